#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::base {

/// Counter-based random numbers (Philox4x32-10, Salmon et al. 2011): a stream is a seed and a name, a position in it can be stored and
/// restored exactly, and streams of different names never touch. Same numbers on every machine.
class Random {
public:
    Random() = default;
    Random(std::uint64_t seed, std::string_view stream);
    [[nodiscard]] std::uint64_t next();                     ///< 64 random bits
    [[nodiscard]] double uniform();                         ///< [0, 1)
    [[nodiscard]] double normal();                          ///< mean 0, deviation 1 (Box–Muller, no cached half)
    [[nodiscard]] std::uint64_t below(std::uint64_t bound); ///< unbiased, [0, bound); bound > 0
    [[nodiscard]] std::string state() const;                ///< "key:position"
    static Random fromState(const std::string& state);      ///< throws Error{Data}
    template <class T> void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t key_ = 0;
    std::uint64_t position_ = 0; ///< numbers drawn so far, of 64 bits
};

} // namespace core::base
