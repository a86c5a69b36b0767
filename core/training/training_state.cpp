#include "core/training/training_state.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>
#include <limits>
#include <system_error>

namespace core::training {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kNotANumber = "NaN", *kInfinity = "Infinity", *kMinusInfinity = "-Infinity";

/// JSON has no word for a number that is not finite, and a score may be one: those are texts. Null means that there is none.
Json number(double value) {
    if (std::isnan(value)) return kNotANumber;
    if (std::isinf(value)) return value > 0 ? kInfinity : kMinusInfinity;
    return value;
}

double numberFrom(const Json& json) {
    if (!json.is_string()) return json.get<double>();
    const auto text = json.get<std::string>();
    if (text == kNotANumber) return std::numeric_limits<double>::quiet_NaN();
    if (text == kInfinity) return std::numeric_limits<double>::infinity();
    if (text == kMinusInfinity) return -std::numeric_limits<double>::infinity();
    throw Error(ErrorKind::Data, "'" + base::shortened(text, 40) + "' in it is not a number");
}

/// A score. Null was written for one that is not finite before that had a text of its own.
double scoreFrom(const Json& json) { return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : numberFrom(json); }

Json optional(const std::optional<double>& value) { return value ? number(*value) : Json(nullptr); }

std::optional<double> optionalFrom(const Json& json) {
    if (json.is_null()) return std::nullopt;
    return numberFrom(json);
}

/// Times are digits of a fixed number, so that the size of a checkpoint, which events tell, does not depend on how long a step took.
std::string microseconds(double seconds) {
    std::string digits = std::to_string(std::llround(seconds * 1e6));
    return std::string(digits.size() < 16 ? 16 - digits.size() : 0, '0') + digits;
}

double secondsFrom(const Json& json) {
    const auto text = json.get<std::string>();
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (fault != std::errc{} || end != text.data() + text.size()) throw Error(ErrorKind::Data, "a time in it is not a number");
    return static_cast<double>(count) / 1e6;
}

} // namespace

std::optional<double> TrainingState::score(std::string_view key) const {
    for (const auto& [name, value] : scores)
        if (name == key) return value;
    return std::nullopt;
}

std::string toJson(const TrainingState& s) {
    Json scores = Json::object();
    for (const auto& [key, value] : s.scores) scores[key] = number(value);
    // Doubles are written so that they read back as the same bits.
    const Json json{{"version", 1},
                    {"step", s.step},
                    {"tokens", s.tokens},
                    {"microseconds", microseconds(s.seconds)},
                    {"microseconds_to_first_step", microseconds(s.secondsToFirstStep)},
                    {"microseconds_stalled", microseconds(s.secondsStalled)},
                    {"train_loss", optional(s.trainLoss)},
                    {"evaluated_step", s.evaluatedStep},
                    {"scores", scores},
                    {"best_loss", optional(s.bestLoss)},
                    {"best_step", s.bestStep},
                    {"stopping_loss", optional(s.stoppingLoss)},
                    {"patience", s.patience},
                    {"advisor",
                     {{"train_sum", number(s.advisor.trainSum)},
                      {"train_steps", s.advisor.trainSteps},
                      {"train_mean_before", optional(s.advisor.trainMeanBefore)},
                      {"above", s.advisor.above},
                      {"said", s.advisor.said}}},
                    {"ended", s.ended},
                    {"products", s.products},
                    {"random", {{"seed", s.seed}, {"streams", "order and dropout are counter-based: functions of seed and step"}}}};
    return json.dump(2) + "\n";
}

TrainingState parseState(std::string_view text, const std::string& where) {
    TrainingState s;
    try {
        const Json json = Json::parse(text);
        if (json.at("version").get<int>() != 1) throw Error(ErrorKind::Data, "written by a newer version of Anneal");
        s.step = json.at("step").get<std::int64_t>();
        s.tokens = json.at("tokens").get<std::int64_t>();
        s.seconds = secondsFrom(json.at("microseconds"));
        s.secondsToFirstStep = secondsFrom(json.at("microseconds_to_first_step"));
        s.secondsStalled = secondsFrom(json.at("microseconds_stalled"));
        s.trainLoss = optionalFrom(json.at("train_loss"));
        s.evaluatedStep = json.at("evaluated_step").get<std::int64_t>();
        for (const auto& [key, value] : json.at("scores").items()) s.scores.emplace_back(key, scoreFrom(value));
        s.bestLoss = optionalFrom(json.at("best_loss"));
        s.bestStep = json.at("best_step").get<std::int64_t>();
        s.stoppingLoss = optionalFrom(json.at("stopping_loss"));
        s.patience = json.at("patience").get<std::int64_t>();
        const Json& advisor = json.at("advisor");
        s.advisor.trainSum = numberFrom(advisor.at("train_sum"));
        s.advisor.trainSteps = advisor.at("train_steps").get<std::int64_t>();
        s.advisor.trainMeanBefore = optionalFrom(advisor.at("train_mean_before"));
        s.advisor.above = advisor.at("above").get<std::int64_t>();
        s.advisor.said = advisor.at("said").get<bool>();
        s.ended = json.at("ended").get<bool>();
        s.products = json.value("products", "");
        s.seed = json.at("random").at("seed").get<std::uint64_t>();
    } catch (const Error& error) {
        throw Error(error.kind(), where + ": " + error.what());
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorKind::Data, where + ": not the state of a training (" + error.what() + "); an older checkpoint may be whole");
    }
    if (s.step < 1 || s.tokens < 0) throw Error(ErrorKind::Data, where + ": step and tokens make no sense");
    return s;
}

} // namespace core::training
