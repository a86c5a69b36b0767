#include "core/base/json_parse.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace core::base {

namespace {

std::string positionOf(std::string_view text, std::size_t byte) {
    byte = std::min(byte, text.size());
    const auto before = text.substr(0, byte);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto lineStart = before.rfind('\n');
    const auto column = byte - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// Why a text cannot be parsed from `byte` on; what people save under the name of a JSON file by mistake is named as such.
std::string problemOf(std::string_view text, std::size_t byte) {
    const auto begin = trimmed(text);
    if (begin.empty()) return "the file is empty";
    if (begin.starts_with("version https://git-lfs")) return "this is a Git LFS pointer, not the file itself; fetch it with git lfs pull";
    if (begin.front() == '<') return "this is a web page, not JSON; fetch the file again";
    return "not valid JSON at " + positionOf(text, byte);
}

} // namespace

nlohmann::ordered_json parseJson(std::string_view text, std::string_view where) {
    const std::string prefix = std::string(where) + ": ";
    if (const auto bad = firstInvalidUtf8(text))
        throw Error(ErrorKind::Data, prefix + "not valid UTF-8 at byte " + std::to_string(*bad) + "; save the file as UTF-8");
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int depth, nlohmann::ordered_json::parse_event_t event, nlohmann::ordered_json& parsed) {
        using ParseEvent = nlohmann::ordered_json::parse_event_t;
        if (depth > 200) throw Error(ErrorKind::Data, prefix + "nested more than 200 levels deep");
        if (event == ParseEvent::object_start) keys.emplace_back();
        if (event == ParseEvent::object_end && !keys.empty()) keys.pop_back();
        if (event == ParseEvent::key && !keys.empty() && !keys.back().insert(parsed.get<std::string>()).second)
            throw Error(ErrorKind::Data,
                        prefix + "the key \"" + shortened(parsed.get<std::string>(), 60) + "\" stands twice in one object; remove one");
        return true;
    };
    try {
        return nlohmann::ordered_json::parse(text, watch);
    } catch (const nlohmann::json::parse_error& error) {
        throw Error(ErrorKind::Data, prefix + problemOf(text, error.byte == 0 ? 0 : error.byte - 1));
    } catch (const nlohmann::json::out_of_range&) {
        throw Error(ErrorKind::Data, prefix + "a number is out of range of what a computer can hold");
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, prefix + "not valid JSON: " + shortened(repairedUtf8(error.what()), 160));
    }
}

} // namespace core::base
