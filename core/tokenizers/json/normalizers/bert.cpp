#include "core/tokenizers/json/normalizers/normalizer.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/normal_forms.h"
#include "core/tokenizers/unicode/utf8.h"

#include <array>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

/// The ranges that BERT's own code lists (U+2B920 is where that list begins the block of U+2B820).
bool isChinese(char32_t code) {
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x20000 && code <= 0x2A6DF) ||
           (code >= 0x2A700 && code <= 0x2B73F) || (code >= 0x2B740 && code <= 0x2B81F) || (code >= 0x2B920 && code <= 0x2CEAF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x2F800 && code <= 0x2FA1F);
}

class Bert final : public Normalizer {
public:
    explicit Bert(const BertRules& rules) : rules_(rules), classes_(uc::classes()) {
        for (std::size_t byte = 0; byte < ascii_.size(); ++byte) {
            const auto code = static_cast<char32_t>(byte);
            int to = static_cast<int>(byte);
            if (rules.cleanText && classes_.is(code, uc::kCleaned)) to = -1;
            else if (rules.cleanText && classes_.is(code, uc::kSpace)) to = ' ';
            else if (rules.lowercase && byte >= 'A' && byte <= 'Z') to += 32;
            ascii_[byte] = to;
        }
    }

    void apply(std::string& text) const override {
        if (uc::isAscii(text)) return applyToAscii(text);
        std::string out;
        out.reserve(text.size() + text.size() / 4);
        bool decompose = false;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = uc::decode(text.data() + at);
            at += length;
            if (length == 1) {
                if (const int to = ascii_[code]; to >= 0) out += static_cast<char>(to);
                continue;
            }
            if (rules_.cleanText && classes_.is(code, uc::kCleaned)) continue;
            if (rules_.cleanText && classes_.is(code, uc::kSpace)) out += ' ';
            else if (rules_.chineseCharacters && isChinese(code)) {
                out += ' ';
                uc::append(out, code);
                out += ' ';
                decompose = decompose || code >= 0xF900; // compatibility ideographs decompose
            } else {
                uc::append(out, code);
                decompose = decompose || code >= 0xC0;
            }
        }
        text = std::move(out);
        if (rules_.stripAccents && decompose) stripAccents(text);
        if (rules_.lowercase) lowercase(text);
    }

private:
    void applyToAscii(std::string& text) const {
        std::size_t kept = 0;
        for (const char c : text) {
            const int to = ascii_[static_cast<unsigned char>(c)];
            text[kept] = static_cast<char>(to);
            kept += to >= 0 ? 1 : 0;
        }
        text.resize(kept);
    }

    void stripAccents(std::string& text) const {
        uc::normalize(uc::NormalForm::D, text);
        std::size_t kept = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = uc::decode(text.data() + at);
            if (code < 0x80 || !classes_.is(code, uc::kAccent))
                for (unsigned i = 0; i < length; ++i) text[kept++] = text[at + i];
            at += length;
        }
        text.resize(kept);
    }

    void lowercase(std::string& text) const {
        std::string out;
        out.reserve(text.size());
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, length] = uc::decode(text.data() + at);
            if (code == 0x130) out += "i\xCC\x87";
            else if (code < 0x80) out += static_cast<char>(uc::lowerOf(code));
            else if (classes_.is(code, uc::kCased)) uc::append(out, uc::lowerOf(code));
            else out.append(text, at, length);
            at += length;
        }
        text = std::move(out);
    }

    BertRules rules_;
    const uc::ClassTable& classes_;
    std::array<int, 128> ascii_{}; ///< what an ASCII character becomes; -1: nothing
};

} // namespace

NormalizerPtr bertNormalizer(const BertRules& rules) { return std::make_unique<Bert>(rules); }

} // namespace core::tokenizers::json
