// The part of Evaluator that carries out statements.
#include "core/tokenizers/jinja/evaluator.h"
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/loop.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"

#include <algorithm>

namespace core::tokenizers::jinja {

void Scope::set(std::string_view name, Value value) {
    for (auto& [known, held] : variables)
        if (known == name) {
            held = std::move(value);
            return;
        }
    variables.emplace_back(name, std::move(value));
}

Evaluator::~Evaluator() {
    for (const ScopePtr& scope : kept_) scope->variables.clear();
}

std::string Evaluator::run(const Body& body, const std::vector<std::pair<std::string, Value>>& variables) {
    const auto root = std::make_shared<Scope>(nullptr);
    for (const auto& [name, value] : variables) root->variables.emplace_back(name, value);
    std::string out;
    output_ = &out;
    execute(body, root, out);
    return out;
}

void Evaluator::write(std::string_view text, std::string& out) {
    rendering_.step(text.size() / 32);
    out += text;
    if (out.size() > std::size_t{1} << 20U) rendering_.reserveText(out.size() / 64 > text.size() ? 0 : out.size());
}

Evaluator::Flow Evaluator::execute(const Body& body, const ScopePtr& scope, std::string& out) {
    const Rendering::Level level(rendering_);
    for (const Statement& statement : body) {
        rendering_.step();
        rendering_.line = statement.line;
        if (const Flow flow = executeOne(statement, scope, out); flow != Flow::On) return flow;
    }
    return Flow::On;
}

Evaluator::Flow Evaluator::executeOne(const Statement& statement, const ScopePtr& scope, std::string& out) {
    switch (statement.kind) {
    case Statement::Kind::Text: write(statement.text, out); break;
    case Statement::Kind::Output:
        for (const ExpressionPtr& expression : statement.expressions) {
            const Value value = evaluate(*expression, scope);
            if (value.text() != nullptr) write(*value.text(), out);
            else write(textOf(rendering_, value), out);
        }
        break;
    case Statement::Kind::If: return executeIf(statement, scope, out);
    case Statement::Kind::For: executeFor(statement, scope, out); break;
    case Statement::Kind::Set: assign(*statement.target, scope, evaluate(*statement.expressions[0], scope)); break;
    case Statement::Kind::SetBlock: {
        const Value text = rendering_.text(captured(statement.bodies[0], std::make_shared<Scope>(scope)));
        const ExpressionPtr& filter = statement.expressions[0];
        assign(*statement.target, scope, filter ? evaluateFilter(*filter, scope, &text) : text);
        break;
    }
    case Statement::Kind::Macro: defineMacro(statement, scope); break;
    case Statement::Kind::Call: {
        const Value caller = macroOf(statement, scope);
        write(textOf(rendering_, evaluateCall(*statement.expressions[0], scope, &caller)), out);
        break;
    }
    case Statement::Kind::FilterBlock: {
        const auto inner = std::make_shared<Scope>(scope);
        const Value text = rendering_.text(captured(statement.bodies[0], inner));
        write(textOf(rendering_, evaluateFilter(*statement.expressions[0], inner, &text)), out);
        break;
    }
    case Statement::Kind::With: executeWith(statement, scope, out); break;
    case Statement::Kind::Generation: executeGeneration(statement, scope, out); break;
    case Statement::Kind::Scope: execute(statement.bodies[0], std::make_shared<Scope>(scope), out); break;
    case Statement::Kind::Break: return Flow::Break;
    case Statement::Kind::Continue: return Flow::Continue;
    }
    return Flow::On;
}

Evaluator::Flow Evaluator::executeIf(const Statement& statement, const ScopePtr& scope, std::string& out) {
    for (std::size_t i = 0; i < statement.expressions.size(); ++i)
        if (evaluate(*statement.expressions[i], scope).truth()) return execute(statement.bodies[i], scope, out);
    return execute(statement.otherwise, scope, out);
}

void Evaluator::executeFor(const Statement& statement, const ScopePtr& scope, std::string& out) {
    runLoop(statement, scope, evaluate(*statement.expressions[0], scope), 0, out);
}

void Evaluator::runLoop(const Statement& statement, const ScopePtr& scope, const Value& iterable, int depth, std::string& out) {
    const Rendering::Level level(rendering_);
    rendering_.line = statement.line;
    Items items = itemsOf(rendering_, iterable);
    if (const ExpressionPtr& test = statement.expressions[1]) {
        Items kept;
        for (Value& item : items) {
            const auto inner = std::make_shared<Scope>(scope);
            assign(*statement.target, inner, item);
            if (evaluate(*test, inner).truth()) kept.push_back(std::move(item));
        }
        items = std::move(kept);
    }
    Loop::Recursion recursion;
    if (statement.recursive)
        recursion = [this, &statement, scope](const Value& below, int levels) {
            std::string inner;
            runLoop(statement, scope, below, levels, inner);
            return rendering_.text(std::move(inner));
        };
    int deepest = 0;
    for (const Value& item : items) deepest = std::max(deepest, item.depth());
    const auto loop = std::make_shared<Loop>(std::move(items), depth, std::move(recursion));
    const Value named = rendering_.function(loop, deepest);
    for (std::size_t i = 0; i < loop->size(); ++i) {
        rendering_.step();
        const auto inner = std::make_shared<Scope>(scope);
        inner->set("loop", named);
        assign(*statement.target, inner, loop->go(i));
        if (execute(statement.bodies[0], inner, out) == Flow::Break) break;
    }
    if (loop->size() == 0) execute(statement.otherwise, std::make_shared<Scope>(scope), out);
}

void Evaluator::executeWith(const Statement& statement, const ScopePtr& scope, std::string& out) {
    const auto inner = std::make_shared<Scope>(scope);
    for (std::size_t i = 0; i + 1 < statement.expressions.size(); i += 2)
        assign(*statement.expressions[i], inner, evaluate(*statement.expressions[i + 1], scope));
    execute(statement.bodies[0], inner, out);
}

/// Jinja runs the block as the caller of a macro: what it sets stays inside.
void Evaluator::executeGeneration(const Statement& statement, const ScopePtr& scope, std::string& out) {
    const std::size_t begin = out.size();
    execute(statement.bodies[0], std::make_shared<Scope>(scope), out);
    if (&out == output_) generated_.push_back({begin, out.size()});
}

std::string Evaluator::captured(const Body& body, const ScopePtr& scope) {
    std::string out;
    execute(body, scope, out);
    return out;
}

void Evaluator::assign(const Expression& target, const ScopePtr& scope, const Value& value) {
    if (target.kind == Expression::Kind::Name) return scope->set(target.name, value);
    if (target.kind == Expression::Kind::NamespaceTarget) {
        const Value space = evaluateName(target, scope);
        if (space.space() == nullptr) rendering_.fail("'" + target.name + "' is no namespace, so its attributes cannot be set");
        const std::string& name = *target.constant.text();
        if (name.starts_with('_')) rendering_.fail("a namespace may not hold '" + name + "': rename it without '_' in front");
        auto& entries = space.space()->entries;
        rendering_.step(entries.size() / 8);
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.first == name; });
        if (found != entries.end()) found->second = value;
        else entries.emplace_back(name, value);
        return;
    }
    const Rendering::Level level(rendering_);
    const Items items = itemsOf(rendering_, value);
    if (value.isUndefined()) needDefined(rendering_, value);
    if (items.size() != target.items.size())
        rendering_.fail(std::to_string(items.size()) + " values cannot be given to " + std::to_string(target.items.size()) + " names");
    for (std::size_t i = 0; i < items.size(); ++i) assign(*target.items[i], scope, items[i]);
}

/// A macro, or the body of {% call %}. It stands in a scope that may hold it in turn; the evaluator parts the two at its end.
class Macro final : public Callable {
public:
    Macro(Evaluator& evaluator, const Statement& statement, ScopePtr scope)
        : evaluator_(evaluator), statement_(statement), scope_(std::move(scope)) {}

    Value call(Rendering& rendering, Arguments& arguments) override {
        const Rendering::Level level(rendering);
        const MacroSignature& signature = *statement_.signature;
        const auto inner = std::make_shared<Scope>(scope_);
        bind(rendering, arguments, inner);
        for (auto& [name, value] : arguments.named)
            if (signature.usesCaller && name == "caller") inner->set("caller", value);
        std::string out = evaluator_.captured(statement_.bodies[0], inner);
        return rendering.text(std::move(out));
    }
    Value attribute(Rendering& rendering, std::string_view name) override {
        if (name == "name") return Value(statement_.signature->name);
        if (name == "caller") return Value(statement_.signature->usesCaller);
        return Callable::attribute(rendering, name);
    }

private:
    void bind(Rendering& rendering, Arguments& arguments, const ScopePtr& inner) {
        const MacroSignature& signature = *statement_.signature;
        const auto& parameters = signature.parameters;
        std::vector<bool> given(parameters.size(), false);
        Items rest;
        for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
            if (i >= parameters.size()) rest.push_back(arguments.positional[i]);
            else inner->set(parameters[i], arguments.positional[i]), given[i] = true;
        }
        Dict namedRest;
        for (const auto& [name, value] : arguments.named) {
            const auto at = std::find(parameters.begin(), parameters.end(), name);
            if (at == parameters.end()) {
                if (name == "caller" && signature.usesCaller) continue;
                if (!signature.usesNamedRest) rendering.fail("the macro '" + signature.name + "' takes no argument '" + name + "'");
                namedRest.set(Value(name), value);
                continue;
            }
            const auto place = static_cast<std::size_t>(at - parameters.begin());
            if (given[place]) rendering.fail("the macro '" + signature.name + "' is given the argument '" + name + "' twice");
            inner->set(*at, value);
            given[place] = true;
        }
        if (!rest.empty() && !signature.usesRest)
            rendering.fail("the macro '" + signature.name + "' takes at most " + std::to_string(parameters.size()) + " arguments");
        const std::size_t plain = parameters.size() - signature.defaults.size();
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            if (given[i]) continue;
            if (i < plain) inner->set(parameters[i], Value::undefined("parameter '" + parameters[i] + "' was not provided"));
            else inner->set(parameters[i], evaluator_.evaluate(*signature.defaults[i - plain], inner));
        }
        if (signature.usesRest) inner->set("varargs", rendering.list(std::move(rest), ListForm::Tuple));
        if (signature.usesNamedRest) inner->set("kwargs", rendering.dict(std::move(namedRest)));
    }
    Evaluator& evaluator_;
    const Statement& statement_;
    ScopePtr scope_;
};

Value Evaluator::macroOf(const Statement& statement, const ScopePtr& scope) {
    for (ScopePtr at = scope; at; at = at->parent) {
        if (!kept_.empty() && kept_.back() == at) break;
        kept_.push_back(at);
    }
    return Value(std::shared_ptr<Callable>(std::make_shared<Macro>(*this, statement, scope)));
}

void Evaluator::defineMacro(const Statement& statement, const ScopePtr& scope) {
    scope->set(statement.signature->name, macroOf(statement, scope));
}

} // namespace core::tokenizers::jinja
