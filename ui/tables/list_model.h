#pragma once

#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace ui::tables {

/// One entry of a master list.
struct ListItem {
    QString id; ///< what it stands for; never shown
    QString title;
    QString second; ///< second line; none makes a one-line entry
    QString icon;
    QString pill; ///< at the right, in the tone
    theme::Tone tone = theme::Tone::Neutral;
    QString right;        ///< plain words or a number at the right
    bool heading = false; ///< a head between entries ("Today"): cannot be chosen
    bool checkable = false, checked = false;
    bool grip = false; ///< can be dragged to another place
    bool dim = false;
    bool strong = false;
    bool foreign = false; ///< title and second line hold words of the person's own: they may be longer than the list is wide
    QString tooltip;
};

inline constexpr int kListItemRole = 0x0210;
inline constexpr int kListIdRole = 0x0211;

/// A short list that lives in memory. Setting new items keeps the view's choice by `id` where the view asks (`ListView`).
class ListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(QList<ListItem> items);
    [[nodiscard]] const QList<ListItem>& items() const { return items_; }
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void checkedChanged(const QString& id, bool checked);
    /// An entry with a grip was dropped before row `to` (`rowCount()`: behind the last). The list changes when its owner sets new items.
    void moveWanted(const QString& id, int to);

private:
    QList<ListItem> items_;
};

} // namespace ui::tables

Q_DECLARE_METATYPE(ui::tables::ListItem)
