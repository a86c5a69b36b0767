#include "ui/frames/empty_state.h"

#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui::frames {

using theme::Theme;
using theme::Type;
using widgets::Item;

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& explanation, QWidget* parent) : QWidget(parent) {
    auto* head = new widgets::Label(sentence, Type::ItemTitle);
    head->setAlignment(Qt::AlignCenter);
    head->setWordWrap(true);
    auto* words = widgets::wrappedLabel(explanation);
    words->setAlignment(Qt::AlignCenter);
    QWidget* buttons = widgets::row({Item::grow(), Item::grow()});
    actions_ = qobject_cast<QBoxLayout*>(buttons->layout());
    widgets::fillColumn(this,
                        {Item::grow(), widgets::row({Item::grow(), new widgets::IconLabel(icon, &Theme::text2, 32), Item::grow()}),
                         Item::gap(4), head, words, Item::gap(8), buttons, Item::grow()},
                        6, {20, 16, 20, 16});
}

void EmptyState::addAction(QWidget* button) { actions_->insertWidget(actions_->count() - 1, button); }

void EmptyState::setDropTarget(bool drop) {
    drop_ = drop;
    update();
}

void EmptyState::paintEvent(QPaintEvent*) {
    if (!drop_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(&Theme::text3), 1.5, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme::color(&Theme::sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace ui::frames
