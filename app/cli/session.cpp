#include "app/cli/session.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/data/storage/dataset_json.h"
#include "core/runs/model_names.h"

#include <system_error>

namespace app::cli {

namespace fs = std::filesystem;
using namespace core;

Session::Session(GlobalOptions options, Terminal& terminal, std::stop_token stop)
    : options_(std::move(options)), terminal_(terminal),
      context_(
          std::move(stop), [&terminal](const base::Progress& progress) { terminal.showProgress(progress); },
          [&terminal](const base::Event& event) { terminal.showEvent(event); }) {}

fs::path Session::projectFolder() const {
    return options_.project.empty() ? store::defaultProjectFolder() : fs::absolute(options_.project).lexically_normal();
}

store::Project& Session::project() {
    if (!project_) project_ = store::openProject(projectFolder(), store::Access::Guest);
    return *project_;
}

engine::Engine& Session::engine() {
    engine::Engine& opened = engine::engine();
    if (!engineReady_ && options_.threads > 0) opened.setThreads(options_.threads);
    engineReady_ = true;
    return opened;
}

engine::TrainOptions Session::trainOptions() const { return {projectFolder(), cacheFolder(), options_.quiet}; }

store::ResolvedDataset Session::dataset(const std::string& argument, const data::ImportOptions& options) {
    store::ResolvedDataset found = store::resolveDataset(argument, projectFolder(), cacheFolder(), options, context_);
    if (!argument.starts_with("dataset:")) warnOfRejected(argument, found);
    return found;
}

void Session::warnOfRejected(const std::string& argument, const store::ResolvedDataset& found) {
    const std::int64_t rejected = found.dataset->info().rejectedRows;
    if (rejected == 0) return;
    const std::string rows = base::counted(rejected, "row was", "rows were"), them = rejected == 1 ? "it" : "them";
    if (argument.starts_with("dataset:"))
        terminal().warning(argument + ": " + rows + " rejected when its source was imported and left out; " +
                           (found.folder / data::kRejectedFile).string() + " lists " + them);
    else terminal().warning(argument + ": " + rows + " rejected and left out; 'anneal-cli import " + argument + "' lists " + them);
}

fs::path Session::runFolder(const std::string& argument) const {
    std::error_code ignored;
    if (fs::exists(argument, ignored)) return fs::absolute(argument).lexically_normal();
    const fs::path runs = projectFolder() / "runs";
    if (argument.find('/') == std::string::npos && !argument.empty() && fs::exists(runs / argument / "run.json", ignored))
        return runs / argument;
    std::vector<std::string> names;
    for (const fs::path& run : runs::RunFolder::list(runs)) names.push_back(run.filename().string());
    std::string message = "there is no run '" + argument + "': neither a folder nor a run of the project " + projectFolder().string();
    if (const auto nearest = base::nearestWord(argument, names)) message += "; did you mean '" + *nearest + "'?";
    throw Error(ErrorKind::Data, message);
}

runs::RunFolder Session::readableRun(const std::string& argument) {
    runs::RunFolder run = runs::RunFolder::open(runFolder(argument));
    std::vector<std::string> problems;
    (void)run.events(&problems);
    for (const std::string& problem : problems) terminal().warning(run.path().string() + ", " + problem);
    return run;
}

fs::path Session::modelFolder(const std::string& argument) const { return runs::resolveModelFolder(argument); }

} // namespace app::cli
