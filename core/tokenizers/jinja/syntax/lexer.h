#pragma once

#include "core/tokenizers/jinja/values/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers::jinja {

struct Token {
    enum class Kind { Text, OutputBegin, OutputEnd, BlockBegin, BlockEnd, Name, String, Number, Sign, End };
    Kind kind = Kind::End;
    int line = 1;
    std::string text; ///< of a number too: its value is in `number`
    Value number;
    [[nodiscard]] bool isName(std::string_view name) const { return kind == Kind::Name && text == name; }
    [[nodiscard]] bool isSign(std::string_view sign) const { return kind == Kind::Sign && text == sign; }
};

/// Cuts a template as Jinja does with trim_blocks and lstrip_blocks, a last line end dropped. `source` is valid UTF-8. Throws Error{Data} "line N: …".
[[nodiscard]] std::vector<Token> tokensOf(std::string_view source);

} // namespace core::tokenizers::jinja
