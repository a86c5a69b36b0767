#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/storage/version_writer.h"

#include <algorithm>

namespace core::data {

DatasetPtr splitDataset(const DatasetPtr& parent, const std::vector<std::string>& splitOfRow, const std::filesystem::path& target,
                        const base::JobContext& ctx) {
    constexpr std::size_t kMostSplits = 1000;
    const std::int64_t all = parent->info().rows;
    if (static_cast<std::int64_t>(splitOfRow.size()) != all)
        throw Error(ErrorKind::Internal,
                    "a split for each of " + std::to_string(all) + " rows is needed, not " + std::to_string(splitOfRow.size()));
    std::vector<std::string> names;
    for (const std::string& name : splitOfRow)
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    if (names.size() > kMostSplits) throw Error(ErrorKind::Usage, "a dataset has at most 1,000 splits");
    VersionWriter writer(target, parent->info(), names);
    for (std::int64_t first = 0; first < all; first += kRowsAtOnce) {
        ctx.throwIfStopped();
        const std::vector<Row> rows = parent->read(first, kRowsAtOnce);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::int64_t row = first + static_cast<std::int64_t>(r);
            writer.add(rows[r], parent->sourceLine(row), splitOfRow[static_cast<std::size_t>(row)]);
        }
        ctx.progress(static_cast<double>(std::min(all, first + kRowsAtOnce)), static_cast<double>(all), "rows");
    }
    writer.succeeds(*parent, {});
    writer.finish();
    return openDataset(target);
}

} // namespace core::data
