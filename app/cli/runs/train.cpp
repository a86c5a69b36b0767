#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/runs/training_end.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/form.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <system_error>

namespace app::cli {
namespace {

namespace fs = std::filesystem;
using namespace core;

struct Arguments {
    std::vector<std::string> specs, settings;
    std::string run;
};

bool isPathKey(const std::string& key) {
    return key == "model.path" || key == "model.adapter" || key == "data.train" || key == "data.validation";
}

/// A path written on the command line is relative to where the person stands, if it is there; else to the specification's folder, as all of its paths.
std::string withPathFromHere(const std::string& setting) {
    const auto at = setting.find('=');
    std::error_code ignored;
    if (at == std::string::npos || !isPathKey(setting.substr(0, at))) return setting;
    const std::string path = setting.substr(at + 1);
    return !path.empty() && fs::exists(path, ignored) ? setting.substr(0, at + 1) + fs::absolute(path).lexically_normal().string()
                                                      : setting;
}

runs::RunSpec specificationOf(const Session& session, const Arguments& given) {
    if (given.specs.empty() && given.settings.empty())
        throw Error(
            ErrorKind::Usage,
            "anneal-cli train needs a specification; write {\"data\": {\"train\": \"FILE\"}} into a file, or give --set data.train=FILE");
    runs::RunSpec spec;
    fs::path folder = fs::current_path();
    if (!given.specs.empty()) {
        const std::string file = onlyArgument(given.specs, "train", "a specification");
        spec = runs::loadRunSpec(file);
        folder = fs::absolute(file).parent_path();
    }
    for (const std::string& setting : given.settings)
        base::applySetting(base::structInfo<runs::RunSpec>(), &spec, withPathFromHere(setting));
    if (session.options().threads > 0) spec.trainer.threads = session.options().threads;
    runs::makePathsAbsolute(spec, folder);
    return spec;
}

int train(Session& session, Arguments given) {
    giveBackArguments(given.settings, given.specs);
    const runs::RunSpec spec = specificationOf(session, given);
    const fs::path folder = given.run.empty() ? runs::RunFolder::freshPath(session.project().runsFolder(), spec.name)
                                              : fs::absolute(given.run).lexically_normal();
    const runs::RunFolder run = session.engine().prepareRun(spec, folder, session.trainOptions(), session.context());
    session.terminal().note("run " + run.path().string());
    return showTrainingEnd(session, run.path(), session.engine().train(run.path(), session.trainOptions(), session.context()));
}

} // namespace

Action addTrain(CLI::App& command) {
    const auto given = std::make_shared<Arguments>();
    command.add_option("SPEC.json", given->specs,
                       "a run specification, or a run's run.json; without one, all that --set does not say is at its default");
    command.add_option("--run", given->run, "the run folder to make (default: PROJECT/runs/TIME-NAME)")->option_text("DIR");
    command.add_option("--set", given->settings, "change settings, for instance --set optimizer.lr=1e-4 trainer.epochs=1")
        ->option_text("KEY=VALUE ...");
    command.footer(kHowToStop);
    return [given](Session& session) { return train(session, *given); };
}

} // namespace app::cli
