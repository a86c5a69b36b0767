#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/json/models/model.h"

namespace core::tokenizers::json {

Vocabulary readVocabulary(const Node& node) {
    node.object();
    Vocabulary out;
    const Value& value = node.value();
    out.reserve(value.count);
    for (std::size_t i = 0; i < value.count; ++i) {
        const Value& id = value.items[i];
        if (id.kind != Value::Kind::Integer || id.integer < 0 || id.integer > kLargestId) (void)node.item(i).integer(0, kLargestId);
        if (out.has(static_cast<TokenId>(id.integer)))
            node.fail("gives the id " + std::to_string(id.integer) + " to two tokens, \"" +
                      base::shortened(out.text(static_cast<TokenId>(id.integer)), 40) + "\" and \"" + base::shortened(value.keys[i], 40) +
                      "\"");
        if (!out.add(value.keys[i], static_cast<TokenId>(id.integer)))
            node.fail("holds the token \"" + base::shortened(value.keys[i], 60) + "\" twice; remove one");
    }
    if (out.size() == 0) node.fail("holds no tokens");
    return out;
}

namespace {

class WordLevel final : public Model {
public:
    WordLevel(Vocabulary vocabulary, std::string unknown) : vocabulary_(std::move(vocabulary)), unknown_(std::move(unknown)) {
        unknownId_ = vocabulary_.find(unknown_);
    }
    void encode(std::string_view word, std::vector<TokenId>& ids) const override {
        TokenId id = vocabulary_.find(word);
        if (id == kNoToken) id = unknownId_;
        if (id == kNoToken)
            throw Error(ErrorKind::Data, "the word \"" + base::shortened(word, 60) +
                                             "\" is not in the tokenizer's vocabulary, and neither is its \"" +
                                             base::shortened(unknown_, 40) + "\"");
        ids.push_back(id);
    }
    const Vocabulary& vocabulary() const noexcept override { return vocabulary_; }
    std::string kind() const override { return "words"; }
    TokenId unknown() const noexcept override { return unknownId_; }

private:
    Vocabulary vocabulary_;
    std::string unknown_;
    TokenId unknownId_ = kNoToken;
};

/// Files of before "type" was written: what stands in them says what they are.
std::string_view typeOf(const Node& node) {
    if (node.object().find("type")) return node.type();
    const auto vocabulary = node.find("vocab");
    if (node.find("merges")) return "BPE";
    if (vocabulary && vocabulary->value().kind == Value::Kind::List) return "Unigram";
    if (node.find("continuing_subword_prefix")) return "WordPiece";
    if (vocabulary && node.find("unk_token")) return "WordLevel";
    node.fail("has no \"type\"");
}

} // namespace

ModelPtr readWordLevel(const Node& node) {
    return std::make_unique<WordLevel>(readVocabulary(node.at("vocab")), std::string(node.at("unk_token").text()));
}

ModelPtr readModel(const Node& node) {
    const auto type = typeOf(node);
    if (type == "BPE") return readBpe(node);
    if (type == "WordPiece") return readWordPiece(node);
    if (type == "Unigram") return readUnigram(node);
    if (type == "WordLevel") return readWordLevel(node);
    node.failUnknownType({"BPE", "Unigram", "WordLevel", "WordPiece"});
}

} // namespace core::tokenizers::json
