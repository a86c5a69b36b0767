#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/models/model_options.h"
#include "app/cli/session.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

/// Texts that are scored before their results are written.
constexpr std::size_t kTextsAtOnce = 64;

struct ScoreArguments {
    engine::ModelRef model;
    engine::ScoreOptions options;
    std::string text;
};

std::string textOfRow(const std::string& line, const std::string& file, std::size_t number) {
    const auto row = nlohmann::json::parse(line, nullptr, false);
    const auto fail = [&](const std::string& what) {
        return Error(ErrorKind::Data, file + ", line " + std::to_string(number) + ": " + what);
    };
    if (!row.is_object()) throw fail("is not a JSON object");
    const auto text = row.find("text");
    if (text == row.end() || !text->is_string())
        throw fail("has no 'text' that is a string; write {\"text\": \"…\"}, or name a plain text file");
    return text->get<std::string>();
}

std::vector<std::string> textsOf(const std::string& file) {
    std::vector<std::string> texts;
    const bool rows = file.ends_with(".jsonl") || file.ends_with(".ndjson");
    std::size_t number = 0;
    for (const std::string& line : splitLines(base::loadFile(file))) {
        ++number;
        if (rows && base::trimmed(line).empty()) continue;
        texts.push_back(rows ? textOfRow(line, file, number) : line);
    }
    if (texts.empty()) throw Error(ErrorKind::Data, file + " holds no text; write one a line");
    return texts;
}

Json finite(double number) { return std::isfinite(number) ? Json(number) : Json(nullptr); }

int score(Session& session, const ScoreArguments& given) {
    const std::vector<std::string> texts = textsOf(given.text);
    for (std::size_t first = 0; first < texts.size() && !session.terminal().readerIsGone(); first += kTextsAtOnce) {
        const std::vector<std::string> part(texts.begin() + static_cast<std::ptrdiff_t>(first),
                                            texts.begin() + static_cast<std::ptrdiff_t>(std::min(texts.size(), first + kTextsAtOnce)));
        for (const engine::Score& one : session.engine().score(given.model, part, given.options, session.context())) {
            Json json{{"tokens", one.tokens}, {"nll", finite(one.nll)}, {"perplexity", finite(one.perplexity)}};
            if (given.options.lastLogits) {
                json["ids"] = one.ids;
                json["logits_last"] = one.lastLogits;
            }
            session.terminal().printLine(json.dump());
        }
        session.terminal().flush();
    }
    return 0;
}

} // namespace

Action addScore(CLI::App& command) {
    const auto given = std::make_shared<ScoreArguments>();
    addModelOptions(command, given->model);
    command.add_flag(
        "--logits", given->options.lastLogits,
        "also the token ids of each text, and the raw logits of what follows it, of small models in float64: to compare with other "
        "programs");
    command.add_option("--text", given->text, "a text file, every line a text; or JSON Lines with 'text'")->required()->option_text("FILE");
    return [given](Session& session) {
        resolveModelOptions(session, given->model, "score");
        return score(session, *given);
    };
}

} // namespace app::cli
