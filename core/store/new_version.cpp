#include "core/store/new_version.h"

#include "core/base/error.h"
#include "core/runs/folder/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <iterator>
#include <system_error>

namespace core::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".reserved";

fs::path markOf(const fs::path& versionFolder) {
    return versionFolder.parent_path() / ("." + versionFolder.filename().string() + std::string(kEnding));
}

/// The number of ".v12.reserved", or 0.
std::int64_t versionOfMark(const std::string& name) {
    if (!name.starts_with(".v") || !name.ends_with(kEnding)) return 0;
    std::int64_t version = 0;
    const char* const end = name.data() + name.size() - kEnding.size();
    const auto [stopped, failed] = std::from_chars(name.data() + 2, end, version);
    return failed == std::errc{} && stopped == end ? version : 0;
}

/// What a mark says: a name, then sources, with a byte 0 before each.
TakenPlace placeOf(const fs::path& mark, std::int64_t version) {
    std::ifstream in(mark, std::ios::binary);
    TakenPlace place;
    std::getline(in, place.dataset, '\0');
    place.version = version;
    for (std::string source; std::getline(in, source, '\0');) place.sources.push_back(source);
    return place;
}

} // namespace

struct NewVersion::Place {
    fs::path mark;
    std::unique_ptr<runs::folder::FileLock> lock;
};

NewVersion::NewVersion(fs::path folder, const std::string& dataset, const std::vector<std::string>& sources)
    : folder_(std::move(folder)), dataset_(dataset), place_(std::make_unique<Place>()) {
    std::error_code failed;
    fs::create_directories(folder_.parent_path(), failed);
    if (failed) throw Error(ErrorKind::Io, folder_.parent_path().string() + " cannot be made: " + failed.message());
    place_->mark = markOf(folder_);
    place_->lock = std::make_unique<runs::folder::FileLock>(place_->mark);
    // Where a file system has no locks, the place can be given twice; the second writer is then refused when it moves its folder into place.
    std::ofstream mark(place_->mark, std::ios::binary);
    mark << dataset;
    for (const std::string& source : sources) mark << '\0' << source;
}

NewVersion::NewVersion(NewVersion&&) noexcept = default;

std::int64_t NewVersion::version() const { return versionOfMark(place_->mark.filename().string()); }

NewVersion::~NewVersion() {
    if (!place_) return;
    try {
        const PlacesLock guard(folder_.parent_path().parent_path());
        std::error_code ignored;
        fs::remove(place_->mark, ignored);
        fs::remove(folder_.parent_path(), ignored); // only where nothing came to lie in it
    } catch (const Error&) {
        // The mark stays without its lock, so the next one who looks for a place gives it back.
    }
}

PlacesLock::PlacesLock(const fs::path& datasets) {
    descriptor_ = ::open(datasets.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor_ < 0) throw Error(ErrorKind::Io, datasets.string() + " cannot be opened: " + std::generic_category().message(errno));
    while (::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {}
}

PlacesLock::~PlacesLock() { ::close(descriptor_); } // drops the lock

std::vector<TakenPlace> takenPlaces(const fs::path& datasetFolder) {
    std::vector<TakenPlace> taken;
    std::vector<fs::path> left;
    std::error_code failed;
    for (fs::directory_iterator entry(datasetFolder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::int64_t version = versionOfMark(entry->path().filename().string());
        if (version == 0) continue;
        if (!runs::folder::FileLock::isHeld(entry->path())) {
            left.push_back(entry->path());
            continue;
        }
        taken.push_back(placeOf(entry->path(), version));
    }
    for (const fs::path& mark : left) fs::remove(mark, failed);
    return taken;
}

} // namespace core::store
