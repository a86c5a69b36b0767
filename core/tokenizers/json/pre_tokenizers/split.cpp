#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/pre_tokenizers/delimiter.h"
#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/json/pre_tokenizers/splitters.h"

/// Splitting by a pattern, and GPT-2's ByteLevel.
namespace core::tokenizers::json {

namespace {

class Split final : public PreTokenizer {
public:
    Split(std::unique_ptr<const Pattern> pattern, Delimiter behaviour, bool invert)
        : pattern_(std::move(pattern)), behaviour_(behaviour), invert_(invert) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        DelimiterMerger merger(behaviour_, piece, sink);
        pattern_->cut(piece.text, [&](std::string_view part, bool matches) { merger.take(part, matches != invert_); });
        merger.finish();
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    Delimiter behaviour_;
    bool invert_;
};

/// The known expressions match everything, so all words are matches.
class SplitKnown final : public PreTokenizer {
public:
    explicit SplitKnown(KnownSplitter splitter) : splitter_(splitter) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        splitKnown(splitter_, piece.text, [&](std::string_view word) {
            sink(Piece{word, piece.first && word.data() == piece.text.data()});
        });
    }

private:
    KnownSplitter splitter_;
};

class ByteLevel final : public PreTokenizer {
public:
    ByteLevel(bool prefixSpace, bool useRegex) : prefixSpace_(prefixSpace), useRegex_(useRegex) {}
    bool writesBytes() const override { return true; }
    void keepBytes() override { keepBytes_ = true; }
    void cut(Piece piece, const PieceSink& sink) const override {
        std::string withSpace;
        if (prefixSpace_ && !piece.text.starts_with(' ')) {
            withSpace.reserve(piece.text.size() + 1);
            withSpace += ' ';
            withSpace += piece.text;
            piece.text = withSpace;
        }
        if (!useRegex_) return emit(piece, sink);
        constexpr KnownSplitter kGpt2{};
        splitKnown(kGpt2, piece.text, [&](std::string_view word) {
            emit(Piece{word, piece.first && word.data() == piece.text.data()}, sink);
        });
    }

private:
    void emit(Piece word, const PieceSink& sink) const {
        if (word.text.empty()) return;
        if (keepBytes_) return sink(word);
        const std::string written = byteAlphabet().written(word.text);
        sink(Piece{written, word.first});
    }
    bool prefixSpace_, useRegex_, keepBytes_ = false;
};

} // namespace

PreTokenizerPtr byteLevelPreTokenizer(bool prefixSpace, bool useRegex) { return std::make_unique<ByteLevel>(prefixSpace, useRegex); }

PreTokenizerPtr readSplit(const Node& node) {
    const Node pattern = node.at("pattern");
    const Delimiter behaviour = readDelimiter(node, std::nullopt);
    const bool invert = node.boolean("invert", false);
    const auto known = knownSplitter(expressionOf(pattern));
    // All is matched, so these behaviours leave the same words; the others join or drop them.
    if (known && (behaviour == Delimiter::Isolated || (behaviour == Delimiter::Removed && invert)))
        return std::make_unique<SplitKnown>(*known);
    return std::make_unique<Split>(readPattern(pattern), behaviour, invert);
}

} // namespace core::tokenizers::json
