#include "core/tokenizers/jinja/syntax/parser.h"

#include "core/base/text.h"
#include "core/tokenizers/jinja/syntax/expression_parser.h"

#include <algorithm>

namespace core::tokenizers::jinja {
namespace {

using Kind = Statement::Kind;
using Names = std::vector<std::string_view>;

class TemplateParser {
public:
    explicit TemplateParser(std::string_view source) : parser_(tokensOf(source)) {}
    Body run() { return parseBody({}); }

private:
    /// Statements up to a block that begins with one of `ends`, which is the current token then; to the end of the template where there are none.
    Body parseBody(const Names& ends) {
        const ExpressionParser::Level level(parser_);
        Body body;
        for (;;) {
            const Token& token = parser_.current();
            if (token.kind == Token::Kind::End) {
                if (!ends.empty()) parser_.fail("the template ends where {% " + std::string(ends.back()) + " %} is expected");
                return body;
            }
            if (token.kind == Token::Kind::Text) {
                Statement& text = add(body, Kind::Text);
                text.text = parser_.take().text;
            } else if (token.kind == Token::Kind::OutputBegin) {
                parser_.take();
                Statement& output = add(body, Kind::Output);
                output.expressions.push_back(parser_.parseTuple());
                parser_.expect(Token::Kind::OutputEnd, "'}}'");
            } else {
                parser_.expect(Token::Kind::BlockBegin, "a tag");
                if (std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return parser_.current().isName(end); })) return body;
                parseStatement(body);
                parser_.expect(Token::Kind::BlockEnd, "'%}'");
            }
        }
    }
    /// Behind a tag's own words: its end, then the body.
    Body parseInner(const Names& ends) {
        parser_.skipSign(":");
        parser_.expect(Token::Kind::BlockEnd, "'%}'");
        return parseBody(ends);
    }
    Body parseInnerAndEnd(std::string_view end) {
        Body body = parseInner({end});
        parser_.take();
        return body;
    }
    Statement& add(Body& body, Kind kind) const {
        Statement& made = body.emplace_back();
        made.kind = kind;
        made.line = parser_.current().line;
        return made;
    }

    void parseStatement(Body& body) {
        if (parser_.current().kind != Token::Kind::Name) parser_.failUnexpected("the name of a tag");
        const std::string name = parser_.current().text;
        if (name == "if") return parseIf(body);
        if (name == "for") return parseFor(body);
        if (name == "set") return parseSet(body);
        if (name == "macro") return parseMacro(body);
        if (name == "call") return parseCall(body);
        if (name == "filter") return parseFilterBlock(body);
        if (name == "with") return parseWith(body);
        if (name == "print") return parsePrint(body);
        if (name == "generation") return parseSimple(body, Kind::Generation, "endgeneration");
        if (name == "break" || name == "continue") {
            Statement& made = add(body, name == "break" ? Kind::Break : Kind::Continue);
            parser_.take();
            made.text = name;
            if (loops_ == 0) parser_.fail("{% " + name + " %} stands outside a loop");
            return;
        }
        static const Names kFiles = {"include", "import", "from", "extends"};
        if (std::find(kFiles.begin(), kFiles.end(), name) != kFiles.end())
            parser_.fail("{% " + name + " %} reads another template, which a chat template may not");
        static const Names kEnds = {"else",     "elif",    "endif",     "endfor",  "endset",
                                    "endmacro", "endcall", "endfilter", "endwith", "endgeneration"};
        if (std::find(kEnds.begin(), kEnds.end(), name) != kEnds.end()) parser_.fail("{% " + name + " %} closes nothing that is open here");
        parser_.fail("there is no tag '" + base::shortened(name, 40) + "'");
    }

    /// A tag whose body may not be left by break and continue, as it is a function in Jinja.
    void parseSimple(Body& body, Kind kind, std::string_view end) {
        Statement made = begun(kind);
        parser_.take();
        const int outer = std::exchange(loops_, 0);
        made.bodies.push_back(parseInnerAndEnd(end));
        loops_ = outer;
        body.push_back(std::move(made));
    }
    Statement begun(Kind kind) const {
        Statement made;
        made.kind = kind;
        made.line = parser_.current().line;
        return made;
    }

    void parseIf(Body& body) {
        Statement made = begun(Kind::If);
        for (;;) {
            parser_.take(); // if, elif
            made.expressions.push_back(parser_.parseTuple(false));
            made.bodies.push_back(parseInner({"elif", "else", "endif"}));
            if (parser_.current().isName("elif")) continue;
            if (parser_.take().text == "else") made.otherwise = parseInnerAndEnd("endif");
            break;
        }
        body.push_back(std::move(made));
    }

    void parseFor(Body& body) {
        Statement made = begun(Kind::For);
        parser_.take();
        made.target = parser_.parseTarget("in", false);
        parser_.expectName("in");
        made.expressions.push_back(parser_.parseTuple(false, "recursive"));
        made.expressions.push_back(parser_.skipName("if") ? parser_.parseExpression() : nullptr);
        made.recursive = parser_.skipName("recursive");
        ++loops_;
        made.bodies.push_back(parseInner({"else", "endfor"}));
        --loops_;
        if (parser_.take().text == "else") made.otherwise = parseInnerAndEnd("endfor");
        body.push_back(std::move(made));
    }

    void parseSet(Body& body) {
        Statement made = begun(Kind::Set);
        parser_.take();
        made.target = parser_.parseTarget({}, true);
        if (parser_.skipSign("=")) {
            made.expressions.push_back(parser_.parseTuple());
        } else {
            made.kind = Kind::SetBlock;
            made.expressions.push_back(parser_.parseFilters(nullptr));
            made.bodies.push_back(parseInnerAndEnd("endset"));
        }
        body.push_back(std::move(made));
    }

    void parseSignature(MacroSignature& signature) {
        parser_.expectSign("(");
        while (!parser_.current().isSign(")")) {
            if (!signature.parameters.empty()) parser_.expectSign(",");
            signature.parameters.push_back(parser_.parseTarget({}, false, false)->name);
            if (parser_.skipSign("=")) signature.defaults.push_back(parser_.parseExpression());
            else if (!signature.defaults.empty()) parser_.fail("a parameter without a default follows one with a default");
        }
        parser_.expectSign(")");
    }

    void parseMacroBody(Statement& made, std::string_view end) {
        const int outer = std::exchange(loops_, 0);
        parser_.macros.push_back(made.signature.get());
        made.bodies.push_back(parseInnerAndEnd(end));
        parser_.macros.pop_back();
        loops_ = outer;
    }

    void parseMacro(Body& body) {
        Statement made = begun(Kind::Macro);
        parser_.take();
        made.signature = std::make_shared<MacroSignature>();
        made.signature->name = parser_.parseTarget({}, false, false)->name;
        parseSignature(*made.signature);
        parseMacroBody(made, "endmacro");
        body.push_back(std::move(made));
    }

    void parseCall(Body& body) {
        Statement made = begun(Kind::Call);
        parser_.take();
        made.signature = std::make_shared<MacroSignature>();
        made.signature->name = "caller";
        if (parser_.current().isSign("(")) parseSignature(*made.signature);
        made.expressions.push_back(parser_.parseExpression());
        if (made.expressions.front()->kind != Expression::Kind::Call) parser_.fail("{% call %} needs the call of a macro");
        parseMacroBody(made, "endcall");
        body.push_back(std::move(made));
    }

    void parseFilterBlock(Body& body) {
        Statement made = begun(Kind::FilterBlock);
        parser_.take();
        made.expressions.push_back(parser_.parseFilters(nullptr, true));
        made.bodies.push_back(parseInnerAndEnd("endfilter"));
        body.push_back(std::move(made));
    }

    void parseWith(Body& body) {
        Statement made = begun(Kind::With);
        parser_.take();
        while (parser_.current().kind != Token::Kind::BlockEnd) {
            if (!made.expressions.empty()) parser_.expectSign(",");
            made.expressions.push_back(parser_.parseTarget({}, false, false));
            parser_.expectSign("=");
            made.expressions.push_back(parser_.parseExpression());
        }
        made.bodies.push_back(parseInnerAndEnd("endwith"));
        body.push_back(std::move(made));
    }

    void parsePrint(Body& body) {
        Statement made = begun(Kind::Output);
        parser_.take();
        while (parser_.current().kind != Token::Kind::BlockEnd) {
            if (!made.expressions.empty()) parser_.expectSign(",");
            made.expressions.push_back(parser_.parseExpression());
        }
        body.push_back(std::move(made));
    }

    ExpressionParser parser_;
    int loops_ = 0; ///< that break and continue may leave here
};

} // namespace

Body parseTemplate(std::string_view source) { return TemplateParser(source).run(); }

} // namespace core::tokenizers::jinja
