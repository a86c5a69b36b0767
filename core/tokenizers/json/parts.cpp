#include "core/tokenizers/json/parts.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace core::tokenizers::json {

namespace {

/// Where Hugging Face's reader puts tokens: those that the vocabulary has keep their ids, others follow it in the order of the file. A file that says otherwise
/// would be read with other ids there than here.
void checkPlaces(const Node& node, const std::vector<SpecialText>& added, const Vocabulary& vocabulary) {
    std::map<std::string, TokenId, std::less<>> known;
    TokenId largest = -1;
    const auto size = static_cast<TokenId>(vocabulary.size());
    for (std::size_t i = 0; i < added.size(); ++i) {
        const SpecialText& token = added[i];
        if (token.content.empty()) continue;
        TokenId place = vocabulary.find(token.content);
        if (const auto found = known.find(token.content); found != known.end()) place = found->second;
        if (place == kNoToken) place = std::max(size, largest + 1);
        if (place != token.id)
            node.item(i).fail("gives \"" + base::shortened(token.content, 60) + "\" the id " + std::to_string(token.id) +
                              ", but its place is " + std::to_string(place) +
                              "; added tokens follow the vocabulary in the order of their ids");
        known.insert_or_assign(token.content, place);
        largest = std::max(largest, place);
    }
}

/// How many steps a part has, and how many of them write every byte as a character of up to two bytes: nested without a bound they would double a text
/// again and again.
void countSteps(const Node& node, std::size_t& steps, std::size_t& doubling) {
    const auto type = node.object().type();
    ++steps;
    doubling += type == "ByteLevel" ? 1 : 0;
    for (const char* const key : {"normalizers", "pretokenizers"})
        if (const auto list = node.find(key); list && type == "Sequence")
            for (std::size_t i = 0; i < list->list().count(); ++i) countSteps(list->item(i), steps, doubling);
}

void checkSteps(const Node& node) {
    constexpr std::size_t kMostSteps = 64, kMostDoubling = 4;
    std::size_t steps = 0, doubling = 0;
    countSteps(node, steps, doubling);
    if (steps > kMostSteps) node.fail("has more than " + std::to_string(kMostSteps) + " steps");
    if (doubling > kMostDoubling) node.fail("has more than " + std::to_string(kMostDoubling) + " ByteLevel steps");
}

void checkTruncation(const Node& node) {
    node.object();
    constexpr std::int64_t kMost = std::int64_t{1} << 53;
    (void)node.at("max_length").integer(0, kMost);
    (void)node.integer("stride", 0, kMost, 0);
    const auto strategy = node.find("strategy");
    if (strategy && strategy->text() != "LongestFirst" && strategy->text() != "OnlyFirst" && strategy->text() != "OnlySecond")
        strategy->fail("must be LongestFirst, OnlyFirst or OnlySecond");
    const auto direction = node.find("direction");
    if (direction && direction->text() != "Left" && direction->text() != "Right") direction->fail("must be Left or Right");
}

void checkPadding(const Node& node) {
    constexpr std::int64_t kMost = std::int64_t{1} << 53;
    const Node strategy = node.object().at("strategy");
    if (strategy.value().kind == Value::Kind::Text) {
        if (strategy.text() != "BatchLongest") strategy.fail(R"(must be "BatchLongest" or {"Fixed": length})");
    } else (void)strategy.object().at("Fixed").integer(0, kMost);
    const auto direction = node.find("direction");
    if (direction && direction->text() != "Left" && direction->text() != "Right") direction->fail("must be Left or Right");
    (void)node.integer("pad_to_multiple_of", 0, kMost, 0);
    (void)node.at("pad_id").integer(0, kLargestId);
    (void)node.integer("pad_type_id", 0, kLargestId, 0);
    (void)node.at("pad_token").text();
}

} // namespace

Parts readParts(const std::string& bytes, const std::string& where) {
    const Document document(bytes, where);
    const Node root(document);
    root.object();
    if (const auto version = root.find("version"); version && version->text() != "1.0")
        version->fail("is \"" + base::shortened(version->text(), 20) + "\"; only version 1.0 can be read");
    Parts parts;
    parts.model = readModel(root.at("model"));
    if (const auto node = root.find("normalizer")) {
        checkSteps(*node);
        parts.normalizer = readNormalizer(*node);
    }
    if (const auto node = root.find("pre_tokenizer")) {
        checkSteps(*node);
        parts.preTokenizer = readPreTokenizer(*node);
    }
    if (const auto node = root.find("decoder")) {
        parts.decoder = readDecoder(*node);
        parts.byteLevel = node->type() == "ByteLevel";
    }
    TokenId end = parts.model->vocabulary().end();
    if (const auto node = root.find("added_tokens")) {
        parts.added = readAddedTokens(*node);
        checkPlaces(*node, parts.added, parts.model->vocabulary());
        for (const auto& token : parts.added) end = std::max(end, token.id + 1);
    }
    if (const auto node = root.find("post_processor")) parts.postProcessor = PostProcessor(*node, end);
    // How long a batch is to be is the trainer's business; the file's own wishes are only checked, as Transformers does not follow them unasked either.
    if (const auto node = root.find("truncation")) checkTruncation(*node);
    if (const auto node = root.find("padding")) checkPadding(*node);
    return parts;
}

void addMissingTokens(Parts& parts, const TokenizerConfig& config) {
    const Vocabulary& vocabulary = parts.model->vocabulary();
    const auto has = [&](const std::string& text) {
        return vocabulary.find(text) != kNoToken ||
               std::any_of(parts.added.begin(), parts.added.end(), [&](const SpecialText& token) { return token.content == text; });
    };
    auto next = static_cast<TokenId>(vocabulary.size());
    for (const auto& token : parts.added) next = std::max(next, token.id + 1);
    for (const auto& token : config.added)
        if (!has(token.text) && token.id == next) {
            parts.added.push_back({token.id, token.text, token.singleWord, token.lstrip, token.rstrip, token.normalized, token.special});
            ++next;
        }
}

} // namespace core::tokenizers::json
