#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Number types of weight files: as safetensors names them, and those of GGUF that lie in blocks. No torch here.
namespace core::models::weights {

enum class Dtype : std::uint8_t {
    Bool,
    U8,
    I8,
    U16,
    I16,
    F16,
    BF16,
    U32,
    I32,
    F32,
    U64,
    I64,
    F64,
    C64,
    F4,
    F6E2M3,
    F6E3M2,
    F8E5M2,
    F8E4M3,
    F8E5M2Fnuz,
    F8E4M3Fnuz,
    F8E8M0,
    // of GGUF alone
    Q4_0,
    Q4_1,
    Q5_0,
    Q5_1,
    Q8_0,
    Q4_K,
    Q5_K,
    Q6_K
};

/// "BF16"; the name in the file's header.
[[nodiscard]] std::string_view nameOf(Dtype dtype) noexcept;
/// Of the types of safetensors.
[[nodiscard]] std::optional<Dtype> dtypeOf(std::string_view name) noexcept;
/// Width of one number in bits: 4 and 6 exist. 0: numbers lie in blocks.
[[nodiscard]] std::uint64_t bitsOf(Dtype dtype) noexcept;
/// The types that a model's weights can be read from.
[[nodiscard]] bool isReadableFloat(Dtype dtype) noexcept;

} // namespace core::models::weights
