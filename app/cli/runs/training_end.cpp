#include "app/cli/runs/training_end.h"

#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

std::optional<double> figure(const engine::TrainOutcome& outcome, const std::string& key) {
    for (const auto& [name, value] : outcome.summary)
        if (name == key && std::isfinite(value)) return value;
    return std::nullopt;
}

std::string inWords(const engine::TrainOutcome& outcome, const std::string& task) {
    std::string text = outcome.state;
    if (const auto steps = figure(outcome, "steps")) text += " after " + base::counted(static_cast<std::int64_t>(*steps), "step", "steps");
    if (const auto seconds = figure(outcome, "seconds")) text += " in " + base::clockTime(*seconds);
    if (const auto loss = figure(outcome, "train/loss")) text += ", training loss " + shortNumber(*loss);
    if (const auto loss = figure(outcome, "validation/loss"))
        text += ", validation loss " + shortNumber(*loss) +
                (base::countsTokens(task) ? " (perplexity " + shortNumber(std::exp(*loss)) + ")" : "");
    if (const auto accuracy = figure(outcome, "validation/accuracy")) text += ", accuracy " + shortNumber(*accuracy);
    if (const auto accuracy = figure(outcome, "validation/reward_accuracy")) text += ", reward accuracy " + shortNumber(*accuracy);
    if (const auto error = figure(outcome, "validation/mae")) text += ", mean absolute error " + shortNumber(*error);
    return text;
}

} // namespace

int showTrainingEnd(Session& session, const std::filesystem::path& run, const engine::TrainOutcome& outcome) {
    session.terminal().endProgress();
    if (session.json()) {
        Json summary = Json::object();
        for (const auto& [key, value] : outcome.summary) summary[key] = std::isfinite(value) ? Json(value) : Json(nullptr);
        session.terminal().printLine(Json{{"run", run.string()}, {"state", outcome.state}, {"summary", summary}}.dump(
            -1, ' ', false, Json::error_handler_t::replace));
    } else {
        session.terminal().printLine(run.string() + ": " + inWords(outcome, runs::RunFolder::open(run).spec().task));
    }
    if (outcome.state != "stopped") return 0;
    session.terminal().note("the work so far is kept; go on with: anneal-cli resume " + run.string());
    return Error(ErrorKind::Stopped, "").exitStatus();
}

} // namespace app::cli
