#include "core/data/storage/dataset_writer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/data/storage/arrow_errors.h"
#include "core/data/storage/dataset_json.h"

#include <arrow/api.h>
#include <arrow/array/util.h>
#include <arrow/io/file.h>
#include <arrow/io/interfaces.h>
#include <arrow/ipc/reader.h>
#include <arrow/ipc/writer.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace core::data {
namespace {

using Kinds = std::vector<std::uint8_t>; ///< for each column: bit 1 text seen, bit 2 JSON seen

std::uint8_t bitsOf(const std::vector<std::uint8_t>& kinds) {
    const auto holds = [&](Cell::Kind kind) { return std::memchr(kinds.data(), static_cast<int>(kind), kinds.size()) != nullptr; };
    return static_cast<std::uint8_t>(kinds.empty() ? 0 : (holds(Cell::Kind::Text) ? 1 : 0) | (holds(Cell::Kind::Json) ? 2 : 0));
}

const char* nameOfKinds(std::uint8_t seen) { return seen == 3 ? "mixed" : seen == 2 ? "json" : "text"; }

/// Arrow's stream onto a file of ours, hashed as it goes. Exceptions do not cross Arrow: they are kept and thrown after it returned.
class HashedStream final : public arrow::io::OutputStream {
public:
    explicit HashedStream(const std::filesystem::path& path) : file_(path) {}
    arrow::Status Write(const void* data, std::int64_t size) override {
        try {
            file_.write(data, static_cast<std::size_t>(size));
            hash_.update(data, static_cast<std::size_t>(size));
            if (file_.size() - begun_ >= kSyncBytes) {
                file_.beginSync();
                begun_ = file_.size();
            }
            return arrow::Status::OK();
        } catch (...) {
            problem_ = std::current_exception();
            return arrow::Status::IOError("writing failed");
        }
    }
    arrow::Status Close() override {
        closed_ = true;
        return arrow::Status::OK();
    }
    arrow::Result<std::int64_t> Tell() const override { return static_cast<std::int64_t>(file_.size()); }
    bool closed() const override { return closed_; }
    /// Throws what went wrong inside Arrow's call.
    void check(const arrow::Status& status) {
        if (problem_) std::rethrow_exception(problem_);
        throwUnlessOk(status, "the dataset file");
    }
    std::string finish() {
        file_.finish();
        return hash_.hex();
    }

private:
    static constexpr std::uint64_t kSyncBytes = std::uint64_t{8} << 20;
    base::OutputFile file_;
    base::Sha256 hash_;
    std::uint64_t begun_ = 0; ///< bytes that are on their way to the disk
    std::exception_ptr problem_;
    bool closed_ = false;
};

std::shared_ptr<arrow::KeyValueMetadata> note(const std::string& what, const std::string& kind = {}) {
    if (kind.empty()) return arrow::key_value_metadata({"anneal"}, {what});
    return arrow::key_value_metadata({"anneal", "kind"}, {what, kind});
}

std::shared_ptr<arrow::Schema> schemaFor(const std::vector<std::string>& names, const Kinds& kinds, bool splits) {
    arrow::FieldVector fields{arrow::field("line", arrow::int64(), false, note("line"))};
    if (splits) fields.push_back(arrow::field("split", arrow::int16(), false, note("split")));
    for (std::size_t i = 0; i < names.size(); ++i) {
        fields.push_back(arrow::field(names[i], arrow::utf8(), true, note("cells", nameOfKinds(kinds[i]))));
        if (kinds[i] == 3) fields.push_back(arrow::field("kind", arrow::int8(), false, note("kind")));
    }
    return arrow::schema(std::move(fields));
}

template <class T> std::shared_ptr<arrow::Buffer> bufferOf(std::vector<T> values) { return arrow::Buffer::FromVector(std::move(values)); }

/// Bytes of somebody else's, kept alive.
class LentBuffer final : public arrow::Buffer {
public:
    LentBuffer(std::string_view bytes, std::shared_ptr<const void> lender)
        : arrow::Buffer(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::int64_t>(bytes.size())),
          lender_(std::move(lender)) {}

private:
    std::shared_ptr<const void> lender_;
};

std::shared_ptr<arrow::Buffer> textsOf(ColumnBuffer& column) {
    if (column.lender) return std::make_shared<LentBuffer>(column.lent, std::move(column.lender));
    return arrow::Buffer::FromString(std::move(column.data));
}

std::shared_ptr<arrow::Array> cellsOf(ColumnBuffer& column, std::int64_t rows) {
    std::vector<std::int32_t> offsets;
    offsets.reserve(column.ends.size() + 1);
    offsets.push_back(0);
    offsets.insert(offsets.end(), column.ends.begin(), column.ends.end());
    const auto nulls = std::count(column.kinds.begin(), column.kinds.end(), static_cast<std::uint8_t>(Cell::Kind::Null));
    std::vector<std::uint8_t> valid(nulls == 0 ? 0 : (static_cast<std::size_t>(rows) + 7) / 8, 0);
    for (std::size_t i = 0; nulls > 0 && i < column.kinds.size(); ++i)
        if (column.kinds[i] != static_cast<std::uint8_t>(Cell::Kind::Null))
            valid[i / 8] = static_cast<std::uint8_t>(valid[i / 8] | (1U << (i % 8)));
    return std::make_shared<arrow::StringArray>(rows, bufferOf(std::move(offsets)), textsOf(column),
                                                nulls == 0 ? nullptr : bufferOf(std::move(valid)), nulls);
}

std::shared_ptr<arrow::Array> kindsOf(const std::vector<std::uint8_t>& kinds) {
    const auto rows = static_cast<std::int64_t>(kinds.size());
    return std::make_shared<arrow::Int8Array>(rows, bufferOf(std::vector<std::uint8_t>(kinds)));
}

} // namespace

struct DatasetWriter::Impl {
    struct Work {
        TableBuilder::Batch batch;
        std::vector<std::int16_t> splits;
    };

    std::filesystem::path folder;
    bool withSplits = false;

    // Touched by the writing thread only, until it has ended.
    std::vector<std::string> names;
    Kinds seen, segmentKinds;
    std::size_t segmentColumns = 0;
    std::vector<std::filesystem::path> segments;
    std::shared_ptr<HashedStream> stream;
    std::shared_ptr<arrow::ipc::RecordBatchWriter> writer;
    std::string hash;

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Work> queue;
    bool done = false;
    std::exception_ptr problem;
    std::thread thread;

    void run() {
        try {
            for (;;) {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return !queue.empty() || done; });
                if (queue.empty()) break;
                Work work = std::move(queue.front());
                queue.pop_front();
                changed.notify_all();
                lock.unlock();
                write(std::move(work));
            }
            closeSegment();
        } catch (...) {
            const std::lock_guard lock(mutex);
            problem = std::current_exception();
            changed.notify_all();
        }
    }

    void write(Work work) {
        TableBuilder::Batch& batch = work.batch;
        names = batch.names;
        seen.resize(names.size(), 0);
        for (std::size_t i = 0; i < names.size(); ++i) seen[i] = static_cast<std::uint8_t>(seen[i] | bitsOf(batch.columns[i].kinds));
        if (!fits()) openSegment();
        const auto rows = static_cast<std::int64_t>(batch.rows());
        arrow::ArrayVector arrays{std::make_shared<arrow::Int64Array>(rows, bufferOf(std::move(batch.lines)))};
        if (withSplits) arrays.push_back(std::make_shared<arrow::Int16Array>(rows, bufferOf(std::move(work.splits))));
        for (std::size_t i = 0; i < segmentColumns; ++i) {
            std::shared_ptr<arrow::Array> kinds = segmentKinds[i] == 3 ? kindsOf(batch.columns[i].kinds) : nullptr;
            arrays.push_back(cellsOf(batch.columns[i], rows));
            if (kinds) arrays.push_back(std::move(kinds));
        }
        stream->check(
            writer->WriteRecordBatch(*arrow::RecordBatch::Make(schemaFor(names, segmentKinds, withSplits), rows, std::move(arrays))));
    }
    /// Whether the open segment's schema can hold what was seen.
    [[nodiscard]] bool fits() const {
        if (!writer || segmentColumns != names.size()) return false;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (segmentKinds[i] != 3 && std::string_view(nameOfKinds(seen[i])) != nameOfKinds(segmentKinds[i])) return false;
        return true;
    }
    void openSegment() {
        closeSegment();
        segmentColumns = names.size();
        segmentKinds = seen;
        segments.push_back(folder / (segments.empty() ? std::string(kDataFile) : "segment-" + std::to_string(segments.size()) + ".arrow"));
        open(segments.back(), segmentKinds);
    }
    void open(const std::filesystem::path& path, const Kinds& kinds) {
        stream = std::make_shared<HashedStream>(path);
        auto made = arrow::ipc::MakeFileWriter(stream, schemaFor(names, kinds, withSplits));
        stream->check(made.status());
        writer = *made;
    }
    void closeSegment() {
        if (!writer) return;
        stream->check(writer->Close());
        hash = stream->finish();
        writer.reset();
        stream.reset();
    }
    /// Lays the segments together under the schema that holds them all.
    void merge() {
        std::filesystem::path first = folder / "segment-0.arrow";
        std::filesystem::rename(segments.front(), first);
        segments.front() = first;
        open(folder / kDataFile, seen);
        for (const std::filesystem::path& segment : segments) {
            auto file = valueOrThrow(arrow::io::MemoryMappedFile::Open(segment.string(), arrow::io::FileMode::READ), segment.string());
            auto reader = valueOrThrow(arrow::ipc::RecordBatchFileReader::Open(file), segment.string());
            for (int i = 0; i < reader->num_record_batches(); ++i)
                stream->check(writer->WriteRecordBatch(*widened(*valueOrThrow(reader->ReadRecordBatch(i), segment.string()))));
        }
        closeSegment();
        for (const std::filesystem::path& segment : segments) std::filesystem::remove(segment);
    }
    std::shared_ptr<arrow::RecordBatch> widened(const arrow::RecordBatch& batch) const {
        const std::int64_t rows = batch.num_rows();
        arrow::ArrayVector arrays{batch.column(0)};
        int at = 1;
        if (withSplits) arrays.push_back(batch.column(at++));
        for (const std::uint8_t wanted : seen) {
            std::shared_ptr<arrow::Array> cells, kinds;
            if (at < batch.num_columns()) {
                const std::string kind = batch.schema()->field(at)->metadata()->Get("kind").ValueOr("text");
                cells = batch.column(at++);
                if (kind == "mixed") kinds = batch.column(at++);
                else if (wanted == 3) kinds = constantKinds(*cells, kind == "json" ? Cell::Kind::Json : Cell::Kind::Text);
            } else {
                cells = valueOrThrow(arrow::MakeArrayOfNull(arrow::utf8(), rows), "the dataset file");
                if (wanted == 3) kinds = constantKinds(*cells, Cell::Kind::Null);
            }
            arrays.push_back(std::move(cells));
            if (kinds) arrays.push_back(std::move(kinds));
        }
        return arrow::RecordBatch::Make(schemaFor(names, seen, withSplits), rows, std::move(arrays));
    }
    static std::shared_ptr<arrow::Array> constantKinds(const arrow::Array& cells, Cell::Kind kind) {
        std::vector<std::uint8_t> kinds(static_cast<std::size_t>(cells.length()), static_cast<std::uint8_t>(kind));
        for (std::int64_t i = 0; i < cells.length(); ++i)
            if (cells.IsNull(i)) kinds[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(Cell::Kind::Null);
        return kindsOf(kinds);
    }
    void join() {
        {
            const std::lock_guard lock(mutex);
            done = true;
            changed.notify_all();
        }
        if (thread.joinable()) thread.join();
    }
};

DatasetWriter::DatasetWriter(std::filesystem::path folder, bool withSplits) : impl_(std::make_unique<Impl>()) {
    impl_->folder = std::move(folder);
    impl_->withSplits = withSplits;
    impl_->thread = std::thread([impl = impl_.get()] { impl->run(); });
}

DatasetWriter::~DatasetWriter() {
    {
        const std::lock_guard lock(impl_->mutex);
        impl_->queue.clear();
    }
    impl_->join();
}

void DatasetWriter::add(TableBuilder::Batch&& batch, std::vector<std::int16_t> splits) {
    std::unique_lock lock(impl_->mutex);
    impl_->changed.wait(lock, [&] { return impl_->queue.size() < 2 || impl_->problem; });
    if (impl_->problem) std::rethrow_exception(impl_->problem);
    impl_->queue.push_back({std::move(batch), std::move(splits)});
    impl_->changed.notify_all();
}

std::string DatasetWriter::finish() {
    impl_->join();
    if (impl_->problem) std::rethrow_exception(impl_->problem);
    if (impl_->segments.size() > 1) impl_->merge();
    return impl_->hash;
}

} // namespace core::data
