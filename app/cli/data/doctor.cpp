#include "core/data/doctor/doctor.h"
#include "app/cli/commands.h"
#include "app/cli/data/training_rows.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/template.h"
#include "core/store/selected_rows.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace app::cli {
namespace {

using namespace core;

/// Rows that are named to a person; --json names them all.
constexpr std::size_t kShownRows = 12;

struct DoctorArguments {
    std::string dataset, validation, test, model;
    data::DoctorOptions options;
};

std::string rowsInWords(const std::vector<std::int64_t>& rows) {
    if (rows.empty()) return {};
    std::string text = rows.size() == 1 ? "row " : "rows ";
    for (std::size_t i = 0; i < std::min(rows.size(), kShownRows); ++i) text += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    return text + (rows.size() > kShownRows ? " … (" + base::grouped(static_cast<std::int64_t>(rows.size())) + " in all)" : "");
}

void tell(Session& session, const std::vector<data::Finding>& findings) {
    for (const data::Finding& finding : findings) {
        session.terminal().printLine(std::string(data::nameOf(finding.severity)) + ": " + finding.message + "  [" + finding.rule + "]");
        if (const std::string rows = rowsInWords(finding.rows); !rows.empty()) session.terminal().printLine("    " + rows);
    }
    if (findings.empty()) session.terminal().printLine("nothing was found");
}

data::DatasetPtr opened(Session& session, const std::string& argument) {
    return argument.empty() ? nullptr : store::selectedRows(session.dataset(argument));
}

/// Of a version with splits, where none is named, what is trained on is examined, and compared with what measures it.
void takeItsSplits(Session& session, DoctorArguments& given) {
    if (!given.dataset.starts_with("dataset:") || given.dataset.find('/') != std::string::npos) return;
    const store::ResolvedDataset whole = session.dataset(given.dataset);
    const auto has = [&](const char* name) {
        const auto& splits = whole.dataset->info().splits;
        return std::any_of(splits.begin(), splits.end(), [&](const auto& split) { return split.first == name && split.second > 0; });
    };
    if (!has("train")) return;
    std::vector<std::string> others;
    for (auto [name, argument] : {std::pair{"validation", &given.validation}, std::pair{"test", &given.test}}) {
        if (!argument->empty() || !has(name)) continue;
        *argument = given.dataset + "/" + name;
        others.emplace_back(name);
    }
    session.terminal().note(given.dataset + " has splits: its training rows are looked at, counted from 0 in 'train'" +
                            (others.empty() ? "" : ", and compared with those of " + base::joined(others, " and ")));
    given.dataset += "/train";
}

int examine(Session& session, DoctorArguments given) {
    const auto& templates = data::templateNames();
    if (const std::string& name = given.options.promptTemplate;
        name != "auto" && !name.empty() && std::find(templates.begin(), templates.end(), name) == templates.end())
        throw Error(ErrorKind::Usage, "--template: there is no template '" + name + "'; there are " + base::joined(templates, ", "));
    if (given.model.empty() && given.options.promptTemplate != "auto" && !given.options.promptTemplate.empty())
        throw Error(ErrorKind::Usage, "--template says how rows become tokens, which needs the tokenizer of --model M; add that");
    takeItsSplits(session, given);
    const store::ResolvedDataset resolved = session.dataset(given.dataset);
    if (given.dataset.starts_with("dataset:")) session.warnOfRejected(given.dataset, resolved);
    const data::DatasetPtr train = store::selectedRows(resolved), validation = opened(session, given.validation),
                           test = opened(session, given.test);
    std::shared_ptr<const tokenizers::Tokenizer> tokenizer;
    if (!given.model.empty()) {
        const auto folder = session.modelFolder(given.model);
        tokenizer = tokenizers::loadTokenizer(folder);
        given.options.maxLength = longestSequence(folder);
    }
    const std::vector<data::Finding> findings = data::examine(train, validation, test, tokenizer.get(), given.options, session.context());
    session.terminal().endProgress();
    if (session.json()) session.terminal().printLine(data::toJson(findings, resolved.dataset->info().rejectedRows));
    else tell(session, findings);
    const auto serious =
        std::count_if(findings.begin(), findings.end(), [](const data::Finding& one) { return one.severity == data::Severity::Serious; });
    if (serious > 0)
        throw Error(ErrorKind::CheckFailed, given.dataset + " has " + base::counted(serious, "serious fault", "serious faults") +
                                                "; mend " + (serious == 1 ? "it" : "them") + " before training");
    return 0;
}

} // namespace

Action addDoctor(CLI::App& command) {
    const auto given = std::make_shared<DoctorArguments>();
    command.add_option("DATASET", given->dataset, "the training rows: a file, or dataset:NAME[@VERSION][/SPLIT]")->required();
    command.add_option("--validation", given->validation, "look for rows that stand in both")->option_text("F");
    command.add_option("--test", given->test, "look for rows that stand in both")->option_text("F");
    command.add_option("--model", given->model, "also judge lengths and special tokens with this model's tokenizer")->option_text("M");
    command.add_option("--template", given->options.promptTemplate, "prompt template (default: auto)")->option_text("T");
    return [given](Session& session) { return examine(session, *given); };
}

} // namespace app::cli
