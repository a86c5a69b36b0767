#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/storage/arrow_errors.h"
#include "core/data/storage/dataset_json.h"
#include "core/data/storage/rejected_file.h"

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <arrow/ipc/reader.h>

#include <algorithm>

namespace core::data {
namespace {

/// The bytes of one cell, checked against the buffers: the file is foreign once it was copied from elsewhere.
std::string_view bytesAt(const arrow::StringArray& cells, std::int64_t row) {
    const std::int32_t from = cells.raw_value_offsets()[row], to = cells.raw_value_offsets()[row + 1];
    const auto& values = cells.value_data();
    if (from < 0 || to < from || (to > from && (!values || to > values->size())))
        throw Error(ErrorKind::Data, "the dataset file is damaged: a cell lies outside of it. Import the data again.");
    if (from == to) return {};
    return {reinterpret_cast<const char*>(values->data()) + from, static_cast<std::size_t>(to - from)};
}

struct Column {
    std::shared_ptr<arrow::StringArray> cells;
    std::shared_ptr<arrow::Int8Array> kinds; ///< where mixed
    Cell::Kind kind = Cell::Kind::Text;
};

struct Chunk {
    std::int64_t first = 0, rows = 0;
    std::shared_ptr<arrow::RecordBatch> batch; ///< keeps the buffers
    std::shared_ptr<arrow::Int64Array> lines;
    std::shared_ptr<arrow::Int16Array> splits;
    std::vector<Column> columns;
};

class FolderDataset final : public Dataset {
public:
    explicit FolderDataset(std::filesystem::path folder) : folder_(std::move(folder)) {
        const std::filesystem::path infoFile = folder_ / kInfoFile;
        if (!std::filesystem::exists(infoFile))
            throw Error(ErrorKind::Data, folder_.string() + " is not a dataset: there is no " + std::string(kInfoFile) + " in it");
        info_ = datasetInfoFrom(base::loadFile(infoFile, 64 << 20), infoFile);
        const std::string dataFile = (folder_ / kDataFile).string();
        file_ = valueOrThrow(arrow::io::MemoryMappedFile::Open(dataFile, arrow::io::FileMode::READ), dataFile);
        auto reader = valueOrThrow(arrow::ipc::RecordBatchFileReader::Open(file_), dataFile);
        std::int64_t rows = 0;
        for (int i = 0; i < reader->num_record_batches(); ++i) {
            chunks_.push_back(chunkOf(valueOrThrow(reader->ReadRecordBatch(i), dataFile), rows, dataFile));
            rows += chunks_.back().rows;
        }
        if (rows != info_.rows)
            throw Error(ErrorKind::Data, dataFile + " holds " + base::counted(rows, "row", "rows") + ", " + kInfoFile + " says " +
                                             std::to_string(info_.rows) + ". Import the data again.");
    }

    [[nodiscard]] const DatasetInfo& info() const noexcept override { return info_; }

    [[nodiscard]] std::vector<Row> read(std::int64_t first, std::int64_t count) const override {
        std::vector<Row> rows;
        first = std::max<std::int64_t>(first, 0);
        const std::int64_t last = std::min(info_.rows, count > info_.rows - std::min(first, info_.rows) ? info_.rows : first + count);
        if (first >= last) return rows;
        rows.reserve(static_cast<std::size_t>(last - first));
        for (std::size_t at = chunkIndexOf(first); first < last; ++at) {
            const Chunk& chunk = chunks_[at];
            for (; first < last && first < chunk.first + chunk.rows; ++first) rows.push_back(rowOf(chunk, first - chunk.first));
        }
        return rows;
    }
    [[nodiscard]] std::int64_t sourceLine(std::int64_t row) const override {
        if (row < 0 || row >= info_.rows) return 0;
        const Chunk& chunk = chunks_[chunkIndexOf(row)];
        return chunk.lines->Value(row - chunk.first);
    }
    [[nodiscard]] std::string split(std::int64_t row) const override {
        if (row < 0 || row >= info_.rows) return {};
        const Chunk& chunk = chunks_[chunkIndexOf(row)];
        if (!chunk.splits) return {};
        const auto index = static_cast<std::size_t>(chunk.splits->Value(row - chunk.first));
        return index < info_.splits.size() ? info_.splits[index].first : std::string();
    }
    void eachRejected(const std::function<bool(RejectedRow&&)>& take) const override {
        forEachRejected(folder_, [&](RejectedRow row, const std::string& file) {
            if (!file.empty()) row.reason = std::filesystem::path(file).filename().string() + ": " + row.reason;
            return take(std::move(row));
        });
    }

private:
    [[nodiscard]] std::size_t chunkIndexOf(std::int64_t row) const {
        const auto after =
            std::upper_bound(chunks_.begin(), chunks_.end(), row, [](std::int64_t r, const Chunk& chunk) { return r < chunk.first; });
        return static_cast<std::size_t>(after - chunks_.begin()) - 1;
    }
    static Row rowOf(const Chunk& chunk, std::int64_t at) {
        Row row(chunk.columns.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Column& column = chunk.columns[i];
            if (column.cells->IsNull(at)) continue;
            row[i].kind = column.kinds ? static_cast<Cell::Kind>(std::clamp<int>(column.kinds->Value(at), 0, 2)) : column.kind;
            row[i].text = bytesAt(*column.cells, at);
        }
        return row;
    }
    template <class Array>
    static std::shared_ptr<Array> columnAs(const arrow::RecordBatch& batch, int at, arrow::Type::type type, const std::string& where) {
        if (at >= batch.num_columns() || batch.column(at)->type_id() != type)
            throw Error(ErrorKind::Data, where + " is not laid out as a dataset of Anneal. Import the data again.");
        return std::static_pointer_cast<Array>(batch.column(at));
    }
    Chunk chunkOf(std::shared_ptr<arrow::RecordBatch> batch, std::int64_t first, const std::string& where) const {
        throwUnlessOk(batch->Validate(), where);
        Chunk chunk;
        chunk.first = first;
        chunk.rows = batch->num_rows();
        chunk.lines = columnAs<arrow::Int64Array>(*batch, 0, arrow::Type::INT64, where);
        int at = 1;
        const auto noteOf = [&](int i, const char* key) {
            const auto& notes = batch->schema()->field(i)->metadata();
            return notes ? notes->Get(key).ValueOr("") : std::string();
        };
        if (at < batch->num_columns() && noteOf(at, "anneal") == "split")
            chunk.splits = columnAs<arrow::Int16Array>(*batch, at++, arrow::Type::INT16, where);
        while (at < batch->num_columns()) {
            Column column;
            const std::string kind = noteOf(at, "kind");
            column.cells = columnAs<arrow::StringArray>(*batch, at++, arrow::Type::STRING, where);
            column.kind = kind == "json" ? Cell::Kind::Json : Cell::Kind::Text;
            if (kind == "mixed") column.kinds = columnAs<arrow::Int8Array>(*batch, at++, arrow::Type::INT8, where);
            chunk.columns.push_back(std::move(column));
        }
        if (chunk.columns.size() != info_.columns.size())
            throw Error(ErrorKind::Data, where + " and " + kInfoFile + " name different columns. Import the data again.");
        chunk.batch = std::move(batch);
        return chunk;
    }

    std::filesystem::path folder_;
    DatasetInfo info_;
    std::shared_ptr<arrow::io::MemoryMappedFile> file_;
    std::vector<Chunk> chunks_;
};

} // namespace

std::vector<RejectedRow> Dataset::rejected() const {
    std::vector<RejectedRow> rows;
    eachRejected([&](RejectedRow&& row) {
        rows.push_back(std::move(row));
        return rows.size() < kListedRejections;
    });
    return rows;
}

DatasetPtr openDataset(const std::filesystem::path& folder) { return std::make_shared<FolderDataset>(folder); }

} // namespace core::data
