#pragma once

#include "core/data/dataset.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui::itemmodels {

/// Rows of a dataset as a virtual table: pages of rows are read when they are shown and a few are kept, so a million rows cost nothing to open.
/// Columns: row number, the dataset's columns, tokens, the split where there are any, what was found about the row. Sorting and filtering happen
/// elsewhere (`core::data::findRows`) and arrive as a list of rows; so do tokens and findings. Lives on the GUI thread.
class DatasetTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    using RowNumbers = std::shared_ptr<const std::vector<std::int64_t>>;
    using Lengths = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// What was found about a row.
    struct Mark {
        theme::Tone tone = theme::Tone::Neutral;
        QString words;
    };
    using Marks = std::shared_ptr<const std::unordered_map<std::int64_t, Mark>>;

    /// `numbers`: what each row is called, from 0; null: its place.
    void setDataset(core::data::DatasetPtr dataset, RowNumbers numbers = {});
    [[nodiscard]] const core::data::DatasetPtr& dataset() const { return dataset_; }
    /// Shows only these rows, in this order; nothing: all in dataset order.
    void setRows(std::optional<std::vector<std::int64_t>> rows);
    /// The row of the dataset that a table row shows.
    [[nodiscard]] std::int64_t datasetRow(int row) const;
    /// The table row that shows a row of the dataset, or -1.
    [[nodiscard]] int tableRow(std::int64_t datasetRow) const;
    /// The whole row, from the pages or from disk.
    [[nodiscard]] core::data::Row rowAt(int row) const;
    /// The column of the dataset that a table column shows, or -1 (row number, split).
    [[nodiscard]] int datasetColumn(int column) const;
    [[nodiscard]] int tokensColumn() const;
    [[nodiscard]] int splitColumn() const; ///< or -1
    [[nodiscard]] int marksColumn() const { return columnCount() - 1; }
    /// What a row of the dataset is called, from 1.
    [[nodiscard]] std::int64_t numberOf(std::int64_t datasetRow) const;

    void setLengths(Lengths lengths);
    [[nodiscard]] const Lengths& lengths() const { return lengths_; }
    /// Lengths of some rows, where those of all are not known.
    void addLengths(const std::vector<std::int64_t>& rows, const std::vector<std::uint32_t>& lengths);
    [[nodiscard]] std::optional<std::uint32_t> lengthOf(std::int64_t datasetRow) const;
    void forgetLengths();
    void setMarks(Marks marks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr std::int64_t kPageRows = 128;
    static constexpr std::size_t kPagesKept = 24;
    struct Page {
        std::vector<core::data::Row> rows;
        std::list<std::int64_t>::iterator age;
    };
    [[nodiscard]] const core::data::Row* row(int tableRow) const;
    [[nodiscard]] const core::data::Cell* cell(const QModelIndex& index) const;
    [[nodiscard]] QVariant numberData(std::int64_t datasetRow, int role) const;
    [[nodiscard]] QVariant markData(std::int64_t datasetRow, int role) const;
    void columnChanged(int column);

    core::data::DatasetPtr dataset_;
    RowNumbers numbers_;
    Lengths lengths_;
    std::unordered_map<std::int64_t, std::uint32_t> someLengths_;
    Marks marks_;
    std::optional<std::vector<std::int64_t>> rows_;
    mutable std::unordered_map<std::int64_t, Page> pages_; ///< by number of the page in the dataset
    mutable std::list<std::int64_t> ages_;                 ///< most recently shown first
};

} // namespace ui::itemmodels
