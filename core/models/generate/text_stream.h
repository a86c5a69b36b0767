#pragma once

#include "core/tokenizers/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

/// Token ids in, text out as soon as it is certain: never half a character, and never the beginning of what may become a stop text.
namespace core::models {

class TextStream {
public:
    /// `prompt` decides how the first tokens read on (a space, a byte of a character). The tokenizer outlives the stream.
    TextStream(const tokenizers::Tokenizer& tokenizer, const std::vector<tokenizers::TokenId>& prompt, std::vector<std::string> stopTexts);
    /// The text that is certain now; may be empty.
    [[nodiscard]] std::string add(tokenizers::TokenId id);
    /// What was held back, with U+FFFD for a character that stayed incomplete.
    [[nodiscard]] std::string finish();
    /// A stop text came: what stands before it was handed out, nothing follows.
    [[nodiscard]] bool stopped() const noexcept { return stopped_; }

private:
    [[nodiscard]] std::string release();
    const tokenizers::Tokenizer& tokenizer_;
    std::vector<std::string> stopTexts_;
    std::vector<tokenizers::TokenId> ids_;
    std::size_t begin_ = 0, read_ = 0; ///< decoding begins at `begin_`; up to `read_` was handed out
    std::string held_;                 ///< decoded, but maybe the beginning of a stop text
    bool stopped_ = false;
};

} // namespace core::models
