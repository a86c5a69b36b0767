#pragma once

#include "core/gguf/families.h"

#include <functional>
#include <string>
#include <vector>

/// From a GGUF file's metadata to the config.json that a folder with the same model would have: the program reads models one way only.
namespace core::gguf {

/// Numbers of a small tensor: the factors of rotary angles.
using ReadFloats = std::function<std::vector<float>(const Tensor&)>;

/// Throws Error{Model} that names the key which is missing, of a wrong kind, or asks for what cannot be computed.
[[nodiscard]] std::string configText(const Header& header, const Family& family, const ReadFloats& read, std::string_view where);

/// How many rows of a matrix belong together: what the layouts are made of.
struct HeadSizes {
    std::int64_t heads = 0, kvHeads = 0, headDim = 0;
};
[[nodiscard]] HeadSizes headSizes(const Header& header, std::string_view where);

} // namespace core::gguf
