#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace core::tokenizers {

/// Refuses a tokenizer's file: Error{Model} as "FILE: WHAT".
[[noreturn]] inline void failFile(const std::filesystem::path& file, const std::string& what) {
    throw Error(ErrorKind::Model, file.string() + ": " + what);
}

} // namespace core::tokenizers
