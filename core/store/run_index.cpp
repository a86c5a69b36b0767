#include "core/store/run_index.h"

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/runs/folder/file_lock.h"
#include "core/runs/run_files.h"

#include <sys/stat.h>

#include <algorithm>
#include <system_error>

namespace core::store {
namespace {

namespace fs = std::filesystem;

struct FileStamp {
    std::int64_t bytes = -1, time = 0;
};

FileStamp stampOfFile(const fs::path& file) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0) return {};
    return {static_cast<std::int64_t>(facts.st_size),
            static_cast<std::int64_t>(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec};
}

bool isEnded(const std::string& state) { return state == "finished" || state == "stopped" || state == "failed"; }

} // namespace

RunIndex::Stamp RunIndex::stampOf(const fs::path& folder) {
    const FileStamp events = stampOfFile(folder / runs::kEventsFile);
    return {events.bytes, events.time, stampOfFile(folder / runs::kSpecFile).time, stampOfFile(folder / runs::kNotesFile).time};
}

void RunIndex::load(Database& database) {
    Statement writer = database.prepare("SELECT version FROM writer");
    if (!writer.step() || writer.text(0) != base::version()) return;
    Statement rows = database.prepare("SELECT folder, events_bytes, events_time, spec_time, notes_time, digest FROM runs");
    while (rows.step()) {
        try {
            Known known{
                {rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)}, parseDigest(rows.text(5)), std::nullopt, false};
            known.ended = isEnded(known.entry.state.state);
            known.entry.folder = runsFolder_ / rows.text(0);
            known_.insert_or_assign(rows.text(0), std::move(known));
        } catch (const Error&) { // an unreadable line is as good as none: its folder is read
        }
    }
}

void RunIndex::read(Known& known, const fs::path& folder, const Stamp& stamp) {
    const bool grown = known.reader && stamp.specTime == known.stamp.specTime && stamp.notesTime == known.stamp.notesTime &&
                       stamp.eventsBytes >= known.stamp.eventsBytes;
    if (!grown) {
        known.entry = openEntry(folder);
        known.reader.emplace(Reader{runs::EventTail(folder / runs::kEventsFile), {}});
    }
    known.stamp = stamp;
    if (known.entry.state.state == "unknown" && known.entry.state.error) return;
    for (const base::Event& event : known.reader->tail.poll()) known.reader->figures.read(event);
    known.reader->figures.writeTo(known.entry);
    known.ended = known.reader->figures.ended();
    if (known.ended) known.reader.reset(); // a finished run rarely grows; then it is read whole once
}

void RunIndex::refreshOne(const std::string& name, const fs::path& folder) {
    const Stamp stamp = stampOf(folder);
    const auto found = known_.find(name);
    if (found == known_.end() || found->second.stamp != stamp) {
        Known& known = known_[name];
        read(known, folder, stamp);
        changed_.insert(name);
    }
    Known& known = known_[name];
    if (known.ended || known.entry.state.state == "unknown") return;
    known.entry.state.state = runs::folder::FileLock::isHeld(folder / runs::kLockFile) ? "running" : "unfinished";
}

bool RunIndex::refresh() {
    std::set<std::string> there;
    for (const fs::path& folder : runs::RunFolder::list(runsFolder_)) {
        const std::string name = folder.filename().string();
        there.insert(name);
        refreshOne(name, folder);
    }
    for (auto one = known_.begin(); one != known_.end();) {
        if (there.contains(one->first)) {
            ++one;
            continue;
        }
        gone_.insert(one->first);
        changed_.erase(one->first);
        one = known_.erase(one);
    }
    return !changed_.empty() || !gone_.empty();
}

void RunIndex::save(Database& database) {
    database.transaction([&] {
        Statement remove = database.prepare("DELETE FROM runs WHERE folder = ?");
        for (const std::string& name : gone_) remove.bind(1, name).run();
        Statement write = database.prepare(
            "INSERT OR REPLACE INTO runs (folder, events_bytes, events_time, spec_time, notes_time, digest) VALUES (?, ?, ?, ?, ?, ?)");
        for (const std::string& name : changed_) {
            const Known& known = known_.at(name);
            write.bind(1, name).bind(2, known.stamp.eventsBytes).bind(3, known.stamp.eventsTime).bind(4, known.stamp.specTime);
            write.bind(5, known.stamp.notesTime).bind(6, writeDigest(known.entry)).run();
        }
        database.run("DELETE FROM writer");
        Statement(database.prepare("INSERT INTO writer (version) VALUES (?)")).bind(1, base::version()).run();
    });
    changed_.clear();
    gone_.clear();
}

void RunIndex::clear() {
    for (const auto& [name, known] : known_) gone_.insert(name);
    known_.clear();
    changed_.clear();
}

std::vector<RunEntry> RunIndex::entries() const {
    std::vector<RunEntry> all;
    all.reserve(known_.size());
    for (const auto& [name, known] : known_) all.push_back(known.entry);
    std::sort(all.begin(), all.end(), [](const RunEntry& a, const RunEntry& b) {
        if (a.created != b.created) return a.created > b.created;
        return a.folder.filename() > b.folder.filename();
    });
    return all;
}

} // namespace core::store
