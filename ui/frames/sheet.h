#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace ui::widgets {
class Label;
class ElidedLabel;
} // namespace ui::widgets

namespace ui::frames {

/// A non-modal sheet over a place (the import): head of 44 with icon, title, subject, facts and tools, a body, a footer of 52 with actions.
/// Esc and the cross close it.
class Sheet : public QWidget {
    Q_OBJECT
public:
    Sheet(const QString& id, const QString& icon, const QString& title, QWidget* parent = nullptr);
    void setSubject(const QString& subject, const QString& facts);
    void addTool(QWidget* button);
    void setBody(QWidget* body);
    [[nodiscard]] QWidget* body() const { return body_; }
    /// At the left end of the footer.
    void addFooterTool(QWidget* button);
    /// Words before the actions, such as "10,006 rows read".
    void setFooterWords(const QString& words);
    /// At the right end; the primary one last: Enter presses it.
    void addFooterAction(QAbstractButton* button);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    widgets::Label* subject_;
    widgets::ElidedLabel* facts_;
    widgets::ElidedLabel* words_;
    QHBoxLayout* head_;
    QHBoxLayout* foot_;
    QVBoxLayout* column_;
    QWidget* body_;
    QAbstractButton* primary_ = nullptr;
    int footerTools_ = 0;
};

} // namespace ui::frames
