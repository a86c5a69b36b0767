#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

Json optionalNumber(const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); }

std::string title(const store::RunEntry& run) { return run.notes.name.empty() ? run.folder.filename().string() : run.notes.name; }

Json toJson(const store::RunEntry& run) {
    return Json{{"run", run.folder.string()},
                {"name", run.notes.name},
                {"state", run.state.state},
                {"error", run.state.error ? Json(*run.state.error) : Json(nullptr)},
                {"created", run.created},
                {"task", run.spec.task},
                {"method", run.spec.method.kind},
                {"model", run.spec.model.path},
                {"data", run.spec.data.train},
                {"steps", run.steps},
                {"planned_steps", run.state.plannedSteps},
                {"tokens", run.tokens},
                {"seconds", run.seconds},
                {"train/loss", optionalNumber(run.lastTrainLoss)},
                {"validation/loss", optionalNumber(run.lastValidationLoss)},
                {"best/validation/loss", optionalNumber(run.bestValidationLoss)},
                {"best_step", run.bestStep},
                {"tags", run.notes.tags},
                {"starred", run.notes.starred},
                {"binned", run.notes.binned}};
}

int list(Session& session, bool binned) {
    std::vector<store::RunEntry> found = session.project().runs();
    std::erase_if(found, [&](const store::RunEntry& run) { return run.notes.binned && !binned; });
    if (session.json()) {
        Json all = Json::array();
        for (const auto& run : found) all.push_back(toJson(run));
        session.terminal().printLine(Json{{"runs", all}}.dump(-1, ' ', false, Json::error_handler_t::replace));
        return 0;
    }
    if (found.empty()) {
        session.terminal().note("the project " + session.projectFolder().string() +
                                " has no runs yet; 'anneal-cli train SPEC.json' makes one");
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& run : found) {
        const std::string steps =
            base::grouped(run.steps) + (run.steps < run.state.plannedSteps ? " of " + base::grouped(run.state.plannedSteps) : "");
        rows.push_back({run.folder.filename().string(), oneLine(title(run), 32), run.state.state,
                        run.spec.task + ", " + run.spec.method.kind, steps, base::clockTime(run.seconds),
                        run.lastTrainLoss ? shortNumber(*run.lastTrainLoss) : "–",
                        run.bestValidationLoss ? shortNumber(*run.bestValidationLoss) : "–"});
    }
    session.terminal().print(table({"run", "name", "state", "kind", ">steps", ">time", ">train loss", ">best validation"}, rows));
    return 0;
}

} // namespace

Action addRuns(CLI::App& command) {
    const auto binned = std::make_shared<bool>(false);
    command.add_flag("--binned", *binned, "also those in the bin");
    return [binned](Session& session) { return list(session, *binned); };
}

} // namespace app::cli
