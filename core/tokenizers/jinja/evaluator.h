#pragma once

#include "core/tokenizers/jinja/syntax/syntax.h"
#include "core/tokenizers/jinja/values/rendering.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers::jinja {

/// Variables of one part of a template, and where it stands. Names point into the template or at literals.
struct Scope {
    explicit Scope(std::shared_ptr<Scope> outer) : parent(std::move(outer)) {}
    std::shared_ptr<Scope> parent;
    std::vector<std::pair<std::string_view, Value>> variables;
    void set(std::string_view name, Value value);
};
using ScopePtr = std::shared_ptr<Scope>;

/// Bytes of the output that a {% generation %} block wrote.
struct GenerationSpan {
    std::size_t begin = 0, end = 0;
};

/// Carries a template out. One for each rendering; the template and the given variables must outlive it.
class Evaluator {
public:
    Evaluator(const Limits& limits, std::function<std::time_t()> now) : rendering_(limits, std::move(now)) {}
    ~Evaluator();
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    [[nodiscard]] std::string run(const Body& body, const std::vector<std::pair<std::string, Value>>& variables);
    /// In the order of the output; those inside captured blocks are not known.
    [[nodiscard]] const std::vector<GenerationSpan>& generated() const noexcept { return generated_; }
    [[nodiscard]] Rendering& rendering() noexcept { return rendering_; }

private:
    friend class Macro;
    friend class Loop;
    enum class Flow { On, Break, Continue };

    Value evaluate(const Expression& expression, const ScopePtr& scope);
    Value evaluateName(const Expression& expression, const ScopePtr& scope);
    Value evaluateDict(const Expression& expression, const ScopePtr& scope);
    Value evaluateItem(const Expression& expression, const ScopePtr& scope);
    Value evaluateCompare(const Expression& expression, const ScopePtr& scope);
    Value evaluateConcat(const Expression& expression, const ScopePtr& scope);
    Value evaluateCall(const Expression& expression, const ScopePtr& scope, const Value* caller);
    Value evaluateFilter(const Expression& expression, const ScopePtr& scope, const Value* captured);
    Items evaluateAll(const std::vector<ExpressionPtr>& expressions, const ScopePtr& scope);
    Arguments evaluateArguments(const CallArguments& arguments, const ScopePtr& scope);

    Flow execute(const Body& body, const ScopePtr& scope, std::string& out);
    Flow executeOne(const Statement& statement, const ScopePtr& scope, std::string& out);
    Flow executeIf(const Statement& statement, const ScopePtr& scope, std::string& out);
    void executeFor(const Statement& statement, const ScopePtr& scope, std::string& out);
    void runLoop(const Statement& statement, const ScopePtr& scope, const Value& iterable, int depth, std::string& out);
    void executeWith(const Statement& statement, const ScopePtr& scope, std::string& out);
    void executeGeneration(const Statement& statement, const ScopePtr& scope, std::string& out);
    void defineMacro(const Statement& statement, const ScopePtr& scope);
    Value macroOf(const Statement& statement, const ScopePtr& scope);
    std::string captured(const Body& body, const ScopePtr& scope);
    void assign(const Expression& target, const ScopePtr& scope, const Value& value);
    void write(std::string_view text, std::string& out);

    Rendering rendering_;
    std::vector<ScopePtr> kept_; ///< scopes that macros stand in: emptied at the end, since a macro and its scope hold each other
    std::vector<GenerationSpan> generated_;
    const std::string* output_ = nullptr; ///< the text that is the result
};

} // namespace core::tokenizers::jinja
