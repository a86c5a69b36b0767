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

} // namespace

std::optional<JsonColumns> columnsOfJson(std::string_view object) {
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
