#include "ui/plots/curves/run_series.h"

#include <algorithm>
#include <cmath>

namespace ui::plots {

using namespace core::base;

std::optional<std::size_t> Curve::at(XAxis axis, double where) const {
    const auto column = x(axis);
    const auto after = std::upper_bound(column.begin(), column.end(), where);
    if (after == column.begin()) return std::nullopt;
    return static_cast<std::size_t>(after - column.begin()) - 1;
}

void Curve::append(const RunPoint& point, double y) {
    step.push_back(point.step);
    tokens.push_back(point.tokens);
    seconds.push_back(point.seconds);
    value.push_back(y);
    extrema.extend(value);
}

void Curve::cutAfter(double lastStep) {
    const auto keep = static_cast<std::size_t>(std::upper_bound(step.begin(), step.end(), lastStep) - step.begin());
    if (keep == size()) return;
    for (auto* column : {&step, &tokens, &seconds, &value}) column->resize(keep);
    extrema.clear();
    extrema.extend(value);
}

void RunSeries::append(const Event& event) {
    ++version_;
    if (const auto* started = std::get_if<StartedEvent>(&event.body)) {
        start(*started, event.time);
    } else if (const auto* metrics = std::get_if<MetricsEvent>(&event.body)) {
        addMetrics(*metrics, event.time);
    } else if (const auto* checkpoint = std::get_if<CheckpointEvent>(&event.body)) {
        checkpoints_.push_back({pointAt(static_cast<double>(checkpoint->step)), checkpoint->path, checkpoint->bytes, checkpoint->best});
    } else if (const auto* advice = std::get_if<AdviceEvent>(&event.body)) {
        advice_.push_back({pointAt(static_cast<double>(advice->step)), advice->rule, advice->message});
    } else if (const auto* sample = std::get_if<SampleEvent>(&event.body)) {
        samples_.push_back(*sample);
    } else if (const auto* line = std::get_if<LogEvent>(&event.body)) {
        log_.push_back({event.time, line->level, line->message});
    } else if (const auto* end = std::get_if<FinishedEvent>(&event.body)) {
        finished_ = *end;
        state_ = end->state;
    }
}

void RunSeries::start(const StartedEvent& started, double time) {
    plannedSteps_ = started.plannedSteps;
    state_ = "running";
    finished_.reset();
    if (started_) cutAfter(started.resumedFrom ? static_cast<double>(*started.resumedFrom) : 0.0);
    started_ = true;
    zeroTime_ = time - last_.seconds;
}

void RunSeries::addMetrics(const MetricsEvent& metrics, double time) {
    if (!started_) { // a file without its beginning: the first time counts as 0
        started_ = true;
        zeroTime_ = time;
        state_ = "running";
    }
    // Each axis must not decrease, whatever a file says: searching in the columns relies on it.
    RunPoint point{static_cast<double>(metrics.step), static_cast<double>(metrics.tokens), time - zeroTime_};
    if (point.step < last_.step) cutAfter(point.step - 1.0);
    point.tokens = std::max(point.tokens, last_.tokens);
    point.seconds = std::max(point.seconds, last_.seconds);
    last_ = point;
    if (points_.empty() || points_.back().step < point.step) points_.push_back(point);
    for (const auto& [name, value] : metrics.values) curves_[name].append(point, value);
}

RunPoint RunSeries::pointAt(double step) const {
    const auto found = std::lower_bound(points_.begin(), points_.end(), step, [](const RunPoint& p, double s) { return p.step < s; });
    RunPoint point = found != points_.end() && found->step == step ? *found : found == points_.begin() ? RunPoint{} : *std::prev(found);
    point.step = step;
    return point;
}

void RunSeries::cutAfter(double step) {
    ++cuts_;
    for (auto curve = curves_.begin(); curve != curves_.end();) {
        curve->second.cutAfter(step);
        curve = curve->second.empty() ? curves_.erase(curve) : std::next(curve);
    }
    std::erase_if(points_, [step](const RunPoint& p) { return p.step > step; });
    std::erase_if(checkpoints_, [step](const CheckpointMark& mark) { return mark.point.step > step; });
    std::erase_if(advice_, [step](const AdviceMark& mark) { return mark.point.step > step; });
    std::erase_if(samples_, [step](const SampleEvent& sample) { return static_cast<double>(sample.step) > step; });
    last_ = points_.empty() ? RunPoint{} : points_.back();
}

const Curve* RunSeries::find(const std::string& metric) const {
    const auto found = curves_.find(metric);
    return found == curves_.end() ? nullptr : &found->second;
}

std::vector<std::string> RunSeries::metrics() const {
    std::vector<std::string> names;
    for (const auto& [name, curve] : curves_) names.push_back(name);
    return names;
}

std::optional<std::pair<RunPoint, double>> RunSeries::best() const {
    const Curve* curve = find("validation/loss");
    if (!curve) return std::nullopt;
    const auto lowest = curve->extrema.find(curve->value, 0, curve->size());
    if (!lowest.found) return std::nullopt;
    const std::size_t i = lowest.low;
    return std::pair{RunPoint{curve->step[i], curve->tokens[i], curve->seconds[i]}, curve->value[i]};
}

} // namespace ui::plots
