#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QRectF>

class QPainter;

namespace ui::widgets {

/// Draws a check box (16 px) into `box`; also used by table and list delegates.
void paintCheck(QPainter& painter, const QRectF& box, Qt::CheckState state, bool focused = false, bool enabled = true);

class CheckBox : public QCheckBox {
    Q_OBJECT
public:
    CheckBox(const QString& id, const QString& text, bool checked = false, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

class RadioButton : public QRadioButton {
    Q_OBJECT
public:
    RadioButton(const QString& id, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

} // namespace ui::widgets
