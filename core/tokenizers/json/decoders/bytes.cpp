#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/decoders/decoder.h"
#include "core/tokenizers/unicode/utf8.h"

#include <optional>

/// Tokens that stand for bytes.
namespace core::tokenizers::json {

namespace {

/// GPT-2's alphabet. A token with a character of another alphabet stands for itself.
class ByteLevel final : public Decoder {
public:
    void apply(std::vector<std::string>& texts) const override {
        std::string bytes;
        for (const auto& text : texts) {
            const auto decoded = byteAlphabet().bytesOf(text);
            bytes += decoded ? *decoded : text;
        }
        texts.assign(1, unicode::lossyText(bytes));
    }
};

/// The byte of "<0x41>".
std::optional<char> byteOf(std::string_view token) {
    if (token.size() != 6 || !token.starts_with("<0x") || token.back() != '>') return std::nullopt;
    int value = 0;
    for (const char c : token.substr(3, 2)) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) return std::nullopt;
        value = value * 16 + digit;
    }
    return static_cast<char>(static_cast<unsigned char>(value));
}

/// Runs of "<0x…>" that are a text become it; of others every byte is U+FFFD.
class ByteFallback final : public Decoder {
public:
    void apply(std::vector<std::string>& texts) const override {
        std::vector<std::string> out;
        std::string bytes;
        const auto flush = [&] {
            if (bytes.empty()) return;
            std::string repaired;
            if (unicode::validText(bytes, repaired).data() == bytes.data()) out.push_back(bytes);
            else
                for (std::size_t i = 0; i < bytes.size(); ++i) out.emplace_back("\xEF\xBF\xBD");
            bytes.clear();
        };
        for (auto& text : texts) {
            if (const auto byte = byteOf(text)) {
                bytes += *byte;
                continue;
            }
            flush();
            out.push_back(std::move(text));
        }
        flush();
        texts = std::move(out);
    }
};

} // namespace

DecoderPtr byteLevelDecoder() { return std::make_unique<ByteLevel>(); }
DecoderPtr byteFallbackDecoder() { return std::make_unique<ByteFallback>(); }

} // namespace core::tokenizers::json
