#pragma once

#include <QMargins>
#include <QString>

#include <initializer_list>

class QWidget;
class QBoxLayout;

namespace ui::widgets {

/// One thing in a row or column: a widget (with a stretch), free space that grows, or a fixed gap.
struct Item {
    Item(QWidget* w, int stretchFactor = 0)
        : widget(w), stretch(stretchFactor) {} // NOLINT(google-explicit-constructor): reads as a list of widgets
    static Item grow() {
        Item item(nullptr, 1);
        return item;
    }
    static Item gap(int pixels) {
        Item item(nullptr, 0);
        item.space = pixels;
        return item;
    }
    QWidget* widget;
    int stretch;
    int space = 0;
};

/// Puts the items into a new layout of `host` and returns it.
QBoxLayout* fillRow(QWidget* host, std::initializer_list<Item> items, int spacing = 8, QMargins margins = {});
QBoxLayout* fillColumn(QWidget* host, std::initializer_list<Item> items, int spacing = 8, QMargins margins = {});
/// A plain widget with such a layout.
[[nodiscard]] QWidget* row(std::initializer_list<Item> items, int spacing = 8, QMargins margins = {});
[[nodiscard]] QWidget* column(std::initializer_list<Item> items, int spacing = 8, QMargins margins = {});
/// A row of fixed height, such as a panel head (36) or a tool row (44).
[[nodiscard]] QWidget* bar(int height, std::initializer_list<Item> items, int spacing = 8, QMargins margins = {16, 0, 16, 0});

/// Object name and accessible name of a focusable widget in one go; returns the widget.
template <typename W> W* named(W* widget, const QString& id, const QString& accessibleName) {
    widget->setObjectName(id);
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace ui::widgets
