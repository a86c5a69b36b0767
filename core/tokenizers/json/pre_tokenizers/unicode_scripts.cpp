#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/utf8.h"

namespace core::tokenizers::json {

namespace {

/// A word ends where another script begins.
class UnicodeScripts final : public PreTokenizer {
public:
    void cut(Piece piece, const PieceSink& sink) const override {
        const auto text = piece.text;
        constexpr int kNone = -2;
        int last = kNone;
        std::size_t begin = std::string_view::npos; // what stands before the first script belongs to no word
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = unicode::decode(text.data() + at);
            const int script = unicode::scriptOf(code);
            if (script != unicode::kAnyScript && last != script) {
                if (begin != std::string_view::npos && at > begin) sink(Piece{text.substr(begin, at - begin), piece.first && begin == 0});
                begin = at;
            }
            if (script != unicode::kAnyScript) last = script;
            at += length;
        }
        if (begin != std::string_view::npos) sink(Piece{text.substr(begin), piece.first && begin == 0});
    }
};

} // namespace

PreTokenizerPtr unicodeScripts() { return std::make_unique<UnicodeScripts>(); }

} // namespace core::tokenizers::json
