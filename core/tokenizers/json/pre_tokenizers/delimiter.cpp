#include "core/tokenizers/json/pre_tokenizers/delimiter.h"

#include "core/base/text.h"

namespace core::tokenizers::json {

Delimiter readDelimiter(const Node& node, std::optional<Delimiter> otherwise) {
    const auto found = node.find("behavior");
    if (!found && otherwise) return *otherwise;
    const Node behaviour = found ? *found : node.at("behavior");
    const auto text = behaviour.text();
    if (text == "Removed") return Delimiter::Removed;
    if (text == "Isolated") return Delimiter::Isolated;
    if (text == "MergedWithPrevious") return Delimiter::MergedWithPrevious;
    if (text == "MergedWithNext") return Delimiter::MergedWithNext;
    if (text == "Contiguous") return Delimiter::Contiguous;
    behaviour.fail("is \"" + base::shortened(text, 40) +
                   "\"; known are Removed, Isolated, MergedWithPrevious, MergedWithNext and Contiguous");
}

} // namespace core::tokenizers::json
