#pragma once

#include "core/base/error.h"

#include <cstddef>

namespace core::tokenizers::json {

/// Rules that replace may be made so that a few letters become gigabytes. Throws Error{Data} where a step turned `before` bytes into far too many.
inline void checkGrowth(std::size_t before, std::size_t after) {
    constexpr std::size_t kFine = std::size_t{64} << 20, kMost = std::size_t{1} << 30;
    if (after > kFine && (after > kMost || after > before + before / 2))
        throw Error(ErrorKind::Data, "the tokenizer's rules make this text too long to handle; tokenize it in smaller parts");
}

} // namespace core::tokenizers::json
