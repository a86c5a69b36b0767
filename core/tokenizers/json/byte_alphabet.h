#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers::json {

/// GPT-2's way to write any byte as a visible character: printable ASCII and Latin-1 as they are, the others from U+0100 on in order.
class ByteAlphabet {
public:
    ByteAlphabet();
    [[nodiscard]] std::string_view of(char byte) const noexcept { return texts_[static_cast<unsigned char>(byte)]; }
    [[nodiscard]] std::string written(std::string_view bytes) const;
    /// The bytes that such characters stand for, or nothing where one is of no byte.
    [[nodiscard]] std::optional<std::string> bytesOf(std::string_view text) const;

private:
    std::array<std::string, 256> texts_;
    std::array<int, 0x144> bytes_{}; ///< by code point; -1: none
};

[[nodiscard]] const ByteAlphabet& byteAlphabet();

} // namespace core::tokenizers::json
