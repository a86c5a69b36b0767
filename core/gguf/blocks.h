#pragma once

#include "core/gguf/tensor_type.h"

#include <cstdint>
#include <span>

/// Blocks of numbers as GGUF stores them, and back. No memory is taken, nothing is checked but sizes: `bytes` holds whole blocks.
/// Layouts: ggml's published structures (block_q8_0, block_q4_K …); q are whole numbers, d and m factors in half precision.
///
/// | type | numbers | value |
/// |---|---|---|
/// | Q8_0 | 32 | d · q, q of 8 bits with a sign |
/// | Q4_0, Q5_0 | 32 | d · (q − 8), d · (q − 16) |
/// | Q4_1, Q5_1 | 32 | d · q + m |
/// | Q4_K, Q5_K | 256, in eights of 32 | d · s · q − dmin · m, with s and m of six bits for each eighth |
/// | Q6_K | 256, in sixteenths of 16 | d · s · (q − 32), with s of eight bits for each sixteenth |
namespace core::gguf {

/// Numbers of `type` as floats; `out` has as many as the blocks hold.
void readBlocks(TensorType type, std::span<const std::uint8_t> bytes, std::span<float> out);
/// The nearest that F32, F16, BF16, Q8_0 and Q4_0 can say, as llama.cpp rounds. `out` has the bytes of so many blocks.
void writeBlocks(TensorType type, std::span<const float> numbers, std::span<std::uint8_t> out);
[[nodiscard]] bool canWrite(TensorType type) noexcept;

[[nodiscard]] float floatOfHalf(std::uint16_t half) noexcept;
[[nodiscard]] std::uint16_t halfOfFloat(float number) noexcept; ///< to the nearest, ties to even

} // namespace core::gguf
