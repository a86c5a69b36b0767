#include "app/cli/commands.h"
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
    const store::ResolvedDataset resolved = session.dataset(given.dataset, options);
    const std::string& name = resolved.dataset->info().name;
    const std::vector<std::string> splits = data::splitRows(*resolved.dataset, given.plan, session.context());
    const std::filesystem::path folder = session.project().nextVersionFolder(name);
    const data::DatasetPtr made = data::splitDataset(resolved.dataset, splits, folder, session.context());
    session.terminal().endProgress();
    const std::int64_t version = std::stoll(folder.filename().string().substr(1));
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
    command.add_option("DATASET", given->dataset, "a file, or dataset:NAME[@VERSION]")->required();
    command.add_option("--validation", given->plan.validation, "share of the rows to measure the loss on while training (default: 0.1)")
        ->option_text("SHARE");
    command.add_option("--test", given->plan.test, "share of the rows to keep for the end (default: 0)")->option_text("SHARE");
    command.add_option("--seed", given->plan.seed, "the same seed gives the same rows (default: 42)")->option_text("S");
    command.add_option("--stratify", given->plan.stratify, "a column whose values are spread evenly over the splits, for instance label")
        ->option_text("COLUMN");
    command.add_option("--group", given->plan.group, "a column whose equal values stay on one side, for instance user")
        ->option_text("COLUMN");
    command.add_option("--name", given->name, "of the dataset that is made of a file (default: that of the file)")->option_text("NAME");
    return [given](Session& session) { return split(session, *given); };
}

} // namespace app::cli
