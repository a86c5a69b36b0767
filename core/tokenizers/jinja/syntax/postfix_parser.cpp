// The part of ExpressionParser that goes on behind a value: attributes, subscripts, calls, filters and tests.
#include "core/tokenizers/jinja/syntax/expression_parser.h"

namespace core::tokenizers::jinja {

ExpressionPtr ExpressionParser::parsePostfix(ExpressionPtr expression) {
    for (;;) {
        if (current().isSign(".") || current().isSign("[")) expression = parseSubscript(std::move(expression));
        else if (current().isSign("(")) expression = parseCallArguments(std::move(expression));
        else return expression;
    }
}

ExpressionPtr ExpressionParser::parseFilterExpression(ExpressionPtr expression) {
    for (;;) {
        if (current().isSign("|")) expression = parseFilters(std::move(expression));
        else if (current().isName("is")) expression = parseTest(std::move(expression));
        else if (current().isSign("(")) expression = parseCallArguments(std::move(expression));
        else return expression;
    }
}

ExpressionPtr ExpressionParser::parseSubscript(ExpressionPtr expression) {
    const Token token = take();
    std::vector<ExpressionPtr> items;
    items.push_back(std::move(expression));
    if (token.text == ".") {
        if (current().kind == Token::Kind::Name) {
            ExpressionPtr made = make(Kind::Attribute, token.line, std::move(items));
            made->name = take().text;
            return made;
        }
        if (current().kind != Token::Kind::Number || current().number.as<std::int64_t>() == nullptr) failUnexpected("a name or a number");
        ExpressionPtr index = make(Kind::Constant, token.line);
        index->constant = take().number;
        items.push_back(std::move(index));
        return make(Kind::Item, token.line, std::move(items));
    }
    std::vector<ExpressionPtr> keys;
    while (!current().isSign("]")) {
        if (!keys.empty()) expectSign(",");
        keys.push_back(parseSubscribed());
    }
    expectSign("]");
    items.push_back(keys.size() == 1 ? std::move(keys.front()) : make(Kind::Tuple, token.line, std::move(keys)));
    return make(Kind::Item, token.line, std::move(items));
}

ExpressionPtr ExpressionParser::parseSubscribed() {
    const int line = current().line;
    std::vector<ExpressionPtr> parts;
    const auto ends = [&] { return current().isSign("]") || current().isSign(","); };
    if (skipSign(":")) {
        parts.push_back(nullptr);
    } else {
        ExpressionPtr first = parseExpression();
        if (!skipSign(":")) return first;
        parts.push_back(std::move(first));
    }
    parts.push_back(current().isSign(":") || ends() ? nullptr : parseExpression());
    parts.push_back(skipSign(":") && !ends() ? parseExpression() : nullptr);
    return make(Kind::Slice, line, std::move(parts));
}

ExpressionPtr ExpressionParser::parseCallArguments(ExpressionPtr call) {
    const Level level(*this);
    const int line = current().line;
    if (!call || call->kind != Kind::Filter || !call->name.empty()) { // a filter or test brings its own node, still without a name
        std::vector<ExpressionPtr> items;
        items.push_back(std::move(call));
        call = make(Kind::Call, line, std::move(items));
    }
    CallArguments& arguments = call->arguments;
    expectSign("(");
    bool more = false;
    while (!current().isSign(")")) {
        if (more) expectSign(",");
        if (current().isSign(")")) break;
        more = true;
        const auto ensure = [&](bool right) {
            if (!right) fail("the arguments of this call are in an order that is not allowed");
        };
        if (skipSign("*")) {
            ensure(!arguments.list && !arguments.dict);
            arguments.list = parseExpression();
        } else if (skipSign("**")) {
            ensure(!arguments.dict);
            arguments.dict = parseExpression();
        } else if (current().kind == Token::Kind::Name && next().isSign("=")) {
            ensure(!arguments.dict);
            std::string name = take().text;
            take();
            arguments.named.emplace_back(std::move(name), parseExpression());
        } else {
            ensure(!arguments.list && !arguments.dict && arguments.named.empty());
            arguments.positional.push_back(parseExpression());
        }
    }
    expectSign(")");
    return measured(std::move(call));
}

ExpressionPtr ExpressionParser::parseFilters(ExpressionPtr input, bool inlined) {
    while (inlined || current().isSign("|")) {
        if (!inlined) take();
        inlined = false;
        std::vector<ExpressionPtr> items;
        items.push_back(std::move(input));
        ExpressionPtr filter = make(Kind::Filter, current().line, std::move(items));
        std::string name = expectName();
        while (skipSign(".")) name += "." + expectName();
        if (current().isSign("(")) filter = parseCallArguments(std::move(filter));
        filter->name = std::move(name);
        input = std::move(filter);
    }
    return input;
}

ExpressionPtr ExpressionParser::parseTest(ExpressionPtr expression) {
    const int line = take().line;
    const bool negated = skipName("not");
    std::vector<ExpressionPtr> items;
    items.push_back(std::move(expression));
    ExpressionPtr test = make(Kind::Filter, line, std::move(items));
    std::string name = expectName();
    while (skipSign(".")) name += "." + expectName();
    const Token& token = current();
    const bool value = token.kind == Token::Kind::Name || token.kind == Token::Kind::String || token.kind == Token::Kind::Number ||
                       token.isSign("[") || token.isSign("{");
    if (token.isSign("(")) {
        test = parseCallArguments(std::move(test));
    } else if (value && !token.isName("else") && !token.isName("or") && !token.isName("and")) {
        if (token.isName("is")) fail("tests cannot be chained with 'is'");
        test->arguments.positional.push_back(parsePostfix(parsePrimary()));
        test = measured(std::move(test));
    }
    test->kind = Kind::Test;
    test->name = std::move(name);
    if (!negated) return test;
    std::vector<ExpressionPtr> inner;
    inner.push_back(std::move(test));
    return make(Kind::Not, line, std::move(inner));
}

} // namespace core::tokenizers::jinja
