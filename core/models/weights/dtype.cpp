#include "core/models/weights/dtype.h"

#include <array>
#include <utility>

namespace core::models::weights {

namespace {

struct Entry {
    Dtype dtype;
    std::string_view name;
    std::uint64_t bits;
};

constexpr std::array kTypes = {
    Entry{Dtype::Bool, "BOOL", 8},
    Entry{Dtype::U8, "U8", 8},
    Entry{Dtype::I8, "I8", 8},
    Entry{Dtype::U16, "U16", 16},
    Entry{Dtype::I16, "I16", 16},
    Entry{Dtype::F16, "F16", 16},
    Entry{Dtype::BF16, "BF16", 16},
    Entry{Dtype::U32, "U32", 32},
    Entry{Dtype::I32, "I32", 32},
    Entry{Dtype::F32, "F32", 32},
    Entry{Dtype::U64, "U64", 64},
    Entry{Dtype::I64, "I64", 64},
    Entry{Dtype::F64, "F64", 64},
    Entry{Dtype::C64, "C64", 64},
    Entry{Dtype::F4, "F4", 4},
    Entry{Dtype::F6E2M3, "F6_E2M3", 6},
    Entry{Dtype::F6E3M2, "F6_E3M2", 6},
    Entry{Dtype::F8E5M2, "F8_E5M2", 8},
    Entry{Dtype::F8E4M3, "F8_E4M3", 8},
    Entry{Dtype::F8E5M2Fnuz, "F8_E5M2FNUZ", 8},
    Entry{Dtype::F8E4M3Fnuz, "F8_E4M3FNUZ", 8},
    Entry{Dtype::F8E8M0, "F8_E8M0", 8},
    Entry{Dtype::Q4_0, "Q4_0", 0},
    Entry{Dtype::Q4_1, "Q4_1", 0},
    Entry{Dtype::Q5_0, "Q5_0", 0},
    Entry{Dtype::Q5_1, "Q5_1", 0},
    Entry{Dtype::Q8_0, "Q8_0", 0},
    Entry{Dtype::Q4_K, "Q4_K", 0},
    Entry{Dtype::Q5_K, "Q5_K", 0},
    Entry{Dtype::Q6_K, "Q6_K", 0},
};

const Entry& entryOf(Dtype dtype) noexcept {
    for (const auto& entry : kTypes)
        if (entry.dtype == dtype) return entry;
    return kTypes[0];
}

} // namespace

std::string_view nameOf(Dtype dtype) noexcept { return entryOf(dtype).name; }

std::optional<Dtype> dtypeOf(std::string_view name) noexcept {
    for (const auto& entry : kTypes)
        if (entry.bits > 0 && entry.name == name) return entry.dtype;
    return std::nullopt;
}

std::uint64_t bitsOf(Dtype dtype) noexcept { return entryOf(dtype).bits; }

bool isReadableFloat(Dtype dtype) noexcept {
    return dtype == Dtype::F64 || dtype == Dtype::F32 || dtype == Dtype::F16 || dtype == Dtype::BF16 || bitsOf(dtype) == 0;
}

} // namespace core::models::weights
