#pragma once

#include "ui/tables/list_model.h"

#include <QListView>

namespace ui::tables {

class ListDelegate;

/// A master list over a `ListModel` of its own. The choice is kept by id when the items change.
class ListView : public QListView {
    Q_OBJECT
public:
    ListView(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    void setItems(const QList<ListItem>& items);
    [[nodiscard]] ListModel* items() const { return model_; }
    [[nodiscard]] ListDelegate* look() const { return delegate_; }
    /// The id of the chosen entry, or empty.
    [[nodiscard]] QString chosen() const;
    void choose(const QString& id);
    /// As high as its entries, for lists inside a column that scrolls.
    void setFitToContents(bool fit);
    /// Entries with a grip can be dragged to another place, or moved there with Alt+Up and Alt+Down.
    void setMovable(bool movable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString& id);
    /// The entry should stand before row `to` (the number of rows: behind the last).
    void moveWanted(const QString& id, int to);
    void removeWanted(const QString& id); ///< Delete was pressed on a movable entry

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ListModel* model_;
    ListDelegate* delegate_;
    bool fit_ = false, movable_ = false;
    bool filling_ = false;
};

} // namespace ui::tables
