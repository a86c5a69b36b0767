#pragma once

#include "core/tokenizers/json/document.h"

#include <memory>
#include <string>

namespace core::tokenizers::json {

/// The first step: changes a text before it is cut into words. Immutable; any thread.
class Normalizer {
public:
    virtual ~Normalizer() = default;
    /// `text` is valid UTF-8 and stays so.
    virtual void apply(std::string& text) const = 0;
};

using NormalizerPtr = std::unique_ptr<const Normalizer>;

/// "normalizer" of a tokenizer.json. Throws Error{Model} that names the place.
[[nodiscard]] NormalizerPtr readNormalizer(const Node& node);

struct BertRules {
    bool cleanText = true, chineseCharacters = true, stripAccents = true, lowercase = true;
};
[[nodiscard]] NormalizerPtr bertNormalizer(const BertRules& rules);
/// The rules of a SentencePiece model, as base64 of its character map.
[[nodiscard]] NormalizerPtr precompiledNormalizer(const Node& node);

} // namespace core::tokenizers::json
