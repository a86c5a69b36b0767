#pragma once

#include "core/base/event.h"
#include "ui/plots/curves/decimation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ui::plots {

/// What runs along the bottom of a plot.
enum class XAxis { Step, Tokens, Time };

/// A place in a run, on each of the axes.
struct RunPoint {
    double step = 0.0;
    double tokens = 0.0;
    double seconds = 0.0; ///< of training: breaks between a stop and a resume are left out
    [[nodiscard]] double on(XAxis axis) const { return axis == XAxis::Step ? step : axis == XAxis::Tokens ? tokens : seconds; }
};

/// One metric of a run as columns, in the order of the steps.
struct Curve {
    std::vector<double> step, tokens, seconds, value;
    ExtremaIndex extrema; ///< of `value`

    [[nodiscard]] std::span<const double> x(XAxis axis) const {
        return axis == XAxis::Step ? step : axis == XAxis::Tokens ? tokens : seconds;
    }
    [[nodiscard]] std::size_t size() const { return value.size(); }
    [[nodiscard]] bool empty() const { return value.empty(); }
    /// The newest point at or before `x`, or nothing.
    [[nodiscard]] std::optional<std::size_t> at(XAxis axis, double x) const;
    void append(const RunPoint& point, double y);
    void cutAfter(double step);
};

struct CheckpointMark {
    RunPoint point;
    std::string path;
    std::int64_t bytes = 0;
    bool best = false;
};
struct AdviceMark {
    RunPoint point;
    std::string rule, message;
};
struct LogLine {
    double time = 0.0; ///< seconds since the Unix epoch
    std::string level, message;
};

/// Everything that a run has said so far, built from its events one after another: the same code for an old run and a live one. A resume drops
/// what was logged after the checkpoint that it went on from, because those steps are logged again. A value; belongs to one thread at a time.
class RunSeries {
public:
    void append(const core::base::Event& event);

    [[nodiscard]] const Curve* find(const std::string& metric) const;
    [[nodiscard]] std::vector<std::string> metrics() const;
    [[nodiscard]] const std::vector<CheckpointMark>& checkpoints() const { return checkpoints_; }
    [[nodiscard]] const std::vector<AdviceMark>& advice() const { return advice_; }
    [[nodiscard]] const std::vector<core::base::SampleEvent>& samples() const { return samples_; }
    [[nodiscard]] const std::vector<LogLine>& log() const { return log_; }
    /// The lowest validation loss: where, and how low.
    [[nodiscard]] std::optional<std::pair<RunPoint, double>> best() const;

    [[nodiscard]] std::int64_t plannedSteps() const { return plannedSteps_; }
    /// running · finished · stopped · failed, as the events say; empty before the first one.
    [[nodiscard]] const std::string& state() const { return state_; }
    [[nodiscard]] const std::optional<core::base::FinishedEvent>& finished() const { return finished_; }
    [[nodiscard]] const RunPoint& last() const { return last_; }
    /// Grows with every event: whoever draws compares it with what was drawn.
    [[nodiscard]] std::uint64_t version() const { return version_; }
    /// Grows where points were taken away (a resume): what was derived from the curves must then be made anew.
    [[nodiscard]] std::uint64_t cuts() const { return cuts_; }

private:
    void start(const core::base::StartedEvent& started, double time);
    void addMetrics(const core::base::MetricsEvent& metrics, double time);
    [[nodiscard]] RunPoint pointAt(double step) const;
    void cutAfter(double step);

    std::map<std::string, Curve> curves_;
    std::vector<CheckpointMark> checkpoints_;
    std::vector<AdviceMark> advice_;
    std::vector<core::base::SampleEvent> samples_;
    std::vector<LogLine> log_;
    std::vector<RunPoint> points_; ///< one for each step that logged something
    std::int64_t plannedSteps_ = 0;
    std::string state_;
    std::optional<core::base::FinishedEvent> finished_;
    RunPoint last_;
    double zeroTime_ = 0.0; ///< the time at which `seconds` would be 0
    bool started_ = false;
    std::uint64_t version_ = 0, cuts_ = 0;
};

} // namespace ui::plots
