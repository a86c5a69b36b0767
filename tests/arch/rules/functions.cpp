#include "tests/arch/rules/functions.h"

#include "tests/arch/rules/source_tree.h"

#include <cctype>
#include <regex>

namespace arch {

namespace {

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::size_t matchingBrace(const std::string& code, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == '{') ++depth;
        if (code[i] == '}' && --depth == 0) return i;
    }
    return code.size();
}

/// The header without preprocessor lines, a leading `template <…>` and attributes.
std::string plainHeader(const std::string& header) {
    static const std::regex directive(R"((^|\n)[ \t]*#[^\n]*)");
    static const std::regex attribute(R"(\[\[[^\]]*\]\])");
    static const std::regex access(R"(\b(public|private|protected|Q_SIGNALS|((public|private|protected) +Q_SLOTS))[ \t]*:)");
    auto text = std::regex_replace(header, directive, "");
    text = std::regex_replace(text, attribute, " ");
    text = std::regex_replace(text, access, " ");
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return "";
    text.erase(0, first);
    while (text.rfind("template", 0) == 0) {
        std::size_t at = text.find('<');
        if (at == std::string::npos) break;
        for (int depth = 0; at < text.size(); ++at) {
            if (text[at] == '<') ++depth;
            if (text[at] == '>' && --depth == 0) break;
        }
        text.erase(0, at + 1);
        text.erase(0, text.find_first_not_of(" \t\r\n"));
    }
    return text;
}

enum class Scope { Open, Function, Opaque };

/// `=` outside parentheses: the brace belongs to an initialiser.
bool isInitialiser(const std::string& header) {
    if (header.find("operator") != std::string::npos) return false;
    int depth = 0;
    for (const char c : header) {
        if (c == '(') ++depth;
        if (c == ')') --depth;
        if (c == '=' && depth == 0) return true;
    }
    return false;
}

Scope scopeOf(const std::string& header) {
    static const std::regex opens(R"(^(inline\s+)?(namespace|extern)\b)");
    static const std::regex type(R"(^(class|struct|union)\b)");
    if (std::regex_search(header, opens)) return Scope::Open;
    if (header.rfind("enum", 0) == 0) return Scope::Opaque;
    const bool hasParameters = header.find('(') != std::string::npos;
    if (std::regex_search(header, type)) {
        // `struct S f(int) {` is a function, `struct alignas(16) S {` a type.
        static const std::regex afterParameters(R"(\)\s*(const|noexcept|override|final)?\s*$)");
        return hasParameters && std::regex_search(header, afterParameters) ? Scope::Function : Scope::Open;
    }
    return hasParameters && !isInitialiser(header) ? Scope::Function : Scope::Opaque;
}

std::string nameIn(const std::string& header) {
    const auto open = header.find('(');
    if (const auto word = header.find("operator"); word < open) return header.substr(word, open - word);
    std::size_t end = open;
    while (end > 0 && header[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && (isWordCharacter(header[begin - 1]) || header[begin - 1] == ':' || header[begin - 1] == '~')) --begin;
    return header.substr(begin, end - begin);
}

/// `: member_{1}, other_{2} {`: the braces after a name belong to the list, the body's brace comes after `)` or `}`.
bool isMemberInitialiser(const std::string& code, std::size_t brace, const std::string& header) {
    static const std::regex list(R"(\)\s*(noexcept(\([^)]*\))?\s*)?:[^:])");
    if (!std::regex_search(header, list)) return false;
    std::size_t before = brace;
    while (before > 0 && std::isspace(static_cast<unsigned char>(code[before - 1])) != 0) --before;
    return before > 0 && (isWordCharacter(code[before - 1]) || code[before - 1] == '>');
}

} // namespace

std::vector<FunctionSpan> findFunctions(const std::string& code) {
    std::vector<FunctionSpan> found;
    std::size_t headerStart = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == ';' || code[i] == '}') headerStart = i + 1;
        if (code[i] != '{') continue;
        const auto header = plainHeader(code.substr(headerStart, i - headerStart));
        if (isMemberInitialiser(code, i, header)) {
            i = matchingBrace(code, i);
            continue;
        }
        const auto scope = scopeOf(header);
        if (scope == Scope::Open) {
            headerStart = i + 1;
            continue;
        }
        const auto close = matchingBrace(code, i);
        if (scope == Scope::Function) {
            const auto first = lineAt(code, i);
            found.push_back({nameIn(header), first, lineAt(code, std::min(close, code.size())) - first + 1});
        }
        i = close;
        headerStart = close + 1;
    }
    return found;
}

} // namespace arch
