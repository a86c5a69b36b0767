#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui::frames {

/// What an empty place shows: icon, one sentence on what belongs there, an explanation, and the actions that fill it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& sentence, const QString& explanation, QWidget* parent = nullptr);
    void addAction(QWidget* button);
    /// A dashed edge: things can be dropped here.
    void setDropTarget(bool drop);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QBoxLayout* actions_;
    bool drop_ = false;
};

} // namespace ui::frames
