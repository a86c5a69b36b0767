#include "ui/widgets/layout.h"

#include "ui/theme/type.h"

#include <QBoxLayout>
#include <QWidget>

namespace ui::widgets {

namespace {

QBoxLayout* fill(QWidget* host, QBoxLayout::Direction direction, std::initializer_list<Item> items, int spacing, QMargins margins) {
    auto* layout = new QBoxLayout(direction, host);
    layout->setSpacing(theme::px(spacing));
    layout->setContentsMargins(theme::px(margins.left()), theme::px(margins.top()), theme::px(margins.right()),
                               theme::px(margins.bottom()));
    for (const Item& item : items) {
        if (item.widget) layout->addWidget(item.widget, item.stretch);
        else if (item.space > 0) layout->addSpacing(theme::px(item.space));
        else layout->addStretch(item.stretch);
    }
    return layout;
}

} // namespace

QBoxLayout* fillRow(QWidget* host, std::initializer_list<Item> items, int spacing, QMargins margins) {
    return fill(host, QBoxLayout::LeftToRight, items, spacing, margins);
}

QBoxLayout* fillColumn(QWidget* host, std::initializer_list<Item> items, int spacing, QMargins margins) {
    return fill(host, QBoxLayout::TopToBottom, items, spacing, margins);
}

QWidget* row(std::initializer_list<Item> items, int spacing, QMargins margins) {
    auto* host = new QWidget;
    fillRow(host, items, spacing, margins);
    return host;
}

QWidget* column(std::initializer_list<Item> items, int spacing, QMargins margins) {
    auto* host = new QWidget;
    fillColumn(host, items, spacing, margins);
    return host;
}

QWidget* bar(int height, std::initializer_list<Item> items, int spacing, QMargins margins) {
    QWidget* host = row(items, spacing, margins);
    host->setFixedHeight(theme::px(height));
    return host;
}

} // namespace ui::widgets
