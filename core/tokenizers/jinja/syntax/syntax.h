#pragma once

#include "core/tokenizers/jinja/values/value.h"

#include <memory>
#include <string>
#include <vector>

/// A template as a tree. Made by the parser, never changed after that; any number of renderings may read it at once.
namespace core::tokenizers::jinja {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

struct CallArguments {
    std::vector<ExpressionPtr> positional;
    std::vector<std::pair<std::string, ExpressionPtr>> named;
    ExpressionPtr list, dict; ///< *list, **dict
};

enum class Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    NotIn
};

struct Expression {
    enum class Kind {
        Constant,
        Name,
        List,      ///< items
        Tuple,     ///< items
        Dict,      ///< items: key, value, key, value …
        Attribute, ///< items[0].name
        Item,      ///< items[0][items[1]]
        Slice,     ///< items: begin, end, step; each may be null
        Call,      ///< items[0](arguments)
        Filter,    ///< items[0] | name(arguments); items[0] null: what a block captured
        Test,      ///< items[0] is name(arguments)
        Not,
        Negate,
        Plus,
        And,
        Or,
        Condition,       ///< items[1] if items[0] else items[2], which may be null
        Compare,         ///< items[0] operations[0] items[1] operations[1] items[2] …
        Binary,          ///< items[0] operations[0] items[1]
        Concat,          ///< items, as texts
        NamespaceTarget, ///< `name.attribute` on the left of `set`; attribute in `constant`
    };
    Kind kind = Kind::Constant;
    int line = 1;
    int depth = 1; ///< expressions on the longest way down
    Value constant;
    std::string name;
    std::vector<ExpressionPtr> items;
    std::vector<Operation> operations;
    CallArguments arguments;
};

struct Statement;
using Body = std::vector<Statement>;

struct MacroSignature {
    std::string name;
    std::vector<std::string> parameters;
    std::vector<ExpressionPtr> defaults; ///< of the last parameters
    bool usesRest = false, usesNamedRest = false, usesCaller = false;
};

struct Statement {
    enum class Kind {
        Text,        ///< text
        Output,      ///< expressions, one after the other
        For,         ///< for target in expressions[0] if expressions[1]: body, otherwise
        If,          ///< branches: expressions[i] guards bodies[i]; `otherwise`
        Set,         ///< target = expressions[0]
        SetBlock,    ///< target = body through the filter expressions[0]
        Macro,       ///< signature, body
        Call,        ///< expressions[0] is a call that gets body as its caller
        FilterBlock, ///< body through the filter expressions[0]
        With,        ///< expressions: target, value, target, value …
        Generation,  ///< body is what the assistant says
        Scope,       ///< body
        Break,
        Continue,
    };
    Kind kind = Kind::Text;
    int line = 1;
    bool recursive = false;
    std::string text;
    ExpressionPtr target;
    std::vector<ExpressionPtr> expressions;
    std::vector<Body> bodies; ///< the body first
    Body otherwise;
    std::shared_ptr<MacroSignature> signature;
};

} // namespace core::tokenizers::jinja
