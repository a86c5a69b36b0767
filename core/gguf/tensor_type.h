#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// Number types of tensors in GGUF files, by the numbers that the format gives them. Quantised types store blocks of numbers of one row.
namespace core::gguf {

enum class TensorType : std::uint32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    F64 = 28,
    BF16 = 30
};

struct TypeFacts {
    std::uint32_t number;   ///< in files
    std::string_view name;  ///< "Q4_K"
    std::uint32_t perBlock; ///< numbers of a block: 1 where every number stands alone
    std::uint32_t bytes;    ///< of a block; 0: a type that is known by name alone
    bool readable = false;  ///< weights can be read from it (`TensorType` has it)
};

/// Nothing where no version of the format has such a number.
[[nodiscard]] std::optional<TypeFacts> typeFacts(std::uint32_t number) noexcept;
[[nodiscard]] TypeFacts factsOf(TensorType type) noexcept;
[[nodiscard]] std::optional<TensorType> tensorTypeOf(std::string_view name) noexcept; ///< of readable ones

} // namespace core::gguf
