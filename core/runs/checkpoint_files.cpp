#include "core/runs/checkpoint_files.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/runs/folder/folder_size.h"
#include "core/runs/folder/manifest.h"
#include "core/runs/run_files.h"

#include <algorithm>
#include <system_error>

namespace core::runs {
namespace {

namespace fs = std::filesystem;

/// A checkpoint that is about to be replaced by a new one of the same step, and one that is about to be removed: moved away first, so that a
/// folder named `step-…` is always whole.
constexpr std::string_view kReplacedPrefix = ".replaced-";
constexpr std::string_view kRemovedPrefix = ".removed-";

std::string prefixed(std::string_view prefix, const std::string& name) { return std::string(prefix) + name; }

/// Fills the folder and seals it.
void writeFiles(const fs::path& folder, const std::vector<CheckpointFile>& files) {
    folder::Manifest manifest;
    for (const CheckpointFile& file : files) {
        const fs::path path = folder / file.name;
        file.write(path);
        std::error_code failed;
        const std::uint64_t bytes = fs::file_size(path, failed);
        if (failed) throw Error(ErrorKind::Internal, path.string() + " was not written");
        manifest[file.name] = {base::sha256OfFile(path), static_cast<std::int64_t>(bytes)};
    }
    base::saveFile(folder / kManifestFile, folder::writeManifest(manifest));
}

/// Moves an older checkpoint of the same step out of the way, and back where the new one does not come.
class Replacement {
public:
    explicit Replacement(const fs::path& target)
        : target_(target), aside_(target.parent_path() / prefixed(kReplacedPrefix, target.filename().string())) {
        if (!base::isThere(target_)) return;
        std::error_code ignored;
        fs::remove_all(aside_, ignored);
        try {
            base::moveIntoPlace(target_, aside_, 0);
        } catch (const Error&) { // it may have moved before the failure
            fs::rename(aside_, target_, ignored);
            throw;
        }
        moved_ = true;
    }
    ~Replacement() {
        std::error_code ignored;
        if (!moved_) return;
        if (base::isThere(target_)) fs::remove_all(aside_, ignored);
        else fs::rename(aside_, target_, ignored);
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

private:
    fs::path target_, aside_;
    bool moved_ = false;
};

void removeCheckpoint(const CheckpointRef& one) {
    const fs::path aside = one.path.parent_path() / prefixed(kRemovedPrefix, one.name);
    std::error_code ignored;
    if (base::fileSystem().rename(one.path, aside) == 0) fs::remove_all(aside, ignored);
}

/// Removes what is neither the best, nor the one that was `made` just now, nor among the newest `keep` besides the best. One of a later step is of no use:
/// training went on from an older one because it is damaged, so it counts for nothing and stays until its step comes again. A damaged one before `made` goes
/// too, since nothing will ever go on from it, but for the best, of which the weights may be whole. A failure here loses disk space, nothing else.
void rotate(const RunFolder& run, const CheckpointRef& made, std::int64_t keep) {
    const std::vector<CheckpointRef> all = run.checkpoints();
    std::int64_t kept = made.best ? 0 : 1;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (one->step >= made.step || one->best) continue;
        if (kept < keep) ++kept;
        else removeCheckpoint(*one);
    }
    for (const CheckpointRef& one : run.damagedCheckpoints())
        if (one.step < made.step && !one.best) removeCheckpoint(one);
}

/// The error in words that name the checkpoint, and on a full disk the whole need rather than that of one file.
Error explained(const Error& error, const RunFolder& run, std::int64_t step, std::uint64_t needed) {
    std::string message = "the checkpoint of step " + std::to_string(step) + " could not be written: " + error.message();
    if (error.kind() == ErrorKind::NoSpace) {
        if (needed > 0)
            message += " (the whole checkpoint needs " + std::to_string(needed) + " bytes, free are " +
                       std::to_string(base::freeBytes(run.path())) + ")";
        message += "; older checkpoints are untouched, 'anneal-cli resume " + run.path().string() + "' goes on from the newest";
    }
    return {error.kind(), message};
}

} // namespace

CheckpointRef saveCheckpoint(const RunFolder& run, std::int64_t step, const std::vector<CheckpointFile>& files, bool best,
                             std::int64_t keep) {
    const fs::path folder = run.path() / kCheckpointsFolder;
    const CheckpointRef made{step, checkpointName(step), folder / checkpointName(step), best};
    std::uint64_t needed = 0;
    if (const auto before = run.checkpoints(); !before.empty()) needed = folder::bytesBelow(before.back().path);
    try {
        base::FolderTransaction transaction(made.path);
        try {
            writeFiles(transaction.path(), files);
        } catch (const Error&) { // how far it came is known only while the unfinished folder is there
            needed = std::max(needed, folder::bytesBelow(transaction.path()));
            throw;
        }
        const Replacement replacement(made.path);
        transaction.commit();
    } catch (const Error& error) { // the writer knows its file, not that it was part of a checkpoint
        throw explained(error, run, step, needed);
    }
    if (best) base::saveFile(run.path() / kBestFile, made.name + "\n");
    if (!folder::problemWithCheckpoint(made.path, folder::Hashed::None).empty())
        return made; // then an older one may be the last to go on from
    rotate(run, made, keep);
    return made;
}

bool verifyCheckpoint(const fs::path& checkpoint) { return folder::problemWithCheckpoint(checkpoint, folder::Hashed::All).empty(); }

void markBest(const RunFolder& run, std::int64_t step) {
    for (const CheckpointRef& one : run.checkpoints())
        if (one.step == step && !one.best) base::saveFile(run.path() / kBestFile, one.name + "\n");
}

std::vector<std::string> sweepUnfinished(const RunFolder& run) {
    std::vector<std::string> swept;
    for (const fs::path& folder : {run.path(), run.path() / kCheckpointsFolder, run.path() / kEvaluationFolder}) {
        std::vector<fs::path> left;
        std::error_code failed;
        for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
            const std::string name = entry->path().filename().string();
            // Notes are not the trainer's: whoever looks at the run may be writing them now.
            const bool notes = name.starts_with("." + std::string(kNotesFile) + ".tmp-");
            const bool unfinished = name.front() == '.' && name.find(".tmp-") != std::string::npos && !notes;
            if (unfinished || name.starts_with(kRemovedPrefix) || name.starts_with(kReplacedPrefix)) left.push_back(entry->path());
        }
        for (const fs::path& path : left) {
            const std::string name = path.filename().string();
            std::error_code ignored;
            const fs::path original = folder / name.substr(std::min(name.size(), kReplacedPrefix.size()));
            if (name.starts_with(kReplacedPrefix) && !base::isThere(original)) fs::rename(path, original, ignored);
            else fs::remove_all(path, ignored);
            swept.push_back(name);
        }
    }
    std::sort(swept.begin(), swept.end());
    return swept;
}

} // namespace core::runs
