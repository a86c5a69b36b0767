#include "core/gguf/blocks.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace core::gguf {

namespace {

using Bytes = const std::uint8_t*;

std::uint16_t u16At(Bytes at) {
    std::uint16_t out = 0;
    std::memcpy(&out, at, 2);
    return out;
}
float halfAt(Bytes at) { return floatOfHalf(u16At(at)); }
std::uint32_t u32At(Bytes at) {
    std::uint32_t out = 0;
    std::memcpy(&out, at, 4);
    return out;
}

void readQ8_0(Bytes block, float* out) {
    const float d = halfAt(block);
    for (int i = 0; i < 32; ++i) out[i] = d * static_cast<float>(static_cast<std::int8_t>(block[2 + i]));
}

/// The low halves of 16 bytes are the first 16 numbers, the high halves the others.
void readQ4_0(Bytes block, float* out) {
    const float d = halfAt(block);
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>((block[2 + i] & 15) - 8);
        out[i + 16] = d * static_cast<float>((block[2 + i] >> 4) - 8);
    }
}

void readQ4_1(Bytes block, float* out) {
    const float d = halfAt(block), m = halfAt(block + 2);
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>(block[4 + i] & 15) + m;
        out[i + 16] = d * static_cast<float>(block[4 + i] >> 4) + m;
    }
}

/// Fifth bits of the 32 numbers stand in a word of their own.
int fifthBit(std::uint32_t bits, int i) { return static_cast<int>((bits >> i) & 1U) << 4; }

void readQ5_0(Bytes block, float* out) {
    const float d = halfAt(block);
    const std::uint32_t high = u32At(block + 2);
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>(((block[6 + i] & 15) | fifthBit(high, i)) - 16);
        out[i + 16] = d * static_cast<float>(((block[6 + i] >> 4) | fifthBit(high, i + 16)) - 16);
    }
}

void readQ5_1(Bytes block, float* out) {
    const float d = halfAt(block), m = halfAt(block + 2);
    const std::uint32_t high = u32At(block + 4);
    for (int i = 0; i < 16; ++i) {
        out[i] = d * static_cast<float>((block[8 + i] & 15) | fifthBit(high, i)) + m;
        out[i + 16] = d * static_cast<float>((block[8 + i] >> 4) | fifthBit(high, i + 16)) + m;
    }
}

struct Eighth {
    float scale, least;
};

/// Six bits each for eight scales and eight minima in 12 bytes: the first four of both in the low bits, the rest in halves and in the two bits left over.
Eighth eighthOf(Bytes packed, int j) {
    if (j < 4) return {static_cast<float>(packed[j] & 63), static_cast<float>(packed[j + 4] & 63)};
    return {static_cast<float>((packed[j + 4] & 15) | ((packed[j - 4] >> 6) << 4)),
            static_cast<float>((packed[j + 4] >> 4) | ((packed[j] >> 6) << 4))};
}

void readQ4_K(Bytes block, float* out) {
    const float d = halfAt(block), dmin = halfAt(block + 2);
    for (int j = 0; j < 8; ++j) {
        const auto [scale, least] = eighthOf(block + 4, j);
        const float by = d * scale, minus = dmin * least;
        const Bytes halves = block + 16 + 32 * (j / 2);
        for (int i = 0; i < 32; ++i) out[32 * j + i] = by * static_cast<float>(j % 2 == 0 ? halves[i] & 15 : halves[i] >> 4) - minus;
    }
}

void readQ5_K(Bytes block, float* out) {
    const float d = halfAt(block), dmin = halfAt(block + 2);
    const Bytes high = block + 16;
    for (int j = 0; j < 8; ++j) {
        const auto [scale, least] = eighthOf(block + 4, j);
        const float by = d * scale, minus = dmin * least;
        const Bytes halves = block + 48 + 32 * (j / 2);
        for (int i = 0; i < 32; ++i) {
            const int low = j % 2 == 0 ? halves[i] & 15 : halves[i] >> 4;
            out[32 * j + i] = by * static_cast<float>(low | ((high[i] >> j & 1) << 4)) - minus;
        }
    }
}

void readQ6_K(Bytes block, float* out) {
    const float d = halfAt(block + 208);
    for (int part = 0; part < 2; ++part) { // 128 numbers each
        const Bytes low = block + 64 * part, high = block + 128 + 32 * part, scales = block + 192 + 8 * part;
        for (int quarter = 0; quarter < 4; ++quarter)
            for (int i = 0; i < 32; ++i) {
                const std::uint8_t byte = low[i + 32 * (quarter % 2)];
                const int q = (quarter < 2 ? byte & 15 : byte >> 4) | ((high[i] >> (2 * quarter) & 3) << 4);
                const auto scale = static_cast<std::int8_t>(scales[2 * quarter + i / 16]);
                out[128 * part + 32 * quarter + i] = d * static_cast<float>(scale) * static_cast<float>(q - 32);
            }
    }
}

void writeQ8_0(const float* in, std::uint8_t* block) {
    float largest = 0.0F;
    for (int i = 0; i < 32; ++i) largest = std::max(largest, std::abs(in[i]));
    const float d = largest / 127.0F, times = d != 0.0F ? 1.0F / d : 0.0F;
    const std::uint16_t half = halfOfFloat(d);
    std::memcpy(block, &half, 2);
    for (int i = 0; i < 32; ++i) {
        const float q = std::clamp(std::round(in[i] * times), -127.0F, 127.0F);
        block[2 + i] = static_cast<std::uint8_t>(static_cast<std::int8_t>(q));
    }
}

/// The number farthest from zero becomes −8, which the fifteen others of four bits cannot reach on the other side.
void writeQ4_0(const float* in, std::uint8_t* block) {
    float farthest = 0.0F;
    for (int i = 0; i < 32; ++i)
        if (std::abs(in[i]) > std::abs(farthest)) farthest = in[i];
    const float d = farthest / -8.0F, times = d != 0.0F ? 1.0F / d : 0.0F;
    const std::uint16_t half = halfOfFloat(d);
    std::memcpy(block, &half, 2);
    const auto q = [&](float number) { return static_cast<int>(std::clamp(std::trunc(number * times + 8.5F), 0.0F, 15.0F)); };
    for (int i = 0; i < 16; ++i) block[2 + i] = static_cast<std::uint8_t>(q(in[i]) | q(in[i + 16]) << 4);
}

std::uint16_t brainOfFloat(float number) {
    const auto bits = std::bit_cast<std::uint32_t>(number);
    if (std::isnan(number)) return static_cast<std::uint16_t>((bits >> 16) | 64U);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

using ReadOne = void (*)(Bytes, float*);

ReadOne readerOf(TensorType type) {
    switch (type) {
    case TensorType::Q8_0: return readQ8_0;
    case TensorType::Q4_0: return readQ4_0;
    case TensorType::Q4_1: return readQ4_1;
    case TensorType::Q5_0: return readQ5_0;
    case TensorType::Q5_1: return readQ5_1;
    case TensorType::Q4_K: return readQ4_K;
    case TensorType::Q5_K: return readQ5_K;
    case TensorType::Q6_K: return readQ6_K;
    default: return nullptr;
    }
}

} // namespace

float floatOfHalf(std::uint16_t half) noexcept {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16, exponent = (half >> 10) & 31U, part = half & 0x3FFU;
    if (exponent == 0) { // zero, or less than the smallest normal number
        const float small = static_cast<float>(part) * 0x1p-24F;
        return sign != 0 ? -small : small;
    }
    return std::bit_cast<float>(sign | (exponent == 31 ? 0x7F800000U : (exponent + 112U) << 23) | (part << 13));
}

std::uint16_t halfOfFloat(float number) noexcept {
    const auto bits = std::bit_cast<std::uint32_t>(number);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t positive = bits & 0x7FFFFFFFU;
    if (positive > 0x7F800000U) return sign | 0x7E00U;
    if (positive >= 0x47800000U) return sign | 0x7C00U; // 65536 and more; rounding below reaches infinity from 65520 on
    if (positive < 0x38800000U) {                       // below the smallest normal number: whole multiples of 2^-24
        const float scaled = std::bit_cast<float>(positive) * 0x1p24F;
        return static_cast<std::uint16_t>(sign | static_cast<std::uint32_t>(std::nearbyint(scaled)));
    }
    const std::uint32_t rounded = positive + 0xFFFU + ((positive >> 13) & 1U);
    return static_cast<std::uint16_t>(sign | ((rounded - 0x38000000U) >> 13));
}

void readBlocks(TensorType type, std::span<const std::uint8_t> bytes, std::span<float> out) {
    const auto facts = factsOf(type);
    if (out.size() % facts.perBlock != 0 || bytes.size() != out.size() / facts.perBlock * facts.bytes)
        throw Error(ErrorKind::Internal, "blocks and numbers do not belong together");
    if (const ReadOne one = readerOf(type)) {
        for (std::size_t i = 0; i < out.size() / facts.perBlock; ++i) one(bytes.data() + i * facts.bytes, out.data() + i * facts.perBlock);
        return;
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        const Bytes at = bytes.data() + i * facts.bytes;
        if (type == TensorType::F16) out[i] = halfAt(at);
        else if (type == TensorType::BF16) out[i] = std::bit_cast<float>(std::uint32_t{u16At(at)} << 16);
        else if (type == TensorType::F32) out[i] = std::bit_cast<float>(u32At(at));
        else {
            double number = 0.0;
            std::memcpy(&number, at, 8);
            out[i] = static_cast<float>(number);
        }
    }
}

bool canWrite(TensorType type) noexcept {
    return type == TensorType::F32 || type == TensorType::F16 || type == TensorType::BF16 || type == TensorType::Q8_0 ||
           type == TensorType::Q4_0;
}

void writeBlocks(TensorType type, std::span<const float> numbers, std::span<std::uint8_t> out) {
    const auto facts = factsOf(type);
    if (!canWrite(type) || numbers.size() % facts.perBlock != 0 || out.size() != numbers.size() / facts.perBlock * facts.bytes)
        throw Error(ErrorKind::Internal, "numbers and blocks do not belong together");
    if (type == TensorType::F32) {
        if (!numbers.empty()) std::memcpy(out.data(), numbers.data(), out.size());
        return;
    }
    for (std::size_t i = 0; i < numbers.size() / facts.perBlock; ++i) {
        const float* in = numbers.data() + i * facts.perBlock;
        std::uint8_t* block = out.data() + i * facts.bytes;
        if (type == TensorType::Q8_0) writeQ8_0(in, block);
        else if (type == TensorType::Q4_0) writeQ4_0(in, block);
        else {
            const std::uint16_t half = type == TensorType::F16 ? halfOfFloat(*in) : brainOfFloat(*in);
            std::memcpy(block, &half, 2);
        }
    }
}

} // namespace core::gguf
