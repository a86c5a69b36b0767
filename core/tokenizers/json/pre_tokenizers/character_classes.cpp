#include "core/tokenizers/json/pre_tokenizers/delimiter.h"
#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/utf8.h"

/// Words by the kind of their characters: blanks, punctuation, digits.
namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

/// Every character of the classes is a match of its own.
class ByClass final : public PreTokenizer {
public:
    ByClass(std::uint32_t classes, Delimiter behaviour) : classes_(classes), behaviour_(behaviour), table_(uc::classes()) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        DelimiterMerger merger(behaviour_, piece, sink);
        const auto text = piece.text;
        std::size_t done = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = uc::decode(text.data() + at);
            if (table_.is(code, classes_)) {
                if (at > done) merger.take(text.substr(done, at - done), false);
                merger.take(text.substr(at, length), true);
                done = at + length;
            }
            at += length;
        }
        if (done < text.size()) merger.take(text.substr(done), false);
        merger.finish();
    }

private:
    std::uint32_t classes_;
    Delimiter behaviour_;
    const uc::ClassTable& table_;
};

class OneCharacter final : public PreTokenizer {
public:
    explicit OneCharacter(char32_t delimiter) { uc::append(delimiter_, delimiter); }
    void cut(Piece piece, const PieceSink& sink) const override {
        DelimiterMerger merger(Delimiter::Removed, piece, sink);
        fixedPattern(delimiter_)->cut(piece.text, [&](std::string_view part, bool matches) { merger.take(part, matches); });
    }

private:
    std::string delimiter_;
};

/// Blanks away, each punctuation mark for itself: both in one pass.
class Bert final : public PreTokenizer {
public:
    void cut(Piece piece, const PieceSink& sink) const override {
        const auto text = piece.text;
        std::size_t done = 0;
        const auto emit = [&](std::size_t begin, std::size_t end) {
            if (end > begin) sink(Piece{text.substr(begin, end - begin), piece.first && begin == 0});
        };
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = uc::decode(text.data() + at);
            const std::uint32_t kind = table_.of(code);
            if ((kind & (uc::kSpace | uc::kPunctuation)) != 0) {
                emit(done, at);
                if ((kind & uc::kSpace) == 0) emit(at, at + length);
                done = at + length;
            }
            at += length;
        }
        emit(done, text.size());
    }

private:
    const uc::ClassTable& table_ = uc::classes();
};

/// Runs of word characters and runs of what is neither that nor blank.
class Whitespace final : public PreTokenizer {
public:
    void cut(Piece piece, const PieceSink& sink) const override {
        const auto text = piece.text;
        const auto kindAt = [&](std::size_t at, unsigned& length) {
            const auto [code, size] = uc::decode(text.data() + at);
            length = size;
            const std::uint32_t kind = table_.of(code);
            return (kind & uc::kWord) != 0 ? uc::kWord : kind & uc::kSpace;
        };
        for (std::size_t at = 0; at < text.size();) {
            unsigned length = 0;
            const std::uint32_t kind = kindAt(at, length);
            std::size_t end = at + length;
            while (end < text.size() && kindAt(end, length) == kind) end += length;
            if (kind != uc::kSpace) sink(Piece{text.substr(at, end - at), piece.first && at == 0});
            at = end;
        }
    }

private:
    const uc::ClassTable& table_ = uc::classes();
};

} // namespace

PreTokenizerPtr bertPreTokenizer() { return std::make_unique<Bert>(); }
PreTokenizerPtr whitespacePreTokenizer() { return std::make_unique<Whitespace>(); }
PreTokenizerPtr whitespaceSplit() { return std::make_unique<ByClass>(uc::kSpace, Delimiter::Removed); }
PreTokenizerPtr digitsPreTokenizer(bool individual) {
    return std::make_unique<ByClass>(uc::kNumeric, individual ? Delimiter::Isolated : Delimiter::Contiguous);
}
PreTokenizerPtr readPunctuation(const Node& node) {
    return std::make_unique<ByClass>(uc::kPunctuation, readDelimiter(node, Delimiter::Isolated));
}
PreTokenizerPtr readCharDelimiterSplit(const Node& node) { return std::make_unique<OneCharacter>(node.at("delimiter").character()); }

} // namespace core::tokenizers::json
