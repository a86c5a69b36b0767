#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/unicode/utf8.h"

#include <vector>

namespace core::tokenizers::json {

namespace {

class Sequence final : public PreTokenizer {
public:
    explicit Sequence(std::vector<PreTokenizerPtr> steps) : steps_(std::move(steps)) {}
    void cut(Piece piece, const PieceSink& sink) const override { cutFrom(0, piece, sink); }
    bool writesBytes() const override { return !steps_.empty() && steps_.back()->writesBytes(); }
    void keepBytes() override { steps_.back()->keepBytes(); }

private:
    void cutFrom(std::size_t step, Piece piece, const PieceSink& sink) const {
        if (step == steps_.size()) return sink(piece);
        if (step + 1 == steps_.size()) return steps_[step]->cut(piece, sink);
        steps_[step]->cut(piece, [&](Piece word) { cutFrom(step + 1, word, sink); });
    }
    std::vector<PreTokenizerPtr> steps_;
};

/// Words of so many characters.
class FixedLength final : public PreTokenizer {
public:
    explicit FixedLength(std::int64_t length) : length_(length) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        const auto text = piece.text;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            for (std::int64_t i = 0; i < length_ && end < text.size(); ++i) end += unicode::lengthOf(text[end]);
            sink(Piece{text.substr(at, end - at), piece.first && at == 0});
            at = end;
        }
    }

private:
    std::int64_t length_;
};

PreTokenizerPtr readSequence(const Node& node) {
    std::vector<PreTokenizerPtr> steps;
    const Node list = node.at("pretokenizers").list();
    for (std::size_t i = 0; i < list.count(); ++i) steps.push_back(readPreTokenizer(list.item(i)));
    return std::make_unique<Sequence>(std::move(steps));
}

} // namespace

PreTokenizerPtr readPreTokenizer(const Node& node) {
    const auto type = node.object().type();
    if (type == "Sequence") return readSequence(node);
    if (type == "ByteLevel") return byteLevelPreTokenizer(node.at("add_prefix_space").boolean(), node.boolean("use_regex", true));
    if (type == "Split") return readSplit(node);
    if (type == "Metaspace") return readMetaspace(node);
    if (type == "BertPreTokenizer") return bertPreTokenizer();
    if (type == "Whitespace") return whitespacePreTokenizer();
    if (type == "WhitespaceSplit") return whitespaceSplit();
    if (type == "Punctuation") return readPunctuation(node);
    if (type == "Digits") return digitsPreTokenizer(node.at("individual_digits").boolean());
    if (type == "CharDelimiterSplit") return readCharDelimiterSplit(node);
    if (type == "UnicodeScripts") return unicodeScripts();
    if (type == "FixedLength") return std::make_unique<FixedLength>(node.integer("length", 1, 1 << 20, 5));
    node.failUnknownType({"BertPreTokenizer", "ByteLevel", "CharDelimiterSplit", "Digits", "FixedLength", "Metaspace", "Punctuation",
                          "Sequence", "Split", "UnicodeScripts", "Whitespace", "WhitespaceSplit"});
}

} // namespace core::tokenizers::json
