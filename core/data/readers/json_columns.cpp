#include "core/data/readers/json_columns.h"

#include "core/data/readers/json_text.h"
#include "core/data/roles.h"
#include "core/data/storage/table_builder.h"

#include <algorithm>
#include <unordered_set>

namespace core::data {
namespace {

struct Member {
    std::string key;
    std::vector<std::string> keys; ///< of an object
    std::vector<std::string_view> values;
};

bool readKey(JsonScanner& scanner, std::string& key) {
    if (scanner.peek() != '"' || !scanner.readString(key)) return false;
    scanner.skipSpace();
    if (!scanner.expect(':', "':' after a key")) return false;
    scanner.skipSpace();
    return true;
}

/// The values of the list or object where the scanner stands.
bool readValues(JsonScanner& scanner, Member& member) {
    const char close = scanner.peek() == '[' ? ']' : '}';
    scanner.advance();
    scanner.skipSpace();
    if (scanner.peek() == close) return false; // empty: no column
    for (bool another = true; another;) {
        if (close == '}' && !readKey(scanner, member.keys.emplace_back())) return false;
        const char* const from = scanner.at();
        if (!scanner.skipValue(2)) return false;
        member.values.emplace_back(from, static_cast<std::size_t>(scanner.at() - from));
        if (!scanner.next(close, another)) return false;
    }
    return true;
}

bool isNumber(const std::string& key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The members, all lists or all objects; empty where they are not.
std::vector<Member> membersOf(std::string_view object) {
    JsonScanner scanner(object);
    scanner.advance();
    scanner.skipSpace();
    const auto kindOf = [](char c) { return c == '[' || c == '{' ? c : '\0'; };
    char kind = '\0';
    std::vector<Member> members;
    std::unordered_set<std::string> seen;
    for (bool another = true; another;) {
        Member& member = members.emplace_back();
        if (!readKey(scanner, member.key) || !seen.insert(member.key).second) return {};
        if (members.size() == 1) kind = kindOf(scanner.peek());
        if (kind == '\0' || scanner.peek() != kind || !readValues(scanner, member)) return {};
        const bool messages = kind == '[' && member.values.front().front() == '{' && isConversationName(member.key);
        if (messages || member.values.size() != members.front().values.size() || member.keys != members.front().keys) return {};
        if (!scanner.next('}', another)) return {};
    }
    return members;
}

/// The values of a list; nothing where this is none.
std::optional<std::vector<std::string_view>> listAt(std::string_view value) {
    if (value.empty() || value.front() != '[') return std::nullopt;
    Member member;
    JsonScanner ahead(value), scanner(value);
    ahead.advance();
    ahead.skipSpace();
    if (ahead.peek() != ']' && !readValues(scanner, member)) return std::nullopt;
    return member.values;
}

/// The name that a label of pandas is written as: a text, or a number as it stands. Empty: neither.
std::string columnNameIn(std::string_view value) {
    if (value.front() != '"')
        return value.find_first_not_of("-+.0123456789eE") == std::string_view::npos ? std::string(value) : std::string();
    std::string name;
    JsonScanner scanner(value);
    return scanner.readString(name) ? name : std::string();
}

/// {"columns": […], "index": […], "data": [[…], …]}; nothing where the object is not written so.
std::optional<JsonColumns> namesAndCells(std::string_view object) {
    JsonScanner scanner(object);
    scanner.advance();
    scanner.skipSpace();
    std::optional<std::vector<std::string_view>> names, rows;
    for (bool another = true; another;) {
        std::string key;
        if (!readKey(scanner, key)) return std::nullopt;
        const char* const from = scanner.at();
        if (!scanner.skipValue(1)) return std::nullopt;
        const std::string_view value(from, static_cast<std::size_t>(scanner.at() - from));
        if (key == "columns" && !names) names = listAt(value);
        else if (key == "data" && !rows) rows = listAt(value);
        else if (key != "index" && key != "index_names" && key != "column_names") return std::nullopt;
        if (!scanner.next('}', another)) return std::nullopt;
    }
    if (!names || !rows || names->empty() || rows->empty()) return std::nullopt;
    if (!std::all_of(rows->begin(), rows->end(), [](std::string_view row) { return row.front() == '['; })) return std::nullopt;
    JsonColumns columns;
    std::unordered_set<std::string> seen;
    for (const std::string_view value : *names) {
        columns.names.push_back(columnNameIn(value));
        if (columns.names.back().empty())
            columns.problem = "\"columns\" holds what is no name. Save the table with orient=\"records\", one object a row";
        else if (!seen.insert(columns.names.back()).second) columns.problem = "\"columns\" names '" + columns.names.back() + "' twice";
    }
    for (std::size_t row = 0; row < rows->size() && columns.problem.empty(); ++row) {
        const auto cells = listAt((*rows)[row]);
        if (!cells || cells->size() != columns.names.size())
            columns.problem = "row " + std::to_string(row) + " of \"data\" does not have a cell for each of the " +
                              std::to_string(columns.names.size()) + " names in \"columns\"";
        else columns.rows.push_back(*cells);
    }
    return columns;
}

} // namespace

std::optional<JsonColumns> columnsOfJson(std::string_view object) {
    if (auto columns = namesAndCells(object)) return columns;
    const std::vector<Member> members = membersOf(object);
    if (members.empty()) return std::nullopt;
    const std::vector<std::string>& inner = members.front().keys;
    const bool lists = inner.empty();
    const bool turned = !lists && std::all_of(members.begin(), members.end(), [](const Member& one) { return isNumber(one.key); }) &&
                        !std::all_of(inner.begin(), inner.end(), isNumber);
    if (!lists && !turned && !std::all_of(inner.begin(), inner.end(), isNumber)) return std::nullopt;
    JsonColumns columns;
    if (turned) columns.names = inner;
    else
        for (const Member& member : members) columns.names.push_back(member.key);
    const std::unordered_set<std::string> distinct(columns.names.begin(), columns.names.end());
    if (columns.names.size() > TableBuilder::kMostColumns || distinct.size() != columns.names.size()) return std::nullopt;
    if (turned) {
        for (const Member& member : members) columns.rows.push_back(member.values);
    } else {
        columns.rows.resize(members.front().values.size());
        for (std::size_t row = 0; row < columns.rows.size(); ++row)
            for (const Member& member : members) columns.rows[row].push_back(member.values[row]);
    }
    return columns;
}

} // namespace core::data
