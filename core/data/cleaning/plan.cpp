#include "core/data/cleaning/step.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::data {

#define X(name) StepFactory name##Step();
#include "core/data/cleaning/cleaning.def"
#undef X

namespace {

const std::vector<StepFactory>& factories() {
    static const std::vector<StepFactory> all = {
#define X(name) name##Step(),
#include "core/data/cleaning/cleaning.def"
#undef X
    };
    return all;
}

using Json = nlohmann::ordered_json;

void changeStrings(Json& value, const std::function<bool(std::string&)>& change, bool& changed) {
    if (value.is_array()) {
        for (Json& item : value) changeStrings(item, change, changed);
    } else if (value.is_object()) {
        for (const char* key : {"content", "value", "text"}) {
            if (!value.contains(key)) continue;
            if (!value[key].is_string()) {
                changeStrings(value[key], change, changed);
                continue;
            }
            std::string text = value[key].get<std::string>();
            if (!change(text)) continue;
            value[key] = std::move(text);
            changed = true;
        }
    }
}

} // namespace

const std::vector<CleaningLeaf>& cleaningLeaves() {
    static const std::vector<CleaningLeaf> leaves = [] {
        std::vector<CleaningLeaf> made;
        for (const StepFactory& factory : factories()) made.push_back(factory.leaf);
        return made;
    }();
    return leaves;
}

const StepFactory& stepNamed(const std::string& key) {
    std::vector<std::string> keys;
    for (const StepFactory& factory : factories()) {
        if (key == factory.leaf.key) return factory;
        keys.emplace_back(factory.leaf.key);
    }
    const auto nearest = base::nearestWord(key, keys);
    throw Error(ErrorKind::Usage, "there is no step '" + key + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : ""));
}

Plan planFrom(std::string_view text, const std::string& where) {
    const Json json = Json::parse(text, nullptr, false);
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
        stepNamed(step.step).leaf.check(step.settings, place + ", settings");
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

std::string toJson(const Plan& plan, int indent) {
    Json steps = Json::array();
    for (const PlannedStep& step : plan.steps)
        steps.push_back({{"step", step.step}, {"on", step.on}, {"settings", Json::parse(step.settings)}});
    return Json{{"steps", steps}}.dump(indent);
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

bool changeTexts(Row& row, const std::vector<std::size_t>& columns, const std::function<bool(std::string&)>& change) {
    bool changed = false;
    for (const std::size_t column : columns) {
        if (column >= row.size()) continue;
        Cell& cell = row[column];
        if (cell.kind == Cell::Kind::Text) {
            changed = change(cell.text) || changed;
        } else if (cell.kind == Cell::Kind::Json && !cell.text.empty() && (cell.text.front() == '[' || cell.text.front() == '{')) {
            Json value = Json::parse(cell.text, nullptr, false);
            bool inside = false;
            if (!value.is_discarded()) changeStrings(value, change, inside);
            if (inside) cell.text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
            changed = changed || inside;
        }
    }
    return changed;
}

std::string textsOf(const Row& row, const std::vector<std::size_t>& columns) {
    std::string texts;
    for (const std::size_t column : columns)
        if (column < row.size() && row[column].kind != Cell::Kind::Null) texts += (texts.empty() ? "" : "\n") + row[column].text;
    return texts;
}

} // namespace core::data
