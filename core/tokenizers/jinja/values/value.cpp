#include "core/tokenizers/jinja/values/value.h"

#include <algorithm>
#include <cmath>

namespace core::tokenizers::jinja {

Value Value::undefined(std::string why) {
    Value made;
    made.data_ = Undefined{std::make_shared<const std::string>(std::move(why))};
    return made;
}

Value Callable::attribute(Rendering&, std::string_view name) {
    return Value::undefined("a function has no attribute '" + std::string(name) + "'");
}

bool Value::isWhole(std::int64_t& number) const noexcept {
    if (const auto* const whole = as<std::int64_t>()) return number = *whole, true;
    if (const auto* const flag = as<bool>()) return number = *flag ? 1 : 0, true;
    return false;
}

bool Value::isNumber(double& number) const noexcept {
    if (const auto* const real = as<double>()) return number = *real, true;
    std::int64_t whole = 0;
    if (!isWhole(whole)) return false;
    number = static_cast<double>(whole);
    return true;
}

bool Value::truth() const noexcept {
    if (const auto* const flag = as<bool>()) return *flag;
    if (const auto* const whole = as<std::int64_t>()) return *whole != 0;
    if (const auto* const real = as<double>()) return *real != 0.0;
    if (const auto* const words = text()) return !words->empty();
    if (const auto* const items = list()) return items->form == ListForm::Generator || !items->items.empty();
    if (const auto* const entries = dict()) return !entries->entries.empty();
    return !isUndefined() && !isNone();
}

const char* Value::typeName() const noexcept {
    if (const auto* const items = list()) {
        switch (items->form) {
        case ListForm::List: return "list";
        case ListForm::Tuple:
        case ListForm::Group: return "tuple";
        case ListForm::Range: return "range";
        case ListForm::View: return "dict_items";
        case ListForm::Generator: return "generator";
        }
    }
    static constexpr const char* kNames[] = {"Undefined", "NoneType", "bool", "int",       "float",
                                             "str",       "list",     "dict", "Namespace", "function"};
    return kNames[data_.index()];
}

int Value::depth() const noexcept {
    if (const auto* const items = list()) return items->depth;
    if (const auto* const entries = dict()) return entries->depth;
    if (const auto* const function = callable()) return function->depth;
    return 0;
}

std::int64_t Value::weight() const noexcept {
    if (const auto* const words = text()) return 1 + static_cast<std::int64_t>(words->size() / 64);
    if (const auto* const items = list()) return items->weight;
    if (const auto* const entries = dict()) return entries->weight;
    return 1;
}

const Value* Dict::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (const std::string* const text = name.text(); text != nullptr && *text == key) return &value;
    return nullptr;
}

const Value* Dict::find(const Value& key) const {
    if (const std::string* const text = key.text()) return find(std::string_view(*text));
    for (const auto& [name, value] : entries)
        if (equal(name, key)) return &value;
    return nullptr;
}

void Dict::set(Value key, Value value) {
    if (const Value* const found = find(key)) {
        entries[static_cast<std::size_t>(std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return &e.second == found; }) -
                                         entries.begin())]
            .second = std::move(value);
        return;
    }
    entries.emplace_back(std::move(key), std::move(value));
}

namespace {

bool equalLists(const List& a, const List& b) {
    const auto sort = [](const List& list) { return list.form == ListForm::Group ? ListForm::Tuple : list.form; };
    if (sort(a) != sort(b) || a.form == ListForm::View || a.form == ListForm::Generator) return false;
    return a.items.size() == b.items.size() && std::equal(a.items.begin(), a.items.end(), b.items.begin(), equal);
}

bool equalDicts(const Dict& a, const Dict& b) {
    if (a.entries.size() != b.entries.size()) return false;
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const auto& entry) {
        const Value* const other = b.find(entry.first);
        return other != nullptr && equal(entry.second, *other);
    });
}

} // namespace

bool equal(const Value& a, const Value& b) {
    std::int64_t wholeA = 0, wholeB = 0;
    if (a.isWhole(wholeA) && b.isWhole(wholeB)) return wholeA == wholeB;
    double realA = 0.0, realB = 0.0;
    if (a.isNumber(realA) && b.isNumber(realB)) return realA == realB;
    if (a.data().index() != b.data().index()) return false;
    if (a.isUndefined() || a.isNone()) return true;
    if (a.text() != nullptr) return *a.text() == *b.text();
    if (a.list() != nullptr) return a.list() == b.list() || equalLists(*a.list(), *b.list());
    if (a.dict() != nullptr) return a.dict() == b.dict() || equalDicts(*a.dict(), *b.dict());
    return same(a, b);
}

bool same(const Value& a, const Value& b) {
    if (a.data().index() != b.data().index()) return false;
    if (a.list() != nullptr) return a.list() == b.list();
    if (a.dict() != nullptr) return a.dict() == b.dict();
    if (a.space() != nullptr) return a.space() == b.space();
    if (a.callable() != nullptr) return a.callable() == b.callable();
    return equal(a, b);
}

} // namespace core::tokenizers::jinja
