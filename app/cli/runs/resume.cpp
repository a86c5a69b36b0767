#include "app/cli/commands.h"
#include "app/cli/runs/training_end.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app::cli {

Action addResume(CLI::App& command) {
    const auto run = std::make_shared<std::string>();
    command.add_option("RUN", *run, "a run folder, or the name of one in the project")->required();
    return [run](Session& session) {
        const auto folder =
            core::runs::RunFolder::open(session.runFolder(*run)).path(); // refuses what is no run before the engine is opened
        return showTrainingEnd(session, folder, session.engine().resume(folder, session.trainOptions(), session.context()));
    };
}

} // namespace app::cli
