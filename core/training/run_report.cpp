#include "core/training/run_report.h"

#include "core/base/files.h"
#include "core/runs/run_files.h"
#include "core/training/start/memory.h"

#include <nlohmann/json.hpp>

#include <map>

namespace core::training {

std::vector<std::pair<std::string, double>> summaryOf(const TrainingState& state) {
    std::vector<std::pair<std::string, double>> summary{{"steps", static_cast<double>(state.step)},
                                                        {"tokens", static_cast<double>(state.tokens)},
                                                        {"seconds", state.seconds},
                                                        {"seconds_to_first_step", state.secondsToFirstStep},
                                                        {"seconds_stalled_by_checkpoint", state.secondsStalled},
                                                        {"peak_memory_bytes", static_cast<double>(peakMemory())}};
    if (state.trainLoss) summary.emplace_back("train/loss", *state.trainLoss);
    for (const auto& [key, value] : state.scores) summary.emplace_back(key, value);
    if (state.bestLoss) {
        summary.emplace_back("best/validation/loss", *state.bestLoss);
        summary.emplace_back("best_step", static_cast<double>(state.bestStep));
    }
    return summary;
}

void saveReport(const runs::RunFolder& run, const base::FinishedEvent& end) {
    using Json = nlohmann::ordered_json;
    Json json{{"state", end.state},
              {"error", end.error ? Json(*end.error) : Json(nullptr)},
              {"metrics", Json::object()},
              {"evaluations", Json::array()}};
    for (const auto& [key, value] : end.summary) json["metrics"][key] = value; // what is not finite becomes null
    std::map<std::int64_t, Json> evaluations;                                  // a resumed run may have logged a step twice
    for (const base::Event& event : run.events()) {
        const auto* metrics = std::get_if<base::MetricsEvent>(&event.body);
        if (metrics == nullptr || !metrics->value("validation/loss")) continue;
        Json row{{"step", metrics->step}, {"epoch", metrics->epoch}, {"tokens", metrics->tokens}};
        for (const auto& [key, value] : metrics->values) row[key] = value;
        evaluations[metrics->step] = row;
    }
    for (const auto& [step, row] : evaluations) json["evaluations"].push_back(row);
    base::saveFile(run.path() / runs::kReportFile, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace core::training
