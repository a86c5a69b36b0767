#pragma once

#include "core/tokenizers/jinja/values/rendering.h"

#include <string>
#include <string_view>
#include <vector>

/// The functions that templates know by name. A name that is not there is an error where it is used, in words.
namespace core::tokenizers::jinja {

[[nodiscard]] Value applyFilter(Rendering& rendering, const std::string& name, const Value& input, Arguments& arguments);
[[nodiscard]] bool applyTest(Rendering& rendering, const std::string& name, const Value& input, Arguments& arguments);
[[nodiscard]] bool isFilter(const std::string& name);
[[nodiscard]] bool isTest(const std::string& name);
/// range, dict, namespace, cycler, joiner, raise_exception, strftime_now; undefined for other names.
[[nodiscard]] Value globalNamed(Rendering& rendering, std::string_view name);

using FilterFunction = Value (*)(Rendering& rendering, const Value& input, Arguments& arguments);
struct NamedFilter {
    const char* name;
    FilterFunction function;
};
[[nodiscard]] const std::vector<NamedFilter>& textFilters();
[[nodiscard]] const std::vector<NamedFilter>& numberFilters();
[[nodiscard]] const std::vector<NamedFilter>& listFilters();
[[nodiscard]] const std::vector<NamedFilter>& choiceFilters();

/// A function of its own that can be called by templates.
class Function final : public Callable {
public:
    using Body = std::function<Value(Rendering&, Arguments&)>;
    explicit Function(Body body) : body_(std::move(body)) {}
    Value call(Rendering& rendering, Arguments& arguments) override { return body_(rendering, arguments); }
    /// A function that holds `held`, for instance a method of it.
    [[nodiscard]] static Value of(Rendering& rendering, const Value& held, Body body) {
        return rendering.function(std::make_shared<Function>(std::move(body)), held.depth());
    }

private:
    Body body_;
};

/// What `attribute='a.b'` picks of an item; the item itself where `attribute` is null.
[[nodiscard]] Value pickedOf(Rendering& rendering, const Value& item, const Value* attribute);
/// A text in small letters for comparing without case; other values as they are.
[[nodiscard]] Value withoutCase(const Value& value);

} // namespace core::tokenizers::jinja
