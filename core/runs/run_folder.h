#pragma once

#include "core/base/event.h"
#include "core/runs/run_spec.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

/// A run is its folder (CONTRACT 4). This type writes and reads it; nothing else knows the file names.
namespace core::runs {

/// `notes.json`: the one file that a person changes.
struct RunNotes {
    std::string name, notes;
    std::vector<std::string> tags;
    bool starred = false, binned = false;
};

/// `run.json` beyond the specification: what it ran on, under the key "anneal" that readers of specifications skip.
struct RunOrigin {
    std::string annealVersion, torchVersion, machine, processor;
    std::int64_t threads = 0;
    std::string created;                              ///< ISO 8601, UTC
    std::string modelHash, trainHash, validationHash; ///< SHA-256 of the weights file(s) and of the data
    std::string adapterHash;                          ///< SHA-256 of the weights in model.adapter; empty: it began without one
    std::string modelLicence, trainLicence;
    std::int64_t parameters = 0, trainable = 0;
    PlannedRun plan;
};

struct CheckpointRef {
    std::int64_t step = 0;
    std::string name;           ///< "step-00000120"
    std::filesystem::path path; ///< absolute
    bool best = false;
};

struct RunState {
    std::string state = "unknown"; ///< running · finished · stopped · failed · unfinished (no end event and nobody writes) · unknown
    std::optional<std::string> error;
    std::int64_t lastStep = 0, plannedSteps = 0;
};

/// A place for a run that is to be made: `<time>-<name>` below the project's runs, safe as a file name. The folder is made at once, empty, so that nobody else
/// gets the same name, however long it takes until a run is made in it; where none was, it goes with the object. Any thread.
class FreshRun {
public:
    /// Throws Error{Io} or Error{NoSpace}.
    FreshRun(const std::filesystem::path& runsFolder, const std::string& name);
    ~FreshRun();
    FreshRun(const FreshRun&) = delete;
    FreshRun& operator=(const FreshRun&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
    std::filesystem::path path_;
};

class RunFolder {
public:
    /// Makes the folder and writes run.json and notes.json. Throws Error{Data} where it already holds a run, or another process is making one there.
    static RunFolder create(const std::filesystem::path& folder, const RunSpec& spec, const RunOrigin& origin);
    /// Opens an existing run. Throws Error{Data} that says which file is missing or wrong.
    static RunFolder open(const std::filesystem::path& folder);
    /// Runs below `runsFolder`, newest last; folders that are no runs are skipped.
    static std::vector<std::filesystem::path> list(const std::filesystem::path& runsFolder);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] const RunSpec& spec() const noexcept { return spec_; }
    [[nodiscard]] const RunOrigin& origin() const noexcept { return origin_; }

    /// Rewrites run.json (atomically): only before the first step, to fill in what `auto` chose.
    void saveSpec(const RunSpec& spec, const RunOrigin& origin);

    [[nodiscard]] RunNotes notes() const;
    void saveNotes(const RunNotes& notes) const;

    /// Checkpoints whose manifest is there and whose files match it in name and size (`verify` hashes too), oldest first.
    [[nodiscard]] std::vector<CheckpointRef> checkpoints() const;
    /// Folders with the name of a checkpoint that are none of those, oldest first: a process or a disk left them so.
    [[nodiscard]] std::vector<CheckpointRef> damagedCheckpoints() const;
    /// `best`, `last` or a step. An empty selector means best, or last where nothing was validated. Throws Error{Data}; so it does where the best is damaged,
    /// since another one is no answer to that.
    [[nodiscard]] CheckpointRef checkpoint(const std::string& selector) const;
    /// The same to ask or export it: Error{Data} where its weights do not match their hash, for which they are read once.
    [[nodiscard]] CheckpointRef checkpointToRead(const std::string& selector) const;
    /// The newest checkpoint whose hashes all match, or nothing; damaged ones are passed over. What is wrong with those goes into `passedOver`, a line each,
    /// the newest first.
    [[nodiscard]] std::optional<CheckpointRef> newestValidCheckpoint(std::vector<std::string>* passedOver = nullptr) const;

    /// The events in their order. A line that is none (a disk or another program damaged it) is passed over, and named in
    /// `passedOver` in one line, by its number: "events.jsonl, line 3: …".
    [[nodiscard]] std::vector<base::Event> events(std::vector<std::string>* passedOver = nullptr) const;
    /// What the folder says of the run; `running` where a live process holds its lock.
    [[nodiscard]] RunState state() const;
    /// Asks the process that trains here to stop: writes the request file it polls. Throws where nobody trains.
    void requestStop() const;

    [[nodiscard]] std::filesystem::path evaluationFile(std::int64_t step) const;

private:
    [[nodiscard]] std::vector<CheckpointRef> checkpointsThatAre(bool whole) const;

    std::filesystem::path path_;
    RunSpec spec_;
    RunOrigin origin_;
};

/// The writing side of one training: holds the run's lock, appends events. One per run, on the training thread; `append` may be
/// called from the checkpoint thread too. Opened for a resume it cuts off an unterminated last line.
class RunWriter {
public:
    /// Throws Error{Data} where another process trains in this folder.
    explicit RunWriter(const RunFolder& folder);
    ~RunWriter();
    RunWriter(const RunWriter&) = delete;
    RunWriter& operator=(const RunWriter&) = delete;

    /// Stamps now where the event has no time (0), never earlier than the event before; writes the line, hands the event back with its time. Throws Error{NoSpace} or Error{Io}.
    base::Event append(base::Event event);
    /// What was appended so far is on the disk when it returns: before a checkpoint that follows from it is sealed. Throws as `append` does.
    void sync();
    /// Whether `requestStop` was called since the writer was made. Cheap enough for every micro-batch.
    [[nodiscard]] bool stopRequested() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Reads `events.jsonl` from where it stopped: for following a run, live or on another machine.
class EventTail {
public:
    explicit EventTail(std::filesystem::path eventsFile);
    /// The events of all lines that were finished since the last call; an unfinished last line waits.
    [[nodiscard]] std::vector<base::Event> poll();

private:
    std::filesystem::path file_;
    std::uint64_t offset_ = 0;
};

} // namespace core::runs
