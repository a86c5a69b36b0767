#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/unicode/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace core::tokenizers::json {

namespace {

constexpr int kAny = -1; ///< spaces, and what has no script: it ends no word

/// Japanese is one script here, as SentencePiece has it.
int scriptOf(char32_t code) {
    if (code == U' ') return kAny;
    if (code == 0x30FC) return USCRIPT_HAN;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(code), &status);
    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA) return USCRIPT_HAN;
    return script == USCRIPT_UNKNOWN || U_FAILURE(status) != 0 ? kAny : script;
}

class UnicodeScripts final : public PreTokenizer {
public:
    void cut(Piece piece, const PieceSink& sink) const override {
        const auto text = piece.text;
        constexpr int kNone = -2;
        int last = kNone;
        std::size_t begin = std::string_view::npos; // what stands before the first script belongs to no word
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = unicode::decode(text.data() + at);
            const int script = scriptOf(code);
            if (script != kAny && last != script) {
                if (begin != std::string_view::npos && at > begin) sink(Piece{text.substr(begin, at - begin), piece.first && begin == 0});
                begin = at;
            }
            if (script != kAny) last = script;
            at += length;
        }
        if (begin != std::string_view::npos) sink(Piece{text.substr(begin), piece.first && begin == 0});
    }
};

} // namespace

PreTokenizerPtr unicodeScripts() { return std::make_unique<UnicodeScripts>(); }

} // namespace core::tokenizers::json
