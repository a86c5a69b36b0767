#include "core/runs/run_folder.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/folder/file_lock.h"
#include "core/runs/run_files.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <fstream>
#include <optional>
#include <system_error>

namespace core::runs {
namespace {

namespace fs = std::filesystem;

/// From this many lines before the end, the time goes on.
constexpr std::size_t kLinesToTheLastEvent = 64;

/// Size of the file up to the end of its last whole line, and the time of the last line that is an event: what a power cut left behind it may be none.
struct WholeLines {
    std::uint64_t bytes = 0;
    double lastTime = 0.0;
};

WholeLines findWholeLines(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    WholeLines found;
    std::deque<std::string> last;
    for (std::string line; std::getline(in, line) && !in.eof();) { // at the end of the file the line has no end of its own
        found.bytes += line.size() + 1;
        last.push_back(std::move(line));
        if (last.size() > kLinesToTheLastEvent) last.pop_front();
    }
    for (const std::string& line : last)
        if (const auto event = base::parseEvent(line)) found.lastTime = std::max(found.lastTime, event->time);
    return found;
}

void cutTo(const fs::path& file, std::uint64_t bytes) {
    std::error_code failed;
    if (fs::file_size(file, failed) == bytes || failed) return;
    fs::resize_file(file, bytes, failed);
    if (failed) throw Error(ErrorKind::Io, file.string() + " cannot be cut to its last whole line: " + failed.message());
}

/// Events after which the line should survive a power cut, because something else on disk speaks of them.
bool isMilestone(const base::Event& event) {
    return !std::holds_alternative<base::MetricsEvent>(event.body) && !std::holds_alternative<base::LogEvent>(event.body);
}

} // namespace

struct RunWriter::Impl {
    explicit Impl(const RunFolder& folder) : run(folder.path()), events(run / kEventsFile), lock(run / kLockFile) {}

    void write(const base::Event& event) {
        if (!out) out.emplace(events, true);
        try {
            out->write(base::toJsonLine(event) + "\n");
            out->flush();
            if (isMilestone(event)) out->sync();
        } catch (const Error&) { // a part of the line may be in the file already; the next event must not be glued to it
            out.reset();
            std::error_code ignored;
            fs::resize_file(events, whole, ignored);
            throw;
        }
        whole = out->size();
    }

    fs::path run, events;
    folder::FileLock lock;
    std::mutex mutex; ///< guards all below
    std::optional<base::OutputFile> out;
    std::uint64_t whole = 0; ///< bytes of whole lines
    double lastTime = 0.0;
};

RunWriter::RunWriter(const RunFolder& folder) : impl_(std::make_unique<Impl>(folder)) {
    if (!impl_->lock.held()) {
        const int reason = impl_->lock.reason();
        if (reason == EAGAIN)
            throw Error(ErrorKind::Data, folder.path().string() + " is being trained by another process; stop that one first");
        throw Error(reason == ENOSPC ? ErrorKind::NoSpace : ErrorKind::Io,
                    (folder.path() / kLockFile).string() + " cannot be made: " + std::generic_category().message(reason));
    }
    std::error_code ignored;
    fs::remove(impl_->run / kStopFile, ignored); // of an earlier process
    if (fs::exists(impl_->events, ignored)) {
        const WholeLines lines = findWholeLines(impl_->events);
        cutTo(impl_->events, lines.bytes);
        impl_->whole = lines.bytes;
        impl_->lastTime = lines.lastTime;
    }
}

RunWriter::~RunWriter() {
    std::error_code ignored;
    if (impl_->lock.held()) fs::remove(impl_->run / kStopFile, ignored);
}

base::Event RunWriter::append(base::Event event) {
    const std::lock_guard guard(impl_->mutex);
    event.time = std::max(impl_->lastTime, event.time > 0.0 ? event.time : base::unixTime());
    impl_->write(event);
    impl_->lastTime = event.time;
    return event;
}

void RunWriter::sync() {
    const std::lock_guard guard(impl_->mutex);
    if (impl_->out) impl_->out->sync();
}

bool RunWriter::stopRequested() const {
    std::error_code ignored;
    return fs::exists(impl_->run / kStopFile, ignored);
}

} // namespace core::runs
