#include "core/tokenizers/character_map.h"
#include "core/tokenizers/json/base64.h"
#include "core/tokenizers/json/normalizers/normalizer.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/utf8.h"

#include <array>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

/// Hugging Face's reading of such a map: a grapheme cluster of fewer than six bytes is replaced whole by what its shortest known beginning becomes; else every
/// character for itself. (The SentencePiece library takes the longest beginning; with the maps in use they differ at rare sequences only.)
class Precompiled final : public Normalizer {
public:
    explicit Precompiled(std::string_view bytes) : map_(bytes), classes_(uc::classes()) {
        for (std::size_t byte = 0; byte < 128; ++byte) {
            const char c = static_cast<char>(byte);
            std::string_view ignored;
            replacesAscii_[byte] = map_.find({&c, 1}, ignored);
        }
    }

    void apply(std::string& text) const override {
        std::string out;
        out.reserve(text.size() + 16);
        const std::string_view whole = text;
        for (std::size_t at = 0; at < whole.size();) {
            const std::size_t end = clusterEnd(whole, at);
            std::string_view replacement;
            if (end - at < 6 && !isPlain(whole, at, end) && map_.find(whole.substr(at, end - at), replacement)) {
                out += replacement;
                at = end;
                continue;
            }
            while (at < end) {
                const unsigned length = uc::lengthOf(whole[at]);
                const auto character = whole.substr(at, length);
                const bool plain = length == 1 && !replacesAscii_[static_cast<unsigned char>(whole[at])];
                out += !plain && map_.find(character, replacement) ? replacement : character;
                at += length;
            }
        }
        text = std::move(out);
    }

private:
    [[nodiscard]] bool isPlain(std::string_view text, std::size_t at, std::size_t end) const {
        return end - at == 1 && !replacesAscii_[static_cast<unsigned char>(text[at])];
    }
    /// Where the cluster ends that begins at `at`. Clusters that can matter have fewer than six bytes: a character and marks, or CR and LF.
    [[nodiscard]] std::size_t clusterEnd(std::string_view text, std::size_t at) const {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') return at + 2;
        const auto [code, length] = uc::decode(text.data() + at);
        std::size_t end = at + length;
        if (end >= text.size() || static_cast<unsigned char>(text[end]) < 0x80 || classes_.is(code, uc::kUncombined)) return end;
        while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
            const auto next = uc::decode(text.data() + end);
            if (!classes_.is(next.code, uc::kExtending)) break;
            end += next.length;
        }
        return end;
    }

    CharacterMap map_;
    const uc::ClassTable& classes_;
    std::array<bool, 128> replacesAscii_{};
};

} // namespace

NormalizerPtr precompiledNormalizer(const Node& node) {
    const Node map = node.at("precompiled_charsmap");
    const auto bytes = fromBase64(map.text());
    if (!bytes || !CharacterMap::isSound(*bytes)) map.fail("is damaged: it holds no table of characters; fetch the file again");
    return std::make_unique<Precompiled>(*bytes);
}

} // namespace core::tokenizers::json
