#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/split_plan.h"
#include "core/store/selected_rows.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct Arguments {
    std::string dataset, name;
    data::SplitPlan plan;
};

int split(Session& session, const Arguments& given) {
    data::ImportOptions options;
    if (!given.name.empty()) {
        if (given.dataset.starts_with("dataset:"))
            throw Error(ErrorKind::Usage, "--name names the dataset of a file; " + given.dataset + " has its name already");
        options.name = store::datasetNameFrom(given.name);
    }
    data::SplitPlan plan = given.plan;
    plan.byHash = plan.byHash || !plan.hashColumn.empty();
    const data::DatasetPtr parent = store::selectedRows(session.dataset(given.dataset, options));
    const std::string& name = parent->info().name;
    const std::vector<std::string> splits = data::splitRows(*parent, plan, session.context());
    const std::filesystem::path folder = session.project().nextVersionFolder(name);
    const data::DatasetPtr made = data::splitDataset(parent, splits, folder, session.context());
    session.terminal().endProgress();
    const std::int64_t version = made->info().version;
    Json counts = Json::object();
    std::string words;
    for (const auto& [split, rows] : made->info().splits) {
        counts[split] = rows;
        words += (words.empty() ? "" : ", ") + split + " " + base::grouped(rows);
    }
    if (session.json())
        session.terminal().printLine(
            Json{{"dataset", name}, {"version", version}, {"rows", made->info().rows}, {"splits", counts}, {"folder", folder.string()}}
                .dump());
    else session.terminal().printLine("dataset:" + name + "@" + std::to_string(version) + "  " + words + " rows");
    return 0;
}

} // namespace

Action addSplit(CLI::App& command) {
    const auto given = std::make_shared<Arguments>();
    command.add_option("DATASET", given->dataset, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required();
    command.add_option("--validation", given->plan.validation, "share of the rows to measure the loss on while training (default: 0.1)")
        ->option_text("SHARE");
    command.add_option("--test", given->plan.test, "share of the rows to keep for the end (default: 0)")->option_text("SHARE");
    command.add_option("--seed", given->plan.seed, "the same seed gives the same rows (default: 42)")->option_text("S");
    command.add_option("--stratify", given->plan.stratify, "a column whose values are spread evenly over the splits, for instance label")
        ->option_text("COLUMN");
    command.add_option("--group", given->plan.group, "a column whose equal values stay on one side, for instance user")
        ->option_text("COLUMN");
    command.add_flag("--hash", given->plan.byHash, "a row's own content decides its side, so that it stays there when rows are added");
    command.add_option("--hash-column", given->plan.hashColumn, "as --hash, by the value of this column alone")->option_text("COLUMN");
    command.add_flag("--near-together", given->plan.keepNearTogether, "near duplicates stay on one side");
    command
        .add_option("--near-threshold", given->plan.nearThreshold, "from how much common wording rows are near duplicates (default: 0.8)")
        ->option_text("T");
    command.add_option("--name", given->name, "of the dataset that is made of a file (default: that of the file)")->option_text("NAME");
    return [given](Session& session) { return split(session, *given); };
}

} // namespace app::cli
