#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/data/made_version.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/cleaning/cleaning.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

/// `clean` and `augment`: both carry out a plan and write a new version of the dataset.
namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

constexpr std::size_t kShownExamples = 2, kShownOfAChange = 160;
constexpr std::size_t kJsonExamples = 20;

struct PlanArguments {
    std::string dataset, plan, name;
    std::int64_t preview = 0;
};

/// `clean` refuses what adds rows, `augment` a plan that adds none: the wrong one of the two is a slip.
void checkKind(const data::Plan& plan, bool augments, const std::string& file) {
    std::vector<std::string> adding;
    for (const data::PlannedStep& step : plan.steps)
        if (step.on && data::leafNamed(step.step).augments) adding.push_back(step.step);
    if (!augments && !adding.empty())
        throw Error(ErrorKind::Usage, file + ": the step '" + adding.front() + "' adds rows; run this plan with 'anneal-cli augment'");
    if (augments && adding.empty())
        throw Error(ErrorKind::Usage, file + ": no step that is on adds rows; run this plan with 'anneal-cli clean'");
}

std::string jsonOf(const data::StepReport& step, const std::vector<std::string>& columns) {
    std::string examples;
    for (std::size_t i = 0; i < std::min(step.examples.size(), kJsonExamples); ++i) {
        const data::RowChange& change = step.examples[i];
        examples += (examples.empty() ? "" : ", ") + std::string("{\"row\": ") + std::to_string(change.row) +
                    ", \"before\": " + jsonRow(columns, change.before) +
                    ", \"after\": " + (change.after.empty() ? "null" : jsonRow(columns, change.after)) +
                    ", \"added\": " + (change.added ? "true" : "false") + ", \"reason\": " + jsonText(change.reason) + "}";
    }
    Json counts{{"step", step.step},       {"rows_before", step.rowsBefore}, {"rows_after", step.rowsAfter},
                {"changed", step.changed}, {"dropped", step.dropped},        {"added", step.added}};
    for (const auto& [split, rows] : step.splits) counts["splits"][split] = rows;
    if (!step.warnings.empty()) counts["warnings"] = step.warnings;
    std::string text = counts.dump(-1, ' ', false, Json::error_handler_t::replace);
    text.pop_back();
    return text + ", \"examples\": [" + examples + "]}";
}

std::string jsonOf(const std::vector<data::StepReport>& steps, const std::vector<std::string>& columns) {
    std::string text;
    for (const data::StepReport& step : steps) text += (text.empty() ? "" : ",\n") + jsonOf(step, columns);
    return "[" + text + "]";
}

/// Where two rows differ first, for a person.
std::string differenceIn(const data::RowChange& change, const std::vector<std::string>& columns) {
    if (change.before.empty() && !change.after.empty()) return "added: " + base::shortened(change.after.front().text, kShownOfAChange);
    for (std::size_t i = 0; i < columns.size() && i < change.after.size(); ++i)
        if (!(change.before[i] == change.after[i]))
            return columns[i] + ": " + base::shortened(change.before[i].text, kShownOfAChange) + "\n        → " +
                   base::shortened(change.after[i].text, kShownOfAChange);
    return {};
}

void tell(Session& session, const std::vector<data::StepReport>& steps, const std::vector<std::string>& columns) {
    for (const data::StepReport& step : steps) {
        std::vector<std::string> what;
        if (step.changed > 0) what.push_back(base::grouped(step.changed) + " changed");
        if (step.dropped > 0) what.push_back(base::grouped(step.dropped) + " dropped");
        if (step.added > 0) what.push_back(base::grouped(step.added) + " added");
        for (const auto& [split, rows] : step.splits) what.push_back(split + " " + base::grouped(rows));
        session.terminal().printLine("  " + step.step + ": " + base::grouped(step.rowsBefore) + " → " +
                                     base::counted(step.rowsAfter, "row", "rows") + ", " +
                                     (what.empty() ? "nothing to do" : base::joined(what, ", ")));
        for (std::size_t i = 0; i < std::min(step.examples.size(), kShownExamples); ++i) {
            const data::RowChange& change = step.examples[i];
            session.terminal().printLine("      row " + std::to_string(change.row) + " " +
                                         (change.after.empty() ? change.reason : differenceIn(change, columns)));
        }
    }
}

void noteAboutSplits(Session& session, const data::DatasetInfo& info, const data::Plan& plan, bool augments) {
    const bool splits = std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) { return step.on && step.step == "split"; });
    if (augments && info.splits.empty() && !splits)
        session.terminal().note(info.name +
                                " has no splits, so every row is taken for a training row. Where validation rows are to be split "
                                "off, do it first: copies of a row on both sides are a leak.");
}

/// A plan knows nothing of the rows that it was made over, so who carries it out has to.
void noteAboutNumbers(Session& session, const std::string& dataset, const data::Plan& plan) {
    const std::size_t numbered = data::planForOtherRows(plan).numbered.size();
    if (numbered == 0) return;
    session.terminal().note(std::to_string(numbered) + (numbered == 1 ? " step names" : " steps name") +
                            " rows by number (edit, exclude, add_row): taken as rows of " + dataset +
                            ". Over other rows than those that the plan was made for, switch " + (numbered == 1 ? "it" : "them") + " off.");
}

int preview(Session& session, const data::DatasetPtr& parent, const data::Plan& plan, std::int64_t rows) {
    const data::CleaningOutcome outcome = data::previewPlan(parent, plan, rows, session.context());
    session.terminal().endProgress();
    warnOfOutcome(session, outcome);
    const auto& columns = parent->info().columns;
    if (session.json()) session.terminal().printLine("{\"preview\": true, \"steps\": " + jsonOf(outcome.steps, columns) + "}");
    else tell(session, outcome.steps, columns);
    return 0;
}

int run(Session& session, const PlanArguments& given, bool augments) {
    const data::Plan plan = data::loadPlan(given.plan);
    checkKind(plan, augments, given.plan);
    if (const auto slash = given.dataset.find('/'); augments && given.dataset.starts_with("dataset:") && slash != std::string::npos)
        throw Error(ErrorKind::Usage, "'augment' adds to the training rows of a whole version: name " + given.dataset.substr(0, slash) +
                                          ", and only its split 'train' grows");
    ParentRows parent = parentRows(session, given.dataset, given.name);
    std::optional<store::NewVersion> place; // a preview takes none
    if (given.preview == 0) place.emplace(parent.parent.takePlace(session.project()));
    noteAboutSplits(session, parent.rows()->info(), plan, augments);
    noteAboutNumbers(session, given.dataset, plan);
    if (!place) return preview(session, parent.rows(), plan, given.preview);
    const data::CleaningOutcome outcome = data::apply(parent.rows(), plan, place->folder(), session.context());
    session.terminal().endProgress();
    const data::DatasetInfo& made = outcome.dataset->info();
    warnOfOutcome(session, outcome);
    if (session.json()) {
        std::string text = jsonOf(parent, made, place->folder()).dump(-1, ' ', false, Json::error_handler_t::replace);
        text.pop_back();
        session.terminal().printLine(text + ", \"steps\": " + jsonOf(outcome.steps, made.columns) + "}");
        return 0;
    }
    session.terminal().printLine("dataset:" + made.name + "@" + std::to_string(made.version) + "  " +
                                 base::grouped(parent.rows()->info().rows) + " → " + base::counted(made.rows, "row", "rows"));
    tell(session, outcome.steps, made.columns);
    return 0;
}

/// The steps with what they take, for --help.
std::string stepsInWords(const std::vector<data::CleaningLeaf>& leaves) {
    std::string text;
    for (const data::CleaningLeaf& leaf : leaves)
        text += "  " + std::string(leaf.key) + "  " + leaf.help + "\n      " + leaf.defaults() + "\n";
    return text;
}

Action addPlanCommand(CLI::App& command, bool augments) {
    const auto given = std::make_shared<PlanArguments>();
    command.add_option("DATASET", given->dataset, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required();
    command.add_option("--plan", given->plan, "the steps: {\"steps\": [{\"step\": NAME, \"on\": true, \"settings\": {…}}, …]}")
        ->required()
        ->option_text("PLAN.json");
    command.add_option("--preview", given->preview, "show what the first N rows would become, and write nothing")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}))
        ->option_text("N");
    command.add_option("--name", given->name, "of the dataset that is made of a file (default: that of the file)")->option_text("NAME");
    command.footer([augments] {
        const std::string cleaning =
            "Steps, with their settings as they are where a plan says nothing:\n" + stepsInWords(data::cleaningLeaves());
        return augments ? "Steps that add changed copies of training rows:\n" + stepsInWords(data::augmentationLeaves()) +
                              "A plan may also hold the steps of 'anneal-cli clean'."
                        : cleaning;
    });
    return [given, augments](Session& session) { return run(session, *given, augments); };
}

} // namespace

Action addClean(CLI::App& command) { return addPlanCommand(command, false); }
Action addAugment(CLI::App& command) { return addPlanCommand(command, true); }

} // namespace app::cli
