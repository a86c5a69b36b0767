#pragma once

#include "core/models/weights/dtype.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The header of a safetensors file: eight bytes of length (little-endian), that many bytes of JSON, then the numbers. Every rule of the
/// reference implementation, and two that only its text states: the header begins with '{', and no key stands twice. No torch here, no files:
/// bytes in, values out, so that it can be fuzzed.
namespace core::models::weights {

struct TensorEntry {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0; ///< bytes from the start of the numbers
    [[nodiscard]] std::uint64_t bytes() const noexcept { return end - begin; }
    [[nodiscard]] std::int64_t numbers() const noexcept;
};

struct SafetensorsHeader {
    std::vector<TensorEntry> tensors; ///< in the order of their bytes
    std::vector<std::pair<std::string, std::string>> metadata;
    std::uint64_t dataStart = 0; ///< where the numbers begin in the file
};

constexpr std::uint64_t kLongestHeader = 100'000'000;

/// Bytes of JSON, from the first eight bytes of a file of `fileSize` bytes. Throws Error{Model}; names pickle, GGUF and Git LFS pointers as such.
[[nodiscard]] std::uint64_t safetensorsHeaderLength(std::string_view firstBytes, std::uint64_t fileSize, std::string_view where);
/// `json` is the header without its length; `dataBytes` is what the file holds after it. Throws Error{Model} with `where` in front.
[[nodiscard]] SafetensorsHeader parseSafetensorsHeader(std::string_view json, std::uint64_t dataBytes, std::string_view where);
/// Length and JSON, padded with spaces to a multiple of eight. Offsets are laid out in the order of `tensors`; begin and end are set.
[[nodiscard]] std::string formatSafetensorsHeader(std::vector<TensorEntry>& tensors,
                                                  const std::vector<std::pair<std::string, std::string>>& metadata);

/// "an empty file", "a pickle file" … of a file that is no safetensors file though it should be, from its first bytes; empty: not recognised.
[[nodiscard]] std::string foreignFormat(std::string_view firstBytes);
/// What to do with a pickle file, in words.
[[nodiscard]] std::string pickleAdvice();

} // namespace core::models::weights
