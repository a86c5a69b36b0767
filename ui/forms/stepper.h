#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QTimer;

namespace ui::forms {

/// Two small arrows at the beginning of a number field, seen while the pointer is over the field or it has the focus: a click steps the number up or down,
/// holding goes on. The arrow keys do the same, and the wheel where the field has the focus, so that scrolling a form changes nothing. The field owns it.
class Stepper : public QWidget {
    Q_OBJECT
public:
    /// `step` gets 1 or -1 and changes the text of the field.
    Stepper(QLineEdit& field, std::function<void(int)> step);
    /// The middle of an arrow, in the field.
    [[nodiscard]] QPoint arrow(int direction) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void showIfWanted();
    void take(int direction);

    QLineEdit& field_;
    std::function<void(int)> step_;
    QTimer* repeat_;
    int held_ = 0; ///< the direction of the arrow that is held down
};

} // namespace ui::forms
