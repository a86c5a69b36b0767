#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/tokenizers/tokenizer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <limits>
#include <memory>

namespace app::cli {
namespace {

using namespace core;

struct EncodeArguments {
    std::string model;
    bool noSpecial = false, lines = false;
};

int encode(Session& session, const EncodeArguments& given) {
    const auto tokenizer = tokenizers::loadTokenizer(session.modelFolder(given.model));
    const std::string input = readStandardInput();
    const std::vector<std::string> texts = given.lines ? splitLines(input) : std::vector<std::string>{input};
    for (const std::string& text : texts) {
        session.context().throwIfStopped();
        std::string line = "[";
        for (const tokenizers::TokenId id : tokenizer->encode(text, {!given.noSpecial, false}))
            line += (line.size() == 1 ? "" : ", ") + std::to_string(id);
        session.terminal().printLine(line + "]");
        if (session.terminal().readerIsGone()) break;
    }
    return 0;
}

std::vector<tokenizers::TokenId> parseIds(const std::string& line, std::size_t number) {
    const auto fail = [&](const std::string& what) {
        return Error(ErrorKind::Data, "standard input, line " + std::to_string(number) + ": " + what);
    };
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_array()) throw fail("a JSON array of token ids is expected, for instance [1, 403, 407]");
    std::vector<tokenizers::TokenId> ids;
    for (const auto& item : json) {
        const bool fits = item.is_number_integer() &&
                          (!item.is_number_unsigned() || item.get<std::uint64_t>() <= std::numeric_limits<tokenizers::TokenId>::max()) &&
                          item.get<std::int64_t>() >= 0;
        if (!fits) throw fail("item " + std::to_string(ids.size() + 1) + " is no token id");
        ids.push_back(item.get<tokenizers::TokenId>());
    }
    return ids;
}

int decode(Session& session, const std::string& model) {
    const auto tokenizer = tokenizers::loadTokenizer(session.modelFolder(model));
    std::size_t number = 0;
    for (const std::string& line : splitLines(readStandardInput())) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        session.context().throwIfStopped();
        try {
            session.terminal().printLine(jsonText(tokenizer->decode(parseIds(line, number))));
        } catch (const Error& error) { // the tokenizer knows the id and its place, not the line
            if (error.message().starts_with("standard ")) throw;
            throw Error(error.kind(), "standard input, line " + std::to_string(number) + ": " + error.message());
        }
        if (session.terminal().readerIsGone()) break;
    }
    return 0;
}

} // namespace

Action addEncode(CLI::App& command) {
    const auto given = std::make_shared<EncodeArguments>();
    command.add_option("--model", given->model, "the model whose tokenizer is used; it needs no weights")->required()->option_text("M");
    command.add_flag("--no-special", given->noSpecial, "without the tokens that the tokenizer adds by itself");
    command.add_flag("--lines", given->lines, "every line is a text (default: all of the input is one)");
    return [given](Session& session) { return encode(session, *given); };
}

Action addDecode(CLI::App& command) {
    const auto model = std::make_shared<std::string>();
    command.add_option("--model", *model, "the model whose tokenizer is used; it needs no weights")->required()->option_text("M");
    return [model](Session& session) { return decode(session, *model); };
}

} // namespace app::cli
