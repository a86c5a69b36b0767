#include "core/tokenizers/jinja/values/rendering.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::tokenizers::jinja {

void Rendering::fail(const std::string& what) const {
    throw Error(ErrorKind::Data, "line " + std::to_string(line) + ": " + base::shortened(what, 400));
}

void Rendering::failOfSteps() const {
    fail("the template takes more than " + base::grouped(limits_.steps) + " steps, which is not allowed");
}

void Rendering::failOfDepth() {
    --depth_; // the level is not entered
    fail("the template goes more than " + std::to_string(limits_.depth) + " levels deep, which is not allowed");
}

void Rendering::reserveText(std::size_t bytes) {
    if (bytes > limits_.outputBytes)
        fail("the template makes a text of " + base::bytesInWords(bytes) + "; at most " + base::bytesInWords(limits_.outputBytes) +
             " are allowed");
    step(bytes / 32);
}

Value Rendering::text(std::string text) {
    reserveText(text.size());
    return Value(std::move(text));
}

namespace {

constexpr std::int64_t kHeaviest = std::int64_t{1} << 50; // far beyond any budget, and sums of a few do not overflow

} // namespace

Value Rendering::list(Items items, ListForm form) {
    step(items.size() / 4);
    auto made = std::make_shared<List>();
    for (const Value& item : items) {
        made->depth = std::max(made->depth, item.depth() + 1);
        made->weight = std::min(kHeaviest, made->weight + item.weight());
    }
    if (made->depth > kDeepestValue) fail("lists are nested more than " + std::to_string(kDeepestValue) + " deep, which is not allowed");
    made->items = std::move(items);
    made->form = form;
    return Value(std::shared_ptr<const List>(std::move(made)));
}

Value Rendering::dict(Dict dict) {
    step(dict.entries.size() / 4);
    for (const auto& [key, value] : dict.entries) {
        dict.depth = std::max({dict.depth, key.depth() + 1, value.depth() + 1});
        dict.weight = std::min(kHeaviest, dict.weight + key.weight() + value.weight());
    }
    if (dict.depth > kDeepestValue) fail("objects are nested more than " + std::to_string(kDeepestValue) + " deep, which is not allowed");
    return Value(std::make_shared<const Dict>(std::move(dict)));
}

Value Rendering::function(std::shared_ptr<Callable> callable, int heldDepth) {
    callable->depth = heldDepth + 1;
    if (callable->depth > kDeepestValue)
        fail("functions are nested more than " + std::to_string(kDeepestValue) + " deep, which is not allowed");
    return Value(std::move(callable));
}

bool Rendering::equal(const Value& a, const Value& b) {
    step(static_cast<std::size_t>(std::min(a.weight(), b.weight()) / 4));
    return jinja::equal(a, b);
}

Parameters::Parameters(Rendering& rendering, const char* function, Arguments& arguments, std::initializer_list<const char*> names)
    : rendering_(rendering), function_(function), values_(names.size(), nullptr) {
    if (arguments.positional.size() > names.size())
        rendering.fail(std::string(function) + " takes at most " + std::to_string(names.size()) + " arguments, and is given " +
                       std::to_string(arguments.positional.size()));
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) values_[i] = &arguments.positional[i];
    for (const auto& [name, value] : arguments.named) {
        const auto at = std::find_if(names.begin(), names.end(), [&](const char* known) { return name == known; });
        if (at == names.end()) rendering.fail(std::string(function) + " takes no argument '" + name + "'");
        const Value*& place = values_[static_cast<std::size_t>(at - names.begin())];
        if (place != nullptr) rendering.fail(std::string(function) + " is given the argument '" + name + "' twice");
        place = &value;
    }
}

const Value& Parameters::needed(std::size_t index) const {
    if (values_[index] == nullptr) rendering_.fail(std::string(function_) + " is given too few arguments");
    return *values_[index];
}

bool Parameters::flag(std::size_t index, bool otherwise) const { return values_[index] == nullptr ? otherwise : values_[index]->truth(); }

std::int64_t Parameters::whole(std::size_t index, std::int64_t otherwise) const {
    if (values_[index] == nullptr) return otherwise;
    std::int64_t number = 0;
    if (!values_[index]->isWhole(number))
        rendering_.fail(std::string(function_) + " needs a whole number, not '" + values_[index]->typeName() + "'");
    return number;
}

} // namespace core::tokenizers::jinja
