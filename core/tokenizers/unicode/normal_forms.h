#pragma once

#include <string>

namespace core::tokenizers::unicode {

enum class NormalForm { C, D, KC, KD };

/// Unicode's normal forms as of Unicode 9, which is what Hugging Face `tokenizers` has: later characters pass through unchanged. Through ICU.
/// `text` is valid UTF-8.
void normalize(NormalForm form, std::string& text);

} // namespace core::tokenizers::unicode
