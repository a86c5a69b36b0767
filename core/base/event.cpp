#include "core/base/event.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::base {

namespace {

using Json = nlohmann::ordered_json;

Json numbers(const std::vector<std::pair<std::string, double>>& values) {
    Json json = Json::object();
    for (const auto& [key, value] : values) {
        // Counts read better, and survive other readers, without a fraction.
        const bool whole =
            std::isfinite(value) && value == std::floor(value) && std::abs(value) < 9e15 && key.find('/') == std::string::npos;
        if (!std::isfinite(value)) json[key] = nullptr;
        else if (whole) json[key] = static_cast<std::int64_t>(value);
        else json[key] = value;
    }
    return json;
}

std::vector<std::pair<std::string, double>> numbersOf(const Json& json) {
    std::vector<std::pair<std::string, double>> values;
    if (!json.is_object()) return values;
    for (const auto& [key, value] : json.items()) {
        if (value.is_number()) values.emplace_back(key, value.get<double>());
        else if (value.is_null()) values.emplace_back(key, std::nan(""));
    }
    return values;
}

struct Writer {
    Json& json;
    void operator()(const StartedEvent& e) const {
        json["type"] = "started";
        json["run"] = e.run;
        json["resumed_from"] = e.resumedFrom ? Json(*e.resumedFrom) : Json(nullptr);
        json["planned_steps"] = e.plannedSteps;
    }
    void operator()(const MetricsEvent& e) const {
        json["type"] = "metrics";
        json["step"] = e.step;
        json["epoch"] = e.epoch;
        json["tokens"] = e.tokens;
        json["values"] = numbers(e.values);
    }
    void operator()(const LogEvent& e) const {
        json["type"] = "log";
        json["level"] = e.level;
        json["message"] = e.message;
    }
    void operator()(const CheckpointEvent& e) const {
        json["type"] = "checkpoint";
        json["step"] = e.step;
        json["path"] = e.path;
        json["bytes"] = e.bytes;
        json["best"] = e.best;
    }
    void operator()(const AdviceEvent& e) const {
        json["type"] = "advice";
        json["rule"] = e.rule;
        json["step"] = e.step;
        json["message"] = e.message;
    }
    void operator()(const SampleEvent& e) const {
        json["type"] = "sample";
        json["step"] = e.step;
        json["prompt"] = e.prompt;
        json["text"] = e.text;
    }
    void operator()(const FinishedEvent& e) const {
        json["type"] = "finished";
        json["state"] = e.state;
        json["error"] = e.error ? Json(*e.error) : Json(nullptr);
        json["summary"] = numbers(e.summary);
    }
};

template <class T> T get(const Json& json, const char* key, T fallback = {}) {
    const auto found = json.find(key);
    if (found == json.end()) return fallback;
    if constexpr (std::is_same_v<T, std::string>) return found->is_string() ? found->get<std::string>() : fallback;
    else if constexpr (std::is_same_v<T, bool>) return found->is_boolean() ? found->get<bool>() : fallback;
    else if constexpr (std::is_floating_point_v<T>) return found->is_number() ? found->get<T>() : fallback;
    else if (found->is_number_integer()) return found->get<T>();
    else return fallback;
}

Json member(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? Json() : *found;
}

} // namespace

std::optional<double> MetricsEvent::value(std::string_view key) const {
    for (const auto& [name, number] : values)
        if (name == key) return number;
    return std::nullopt;
}

std::string toJsonLine(const Event& event) {
    Json json;
    json["time"] = event.time;
    std::visit(Writer{json}, event.body);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Event> parseEvent(std::string_view line) {
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto type = get<std::string>(json, "type");
    Event event{get<double>(json, "time"), LogEvent{}};
    const auto step = get<std::int64_t>(json, "step");
    if (type == "started") {
        const auto from = member(json, "resumed_from");
        event.body =
            StartedEvent{get<std::string>(json, "run"), from.is_number_integer() ? std::optional(from.get<std::int64_t>()) : std::nullopt,
                         get<std::int64_t>(json, "planned_steps")};
    } else if (type == "metrics") {
        event.body = MetricsEvent{step, get<double>(json, "epoch"), get<std::int64_t>(json, "tokens"), numbersOf(member(json, "values"))};
    } else if (type == "log") {
        event.body = LogEvent{get<std::string>(json, "level"), get<std::string>(json, "message")};
    } else if (type == "checkpoint") {
        event.body = CheckpointEvent{step, get<std::string>(json, "path"), get<std::int64_t>(json, "bytes"), get<bool>(json, "best")};
    } else if (type == "advice") {
        event.body = AdviceEvent{get<std::string>(json, "rule"), step, get<std::string>(json, "message")};
    } else if (type == "sample") {
        event.body = SampleEvent{step, get<std::string>(json, "prompt"), get<std::string>(json, "text")};
    } else if (type == "finished") {
        const auto error = member(json, "error");
        event.body =
            FinishedEvent{get<std::string>(json, "state"), error.is_string() ? std::optional(error.get<std::string>()) : std::nullopt,
                          numbersOf(member(json, "summary"))};
    } else {
        return std::nullopt;
    }
    return event;
}

} // namespace core::base
