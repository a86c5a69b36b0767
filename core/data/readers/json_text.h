#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core::data {

/// Strict JSON (RFC 8259) read left to right without a tree: values are checked and passed over, or taken out as they are written. Beyond the
/// grammar it refuses what two readers could understand differently: duplicate keys, halves of surrogate pairs, more than 512 levels.
/// The text must be followed by TextWindow::kPadding readable bytes. UTF-8 is checked by the caller.
class JsonScanner {
public:
    explicit JsonScanner(std::string_view text) : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {}

    void skipSpace() noexcept {
        while (at_ < end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) ++at_;
    }
    [[nodiscard]] bool atEnd() const noexcept { return at_ == end_; }
    [[nodiscard]] char peek() const noexcept { return at_ < end_ ? *at_ : '\0'; }
    void advance() noexcept { ++at_; }
    [[nodiscard]] const char* at() const noexcept { return at_; }
    void moveTo(const char* at) noexcept { at_ = at; }
    [[nodiscard]] std::size_t position() const noexcept { return static_cast<std::size_t>(at_ - begin_); }

    /// Passes over one value. False: `problem` says why.
    bool skipValue(int depth = 0);
    /// At an opening quote: appends the text of the string.
    bool readString(std::string& out);
    /// At an opening quote: a view of what stands between the quotes, still escaped.
    bool rawString(std::string_view& out, bool& escaped);
    /// After a value in an object or array: takes ',' (true, `more`) or `close` (true, not `more`).
    bool next(char close, bool& more);
    /// Takes this character or fails.
    bool expect(char c, const char* words);

    /// A fault of the grammar: nothing behind it can be trusted.
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }
    /// The text ended inside the value.
    [[nodiscard]] bool truncated() const noexcept { return truncated_; }
    /// The first fault that leaves the rest readable (duplicate key, half of a surrogate pair), or empty.
    [[nodiscard]] const std::string& softProblem() const noexcept { return softProblem_; }
    void addSoftProblem(std::string words) {
        if (softProblem_.empty()) softProblem_ = std::move(words);
    }

private:
    static constexpr int kDeepest = 512;
    bool fail(std::string words);
    bool skipObject(int depth);
    bool skipArray(int depth);
    bool skipNumber();
    bool skipWord(std::string_view word);
    bool readEscape(std::string* out);
    bool hex4(unsigned& unit);
    bool scanString(std::string* out, bool& escaped);

    const char* begin_;
    const char* at_;
    const char* end_;
    std::string problem_, softProblem_;
    bool truncated_ = false;
};

/// Replaces what has no character of its own by a name, for messages: "end of line", "'}'" …
[[nodiscard]] std::string nameOfCharacter(char c);

} // namespace core::data
