#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/runs/run_spec.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <system_error>

namespace app::cli {
namespace {

namespace fs = std::filesystem;
using namespace core;
using Json = nlohmann::ordered_json;

struct EvaluateArguments {
    std::vector<std::string> what, metrics, map;
    std::string model, data, checkpoint, base, adapter, promptTemplate, format, precision = "fp32";
};

/// One of the keys, or Error{Usage} that names the nearest.
void checkKey(const std::string& option, const std::string& word, const std::vector<runs::Choice>& choices) {
    std::vector<std::string> known;
    for (const auto& choice : choices) known.push_back(choice.key);
    if (word.empty() || std::find(known.begin(), known.end(), word) != known.end()) return;
    const auto nearest = base::nearestWord(word, known);
    throw Error(ErrorKind::Usage, option + ": '" + base::shortened(word, 60) + "' is not one of " + base::joined(known, ", ") +
                                      (nearest ? "; did you mean '" + *nearest + "'?" : ""));
}

engine::EvaluationOptions optionsOf(const EvaluateArguments& given) {
    engine::EvaluationOptions how;
    for (const std::string& word : given.metrics)
        for (const std::string& metric : base::splitList(word, ',')) {
            checkKey("--metrics", metric, runs::metricChoices());
            how.metrics.push_back(metric);
        }
    checkKey("--template", given.promptTemplate, runs::templateChoices());
    checkKey("--format", given.format, runs::formatChoices());
    checkKey("--precision", given.precision, {{"fp32", ""}, {"bf16", ""}});
    how.map = parseMapping(given.map);
    how.promptTemplate = given.promptTemplate;
    how.format = given.format;
    how.precision = given.precision;
    return how;
}

engine::ModelRef modelOf(const Session& session, const EvaluateArguments& given) {
    engine::ModelRef model;
    model.checkpoint = given.checkpoint;
    model.base = given.base;
    model.adapter = given.adapter;
    std::error_code ignored;
    const bool isRun = fs::exists(fs::path(given.model) / "run.json", ignored) ||
                       fs::exists(session.projectFolder() / "runs" / given.model / "run.json", ignored);
    if (isRun) model.run = session.runFolder(given.model).string();
    else if (!given.checkpoint.empty())
        throw Error(ErrorKind::Usage,
                    given.model + " is no run, so it has no checkpoint '" + given.checkpoint + "'; leave out --checkpoint, or name a run");
    else model.model = given.model;
    return model;
}

std::string overWhat(const engine::EvaluationResult& result, const std::string& precision) {
    return "over " + base::grouped(result.rows) + (result.rows == 1 ? " row, " : " rows, ") + base::grouped(result.tokens) +
           (base::hasNumberHead(result.task) ? " tokens" : " counted tokens") + "; computed in " + precision;
}

int evaluate(Session& session, EvaluateArguments given) {
    giveBackArguments(given.map, given.what);
    given.model = onlyArgument(given.what, "evaluate", "a run or a model");
    const engine::EvaluationResult result =
        session.engine().evaluate(modelOf(session, given), given.data, optionsOf(given), session.trainOptions(), session.context());
    session.terminal().endProgress();
    if (session.json()) {
        Json json = Json::object();
        for (const auto& [metric, value] : result.scores) json[metric] = std::isfinite(value) ? Json(value) : Json(nullptr);
        json["rows"] = result.rows;
        json["tokens"] = result.tokens;
        json["task"] = result.task;
        json["precision"] = given.precision;
        session.terminal().printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& [metric, value] : result.scores) rows.push_back({metric, shortNumber(value)});
    session.terminal().print(table({"metric", ">value"}, rows));
    session.terminal().note(overWhat(result, given.precision));
    return 0;
}

} // namespace

Action addEvaluate(CLI::App& command) {
    const auto given = std::make_shared<EvaluateArguments>();
    command.add_option("RUN_OR_MODEL", given->what, "a run, or a model (a folder, or a name that 'anneal-cli models' lists)");
    command.add_option("--data", given->data, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required()->option_text("D");
    command
        .add_option("--metrics", given->metrics,
                    "separated by commas (default: those of the task; loss,perplexity for texts; loss,accuracy,f1 for classes)")
        ->option_text("METRIC,...")
        ->expected(1);
    command.add_option("--checkpoint", given->checkpoint, "of the run: best, last or a step (default: best, else last)")->option_text("C");
    command.add_option("--map", given->map, "which columns play which roles (default: as the run was trained)")
        ->option_text("ROLE=COLUMN ...");
    command.add_option("--template", given->promptTemplate, "the prompt template (default: the run's)")->option_text("T");
    command.add_option("--format", given->format, "the format of the file (default: as the run's of the same ending, else found out)")
        ->option_text("F");
    command
        .add_option("--precision", given->precision,
                    "fp32 or bf16 (default: fp32, whatever the run was trained in, so that scores of different runs compare)")
        ->option_text("P");
    command.add_option("--adapter", given->adapter, "an adapter on top of a model, a folder in PEFT layout")->option_text("A");
    command.add_option("--base", given->base, "where an adapter's base model is now, if it moved")->option_text("DIR");
    return [given](Session& session) { return evaluate(session, *given); };
}

} // namespace app::cli
