#include "app/cli/commands.h"
#include "app/cli/runs/training_end.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app::cli {

Action addResume(CLI::App& command) {
    const auto run = std::make_shared<std::string>(), base = std::make_shared<std::string>();
    command.add_option("RUN", *run, "a run folder, or the name of one in the project")->required();
    command.add_option("--base", *base, "where the model that the run started from is now, if it moved")->option_text("DIR");
    command.footer(kHowToStop);
    return [run, base](Session& session) {
        const auto folder =
            core::runs::RunFolder::open(session.runFolder(*run)).path(); // refuses what is no run before the engine is opened
        core::engine::TrainOptions options = session.trainOptions();
        options.threads = session.options().threads;
        if (!base->empty()) options.base = std::filesystem::absolute(*base).lexically_normal();
        return showTrainingEnd(session, folder, session.engine().resume(folder, options, session.context()));
    };
}

} // namespace app::cli
