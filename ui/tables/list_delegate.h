#pragma once

#include "ui/tables/list_model.h"

#include <QStyledItemDelegate>

namespace ui::tables {

/// Paints `ListItem`s: 32 high with one line (28 where `dense`), 44 with two, heads 28. A click on the check box toggles it.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ListDelegate(QObject* parent = nullptr);
    void setGround(theme::ColorRole ground) { ground_ = ground; }
    void setDense(bool dense) { dense_ = dense; }
    /// Height of an entry with two lines; prompts have 48.
    void setTwoLineHeight(int height) { twoLines_ = height; }

    /// What the tooltip of an entry says: its words in full, then what else there is to say about it.
    [[nodiscard]] static QString tooltipOf(const ListItem& item);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    [[nodiscard]] QRect checkRect(const QRect& area, const ListItem& item) const;
    [[nodiscard]] int paintRight(QPainter& painter, const QRect& area, const ListItem& item, bool selected) const;

    theme::ColorRole ground_ = &theme::Theme::sunken;
    bool dense_ = false;
    int twoLines_ = 44;
};

} // namespace ui::tables
