#include "core/export/gguf/tokenizer_tables.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/gguf/sentencepiece_model.h"
#include "core/gguf/word_splits.h"
#include "core/tokenizers/tokenizer_config.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

namespace core::exporting {

namespace fs = std::filesystem;

namespace {

using gguf::TokenKind;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestTokenizer = std::uint64_t{512} << 20;
constexpr float kNeverJoined = -1e6F; ///< of a piece that no pair becomes

[[noreturn]] void fail(const std::string& what) { throw Error(ErrorKind::Model, what + "; export it as hf"); }

struct TokenTable {
    std::string kind; ///< "llama", "t5", "gpt2"
    std::vector<gguf::Piece> pieces;
    gguf::Metadata more; ///< what this kind has besides

    gguf::Piece& at(std::int64_t id) {
        if (id >= std::ssize(pieces)) {
            if (id > 16'777'216) fail("a token has the id " + std::to_string(id) + ", which is too large");
            pieces.resize(static_cast<std::size_t>(id) + 1, gguf::Piece{"", 0.0F, TokenKind::Unused});
        }
        return pieces[static_cast<std::size_t>(id)];
    }
};

TokenKind kindOf(bool special) { return special ? TokenKind::Control : TokenKind::UserDefined; }

/// Texts like "<0x0A>" stand for a byte.
bool isByteText(const std::string& text) {
    return text.size() == 6 && text.starts_with("<0x") && text.back() == '>' && text.find_first_not_of("0123456789ABCDEF", 3) == 5;
}

TokenTable ofSentencePiece(const fs::path& file, const fs::path& folder) {
    auto model = gguf::parseSentencePiece(base::loadFile(file, kLargestTokenizer), file.string());
    TokenTable table;
    table.kind = model.unigram ? "t5" : "llama";
    table.pieces = std::move(model.pieces);
    for (const auto& token : tokenizers::loadTokenizerConfig(folder).added) {
        auto& piece = table.at(token.id);
        if (!piece.text.empty() && piece.text != token.text) continue; // the piece counts (sentencepiece.cpp)
        if (piece.text.empty()) piece = {token.text, 0.0F, kindOf(token.special)};
    }
    table.more = {{"tokenizer.ggml.add_space_prefix", gguf::truthValue(model.spaceInFront)},
                  {"tokenizer.ggml.remove_extra_whitespaces", gguf::truthValue(model.foldSpaces)}};
    if (!model.characterMap.empty()) table.more.emplace_back("tokenizer.ggml.precompiled_charsmap", gguf::bytesValue(model.characterMap));
    return table;
}

/// Vocabulary and added tokens of a tokenizer.json.
void addJsonTokens(const Json& json, TokenTable& table) {
    const auto& vocabulary = json["model"]["vocab"];
    if (!vocabulary.is_object()) fail("the tokenizer's vocabulary is no list of texts and ids");
    for (const auto& [text, id] : vocabulary.items()) table.at(id.get<std::int64_t>()) = {text, 0.0F, TokenKind::Normal};
    if (!json.contains("added_tokens") || !json["added_tokens"].is_array()) return;
    for (const auto& token : json["added_tokens"])
        table.at(token["id"].get<std::int64_t>()) = {token["content"].get<std::string>(), 0.0F, kindOf(token.value("special", false))};
}

/// Both halves of a merge, which stands as a list or with a space between.
std::pair<std::string, std::string> halvesOf(const Json& merge) {
    if (merge.is_array()) return {merge[0].get<std::string>(), merge[1].get<std::string>()};
    const auto text = merge.get<std::string>();
    const auto space = text.find(' ', 1);
    return {text.substr(0, space), space == std::string::npos ? std::string() : text.substr(space + 1)};
}

TokenTable ofBytePairs(const Json& json) {
    const auto* split = gguf::splitOf(json);
    if (split == nullptr) fail("GGUF has no name for how this tokenizer cuts texts into words");
    TokenTable table;
    table.kind = "gpt2";
    addJsonTokens(json, table);
    std::vector<std::string> merges;
    for (const auto& merge : json["model"]["merges"]) {
        const auto [left, right] = halvesOf(merge);
        if (left.find(' ') != std::string::npos || right.find(' ') != std::string::npos)
            fail("a token of the tokenizer holds a space, which GGUF's list of merges cannot say");
        merges.push_back(left + " " + right);
    }
    table.more = {{"tokenizer.ggml.pre", gguf::textValue(std::string(split->name))},
                  {"tokenizer.ggml.merges", gguf::textsValue(std::move(merges))}};
    return table;
}

/// Whether the tokenizer begins a text with a space: by its normalizer or its pre-tokenizer.
bool putsSpaceInFront(const Json& json) {
    const auto normalizer = json.value("normalizer", Json(nullptr)).dump(), cutter = json.value("pre_tokenizer", Json(nullptr)).dump();
    if (normalizer.find(R"("Prepend")") != std::string::npos) return true;
    return cutter.find(R"("Metaspace")") != std::string::npos && cutter.find(R"("prepend_scheme":"never")") == std::string::npos;
}

/// Pairs of pieces that a merge list orders become scores: what is joined first has the highest.
TokenTable ofPiecePairs(const Json& json) {
    TokenTable table;
    table.kind = "llama";
    addJsonTokens(json, table);
    std::unordered_map<std::string, float> scores;
    float rank = 0.0F;
    for (const auto& merge : json["model"]["merges"]) {
        const auto [left, right] = halvesOf(merge);
        scores.emplace(left + right, rank);
        rank -= 1.0F;
    }
    const auto unknown = json["model"].value("unk_token", Json(nullptr));
    for (auto& piece : table.pieces) {
        if (piece.kind == TokenKind::Normal) {
            const auto found = scores.find(piece.text);
            piece.score = found != scores.end() ? found->second : kNeverJoined;
            if (isByteText(piece.text)) piece.kind = TokenKind::Byte;
        }
        if (unknown.is_string() && piece.text == unknown.get<std::string>()) piece.kind = TokenKind::Unknown;
    }
    table.more = {{"tokenizer.ggml.add_space_prefix", gguf::truthValue(putsSpaceInFront(json))}};
    return table;
}

/// Whichever the folder has: a SentencePiece model beside a tokenizer.json that was made from it says more than that.
TokenTable tableOf(const fs::path& folder) {
    std::error_code ignored;
    fs::path pieces;
    for (const char* name : {"spiece.model", "tokenizer.model"})
        if (fs::is_regular_file(folder / name, ignored)) pieces = folder / name;
    const fs::path file = folder / "tokenizer.json";
    if (!fs::is_regular_file(file, ignored)) {
        if (!pieces.empty()) return ofSentencePiece(pieces, folder);
        fail("GGUF has tables for a tokenizer.json or a SentencePiece tokenizer.model, and this model has neither");
    }
    const auto json = base::parseJson(base::loadFile(file, kLargestTokenizer), file.string());
    if (!json.is_object() || !json.contains("model") || !json["model"].is_object()) fail(file.string() + " holds no tokenizer");
    const std::string type = json["model"].value("type", json["model"].contains("merges") ? "BPE" : "");
    const bool bytes = json["model"].value("byte_fallback", false);
    if (!pieces.empty() && (bytes || type == "Unigram")) return ofSentencePiece(pieces, folder);
    if (type != "BPE") fail("GGUF's language models have no table for a tokenizer of the kind " + (type.empty() ? "it has" : type));
    return bytes ? ofPiecePairs(json) : ofBytePairs(json);
}

void fillUp(TokenTable& table, std::int64_t vocabulary) {
    if (std::ssize(table.pieces) > vocabulary)
        fail("the tokenizer has " + std::to_string(table.pieces.size()) + " tokens, but the model has only " + std::to_string(vocabulary) +
             " rows for them, which llama.cpp refuses");
    (void)table.at(vocabulary - 1);
    for (std::size_t i = 0; i < table.pieces.size(); ++i)
        if (table.pieces[i].text.empty()) table.pieces[i] = {"[PAD" + std::to_string(i) + "]", kNeverJoined, TokenKind::Unused};
}

} // namespace

gguf::Metadata tokenizerTables(const fs::path& folder, const tokenizers::Tokenizer& tokenizer, std::int64_t vocabulary) {
    TokenTable table;
    try {
        table = tableOf(folder);
    } catch (const Json::exception& error) { // the tokenizer was loaded before; only a file that changed since is of another shape
        fail(folder.string() + "/tokenizer.json: " + base::shortened(base::repairedUtf8(error.what()), 120));
    }
    fillUp(table, vocabulary);
    std::vector<std::string> texts;
    std::vector<float> scores;
    std::vector<std::int32_t> kinds;
    for (auto& piece : table.pieces) {
        texts.push_back(std::move(piece.text));
        scores.push_back(piece.score);
        kinds.push_back(static_cast<std::int32_t>(piece.kind));
    }
    gguf::Metadata out = {{"tokenizer.ggml.model", gguf::textValue(table.kind)}};
    out.emplace_back("tokenizer.ggml.tokens", gguf::textsValue(std::move(texts)));
    if (table.kind != "gpt2") out.emplace_back("tokenizer.ggml.scores", gguf::realsValue(scores));
    out.emplace_back("tokenizer.ggml.token_type", gguf::integersValue(kinds));
    for (auto& entry : table.more) out.push_back(std::move(entry));
    const auto& facts = tokenizer.facts();
    for (const auto& [key, id] : {std::pair{"tokenizer.ggml.bos_token_id", facts.bos},
                                  {"tokenizer.ggml.eos_token_id", facts.eos},
                                  {"tokenizer.ggml.unknown_token_id", facts.unknown},
                                  {"tokenizer.ggml.padding_token_id", facts.pad}})
        if (id >= 0) out.emplace_back(key, gguf::numberValue(static_cast<std::uint32_t>(id)));
    out.emplace_back("tokenizer.ggml.add_bos_token", gguf::truthValue(facts.addsBos));
    out.emplace_back("tokenizer.ggml.add_eos_token", gguf::truthValue(facts.addsEos));
    if (!facts.chatTemplate.empty()) out.emplace_back("tokenizer.chat_template", gguf::textValue(facts.chatTemplate));
    if (!facts.toolTemplate.empty()) {
        out.emplace_back("tokenizer.chat_templates", gguf::textsValue({"tool_use"}));
        out.emplace_back("tokenizer.chat_template.tool_use", gguf::textValue(facts.toolTemplate));
    }
    return out;
}

} // namespace core::exporting
