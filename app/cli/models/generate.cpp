#include "app/cli/commands.h"
#include "app/cli/models/model_options.h"
#include "app/cli/session.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <limits>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct GenerateArguments {
    engine::ModelRef model;
    engine::SamplingOptions sampling;
    std::string prompt;
};

int generate(Session& session, const GenerateArguments& given) {
    Terminal& terminal = session.terminal();
    const bool streams = !session.json();
    const auto show = [&](const engine::GeneratedToken& token) {
        if (!streams) return;
        terminal.print(token.text);
        if (terminal.outputIsTerminal()) terminal.flush();
    };
    const engine::Generated made = session.engine().generate(given.model, given.prompt, given.sampling, show, session.context());
    terminal.endProgress();
    if (streams) terminal.print("\n");
    else
        terminal.printLine(Json{
            {"text", made.text},
            {"tokens", made.tokens.size()},
            {"prompt_tokens", made.promptTokens},
            {"seconds", made.seconds},
            {"ended",
             made.ended}}.dump(-1, ' ', false, Json::error_handler_t::replace));
    terminal.flush();
    return made.ended == "stopped" ? Error(ErrorKind::Stopped, "").exitStatus() : 0;
}

} // namespace

Action addGenerate(CLI::App& command) {
    const auto given = std::make_shared<GenerateArguments>();
    engine::SamplingOptions& sampling = given->sampling;
    addModelOptions(command, given->model);
    command.add_option("--prompt", given->prompt, "what it goes on from")->required()->option_text("P");
    command.add_option("--max-new", sampling.maxNew, "tokens at most (default: 200)")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}))
        ->option_text("N");
    command.add_option("--temperature", sampling.temperature, "0: always the likeliest token (default: 1)")
        ->check(CLI::Range(0.0, 100.0))
        ->option_text("T");
    command.add_option("--top-p", sampling.topP, "only the likeliest tokens that make up this share (default: 1)")
        ->check(CLI::Range(0.0, 1.0))
        ->option_text("P");
    command.add_option("--top-k", sampling.topK, "only the k likeliest tokens (default: 0, all)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{10'000'000}))
        ->option_text("K");
    command.add_option("--seed", sampling.seed, "the same seed gives the same text (default: 42)")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->option_text("S");
    return [given](Session& session) {
        resolveModelOptions(session, given->model, "generate");
        return generate(session, *given);
    };
}

} // namespace app::cli
