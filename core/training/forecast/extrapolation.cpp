#include "core/training/forecast/extrapolation.h"

#include <algorithm>
#include <map>

namespace core::training::forecast {

namespace {

/// A machine that does something else, too: even a perfect measurement is no promise.
constexpr double kLeastBelow = 0.05, kLeastAbove = 0.1;

} // namespace

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
}

SecondsByWork::SecondsByWork(const std::vector<MeasuredStep>& steps) {
    std::map<double, std::vector<double>> byWork;
    for (const MeasuredStep& step : steps) byWork[step.work].push_back(step.seconds);
    std::vector<double> shares;
    for (const auto& [work, seconds] : byWork) {
        medians_.push_back({work, quantile(seconds, 0.5)});
        if (medians_.back().seconds > 0.0)
            for (const double one : seconds) shares.push_back(one / medians_.back().seconds);
    }
    if (!shares.empty()) spread_ = {quantile(shares, 0.1), quantile(shares, 0.9)};
}

double SecondsByWork::operator()(double work) const {
    const auto above = std::find_if(medians_.begin(), medians_.end(), [&](const MeasuredStep& m) { return m.work >= work; });
    const auto inProportion = [&](const MeasuredStep& m) { return m.work > 0.0 ? m.seconds * work / m.work : m.seconds; };
    if (above == medians_.begin()) return inProportion(medians_.front());
    if (above == medians_.end()) return inProportion(medians_.back());
    const MeasuredStep &a = *(above - 1), &b = *above;
    return a.seconds + (work - a.work) / (b.work - a.work) * (b.seconds - a.seconds);
}

Seconds secondsOfRun(const MeasuredRun& measured, const PlannedWork& planned) {
    const SecondsByWork secondsOf(measured.steps);
    Seconds s;
    for (const double work : planned.steps.sampled) s.ofSteps += secondsOf(work);
    s.ofSteps *= static_cast<double>(planned.steps.steps) / static_cast<double>(planned.steps.sampled.size());
    if (measured.evaluationWork > 0.0)
        s.ofEvaluations =
            static_cast<double>(planned.evaluations) * measured.secondsOfEvaluation * planned.evaluationWork / measured.evaluationWork;
    // The last one is waited for.
    const double felt = measured.secondsCopying + measured.writingFelt * measured.secondsOfCheckpoint;
    s.ofCheckpoints = static_cast<double>(planned.checkpoints - 1) * felt + measured.secondsCopying + measured.secondsOfCheckpoint;
    s.ofSetUp = measured.secondsOfSetUp;
    s.likely = s.ofSteps + s.ofEvaluations + s.ofCheckpoints + s.ofSetUp;
    const auto [below, above] = secondsOf.spread();
    s.low = s.likely * std::min(1.0 - kLeastBelow, below);
    s.high = s.likely * std::max(1.0 + kLeastAbove, above);
    return s;
}

std::int64_t timesDue(std::int64_t steps, std::int64_t every) {
    if (every <= 0) return steps > 0 ? 1 : 0;
    return steps / every + (steps % every != 0 ? 1 : 0);
}

} // namespace core::training::forecast
