#pragma once

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui::widgets {

/// Sets the edge of a field: neutral, `warn`, `err` or `accent`. Words beside it say why.
void setFieldTone(QWidget* field, theme::Tone tone);

/// One line of text, 28 high. `id` is the object name.
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    LineEdit(const QString& id, const QString& accessibleName, const QString& text = {}, QWidget* parent = nullptr);
    /// Right-aligned, digits of equal width.
    void setNumeric();
};

/// A line with a magnifier (or another icon) in front and, once there is text, a cross that clears it. Esc clears too.
class SearchEdit : public LineEdit {
    Q_OBJECT
public:
    SearchEdit(const QString& id, const QString& placeholder, const QString& icon = QStringLiteral("search"), QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* leading_;
    QAction* clear_;
    QString icon_;
};

/// A list to choose from, 28 high. The wheel changes it only where it has the focus, so that scrolling a form changes nothing.
class ComboBox : public QComboBox {
    Q_OBJECT
public:
    ComboBox(const QString& id, const QString& accessibleName, const QStringList& items = {}, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Several lines of plain text. Tab leaves the field.
class TextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    TextEdit(const QString& id, const QString& accessibleName, const QString& text = {}, QWidget* parent = nullptr);
    /// Height for so many lines.
    void setLines(int lines);
    /// Height for the lines that its words take at its width, up to so many; more scroll.
    void setFitting(int most);
    void setMono();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    int mostLines_ = 0; ///< 0: its height is set
};

} // namespace ui::widgets
