#include "app/cli/commands.h"
#include "app/cli/data/made_version.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/split_plan.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct SplitArguments {
    std::string dataset, name;
    data::SplitPlan plan;
    bool threshold = false; ///< was given
};

/// The shares, "train 90, validation 10".
std::string inWords(const data::DatasetInfo& info) {
    std::string words;
    for (const auto& [split, rows] : info.splits) words += (words.empty() ? "" : ", ") + split + " " + base::grouped(rows);
    return words;
}

int split(Session& session, const SplitArguments& given) {
    data::SplitPlan plan = given.plan;
    plan.byHash = plan.byHash || !plan.hashColumn.empty();
    if (given.threshold && !plan.keepNearTogether)
        throw Error(ErrorKind::Usage, "--near-threshold says what near duplicates are, which counts with --near-together only; add that");
    data::check(plan);
    ParentRows parent = parentRows(session, given.dataset, given.name);
    const store::NewVersion place = parent.parent.takePlace(session.project());
    const data::CleaningOutcome outcome = data::apply(parent.rows(), {{data::stepThatSplits(plan)}}, place.folder(), session.context());
    session.terminal().endProgress();
    warnOfOutcome(session, outcome);
    const data::DatasetInfo& made = outcome.dataset->info();
    if (!session.json()) {
        session.terminal().printLine("dataset:" + made.name + "@" + std::to_string(made.version) + "  " +
                                     base::counted(made.rows, "row", "rows") + ": " + inWords(made));
        return 0;
    }
    Json json = jsonOf(parent, made, place.folder());
    json["splits"] = Json::object();
    for (const auto& [name, rows] : made.splits) json["splits"][name] = rows;
    json["warnings"] = outcome.steps.front().warnings;
    session.terminal().printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    return 0;
}

} // namespace

Action addSplit(CLI::App& command) {
    const auto given = std::make_shared<SplitArguments>();
    command.add_option("DATASET", given->dataset, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required();
    command.add_option("--validation", given->plan.validation, "share of the rows to measure the loss on while training (default: 0.1)")
        ->option_text("SHARE");
    command.add_option("--test", given->plan.test, "share of the rows to keep for the end (default: 0)")->option_text("SHARE");
    command.add_option("--seed", given->plan.seed, "the same seed gives the same rows (default: 42)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000'000'000}))
        ->option_text("S");
    command.add_option("--stratify", given->plan.stratify, "a column whose values are spread evenly over the splits, for instance label")
        ->option_text("COLUMN");
    command.add_option("--group", given->plan.group, "a column whose equal values stay on one side, for instance user")
        ->option_text("COLUMN");
    command.add_flag("--hash", given->plan.byHash, "a row's own content decides its side, so that it stays there when rows are added");
    command.add_option("--hash-column", given->plan.hashColumn, "as --hash, by the value of this column alone")->option_text("COLUMN");
    command.add_flag("--near-together", given->plan.keepNearTogether, "near duplicates stay on one side");
    const CLI::Option* const threshold = command
                                             .add_option("--near-threshold", given->plan.nearThreshold,
                                                         "from how much common wording rows are near duplicates (default: 0.8)")
                                             ->option_text("T");
    command.add_option("--name", given->name, "of the dataset that is made of a file (default: that of the file)")->option_text("NAME");
    return [given, threshold](Session& session) {
        given->threshold = threshold->count() > 0;
        return split(session, *given);
    };
}

} // namespace app::cli
