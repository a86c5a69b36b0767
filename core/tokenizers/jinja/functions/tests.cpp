// `value is name`.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"

#include <unordered_map>

namespace core::tokenizers::jinja {
namespace {

using Test = bool (*)(Rendering&, const Value&);
using Comparison = Operation;

std::int64_t wholeOf(Rendering& rendering, const Value& value) {
    needDefined(rendering, value);
    std::int64_t whole = 0;
    if (!value.isWhole(whole)) rendering.fail(std::string("this test needs a whole number, not '") + value.typeName() + "'");
    return whole;
}

bool isSequence(Rendering&, const Value& value) {
    const List* const list = value.list();
    return value.text() != nullptr || value.dict() != nullptr || value.isUndefined() ||
           (list != nullptr && list->form != ListForm::View && list->form != ListForm::Generator);
}
bool isIterable(Rendering&, const Value& value) {
    return value.text() != nullptr || value.dict() != nullptr || value.isUndefined() || value.list() != nullptr;
}
bool isNumber(Rendering&, const Value& value) {
    double number = 0.0;
    return value.isNumber(number);
}

const std::unordered_map<std::string, Test>& plainTests() {
    static const std::unordered_map<std::string, Test> all = {
        {"defined", [](Rendering&, const Value& value) { return !value.isUndefined(); }},
        {"undefined", [](Rendering&, const Value& value) { return value.isUndefined(); }},
        {"none", [](Rendering&, const Value& value) { return value.isNone(); }},
        {"boolean", [](Rendering&, const Value& value) { return value.as<bool>() != nullptr; }},
        {"true", [](Rendering&, const Value& value) { return value.as<bool>() != nullptr && *value.as<bool>(); }},
        {"false", [](Rendering&, const Value& value) { return value.as<bool>() != nullptr && !*value.as<bool>(); }},
        {"integer", [](Rendering&, const Value& value) { return value.as<std::int64_t>() != nullptr; }},
        {"float", [](Rendering&, const Value& value) { return value.as<double>() != nullptr; }},
        {"number", isNumber},
        {"string", [](Rendering&, const Value& value) { return value.text() != nullptr; }},
        {"mapping", [](Rendering&, const Value& value) { return value.dict() != nullptr; }},
        {"sequence", isSequence},
        {"iterable", isIterable},
        {"callable", [](Rendering&, const Value& value) { return value.callable() != nullptr; }},
        {"escaped", [](Rendering&, const Value&) { return false; }},
        {"lower", [](Rendering& rendering, const Value& value) { return isLower(textOf(rendering, value)); }},
        {"upper", [](Rendering& rendering, const Value& value) { return isUpper(textOf(rendering, value)); }},
        {"odd", [](Rendering& rendering, const Value& value) { return (wholeOf(rendering, value) & 1) == 1; }},
        {"even", [](Rendering& rendering, const Value& value) { return (wholeOf(rendering, value) & 1) == 0; }},
        {"filter", [](Rendering&, const Value& value) { return value.text() != nullptr && isFilter(*value.text()); }},
        {"test", [](Rendering&, const Value& value) { return value.text() != nullptr && isTest(*value.text()); }}};
    return all;
}

const std::unordered_map<std::string, Comparison>& comparisons() {
    static const std::unordered_map<std::string, Comparison> all = {{"==", Operation::Equal},        {"eq", Operation::Equal},
                                                                    {"equalto", Operation::Equal},   {"!=", Operation::NotEqual},
                                                                    {"ne", Operation::NotEqual},     {">", Operation::Greater},
                                                                    {"gt", Operation::Greater},      {"greaterthan", Operation::Greater},
                                                                    {">=", Operation::GreaterEqual}, {"ge", Operation::GreaterEqual},
                                                                    {"<", Operation::Less},          {"lt", Operation::Less},
                                                                    {"lessthan", Operation::Less},   {"<=", Operation::LessEqual},
                                                                    {"le", Operation::LessEqual},    {"in", Operation::In}};
    return all;
}

} // namespace

bool isTest(const std::string& name) {
    return plainTests().contains(name) || comparisons().contains(name) || name == "divisibleby" || name == "sameas";
}

bool applyTest(Rendering& rendering, const std::string& name, const Value& input, Arguments& arguments) {
    const std::string words = "the test '" + name + "'";
    if (const auto plain = plainTests().find(name); plain != plainTests().end()) {
        const Parameters none(rendering, words.c_str(), arguments, {});
        return plain->second(rendering, input);
    }
    if (!isTest(name)) rendering.fail("there is no test '" + name + "'");
    const Parameters given(rendering, words.c_str(), arguments, {"other"});
    const Value& other = given.needed(0);
    if (name == "sameas") return same(input, other);
    if (name == "divisibleby") {
        const std::int64_t divisor = wholeOf(rendering, other);
        if (divisor == 0) rendering.fail("division by zero");
        return divisor == -1 || wholeOf(rendering, input) % divisor == 0;
    }
    return compare(rendering, comparisons().at(name), input, other);
}

} // namespace core::tokenizers::jinja
