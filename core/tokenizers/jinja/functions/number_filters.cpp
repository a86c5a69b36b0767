// Filters on numbers, and those that look at one value only.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/syntax/literals.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <cmath>

namespace core::tokenizers::jinja {
namespace {

Value absFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "abs", arguments, {});
    needDefined(rendering, input);
    if (std::int64_t whole = 0; input.isWhole(whole)) return whole < 0 ? negated(rendering, Value(whole)) : Value(whole);
    if (const double* const real = input.as<double>()) return Value(std::abs(*real));
    rendering.fail(std::string("abs needs a number, not '") + input.typeName() + "'");
}

Value intFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "int", arguments, {"default", "base"});
    needDefined(rendering, input);
    const Value otherwise = given.at(0) == nullptr ? Value(0) : *given.at(0);
    std::int64_t whole = 0;
    if (input.isWhole(whole)) return Value(whole);
    double real = 0.0;
    if (const std::string* const text = input.text()) {
        const std::int64_t base = given.whole(1, 10);
        if (base < 0 || base > 36) return otherwise;
        if (const auto number = parseWhole(*text, static_cast<int>(base))) return Value(*number);
        const auto fraction = parseReal(*text);
        if (!fraction) return otherwise;
        real = *fraction;
    } else if (!input.isNumber(real)) {
        return otherwise;
    }
    if (!std::isfinite(real)) return otherwise;
    if (std::abs(real) >= 9.2e18) rendering.fail("a number becomes larger than 64 bits hold");
    return Value(static_cast<std::int64_t>(real));
}

Value floatFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "float", arguments, {"default"});
    needDefined(rendering, input);
    double real = 0.0;
    if (input.isNumber(real)) return Value(real);
    if (input.text() != nullptr)
        if (const auto number = parseReal(*input.text())) return Value(*number);
    return given.at(0) == nullptr ? Value(0.0) : *given.at(0);
}

/// Python's round: halves to the even neighbour, by the decimal form of the number.
double rounded(double number, std::int64_t digits) {
    if (!std::isfinite(number) || digits > 300 || digits < -300) return digits < -300 ? 0.0 : number;
    if (digits <= 0) {
        const double scale = std::pow(10.0, static_cast<double>(-digits));
        return std::nearbyint(number / scale) * scale;
    }
    const std::string text = [&] {
        char buffer[800];
        const int size =
            std::snprintf(buffer, sizeof buffer, "%.*f", static_cast<int>(digits), number); // rounds the exact value, halves to even
        return std::string(buffer, static_cast<std::size_t>(size > 0 && size < 800 ? size : 0));
    }();
    return parseReal(text).value_or(number);
}

Value roundFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "round", arguments, {"precision", "method"});
    needDefined(rendering, input);
    const std::string method = given.at(1) == nullptr || given.at(1)->text() == nullptr ? "common" : *given.at(1)->text();
    double number = 0.0;
    if (!input.isNumber(number)) rendering.fail(std::string("round needs a number, not '") + input.typeName() + "'");
    const std::int64_t precision = given.whole(0, 0);
    if (method == "common") {
        if (std::int64_t whole = 0; input.isWhole(whole) && precision >= 0) return Value(whole);
        if (std::int64_t whole = 0; input.isWhole(whole)) return Value(static_cast<std::int64_t>(rounded(number, precision)));
        return Value(rounded(number, precision));
    }
    if (method != "ceil" && method != "floor") rendering.fail("round knows the methods common, ceil and floor");
    const double scale = std::pow(10.0, static_cast<double>(precision));
    return Value((method == "ceil" ? std::ceil(number * scale) : std::floor(number * scale)) / scale);
}

Value defaultFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "default", arguments, {"default_value", "boolean"});
    if (!input.isUndefined() && !(given.flag(1, false) && !input.truth())) return input;
    return given.at(0) == nullptr ? Value("") : *given.at(0);
}

Value lengthFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "length", arguments, {});
    return Value(static_cast<std::int64_t>(lengthOf(rendering, input)));
}

Value attrFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "attr", arguments, {"name"});
    const std::string* const name = given.needed(0).text();
    if (name == nullptr) rendering.fail("attr needs a name");
    if (input.space() != nullptr || input.callable() != nullptr) return attributeOf(rendering, input, *name);
    const Value method = input.isUndefined() ? Value() : methodOf(rendering, input, *name); // attributes only, never keys
    return method.isUndefined() ? Value::undefined(std::string("'") + input.typeName() + " object' has no attribute '" + *name + "'")
                                : method;
}

} // namespace

const std::vector<NamedFilter>& numberFilters() {
    static const std::vector<NamedFilter> all = {{"abs", absFilter},       {"int", intFilter},         {"float", floatFilter},
                                                 {"round", roundFilter},   {"default", defaultFilter}, {"d", defaultFilter},
                                                 {"length", lengthFilter}, {"count", lengthFilter},    {"attr", attrFilter}};
    return all;
}

} // namespace core::tokenizers::jinja
