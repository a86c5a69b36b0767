#include "core/data/readers/json_row.h"

#include "core/data/source/encoding.h"

namespace core::data {

bool JsonRowReader::readCell(JsonScanner& scanner, TableBuilder& table, std::size_t column) {
    if (scanner.peek() == '"') {
        if (!scanner.readString(table.openText(column))) return false;
        table.close(column, Cell::Kind::Text);
        return true;
    }
    const char* const from = scanner.at();
    if (!scanner.skipValue(1)) return false;
    const std::string_view value(from, static_cast<std::size_t>(scanner.at() - from));
    if (value == "null") table.close(column, Cell::Kind::Null);
    else table.json(column, value);
    return true;
}

bool JsonRowReader::readMember(JsonScanner& scanner, TableBuilder& table) {
    if (scanner.peek() != '"' || scanner.atEnd()) return scanner.expect('"', "a key in quotes");
    std::string_view key;
    bool escaped = false;
    const char* const quote = scanner.at();
    if (!scanner.rawString(key, escaped)) return false;
    if (escaped) {
        scanner.moveTo(quote);
        key_.clear();
        if (!scanner.readString(key_)) return false;
        key = key_;
    }
    scanner.skipSpace();
    if (!scanner.expect(':', "':' after a key")) return false;
    scanner.skipSpace();
    const std::size_t column = table.column(key);
    if (column == TableBuilder::kNoColumn) {
        scanner.addSoftProblem("the file has more than " + std::to_string(TableBuilder::kMostColumns) + " different keys; \"" +
                               validUtf8(key, 60) + "\" is one too many");
        return scanner.skipValue(1);
    }
    if (table.has(column)) {
        scanner.addSoftProblem("the key \"" + validUtf8(key, 60) + "\" stands twice");
        return scanner.skipValue(1);
    }
    return readCell(scanner, table, column);
}

JsonRowReader::Outcome JsonRowReader::read(JsonScanner& scanner, TableBuilder& table) {
    const auto broken = [&] {
        reason_ = scanner.problem();
        return Outcome::Broken;
    };
    if (scanner.peek() != '{') {
        const char first = scanner.peek();
        if (!scanner.skipValue()) return broken();
        const char* const what = first == '['                   ? "a list"
                                 : first == '"'                 ? "a text"
                                 : first == 'n'                 ? "null"
                                 : first == 't' || first == 'f' ? "a truth value"
                                                                : "a number";
        reason_ = std::string("a row must be an object {…}, not ") + what;
        return Outcome::NotAnObject;
    }
    scanner.advance();
    scanner.skipSpace();
    if (scanner.peek() == '}' && !scanner.atEnd()) {
        scanner.advance();
    } else {
        for (bool another = true; another;)
            if (!readMember(scanner, table) || !scanner.next('}', another)) return broken();
    }
    if (scanner.softProblem().empty()) return Outcome::Whole;
    reason_ = scanner.softProblem();
    return Outcome::Soft;
}

} // namespace core::data
