#include "tests/fuzz/driver/mutator.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fuzz {

Bytes Mutator::mutate(const Bytes& input, const Bytes& other, std::size_t maxSize) {
    Bytes bytes = input;
    for (auto rounds = 1 + below(6); rounds > 0; --rounds) change(bytes, other);
    if (bytes.size() > maxSize) bytes.resize(maxSize);
    return bytes;
}

void Mutator::change(Bytes& bytes, const Bytes& other) {
    if (bytes.empty()) return insertWord(bytes);
    switch (below(9)) {
    case 0: return flipBit(bytes);
    case 1: return setByte(bytes);
    case 2: return writeEdgeNumber(bytes);
    case 3: return writeDecimal(bytes);
    case 4: return erase(bytes);
    case 5: return copyWithin(bytes);
    case 6: return splice(bytes, other);
    default: return insertWord(bytes);
    }
}

void Mutator::flipBit(Bytes& bytes) {
    auto& byte = bytes[below(bytes.size())];
    byte = static_cast<std::uint8_t>(byte ^ (1U << below(8)));
}

void Mutator::setByte(Bytes& bytes) { bytes[below(bytes.size())] = static_cast<std::uint8_t>(below(256)); }

void Mutator::writeEdgeNumber(Bytes& bytes) {
    static constexpr std::array<std::uint64_t, 12> kEdges{0,          1,          127,        255,        32767,      65535,
                                                          2147483647, 2147483648, 4294967295, 1ULL << 62, 1ULL << 63, ~0ULL};
    const auto value = kEdges[below(kEdges.size())] - below(3);
    const auto at = below(bytes.size());
    const auto width = std::min<std::size_t>(std::size_t{1} << below(4), bytes.size() - at);
    std::memcpy(bytes.data() + at, &value, width);
}

/// Replaces a run of digits, as lengths and offsets in text headers are written.
void Mutator::writeDecimal(Bytes& bytes) {
    const auto isDigit = [](std::uint8_t c) { return c >= '0' && c <= '9'; };
    const auto start = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size()));
    const auto first = std::find_if(start, bytes.end(), isDigit);
    if (first == bytes.end()) return setByte(bytes);
    const auto last = std::find_if_not(first, bytes.end(), isDigit);
    static const std::array<std::string, 10> values{
        "0", "1", "-1", "2147483648", "9223372036854775807", "18446744073709551615", "1e999", "0.5", "00", "99999999999999999999"};
    const auto& value = values[below(values.size())];
    const auto at = bytes.erase(first, last);
    bytes.insert(at, value.begin(), value.end());
}

void Mutator::erase(Bytes& bytes) {
    const auto at = below(bytes.size());
    const auto count = 1 + below(std::min<std::size_t>(bytes.size() - at, 64));
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    bytes.erase(from, from + static_cast<std::ptrdiff_t>(std::min(count, bytes.size() - at)));
}

void Mutator::copyWithin(Bytes& bytes) {
    const auto from = below(bytes.size());
    const auto count = std::min<std::size_t>(1 + below(64), bytes.size() - from);
    const Bytes piece(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(from + count));
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size() + 1)), piece.begin(), piece.end());
}

void Mutator::splice(Bytes& bytes, const Bytes& other) {
    if (other.empty()) return;
    bytes.resize(below(bytes.size() + 1));
    bytes.insert(bytes.end(), other.begin() + static_cast<std::ptrdiff_t>(below(other.size())), other.end());
}

void Mutator::insertWord(Bytes& bytes) {
    static const std::string kAny = "{}[]\",:\n\\";
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size() + 1));
    if (words_.empty() || below(3) == 0) {
        bytes.insert(at, static_cast<std::uint8_t>(kAny[below(kAny.size())]));
        return;
    }
    const auto& word = words_[below(words_.size())];
    bytes.insert(at, word.begin(), word.end());
}

} // namespace fuzz
