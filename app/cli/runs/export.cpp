#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct ExportArguments {
    std::vector<std::string> runs, settings;
    engine::ExportOptions options;
    std::string out;
};

void applySettings(const std::vector<std::string>& settings, engine::ExportOptions& options) {
    for (const std::string& setting : settings) {
        const std::string key = setting.substr(0, setting.find('='));
        if (key != "dtype") {
            const auto nearest = base::nearestWord(key, {"dtype"});
            throw Error(ErrorKind::Usage, "--set " + setting + ": an export has no setting '" + key + "'; there is dtype" +
                                              (nearest ? " (did you mean that?)" : ""));
        }
        options.dtype = setting.substr(key.size() + 1);
        std::transform(options.dtype.begin(), options.dtype.end(), options.dtype.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        if (options.dtype == "FP32" || options.dtype == "FP16") options.dtype.erase(1, 1);
    }
}

/// A format that is not known is a wrong command line; one that cannot take this run is not.
void checkFormat(Session& session, const std::filesystem::path& run, const std::string& format) {
    std::vector<std::string> keys;
    for (const auto& one : session.engine().exportFormats(run)) {
        keys.push_back(one.key);
        if (one.key != format) continue;
        if (!one.problem.empty()) throw Error(ErrorKind::Model, run.string() + " cannot be exported as " + format + ": " + one.problem);
        return;
    }
    const auto nearest = base::nearestWord(format, keys);
    throw Error(ErrorKind::Usage, "--to: there is no format '" + format + "'; " +
                                      (nearest ? "did you mean '" + *nearest + "'?" : "there are " + base::joined(keys, ", ")));
}

int exportRun(Session& session, ExportArguments given) {
    giveBackArguments(given.settings, given.runs);
    const auto run = runs::RunFolder::open(session.runFolder(onlyArgument(given.runs, "export", "a run"))).path();
    applySettings(given.settings, given.options);
    given.options.out = std::filesystem::absolute(given.out).lexically_normal();
    checkFormat(session, run, given.options.format);
    const engine::ExportOutcome outcome = session.engine().exportRun(run, given.options, session.context());
    session.terminal().endProgress();
    if (session.json()) {
        Json files = Json::array();
        for (const auto& file : outcome.files) files.push_back({{"name", file.name}, {"bytes", file.bytes}, {"sha256", file.sha256}});
        const Json json{{"out", outcome.out.string()},
                        {"format", given.options.format},
                        {"files", files},
                        {"check",
                         {{"passed", outcome.check.passed},
                          {"largest_logit_difference", outcome.check.largestLogitDifference},
                          {"words", outcome.check.words}}}};
        session.terminal().printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
        return 0;
    }
    session.terminal().printLine(outcome.out.string());
    for (const auto& file : outcome.files) session.terminal().printLine("  " + file.name + "  " + base::bytesInWords(file.bytes));
    session.terminal().printLine("checked: " + outcome.check.words);
    return 0;
}

} // namespace

Action addExport(CLI::App& command) {
    const auto given = std::make_shared<ExportArguments>();
    command.add_option("RUN", given->runs, "a run folder, or the name of one in the project");
    command
        .add_option("--to", given->options.format, "hf: a folder for Transformers; adapter: a folder for PEFT; gguf: a file for llama.cpp")
        ->required()
        ->option_text("FORMAT");
    command.add_option("--out", given->out, "where it goes; must not be there yet")->required()->option_text("DIR");
    command.add_option("--checkpoint", given->options.checkpoint, "best, last or a step (default: best, else last)")->option_text("C");
    command.add_option("--base", given->options.base, "where an adapter's base model is now, if it moved")->option_text("DIR");
    command.add_option("--set", given->settings, "dtype=F32, BF16 or F16; of gguf also Q8_0 and Q4_0")->option_text("KEY=VALUE ...");
    return [given](Session& session) { return exportRun(session, *given); };
}

} // namespace app::cli
