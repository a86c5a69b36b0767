#include "core/training/forecast/extrapolation.h"

#include <algorithm>
#include <map>
#include <numeric>

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
    std::map<int, std::vector<double>> rates; // seconds of a unit of work: steps of a kind differ a little in work
    std::map<int, double> work;
    for (const MeasuredStep& step : steps) {
        rates[step.kind].push_back(step.seconds / std::max(step.work, 1.0));
        work[step.kind] += std::max(step.work, 1.0);
    }
    std::vector<double> shares;
    for (const auto& [kind, ofKind] : rates) {
        const double mean = work[kind] / static_cast<double>(ofKind.size()), rate = quantile(ofKind, 0.5);
        medians_.push_back({mean, rate * mean, kind});
        if (rate > 0.0)
            for (const double one : ofKind) shares.push_back(one / rate);
    }
    std::sort(medians_.begin(), medians_.end(), [](const MeasuredStep& a, const MeasuredStep& b) { return a.work < b.work; });
    // Kinds of one size (rows cut to one length) are one kind in truth.
    for (std::size_t i = 1; i < medians_.size();)
        if (medians_[i].work > medians_[i - 1].work * 1.001) ++i;
        else {
            medians_[i - 1].seconds = (medians_[i - 1].seconds + medians_[i].seconds) / 2.0;
            medians_.erase(medians_.begin() + static_cast<std::ptrdiff_t>(i));
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

std::int64_t timesBothDue(std::int64_t steps, std::int64_t one, std::int64_t other) {
    const std::int64_t times =
        one / std::gcd(one, other); // of `other`, until both fall together; their product may be beyond what a number holds
    return timesDue(steps, times > steps / other ? 0 : times * other);
}

} // namespace core::training::forecast
