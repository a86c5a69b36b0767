#pragma once

#include "ui/shell/hit.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui::shell {

inline constexpr int kHitRole = 0x0300;

/// Hits with a head before each section.
class HitModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setHits(const QList<Hit>& hits);
    /// The hit of a row, or null for a head.
    [[nodiscard]] const Hit* hitAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString head; ///< not empty: a head
        Hit hit;
    };
    QList<Line> lines_;
};

/// Paints hits 32 high and heads 24; the words that matched stand out in accent and 600.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setQuery(const QString& query) { query_ = query; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString query_;
};

} // namespace ui::shell
