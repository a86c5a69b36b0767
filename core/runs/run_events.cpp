#include "core/runs/run_folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/runs/folder/file_lock.h"
#include "core/runs/run_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

/// Reading `events.jsonl`: whole, by its ends, and as it grows.
namespace core::runs {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestEvents = std::uint64_t{4} << 30;
/// What is read from each end of the file to find out the state of a run: far more than any one event has.
constexpr std::uint64_t kEndBytes = std::uint64_t{256} << 10;

/// Calls `each(line, number)` for every line that is ended.
template <class F> void forEachLine(std::string_view text, F&& each) {
    std::int64_t number = 0;
    for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string_view::npos; begin = end + 1)
        each(text.substr(begin, end - begin), ++number);
}

/// An event of a type that a newer version writes: passed over, not refused.
bool isEventOfUnknownType(std::string_view line) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    return json.is_object() && json.contains("type") && json["type"].is_string();
}

/// "events.jsonl, lines 3, 7: …": the place is relative to the run, since it may stand in the run's own log.
std::string lineNumbersInWords(const std::vector<std::int64_t>& lines) {
    constexpr std::size_t most = 5;
    std::vector<std::string> named;
    for (std::size_t i = 0; i < std::min(most, lines.size()); ++i) named.push_back(std::to_string(lines[i]));
    return std::string(kEventsFile) + ", line" + (lines.size() > 1 ? "s " : " ") + base::joined(named, ", ") +
           (lines.size() > most ? " and " + std::to_string(lines.size() - most) + " more" : "") +
           (lines.size() > 1 ? ": these are no events" : ": this is no event") +
           " (a JSON object with 'time' and 'type'); passed over, everything else is read";
}

std::string readPart(const fs::path& file, std::uint64_t from, std::uint64_t count) {
    std::ifstream in(file, std::ios::binary);
    std::string part(static_cast<std::size_t>(count), '\0');
    in.seekg(static_cast<std::streamoff>(from));
    in.read(part.data(), static_cast<std::streamsize>(part.size()));
    part.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return part;
}

/// Follows a run's life through its events, in their order.
struct StateReader {
    RunState state;
    bool ended = false, any = false;
    void read(const base::Event& event) {
        any = true;
        if (const auto* started = std::get_if<base::StartedEvent>(&event.body)) {
            ended = false;
            state.plannedSteps = started->plannedSteps;
            state.error.reset();
        } else if (const auto* metrics = std::get_if<base::MetricsEvent>(&event.body)) {
            state.lastStep = metrics->step;
        } else if (const auto* checkpoint = std::get_if<base::CheckpointEvent>(&event.body)) {
            state.lastStep = std::max(state.lastStep, checkpoint->step);
        } else if (const auto* finished = std::get_if<base::FinishedEvent>(&event.body)) {
            ended = true;
            state.state = finished->state;
            state.error = finished->error;
        }
    }
};

} // namespace

std::vector<base::Event> RunFolder::events(std::vector<std::string>* passedOver) const {
    const fs::path file = path_ / kEventsFile;
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return {};
    std::vector<base::Event> found;
    std::vector<std::int64_t> noEvents;
    const std::string text = base::loadFile(file, kLargestEvents);
    forEachLine(text, [&](std::string_view line, std::int64_t number) {
        if (auto event = base::parseEvent(line)) found.push_back(std::move(*event));
        else if (passedOver != nullptr && !isEventOfUnknownType(line)) noEvents.push_back(number);
    });
    if (!noEvents.empty()) passedOver->push_back(lineNumbersInWords(noEvents));
    return found;
}

RunState RunFolder::state() const {
    const fs::path file = path_ / kEventsFile;
    StateReader reader;
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file, failed);
    if (!failed && size > 0) {
        const auto readLine = [&](std::string_view line, std::int64_t) {
            if (const auto event = base::parseEvent(line)) reader.read(*event);
        };
        forEachLine(readPart(file, 0, std::min(size, kEndBytes)), readLine);
        // The end of a run is its last event, so what happened in between decides nothing.
        if (size > kEndBytes) forEachLine(readPart(file, std::max(kEndBytes, size - kEndBytes), kEndBytes), readLine);
    }
    if (reader.state.plannedSteps == 0) reader.state.plannedSteps = origin_.plan.plannedSteps;
    if (folder::FileLock::isHeld(path_ / kLockFile)) {
        reader.state.state = "running";
        reader.state.error.reset();
    } else if (!reader.ended) {
        reader.state.state = "unfinished";
    }
    return reader.state;
}

EventTail::EventTail(fs::path eventsFile) : file_(std::move(eventsFile)) {}

std::vector<base::Event> EventTail::poll() {
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file_, failed);
    if (failed) return {};
    if (size < offset_) offset_ = 0; // another file took its place
    if (size == offset_) return {};
    const std::string fresh = readPart(file_, offset_, size - offset_);
    std::vector<base::Event> found;
    forEachLine(fresh, [&](std::string_view line, std::int64_t) {
        if (auto event = base::parseEvent(line)) found.push_back(std::move(*event));
    });
    if (const auto end = fresh.rfind('\n'); end != std::string::npos) offset_ += end + 1;
    return found;
}

} // namespace core::runs
