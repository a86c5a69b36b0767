#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/runs/comparison.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>
#include <set>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct CompareArguments {
    std::vector<std::string> runs, expectations;
};

/// What became of one expectation on one run.
struct Outcome {
    std::string text;
    std::size_t run = 0;
    double value = 0.0;
    bool passed = false;
};

std::set<std::string> metricsOf(const runs::Comparison& comparison) {
    std::set<std::string> keys;
    for (const auto& run : comparison.runs)
        for (const auto& [key, value] : run.metrics) keys.insert(key);
    return keys;
}

std::vector<Outcome> check(const runs::Comparison& comparison, const std::vector<std::string>& texts) {
    std::vector<Outcome> outcomes;
    const std::set<std::string> keys = metricsOf(comparison);
    for (const std::string& text : texts) {
        const runs::Expectation expectation = runs::parseExpectation(text);
        if (!keys.contains(expectation.metric)) {
            const auto nearest = base::nearestWord(expectation.metric, {keys.begin(), keys.end()});
            throw Error(ErrorKind::Usage, "--expect '" + text + "': no run has a metric '" + expectation.metric + "'" +
                                              (nearest ? "; did you mean '" + *nearest + "'?"
                                                       : "; there are " + base::joined({keys.begin(), keys.end()}, ", ")));
        }
        for (std::size_t run = 0; run < comparison.runs.size(); ++run) {
            const auto found = comparison.runs[run].metrics.find(expectation.metric);
            const double value = found == comparison.runs[run].metrics.end() ? std::nan("") : found->second;
            outcomes.push_back({text, run, value, expectation.holds(value)});
        }
    }
    return outcomes;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json jsonOf(const base::Value& value) {
    return std::visit([](const auto& held) { return Json(held); }, value);
}

void tellJson(Session& session, const runs::Comparison& comparison, const std::vector<runs::RunFolder>& folders,
              const std::vector<Outcome>& outcomes) {
    Json all = Json::array(), settings = Json::array(), pairs = Json::array(), expected = Json::array();
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        Json metrics = Json::object();
        for (const auto& [key, value] : comparison.runs[i].metrics) metrics[key] = number(value);
        all.push_back({{"run", folders[i].path().string()},
                       {"name", comparison.runs[i].name},
                       {"state", comparison.runs[i].state.state},
                       {"metrics", metrics}});
    }
    for (const auto& setting : comparison.settings) {
        Json values = Json::array();
        for (const auto& value : setting.values) values.push_back(jsonOf(value));
        settings.push_back({{"key", setting.path}, {"values", values}});
    }
    for (const auto& pair : comparison.pairs)
        pairs.push_back({{"first", folders[pair.first].path().string()},
                         {"second", folders[pair.second].path().string()},
                         {"rows", pair.test.rows},
                         {"difference", number(pair.test.difference)},
                         {"low", number(pair.test.low)},
                         {"high", number(pair.test.high)},
                         {"p", number(pair.test.p)},
                         {"significant", pair.test.significant},
                         {"problem", pair.test.problem.empty() ? Json(nullptr) : Json(pair.test.problem)},
                         {"words", pair.test.words}});
    for (const Outcome& one : outcomes)
        expected.push_back(
            {{"expect", one.text}, {"run", folders[one.run].path().string()}, {"value", number(one.value)}, {"passed", one.passed}});
    const Json json{{"runs", all}, {"settings", settings}, {"significance", pairs}, {"expectations", expected}};
    session.terminal().printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void tell(Session& session, const runs::Comparison& comparison, const std::vector<Outcome>& outcomes) {
    std::vector<std::string> headings{""};
    std::vector<std::vector<std::string>> rows;
    for (const auto& run : comparison.runs) headings.push_back(">" + oneLine(run.name, 32));
    for (const auto& setting : comparison.settings) {
        rows.push_back({setting.path});
        for (const auto& value : setting.values) rows.back().push_back(oneLine(base::formatValue(value), 48));
    }
    rows.push_back({"state"});
    for (const auto& run : comparison.runs) rows.back().push_back(run.state.state);
    for (const std::string& key : metricsOf(comparison)) {
        rows.push_back({key});
        for (const auto& run : comparison.runs) rows.back().push_back(run.metrics.contains(key) ? shortNumber(run.metrics.at(key)) : "–");
    }
    session.terminal().print(table(headings, rows));
    for (const auto& pair : comparison.pairs)
        session.terminal().printLine(comparison.runs[pair.second].name + " against " + comparison.runs[pair.first].name + ": " +
                                     (pair.test.problem.empty() ? pair.test.words : pair.test.problem));
    for (const Outcome& one : outcomes)
        session.terminal().printLine((one.passed ? "holds: " : "does not hold: ") + one.text + " in " + comparison.runs[one.run].name +
                                     ", where it is " + shortNumber(one.value));
}

int compare(Session& session, const CompareArguments& given) {
    for (const std::string& text : given.expectations)
        (void)runs::parseExpectation(text); // a wrong command line is told before anything is read
    std::vector<runs::RunFolder> folders;
    for (const std::string& run : given.runs) folders.push_back(session.readableRun(run));
    const runs::Comparison comparison = runs::compareRuns(folders);
    const std::vector<Outcome> outcomes = check(comparison, given.expectations);
    if (session.json()) tellJson(session, comparison, folders, outcomes);
    else tell(session, comparison, outcomes);
    for (const Outcome& one : outcomes)
        if (!one.passed)
            throw Error(ErrorKind::CheckFailed,
                        "expected " + one.text + ", but in " + folders[one.run].path().string() + " it is " + shortNumber(one.value));
    return 0;
}

} // namespace

Action addCompare(CLI::App& command) {
    const auto given = std::make_shared<CompareArguments>();
    command.add_option("RUN", given->runs, "run folders, or names of runs in the project; each is tested against the first")->required();
    command
        .add_option("--expect", given->expectations,
                    "a condition that every named run must meet, for instance 'validation/loss<0.5'; else status 4")
        ->option_text("METRIC<NUMBER")
        ->allow_extra_args(false);
    return [given](Session& session) { return compare(session, *given); };
}

} // namespace app::cli
