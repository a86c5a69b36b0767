#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::data {

/// The cells of one column of a batch, laid end to end as Arrow lays them.
struct ColumnBuffer {
    std::string data;
    std::shared_ptr<const void> lender; ///< where set, the texts are `lent`, which live as long as it does, and `data` is empty
    std::string_view lent;
    std::vector<std::int32_t> ends;  ///< in data, one for each row
    std::vector<std::uint8_t> kinds; ///< Cell::Kind, one for each row
    [[nodiscard]] std::string_view bytes() const noexcept { return lender ? lent : std::string_view(data); }
};

/// A batch of rows under construction. A format's reader writes cells straight into the columns; a row that turns out wrong is taken back.
/// Full batches go to the sink. Owned by one import, used on its thread.
class TableBuilder {
public:
    struct Batch {
        std::vector<std::string> names; ///< of the columns so far; only ever grows from batch to batch
        std::vector<ColumnBuffer> columns;
        std::vector<std::int64_t> lines;
        [[nodiscard]] std::size_t rows() const noexcept { return lines.size(); }
    };
    using BatchSink = std::function<void(Batch&&)>;
    using RejectSink = std::function<void(RejectedRow&&)>;

    static constexpr std::size_t kMostColumns = 1000;
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);
    static constexpr std::size_t kBatchBytes = std::size_t{8} << 20;
    static constexpr std::size_t kBatchRows = 65536;
    static constexpr std::size_t kBatchCells = std::size_t{1} << 20;

    TableBuilder(BatchSink batches, RejectSink rejects) : batchSink_(std::move(batches)), rejectSink_(std::move(rejects)) {}

    [[nodiscard]] std::size_t columns() const noexcept { return batch_.columns.size(); }
    [[nodiscard]] const std::vector<std::string>& names() const noexcept { return batch_.names; }
    /// The column of this name, made where it is not there. kNoColumn where there are too many.
    std::size_t column(std::string_view name);
    /// The same for a reader that makes its columns before its rows. Throws Error{Data} where there are too many.
    std::size_t columnOrThrow(std::string_view name);

    void beginRow(std::int64_t line) noexcept {
        line_ = line;
        columnsBefore_ = batch_.names.size();
    }
    /// Whether the row under construction has a cell in this column already.
    [[nodiscard]] bool has(std::size_t column) const noexcept { return batch_.columns[column].ends.size() > batch_.lines.size(); }
    void text(std::size_t column, std::string_view value) {
        openText(column).append(value);
        close(column, Cell::Kind::Text);
    }
    void json(std::size_t column, std::string_view value) {
        openText(column).append(value);
        close(column, Cell::Kind::Json);
    }
    /// For cells that are assembled from pieces: append to the result, then `close`.
    std::string& openText(std::size_t column) noexcept { return batch_.columns[column].data; }
    void close(std::size_t column, Cell::Kind kind) {
        ColumnBuffer& buffer = batch_.columns[column];
        buffer.ends.push_back(static_cast<std::int32_t>(buffer.data.size()));
        buffer.kinds.push_back(static_cast<std::uint8_t>(kind));
    }
    /// Columns without a cell get null. Hands the batch on where it is full.
    void endRow();
    /// Whether no row waits to be handed on: only then texts can be lent.
    [[nodiscard]] bool isEmpty() const noexcept { return batch_.lines.empty(); }
    /// Writes the texts of many rows at once. They lie end to end in `bytes`; ends[i] is where text i ends, counted from `begin`, where the first
    /// starts. With a lender they are not copied: they live as long as it does.
    void texts(std::size_t column, const char* bytes, std::int32_t begin, std::span<const std::int32_t> ends,
               std::shared_ptr<const void> lender = nullptr);
    /// Ends `count` rows whose cells were written column by column, the first of them with the line number `line`.
    /// Hands the batch on where it is full or lent.
    void endRows(std::int64_t line, std::size_t count);
    /// Takes back every cell and every new column since beginRow.
    void abandonRow();
    void reject(std::int64_t line, std::string reason, std::string_view raw);
    /// Hands on what is left.
    void flush();

    [[nodiscard]] std::int64_t rows() const noexcept { return rows_; }
    [[nodiscard]] std::int64_t rejected() const noexcept { return rejected_; }

private:
    void completeRows();
    Batch batch_;
    std::unordered_map<std::string, std::size_t> index_;
    std::size_t hint_ = 0;          ///< the column that most likely comes next
    std::size_t columnsBefore_ = 0; ///< at beginRow
    std::int64_t line_ = 0;
    std::int64_t rows_ = 0, rejected_ = 0;
    BatchSink batchSink_;
    RejectSink rejectSink_;
};

} // namespace core::data
