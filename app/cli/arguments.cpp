#include "app/cli/arguments.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace app::cli {

using namespace core;

void giveBackArguments(std::vector<std::string>& pairs, std::vector<std::string>& arguments) {
    const auto isPair = [](const std::string& word) { return word.find('=') != std::string::npos; };
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(arguments), [&](const std::string& word) { return !isPair(word); });
    std::erase_if(pairs, [&](const std::string& word) { return !isPair(word); });
}

data::Mapping parseMapping(const std::vector<std::string>& pairs) {
    data::Mapping map;
    for (const std::string& pair : pairs) {
        const auto at = pair.find('=');
        const std::string role = pair.substr(0, at), column = at == std::string::npos ? "" : pair.substr(at + 1);
        if (role.empty() || column.empty()) throw Error(ErrorKind::Usage, "--map " + pair + ": give ROLE=COLUMN, for instance text=body");
        if (!map.emplace(role, column).second) throw Error(ErrorKind::Usage, "--map " + pair + ": the role '" + role + "' is given twice");
    }
    return map;
}

std::string onlyArgument(const std::vector<std::string>& arguments, const std::string& command, const std::string& what) {
    if (arguments.empty())
        throw Error(ErrorKind::Usage, "anneal-cli " + command + " needs " + what + "; see 'anneal-cli " + command + " --help'");
    if (arguments.size() > 1)
        throw Error(ErrorKind::Usage, "anneal-cli " + command + " takes one argument, not also '" + arguments[1] +
                                          "'; pairs behind --set and --map are written with a '='");
    return arguments.front();
}

std::string readStandardInput() {
    std::string text;
    std::string chunk(std::size_t{1} << 16U, '\0');
    while (true) {
        const auto count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Error(ErrorKind::Io, "standard input cannot be read: " + std::generic_category().message(errno));
        if (count == 0) return text;
        text.append(chunk.data(), static_cast<std::size_t>(count));
    }
}

std::vector<std::string> splitLines(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string jsonText(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string jsonRow(const std::vector<std::string>& columns, const data::Row& row) {
    std::string json = "{";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        json += (i == 0 ? "" : ", ") + jsonText(columns[i]) + ": ";
        const data::Cell cell = i < row.size() ? row[i] : data::Cell{};
        if (cell.kind == data::Cell::Kind::Null) json += "null";
        else json += cell.kind == data::Cell::Kind::Json ? cell.text : jsonText(cell.text);
    }
    return json + "}";
}

} // namespace app::cli
