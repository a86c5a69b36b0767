#include "core/runs/run_files.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace core::runs {

std::string checkpointName(std::int64_t step) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "step-%08lld", static_cast<long long>(step));
    return name.data();
}

std::optional<std::int64_t> stepOfCheckpoint(std::string_view name) {
    constexpr std::string_view prefix = "step-";
    if (!name.starts_with(prefix)) return std::nullopt;
    const std::string_view digits = name.substr(prefix.size());
    const bool plain =
        digits.size() >= 8 && digits.size() <= 18 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!plain) return std::nullopt;
    const std::int64_t step = std::stoll(std::string(digits));
    return checkpointName(step) == name ? std::optional(step) : std::nullopt;
}

} // namespace core::runs
