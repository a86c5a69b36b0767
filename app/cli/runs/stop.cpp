#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app::cli {

Action addStop(CLI::App& command) {
    const auto run = std::make_shared<std::string>();
    command.footer(
        "The run writes a checkpoint of its last finished step and ends with status 3; 'anneal-cli resume RUN' goes on with it.");
    command.add_option("RUN", *run, "a run folder, or the name of one in the project")->required();
    return [run](Session& session) {
        const auto folder = core::runs::RunFolder::open(session.runFolder(*run));
        folder.requestStop();
        if (session.json()) session.terminal().printLine("{\"run\": " + jsonText(folder.path().string()) + ", \"requested\": true}");
        else
            session.terminal().printLine(folder.path().string() +
                                         " was asked to stop; it writes a checkpoint of its last finished step and ends");
        return 0;
    };
}

} // namespace app::cli
