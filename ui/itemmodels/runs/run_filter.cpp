#include "ui/itemmodels/runs/run_filter.h"

#include "core/store/project.h"
#include "ui/itemmodels/runs/run_fields.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace ui::itemmodels {

using core::store::RunEntry;

namespace {

QString sayFilter(const char* words) { return QCoreApplication::translate("RunFilterWords", words); }

constexpr int kDeepest = 64; ///< brackets; a person writes two

enum class Op { Contains, Equal, Unequal, Less, LessEqual, Greater, GreaterEqual };

struct Token {
    enum class Kind { Word, Quoted, Operator, Open, Close, End } kind = Kind::End;
    QString text;
};

std::vector<Token> tokensOf(const QString& text) {
    static const QString kOperators = QStringLiteral(":<>=!");
    std::vector<Token> tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (c.isSpace()) {
            ++i;
        } else if (c == QLatin1Char('(') || c == QLatin1Char(')')) {
            tokens.push_back({c == QLatin1Char('(') ? Token::Kind::Open : Token::Kind::Close, c});
            ++i;
        } else if (c == QLatin1Char('"')) {
            const qsizetype end = text.indexOf(QLatin1Char('"'), i + 1);
            tokens.push_back({Token::Kind::Quoted, text.mid(i + 1, end < 0 ? -1 : end - i - 1)});
            i = end < 0 ? text.size() : end + 1;
        } else if (kOperators.contains(c)) {
            const qsizetype length = i + 1 < text.size() && text[i + 1] == QLatin1Char('=') && c != QLatin1Char(':') ? 2 : 1;
            tokens.push_back({Token::Kind::Operator, text.mid(i, length)});
            i += length;
        } else {
            const qsizetype begin = i;
            // The colons of a length of time, 1:46, compare nothing.
            const auto isTime = [&] {
                return text[i] == QLatin1Char(':') && i > begin && text[begin].isDigit() && i + 1 < text.size() && text[i + 1].isDigit();
            };
            while (i < text.size() && !text[i].isSpace() && (!kOperators.contains(text[i]) || isTime()) &&
                   !QStringLiteral("()\"").contains(text[i]))
                ++i;
            tokens.push_back({Token::Kind::Word, text.mid(begin, i - begin)});
        }
    }
    tokens.push_back({});
    return tokens;
}

std::optional<Op> opOf(const QString& text) {
    if (text == QStringLiteral(":")) return Op::Contains;
    if (text == QStringLiteral("=") || text == QStringLiteral("==")) return Op::Equal;
    if (text == QStringLiteral("!=")) return Op::Unequal;
    if (text == QStringLiteral("<")) return Op::Less;
    if (text == QStringLiteral("<=")) return Op::LessEqual;
    if (text == QStringLiteral(">")) return Op::Greater;
    if (text == QStringLiteral(">=")) return Op::GreaterEqual;
    return std::nullopt;
}

/// A number as it is written, also as a length of time: 2m, 1h, 1:46.
std::optional<double> numberOf(const QString& text) {
    bool ok = false;
    if (const double value = text.toDouble(&ok); ok) return value;
    if (const auto value = text::readNumber(text)) return value; // as the table writes it: 2,6
    static const QRegularExpression kTime(QStringLiteral("^(?:(\\d+):)?(\\d+):(\\d{2})$|^(\\d+(?:\\.\\d+)?)([smhk])$"));
    const auto match = kTime.match(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.captured(5).isEmpty())
        return match.captured(1).toDouble() * 3600.0 + match.captured(2).toDouble() * 60.0 + match.captured(3).toDouble();
    const double factor = match.captured(5) == QStringLiteral("m")   ? 60.0
                          : match.captured(5) == QStringLiteral("h") ? 3600.0
                          : match.captured(5) == QStringLiteral("k") ? 1000.0
                                                                     : 1.0;
    return match.captured(4).toDouble() * factor;
}

} // namespace

struct RunFilter::Node {
    enum class Kind { All, And, Or, Not, Word, Compare, Is } kind = Kind::All;
    std::vector<std::unique_ptr<Node>> children;
    QString text;
    std::function<RunValue(const RunEntry&)> read; ///< Compare
    Op op = Op::Contains;
    std::optional<double> number;

    [[nodiscard]] bool takes(const RunEntry& run) const;

private:
    [[nodiscard]] bool compares(const RunEntry& run) const;
    [[nodiscard]] bool is(const RunEntry& run) const;
};

bool RunFilter::Node::takes(const RunEntry& run) const {
    switch (kind) {
    case Kind::All: return true;
    case Kind::And: return std::all_of(children.begin(), children.end(), [&](const auto& child) { return child->takes(run); });
    case Kind::Or: return std::any_of(children.begin(), children.end(), [&](const auto& child) { return child->takes(run); });
    case Kind::Not: return !children.front()->takes(run);
    case Kind::Is: return is(run);
    case Kind::Compare: return compares(run);
    case Kind::Word: break;
    }
    static const auto kSearched = [] {
        std::vector<std::function<RunValue(const RunEntry&)>> fields;
        for (const char* field : {"name", "tag", "notes", "data", "model", "method", "folder"})
            fields.push_back(runValueReader(QLatin1String(field)));
        return fields;
    }();
    return std::any_of(kSearched.begin(), kSearched.end(),
                       [&](const auto& field) { return field(run).value.toString().contains(text, Qt::CaseInsensitive); });
}

bool RunFilter::Node::is(const RunEntry& run) const {
    if (text == QStringLiteral("starred")) return run.notes.starred;
    if (text == QStringLiteral("binned")) return run.notes.binned;
    return run.state.state == text.toStdString();
}

bool RunFilter::Node::compares(const RunEntry& run) const {
    const RunValue found = read(run);
    if (!found.has()) return op == Op::Unequal;
    if (found.isNumber() && number) {
        const double a = found.value.toDouble(), b = *number;
        switch (op) {
        case Op::Contains:
        case Op::Equal: return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
        case Op::Unequal: return std::abs(a - b) > 1e-9 * std::max(std::abs(a), std::abs(b));
        case Op::Less: return a < b;
        case Op::LessEqual: return a <= b;
        case Op::Greater: return a > b;
        case Op::GreaterEqual: return a >= b;
        }
    }
    const QString value = found.value.toString();
    const int order = value.compare(text, Qt::CaseInsensitive);
    switch (op) {
    case Op::Contains: return value.contains(text, Qt::CaseInsensitive);
    case Op::Equal: return order == 0;
    case Op::Unequal: return order != 0;
    case Op::Less: return order < 0;
    case Op::LessEqual: return order <= 0;
    case Op::Greater: return order > 0;
    case Op::GreaterEqual: return order >= 0;
    }
    return false;
}

namespace {

using Node = RunFilter::Node;
using NodePtr = std::unique_ptr<Node>;

/// Recursive descent over or, and, not, brackets and terms. The first problem stops it.
class Parser {
public:
    explicit Parser(const QString& text) : tokens_(tokensOf(text)) {}

    NodePtr parse() {
        if (peek().kind == Token::Kind::End) return std::make_unique<Node>();
        NodePtr root = alternatives(0);
        if (problem_.isEmpty() && peek().kind != Token::Kind::End)
            problem_ = peek().kind == Token::Kind::Close ? sayFilter("There is a closing bracket too many.")
                                                         : sayFilter("“%1” is not expected here.").arg(peek().text);
        return root;
    }
    [[nodiscard]] const QString& problem() const { return problem_; }

private:
    [[nodiscard]] const Token& peek() const { return tokens_[at_]; }
    [[nodiscard]] bool isWord(const char* word) const {
        return peek().kind == Token::Kind::Word && peek().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    Token take() {
        Token token = tokens_[at_];
        if (at_ + 1 < tokens_.size()) ++at_;
        return token;
    }
    NodePtr fail(const QString& words) {
        if (problem_.isEmpty()) problem_ = words;
        at_ = tokens_.size() - 1;
        return std::make_unique<Node>();
    }
    static NodePtr join(Node::Kind kind, std::vector<NodePtr> children) {
        if (children.size() == 1) return std::move(children.front());
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->children = std::move(children);
        return node;
    }

    NodePtr alternatives(int depth) {
        std::vector<NodePtr> children;
        children.push_back(all(depth));
        while (isWord("or")) {
            take();
            children.push_back(all(depth));
        }
        return join(Node::Kind::Or, std::move(children));
    }
    NodePtr all(int depth) {
        std::vector<NodePtr> children;
        children.push_back(one(depth));
        while (problem_.isEmpty() && !isWord("or") && peek().kind != Token::Kind::Close && peek().kind != Token::Kind::End) {
            if (isWord("and")) take();
            children.push_back(one(depth));
        }
        return join(Node::Kind::And, std::move(children));
    }
    NodePtr one(int depth) {
        if (depth > kDeepest) return fail(sayFilter("The brackets are nested too deeply."));
        if (isWord("not")) {
            take();
            std::vector<NodePtr> child;
            child.push_back(one(depth + 1));
            auto node = std::make_unique<Node>();
            node->kind = Node::Kind::Not;
            node->children = std::move(child);
            return node;
        }
        if (peek().kind == Token::Kind::Open) {
            take();
            NodePtr inside = alternatives(depth + 1);
            if (problem_.isEmpty() && peek().kind != Token::Kind::Close) return fail(sayFilter("A closing bracket is missing."));
            take();
            return inside;
        }
        return term();
    }
    NodePtr term() {
        const Token first = take();
        if (first.kind == Token::Kind::End) return fail(sayFilter("Something is missing at the end."));
        if (first.kind == Token::Kind::Operator || first.kind == Token::Kind::Close)
            return fail(sayFilter("A word is missing before “%1”.").arg(first.text));
        auto node = std::make_unique<Node>();
        if (peek().kind != Token::Kind::Operator || first.kind == Token::Kind::Quoted) {
            node->kind = Node::Kind::Word;
            node->text = first.text;
            return node;
        }
        const Token written = take();
        const auto op = opOf(written.text);
        if (!op) return fail(sayFilter("“%1” is no comparison; there are :, =, !=, <, <=, > and >=.").arg(written.text));
        const Token value = take();
        if (value.kind != Token::Kind::Word && value.kind != Token::Kind::Quoted)
            return fail(sayFilter("A value is missing after “%1%2”.").arg(first.text, written.text));
        if (first.text.compare(QStringLiteral("is"), Qt::CaseInsensitive) == 0) return state(value.text.toLower());
        const auto key = findRunField(first.text);
        if (!key) {
            const QString nearest = nearestRunField(first.text);
            return fail(nearest.isEmpty() ? sayFilter("There is no field “%1”.").arg(first.text)
                                          : sayFilter("There is no field “%1”; the nearest is %2.").arg(first.text, nearest));
        }
        node->kind = Node::Kind::Compare;
        node->read = runValueReader(*key);
        node->op = *op;
        node->text = value.text;
        node->number = numberOf(value.text);
        return node;
    }
    NodePtr state(const QString& word) {
        static const QStringList kStates{QStringLiteral("starred"),    QStringLiteral("binned"),  QStringLiteral("running"),
                                         QStringLiteral("finished"),   QStringLiteral("stopped"), QStringLiteral("failed"),
                                         QStringLiteral("unfinished"), QStringLiteral("unknown")};
        if (!kStates.contains(word))
            return fail(sayFilter("A run cannot be “%1”; it can be %2.").arg(word, kStates.join(QStringLiteral(", "))));
        auto node = std::make_unique<Node>();
        node->kind = Node::Kind::Is;
        node->text = word;
        return node;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    QString problem_;
};

} // namespace

RunFilter::RunFilter() : root_(std::make_unique<Node>()) {}
RunFilter::~RunFilter() = default;
RunFilter::RunFilter(RunFilter&&) noexcept = default;
RunFilter& RunFilter::operator=(RunFilter&&) noexcept = default;

std::variant<RunFilter, QString> RunFilter::parse(const QString& text) {
    Parser parser(text);
    NodePtr root = parser.parse();
    if (!parser.problem().isEmpty()) return parser.problem();
    RunFilter filter;
    filter.root_ = std::move(root);
    return filter;
}

bool RunFilter::takes(const RunEntry& run) const { return root_->takes(run); }
bool RunFilter::takesAll() const { return root_->kind == Node::Kind::All; }

} // namespace ui::itemmodels
