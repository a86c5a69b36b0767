#include "app/cli/commands.h"
#include "app/cli/runs/specification.h"
#include "app/cli/runs/training_end.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>
#include <optional>

namespace app::cli {
namespace {

namespace fs = std::filesystem;
using namespace core;

struct TrainArguments {
    SpecificationArguments specification;
    std::string run;
};

int train(Session& session, const TrainArguments& given) {
    const runs::RunSpec spec = specificationOf(session, given.specification, "train");
    std::optional<runs::FreshRun> fresh;
    if (given.run.empty()) fresh.emplace(session.project().runsFolder(), spec.name);
    const fs::path folder = fresh ? fresh->path() : fs::absolute(given.run).lexically_normal();
    const runs::RunFolder run = session.engine().prepareRun(spec, folder, session.trainOptions(), session.context());
    session.terminal().note("run " + run.path().string());
    return showTrainingEnd(session, run.path(), session.engine().train(run.path(), session.trainOptions(), session.context()));
}

} // namespace

Action addTrain(CLI::App& command) {
    const auto given = std::make_shared<TrainArguments>();
    addSpecification(command, given->specification);
    command.add_option("--run", given->run, "the run folder to make (default: PROJECT/runs/TIME-NAME)")->option_text("DIR");
    command.footer(kHowToStop);
    return [given](Session& session) { return train(session, *given); };
}

} // namespace app::cli
