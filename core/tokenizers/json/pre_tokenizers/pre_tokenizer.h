#pragma once

#include "core/tokenizers/json/document.h"
#include "core/tokenizers/json/patterns/pattern.h"

#include <memory>
#include <string_view>

namespace core::tokenizers::json {

/// A stretch of text on its way to become words. The view is valid during the call that hands it over.
struct Piece {
    std::string_view text;
    bool first = false; ///< it begins the text that was given to the tokenizer
};

using PieceSink = Callback<void(Piece)>;

/// The second step: cuts a text into words, and may rewrite them. Immutable; any thread.
class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;
    /// Hands over the words in order; none is empty.
    virtual void cut(Piece piece, const PieceSink& sink) const = 0;
    /// Whether the last thing that is done to a word is to write its bytes in GPT-2's alphabet.
    [[nodiscard]] virtual bool writesBytes() const { return false; }
    /// From now on that is left out: for a model that reads bytes. Call it only while loading, where `writesBytes`.
    virtual void keepBytes() {}
};

using PreTokenizerPtr = std::unique_ptr<PreTokenizer>;

/// "pre_tokenizer" of a tokenizer.json. Throws Error{Model} that names the place.
[[nodiscard]] PreTokenizerPtr readPreTokenizer(const Node& node);

[[nodiscard]] PreTokenizerPtr byteLevelPreTokenizer(bool prefixSpace, bool useRegex);
[[nodiscard]] PreTokenizerPtr bertPreTokenizer();
[[nodiscard]] PreTokenizerPtr whitespacePreTokenizer();
[[nodiscard]] PreTokenizerPtr whitespaceSplit();
[[nodiscard]] PreTokenizerPtr digitsPreTokenizer(bool individual);
[[nodiscard]] PreTokenizerPtr unicodeScripts();
[[nodiscard]] PreTokenizerPtr readPunctuation(const Node& node);
[[nodiscard]] PreTokenizerPtr readSplit(const Node& node);
[[nodiscard]] PreTokenizerPtr readCharDelimiterSplit(const Node& node);
[[nodiscard]] PreTokenizerPtr readMetaspace(const Node& node);

} // namespace core::tokenizers::json
