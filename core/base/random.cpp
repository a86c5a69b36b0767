#include "core/base/random.h"

#include "core/base/error.h"
#include "core/base/hash.h"

#include <charconv>
#include <cmath>
#include <numbers>

namespace core::base {

namespace {

/// One block of Philox4x32-10 with the constants of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).
std::array<std::uint32_t, 4> philox(std::uint64_t counter, std::uint64_t key) {
    std::array<std::uint32_t, 4> x{static_cast<std::uint32_t>(counter), static_cast<std::uint32_t>(counter >> 32U), 0, 0};
    auto k0 = static_cast<std::uint32_t>(key);
    auto k1 = static_cast<std::uint32_t>(key >> 32U);
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t{0xD2511F53U} * x[0];
        const std::uint64_t p1 = std::uint64_t{0xCD9E8D57U} * x[2];
        x = {static_cast<std::uint32_t>(p1 >> 32U) ^ x[1] ^ k0, static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32U) ^ x[3] ^ k1, static_cast<std::uint32_t>(p0)};
        k0 += 0x9E3779B9U;
        k1 += 0xBB67AE85U;
    }
    return x;
}

std::uint64_t hexNumber(std::string_view text, const std::string& whole) {
    std::uint64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size())
        throw Error(ErrorKind::Data, "\"" + whole + "\" is not the state of a random stream");
    return number;
}

std::string hexText(std::uint64_t number) {
    std::array<char, 17> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number, 16);
    return std::string(text.data(), result.ptr);
}

} // namespace

Random::Random(std::uint64_t seed, std::string_view stream) {
    const auto digest = sha256(std::to_string(seed) + "/" + std::string(stream));
    key_ = hexNumber(std::string_view(digest).substr(0, 16), digest);
}

std::uint64_t Random::next() {
    const auto block = philox(position_ / 2, key_);
    const std::size_t half = position_ % 2 * 2;
    ++position_;
    return (std::uint64_t{block[half + 1]} << 32U) | block[half];
}

double Random::uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

double Random::normal() {
    const double u = 1.0 - uniform(); // (0, 1]
    const double v = uniform();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

std::uint64_t Random::below(std::uint64_t bound) {
    // Rejection of the incomplete last interval keeps every value equally likely.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % bound;
}

std::string Random::state() const { return hexText(key_) + ":" + hexText(position_); }

Random Random::fromState(const std::string& state) {
    const auto colon = state.find(':');
    if (colon == std::string::npos) throw Error(ErrorKind::Data, "\"" + state + "\" is not the state of a random stream");
    Random random;
    random.key_ = hexNumber(std::string_view(state).substr(0, colon), state);
    random.position_ = hexNumber(std::string_view(state).substr(colon + 1), state);
    return random;
}

} // namespace core::base
