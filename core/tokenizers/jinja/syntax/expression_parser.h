#pragma once

#include "core/tokenizers/jinja/syntax/lexer.h"
#include "core/tokenizers/jinja/syntax/syntax.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers::jinja {

/// Expressions out of tokens, with Jinja's own order of precedence. The statement parser stands on it. Throws Error{Data}.
class ExpressionParser {
public:
    explicit ExpressionParser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    ExpressionPtr parseExpression(bool condition = true);
    /// One expression, or several with commas between as a tuple. `end`: a name that ends it.
    ExpressionPtr parseTuple(bool condition = true, std::string_view end = {}, bool parentheses = false);
    /// What stands on the left of `set`, `for` and `with`: names, tuples of them, with `spaces` also `name.attribute`.
    ExpressionPtr parseTarget(std::string_view end, bool spaces, bool tuples = true);
    /// `| name(…) | name …` on `input`, which may be null. `inlined`: the first one without `|`.
    ExpressionPtr parseFilters(ExpressionPtr input, bool inlined = false);
    ExpressionPtr parseCallArguments(ExpressionPtr call);

    [[nodiscard]] const Token& current() const { return tokens_[at_]; }
    [[nodiscard]] const Token& next() const { return tokens_[at_ + 1 < tokens_.size() ? at_ + 1 : at_]; }
    Token take();
    bool skipName(std::string_view name);
    bool skipSign(std::string_view sign);
    std::string expectName();
    void expectName(std::string_view name);
    void expectSign(std::string_view sign);
    void expect(Token::Kind kind, std::string_view what);
    [[noreturn]] void fail(const std::string& what) const;
    [[noreturn]] void failUnexpected(std::string_view expected) const;

    /// Names that macros around the current place were seen to use: varargs, kwargs, caller.
    std::vector<MacroSignature*> macros;

    /// Templates that nest deeper are refused.
    class Level {
    public:
        explicit Level(ExpressionParser& parser);
        ~Level() { --parser_.depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        ExpressionParser& parser_;
    };

private:
    using Kind = Expression::Kind;
    ExpressionPtr make(Kind kind, int line, std::vector<ExpressionPtr> items = {}) const;
    /// Sets the depth again after something was added.
    ExpressionPtr measured(ExpressionPtr expression) const;
    ExpressionPtr parseCondition();
    ExpressionPtr parseOr();
    ExpressionPtr parseAnd();
    ExpressionPtr parseNot();
    ExpressionPtr parseCompare();
    ExpressionPtr parseSum();
    ExpressionPtr parseConcat();
    ExpressionPtr parseProduct();
    ExpressionPtr parsePower();
    ExpressionPtr parseUnary(bool filters = true);
    ExpressionPtr parsePrimary();
    ExpressionPtr parseNameOrConstant();
    ExpressionPtr parsePostfix(ExpressionPtr expression);
    ExpressionPtr parseFilterExpression(ExpressionPtr expression);
    ExpressionPtr parseSubscript(ExpressionPtr expression);
    ExpressionPtr parseSubscribed();
    ExpressionPtr parseTest(ExpressionPtr expression);
    ExpressionPtr parseList();
    ExpressionPtr parseDict();
    [[nodiscard]] bool isTupleEnd(std::string_view end) const;
    void noteUse(std::string_view name);

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace core::tokenizers::jinja
