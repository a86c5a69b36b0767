#include "ui/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::shell {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {
constexpr int kPlaceWidth = 72;
constexpr int kPlaceHeight = 64;
} // namespace

RailButton::RailButton(const QString& key, const QString& title, const QString& icon, const QString& shortcut, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), shortcut_(shortcut) {
    setObjectName(QStringLiteral("rail.") + key);
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
    setBadge({});
}

QSize RailButton::sizeHint() const { return {px(kPlaceWidth), px(kPlaceHeight)}; }

void RailButton::setBadge(const panels::Badge& badge) {
    badge_ = badge;
    setAccessibleName(badge.words.isEmpty() ? text() : QString(text() + QStringLiteral(": ") + badge.words));
    QString tip = text() + QStringLiteral(" (") + shortcut_ + QLatin1Char(')');
    if (!badge.words.isEmpty()) tip += QStringLiteral("\n") + badge.words;
    setToolTip(tip);
    update();
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF box = QRectF(rect()).adjusted(px(8), px(4), -px(8), -px(4));
    if (on || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(on ? &Theme::select : &Theme::hover));
        painter.drawRoundedRect(box, 6, 6);
    }
    if (on) painter.fillRect(theme::Mirror(painter, rect())(QRect(0, px(4), 3, height() - px(8))), color(&Theme::accent));
    if (hasFocus()) {
        painter.setPen(QPen(color(&Theme::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = color(on ? &Theme::accent : &Theme::text2);
    const int side = px(20);
    painter.drawPixmap(QPoint((width() - side) / 2, px(13)), theme::iconPixmap(icon_, ink, side, devicePixelRatioF()));
    QFont font = theme::font(Type::SecondaryStrong);
    if (on) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, px(36), width(), px(18)), Qt::AlignCenter, text());
    paintBadge(painter);
}

void RailButton::paintBadge(QPainter& painter) const {
    if (badge_.text.isEmpty() && !badge_.dot) return;
    const bool dot = badge_.text.isEmpty();
    const QFont font = theme::numberFont(Type::SmallStrong);
    const int high = px(dot ? 9 : 16);
    const int wide = dot ? high : std::max(high, QFontMetrics(font).horizontalAdvance(badge_.text) + px(8));
    const QRectF box = theme::Mirror(painter, rect())(QRectF(dot ? px(42) : px(40), dot ? px(11) : px(7), wide, high));
    painter.setPen(QPen(color(isChecked() ? &Theme::select : &Theme::window), 2));
    painter.setBrush(color(theme::toneText(badge_.tone)));
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), box.height() / 2 + 1, box.height() / 2 + 1);
    if (dot) return;
    painter.setFont(font);
    painter.setPen(color(&Theme::onTone));
    painter.drawText(box, Qt::AlignCenter, badge_.text);
}

void RailButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Places"));
    setFixedWidth(px(kPlaceWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 0, px(8));
    column->setSpacing(0);
    column->addStretch(1);
}

void Rail::addPlace(const QString& key, const QString& title, const QString& icon, const QString& shortcut) {
    const int place = static_cast<int>(buttons_.size());
    auto* button = new RailButton(key, title, icon, shortcut);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(place, button);
    buttons_.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
}

void Rail::setBadge(int place, const panels::Badge& badge) { buttons_[place]->setBadge(badge); }

void Rail::setCurrent(int place) {
    for (int i = 0; i < buttons_.size(); ++i) buttons_[i]->setChecked(i == place);
}

void Rail::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), color(&Theme::window)); }

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < buttons_.size(); ++i)
        if (buttons_[i]->hasFocus()) {
            const int next = std::clamp(i + step, 0, static_cast<int>(buttons_.size()) - 1);
            buttons_[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    QWidget::keyPressEvent(event);
}

} // namespace ui::shell
