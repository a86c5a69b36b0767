#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What a template computes with: Python's values as far as templates can see them. Containers never change once made (Transformers' sandbox forbids it), so
/// copies share them; only a namespace can be written to.
namespace core::tokenizers::jinja {

class Value;
class Rendering;
using Items = std::vector<Value>;

/// No value; printed as nothing, and an error as soon as something is asked of it.
struct Undefined {
    std::shared_ptr<const std::string> why;
};
struct None {};

enum class ListForm {
    List,
    Tuple,
    Group, ///< a tuple (grouper, list) of the filter groupby
    Range,
    View,      ///< keys(), values(), items(): can be gone through, not indexed
    Generator, ///< can be gone through once
};
struct List {
    Items items;
    ListForm form = ListForm::List;
    int depth = 1;             ///< containers on the longest way down
    std::int64_t weight = 1;   ///< values inside, counted as often as they appear
    mutable bool used = false; ///< a generator that was gone through
};
struct Dict {
    std::vector<std::pair<Value, Value>> entries; ///< in the order of their making
    int depth = 1;
    std::int64_t weight = 1;
    [[nodiscard]] const Value* find(const Value& key) const;
    [[nodiscard]] const Value* find(std::string_view key) const;
    void set(Value key, Value value);
};
struct Namespace {
    std::vector<std::pair<std::string, Value>> entries;
};

/// Arguments of a call, in the order in which they were written.
struct Arguments {
    Items positional;
    std::vector<std::pair<std::string, Value>> named;
};

/// What can be called: macros, functions, bound methods; and `loop`, which has attributes.
class Callable : public std::enable_shared_from_this<Callable> {
public:
    virtual ~Callable() = default;
    int depth = 1; ///< containers on the longest way down into what it holds
    virtual Value call(Rendering& rendering, Arguments& arguments) = 0;
    [[nodiscard]] virtual Value attribute(Rendering& rendering, std::string_view name);
};

class Value {
public:
    using Data = std::variant<Undefined, None, bool, std::int64_t, double, std::shared_ptr<const std::string>, std::shared_ptr<const List>,
                              std::shared_ptr<const Dict>, std::shared_ptr<Namespace>, std::shared_ptr<Callable>>;
    Value() = default;
    Value(None) : data_(None{}) {}
    Value(bool value) : data_(value) {}
    Value(std::int64_t value) : data_(value) {}
    Value(int value) : data_(std::int64_t{value}) {}
    Value(double value) : data_(value) {}
    Value(std::string text) : data_(std::make_shared<const std::string>(std::move(text))) {}
    Value(std::string_view text) : Value(std::string(text)) {}
    Value(const char* text) : Value(std::string(text)) {}
    Value(std::shared_ptr<const List> list) : data_(std::move(list)) {}
    Value(std::shared_ptr<const Dict> dict) : data_(std::move(dict)) {}
    Value(std::shared_ptr<Namespace> space) : data_(std::move(space)) {}
    Value(std::shared_ptr<Callable> callable) : data_(std::move(callable)) {}
    [[nodiscard]] static Value undefined(std::string why);

    template <class T> [[nodiscard]] const T* as() const noexcept { return std::get_if<T>(&data_); }
    [[nodiscard]] const std::string* text() const noexcept { return pointer<const std::string>(); }
    [[nodiscard]] const List* list() const noexcept { return pointer<const List>(); }
    [[nodiscard]] const Dict* dict() const noexcept { return pointer<const Dict>(); }
    [[nodiscard]] Namespace* space() const noexcept { return pointer<Namespace>(); }
    [[nodiscard]] Callable* callable() const noexcept { return pointer<Callable>(); }
    [[nodiscard]] bool isUndefined() const noexcept { return as<Undefined>() != nullptr; }
    [[nodiscard]] bool isNone() const noexcept { return as<None>() != nullptr; }
    /// A whole number, or true and false as 1 and 0.
    bool isWhole(std::int64_t& number) const noexcept;
    bool isNumber(double& number) const noexcept;
    [[nodiscard]] const Data& data() const noexcept { return data_; }

    [[nodiscard]] bool truth() const noexcept;
    /// Python's name of the type: 'str', 'dict' …
    [[nodiscard]] const char* typeName() const noexcept;
    /// Containers on the longest way down; 0 for what holds nothing.
    [[nodiscard]] int depth() const noexcept;
    /// Values inside, this one included: what comparing may cost.
    [[nodiscard]] std::int64_t weight() const noexcept;

private:
    template <class T> [[nodiscard]] T* pointer() const noexcept {
        const auto* const held = std::get_if<std::shared_ptr<T>>(&data_);
        return held == nullptr ? nullptr : held->get();
    }
    Data data_;
};

/// Python's ==. Containers by content, down to their depth.
[[nodiscard]] bool equal(const Value& a, const Value& b);
/// Python's `is`, with texts and numbers of the same value taken for the same.
[[nodiscard]] bool same(const Value& a, const Value& b);

} // namespace core::tokenizers::jinja
