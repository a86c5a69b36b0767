#pragma once

#include "core/tokenizers/json/document.h"

#include <memory>
#include <string>
#include <vector>

namespace core::tokenizers::json {

/// The way back: texts of tokens become one text, step by step. Immutable; any thread.
class Decoder {
public:
    virtual ~Decoder() = default;
    /// Changes the texts in place; a step may join them to fewer. What is left at the end is put together.
    virtual void apply(std::vector<std::string>& texts) const = 0;
};

using DecoderPtr = std::unique_ptr<const Decoder>;

/// "decoder" of a tokenizer.json. Throws Error{Model} that names the place.
[[nodiscard]] DecoderPtr readDecoder(const Node& node);
[[nodiscard]] DecoderPtr byteLevelDecoder();
[[nodiscard]] DecoderPtr wordPieceDecoder(std::string prefix, bool cleanUp);
[[nodiscard]] DecoderPtr byteFallbackDecoder();
[[nodiscard]] DecoderPtr ctcDecoder(std::string pad, std::string delimiter, bool cleanUp);
/// English text without the spaces before punctuation that splitting put there.
void cleanUpSpaces(std::string& text);

} // namespace core::tokenizers::json
