#include "core/gguf/tensor_type.h"

#include <array>

namespace core::gguf {

namespace {

constexpr std::array kTensorTypes = {
    TypeFacts{0, "F32", 1, 4, true},
    TypeFacts{1, "F16", 1, 2, true},
    TypeFacts{2, "Q4_0", 32, 18, true},
    TypeFacts{3, "Q4_1", 32, 20, true},
    TypeFacts{6, "Q5_0", 32, 22, true},
    TypeFacts{7, "Q5_1", 32, 24, true},
    TypeFacts{8, "Q8_0", 32, 34, true},
    TypeFacts{9, "Q8_1", 32, 36},
    TypeFacts{10, "Q2_K", 256, 84},
    TypeFacts{11, "Q3_K", 256, 110},
    TypeFacts{12, "Q4_K", 256, 144, true},
    TypeFacts{13, "Q5_K", 256, 176, true},
    TypeFacts{14, "Q6_K", 256, 210, true},
    TypeFacts{15, "Q8_K", 256, 292},
    TypeFacts{16, "IQ2_XXS", 256, 66},
    TypeFacts{17, "IQ2_XS", 256, 74},
    TypeFacts{18, "IQ3_XXS", 256, 98},
    TypeFacts{19, "IQ1_S", 256, 50},
    TypeFacts{20, "IQ4_NL", 32, 18},
    TypeFacts{21, "IQ3_S", 256, 110},
    TypeFacts{22, "IQ2_S", 256, 82},
    TypeFacts{23, "IQ4_XS", 256, 136},
    TypeFacts{24, "I8", 1, 1},
    TypeFacts{25, "I16", 1, 2},
    TypeFacts{26, "I32", 1, 4},
    TypeFacts{27, "I64", 1, 8},
    TypeFacts{28, "F64", 1, 8, true},
    TypeFacts{29, "IQ1_M", 256, 56},
    TypeFacts{30, "BF16", 1, 2, true},
    TypeFacts{34, "TQ1_0", 256, 54},
    TypeFacts{35, "TQ2_0", 256, 66},
    TypeFacts{39, "MXFP4", 32, 17},
};

} // namespace

std::optional<TypeFacts> typeFacts(std::uint32_t number) noexcept {
    for (const auto& facts : kTensorTypes)
        if (facts.number == number) return facts;
    return std::nullopt;
}

TypeFacts factsOf(TensorType type) noexcept { return typeFacts(static_cast<std::uint32_t>(type)).value_or(kTensorTypes[0]); }

std::optional<TensorType> tensorTypeOf(std::string_view name) noexcept {
    for (const auto& facts : kTensorTypes)
        if (facts.readable && facts.name == name) return static_cast<TensorType>(facts.number);
    return std::nullopt;
}

} // namespace core::gguf
