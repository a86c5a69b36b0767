#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/data/dataset.h"
#include "core/data/storage/dataset_json.h"
#include "core/data/storage/dataset_writer.h"

#include <algorithm>
#include <limits>

namespace core::data {

DatasetPtr splitDataset(const DatasetPtr& parent, const std::vector<std::string>& splitOfRow, const std::filesystem::path& target,
                        const base::JobContext& ctx) {
    DatasetInfo info = parent->info();
    if (static_cast<std::int64_t>(splitOfRow.size()) != info.rows)
        throw Error(ErrorKind::Internal,
                    "a split for each of " + std::to_string(info.rows) + " rows is needed, not " + std::to_string(splitOfRow.size()));
    info.splits.clear();
    std::vector<std::int16_t> indices;
    indices.reserve(splitOfRow.size());
    for (const std::string& name : splitOfRow) {
        auto found = std::find_if(info.splits.begin(), info.splits.end(), [&](const auto& split) { return split.first == name; });
        if (found == info.splits.end()) {
            if (info.splits.size() >= 1000) throw Error(ErrorKind::Usage, "a dataset has at most 1,000 splits");
            found = info.splits.emplace(info.splits.end(), name, 0);
        }
        ++found->second;
        indices.push_back(static_cast<std::int16_t>(found - info.splits.begin()));
    }
    base::FolderTransaction folder(target);
    DatasetWriter writer(folder.path(), true);
    std::int64_t written = 0;
    TableBuilder table(
        [&](TableBuilder::Batch&& batch) {
            const auto rows = static_cast<std::ptrdiff_t>(batch.rows());
            std::vector<std::int16_t> part(indices.begin() + written, indices.begin() + written + rows);
            written += rows;
            writer.add(std::move(batch), std::move(part));
        },
        [](RejectedRow&&) {});
    std::vector<std::size_t> columns;
    for (const std::string& name : info.columns) columns.push_back(table.column(name));
    constexpr std::int64_t kRowsAtOnce = 1024;
    for (std::int64_t first = 0; first < info.rows; first += kRowsAtOnce) {
        ctx.throwIfStopped();
        const std::vector<Row> rows = parent->read(first, kRowsAtOnce);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            table.beginRow(parent->sourceLine(first + static_cast<std::int64_t>(r)));
            for (std::size_t c = 0; c < columns.size(); ++c) {
                table.openText(columns[c]).append(rows[r][c].text);
                table.close(columns[c], rows[r][c].kind);
            }
            table.endRow();
        }
        ctx.progress(static_cast<double>(std::min(info.rows, first + kRowsAtOnce)), static_cast<double>(info.rows), "rows");
    }
    table.flush();
    info.hash = writer.finish();
    info.parent = parent->info().name + "@" + std::to_string(parent->info().version);
    info.version = versionOf(target, parent->info().version + 1);
    info.plan.clear();
    info.created = base::utcNow();
    info.rejectedRows = 0;
    base::saveFile(folder.path() / kInfoFile, toJson(info));
    folder.commit();
    return openDataset(target);
}

} // namespace core::data
