#include "core/gguf/word_splits.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

namespace core::gguf {

namespace {

using Json = nlohmann::ordered_json;

#define ANNEAL_SPLIT(regex) \
    R"({"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":")" regex \
    R"("},"behavior":"Isolated","invert":false},{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":false}]})"

constexpr std::string_view kBytes = R"({"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true})";
constexpr std::string_view kDigits =
    R"({"type":"Sequence","pretokenizers":[{"type":"Digits","individual_digits":true},{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true}]})";
constexpr std::string_view kFalcon =
    R"({"type":"Sequence","pretokenizers":[{"type":"Punctuation","behavior":"Contiguous"},{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,"use_regex":true},{"type":"Digits","individual_digits":false},{"type":"Split","pattern":{"Regex":"[0-9][0-9][0-9]"},"behavior":"Isolated","invert":false}]})";
constexpr std::string_view kLlama3 = ANNEAL_SPLIT(
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+)");
constexpr std::string_view kQwen2 = ANNEAL_SPLIT(
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+)");
constexpr std::string_view kTekken = ANNEAL_SPLIT(
    R"([^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+)");
constexpr std::string_view kGpt4o = ANNEAL_SPLIT(
    R"([^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+)");

#undef ANNEAL_SPLIT

/// The first of those that do the same is the name that is written.
constexpr std::array kSplits = {
    WordSplit{"gpt-2", kBytes},
    WordSplit{"olmo", kBytes, false, true},
    WordSplit{"mpt", kBytes},
    WordSplit{"phi-2", kBytes},
    WordSplit{"llama-bpe", kLlama3, true, false, true},
    WordSplit{"llama3", kLlama3, true, false, true},
    WordSplit{"llama-v3", kLlama3, true, false, true},
    WordSplit{"falcon3", kLlama3, true, false, true},
    WordSplit{"dbrx", kLlama3},
    WordSplit{"smaug-bpe", kLlama3},
    WordSplit{"qwen2", kQwen2, false, true},
    WordSplit{"deepseek-r1-qwen", kQwen2, false, true},
    WordSplit{"stablelm2", kQwen2},
    WordSplit{"smollm", kDigits},
    WordSplit{"starcoder", kDigits},
    WordSplit{"refact", kDigits},
    WordSplit{"codeshell", kDigits},
    WordSplit{"exaone", kDigits},
    WordSplit{"tekken", kTekken, true, false, true},
    WordSplit{"gpt-4o", kGpt4o},
    WordSplit{"llama4", kGpt4o},
    WordSplit{"falcon", kFalcon},
};

/// The steps of a pre-tokenizer in words, without those that cut nothing.
void addSteps(const Json& step, std::vector<std::string>& out) {
    if (!step.is_object()) return;
    const std::string type = step.value("type", "");
    if (type == "Sequence" && step.contains("pretokenizers") && step["pretokenizers"].is_array()) {
        for (const auto& inner : step["pretokenizers"]) addSteps(inner, out);
        return;
    }
    if (type == "ByteLevel") {
        if (step.value("add_prefix_space", true)) out.emplace_back("a space in front");
        if (step.value("use_regex", true)) out.emplace_back("ByteLevel");
        return;
    }
    Json plain = step; // a key more or less that says the default
    if (plain.value("invert", false) == false) plain.erase("invert");
    out.push_back(plain.dump());
}

std::vector<std::string> stepsOf(const Json& step) {
    std::vector<std::string> out;
    addSteps(step, out);
    return out;
}

/// Whether the normalizer is none, or NFC.
bool isNormalizer(const Json& normalizer, bool normalForm) {
    if (normalizer.is_null()) return !normalForm;
    return normalForm && normalizer.is_object() && normalizer.value("type", "") == "NFC";
}

} // namespace

const WordSplit* findSplit(std::string_view name) {
    const auto found = std::find_if(kSplits.begin(), kSplits.end(), [&](const WordSplit& one) { return one.name == name; });
    return found == kSplits.end() ? nullptr : &*found;
}

std::string_view usualSplit(std::string_view architecture) {
    if (architecture == "llama") return "llama-bpe";
    if (architecture == "qwen2" || architecture == "qwen3") return "qwen2";
    if (architecture == "falcon") return "falcon";
    if (architecture == "olmo2" || architecture == "gptneox") return "olmo";
    if (architecture == "granite") return "refact";
    if (architecture == "smollm3") return "llama-bpe";
    return "gpt-2";
}

const WordSplit* splitOf(const Json& tokenizer) {
    const auto steps = stepsOf(tokenizer.value("pre_tokenizer", Json(nullptr)));
    const auto normalizer = tokenizer.value("normalizer", Json(nullptr));
    const bool ignores = tokenizer.contains("model") && tokenizer["model"].value("ignore_merges", false);
    for (const auto& one : kSplits)
        if (one.ignoreMerges == ignores && isNormalizer(normalizer, one.normalForm) && stepsOf(Json::parse(one.preTokenizer)) == steps)
            return &one;
    return nullptr;
}

std::string splitNames() {
    std::string out;
    for (const auto& one : kSplits) out += (out.empty() ? "" : ", ") + std::string(one.name);
    return out;
}

} // namespace core::gguf
