#include "core/tokenizers/jinja/syntax/expression_parser.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::tokenizers::jinja {
namespace {

constexpr int kDeepestNesting = 150;
constexpr int kDeepestExpression = 300;

std::string wordsOf(const Token& token) {
    switch (token.kind) {
    case Token::Kind::End: return "the end of the template";
    case Token::Kind::BlockEnd: return "'%}'";
    case Token::Kind::OutputEnd: return "'}}'";
    case Token::Kind::String: return "a string";
    default: return "'" + base::shortened(token.text, 40) + "'";
    }
}

} // namespace

ExpressionParser::Level::Level(ExpressionParser& parser) : parser_(parser) {
    if (++parser.depth_ > kDeepestNesting) {
        --parser.depth_;
        parser.fail("the template is nested more than " + std::to_string(kDeepestNesting) + " levels deep, which is not allowed");
    }
}

void ExpressionParser::fail(const std::string& what) const {
    throw Error(ErrorKind::Data, "line " + std::to_string(current().line) + ": " + what);
}

void ExpressionParser::failUnexpected(std::string_view expected) const {
    fail("there is " + wordsOf(current()) +
         (expected.empty() ? std::string(", which is not expected here") : " where " + std::string(expected) + " is expected"));
}

Token ExpressionParser::take() {
    Token token = tokens_[at_];
    if (at_ + 1 < tokens_.size()) ++at_;
    return token;
}

bool ExpressionParser::skipName(std::string_view name) {
    if (!current().isName(name)) return false;
    take();
    return true;
}

bool ExpressionParser::skipSign(std::string_view sign) {
    if (!current().isSign(sign)) return false;
    take();
    return true;
}

std::string ExpressionParser::expectName() {
    if (current().kind != Token::Kind::Name) failUnexpected("a name");
    return take().text;
}

void ExpressionParser::expectName(std::string_view name) {
    if (!skipName(name)) failUnexpected("'" + std::string(name) + "'");
}

void ExpressionParser::expectSign(std::string_view sign) {
    if (!skipSign(sign)) failUnexpected("'" + std::string(sign) + "'");
}

void ExpressionParser::expect(Token::Kind kind, std::string_view what) {
    if (current().kind != kind) failUnexpected(what);
    take();
}

ExpressionPtr ExpressionParser::measured(ExpressionPtr expression) const {
    int deepest = 0;
    const auto look = [&](const ExpressionPtr& one) {
        if (one) deepest = std::max(deepest, one->depth);
    };
    for (const auto& item : expression->items) look(item);
    for (const auto& argument : expression->arguments.positional) look(argument);
    for (const auto& [name, argument] : expression->arguments.named) look(argument);
    look(expression->arguments.list);
    look(expression->arguments.dict);
    expression->depth = deepest + 1;
    if (expression->depth > kDeepestExpression)
        fail("an expression has more than " + std::to_string(kDeepestExpression) + " levels, which is not allowed");
    return expression;
}

ExpressionPtr ExpressionParser::make(Kind kind, int line, std::vector<ExpressionPtr> items) const {
    auto made = std::make_unique<Expression>();
    made->kind = kind;
    made->line = line;
    made->items = std::move(items);
    return measured(std::move(made));
}

namespace {

template <class... Parts> std::vector<ExpressionPtr> itemsOf(Parts... parts) {
    std::vector<ExpressionPtr> items;
    (items.push_back(std::move(parts)), ...);
    return items;
}

} // namespace

ExpressionPtr ExpressionParser::parseExpression(bool condition) { return condition ? parseCondition() : parseOr(); }

ExpressionPtr ExpressionParser::parseCondition() {
    const Level level(*this);
    const int line = current().line;
    ExpressionPtr expression = parseOr();
    while (skipName("if")) {
        ExpressionPtr test = parseOr();
        ExpressionPtr otherwise = skipName("else") ? parseCondition() : nullptr;
        expression = make(Kind::Condition, line, itemsOf(std::move(test), std::move(expression), std::move(otherwise)));
    }
    return expression;
}

ExpressionPtr ExpressionParser::parseOr() {
    ExpressionPtr left = parseAnd();
    for (int line = current().line; skipName("or"); line = current().line)
        left = make(Kind::Or, line, itemsOf(std::move(left), parseAnd()));
    return left;
}

ExpressionPtr ExpressionParser::parseAnd() {
    ExpressionPtr left = parseNot();
    for (int line = current().line; skipName("and"); line = current().line)
        left = make(Kind::And, line, itemsOf(std::move(left), parseNot()));
    return left;
}

ExpressionPtr ExpressionParser::parseNot() {
    const int line = current().line;
    if (!skipName("not")) return parseCompare();
    const Level level(*this);
    return make(Kind::Not, line, itemsOf(parseNot()));
}

ExpressionPtr ExpressionParser::parseCompare() {
    static const std::vector<std::pair<const char*, Operation>> kComparisons = {{"==", Operation::Equal},  {"!=", Operation::NotEqual},
                                                                                {"<", Operation::Less},    {"<=", Operation::LessEqual},
                                                                                {">", Operation::Greater}, {">=", Operation::GreaterEqual}};
    const int line = current().line;
    std::vector<ExpressionPtr> items = itemsOf(parseSum());
    std::vector<Operation> operations;
    for (;;) {
        const auto found =
            std::find_if(kComparisons.begin(), kComparisons.end(), [&](const auto& one) { return current().isSign(one.first); });
        if (found != kComparisons.end()) {
            take();
            operations.push_back(found->second);
        } else if (skipName("in")) {
            operations.push_back(Operation::In);
        } else if (current().isName("not") && next().isName("in")) {
            take();
            take();
            operations.push_back(Operation::NotIn);
        } else {
            break;
        }
        items.push_back(parseSum());
    }
    if (operations.empty()) return std::move(items.front());
    ExpressionPtr made = make(Kind::Compare, line, std::move(items));
    made->operations = std::move(operations);
    return made;
}

ExpressionPtr ExpressionParser::parseSum() {
    ExpressionPtr left = parseConcat();
    while (current().isSign("+") || current().isSign("-")) {
        const Token sign = take();
        left = make(Kind::Binary, sign.line, itemsOf(std::move(left), parseConcat()));
        left->operations = {sign.text == "+" ? Operation::Add : Operation::Subtract};
    }
    return left;
}

ExpressionPtr ExpressionParser::parseConcat() {
    const int line = current().line;
    std::vector<ExpressionPtr> items = itemsOf(parseProduct());
    while (skipSign("~")) items.push_back(parseProduct());
    return items.size() == 1 ? std::move(items.front()) : make(Kind::Concat, line, std::move(items));
}

ExpressionPtr ExpressionParser::parseProduct() {
    static const std::vector<std::pair<const char*, Operation>> kProducts = {
        {"*", Operation::Multiply}, {"/", Operation::Divide}, {"//", Operation::FloorDivide}, {"%", Operation::Modulo}};
    ExpressionPtr left = parsePower();
    for (;;) {
        const auto found = std::find_if(kProducts.begin(), kProducts.end(), [&](const auto& one) { return current().isSign(one.first); });
        if (found == kProducts.end()) return left;
        const int line = take().line;
        left = make(Kind::Binary, line, itemsOf(std::move(left), parsePower()));
        left->operations = {found->second};
    }
}

ExpressionPtr ExpressionParser::parsePower() {
    ExpressionPtr left = parseUnary();
    for (int line = current().line; skipSign("**"); line = current().line) {
        left = make(Kind::Binary, line, itemsOf(std::move(left), parseUnary()));
        left->operations = {Operation::Power};
    }
    return left;
}

ExpressionPtr ExpressionParser::parseUnary(bool filters) {
    const Level level(*this);
    const int line = current().line;
    ExpressionPtr expression;
    if (skipSign("-")) expression = make(Kind::Negate, line, itemsOf(parseUnary(false)));
    else if (skipSign("+")) expression = make(Kind::Plus, line, itemsOf(parseUnary(false)));
    else expression = parsePrimary();
    expression = parsePostfix(std::move(expression));
    return filters ? parseFilterExpression(std::move(expression)) : std::move(expression);
}

void ExpressionParser::noteUse(std::string_view name) {
    if (macros.empty()) return;
    macros.back()->usesRest |= name == "varargs";
    macros.back()->usesNamedRest |= name == "kwargs";
    macros.back()->usesCaller |= name == "caller";
}

ExpressionPtr ExpressionParser::parseNameOrConstant() {
    const Token token = take();
    ExpressionPtr made = make(Kind::Constant, token.line);
    if (token.text == "true" || token.text == "True") made->constant = Value(true);
    else if (token.text == "false" || token.text == "False") made->constant = Value(false);
    else if (token.text == "none" || token.text == "None") made->constant = Value(None{});
    else {
        made->kind = Kind::Name;
        made->name = token.text;
        noteUse(token.text);
    }
    return made;
}

ExpressionPtr ExpressionParser::parsePrimary() {
    const Token& token = current();
    const int line = token.line;
    if (token.kind == Token::Kind::Name) return parseNameOrConstant();
    if (token.kind == Token::Kind::String) {
        std::string text;
        while (current().kind == Token::Kind::String) text += take().text;
        ExpressionPtr made = make(Kind::Constant, line);
        made->constant = Value(std::move(text));
        return made;
    }
    if (token.kind == Token::Kind::Number) {
        ExpressionPtr made = make(Kind::Constant, line);
        made->constant = take().number;
        return made;
    }
    if (token.isSign("[")) return parseList();
    if (token.isSign("{")) return parseDict();
    if (!skipSign("(")) failUnexpected("a value");
    ExpressionPtr inner = parseTuple(true, {}, true);
    expectSign(")");
    return inner;
}

bool ExpressionParser::isTupleEnd(std::string_view end) const {
    const Token& token = current();
    return token.kind == Token::Kind::OutputEnd || token.kind == Token::Kind::BlockEnd || token.isSign(")") ||
           (!end.empty() && token.isName(end));
}

ExpressionPtr ExpressionParser::parseTuple(bool condition, std::string_view end, bool parentheses) {
    const Level level(*this);
    const int line = current().line;
    std::vector<ExpressionPtr> items;
    bool tuple = false;
    for (;;) {
        if (!items.empty()) expectSign(",");
        if (isTupleEnd(end)) break;
        items.push_back(parseExpression(condition));
        if (!current().isSign(",")) break;
        tuple = true;
    }
    if (!tuple && !items.empty()) return std::move(items.front());
    if (!tuple && !parentheses) failUnexpected("an expression");
    return make(Kind::Tuple, line, std::move(items));
}

ExpressionPtr ExpressionParser::parseTarget(std::string_view end, bool spaces, bool tuples) {
    const Level level(*this);
    const int line = current().line;
    std::vector<ExpressionPtr> items;
    bool tuple = false;
    for (;;) {
        if (!items.empty()) expectSign(",");
        if (isTupleEnd(end)) break;
        if (skipSign("(")) {
            items.push_back(parseTarget({}, false));
            expectSign(")");
        } else {
            ExpressionPtr name = make(Kind::Name, current().line);
            name->name = expectName();
            static constexpr std::string_view kReserved[] = {"true", "false", "none", "True", "False", "None"};
            if (std::find(std::begin(kReserved), std::end(kReserved), name->name) != std::end(kReserved))
                fail("'" + name->name + "' cannot be set");
            if (spaces && skipSign(".")) {
                name->kind = Kind::NamespaceTarget;
                name->constant = Value(expectName());
            }
            items.push_back(std::move(name));
        }
        if (!tuples || !current().isSign(",")) break;
        tuple = true;
    }
    if (items.empty()) failUnexpected("a name");
    return tuple ? make(Kind::Tuple, line, std::move(items)) : std::move(items.front());
}

ExpressionPtr ExpressionParser::parseList() {
    const Level level(*this);
    const int line = take().line;
    std::vector<ExpressionPtr> items;
    while (!current().isSign("]")) {
        if (!items.empty()) expectSign(",");
        if (current().isSign("]")) break;
        items.push_back(parseExpression());
    }
    expectSign("]");
    return make(Kind::List, line, std::move(items));
}

ExpressionPtr ExpressionParser::parseDict() {
    const Level level(*this);
    const int line = take().line;
    std::vector<ExpressionPtr> items;
    while (!current().isSign("}")) {
        if (!items.empty()) expectSign(",");
        if (current().isSign("}")) break;
        items.push_back(parseExpression());
        expectSign(":");
        items.push_back(parseExpression());
    }
    expectSign("}");
    return make(Kind::Dict, line, std::move(items));
}

} // namespace core::tokenizers::jinja
