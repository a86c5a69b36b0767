#include "core/tokenizers/json/byte_alphabet.h"

#include "core/tokenizers/unicode/utf8.h"

namespace core::tokenizers::json {

ByteAlphabet::ByteAlphabet() {
    bytes_.fill(-1);
    char32_t next = 0x100;
    for (char32_t byte = 0; byte < 256; ++byte) {
        const bool visible = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        const char32_t code = visible ? byte : next++;
        unicode::append(texts_[byte], code);
        bytes_[code] = static_cast<int>(byte);
    }
}

std::string ByteAlphabet::written(std::string_view bytes) const {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char byte : bytes) out += of(byte);
    return out;
}

std::optional<std::string> ByteAlphabet::bytesOf(std::string_view text) const {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = unicode::decode(text.data() + at);
        if (code >= bytes_.size() || bytes_[code] < 0) return std::nullopt;
        out += static_cast<char>(static_cast<unsigned char>(bytes_[code]));
        at += length;
    }
    return out;
}

const ByteAlphabet& byteAlphabet() {
    static const ByteAlphabet alphabet;
    return alphabet;
}

} // namespace core::tokenizers::json
