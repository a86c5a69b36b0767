#include "core/runs/folder/run_json.h"

#include "core/base/error.h"
#include "core/base/json_io.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <cstddef>
#include <optional>

namespace core::runs::folder {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kOriginKey = "anneal";

Json toJson(const PlannedRun& plan) {
    return Json{{"train_rows", plan.trainRows},         {"validation_rows", plan.validationRows}, {"train_tokens", plan.trainTokens},
                {"counted_tokens", plan.countedTokens}, {"steps_per_epoch", plan.stepsPerEpoch},  {"planned_steps", plan.plannedSteps}};
}

Json toJson(const RunOrigin& origin) {
    return Json{{"version", origin.annealVersion},
                {"torch", origin.torchVersion},
                {"machine", origin.machine},
                {"processor", origin.processor},
                {"threads", origin.threads},
                {"created", origin.created},
                {"model_sha256", origin.modelHash},
                {"adapter_sha256", origin.adapterHash},
                {"train_sha256", origin.trainHash},
                {"validation_sha256", origin.validationHash},
                {"model_licence", origin.modelLicence},
                {"train_licence", origin.trainLicence},
                {"parameters", origin.parameters},
                {"trainable", origin.trainable},
                {"plan", toJson(origin.plan)}};
}

/// Reads members of one object into variables and says in words which of them has the wrong type.
class MemberReader {
public:
    MemberReader(const Json& object, std::string where) : object_(object), where_(std::move(where)) {}

    void read(const char* key, std::string& to) const {
        if (const Json* value = find(key)) {
            if (!value->is_string()) fail(key, "a text");
            to = value->get<std::string>();
        }
    }
    void read(const char* key, bool& to) const {
        if (const Json* value = find(key)) {
            if (!value->is_boolean()) fail(key, "true or false");
            to = value->get<bool>();
        }
    }
    void read(const char* key, std::int64_t& to) const {
        if (const Json* value = find(key)) {
            const bool tooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
            if (!value->is_number_integer() || tooLarge) fail(key, "a whole number");
            to = value->get<std::int64_t>();
        }
    }
    void read(const char* key, std::vector<std::string>& to) const {
        if (const Json* value = find(key)) {
            if (!value->is_array()) fail(key, "a list of texts");
            std::vector<std::string> items;
            for (const Json& item : *value) {
                if (!item.is_string()) fail(key, "a list of texts");
                items.push_back(item.get<std::string>());
            }
            to = std::move(items);
        }
    }
    [[nodiscard]] const Json* find(const char* key) const {
        const auto found = object_.find(key);
        return found == object_.end() || found->is_null() ? nullptr : &*found;
    }
    [[noreturn]] void fail(const char* key, const char* expected) const {
        throw Error(ErrorKind::Data, where_ + ": '" + key + "' must be " + expected);
    }

private:
    const Json& object_;
    std::string where_;
};

Json parseObject(std::string_view json, const std::string& where) {
    Json parsed;
    try {
        parsed = Json::parse(json);
    } catch (const nlohmann::json::parse_error& error) { // translated here: the JSON library's own words name its classes
        throw Error(ErrorKind::Data, where + " is not well-formed JSON (byte " + std::to_string(error.byte) + ")");
    } catch (const nlohmann::json::out_of_range&) {
        throw Error(ErrorKind::Data, where + " holds a number that is out of range of what a computer can hold");
    }
    if (!parsed.is_object()) throw Error(ErrorKind::Data, where + " must hold one JSON object");
    return parsed;
}

std::size_t skipBlanks(std::string_view json, std::size_t at) {
    while (at < json.size() && std::isspace(static_cast<unsigned char>(json[at])) != 0) ++at;
    return at;
}

/// One past the string that begins at `at`. The text is known to be well-formed.
std::size_t skipString(std::string_view json, std::size_t at) {
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\') ++at;
    return at + 1;
}

/// One past the value that begins at `at`. The text is known to be well-formed.
std::size_t skipValue(std::string_view json, std::size_t at) {
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = skipString(json, at);
            if (depth == 0) return at;
            continue;
        }
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') {
            if (depth == 0) return at; // the end of the object that the value stands in
            if (--depth == 0) return at + 1;
        }
        if (c == ',' && depth == 0) return at;
        ++at;
    }
    return at;
}

/// Where a member of the top object stands.
struct Member {
    std::size_t begin = 0, valueBegin = 0, valueEnd = 0;
};

std::optional<Member> findTopMember(std::string_view json, std::string_view key) {
    std::size_t at = skipBlanks(json, 0);
    if (at >= json.size() || json[at] != '{') return std::nullopt;
    at = skipBlanks(json, at + 1);
    while (at < json.size() && json[at] == '"') {
        Member member;
        member.begin = at;
        const std::size_t keyEnd = skipString(json, at);
        const bool wanted = json.substr(at + 1, keyEnd - at - 2) == key;
        member.valueBegin = skipBlanks(json, skipBlanks(json, keyEnd) + 1);
        member.valueEnd = skipValue(json, member.valueBegin);
        if (wanted) return member;
        at = skipBlanks(json, member.valueEnd);
        if (at < json.size() && json[at] == ',') at = skipBlanks(json, at + 1);
    }
    return std::nullopt;
}

void blankOut(std::string& text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
        if (text[i] != '\n') text[i] = ' ';
}

} // namespace

std::string writeRunJson(const RunSpec& spec, const RunOrigin& origin) {
    Json whole = Json::parse(base::toJson(spec));
    whole[std::string(kOriginKey)] = toJson(origin);
    return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

SplitRunJson splitRunJson(std::string_view json) {
    SplitRunJson split{std::string(json), {}};
    if (!Json::accept(json)) return split;
    const auto member = findTopMember(json, kOriginKey);
    if (!member) return split;
    split.origin = std::string(json.substr(member->valueBegin, member->valueEnd - member->valueBegin));
    // The comma behind goes too; of a last member, the one before.
    std::size_t begin = member->begin, end = skipBlanks(json, member->valueEnd);
    if (end < json.size() && json[end] == ',') {
        ++end;
    } else {
        std::size_t before = begin;
        while (before > 0 && std::isspace(static_cast<unsigned char>(json[before - 1])) != 0) --before;
        if (before > 0 && json[before - 1] == ',') begin = before - 1;
    }
    blankOut(split.specification, begin, end);
    return split;
}

RunOrigin parseOrigin(std::string_view json, const std::string& where) {
    RunOrigin origin;
    if (json.empty()) return origin;
    const std::string place = where + ", 'anneal'";
    const Json object = parseObject(json, place);
    const MemberReader in(object, place);
    in.read("version", origin.annealVersion);
    in.read("torch", origin.torchVersion);
    in.read("machine", origin.machine);
    in.read("processor", origin.processor);
    in.read("threads", origin.threads);
    in.read("created", origin.created);
    in.read("model_sha256", origin.modelHash);
    in.read("adapter_sha256", origin.adapterHash);
    in.read("train_sha256", origin.trainHash);
    in.read("validation_sha256", origin.validationHash);
    in.read("model_licence", origin.modelLicence);
    in.read("train_licence", origin.trainLicence);
    in.read("parameters", origin.parameters);
    in.read("trainable", origin.trainable);
    if (const Json* plan = in.find("plan")) {
        if (!plan->is_object()) in.fail("plan", "an object");
        const MemberReader planned(*plan, place + ", 'plan'");
        planned.read("train_rows", origin.plan.trainRows);
        planned.read("validation_rows", origin.plan.validationRows);
        planned.read("train_tokens", origin.plan.trainTokens);
        planned.read("counted_tokens", origin.plan.countedTokens);
        planned.read("steps_per_epoch", origin.plan.stepsPerEpoch);
        planned.read("planned_steps", origin.plan.plannedSteps);
    }
    return origin;
}

RunNotes parseNotes(std::string_view json, const std::string& where) {
    RunNotes notes;
    const Json object = parseObject(json, where);
    const MemberReader in(object, where);
    in.read("name", notes.name);
    in.read("notes", notes.notes);
    in.read("tags", notes.tags);
    in.read("starred", notes.starred);
    in.read("binned", notes.binned);
    return notes;
}

std::string writeNotes(const RunNotes& notes) {
    const Json object{
        {"name", notes.name}, {"notes", notes.notes}, {"tags", notes.tags}, {"starred", notes.starred}, {"binned", notes.binned}};
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace core::runs::folder
