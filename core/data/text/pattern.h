#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace core::data {

/// A regular expression (PCRE2, UTF-8) that a person wrote: bounded in steps and memory, so that no pattern hangs on any text. Immutable; any thread.
class Pattern {
public:
    /// Throws Error{Usage} with the place of the fault.
    Pattern(const std::string& expression, bool ignoreCase);
    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;
    /// Throws Error{Data} where the text takes more steps than are allowed.
    [[nodiscard]] bool matches(std::string_view text) const;
    /// Throws Error{Usage} for a replacement that names a group that is not there, or has a '$' or '\\' that means nothing.
    void checkReplacement(const std::string& replacement) const;
    /// Every match replaced; `$1` and `${name}` stand for groups. Whether anything was.
    bool replaceAll(std::string& text, const std::string& replacement) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace core::data
