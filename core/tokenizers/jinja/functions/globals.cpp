#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"

#include <algorithm>
#include <array>

namespace core::tokenizers::jinja {
namespace {

constexpr std::int64_t kLongestRange = 100'000; // as Jinja's sandbox has it

Value range(Rendering& rendering, Arguments& arguments) {
    const Parameters given(rendering, "range", arguments, {"start", "stop", "step"});
    std::int64_t begin = 0, end = given.whole(0, 0);
    given.needed(0);
    if (given.at(1) != nullptr) begin = end, end = given.whole(1, 0);
    const std::int64_t step = given.whole(2, 1);
    if (step == 0) rendering.fail("the step of a range is 0");
    const auto distance = step > 0 ? static_cast<__int128>(end) - begin : static_cast<__int128>(begin) - end;
    const auto stride = step > 0 ? static_cast<__int128>(step) : -static_cast<__int128>(step);
    const auto count = distance <= 0 ? 0 : (distance + stride - 1) / stride;
    if (count > kLongestRange) rendering.fail("a range has at most " + std::to_string(kLongestRange) + " numbers");
    Items items;
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(count); ++i) items.emplace_back(begin + i * step);
    return rendering.list(std::move(items), ListForm::Range);
}

/// A dict's, or pairs of key and value; then the named ones.
Dict dictOf(Rendering& rendering, const char* function, Arguments& arguments) {
    Dict made;
    if (arguments.positional.size() > 1) rendering.fail(std::string(function) + " takes one object, and named values");
    if (!arguments.positional.empty()) {
        const Value& source = arguments.positional.front();
        if (const Dict* const dict = source.dict()) made.entries = dict->entries;
        else
            for (const Value& pair : itemsOf(rendering, source)) {
                const Items parts = itemsOf(rendering, pair);
                if (parts.size() != 2) rendering.fail(std::string(function) + " needs pairs of key and value");
                rendering.step(made.entries.size() / 8);
                made.set(parts[0], parts[1]);
            }
    }
    for (const auto& [name, value] : arguments.named) {
        rendering.step(made.entries.size() / 8);
        made.set(Value(name), value);
    }
    return made;
}

Value dict(Rendering& rendering, Arguments& arguments) { return rendering.dict(dictOf(rendering, "dict", arguments)); }

Value raiseException(Rendering& rendering, Arguments& arguments) {
    const Parameters given(rendering, "raise_exception", arguments, {"message"});
    rendering.fail("the template refuses: " + textOf(rendering, given.needed(0)));
}

Value strftimeNow(Rendering& rendering, Arguments& arguments) {
    const Parameters given(rendering, "strftime_now", arguments, {"format"});
    const std::string* const format = given.needed(0).text();
    if (format == nullptr) rendering.fail("strftime_now needs a format");
    if (format->empty()) return Value("");
    if (format->size() > 256) rendering.fail("strftime_now takes a format of at most 256 bytes");
    const std::time_t now = rendering.now();
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 8192> buffer{};
    const std::size_t size = std::strftime(buffer.data(), buffer.size(), format->c_str(), &local);
    return rendering.text(std::string(buffer.data(), size));
}

/// cycler: goes round its values. joiner: nothing at its first call, its separator after that.
class Cycler final : public Callable {
public:
    explicit Cycler(Items items) : items_(std::move(items)) {}
    Value call(Rendering& rendering, Arguments&) override { rendering.fail("a cycler is asked for its values by next() and current"); }
    Value attribute(Rendering& rendering, std::string_view name) override {
        if (name == "current") return items_[at_];
        if (name == "next" || name == "reset") {
            const bool next = name == "next";
            const auto self = std::static_pointer_cast<Cycler>(shared_from_this());
            return Function::of(rendering, Value(std::shared_ptr<Callable>(self)), [self, next](Rendering&, Arguments&) {
                Value now = self->items_[self->at_];
                self->at_ = next ? (self->at_ + 1) % self->items_.size() : 0;
                return next ? now : Value(None{});
            });
        }
        return Callable::attribute(rendering, name);
    }

private:
    Items items_;
    std::size_t at_ = 0;
};

Value cycler(Rendering& rendering, Arguments& arguments) {
    if (arguments.positional.empty() || !arguments.named.empty()) rendering.fail("cycler needs values to go round");
    int deepest = 0;
    for (const Value& value : arguments.positional) deepest = std::max(deepest, value.depth());
    return rendering.function(std::make_shared<Cycler>(arguments.positional), deepest);
}

Value joiner(Rendering& rendering, Arguments& arguments) {
    const Parameters given(rendering, "joiner", arguments, {"sep"});
    const Value separator = given.at(0) == nullptr ? Value(", ") : *given.at(0);
    return Function::of(rendering, separator, [separator, used = false](Rendering&, Arguments&) mutable {
        return std::exchange(used, true) ? separator : Value("");
    });
}

Value namespaceOf(Rendering& rendering, Arguments& arguments) {
    const Dict entries = dictOf(rendering, "namespace", arguments);
    auto made = std::make_shared<Namespace>();
    for (const auto& [key, value] : entries.entries) {
        const std::string* const name = key.text();
        if (name == nullptr) rendering.fail("the names of a namespace must be texts");
        if (name->starts_with('_')) rendering.fail("a namespace may not hold '" + *name + "': rename it without '_' in front");
        made->entries.emplace_back(*name, value);
    }
    rendering.atEnd([made] { made->entries.clear(); });
    return Value(std::move(made));
}

} // namespace

Value globalNamed(Rendering& rendering, std::string_view name) {
    static const std::vector<std::pair<const char*, Value (*)(Rendering&, Arguments&)>> kGlobals = {
        {"range", range},   {"dict", dict},     {"raise_exception", raiseException}, {"strftime_now", strftimeNow},
        {"cycler", cycler}, {"joiner", joiner}, {"namespace", namespaceOf}};
    for (const auto& [known, function] : kGlobals)
        if (name == known) return Function::of(rendering, {}, function);
    return {};
}

} // namespace core::tokenizers::jinja
