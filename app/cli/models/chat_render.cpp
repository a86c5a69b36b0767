#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/tokenizers/chat/chat_template.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app::cli {
namespace {

using namespace core;

int chatRender(Session& session, const std::string& model) {
    const auto tokenizer = tokenizers::loadTokenizer(session.modelFolder(model));
    const auto chat = tokenizers::chat::chatTemplateOf(*tokenizer);
    if (!chat)
        throw Error(ErrorKind::Model, model +
                                          " has no chat template. A chat_template.jinja beside its tokenizer would be one; "
                                          "'anneal-cli head --tokens --template T' shows rows with the templates that come with Anneal");
    std::size_t number = 0;
    for (const std::string& line : splitLines(readStandardInput())) {
        const std::string where = "standard input, line " + std::to_string(++number);
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        session.context().throwIfStopped();
        const auto request = tokenizers::chat::requestFromJson(line, where);
        try {
            session.terminal().printLine(jsonText(chat->render(request.conversation, request.generationPrompt).text));
        } catch (const Error& error) { // the template knows its own line, not that of the input
            throw Error(error.kind(), where + ": " + error.message());
        }
        if (session.terminal().readerIsGone()) break;
    }
    return 0;
}

} // namespace

Action addChatRender(CLI::App& command) {
    const auto model = std::make_shared<std::string>();
    command.add_option("--model", *model, "the model whose chat template is used; it needs no weights")->required()->option_text("M");
    command.footer(
        "Standard input: a line each, a JSON list of turns, or {\"messages\", \"tools\", \"add_generation_prompt\"}; further keys become "
        "variables of the template.");
    return [model](Session& session) { return chatRender(session, *model); };
}

} // namespace app::cli
