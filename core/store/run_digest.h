#pragma once

#include "core/base/event.h"
#include "core/store/project.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// What the run table shows of a run, drawn from its folder: one pass over its events, continued where they grow.
namespace core::store {

/// The events of one run boiled down. Values only; feed it the events in their order.
class RunFigures {
public:
    void read(const base::Event& event);
    /// Writes the figures into the entry; `state.state` only where the run has ended.
    void writeTo(RunEntry& entry) const;
    [[nodiscard]] bool ended() const noexcept { return ended_; }

private:
    using Point = std::pair<std::int64_t, double>; ///< step, loss
    void begin(const base::StartedEvent& started, double time);
    void add(const base::MetricsEvent& metrics);

    runs::RunState state_;
    bool ended_ = false;
    double earlierSeconds_ = 0.0, segmentStart_ = 0.0, lastTime_ = 0.0;
    std::int64_t tokens_ = 0;
    std::vector<Point> validation_;
    std::vector<Point> train_; ///< thinned while it grows
    std::int64_t trainStride_ = 1, trainSeen_ = 0;
    std::optional<double> lastTrain_;
    std::map<std::string, double> last_; ///< of every metric
};

/// The entry of a run folder before its events: specification, notes, when it was made. A folder that cannot be opened gives an entry of state
/// "unknown" with the reason as its error.
[[nodiscard]] RunEntry openEntry(const std::filesystem::path& folder);

/// The entry as it is kept in the index, and back. `folder` is not part of it. Throws Error{Data}.
[[nodiscard]] std::string writeDigest(const RunEntry& entry);
[[nodiscard]] RunEntry parseDigest(const std::string& json);

/// At most `count` of the values, the first and the last among them.
[[nodiscard]] std::vector<double> thinned(const std::vector<double>& values, std::size_t count);

} // namespace core::store
