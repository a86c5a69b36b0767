// Filters that make lists, and pick from them.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>

namespace core::tokenizers::jinja {
namespace {

/// What items are compared by: an attribute, without case unless that counts.
struct Key {
    const Value* attribute = nullptr;
    bool withCase = false;
    [[nodiscard]] Value of(Rendering& rendering, const Value& item) const {
        const Value picked = pickedOf(rendering, item, attribute);
        return withCase ? picked : withoutCase(picked);
    }
};

Items sorted(Rendering& rendering, Items items, const Key& key, bool reverse) {
    std::vector<std::pair<Value, std::size_t>> keyed;
    for (std::size_t i = 0; i < items.size(); ++i) keyed.emplace_back(key.of(rendering, items[i]), i);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return reverse ? lessThan(rendering, b.first, a.first) : lessThan(rendering, a.first, b.first);
    });
    Items out;
    for (const auto& [value, place] : keyed) out.push_back(std::move(items[place]));
    return out;
}

Value firstFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "first", arguments, {});
    if (const std::string* const text = input.text(); text != nullptr && !text->empty()) return Value(charactersOf(*text).front());
    const Items items = itemsOf(rendering, input);
    return items.empty() ? Value::undefined("a list is empty, and has no first item") : items.front();
}

Value lastFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "last", arguments, {});
    if (const List* const list = input.list(); list != nullptr && list->form == ListForm::Generator)
        rendering.fail("what a filter gives must be made a list before its last item is asked for: add |list");
    const Items items = itemsOf(rendering, input);
    return items.empty() ? Value::undefined("a list is empty, and has no last item") : items.back();
}

Value listFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "list", arguments, {});
    return rendering.list(itemsOf(rendering, input));
}

Value itemsFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "items", arguments, {});
    Items items;
    if (!input.isUndefined()) {
        if (input.dict() == nullptr) rendering.fail(std::string("items needs an object, not '") + input.typeName() + "'");
        for (const auto& [key, value] : input.dict()->entries) items.push_back(rendering.list({key, value}, ListForm::Tuple));
    }
    return rendering.list(std::move(items), ListForm::Generator);
}

Value reverseFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "reverse", arguments, {});
    Items items = itemsOf(rendering, input);
    std::reverse(items.begin(), items.end());
    if (input.text() == nullptr) return rendering.list(std::move(items), ListForm::Generator);
    std::string out;
    for (const Value& item : items) out += *item.text();
    return rendering.text(std::move(out));
}

Value sortFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "sort", arguments, {"reverse", "case_sensitive", "attribute"});
    const std::string* const path = given.at(2) == nullptr ? nullptr : given.at(2)->text();
    if (path == nullptr || path->find(',') == std::string::npos)
        return rendering.list(sorted(rendering, itemsOf(rendering, input), {given.at(2), given.flag(1, false)}, given.flag(0, false)));
    rendering.fail("sort by several attributes is not supported for chat templates");
}

Value dictsortFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "dictsort", arguments, {"case_sensitive", "by", "reverse"});
    if (input.dict() == nullptr) rendering.fail(std::string("dictsort needs an object, not '") + input.typeName() + "'");
    const std::string by = given.at(1) == nullptr || given.at(1)->text() == nullptr ? "key" : *given.at(1)->text();
    if (by != "key" && by != "value") rendering.fail("dictsort sorts by 'key' or 'value'");
    Items items;
    for (const auto& [key, value] : input.dict()->entries) items.push_back(rendering.list({key, value}, ListForm::Tuple));
    const Value place(by == "key" ? 0 : 1);
    return rendering.list(sorted(rendering, std::move(items), {&place, given.flag(0, false)}, given.flag(2, false)));
}

Value uniqueFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "unique", arguments, {"case_sensitive", "attribute"});
    const Key key{given.at(1), given.flag(0, false)};
    Items kept, keys;
    for (const Value& item : itemsOf(rendering, input)) {
        Value own = key.of(rendering, item);
        rendering.step(1 + keys.size() / 8);
        if (std::any_of(keys.begin(), keys.end(), [&](const Value& known) { return rendering.equal(known, own); })) continue;
        keys.push_back(std::move(own));
        kept.push_back(item);
    }
    return rendering.list(std::move(kept), ListForm::Generator);
}

Value extreme(Rendering& rendering, const char* name, const Value& input, Arguments& arguments, bool largest) {
    const Parameters given(rendering, name, arguments, {"case_sensitive", "attribute"});
    const Key key{given.at(1), given.flag(0, false)};
    const Items items = itemsOf(rendering, input);
    if (items.empty()) return Value::undefined("a list is empty, and has no smallest and no largest item");
    std::size_t best = 0;
    Value bestKey = key.of(rendering, items[0]);
    for (std::size_t i = 1; i < items.size(); ++i) {
        Value own = key.of(rendering, items[i]);
        if (!(largest ? lessThan(rendering, bestKey, own) : lessThan(rendering, own, bestKey))) continue;
        best = i;
        bestKey = std::move(own);
    }
    return items[best];
}
Value minFilter(Rendering& r, const Value& input, Arguments& a) { return extreme(r, "min", input, a, false); }
Value maxFilter(Rendering& r, const Value& input, Arguments& a) { return extreme(r, "max", input, a, true); }

Value sumFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "sum", arguments, {"attribute", "start"});
    Value total = given.at(1) == nullptr ? Value(0) : *given.at(1);
    for (const Value& item : itemsOf(rendering, input))
        total = operate(rendering, Operation::Add, total, pickedOf(rendering, item, given.at(0)));
    return total;
}

Value batchFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "batch", arguments, {"linecount", "fill_with"});
    given.needed(0);
    const std::int64_t size = given.whole(0, 1);
    Items batches, open;
    for (const Value& item : itemsOf(rendering, input)) {
        if (static_cast<std::int64_t>(open.size()) == size) batches.push_back(rendering.list(std::exchange(open, {})));
        open.push_back(item);
    }
    if (!open.empty()) {
        const bool fills = given.at(1) != nullptr && !given.at(1)->isNone();
        if (fills && size > 100'000) rendering.fail("batch fills at most 100000 items");
        while (fills && static_cast<std::int64_t>(open.size()) < size) open.push_back(*given.at(1));
        batches.push_back(rendering.list(std::move(open)));
    }
    return rendering.list(std::move(batches), ListForm::Generator);
}

Value sliceFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "slice", arguments, {"slices", "fill_with"});
    given.needed(0);
    const std::int64_t slices = given.whole(0, 1);
    if (slices < 1 || slices > 100'000) rendering.fail("slice makes 1 to 100000 parts");
    const Items items = itemsOf(rendering, input);
    const auto count = static_cast<std::int64_t>(items.size());
    const std::int64_t each = count / slices, longer = count % slices;
    const bool fills = given.at(1) != nullptr && !given.at(1)->isNone();
    Items parts;
    auto at = items.begin();
    for (std::int64_t i = 0; i < slices; ++i) {
        rendering.step();
        const auto end = at + each + (i < longer ? 1 : 0);
        Items part(at, end);
        if (fills && i >= longer) part.push_back(*given.at(1));
        at = end;
        parts.push_back(rendering.list(std::move(part)));
    }
    return rendering.list(std::move(parts), ListForm::Generator);
}

Value groupbyFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "groupby", arguments, {"attribute", "default", "case_sensitive"});
    const Key key{&given.needed(0), given.flag(2, false)};
    Items groups, open;
    Value openKey;
    const auto flush = [&] {
        if (open.empty()) return;
        Value grouper = key.withCase ? openKey : pickedOf(rendering, open.front(), key.attribute);
        Value members = rendering.list(std::exchange(open, {}));
        groups.push_back(rendering.list({std::move(grouper), std::move(members)}, ListForm::Group));
    };
    for (const Value& item : sorted(rendering, itemsOf(rendering, input), key, false)) {
        Value own = key.of(rendering, item);
        if (!open.empty() && !rendering.equal(own, openKey)) flush();
        openKey = std::move(own);
        open.push_back(item);
    }
    flush();
    return rendering.list(std::move(groups));
}

} // namespace

const std::vector<NamedFilter>& listFilters() {
    static const std::vector<NamedFilter> all = {{"first", firstFilter},       {"last", lastFilter},       {"list", listFilter},
                                                 {"items", itemsFilter},       {"reverse", reverseFilter}, {"sort", sortFilter},
                                                 {"dictsort", dictsortFilter}, {"unique", uniqueFilter},   {"min", minFilter},
                                                 {"max", maxFilter},           {"sum", sumFilter},         {"batch", batchFilter},
                                                 {"slice", sliceFilter},       {"groupby", groupbyFilter}};
    return all;
}

} // namespace core::tokenizers::jinja
