#include "ui/widgets/label.h"

#include "ui/text/tooltips.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ui::widgets {

using theme::Theme;
using theme::Type;

Label::Label(const QString& text, Type type, theme::ColorRole color, QWidget* parent) : QLabel(parent), color_(color) {
    setTextFormat(Qt::PlainText); // before there are words: Qt would guess
    setText(text);
    setType(type);
    theme::followTheme(this, [this] { setColor(color_); });
}

void Label::setColor(theme::ColorRole color) {
    color_ = color;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::color(color));
    colors.setColor(QPalette::Text, theme::color(color));
    setPalette(colors);
}

void Label::setType(Type type) { setFont(theme::font(type)); }

void Label::setNumeric() {
    QFont numbers = font();
    numbers.setFamilies({theme::numberFont(Type::Body).family()});
    setFont(numbers);
}

Label* dimLabel(const QString& text) { return new Label(text, Type::Secondary, &Theme::text2); }

Label* headLabel(const QString& text) { return new Label(text, Type::Section); }

Label* keyLabel(const QString& text) { return new Label(text, Type::Mono, &Theme::text3); }

Label* richLabel(const QString& html, Type type, theme::ColorRole color) {
    auto* label = new Label({}, type, color);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(html);
    return label;
}

Label* wrappedLabel(const QString& text, Type type, theme::ColorRole color) {
    auto* label = new Label(text, type, color);
    label->setWordWrap(true);
    return label;
}

int captionWidth(const QStringList& captions, int least, int most) {
    const QFontMetrics metrics(theme::font(Type::Body));
    int widest = theme::px(least);
    for (const QString& words : captions) widest = std::max(widest, metrics.horizontalAdvance(words) + 2);
    return std::min(widest, theme::px(most));
}

ElidedLabel::ElidedLabel(const QString& text, Type type, theme::ColorRole color, QWidget* parent) : Label(text, type, color, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    mode_ = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 3, Label::minimumSizeHint().height()}; }

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), mode_, contentsRect().width()));
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        text::showTooltip(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    } // else what is around it may have one
    return Label::event(event);
}

ElidedLabel* foreignLabel(const QString& text, Type type, theme::ColorRole color) {
    auto* label = new ElidedLabel(text, type, color);
    label->setForeign();
    return label;
}

IconLabel::IconLabel(const QString& name, theme::ColorRole color, int sizePx, QWidget* parent)
    : QLabel(parent), name_(name), color_(color), sizePx_(theme::px(sizePx)) {
    setFixedSize(sizePx_, sizePx_);
    theme::followTheme(this, [this] { refresh(); });
}

void IconLabel::setIcon(const QString& name, theme::ColorRole color) {
    name_ = name;
    color_ = color;
    refresh();
}

void IconLabel::refresh() {
    setPixmap(name_.isEmpty() ? QPixmap() : theme::iconPixmap(name_, theme::color(color_), sizePx_, devicePixelRatioF()));
}

} // namespace ui::widgets
