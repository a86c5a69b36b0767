#include "core/data/storage/version_writer.h"

#include "core/base/paths.h"
#include "core/data/storage/dataset_json.h"

#include <algorithm>

namespace core::data {

VersionWriter::VersionWriter(const std::filesystem::path& target, const DatasetInfo& like, const std::vector<std::string>& splits)
    : info_(like), target_(target), parent_(target.parent_path()), folder_(target), writer_(folder_.path(), !splits.empty()),
      table_([this](TableBuilder::Batch&& batch) { flush(std::move(batch)); }, [](RejectedRow&&) {}) {
    for (const std::string& name : like.columns) columns_.push_back(table_.column(name));
    info_.splits.clear();
    for (const std::string& name : splits) info_.splits.emplace_back(name, 0);
}

void VersionWriter::add(const Row& row, std::int64_t line, const std::string& split) {
    table_.beginRow(line);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        table_.openText(columns_[i]).append(row[i].text);
        table_.close(columns_[i], row[i].kind);
    }
    if (!info_.splits.empty()) {
        const auto found = std::find_if(info_.splits.begin(), info_.splits.end(), [&](const auto& entry) { return entry.first == split; });
        const auto place = found == info_.splits.end() ? info_.splits.begin() : found;
        ++place->second;
        splits_.push_back(static_cast<std::int16_t>(place - info_.splits.begin()));
    }
    table_.endRow();
}

void VersionWriter::flush(TableBuilder::Batch&& batch) {
    std::vector<std::int16_t> part;
    std::swap(part, splits_); // endRow hands a batch on with the row that fills it
    writer_.add(std::move(batch), std::move(part));
}

void VersionWriter::succeeds(const Dataset& parent, std::string plan) {
    info_.parent = parent.address();
    info_.plan = std::move(plan);
    info_.version = versionOf(target_, parent.info().version + 1);
}

void VersionWriter::finish() {
    table_.flush();
    info_.hash = writer_.finish();
    info_.rows = table_.rows();
    info_.rejectedRows = 0;
    info_.created = base::utcNow();
    base::saveFile(folder_.path() / kInfoFile, toJson(info_));
    folder_.commit();
}

} // namespace core::data
