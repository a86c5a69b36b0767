#include "app/cli/models/model_options.h"

#include "core/base/error.h"

#include <CLI/CLI.hpp>

namespace app::cli {

void addModelOptions(CLI::App& command, core::engine::ModelRef& model) {
    command.add_option("--model", model.model, "a folder in Hugging Face layout, a GGUF file, or a name that 'anneal-cli models' lists")
        ->option_text("M");
    command.add_option("--adapter", model.adapter, "an adapter on top, a folder in PEFT layout")->option_text("A");
    command.add_option("--run", model.run, "a run's checkpoint instead of a model")->option_text("RUN");
    command.add_option("--checkpoint", model.checkpoint, "of the run: best, last or a step (default: best, else last)")->option_text("C");
    command.add_option("--base", model.base, "where an adapter's base model is now, if it moved")->option_text("DIR");
}

void resolveModelOptions(const Session& session, core::engine::ModelRef& model, const std::string& command) {
    if (model.model.empty() == model.run.empty())
        throw core::Error(core::ErrorKind::Usage, "anneal-cli " + command + " needs --model M or --run RUN, one of the two");
    if (!model.run.empty()) model.run = session.runFolder(model.run).string();
}

} // namespace app::cli
