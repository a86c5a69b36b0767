#pragma once

#include "app/cli/terminal/terminal.h"
#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/store/project.h"

#include <filesystem>
#include <memory>
#include <string>

namespace app::cli {

/// What every command takes.
struct GlobalOptions {
    bool json = false, quiet = false;
    int threads = 0; ///< 0: all cores
    std::string project;
};

/// One run of the program, handed to its command.
class Session {
public:
    Session(GlobalOptions options, Terminal& terminal, std::stop_token stop);

    [[nodiscard]] const GlobalOptions& options() const noexcept { return options_; }
    [[nodiscard]] bool json() const noexcept { return options_.json; }
    [[nodiscard]] Terminal& terminal() noexcept { return terminal_; }
    /// Stop requests of signals, progress and events to the terminal.
    [[nodiscard]] core::base::JobContext& context() noexcept { return context_; }

    /// Absolute; made when something is first put there.
    [[nodiscard]] std::filesystem::path projectFolder() const;
    /// Opened at the first call, as a guest: a window may have it open meanwhile.
    [[nodiscard]] core::store::Project& project();
    /// Where imported files and token rows are kept: the project's cache.
    [[nodiscard]] std::filesystem::path cacheFolder() const { return projectFolder() / "cache"; }

    /// Opens the engine library at the first call and gives it the threads that were asked for.
    [[nodiscard]] core::engine::Engine& engine();
    [[nodiscard]] core::engine::TrainOptions trainOptions() const;

    /// A dataset argument of this command line. Warns where rows of a file cannot be read.
    [[nodiscard]] core::store::ResolvedDataset dataset(const std::string& argument, const core::data::ImportOptions& options = {});
    /// Warns where rows of its source were rejected: for the commands that are asked about the data itself.
    void warnOfRejected(const std::string& argument, const core::store::ResolvedDataset& found);
    /// A run argument: a run folder, or the name of one in the project. Throws Error{Data} with the nearest name.
    [[nodiscard]] std::filesystem::path runFolder(const std::string& argument) const;
    /// The same, opened to read what happened in it: lines of its events that are none are warned of. Throws Error{Data}.
    [[nodiscard]] core::runs::RunFolder readableRun(const std::string& argument);
    /// Folder of a model argument, without opening the engine.
    [[nodiscard]] std::filesystem::path modelFolder(const std::string& argument) const;

private:
    GlobalOptions options_;
    Terminal& terminal_;
    core::base::JobContext context_;
    std::unique_ptr<core::store::Project> project_;
    bool engineReady_ = false;
};

} // namespace app::cli
