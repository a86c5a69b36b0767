#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/data/dataset.h"
#include "core/data/storage/dataset_json.h"

#include <system_error>

namespace core::data {
namespace {

/// A version never changes, so two of them can be the same file; a copy where the file system has no links.
void share(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code error;
    std::filesystem::create_hard_link(from, to, error);
    if (!error) return;
    if (!std::filesystem::copy_file(from, to, error) || error)
        throw Error(ErrorKind::Io, from.string() + " cannot be copied to " + to.string() + ": " + error.message());
}

} // namespace

DatasetPtr restoreVersion(const std::filesystem::path& version, const std::filesystem::path& target, const base::JobContext& ctx) {
    DatasetInfo info = openDataset(version)->info();
    base::FolderTransaction folder(target);
    share(version / kDataFile, folder.path() / kDataFile);
    if (std::filesystem::exists(version / kRejectedFile)) share(version / kRejectedFile, folder.path() / kRejectedFile);
    info.version = versionOf(target, info.version + 1);
    info.created = base::utcNow();
    base::saveFile(folder.path() / kInfoFile, toJson(info, loadReadAs(version)));
    ctx.throwIfStopped();
    folder.commit();
    return openDataset(target);
}

} // namespace core::data
