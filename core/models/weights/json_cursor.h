#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Reads the JSON of a safetensors header piece by piece: headers of large models have a hundred thousand keys, so no tree is made.
/// Throws Error{Model} with the byte. Private to the weights folder.
namespace core::models::weights {

class JsonCursor {
public:
    JsonCursor(std::string_view text, std::string_view where) : text_(text), where_(where) {}

    void expect(char symbol); ///< after white space
    [[nodiscard]] bool tryTake(char symbol);
    [[nodiscard]] std::string string();
    [[nodiscard]] std::uint64_t natural(); ///< a whole number without sign, point or exponent
    [[nodiscard]] bool tryTakeNull();
    void skipValue(); ///< any value, at most 128 levels deep
    void expectEnd();
    [[noreturn]] void fail(const std::string& what) const;

private:
    void skipSpace();
    void skipNumber();
    void skipWord(std::string_view word);
    void skipNested(int depth);
    [[nodiscard]] std::uint32_t hex4();
    [[nodiscard]] char peek();

    std::string_view text_, where_;
    std::size_t at_ = 0;
};

} // namespace core::models::weights
