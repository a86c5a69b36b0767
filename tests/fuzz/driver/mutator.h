#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace fuzz {

using Bytes = std::vector<std::uint8_t>;

/// Makes new inputs from known ones: flips, numbers at the edges, cuts, copies, splices, words of the format.
class Mutator {
public:
    Mutator(std::uint64_t seed, std::vector<std::string> words) : random_(seed), words_(std::move(words)) {}
    [[nodiscard]] Bytes mutate(const Bytes& input, const Bytes& other, std::size_t maxSize);
    [[nodiscard]] std::size_t below(std::size_t bound) {
        return bound == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_);
    }

private:
    void change(Bytes& bytes, const Bytes& other);
    void flipBit(Bytes& bytes);
    void setByte(Bytes& bytes);
    void writeEdgeNumber(Bytes& bytes);
    void writeDecimal(Bytes& bytes);
    void erase(Bytes& bytes);
    void copyWithin(Bytes& bytes);
    void splice(Bytes& bytes, const Bytes& other);
    void insertWord(Bytes& bytes);

    std::mt19937_64 random_;
    std::vector<std::string> words_;
};

} // namespace fuzz
