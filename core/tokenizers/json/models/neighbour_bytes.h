#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::tokenizers::json {

/// Which bytes stand side by side in tokens that are made by joining. Where a word's do so in none, no join can cross the place: the word may be cut there, and its ids
/// stay. Scripts without spaces, whose words are long, become short ones so.
class NeighbourBytes {
public:
    void add(std::string_view token) {
        for (std::size_t at = 1; at < token.size(); ++at) {
            if (at >= 2 && at + 2 <= token.size()) set(four_, placeOfFour(token, at));
            else set(two_, placeOfTwo(token, at)); // a token of which so little lies on one side crosses whatever lies further off
        }
    }
    /// Whether the word may be cut before `at`, which is inside it.
    [[nodiscard]] bool maySeparate(std::string_view word, std::size_t at) const noexcept {
        if (isSet(two_, placeOfTwo(word, at))) return false;
        // At an end of the word longer tokens cannot cross: they have two bytes on either side.
        return at < 2 || at + 2 > word.size() || !isSet(four_, placeOfFour(word, at));
    }

private:
    static constexpr unsigned kBits = 20; ///< of the places of four bytes; two that share one only hinder a cut
    static std::uint32_t byteAt(std::string_view text, std::size_t i) noexcept { return static_cast<unsigned char>(text[i]); }
    static std::size_t placeOfTwo(std::string_view text, std::size_t at) noexcept { return (byteAt(text, at - 1) << 8) | byteAt(text, at); }
    static std::size_t placeOfFour(std::string_view text, std::size_t at) noexcept {
        const std::uint32_t bytes =
            (byteAt(text, at - 2) << 24) | (byteAt(text, at - 1) << 16) | (byteAt(text, at) << 8) | byteAt(text, at + 1);
        return (bytes * 0x9E3779B1U) >> (32 - kBits);
    }
    static void set(std::vector<std::uint64_t>& bits, std::size_t place) { bits[place >> 6] |= std::uint64_t{1} << (place & 63); }
    static bool isSet(const std::vector<std::uint64_t>& bits, std::size_t place) noexcept {
        return ((bits[place >> 6] >> (place & 63)) & 1U) != 0;
    }

    std::vector<std::uint64_t> two_ = std::vector<std::uint64_t>(1024), four_ = std::vector<std::uint64_t>((std::size_t{1} << kBits) / 64);
};

} // namespace core::tokenizers::json
