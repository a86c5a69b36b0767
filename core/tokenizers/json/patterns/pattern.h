#pragma once

#include "core/tokenizers/json/document.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace core::tokenizers::json {

/// A function that is called and never kept; no allocation.
template <class> class Callback;
template <class... Arguments> class Callback<void(Arguments...)> {
public:
    template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, Callback>) Callback(F&& function) // NOLINT: implicit, as std::function
        : object_(const_cast<void*>(static_cast<const void*>(std::addressof(function)))),
          call_([](void* object, Arguments... arguments) { (*static_cast<std::remove_reference_t<F>*>(object))(arguments...); }) {}
    void operator()(Arguments... arguments) const { call_(object_, arguments...); }

private:
    void* object_;
    void (*call_)(void*, Arguments...);
};

/// Part of a text, and whether the pattern matches it.
using MatchSink = Callback<void(std::string_view, bool)>;

/// {"String": …} or {"Regex": …}: a fixed text or a regular expression (PCRE2, bounded in steps and memory). Immutable; any thread.
class Pattern {
public:
    virtual ~Pattern() = default;
    /// Cuts all of the text into matches and what lies between them, in order; nothing empty lies between. Throws Error{Data} where a match would take
    /// more steps than are allowed.
    virtual void cut(std::string_view text, const MatchSink& sink) const = 0;
};

[[nodiscard]] std::unique_ptr<const Pattern> fixedPattern(std::string text);
/// Throws Error{Model} "PLACE …" where it is no regular expression.
[[nodiscard]] std::unique_ptr<const Pattern> regexPattern(std::string_view expression, const Node& place);
/// A node that holds {"String"} or {"Regex"}; older files write the text alone.
[[nodiscard]] std::unique_ptr<const Pattern> readPattern(const Node& node);
/// The regular expression of such a node, or an empty text.
[[nodiscard]] std::string_view expressionOf(const Node& node);

} // namespace core::tokenizers::json
