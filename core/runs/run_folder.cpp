#include "core/runs/run_folder.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/runs/folder/file_lock.h"
#include "core/runs/folder/manifest.h"
#include "core/runs/folder/run_json.h"
#include "core/runs/run_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <functional>
#include <map>
#include <system_error>

namespace core::runs {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestRunJson = std::uint64_t{16} << 20;
constexpr std::uint64_t kLargestNotes = std::uint64_t{16} << 20;

bool isRun(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / kSpecFile, ignored);
}

/// Takes back the folders of a run that could not be made whole, as far as they were not there before; a full disk leaves no half of a run.
class MadeFolders {
public:
    explicit MadeFolders(const fs::path& run) : run_(run), lockIsOurs_(!base::isThere(run / kLockFile)) {
        for (fs::path folder = run; !folder.empty() && !base::isThere(folder); folder = folder.parent_path()) made_.push_back(folder);
    }
    /// Under the run's lock: from now on nobody else makes these.
    void takeFiles() {
        std::vector<fs::path> files;
        for (const fs::path& file : {run_ / kSpecFile, run_ / kNotesFile, run_ / kCheckpointsFolder})
            if (!base::isThere(file)) files.push_back(file);
        if (lockIsOurs_) files.push_back(run_ / kLockFile);
        made_.insert(made_.begin(), files.begin(), files.end());
    }
    ~MadeFolders() {
        if (kept_) return;
        std::error_code ignored;
        for (const fs::path& one : made_) fs::remove(one, ignored); // a folder goes only where nobody else put something into it
    }
    MadeFolders(const MadeFolders&) = delete;
    MadeFolders& operator=(const MadeFolders&) = delete;
    void keep() noexcept { kept_ = true; }

private:
    fs::path run_;
    bool lockIsOurs_ = false;
    std::vector<fs::path> made_; ///< what was not there, the inner before the outer
    bool kept_ = false;
};

void makeFolder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw Error(ErrorKind::Io, "the folder " + folder.string() + " cannot be made: " + failed.message());
}

fs::path withoutTrailingSlash(const fs::path& folder) {
    const fs::path normal = fs::absolute(folder).lexically_normal();
    return normal.filename().empty() ? normal.parent_path() : normal;
}

/// What the file `best` says, which need not name a checkpoint; a file that cannot be read says something that names none.
std::string bestName(const fs::path& run) {
    const fs::path file = run / kBestFile;
    if (!base::isThere(file)) return {};
    try {
        return std::string(base::trimmed(base::loadFile(file, 4096)));
    } catch (const Error&) {
        return "unreadable";
    }
}

/// Why the checkpoint that the file `best` names is none of the whole ones; empty: it names none, since nothing was validated.
std::string problemWithBest(const fs::path& run) {
    const std::string name = bestName(run);
    if (name.empty()) return {};
    const fs::path place = run / kCheckpointsFolder / name;
    if (!stepOfCheckpoint(name)) return (run / kBestFile).string() + " names no checkpoint";
    return base::isThere(place) ? folder::problemWithCheckpoint(place, folder::Hashed::None) : place.string() + " is not there any more";
}

/// Whatever bears the name of a checkpoint, whole or not, the newest first.
std::map<std::int64_t, fs::path, std::greater<>> checkpointFolders(const fs::path& run) {
    std::map<std::int64_t, fs::path, std::greater<>> found;
    std::error_code failed;
    for (fs::directory_iterator entry(run / kCheckpointsFolder, failed), end; !failed && entry != end; entry.increment(failed))
        if (const auto step = stepOfCheckpoint(entry->path().filename().string())) found.emplace(*step, entry->path());
    return found;
}

std::string stepsOf(const std::vector<CheckpointRef>& checkpoints) {
    std::vector<std::string> steps;
    for (const CheckpointRef& one : checkpoints) steps.push_back(std::to_string(one.step));
    return base::joined(steps, ", ");
}

} // namespace

RunFolder RunFolder::create(const fs::path& folder, const RunSpec& spec, const RunOrigin& origin) {
    RunFolder run;
    run.path_ = withoutTrailingSlash(folder);
    std::error_code ignored;
    if (base::isThere(run.path_) && !fs::is_directory(run.path_, ignored))
        throw Error(ErrorKind::Data, run.path_.string() + " is a file; a run needs a folder, name one that is not there yet");
    MadeFolders made(run.path_);
    makeFolder(run.path_);
    const folder::FileLock lock(run.path_ / kLockFile);
    if (lock.reason() == EAGAIN) {
        made.keep(); // it is the other one's now
        throw Error(ErrorKind::Data, run.path_.string() + " is being made or trained by another process; choose another folder");
    }
    made.takeFiles();
    // An empty checkpoint folder alone was left by a process that was killed in this very function: run.json, written last, makes a run.
    const bool hasCheckpoints = base::isThere(run.path_ / kCheckpointsFolder) && !fs::is_empty(run.path_ / kCheckpointsFolder, ignored);
    if (hasCheckpoints || base::isThere(run.path_ / kSpecFile) || base::isThere(run.path_ / kEventsFile))
        throw Error(ErrorKind::Data,
                    run.path_.string() + " already holds a run; go on with it by 'anneal-cli resume', or choose another folder");
    makeFolder(run.path_ / kCheckpointsFolder);
    base::saveFile(run.path_ / kNotesFile, folder::writeNotes({spec.name, spec.notes, spec.tags, false, false}));
    run.saveSpec(spec, origin);
    made.keep();
    return run;
}

RunFolder RunFolder::open(const fs::path& folder) {
    RunFolder run;
    run.path_ = withoutTrailingSlash(folder);
    const fs::path file = run.path_ / kSpecFile;
    if (!base::isThere(run.path_)) throw Error(ErrorKind::Data, run.path_.string() + " is not there; a run is a folder with a run.json");
    if (!isRun(run.path_))
        throw Error(ErrorKind::Data,
                    run.path_.string() +
                        " is no run: it has no run.json; name a folder that 'anneal-cli train' made, or one of 'anneal-cli runs'");
    const std::string text = base::loadFile(file, kLargestRunJson);
    const folder::SplitRunJson parts = folder::splitRunJson(text);
    try {
        run.spec_ = parseRunSpec(parts.specification, file.string(), run.path_);
    } catch (const Error& error) { // of a run that was made, a wrong specification is damage, not a mistake of the person who opens it
        throw Error(ErrorKind::Data, error.message());
    }
    run.origin_ = folder::parseOrigin(parts.origin, file.string());
    return run;
}

std::vector<fs::path> RunFolder::list(const fs::path& runsFolder) {
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator entry(runsFolder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().filename().native().front() != '.' && isRun(entry->path())) found.push_back(entry->path());
    std::sort(found.begin(), found.end());
    return found;
}

FreshRun::FreshRun(const fs::path& runsFolder, const std::string& name) {
    makeFolder(runsFolder);
    const std::time_t now = static_cast<std::time_t>(base::unixTime());
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 32> time{};
    std::strftime(time.data(), time.size(), "%Y%m%d-%H%M%S", &parts);
    const std::string stem = std::string(time.data()) + "-" + (name.empty() ? "run" : base::safeFileName(name));
    path_ = runsFolder / stem;
    std::error_code failed;
    for (int copy = 2; !fs::create_directory(path_, failed); ++copy) { // false: somebody was faster
        if (failed && failed != std::errc::file_exists)
            throw Error(failed == std::errc::no_space_on_device ? ErrorKind::NoSpace : ErrorKind::Io,
                        "the folder " + path_.string() + " cannot be made: " + failed.message());
        path_ = runsFolder / (stem + "-" + std::to_string(copy));
    }
}

FreshRun::~FreshRun() {
    std::error_code filled; // removes an empty folder only
    fs::remove(path_, filled);
}

void RunFolder::saveSpec(const RunSpec& spec, const RunOrigin& origin) {
    base::saveFile(path_ / kSpecFile, folder::writeRunJson(spec, origin));
    spec_ = spec;
    origin_ = origin;
}

RunNotes RunFolder::notes() const {
    const fs::path file = path_ / kNotesFile;
    if (!base::isThere(file)) return {spec_.name, spec_.notes, spec_.tags, false, false};
    return folder::parseNotes(base::loadFile(file, kLargestNotes), file.string());
}

void RunFolder::saveNotes(const RunNotes& notes) const { base::saveFile(path_ / kNotesFile, folder::writeNotes(notes)); }

std::vector<CheckpointRef> RunFolder::checkpoints() const { return checkpointsThatAre(true); }
std::vector<CheckpointRef> RunFolder::damagedCheckpoints() const { return checkpointsThatAre(false); }

std::vector<CheckpointRef> RunFolder::checkpointsThatAre(bool whole) const {
    std::vector<CheckpointRef> found;
    const std::string best = bestName(path_);
    for (const auto& [step, path] : checkpointFolders(path_)) {
        const std::string name = path.filename().string();
        if (folder::problemWithCheckpoint(path, folder::Hashed::None).empty() == whole) found.push_back({step, name, path, name == best});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

CheckpointRef RunFolder::checkpoint(const std::string& selector) const {
    const std::vector<CheckpointRef> all = checkpoints();
    if (all.empty())
        throw Error(ErrorKind::Data, path_.string() + " has no checkpoint that can be read; let it train at least to its first one");
    const auto best = std::find_if(all.begin(), all.end(), [](const CheckpointRef& one) { return one.best; });
    if (selector == "last") return all.back();
    if (selector.empty() || selector == "best") {
        if (best != all.end()) return *best;
        const std::string advice = "; ask for 'last' or for one of the steps " + stepsOf(all);
        if (const std::string problem = problemWithBest(path_); !problem.empty())
            throw Error(ErrorKind::Data, "the best checkpoint of " + path_.string() + " cannot be read: " + problem + advice);
        if (selector.empty()) return all.back();
        throw Error(ErrorKind::Data, path_.string() + " has no best checkpoint, because nothing was validated" + advice);
    }
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&](const CheckpointRef& one) { return one.name == selector || std::to_string(one.step) == selector; });
    if (named != all.end()) return *named;
    throw Error(ErrorKind::Data,
                path_.string() + " has no checkpoint '" + selector + "'; there is best, last, or one of the steps " + stepsOf(all));
}

CheckpointRef RunFolder::checkpointToRead(const std::string& selector) const {
    CheckpointRef found = checkpoint(selector);
    if (const std::string problem = folder::problemWithCheckpoint(found.path, folder::Hashed::Weights); !problem.empty())
        throw Error(ErrorKind::Data, found.path.string() + " is damaged: " + problem +
                                         "; choose another by --checkpoint STEP, or 'anneal-cli resume' the run, which makes it anew");
    return found;
}

std::optional<CheckpointRef> RunFolder::newestValidCheckpoint(std::vector<std::string>* passedOver) const {
    const std::string best = bestName(path_);
    for (const auto& [step, path] : checkpointFolders(path_)) {
        const std::string problem = folder::problemWithCheckpoint(path, folder::Hashed::All), name = path.filename().string();
        if (problem.empty()) return CheckpointRef{step, name, path, name == best};
        if (passedOver != nullptr) passedOver->push_back(problem);
    }
    return std::nullopt;
}

void RunFolder::requestStop() const {
    if (!folder::FileLock::isHeld(path_ / kLockFile))
        throw Error(ErrorKind::Data, path_.string() + " is not being trained, so there is nothing to stop");
    base::saveFile(path_ / kStopFile, "stop\n");
}

fs::path RunFolder::evaluationFile(std::int64_t step) const { return path_ / kEvaluationFolder / (checkpointName(step) + ".jsonl"); }

} // namespace core::runs
