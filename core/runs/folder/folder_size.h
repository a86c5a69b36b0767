#pragma once

#include <cstdint>
#include <filesystem>

namespace core::runs::folder {

/// Bytes of the files in a folder and below; 0 where there is none. What vanishes meanwhile counts nothing. Any thread.
[[nodiscard]] std::uint64_t bytesBelow(const std::filesystem::path& folder);

} // namespace core::runs::folder
