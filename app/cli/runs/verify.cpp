#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <system_error>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

struct VerifyArguments {
    std::string exported, run;
};

int verify(Session& session, const VerifyArguments& given) {
    std::error_code ignored;
    if (!std::filesystem::exists(given.exported, ignored))
        throw Error(ErrorKind::Data, given.exported + " is not there; give the folder that 'anneal-cli export' made");
    const auto run = runs::RunFolder::open(session.runFolder(given.run)).path();
    const engine::CheckResult result =
        session.engine().verify(std::filesystem::absolute(given.exported).lexically_normal(), run, session.context());
    session.terminal().endProgress();
    if (session.json()) {
        Json prompts = Json::array();
        for (const auto& one : result.prompts)
            prompts.push_back({{"prompt", one.prompt},
                               {"same_tokens", one.sameTokens},
                               {"of_tokens", one.ofTokens},
                               {"first_difference", one.firstDifference},
                               {"largest_difference", one.largestDifference}});
        const Json json{{"passed", result.passed},
                        {"largest_logit_difference", result.largestLogitDifference},
                        {"limit", result.limit},
                        {"prompts", prompts},
                        {"words", result.words}};
        session.terminal().printLine(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    } else if (result.passed) {
        session.terminal().printLine(result.words);
    }
    if (!result.passed)
        throw Error(ErrorKind::CheckFailed, given.exported + " does not answer as " + run.string() + " does: " + result.words);
    return 0;
}

} // namespace

Action addVerify(CLI::App& command) {
    const auto given = std::make_shared<VerifyArguments>();
    command.add_option("EXPORT", given->exported, "a folder or file that 'anneal-cli export' made")->required();
    command.add_option("--against", given->run, "the run that it came from")->required()->option_text("RUN");
    return [given](Session& session) { return verify(session, *given); };
}

} // namespace app::cli
