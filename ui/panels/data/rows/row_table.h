#pragma once

#include "core/data/dataset.h"
#include "core/data/query.h"
#include "ui/itemmodels/dataset_table_model.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QMenu;
class QTimer;

namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Label;
}

namespace ui::panels {

class Context;

/// The rows of a dataset as a table: filters in the header, sorting, columns to choose from, how many there are. Searching and counting tokens run as
/// jobs; the table shows the last answer until the next one is there. Filters, sorting and the current row outlive another version of the same columns.
class RowTable : public QWidget {
    Q_OBJECT
public:
    explicit RowTable(Context& context, QWidget* parent = nullptr);
    void setDataset(core::data::DatasetPtr dataset, itemmodels::DatasetTableModel::RowNumbers numbers);
    void setSearch(const QString& text);
    /// Only these rows, until the next filter.
    void showRows(std::vector<std::int64_t> rows, const QString& why);
    /// Whose tokenizer counts.
    void setModel(const QString& model);
    void setLengths(itemmodels::DatasetTableModel::Lengths lengths);
    void setMarks(itemmodels::DatasetTableModel::Marks marks);
    /// Whether rows can be excluded and edited.
    void setEditable(bool editable) { editable_ = editable; }

    [[nodiscard]] const itemmodels::DatasetTableModel& rows() const { return *rows_; }
    /// Rows of the dataset.
    [[nodiscard]] std::vector<std::int64_t> selected() const;
    /// Those that the filters leave, in the order of the table; nothing: all.
    [[nodiscard]] const std::optional<std::vector<std::int64_t>>& found() const { return found_; }
    [[nodiscard]] std::int64_t current() const; ///< or -1
    void step(int by);
    void fillColumnMenu(QMenu& menu);
    [[nodiscard]] QStringList hiddenColumns() const { return hidden_; }
    void setHiddenColumns(const QStringList& names);

Q_SIGNALS:
    void currentChanged();
    void editWanted();
    void excludeWanted(const std::vector<std::int64_t>& rows);
    void exportWanted();
    void searchStarts(); ///< a person waits for a job of the data lane

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void makeColumns();
    void hideColumns();
    void queryChanged();
    void find();
    void search();
    void countAllTokens();
    void countShownTokens();
    void showFound(std::optional<std::vector<std::int64_t>> rows);
    void chooseNumber(std::int64_t number);
    void showStatus();
    void sortBy(int column);
    void showContextMenu(const QPoint& at);

    Context& context_;
    core::data::DatasetPtr dataset_;
    itemmodels::DatasetTableModel::RowNumbers numbers_;
    core::data::RowQuery query_;
    std::optional<std::vector<std::int64_t>> found_;
    QString why_, search_, model_;
    itemmodels::DatasetTableModel* rows_;
    tables::TableView* table_;
    widgets::Label *count_, *took_;
    QTimer *soon_, *tokensSoon_;
    quint64 job_ = 0, tokensJob_ = 0;
    QHash<int, QString> filters_;
    QStringList hidden_;
    std::int64_t wantedNumber_ = 0; ///< the row to be current once the rows are there
    bool editable_ = false;
};

} // namespace ui::panels
