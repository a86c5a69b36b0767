#include "core/data/readers/parquet_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/readers/arrow_json.h"
#include "core/data/storage/arrow_errors.h"

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <arrow/util/byte_size.h>
#include <parquet/arrow/reader.h>
#include <parquet/exception.h>
#include <parquet/properties.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <numeric>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace core::data {
namespace {

/// What a batch holds, by the sizes that the file itself gives.
constexpr std::int64_t kBatchBytes = std::int64_t{4} << 20;
/// Larger batches are taken row by row, so that none of ours becomes as large; smaller ones are copied together, so that none becomes tiny.
constexpr std::int64_t kMostTakenWhole = 4 * kBatchBytes, kWorthLending = kBatchBytes / 4;
/// Row groups up to this size, as they lie in the file, are read a column at a time: a copy less than piece by piece.
constexpr std::int64_t kGroupHeldWhole = std::int64_t{64} << 20;
constexpr std::int64_t kFewestRows = 64, kMostRows = 16384;
/// A small file may unfold to any size; what one batch needs stays far below this.
constexpr std::int64_t kMostMemory = std::int64_t{1} << 30;

/// What the library says, in words for a person.
std::string inWords(const std::string& problem) {
    const std::string words = problem.substr(0, problem.find('\n'));
    const auto says = [&](const char* part) { return words.find(part) != std::string::npos; };
    if (says("magic bytes not found") || says("smaller than the minimum"))
        return "it does not end as a Parquet file does: it is none, or was cut off. Fetch the file again.";
    if (says("encrypted")) return "it is encrypted. Export it without encryption.";
    if (says("Not yet implemented") || says("NotImplemented"))
        return "it uses a part of Parquet that cannot be read here (" + words + "). Export it as CSV or JSON Lines.";
    return "the Parquet file is damaged (" + words + "). Fetch the file again.";
}

/// Parquet's own exceptions become ours here and nowhere else.
template <class Work> auto guarded(const std::string& where, Work work) {
    try {
        return work();
    } catch (const ::parquet::ParquetException& problem) {
        throw Error(ErrorKind::Data, where + ": " + inWords(problem.what()));
    }
}

void throwUnlessRead(const arrow::Status& status, const std::string& where) {
    if (status.ok()) return;
    if (status.IsOutOfMemory())
        throw Error(ErrorKind::Data,
                    where + ": what is read at once unfolds to more than " + base::bytesInWords(kMostMemory) +
                        ". Save it with smaller row groups, or leave the columns with the longest values out (--leave-out NAME).");
    if (status.IsNotImplemented()) throw Error(ErrorKind::Data, where + ": " + inWords("Not yet implemented: " + status.message()));
    throw Error(ErrorKind::Data, where + ": " + inWords(status.message()));
}

/// Decodes batches on a thread of its own, a few ahead of who takes them. `next` is called there and gives null at the end.
class BatchesAhead {
public:
    using Next = std::function<std::shared_ptr<arrow::RecordBatch>()>;
    BatchesAhead() = default;
    ~BatchesAhead() {
        if (!thread_.joinable()) return;
        {
            const std::lock_guard lock(mutex_);
            given_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
    BatchesAhead(const BatchesAhead&) = delete;
    BatchesAhead& operator=(const BatchesAhead&) = delete;
    void start(Next next) {
        thread_ = std::thread([this, next = std::move(next)] { run(next); });
    }
    /// The next batch, or null behind the last one. Rethrows what decoding threw.
    std::shared_ptr<arrow::RecordBatch> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !ready_.empty() || ended_; });
        if (ready_.empty()) {
            if (problem_) std::rethrow_exception(std::exchange(problem_, nullptr));
            return nullptr;
        }
        auto batch = std::move(ready_.front());
        ready_.pop_front();
        changed_.notify_all();
        return batch;
    }

private:
    void run(const Next& next) {
        std::exception_ptr problem;
        try {
            for (auto batch = next(); batch; batch = next()) {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, [&] { return ready_.size() < kMostAhead || given_; });
                if (given_) return;
                ready_.push_back(std::move(batch));
                changed_.notify_all();
            }
        } catch (...) { // carried to the thread that takes
            problem = std::current_exception();
        }
        const std::lock_guard lock(mutex_);
        problem_ = problem;
        ended_ = true;
        changed_.notify_all();
    }
    static constexpr std::size_t kMostAhead = 4;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::shared_ptr<arrow::RecordBatch>> ready_;
    std::exception_ptr problem_;
    bool ended_ = false, given_ = false; ///< given up: nobody takes any more
    std::thread thread_;
};

std::int64_t rowsOfBatch(const ::parquet::FileMetaData& metadata) {
    std::int64_t bytes = 0;
    for (int i = 0; i < metadata.num_row_groups(); ++i) bytes += std::max<std::int64_t>(0, metadata.RowGroup(i)->total_byte_size());
    const std::int64_t ofRow = std::max<std::int64_t>(1, bytes / std::max<std::int64_t>(1, metadata.num_rows()));
    return std::clamp(kBatchBytes / ofRow, kFewestRows, kMostRows);
}

bool holdsLargeGroups(const ::parquet::FileMetaData& metadata) {
    for (int i = 0; i < metadata.num_row_groups(); ++i)
        if (metadata.RowGroup(i)->total_compressed_size() > kGroupHeldWhole) return true;
    return false;
}

/// Texts are looked at one by one as they are taken; all else is checked through here.
arrow::Status checked(const arrow::RecordBatch& batch) {
    ARROW_RETURN_NOT_OK(batch.Validate());
    for (const auto& column : batch.columns())
        if (column->type_id() != arrow::Type::STRING && column->type_id() != arrow::Type::BINARY)
            ARROW_RETURN_NOT_OK(column->ValidateFull());
    return arrow::Status::OK();
}

/// A column of a batch as its cells are taken. The texts of an ordinary column lie end to end, so they are checked to be UTF-8 all at once: where
/// they are together, each is that neither begins nor ends within a character.
class BatchColumn {
public:
    BatchColumn(std::shared_ptr<arrow::Array> values, std::size_t target)
        : array_(std::move(values)), target_(target), isText_(isTextType(*array_)) {
        const arrow::Array& array = *array_;
        if (array.type_id() != arrow::Type::STRING && array.type_id() != arrow::Type::BINARY) return;
        const auto& texts = static_cast<const arrow::BinaryArray&>(array);
        if (texts.value_data() == nullptr || texts.length() == 0) return;
        ends_ = texts.raw_value_offsets();
        bytes_ = reinterpret_cast<const char*>(texts.raw_data());
        last_ = ends_[texts.length()];
        if (!isValidUtf8({bytes_ + ends_[0], static_cast<std::size_t>(last_ - ends_[0])})) ends_ = nullptr;
    }
    [[nodiscard]] std::size_t target() const noexcept { return target_; }
    /// Whether every cell can be written.
    [[nodiscard]] bool isSound() const {
        if (!isText_) return !holdsBytes(*array_);
        if (array_->length() == 0) return true;
        if (ends_ == nullptr) return false;
        bool cut = false; // without leaving early: all are looked at nearly always
        for (std::int64_t i = 0; i <= array_->length(); ++i) cut |= cutsCharacter(ends_[i]);
        return !cut;
    }
    /// Writes the cells of all rows of a sound column. With the pool that the values lie in, texts are lent instead of copied.
    void writeAll(TableBuilder& table, const std::shared_ptr<arrow::MemoryPool>& lendFrom) const {
        if (ends_ == nullptr || array_->null_count() > 0) {
            for (std::int64_t row = 0; row < array_->length(); ++row) static_cast<void>(write(table, row));
            return;
        }
        std::shared_ptr<const void> lender;
        if (lendFrom) lender = std::make_shared<Lender>(Lender{lendFrom, array_});
        table.texts(target_, bytes_, ends_[0], {ends_ + 1, static_cast<std::size_t>(array_->length())}, std::move(lender));
    }
    /// Writes a cell; false where its bytes are no text.
    [[nodiscard]] bool write(TableBuilder& table, std::int64_t row) const {
        if (array_->IsNull(row)) {
            table.close(target_, Cell::Kind::Null);
            return true;
        }
        if (!isText_) {
            if (!appendJson(*array_, row, table.openText(target_))) return false;
            table.close(target_, Cell::Kind::Json);
            return true;
        }
        if (ends_ == nullptr) {
            const std::string_view text = textAt(*array_, row);
            if (!isValidUtf8(text)) return false;
            table.text(target_, text);
            return true;
        }
        const std::int32_t begin = ends_[row], end = ends_[row + 1];
        if (cutsCharacter(begin) || cutsCharacter(end)) return false;
        table.text(target_, {bytes_ + begin, static_cast<std::size_t>(end - begin)});
        return true;
    }

private:
    struct Lender {
        std::shared_ptr<arrow::MemoryPool> pool; ///< goes after what lies in it
        std::shared_ptr<arrow::Array> values;
    };
    [[nodiscard]] bool cutsCharacter(std::int32_t at) const {
        return at < last_ && (static_cast<unsigned char>(bytes_[at]) & 0xC0U) == 0x80U;
    }

    std::shared_ptr<arrow::Array> array_;
    std::size_t target_;
    bool isText_;
    const std::int32_t* ends_ = nullptr; ///< null: texts are checked one by one
    const char* bytes_ = nullptr;
    std::int32_t last_ = 0;
};

bool areSound(const std::vector<BatchColumn>& columns) {
    return std::all_of(columns.begin(), columns.end(), [](const BatchColumn& column) { return column.isSound(); });
}

class ParquetReader final : public FormatReader {
public:
    ParquetReader(const std::filesystem::path& file, const ReadPlan& plan) : where_(file.string()), mapped_(plan.mapped) {
        guarded(where_, [&] {
            file_ = valueOrThrow(arrow::io::ReadableFile::Open(where_), where_);
            size_ = static_cast<std::uint64_t>(valueOrThrow(file_->GetSize(), where_));
            ::parquet::ReaderProperties properties(pool_.get());
            properties.set_page_checksum_verification(true);
            ::parquet::ArrowReaderProperties arrowProperties(true); // columns are decoded side by side
            arrowProperties.set_pre_buffer(false);
            ::parquet::arrow::FileReaderBuilder builder;
            throwUnlessRead(builder.Open(file_, properties), where_);
            if (holdsLargeGroups(*builder.raw_reader()->metadata())) {
                properties.enable_buffered_stream(); // a column chunk is not held whole
                properties.set_buffer_size(256 * 1024);
                throwUnlessRead(builder.Open(file_, properties), where_);
            }
            arrowProperties.set_batch_size(rowsOfBatch(*builder.raw_reader()->metadata()));
            auto built = builder.memory_pool(pool_.get())->properties(arrowProperties)->Build();
            throwUnlessRead(built.status(), where_);
            reader_ = std::move(built).ValueUnsafe();
            total_ = reader_->parquet_reader()->metadata()->num_rows();
            const std::vector<int> wanted = chooseColumns(*reader_->parquet_reader()->metadata()->schema(), plan.leaveOut);
            if (wanted.size() > TableBuilder::kMostColumns)
                throw Error(ErrorKind::Data, where_ + " has more than 1,000 columns. Leave some of them out (--leave-out NAME).");
            std::vector<int> groups(static_cast<std::size_t>(reader_->num_row_groups()));
            std::iota(groups.begin(), groups.end(), 0);
            auto batches = reader_->GetRecordBatchReader(groups, wanted);
            throwUnlessRead(batches.status(), where_);
            batches_ = std::move(batches).ValueUnsafe();
            return 0;
        });
        ahead_.start([this] {
            return guarded(where_, [&] {
                std::shared_ptr<arrow::RecordBatch> batch;
                throwUnlessRead(batches_->ReadNext(&batch), where_);
                if (batch) throwUnlessRead(checked(*batch), where_);
                return batch;
            });
        });
    }

    bool read(TableBuilder& table) override {
        const std::shared_ptr<arrow::RecordBatch> batch = ahead_.take();
        if (!batch) return false;
        if (names_.size() - leftOut_.size() != static_cast<std::size_t>(batch->num_columns()))
            throw Error(ErrorKind::Data, where_ + ": " + inWords("its columns are not those that it announces"));
        if (done_ == 0) passOverBytes(*batch);
        std::vector<BatchColumn> columns;
        int at = 0;
        for (const std::string& name : names_) {
            const bool decoded = !leftOut_.contains(name);
            if (!bytes_.contains(name)) {
                const std::size_t column = table.columnOrThrow(name);
                if (decoded) columns.emplace_back(batch->column(at), column);
            }
            at += decoded ? 1 : 0;
        }
        const std::int64_t bytes = arrow::util::ReferencedBufferSize(*batch).ValueOr(kMostMemory);
        if (bytes <= kMostTakenWhole && areSound(columns)) { // no row can be wrong: column by column is faster
            const bool lend = table.isEmpty() && bytes >= kWorthLending;
            for (const BatchColumn& column : columns) column.writeAll(table, lend ? pool_ : nullptr);
            table.endRows(done_ + 1, static_cast<std::size_t>(batch->num_rows()));
            done_ += batch->num_rows();
        } else {
            for (std::int64_t row = 0; row < batch->num_rows(); ++row) addRow(table, columns, row);
        }
        return true;
    }
    [[nodiscard]] std::uint64_t position() const override {
        return total_ <= 0
                   ? size_
                   : static_cast<std::uint64_t>(static_cast<double>(size_) * static_cast<double>(done_) / static_cast<double>(total_));
    }
    [[nodiscard]] std::vector<std::string> notes() const override {
        std::vector<std::string> notes;
        for (const std::string& name : names_)
            if (bytes_.contains(name))
                notes.push_back("column " + name + " holds bytes that are no text (pictures, sounds, numbers?) and is left out");
        return notes;
    }

private:
    /// Names the columns, and gives the indices of those values that are decoded: all but what is left out. Where that is everything, everything
    /// is decoded: who asks for it is told so later.
    std::vector<int> chooseColumns(const ::parquet::SchemaDescriptor& schema, const std::vector<std::string>& leaveOut) {
        std::unordered_map<const ::parquet::schema::Node*, std::string> nameOf;
        for (int i = 0; i < schema.group_node()->field_count(); ++i) {
            const auto& node = schema.group_node()->field(i);
            names_.push_back(uniqueName(node->name()));
            nameOf[node.get()] = names_.back();
            if (std::find(leaveOut.begin(), leaveOut.end(), names_.back()) != leaveOut.end()) leftOut_.insert(names_.back());
        }
        if (leftOut_.size() == names_.size()) leftOut_.clear();
        std::vector<int> wanted;
        for (int i = 0; i < schema.num_columns(); ++i)
            if (!leftOut_.contains(nameOf[schema.GetColumnRoot(i)])) wanted.push_back(i);
        return wanted;
    }
    /// A column of bytes of which no value is text would cost every row: it is passed over, unless a person gave it a role or nothing else is there.
    void passOverBytes(const arrow::RecordBatch& batch) {
        int at = 0;
        for (const std::string& name : names_) {
            if (leftOut_.contains(name)) continue;
            const arrow::Array& array = *batch.column(at++);
            if (isWanted(name) || !holdsBytes(array)) continue;
            bool any = false, text = false;
            std::string scratch;
            for (std::int64_t row = 0; row < array.length() && !text; ++row) {
                if (array.IsNull(row)) continue;
                any = true;
                scratch.clear();
                text = isTextType(array) ? isValidUtf8(textAt(array, row)) : appendJson(array, row, scratch);
            }
            if (any && !text) bytes_.insert(name);
        }
        if (bytes_.size() + leftOut_.size() == names_.size()) bytes_.clear();
    }
    [[nodiscard]] bool isWanted(const std::string& name) const { return std::find(mapped_.begin(), mapped_.end(), name) != mapped_.end(); }
    /// Parquet allows two columns of one name.
    [[nodiscard]] std::string uniqueName(const std::string& name) const {
        const std::string base = isValidUtf8(name) && !name.empty() ? name : "column_" + std::to_string(names_.size() + 1);
        std::string unique = base;
        for (int n = 2; std::find(names_.begin(), names_.end(), unique) != names_.end(); ++n) unique = base + "_" + std::to_string(n);
        return unique;
    }
    void addRow(TableBuilder& table, const std::vector<BatchColumn>& columns, std::int64_t row) {
        table.beginRow(++done_);
        for (const BatchColumn& column : columns) {
            if (column.write(table, row)) continue;
            const std::string name = table.names()[column.target()];
            table.abandonRow();
            table.reject(done_,
                         "column " + name + " holds bytes that are not UTF-8 text. To keep the row, leave the column out (--leave-out " +
                             name + ")",
                         "");
            return;
        }
        table.endRow();
    }

    std::string where_;
    std::vector<std::string> names_; ///< of all columns, those too that are left out
    std::unordered_set<std::string> leftOut_;
    std::vector<std::string> mapped_;       ///< a person gave them roles
    std::unordered_set<std::string> bytes_; ///< decoded, but of no use
    std::shared_ptr<arrow::MemoryPool> pool_ = std::make_shared<arrow::CappedMemoryPool>(arrow::default_memory_pool(), kMostMemory);
    std::shared_ptr<arrow::io::ReadableFile> file_;
    std::unique_ptr<::parquet::arrow::FileReader> reader_;
    std::unique_ptr<arrow::RecordBatchReader> batches_;
    std::uint64_t size_ = 0;
    std::int64_t total_ = 0, done_ = 0;
    BatchesAhead ahead_; ///< last: its thread uses all of the above
};

} // namespace

std::unique_ptr<FormatReader> openParquet(const std::filesystem::path& file, const ReadPlan& plan) {
    return std::make_unique<ParquetReader>(file, plan);
}

} // namespace core::data
