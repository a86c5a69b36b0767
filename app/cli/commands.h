#pragma once

#include <functional>
#include <vector>

namespace CLI {
class App;
}

/// The commands. Each is a file of its own in data/, models/ or runs/: it declares its arguments and hands back what to do when it was chosen.
namespace app::cli {

class Session;

/// Returns the exit status. Failures are thrown as core::Error.
using Action = std::function<int(Session&)>;

struct Command {
    const char* name;
    const char* summary; ///< one line for `anneal-cli --help`
    const char* group;   ///< heading it stands under
    Action (*add)(CLI::App& command);
};
[[nodiscard]] const std::vector<Command>& commands();

Action addImport(CLI::App& command);
Action addHead(CLI::App& command);
Action addDoctor(CLI::App& command);
Action addSplit(CLI::App& command);
Action addClean(CLI::App& command);
Action addAugment(CLI::App& command);
Action addModels(CLI::App& command);
Action addInspect(CLI::App& command);
Action addEncode(CLI::App& command);
Action addDecode(CLI::App& command);
Action addChatRender(CLI::App& command);
Action addScore(CLI::App& command);
Action addGenerate(CLI::App& command);
Action addForecast(CLI::App& command);
Action addTrain(CLI::App& command);
Action addResume(CLI::App& command);
Action addStop(CLI::App& command);
Action addEvaluate(CLI::App& command);
Action addCompare(CLI::App& command);
Action addExport(CLI::App& command);
Action addVerify(CLI::App& command);
Action addReport(CLI::App& command);
Action addRuns(CLI::App& command);
Action addDatasets(CLI::App& command);

} // namespace app::cli
