#pragma once

#include <QTableView>

namespace ui::tables {

class HeaderView;

/// A table as the window draws them: no grid, rows of 28, whole rows selected, two-line header, cells by `CellDelegate`, Ctrl+C copies the
/// selected rows with their titles, Return opens the current one.
class TableView : public QTableView {
    Q_OBJECT
public:
    TableView(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] HeaderView* head() const { return head_; }
    /// Widths of the columns at 13 px body; 0 makes a column take what is left.
    void setColumnWidths(const QList<int>& widths);
    /// The selected rows, tab-separated, titles first.
    [[nodiscard]] QString selectedText() const;
    /// Widths, order, hidden columns and sorting, to be kept in the settings.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    HeaderView* head_;
};

} // namespace ui::tables
