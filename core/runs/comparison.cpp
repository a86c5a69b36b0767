#include "core/runs/comparison.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/runs/report/facts.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace core::runs {
namespace {

using report::ReportFacts;

bool isOfNoAccount(const std::string& path) { return path == "name" || path == "notes" || path == "tags"; }

ComparedRun comparedRun(const ReportFacts& facts, const RunFolder& run) {
    ComparedRun made{facts.name, run.state(), {}};
    for (const auto& metrics : facts.metrics)
        for (const auto& [key, value] : metrics.values) made.metrics[key] = value;
    for (const auto& [key, value] : facts.finalMetrics) made.metrics[key] = value;
    if (facts.bestLoss) made.metrics["best/validation/loss"] = *facts.bestLoss;
    return made;
}

} // namespace

Comparison compareRuns(const std::vector<RunFolder>& runs) {
    Comparison made;
    std::vector<const void*> specs;
    std::vector<report::ReportFacts> facts;
    for (const RunFolder& run : runs) {
        specs.push_back(&run.spec());
        facts.push_back(report::reportFacts(run, static_cast<int>(facts.size())));
        made.runs.push_back(comparedRun(facts.back(), run));
    }
    for (base::Difference& one : base::differences(base::structInfo<RunSpec>(), specs))
        if (!isOfNoAccount(one.path)) made.settings.push_back(std::move(one));
    for (std::size_t i = 1; i < facts.size(); ++i) made.pairs.push_back({0, i, comparePaired(facts[0].validation, facts[i].validation)});
    return made;
}

bool Expectation::holds(double value) const {
    if (std::isnan(value)) return false;
    if (comparison == "<") return value < limit;
    if (comparison == "<=") return value <= limit;
    if (comparison == ">") return value > limit;
    if (comparison == ">=") return value >= limit;
    if (comparison == "==") return value == limit;
    return value != limit;
}

Expectation parseExpectation(const std::string& text) {
    const auto fail = [&] {
        return Error(ErrorKind::Usage,
                     "--expect '" + text + "': give METRIC, one of < <= > >= == !=, and a number, for instance 'validation/loss<0.5'");
    };
    constexpr std::array<const char*, 6> comparisons = {"<=", ">=", "==", "!=", "<", ">"};
    for (const std::string comparison : comparisons) {
        const auto at = text.find(comparison);
        if (at == std::string::npos) continue;
        const std::string metric{base::trimmed(text.substr(0, at))}, number{base::trimmed(text.substr(at + comparison.size()))};
        char* end = nullptr;
        const double limit = std::strtod(number.c_str(), &end);
        if (metric.empty() || number.empty() || *end != '\0' || !std::isfinite(limit)) throw fail();
        return {metric, comparison, limit};
    }
    throw fail();
}

} // namespace core::runs
