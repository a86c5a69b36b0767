#pragma once

#include "core/tokenizers/json/document.h"
#include "core/tokenizers/tokenizer.h"

#include <cstddef>
#include <vector>

namespace core::tokenizers::json {

/// The last step: special tokens around a text's ids, as "post_processor" of a tokenizer.json says for a single text. A value.
class PostProcessor {
public:
    PostProcessor() = default;
    /// `end` is one past the largest id. Throws Error{Model} that names the place.
    PostProcessor(const Node& node, TokenId end) { read(node, end); }
    /// One that puts these in front and behind.
    PostProcessor(std::vector<TokenId> front, std::vector<TokenId> behind);

    /// What stands before the text; what stands behind it.
    [[nodiscard]] std::vector<TokenId> front() const;
    [[nodiscard]] std::vector<TokenId> behind() const;
    /// Whether the text stands once, so that `front` and `behind` say all.
    [[nodiscard]] bool isPlain() const noexcept;
    [[nodiscard]] std::vector<TokenId> applied(std::vector<TokenId> ids) const;

private:
    static constexpr TokenId kText = -1; ///< in a template: the ids of the text
    using Template = std::vector<TokenId>;
    void read(const Node& node, TokenId end);
    void readTemplate(const Node& node, TokenId end);
    std::vector<Template> templates_; ///< applied one after the other
    std::ptrdiff_t texts_ = 1;        ///< how often the text stands in what comes out
};

} // namespace core::tokenizers::json
