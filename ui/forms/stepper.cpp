#include "ui/forms/stepper.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

namespace ui::forms {

using theme::px;
using theme::Theme;

namespace {
constexpr int kArrowsWide = 18;
constexpr int kArrowSide = 10;
constexpr int kFirstRepeatMs = 400, kRepeatMs = 60;
} // namespace

Stepper::Stepper(QLineEdit& field, std::function<void(int)> step)
    : QWidget(&field), field_(field), step_(std::move(step)), repeat_(new QTimer(this)) {
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::NoFocus);
    connect(repeat_, &QTimer::timeout, this, [this] {
        repeat_->start(kRepeatMs);
        take(held_);
    });
    // The words keep clear of the arrows, whether they are seen or not: nothing moves.
    const QMargins margins = field.textMargins();
    field.setTextMargins(margins.left() + px(kArrowsWide) - px(4), margins.top(), margins.right(), margins.bottom());
    field.installEventFilter(this);
    place();
    showIfWanted();
}

QPoint Stepper::arrow(int direction) const { return geometry().center() + QPoint(0, (direction > 0 ? -1 : 1) * height() / 4); }

void Stepper::place() {
    const int left = field_.isRightToLeft() ? field_.width() - px(kArrowsWide) - 2 : 2;
    setGeometry(left, 2, px(kArrowsWide), field_.height() - 4);
}

void Stepper::showIfWanted() {
    setVisible(field_.isEnabled() && !field_.isReadOnly() && (field_.hasFocus() || field_.underMouse() || held_ != 0));
}

void Stepper::take(int direction) {
    if (direction != 0 && field_.isEnabled() && !field_.isReadOnly()) step_(direction);
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = px(kArrowSide);
    for (const int direction : {1, -1}) {
        const QRect half(0, direction > 0 ? 0 : height() / 2, width(), height() / 2);
        painter.drawPixmap(QPoint(half.center().x() - side / 2 + 1, half.center().y() - side / 2 + 1),
                           theme::iconPixmap(direction > 0 ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                                             theme::color(held_ == direction ? &Theme::accent : &Theme::text2), side, devicePixelRatioF()));
    }
}

void Stepper::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    field_.setFocus(Qt::MouseFocusReason);
    held_ = event->position().y() < height() / 2.0 ? 1 : -1;
    take(held_);
    repeat_->start(kFirstRepeatMs);
    update();
}

void Stepper::mouseReleaseEvent(QMouseEvent*) {
    held_ = 0;
    repeat_->stop();
    update();
}

bool Stepper::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange: place(); break;
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::EnabledChange:
    case QEvent::ReadOnlyChange: QTimer::singleShot(0, this, &Stepper::showIfWanted); break;
    case QEvent::KeyPress:
        if (const auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            take(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
        break;
    case QEvent::Wheel:
        if (!field_.hasFocus()) break;
        if (const int turned = static_cast<QWheelEvent*>(event)->angleDelta().y(); turned != 0) take(turned > 0 ? 1 : -1);
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::forms
