#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What a run tells the world: one line of `events.jsonl` each (CONTRACT 4). Plain values that may cross threads.
namespace core::base {

struct StartedEvent {
    std::string run;
    std::optional<std::int64_t> resumedFrom;
    std::int64_t plannedSteps = 0;
};
struct MetricsEvent {
    std::int64_t step = 0; ///< from 1
    double epoch = 0.0;
    std::int64_t tokens = 0;                            ///< counted so far
    std::vector<std::pair<std::string, double>> values; ///< "train/loss", "train/lr", "validation/loss" …, in natural logarithms
    [[nodiscard]] std::optional<double> value(std::string_view key) const;
};
struct LogEvent {
    std::string level; ///< info · warning · error
    std::string message;
};
struct CheckpointEvent {
    std::int64_t step = 0;
    std::string path; ///< relative to the run folder
    std::int64_t bytes = 0;
    bool best = false;
};
struct AdviceEvent {
    std::string rule;
    std::int64_t step = 0;
    std::string message;
};
struct SampleEvent {
    std::int64_t step = 0;
    std::string prompt, text;
};
struct FinishedEvent {
    std::string state; ///< finished · stopped · failed
    std::optional<std::string> error;
    std::vector<std::pair<std::string, double>> summary;
};

struct Event {
    double time = 0.0; ///< seconds since the Unix epoch
    std::variant<StartedEvent, MetricsEvent, LogEvent, CheckpointEvent, AdviceEvent, SampleEvent, FinishedEvent> body;
};

/// One line without its end. Numbers that are not finite become null.
[[nodiscard]] std::string toJsonLine(const Event& event);
/// Nothing where the line is no event of a known type (a newer version may write more types).
[[nodiscard]] std::optional<Event> parseEvent(std::string_view line);

} // namespace core::base
