#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace ui::tables {

class HeaderView;

/// A table as the window draws them: no grid, rows of 28, whole rows selected, two-line header, cells by `CellDelegate`, Ctrl+C copies the
/// selected rows with their titles, Return opens the current one, Alt+Up and Alt+Down sort by the current column.
class TableView : public QTableView {
    Q_OBJECT
public:
    TableView(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] HeaderView* head() const { return head_; }
    /// Widths of the columns at 13 px body; 0 makes a column take what is left, but never less than `elasticMinimum`. The person may drag any of them.
    void setColumnWidths(const QList<int>& widths, int elasticMinimum = 160);
    /// Without lines between its rows, on another ground: a short list in a side region.
    void setPlain(theme::ColorRole ground);
    /// The selected rows, tab-separated, titles first.
    [[nodiscard]] QString selectedText() const;
    /// The same of every row.
    [[nodiscard]] QString allText() const;
    /// Widths, order, hidden columns and sorting, to be kept in the settings.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;

private:
    [[nodiscard]] QString textOf(const QModelIndexList& rows) const;
    [[nodiscard]] int titleWidth(int column) const;
    void sortByKey(int column, Qt::SortOrder order);
    void stretchColumns();
    HeaderView* head_;
    QList<int> elastic_; ///< columns that share what the others leave, until the person drags them
    int elasticMinimum_ = 160;
    bool stretching_ = false;
};

} // namespace ui::tables
