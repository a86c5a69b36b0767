#include "ui/widgets/button.h"

#include "ui/text/mnemonics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QMenu>
#include <QPainter>

namespace ui::widgets {

using theme::Theme;

namespace {

const char* kindName(Button::Kind kind) {
    switch (kind) {
    case Button::Kind::Primary: return "primary";
    case Button::Kind::Ghost: return "ghost";
    case Button::Kind::Danger: return "danger";
    case Button::Kind::Normal: break;
    }
    return "normal";
}

theme::ColorRole iconColor(Button::Kind kind) {
    return kind == Button::Kind::Primary ? &Theme::onAccent : kind == Button::Kind::Danger ? &Theme::err : &Theme::text2;
}

} // namespace

Button::Button(const QString& id, const QString& text, const QString& icon, Kind kind, QWidget* parent)
    : QPushButton(parent), icon_(icon), kind_(kind) {
    setObjectName(id);
    setFont(theme::font(theme::Type::BodyStrong));
    setFixedHeight(theme::px(28));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("kind", QString::fromLatin1(kindName(kind)));
    setLabel(text);
    theme::followTheme(this, [this] { refresh(); });
}

void Button::setKind(Kind kind) {
    kind_ = kind;
    setProperty("kind", QString::fromLatin1(kindName(kind)));
    updateGeometry();
    refresh();
}

void Button::setIconName(const QString& icon) {
    icon_ = icon;
    setLabel(label_);
    refresh();
}

void Button::setLabel(const QString& text) {
    setAccessibleName(text.isEmpty() ? objectName() : text); // words that come later bring their name with them
    label_ = text;
    showWords();
}

void Button::showWords() {
    setText(ui::text::asActionText(label_));
    if (compact_) {
        wide_ = QPushButton::sizeHint().width();
        setText({});
        if (toolTip().isEmpty()) setToolTip(label_);
    } else if (toolTip() == label_) {
        setToolTip({});
    }
    updateGeometry();
}

void Button::setCompact(bool compact) {
    if (compact == compact_) return;
    compact_ = compact;
    showWords();
}

void Button::setMayShrink(bool may) {
    mayShrink_ = may;
    setSizePolicy(may ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
    updateGeometry();
}

QSize Button::minimumSizeHint() const { return {mayShrink_ && canShrink() ? narrowWidth() : sizeHint().width(), theme::px(28)}; }

int Button::narrowWidth() const { return theme::px(28) + theme::px(8); }

QSize Button::sizeHint() const { return {compact_ ? narrowWidth() : QPushButton::sizeHint().width(), theme::px(28)}; }

void Button::refresh() {
    if (icon_.isEmpty()) {
        setIcon({});
        return;
    }
    const int side = theme::px(16);
    setIconSize({side, side});
    setIcon(theme::icon(icon_, iconColor(kind_), side));
}

IconButton::IconButton(const QString& id, const QString& icon, const QString& name, QWidget* parent) : QToolButton(parent), icon_(icon) {
    setObjectName(id);
    setName(name);
    setFocusPolicy(Qt::TabFocus);
    setSide(28);
    connect(this, &QToolButton::toggled, this, &IconButton::refresh);
    theme::followTheme(this, [this] { refresh(); });
}

void IconButton::setIconName(const QString& icon) {
    icon_ = icon;
    refresh();
}

void IconButton::setName(const QString& name) {
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setPopup(QMenu* menu) {
    popup_ = menu;
    connect(this, &QToolButton::clicked, this, &IconButton::openPopup);
}

void IconButton::openPopup() {
    if (!isEnabled() || !popup_) return;
    const int left = isRightToLeft() ? width() - popup_->sizeHint().width() : 0;
    popup_->popup(mapToGlobal(QPoint(left, height())));
}

void IconButton::setSide(int side, int iconSide) {
    iconSide_ = iconSide;
    setFixedSize(theme::px(side), theme::px(side));
    setIconSize({theme::px(iconSide), theme::px(iconSide)});
    refresh();
}

void IconButton::refresh() {
    setIcon(theme::icon(icon_, isCheckable() && isChecked() ? &Theme::accent : &Theme::text2, theme::px(iconSide_)));
}

LinkButton::LinkButton(const QString& id, const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(id);
    setText(text);
    setAccessibleName(text);
    setFont(theme::font(theme::Type::SecondaryStrong));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setColor(theme::ColorRole color) {
    color_ = color;
    update();
}

QSize LinkButton::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 4}; }

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(theme::color(isEnabled() ? color_ : &Theme::text3));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void LinkButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void LinkButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace ui::widgets
