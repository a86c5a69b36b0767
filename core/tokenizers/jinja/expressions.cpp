// The part of Evaluator that gives expressions their values.
#include "core/tokenizers/jinja/evaluator.h"
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"

#include <algorithm>

namespace core::tokenizers::jinja {

using Kind = Expression::Kind;

Value Evaluator::evaluate(const Expression& expression, const ScopePtr& scope) {
    const Rendering::Level level(rendering_);
    rendering_.step();
    rendering_.line = expression.line;
    const auto item = [&](std::size_t index) { return evaluate(*expression.items[index], scope); };
    switch (expression.kind) {
    case Kind::Constant: return expression.constant;
    case Kind::Name: return evaluateName(expression, scope);
    case Kind::List: return rendering_.list(evaluateAll(expression.items, scope));
    case Kind::Tuple: return rendering_.list(evaluateAll(expression.items, scope), ListForm::Tuple);
    case Kind::Dict: return evaluateDict(expression, scope);
    case Kind::Attribute: return attributeOf(rendering_, item(0), expression.name);
    case Kind::Item: return evaluateItem(expression, scope);
    case Kind::Slice: rendering_.fail("a slice stands where only a value can");
    case Kind::Call: return evaluateCall(expression, scope, nullptr);
    case Kind::Filter: return evaluateFilter(expression, scope, nullptr);
    case Kind::Test: {
        const Value value = item(0);
        Arguments arguments = evaluateArguments(expression.arguments, scope);
        return Value(applyTest(rendering_, expression.name, value, arguments));
    }
    case Kind::Not: return Value(!item(0).truth());
    case Kind::Negate: return negated(rendering_, item(0));
    case Kind::Plus: return negated(rendering_, negated(rendering_, item(0)));
    case Kind::And:
    case Kind::Or: {
        Value left = item(0);
        return left.truth() == (expression.kind == Kind::Or) ? left : item(1);
    }
    case Kind::Condition:
        if (item(0).truth()) return item(1);
        return expression.items[2]
                   ? item(2)
                   : Value::undefined("the inline if-expression on line " + std::to_string(expression.line) + " has no else");
    case Kind::Compare: return evaluateCompare(expression, scope);
    case Kind::Binary: {
        const Value left = item(0), right = item(1);
        rendering_.line = expression.line;
        return operate(rendering_, expression.operations[0], left, right);
    }
    case Kind::Concat: return evaluateConcat(expression, scope);
    case Kind::NamespaceTarget: break;
    }
    rendering_.fail("an expression cannot be evaluated here");
}

Value Evaluator::evaluateName(const Expression& expression, const ScopePtr& scope) {
    for (const Scope* at = scope.get(); at != nullptr; at = at->parent.get()) {
        for (const auto& [name, value] : at->variables)
            if (name == expression.name) return value;
        rendering_.step();
    }
    Value global = globalNamed(rendering_, expression.name);
    return global.isUndefined() ? Value::undefined("'" + expression.name + "' is undefined") : global;
}

Items Evaluator::evaluateAll(const std::vector<ExpressionPtr>& expressions, const ScopePtr& scope) {
    Items items;
    items.reserve(expressions.size());
    for (const ExpressionPtr& one : expressions) items.push_back(evaluate(*one, scope));
    return items;
}

Value Evaluator::evaluateDict(const Expression& expression, const ScopePtr& scope) {
    Dict made;
    for (std::size_t i = 0; i + 1 < expression.items.size(); i += 2) {
        Value key = evaluate(*expression.items[i], scope);
        if (key.dict() != nullptr || (key.list() != nullptr && key.list()->form == ListForm::List))
            rendering_.fail(std::string("a value of type '") + key.typeName() + "' cannot be a key");
        rendering_.step(made.entries.size() / 8);
        made.set(std::move(key), evaluate(*expression.items[i + 1], scope));
    }
    return rendering_.dict(std::move(made));
}

Value Evaluator::evaluateItem(const Expression& expression, const ScopePtr& scope) {
    const Value value = evaluate(*expression.items[0], scope);
    const Expression& key = *expression.items[1];
    if (key.kind != Kind::Slice) {
        const Value at = evaluate(key, scope);
        rendering_.line = expression.line;
        return itemOf(rendering_, value, at);
    }
    const auto end = [&](std::size_t index) { return key.items[index] ? evaluate(*key.items[index], scope) : Value(None{}); };
    const Value begin = end(0), stop = end(1), step = end(2);
    return sliceOf(rendering_, value, begin, stop, step);
}

Value Evaluator::evaluateCompare(const Expression& expression, const ScopePtr& scope) {
    Value left = evaluate(*expression.items[0], scope);
    for (std::size_t i = 0; i < expression.operations.size(); ++i) {
        Value right = evaluate(*expression.items[i + 1], scope);
        rendering_.line = expression.line;
        if (!compare(rendering_, expression.operations[i], left, right)) return Value(false);
        left = std::move(right);
    }
    return Value(true);
}

Value Evaluator::evaluateConcat(const Expression& expression, const ScopePtr& scope) {
    std::string out;
    for (const ExpressionPtr& one : expression.items) {
        const Value value = evaluate(*one, scope);
        if (const std::string* const text = value.text()) {
            rendering_.reserveText(out.size() + text->size());
            out += *text;
        } else out += textOf(rendering_, value);
    }
    return rendering_.text(std::move(out));
}

Arguments Evaluator::evaluateArguments(const CallArguments& arguments, const ScopePtr& scope) {
    Arguments made;
    made.positional = evaluateAll(arguments.positional, scope);
    for (const auto& [name, expression] : arguments.named) made.named.emplace_back(name, evaluate(*expression, scope));
    if (arguments.list)
        for (Value& item : itemsOf(rendering_, evaluate(*arguments.list, scope))) made.positional.push_back(std::move(item));
    if (arguments.dict) {
        const Value named = evaluate(*arguments.dict, scope);
        if (named.dict() == nullptr) rendering_.fail("** needs an object in a call");
        for (const auto& [key, value] : named.dict()->entries) {
            if (key.text() == nullptr) rendering_.fail("** needs an object whose keys are texts");
            made.named.emplace_back(*key.text(), value);
        }
    }
    return made;
}

Value Evaluator::evaluateCall(const Expression& expression, const ScopePtr& scope, const Value* caller) {
    const Value called = evaluate(*expression.items[0], scope);
    Arguments arguments = evaluateArguments(expression.arguments, scope);
    rendering_.line = expression.line;
    needDefined(rendering_, called);
    if (called.callable() == nullptr) rendering_.fail(std::string("a value of type '") + called.typeName() + "' cannot be called");
    if (caller != nullptr) arguments.named.emplace_back("caller", *caller);
    const auto kept = std::get<std::shared_ptr<Callable>>(called.data());
    return kept->call(rendering_, arguments);
}

Value Evaluator::evaluateFilter(const Expression& expression, const ScopePtr& scope, const Value* captured) {
    const ExpressionPtr& inner = expression.items[0];
    Value input;
    if (!inner) {
        if (captured == nullptr) rendering_.fail("a filter has nothing to work on");
        input = *captured;
    } else if (inner->kind == Kind::Filter) {
        const Rendering::Level level(rendering_);
        input = evaluateFilter(*inner, scope, captured);
    } else {
        input = evaluate(*inner, scope);
    }
    Arguments arguments = evaluateArguments(expression.arguments, scope);
    rendering_.line = expression.line;
    rendering_.step();
    return applyFilter(rendering_, expression.name, input, arguments);
}

} // namespace core::tokenizers::jinja
