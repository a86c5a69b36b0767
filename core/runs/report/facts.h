#pragma once

#include "core/runs/run_folder.h"
#include "core/runs/significance.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a report says of one run, gathered from its folder once.
namespace core::runs::report {

struct ExportFacts {
    std::string format, folder, outcome;
};

struct ReportFacts {
    int index = 0;
    std::string name, notes, model, stateText;
    RunSpec spec;
    RunOrigin origin;
    std::int64_t lastStep = 0, bestStep = 0;
    std::optional<double> bestLoss, seconds;
    std::vector<std::pair<std::string, double>> finalMetrics; ///< of the end event, without counts
    std::vector<base::MetricsEvent> metrics;                  ///< a repeated step counts once, as it was logged last
    std::vector<base::AdviceEvent> advice;
    std::vector<base::SampleEvent> samples; ///< of the last evaluation
    Validated validation;                   ///< the newest; its losses may be empty
    std::vector<ExportFacts> exports;       ///< that lie in the same project

    [[nodiscard]] std::optional<double> metric(std::string_view key) const; ///< the last value logged
    [[nodiscard]] std::vector<std::pair<double, double>> curve(std::string_view key) const;
};

[[nodiscard]] ReportFacts reportFacts(const RunFolder& run, int index);

/// A licence as resources/licences describes it; an identifier that no file names comes back with the words for an unknown one.
struct LicenceWords {
    std::string name, summary;
    std::vector<std::string> must;
};
[[nodiscard]] LicenceWords licenceInWords(const std::string& id);

} // namespace core::runs::report
