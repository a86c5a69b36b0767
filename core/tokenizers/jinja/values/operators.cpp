#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>
#include <cmath>

namespace core::tokenizers::jinja {
namespace {

const char* signOf(Operation operation) {
    static constexpr const char* kSigns[] = {"+", "-", "*", "/", "//", "%", "**", "==", "!=", "<", "<=", ">", ">=", "in", "not in"};
    return kSigns[static_cast<std::size_t>(operation)];
}

[[noreturn]] void failOfTypes(Rendering& rendering, Operation operation, const Value& left, const Value& right) {
    needDefined(rendering, left);
    needDefined(rendering, right);
    rendering.fail(std::string("'") + signOf(operation) + "' does not go with '" + left.typeName() + "' and '" + right.typeName() + "'");
}

std::int64_t wholePower(Rendering& rendering, std::int64_t base, std::int64_t exponent) {
    std::int64_t result = 1;
    while (exponent > 0) {
        rendering.step();
        if ((exponent & 1) != 0 && __builtin_mul_overflow(result, base, &result))
            rendering.fail("a number becomes larger than 64 bits hold");
        exponent >>= 1;
        if (exponent > 0 && __builtin_mul_overflow(base, base, &base)) rendering.fail("a number becomes larger than 64 bits hold");
    }
    return result;
}

Value wholeOperation(Rendering& rendering, Operation operation, std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    bool over = false;
    const bool divides = operation == Operation::Divide || operation == Operation::FloorDivide || operation == Operation::Modulo;
    if (divides && b == 0) rendering.fail("division by zero");
    switch (operation) {
    case Operation::Add: over = __builtin_add_overflow(a, b, &result); break;
    case Operation::Subtract: over = __builtin_sub_overflow(a, b, &result); break;
    case Operation::Multiply: over = __builtin_mul_overflow(a, b, &result); break;
    case Operation::Divide: return Value(static_cast<double>(a) / static_cast<double>(b));
    case Operation::FloorDivide:
        if (b == -1) over = __builtin_sub_overflow(std::int64_t{0}, a, &result);
        else result = a / b - ((a % b != 0 && ((a < 0) != (b < 0))) ? 1 : 0);
        break;
    case Operation::Modulo:
        if (b == -1) break;
        result = a % b;
        if (result != 0 && ((result < 0) != (b < 0))) result += b;
        break;
    default:
        if (b < 0) {
            if (a == 0) rendering.fail("0 cannot be raised to a negative power");
            return Value(std::pow(static_cast<double>(a), static_cast<double>(b)));
        }
        return Value(wholePower(rendering, a, b));
    }
    if (over) rendering.fail("a number becomes larger than 64 bits hold");
    return Value(result);
}

Value realOperation(Rendering& rendering, Operation operation, double a, double b) {
    const bool divides = operation == Operation::Divide || operation == Operation::FloorDivide || operation == Operation::Modulo;
    if (divides && b == 0.0) rendering.fail("division by zero");
    switch (operation) {
    case Operation::Add: return Value(a + b);
    case Operation::Subtract: return Value(a - b);
    case Operation::Multiply: return Value(a * b);
    case Operation::Divide: return Value(a / b);
    case Operation::FloorDivide:
    case Operation::Modulo: {
        double rest = std::fmod(a, b);
        double quotient = (a - rest) / b;
        if (rest != 0.0 && ((b < 0) != (rest < 0))) rest += b, quotient -= 1.0;
        if (rest == 0.0) rest = std::copysign(0.0, b);
        if (operation == Operation::Modulo) return Value(rest);
        double floor = std::floor(quotient);
        if (quotient - floor > 0.5) floor += 1.0;
        return Value(quotient == 0.0 ? std::copysign(0.0, a / b) : floor);
    }
    default:
        if (a == 0.0 && b < 0.0) rendering.fail("0 cannot be raised to a negative power");
        if (a < 0.0 && b != std::floor(b)) rendering.fail("a negative number cannot be raised to a fraction");
        return Value(std::pow(a, b));
    }
}

Value repeated(Rendering& rendering, const Value& value, std::int64_t times) {
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(0, times));
    if (const std::string* const text = value.text()) {
        std::size_t bytes = 0;
        if (__builtin_mul_overflow(text->size(), count, &bytes)) bytes = SIZE_MAX;
        rendering.reserveText(bytes);
        std::string out;
        out.reserve(bytes);
        if (!text->empty())
            for (std::size_t i = 0; i < count; ++i) out += *text;
        return Value(std::move(out));
    }
    Items items;
    std::size_t all = 0;
    if (__builtin_mul_overflow(value.list()->items.size(), count, &all) || all > std::size_t{1} << 24U)
        rendering.fail("a list becomes too long");
    rendering.step(all);
    for (std::size_t i = 0; i < count && all > 0; ++i) items.insert(items.end(), value.list()->items.begin(), value.list()->items.end());
    return rendering.list(std::move(items), value.list()->form);
}

bool isSequence(const Value& value) {
    const List* const list = value.list();
    return value.text() != nullptr || (list != nullptr && (list->form == ListForm::List || list->form == ListForm::Tuple));
}

} // namespace

void needDefined(Rendering& rendering, const Value& value) {
    if (const auto* const undefined = value.as<Undefined>()) rendering.fail(undefined->why ? *undefined->why : "a value is undefined");
}

Value operate(Rendering& rendering, Operation operation, const Value& left, const Value& right) {
    std::int64_t a = 0, b = 0;
    if (left.isWhole(a) && right.isWhole(b)) return wholeOperation(rendering, operation, a, b);
    double x = 0.0, y = 0.0;
    if (left.isNumber(x) && right.isNumber(y)) return realOperation(rendering, operation, x, y);
    if (operation == Operation::Add) {
        if (left.text() != nullptr && right.text() != nullptr) {
            rendering.reserveText(left.text()->size() + right.text()->size());
            return Value(*left.text() + *right.text());
        }
        const List *const first = left.list(), *const second = right.list();
        if (first != nullptr && second != nullptr && isSequence(left) && first->form == second->form) {
            rendering.step(first->items.size() + second->items.size());
            Items items = first->items;
            items.insert(items.end(), second->items.begin(), second->items.end());
            return rendering.list(std::move(items), first->form);
        }
    }
    if (operation == Operation::Multiply && isSequence(left) && right.isWhole(b)) return repeated(rendering, left, b);
    if (operation == Operation::Multiply && isSequence(right) && left.isWhole(a)) return repeated(rendering, right, a);
    if (operation == Operation::Modulo && left.text() != nullptr) return formatted(rendering, *left.text(), right);
    failOfTypes(rendering, operation, left, right);
}

bool lessThan(Rendering& rendering, const Value& left, const Value& right) {
    rendering.step();
    double x = 0.0, y = 0.0;
    std::int64_t a = 0, b = 0;
    if (left.isWhole(a) && right.isWhole(b)) return a < b;
    if (left.isNumber(x) && right.isNumber(y)) return x < y;
    if (left.text() != nullptr && right.text() != nullptr) return *left.text() < *right.text();
    const List *const first = left.list(), *const second = right.list();
    if (first != nullptr && second != nullptr && isSequence(left) && isSequence(right) && first->form == second->form) {
        const Rendering::Level level(rendering);
        for (std::size_t i = 0; i < std::min(first->items.size(), second->items.size()); ++i)
            if (!rendering.equal(first->items[i], second->items[i])) return lessThan(rendering, first->items[i], second->items[i]);
        return first->items.size() < second->items.size();
    }
    failOfTypes(rendering, Operation::Less, left, right);
}

namespace {

bool contains(Rendering& rendering, const Value& whole, const Value& part) {
    if (const std::string* const text = whole.text()) {
        needDefined(rendering, part);
        if (part.text() == nullptr) rendering.fail(std::string("'in' looks for a text in a text, not for '") + part.typeName() + "'");
        rendering.step(text->size() / 64);
        return text->find(*part.text()) != std::string::npos;
    }
    if (const Dict* const dict = whole.dict()) {
        rendering.step(dict->entries.size() / 8 + static_cast<std::size_t>(part.weight() / 4));
        return dict->find(part) != nullptr;
    }
    const Items items = itemsOf(rendering, whole);
    rendering.step(items.size() / 4);
    return std::any_of(items.begin(), items.end(), [&](const Value& item) { return rendering.equal(item, part); });
}

} // namespace

bool compare(Rendering& rendering, Operation operation, const Value& left, const Value& right) {
    switch (operation) {
    case Operation::Equal: return rendering.equal(left, right);
    case Operation::NotEqual: return !rendering.equal(left, right);
    case Operation::Less: return lessThan(rendering, left, right);
    case Operation::Greater: return lessThan(rendering, right, left);
    case Operation::LessEqual:
        return rendering.equal(left, right) ? (static_cast<void>(lessThan(rendering, left, right)), true)
                                            : lessThan(rendering, left, right);
    case Operation::GreaterEqual:
        return rendering.equal(left, right) ? (static_cast<void>(lessThan(rendering, left, right)), true)
                                            : lessThan(rendering, right, left);
    case Operation::In: return contains(rendering, right, left);
    default: return !contains(rendering, right, left);
    }
}

Value negated(Rendering& rendering, const Value& value) {
    if (std::int64_t whole = 0; value.isWhole(whole)) return wholeOperation(rendering, Operation::Subtract, 0, whole);
    if (const double* const real = value.as<double>()) return Value(-*real);
    needDefined(rendering, value);
    rendering.fail(std::string("'-' does not go with '") + value.typeName() + "'");
}

} // namespace core::tokenizers::jinja
