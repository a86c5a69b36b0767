#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/cleaning/step.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

namespace core::data {

#define X(name) StepFactory name##Step();
#include "core/data/augmentation/augmentation.def"
#include "core/data/cleaning/cleaning.def"
#undef X

namespace {

constexpr std::uint64_t kLongestPlan = std::uint64_t{64} << 20;

/// Both tables, cleaning first.
const std::vector<StepFactory>& factories() {
    static const std::vector<StepFactory> all = [] {
        std::vector<StepFactory> made = {
#define X(name) name##Step(),
#include "core/data/cleaning/cleaning.def"
#undef X
        };
        for (StepFactory factory : {
#define X(name) name##Step(),
#include "core/data/augmentation/augmentation.def"
#undef X
             }) {
            factory.leaf.augments = true;
            made.push_back(factory);
        }
        return made;
    }();
    return all;
}

std::vector<CleaningLeaf> leavesThat(bool augment) {
    std::vector<CleaningLeaf> made;
    for (const StepFactory& factory : factories())
        if (factory.leaf.augments == augment) made.push_back(factory.leaf);
    return made;
}

using Json = nlohmann::ordered_json;

/// Whether a turn is the user's, in the words of the usual layouts.
bool isAsked(const Json& turn) {
    for (const char* key : {"role", "from"})
        if (const auto role = turn.find(key); role != turn.end() && role->is_string())
            return *role == "user" || *role == "human" || *role == "prompter";
    return true; // a part of a content, or a wrapper
}

/// Where the texts of a conversation stand: contents of turns, instances of tasks, calls of tools and what they hand over.
constexpr std::array kTextKeys{"content", "value", "text", "input", "output", "tool_calls", "function", "arguments"};

/// A text that is JSON itself, such as the arguments of a call; null where it is not.
Json listOrObject(const std::string& text) {
    if (text.empty() || (text.front() != '[' && text.front() != '{')) return nullptr;
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json() : value;
}

std::string written(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

void changeStrings(Json& value, const std::function<bool(std::string&)>& change, Turns turns, bool& changed);

/// What an arguments object holds has names of its own.
void changeAll(Json& value, const std::function<bool(std::string&)>& change, bool& changed) {
    if (value.is_string()) {
        std::string text = value.get<std::string>();
        if (!change(text)) return;
        value = std::move(text);
        changed = true;
    } else if (value.is_structured()) {
        for (auto& item : value) changeAll(item, change, changed);
    }
}

void changeArguments(Json& value, const std::function<bool(std::string&)>& change, bool& changed) {
    Json inside = value.is_string() ? listOrObject(value.get<std::string>()) : Json();
    if (inside.is_null()) return changeAll(value, change, changed);
    bool here = false;
    changeAll(inside, change, here);
    if (here) value = written(inside);
    changed = changed || here;
}

void changeStrings(Json& value, const std::function<bool(std::string&)>& change, Turns turns, bool& changed) {
    if (value.is_string()) {
        changeAll(value, change, changed);
    } else if (value.is_array()) {
        // of a pair of history the first is the question
        const bool pair = value.size() == 2 && value[0].is_string() && value[1].is_string();
        for (std::size_t i = 0; i < value.size(); ++i)
            if (turns == Turns::All || !pair || i == 0) changeStrings(value[i], change, turns, changed);
    } else if (value.is_object()) {
        if (turns == Turns::Asked && !isAsked(value)) return;
        for (const char* key : kTextKeys) {
            if (!value.contains(key) || (turns == Turns::Asked && std::string_view(key) == "output")) continue;
            if (std::string_view(key) == "arguments") changeArguments(value[key], change, changed);
            else changeStrings(value[key], change, turns, changed);
        }
    }
}

/// The texts of a conversation or a list, one below another, with the role before each where asked.
void collectTexts(const Json& value, bool roles, std::string& texts) {
    if (value.is_string()) {
        texts += (texts.empty() ? "" : "\n") + value.get<std::string>();
    } else if (value.is_array()) {
        for (const Json& item : value) collectTexts(item, roles, texts);
    } else if (value.is_object()) {
        for (const char* key : {"role", "from"})
            if (roles && value.contains(key) && value[key].is_string()) collectTexts(value[key], roles, texts);
        for (const char* key : kTextKeys) {
            if (!value.contains(key)) continue;
            if (std::string_view(key) == "arguments" && !value[key].is_string()) texts += (texts.empty() ? "" : "\n") + written(value[key]);
            else collectTexts(value[key], roles, texts);
        }
    }
}

} // namespace

const std::vector<CleaningLeaf>& cleaningLeaves() {
    static const std::vector<CleaningLeaf> leaves = leavesThat(false);
    return leaves;
}

const std::vector<CleaningLeaf>& augmentationLeaves() {
    static const std::vector<CleaningLeaf> leaves = leavesThat(true);
    return leaves;
}

const CleaningLeaf& leafNamed(const std::string& key) { return stepNamed(key).leaf; }

const StepFactory& stepNamed(const std::string& key) {
    std::vector<std::string> keys;
    for (const StepFactory& factory : factories()) {
        if (key == factory.leaf.key) return factory;
        keys.emplace_back(factory.leaf.key);
    }
    const auto nearest = base::nearestWord(key, keys);
    throw Error(ErrorKind::Usage, "there is no step '" + key.substr(0, 60) + "'" +
                                      (nearest ? "; did you mean '" + *nearest + "'?" : "; there are " + base::joined(keys, ", ")));
}

Plan loadPlan(const std::filesystem::path& file) { return planFrom(base::loadFile(file, kLongestPlan), file.string()); }

void savePlan(const Plan& plan, const std::filesystem::path& file) { base::saveFile(file, toJson(plan) + "\n"); }

namespace {

/// The whole text as JSON; null where it is none. Throws Error{Usage} for a key that stands twice in one object: which of the two is meant, nobody knows.
Json parsedPlan(std::string_view text, const std::string& where) {
    std::vector<std::set<std::string>> open;
    std::string twice;
    Json json = Json::parse(
        text,
        [&](int, Json::parse_event_t event, Json& value) {
            if (event == Json::parse_event_t::object_start) open.emplace_back();
            else if (event == Json::parse_event_t::object_end) open.pop_back();
            else if (event == Json::parse_event_t::key && !open.back().insert(value.get<std::string>()).second && twice.empty())
                twice = value.get<std::string>();
            return true;
        },
        false);
    if (!twice.empty() && !json.is_discarded())
        throw Error(ErrorKind::Usage, where + ": the key '" + twice.substr(0, 60) + "' stands twice in one object. Keep one of the two.");
    return json;
}

} // namespace

Plan planFrom(std::string_view text, const std::string& where) {
    const Json json = parsedPlan(text, where);
    if (!json.is_object() || !json.contains("steps") || !json["steps"].is_array())
        throw Error(ErrorKind::Usage, where + " is no plan: {\"steps\": [{\"step\": …, \"settings\": {…}}, …]} is expected");
    for (const auto& [key, value] : json.items())
        if (key != "steps") throw Error(ErrorKind::Usage, where + ": the key '" + key + "' is not known; a plan has 'steps'");
    Plan plan;
    for (std::size_t i = 0; i < json["steps"].size(); ++i) {
        const Json& entry = json["steps"][i];
        const std::string place = where + ", steps[" + std::to_string(i) + "]";
        if (!entry.is_object() || !entry.contains("step") || !entry["step"].is_string())
            throw Error(ErrorKind::Usage, place + ": 'step' names no step");
        PlannedStep step;
        for (const auto& [key, value] : entry.items()) {
            if (key == "step") step.step = value.get<std::string>();
            else if (key == "on" && value.is_boolean()) step.on = value.get<bool>();
            else if (key == "settings" && value.is_object()) step.settings = value.dump();
            else
                throw Error(
                    ErrorKind::Usage,
                    place + ": '" + key +
                        "' is not known or not of the right kind; a step has 'step', 'on' (true or false) and 'settings' (an object)");
        }
        try {
            stepNamed(step.step).leaf.check(step.settings, place + ", settings");
        } catch (const Error& problem) { // which of the steps it is, only we know
            if (problem.message().starts_with(place)) throw;
            throw Error(problem.kind(), place + ": " + problem.message());
        }
        plan.steps.push_back(std::move(step));
    }
    try {
        checkOrder(plan);
    } catch (const Error& problem) {
        throw Error(problem.kind(), where + ": " + problem.message());
    }
    return plan;
}

void checkOrder(const Plan& plan) {
    std::string augmenting;
    for (const PlannedStep& step : plan.steps) {
        if (!step.on) continue;
        if (step.step == "split" && !augmenting.empty())
            throw Error(ErrorKind::Usage, "'" + augmenting +
                                              "' stands before 'split' and adds copies of rows: copies of one row would lie on "
                                              "both sides. Put 'split' first.");
        if (augmenting.empty() && stepNamed(step.step).leaf.augments) augmenting = step.step;
    }
}

std::string toJson(const Plan& plan, int indent) {
    Json steps = Json::array();
    for (const PlannedStep& step : plan.steps)
        steps.push_back({{"step", step.step}, {"on", step.on}, {"settings", Json::parse(step.settings)}});
    return Json{{"steps", steps}}.dump(indent);
}

PlanForOthers planForOtherRows(const Plan& plan) {
    PlanForOthers others{plan, {}};
    for (std::size_t i = 0; i < others.plan.steps.size(); ++i) {
        PlannedStep& step = others.plan.steps[i];
        if (!step.on || !leafNamed(step.step).namesRows) continue;
        step.on = false;
        others.numbered.push_back(i);
    }
    return others;
}

std::vector<std::size_t> textColumns(const std::vector<std::string>& named, const DatasetInfo& info) {
    std::vector<std::size_t> columns;
    const auto indexOf = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(info.columns.begin(), info.columns.end(), name) - info.columns.begin());
    };
    for (const std::string& name : named) {
        columns.push_back(indexOf(name));
        if (columns.back() < info.columns.size()) continue;
        const auto nearest = base::nearestWord(name, info.columns);
        throw Error(ErrorKind::Data, "there is no column '" + name + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : ""));
    }
    if (!named.empty()) return columns;
    for (const auto& [role, column] : info.map)
        if (role != "label" && role != "tools" && indexOf(column) < info.columns.size()) columns.push_back(indexOf(column));
    if (columns.empty())
        for (std::size_t i = 0; i < info.columns.size(); ++i) columns.push_back(i);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

bool changeTexts(Row& row, const std::vector<std::size_t>& columns, const std::function<bool(std::string&)>& change, Turns turns) {
    bool changed = false;
    for (const std::size_t column : columns) {
        if (column >= row.size()) continue;
        Cell& cell = row[column];
        if (cell.kind == Cell::Kind::Text) {
            changed = change(cell.text) || changed;
        } else if (cell.kind == Cell::Kind::Json && !cell.text.empty() && (cell.text.front() == '[' || cell.text.front() == '{')) {
            Json value = listOrObject(cell.text);
            bool inside = false;
            changeStrings(value, change, turns, inside);
            if (inside) cell.text = written(value);
            changed = changed || inside;
        }
    }
    return changed;
}

std::string textOf(const Cell& cell, bool roles) {
    if (cell.kind != Cell::Kind::Json) return cell.text;
    const Json value = listOrObject(cell.text);
    std::string texts;
    collectTexts(value, roles, texts);
    return texts.empty() ? cell.text : texts;
}

std::string textsOf(const Row& row, const std::vector<std::size_t>& columns) {
    std::string texts;
    for (const std::size_t column : columns)
        if (column < row.size() && row[column].kind != Cell::Kind::Null) texts += (texts.empty() ? "" : "\n") + textOf(row[column], false);
    return texts;
}

} // namespace core::data
