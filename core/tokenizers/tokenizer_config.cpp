#include "core/tokenizers/tokenizer_config.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/tokenizers/file_error.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace core::tokenizers {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::uint64_t kLargest = std::uint64_t{64} << 20;
constexpr std::int64_t kLargestId = 16'777'216;

/// The object in a file; nothing where there is no file.
std::optional<Json> loadObject(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return std::nullopt;
    Json json;
    try {
        json = base::parseJson(base::loadFile(file, kLargest), file.string());
    } catch (const Error& error) {
        throw Error(error.kind() == ErrorKind::Io ? ErrorKind::Io : ErrorKind::Model, error.message());
    }
    if (!json.is_object()) failFile(file, "it holds no object");
    return json;
}

bool boolean(const Json& json, const char* key, bool otherwise, const fs::path& file) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return otherwise;
    if (!found->is_boolean()) failFile(file, std::string("\"") + key + "\" must be true or false");
    return found->get<bool>();
}

/// A token stands as its text, or as an object with "content".
std::optional<std::string> token(const Json& json, const char* key, const fs::path& file) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return std::nullopt;
    if (found->is_string()) return found->get<std::string>();
    if (found->is_object() && found->contains("content") && (*found)["content"].is_string()) return (*found)["content"].get<std::string>();
    failFile(file, std::string("\"") + key + "\" must be a text");
}

std::int32_t idOf(std::int64_t id, const fs::path& file, const std::string& name) {
    if (id < 0 || id > kLargestId)
        failFile(file, "the token \"" + base::shortened(name, 60) + "\" has the id " + std::to_string(id) + "; ids from 0 to " +
                           std::to_string(kLargestId) + " can be");
    return static_cast<std::int32_t>(id);
}

void readAddedTokens(const fs::path& folder, const std::optional<Json>& config, std::map<std::int32_t, AddedToken>& added) {
    const fs::path file = folder / "added_tokens.json";
    if (const auto json = loadObject(file))
        for (const auto& [text, id] : json->items()) {
            if (!id.is_number_integer()) failFile(file, "\"" + base::shortened(text, 60) + "\" has no whole number as its id");
            const auto number = idOf(id.get<std::int64_t>(), file, text);
            added[number] = {.id = number, .text = text};
        }
    const fs::path configFile = folder / "tokenizer_config.json";
    if (!config) return;
    const auto decoder = config->find("added_tokens_decoder");
    if (decoder == config->end() || decoder->is_null()) return;
    if (!decoder->is_object()) failFile(configFile, "\"added_tokens_decoder\" must be an object");
    for (const auto& [key, value] : decoder->items()) {
        const bool digits =
            !key.empty() && key.size() < 10 && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || !value.is_object())
            failFile(configFile,
                     "\"added_tokens_decoder\" has the entry \"" + base::shortened(key, 40) + "\"; a token's id with an object is needed");
        const auto text = token(value, "content", configFile);
        if (!text || text->empty()) failFile(configFile, "\"added_tokens_decoder\" gives token " + key + " no \"content\"");
        const auto number = idOf(std::stol(key), configFile, *text);
        const bool special = boolean(value, "special", false, configFile);
        added[number] = {number,
                         *text,
                         special,
                         boolean(value, "single_word", false, configFile),
                         boolean(value, "lstrip", false, configFile),
                         boolean(value, "rstrip", false, configFile),
                         boolean(value, "normalized", !special, configFile)};
    }
}

/// The templates under `chat_template`: a text, or a list of named ones of which "default" and "tool_use" count.
void readTemplates(const Json& json, const fs::path& file, TokenizerConfig& out) {
    const auto found = json.find("chat_template");
    if (found == json.end() || found->is_null()) return;
    if (found->is_string()) {
        out.chatTemplate = found->get<std::string>();
        return;
    }
    if (!found->is_array()) failFile(file, "\"chat_template\" must be a text or a list of templates");
    for (const auto& entry : *found) {
        if (!entry.is_object() || !entry.contains("name") || !entry.contains("template") || !entry["template"].is_string())
            failFile(file, "\"chat_template\" has an entry without \"name\" and \"template\"");
        if (entry["name"] == "default") out.chatTemplate = entry["template"].get<std::string>();
        if (entry["name"] == "tool_use") out.toolTemplate = entry["template"].get<std::string>();
    }
}

/// A template in a file of its own. The newest of the three places wins.
void readTemplateFiles(const fs::path& folder, TokenizerConfig& out) {
    std::error_code ignored;
    const auto load = [](const fs::path& file) {
        std::string text = base::loadFile(file, kLargest);
        if (base::firstInvalidUtf8(text)) failFile(file, "not valid UTF-8");
        return text;
    };
    if (fs::exists(folder / "chat_template.jinja", ignored)) {
        out.chatTemplate = load(folder / "chat_template.jinja");
        out.toolTemplate.clear();
        const fs::path tools = folder / "additional_chat_templates" / "tool_use.jinja";
        if (fs::exists(tools, ignored)) out.toolTemplate = load(tools);
    } else if (const auto own = loadObject(folder / "chat_template.json")) {
        out.chatTemplate.clear();
        out.toolTemplate.clear();
        readTemplates(*own, folder / "chat_template.json", out);
    }
}

void readSpecialTexts(const Json& json, const fs::path& file, TokenizerConfig& out) {
    for (const char* const name : {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"}) {
        const bool known =
            std::any_of(out.specialTexts.begin(), out.specialTexts.end(), [&](const auto& one) { return one.first == name; });
        if (known) continue;
        if (auto text = token(json, name, file)) out.specialTexts.emplace_back(name, std::move(*text));
    }
}

} // namespace

TokenizerConfig loadTokenizerConfig(const fs::path& folder) {
    TokenizerConfig out;
    const fs::path file = folder / "tokenizer_config.json";
    const auto json = loadObject(file);
    std::map<std::int32_t, AddedToken> added;
    readAddedTokens(folder, json, added);
    for (auto& [id, entry] : added) out.added.push_back(std::move(entry));
    if (json) {
        out.addBos = boolean(*json, "add_bos_token", true, file);
        out.addEos = boolean(*json, "add_eos_token", false, file);
        out.legacy = boolean(*json, "legacy", true, file);
        out.bos = token(*json, "bos_token", file);
        out.eos = token(*json, "eos_token", file);
        out.pad = token(*json, "pad_token", file);
        out.unknown = token(*json, "unk_token", file);
        readTemplates(*json, file, out);
        readSpecialTexts(*json, file, out);
        out.addPrefixSpace = boolean(*json, "add_prefix_space", false, file);
        out.lowercase = boolean(*json, "do_lower_case", true, file);
        out.tokenizeChinese = boolean(*json, "tokenize_chinese_chars", true, file);
        if (const auto strip = json->find("strip_accents"); strip != json->end() && strip->is_boolean())
            out.stripAccents = strip->get<bool>();
        if (const auto name = json->find("tokenizer_class"); name != json->end() && name->is_string())
            out.className = name->get<std::string>();
    }
    readTemplateFiles(folder, out);
    Json decisive = {out.addBos, out.addEos, out.legacy, out.bos.value_or(""), out.eos.value_or("")};
    for (const auto& entry : out.added) decisive.push_back({entry.id, entry.text, entry.special});
    out.fingerprint = decisive.dump();
    return out;
}

TokenizerConfig loadTokenizerConfigWithMap(const fs::path& folder) {
    TokenizerConfig out = loadTokenizerConfig(folder);
    const fs::path file = folder / "special_tokens_map.json";
    if (const auto json = loadObject(file)) {
        if (!out.bos) out.bos = token(*json, "bos_token", file);
        if (!out.eos) out.eos = token(*json, "eos_token", file);
        if (!out.pad) out.pad = token(*json, "pad_token", file);
        if (!out.unknown) out.unknown = token(*json, "unk_token", file);
        readSpecialTexts(*json, file, out);
    }
    return out;
}

} // namespace core::tokenizers
