#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/form.h"
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

struct Arguments {
    std::string what, data, checkpoint, base, adapter;
    std::vector<std::string> metrics;
};

std::vector<std::string> metricsOf(const std::vector<std::string>& words) {
    std::vector<std::string> metrics, known;
    for (const auto& choice : runs::metricChoices()) known.push_back(choice.key);
    for (const std::string& word : words)
        for (const std::string& metric : base::splitList(word, ',')) {
            if (std::find(known.begin(), known.end(), metric) == known.end()) {
                const auto nearest = base::nearestWord(metric, known);
                throw Error(ErrorKind::Usage,
                            "--metrics: there is no metric '" + metric + "'; " +
                                (nearest ? "did you mean '" + *nearest + "'?" : "there are " + base::joined(known, ", ")));
            }
            metrics.push_back(metric);
        }
    return metrics.empty() ? std::vector<std::string>{"loss", "perplexity"} : metrics;
}

engine::ModelRef modelOf(const Session& session, const Arguments& given) {
    engine::ModelRef model;
    model.checkpoint = given.checkpoint;
    model.base = given.base;
    model.adapter = given.adapter;
    std::error_code ignored;
    const bool isRun = fs::exists(fs::path(given.what) / "run.json", ignored) ||
                       fs::exists(session.projectFolder() / "runs" / given.what / "run.json", ignored);
    if (isRun) model.run = session.runFolder(given.what).string();
    else if (!given.checkpoint.empty())
        throw Error(ErrorKind::Usage, given.what + " is no run, so it has no checkpoint '" + given.checkpoint + "'");
    else model.model = given.what;
    return model;
}

int evaluate(Session& session, const Arguments& given) {
    const std::vector<std::string> metrics = metricsOf(given.metrics);
    const engine::EvaluationResult result =
        session.engine().evaluate(modelOf(session, given), given.data, metrics, session.trainOptions(), session.context());
    session.terminal().endProgress();
    if (session.json()) {
        Json json = Json::object();
        for (const auto& [metric, value] : result.scores) json[metric] = std::isfinite(value) ? Json(value) : Json(nullptr);
        json["rows"] = result.rows;
        json["tokens"] = result.tokens;
        session.terminal().printLine(json.dump());
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto& [metric, value] : result.scores) rows.push_back({metric, shortNumber(value)});
    session.terminal().print(table({"metric", ">value"}, rows));
    session.terminal().note("over " + base::counted(result.rows, "row, ", "rows, ") +
                            base::counted(result.tokens, "counted token", "counted tokens"));
    return 0;
}

} // namespace

Action addEvaluate(CLI::App& command) {
    const auto given = std::make_shared<Arguments>();
    command.add_option("RUN_OR_MODEL", given->what, "a run, or a model (a folder, or a name that 'anneal-cli models' lists)")->required();
    command.add_option("--data", given->data, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required()->option_text("D");
    command.add_option("--metrics", given->metrics, "separated by commas (default: loss,perplexity)")
        ->option_text("METRIC,...")
        ->expected(1);
    command.add_option("--checkpoint", given->checkpoint, "of the run: best, last or a step (default: best, else last)")->option_text("C");
    command.add_option("--adapter", given->adapter, "an adapter on top of a model, a folder in PEFT layout")->option_text("A");
    command.add_option("--base", given->base, "where an adapter's base model is now, if it moved")->option_text("DIR");
    return [given](Session& session) { return evaluate(session, *given); };
}

} // namespace app::cli
