#include "core/gguf/tokenizer_files.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/gguf/metadata_reader.h"
#include "core/gguf/sentencepiece_model.h"
#include "core/gguf/word_splits.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace core::gguf {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kTokens = "tokenizer.ggml.tokens";
constexpr const char* kKinds = "tokenizer.ggml.token_type";
constexpr const char* kScores = "tokenizer.ggml.scores";
constexpr const char* kSplit = "tokenizer.ggml.pre";

/// The tables, checked against each other.
struct Tables {
    const std::vector<std::string>& texts;
    std::vector<TokenKind> kinds;
    std::vector<double> scores;
};

std::string place(std::size_t i) { return "at place " + std::to_string(i); }

Tables readTables(const MetadataReader& metadata) {
    const auto* texts = metadata.texts(kTokens);
    if (texts == nullptr || texts->empty())
        metadata.fail(kTokens, texts == nullptr ? "is missing: the file holds no tokenizer" : "is empty");
    for (std::size_t i = 0; i < texts->size(); ++i)
        if (base::firstInvalidUtf8((*texts)[i])) metadata.fail(kTokens, "holds a text that is not valid UTF-8 " + place(i));
    Tables out{*texts, std::vector<TokenKind>(texts->size(), TokenKind::Normal), {}};
    const auto checkLength = [&](const char* key, std::size_t length) {
        if (length != texts->size())
            metadata.fail(key, "has " + std::to_string(length) + " entries for " + std::to_string(texts->size()) + " tokens");
    };
    if (const auto kinds = metadata.numbers(kKinds)) {
        checkLength(kKinds, kinds->size());
        for (std::size_t i = 0; i < kinds->size(); ++i) {
            const double kind = (*kinds)[i];
            if (kind != 1 && kind != 2 && kind != 3 && kind != 4 && kind != 5 && kind != 6)
                metadata.fail(kKinds, "is " + base::numberText(kind) + " " + place(i) + "; 1 to 6 can be");
            out.kinds[i] = static_cast<TokenKind>(static_cast<int>(kind));
        }
    }
    if (auto scores = metadata.numbers(kScores)) {
        checkLength(kScores, scores->size());
        out.scores = std::move(*scores);
    }
    return out;
}

/// An id among the tokens; -1 where the key is missing.
std::int64_t idAt(const MetadataReader& metadata, const char* key, const Tables& tables) {
    if (!metadata.has(key)) return -1;
    const auto id = metadata.integer(key, -1, UINT32_MAX);
    if (id == -1 || id == UINT32_MAX) return -1;
    if (id >= std::ssize(tables.texts))
        metadata.fail(key, "is " + std::to_string(id) + ", but there are " + std::to_string(tables.texts.size()) + " tokens");
    return id;
}

std::string textAt(const MetadataReader& metadata, const char* key, const Tables& tables) {
    const auto id = idAt(metadata, key, tables);
    return id < 0 ? std::string() : tables.texts[static_cast<std::size_t>(id)];
}

void addTemplates(const MetadataReader& metadata, Json& config) {
    const std::string plain = metadata.text("tokenizer.chat_template", "");
    const std::string tools = metadata.text("tokenizer.chat_template.tool_use", "");
    if (!tools.empty() && !plain.empty())
        config["chat_template"] = {{{"name", "default"}, {"template", plain}}, {{"name", "tool_use"}, {"template", tools}}};
    else if (!plain.empty()) config["chat_template"] = plain;
}

/// `startToken`: whether one is added where the file does not say.
std::string tokenizerConfig(const MetadataReader& metadata, const Tables& tables, const char* className, bool startToken) {
    Json config;
    config["tokenizer_class"] = className;
    config["add_bos_token"] = metadata.truth("tokenizer.ggml.add_bos_token", startToken);
    config["add_eos_token"] = metadata.truth("tokenizer.ggml.add_eos_token", false);
    for (const auto& [name, key] : {std::pair{"bos_token", "tokenizer.ggml.bos_token_id"},
                                    {"eos_token", "tokenizer.ggml.eos_token_id"},
                                    {"unk_token", "tokenizer.ggml.unknown_token_id"},
                                    {"pad_token", "tokenizer.ggml.padding_token_id"}})
        if (const auto text = textAt(metadata, key, tables); !text.empty()) config[name] = text;
    config["clean_up_tokenization_spaces"] = false;
    auto added = Json::object();
    for (std::size_t i = 0; i < tables.texts.size(); ++i) {
        const bool special = tables.kinds[i] == TokenKind::Control || tables.kinds[i] == TokenKind::Unknown;
        if ((!special && tables.kinds[i] != TokenKind::UserDefined) || tables.texts[i].empty()) continue;
        added[std::to_string(i)] = {{"content", tables.texts[i]}, {"lstrip", false},   {"normalized", false}, {"rstrip", false},
                                    {"single_word", false},       {"special", special}};
    }
    config["added_tokens_decoder"] = std::move(added);
    addTemplates(metadata, config);
    return config.dump(2) + "\n";
}

std::string sentencePieceBytes(const MetadataReader& metadata, const Tables& tables, bool unigram) {
    if (tables.scores.empty()) metadata.fail(kScores, "is missing; this kind of tokenizer needs it");
    SentencePieceModel model;
    model.unigram = unigram;
    model.spaceInFront = metadata.truth("tokenizer.ggml.add_space_prefix", true);
    model.foldSpaces = metadata.truth("tokenizer.ggml.remove_extra_whitespaces", unigram);
    if (const auto* map = metadata.header().find("tokenizer.ggml.precompiled_charsmap")) {
        const auto* bytes = std::get_if<Array>(&map->data);
        if (bytes == nullptr || (bytes->of != ValueType::U8 && bytes->of != ValueType::I8))
            metadata.fail("tokenizer.ggml.precompiled_charsmap", "must be a list of bytes");
        model.characterMap = bytes->numbers;
    }
    bool hasUnknown = false;
    for (std::size_t i = 0; i < tables.texts.size(); ++i) {
        model.pieces.push_back({tables.texts[i], static_cast<float>(tables.scores[i]), tables.kinds[i]});
        hasUnknown = hasUnknown || tables.kinds[i] == TokenKind::Unknown;
    }
    const auto unknown = idAt(metadata, "tokenizer.ggml.unknown_token_id", tables);
    if (!hasUnknown) model.pieces[static_cast<std::size_t>(std::max<std::int64_t>(unknown, 0))].kind = TokenKind::Unknown;
    for (const auto& piece : model.pieces)
        if (piece.kind == TokenKind::Unknown) model.unknownText = piece.text;
    model.startText = textAt(metadata, "tokenizer.ggml.bos_token_id", tables);
    model.endText = textAt(metadata, "tokenizer.ggml.eos_token_id", tables);
    model.padText = textAt(metadata, "tokenizer.ggml.padding_token_id", tables);
    return formatSentencePiece(model);
}

const WordSplit& splitOfFile(const MetadataReader& metadata) {
    std::string name = metadata.text(kSplit, "default");
    if (name == "default" || name.empty()) name = usualSplit(metadata.text("general.architecture"));
    if (const WordSplit* found = findSplit(name)) return *found;
    metadata.fail(kSplit, "is \"" + base::shortened(name, 40) + "\": how it cuts words is not known; known are " + splitNames() +
                              ". Fetch the model as a folder with tokenizer.json");
}

/// Words and joins; ids by text.
Json pairModel(const MetadataReader& metadata, const Tables& tables, const WordSplit& split) {
    Json vocabulary = Json::object();
    std::unordered_map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < tables.texts.size(); ++i) {
        if (tables.kinds[i] == TokenKind::Unused || tables.texts[i].empty()) continue;
        if (const auto [at, isNew] = seen.emplace(tables.texts[i], i); !isNew)
            metadata.fail(kTokens, "holds \"" + base::shortened(tables.texts[i], 60) + "\" twice, " + place(at->second) + " and " +
                                       std::to_string(i));
        // Special ones, too: tokens that only stand beside the vocabulary are given the ids after it, whatever they say.
        vocabulary[tables.texts[i]] = i;
    }
    const auto* merges = metadata.texts("tokenizer.ggml.merges");
    if (merges == nullptr) metadata.fail("tokenizer.ggml.merges", "is missing; this kind of tokenizer needs it");
    Json pairs = Json::array();
    for (std::size_t i = 0; i < merges->size(); ++i) {
        const std::string& merge = (*merges)[i];
        const auto space = merge.empty() ? std::string::npos : merge.find(' ', 1);
        if (space == std::string::npos || space + 1 == merge.size() || base::firstInvalidUtf8(merge))
            metadata.fail("tokenizer.ggml.merges", "must hold two tokens with a space between " + place(i));
        pairs.push_back({merge.substr(0, space), merge.substr(space + 1)});
    }
    Json out = {{"type", "BPE"},
                {"dropout", nullptr},
                {"unk_token", nullptr},
                {"continuing_subword_prefix", nullptr},
                {"fuse_unk", false},
                {"byte_fallback", false},
                {"ignore_merges", split.ignoreMerges}};
    out["vocab"] = std::move(vocabulary);
    out["merges"] = std::move(pairs);
    return out;
}

/// What is put around texts.
Json aroundTexts(const MetadataReader& metadata, const Tables& tables, bool startToken) {
    Json single = Json::array(), pair = Json::array(), special = Json::object();
    const auto token = [&](const char* key) {
        const auto id = idAt(metadata, key, tables);
        if (id < 0) metadata.fail(key, "is missing, though the token is to be added to texts");
        const auto& text = tables.texts[static_cast<std::size_t>(id)];
        special[text] = {{"id", text}, {"ids", Json::array({id})}, {"tokens", Json::array({text})}};
        return Json{{"SpecialToken", {{"id", text}, {"type_id", 0}}}};
    };
    const bool start = metadata.truth("tokenizer.ggml.add_bos_token", startToken && metadata.has("tokenizer.ggml.bos_token_id"));
    if (start) single.push_back(token("tokenizer.ggml.bos_token_id"));
    pair = single;
    single.push_back({{"Sequence", {{"id", "A"}, {"type_id", 0}}}});
    pair.push_back({{"Sequence", {{"id", "A"}, {"type_id", 0}}}});
    pair.push_back({{"Sequence", {{"id", "B"}, {"type_id", 0}}}});
    const bool end = metadata.truth("tokenizer.ggml.add_eos_token", false);
    if (end) single.push_back(token("tokenizer.ggml.eos_token_id"));
    if (!start && !end) return nullptr;
    return {{"type", "TemplateProcessing"}, {"single", single}, {"pair", pair}, {"special_tokens", special}};
}

std::string tokenizerJson(const MetadataReader& metadata, const Tables& tables, const WordSplit& split) {
    Json json = {{"version", "1.0"}, {"truncation", nullptr}, {"padding", nullptr}};
    Json added = Json::array();
    for (std::size_t i = 0; i < tables.texts.size(); ++i) {
        const auto kind = tables.kinds[i];
        if ((kind != TokenKind::Control && kind != TokenKind::UserDefined && kind != TokenKind::Unknown) || tables.texts[i].empty())
            continue;
        added.push_back({{"id", i},
                         {"content", tables.texts[i]},
                         {"single_word", false},
                         {"lstrip", false},
                         {"rstrip", false},
                         {"normalized", false},
                         {"special", kind != TokenKind::UserDefined}});
    }
    json["added_tokens"] = std::move(added);
    json["normalizer"] = split.normalForm ? Json{{"type", "NFC"}} : Json(nullptr);
    json["pre_tokenizer"] = Json::parse(split.preTokenizer);
    json["post_processor"] = aroundTexts(metadata, tables, split.startToken);
    json["decoder"] = {{"type", "ByteLevel"}, {"add_prefix_space", true}, {"trim_offsets", true}, {"use_regex", true}};
    json["model"] = pairModel(metadata, tables, split);
    return json.dump(1) + "\n";
}

} // namespace

std::vector<std::pair<std::string, std::string>> tokenizerTexts(const Header& header, std::string_view where) {
    const MetadataReader metadata(header, where);
    const std::string kind = metadata.text("tokenizer.ggml.model");
    if (kind != "llama" && kind != "t5" && kind != "gpt2")
        metadata.fail("tokenizer.ggml.model", "is \"" + base::shortened(kind, 40) + "\", which cannot be read; llama, gpt2 and t5 can");
    const Tables tables = readTables(metadata);
    if (kind == "gpt2") {
        const auto& split = splitOfFile(metadata);
        return {{"tokenizer.json", tokenizerJson(metadata, tables, split)},
                {"tokenizer_config.json", tokenizerConfig(metadata, tables, "PreTrainedTokenizerFast", split.startToken)}};
    }
    return {{"tokenizer.model", sentencePieceBytes(metadata, tables, kind == "t5")},
            {"tokenizer_config.json", tokenizerConfig(metadata, tables, "LlamaTokenizer", kind == "llama")}};
}

} // namespace core::gguf
