#include "core/store/run_digest.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/runs/folder/run_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::store {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kSparklinePoints = 48;
/// Training points that are kept before every second one is dropped.
constexpr std::size_t kMostTrainPoints = 4 * kSparklinePoints;

Json optionalNumber(const std::optional<double>& number) { return number && std::isfinite(*number) ? Json(*number) : Json(nullptr); }

std::optional<double> optionalNumber(const Json& json) { return json.is_number() ? std::optional(json.get<double>()) : std::nullopt; }

template <class Points> void dropAfter(Points& points, std::int64_t step) {
    while (!points.empty() && points.back().first > step) points.pop_back();
}

} // namespace

void RunFigures::begin(const base::StartedEvent& started, double time) {
    if (segmentStart_ > 0) earlierSeconds_ += std::max(0.0, lastTime_ - segmentStart_);
    segmentStart_ = time;
    ended_ = false;
    state_.plannedSteps = started.plannedSteps;
    state_.error.reset();
    // The steps after the checkpoint are logged again.
    const std::int64_t from = started.resumedFrom.value_or(0);
    dropAfter(validation_, from);
    dropAfter(train_, from);
}

void RunFigures::add(const base::MetricsEvent& metrics) {
    state_.lastStep = metrics.step;
    tokens_ = metrics.tokens;
    for (const auto& [name, value] : metrics.values)
        if (std::isfinite(value)) last_[name] = value;
    if (const auto loss = metrics.value("validation/loss"); loss && std::isfinite(*loss)) validation_.emplace_back(metrics.step, *loss);
    const auto loss = metrics.value("train/loss");
    if (!loss || !std::isfinite(*loss)) return;
    lastTrain_ = loss;
    if (trainSeen_++ % trainStride_ != 0) return;
    train_.emplace_back(metrics.step, *loss);
    if (train_.size() <= kMostTrainPoints) return;
    for (std::size_t i = 0; i * 2 < train_.size(); ++i) train_[i] = train_[i * 2];
    train_.resize((train_.size() + 1) / 2);
    trainStride_ *= 2;
}

void RunFigures::read(const base::Event& event) {
    if (const auto* started = std::get_if<base::StartedEvent>(&event.body)) begin(*started, event.time);
    else if (const auto* metrics = std::get_if<base::MetricsEvent>(&event.body)) add(*metrics);
    else if (const auto* finished = std::get_if<base::FinishedEvent>(&event.body)) {
        ended_ = true;
        state_.state = finished->state;
        state_.error = finished->error;
        for (const auto& [name, value] : finished->summary)
            if (std::isfinite(value)) last_[name] = value;
    }
    lastTime_ = event.time;
}

void RunFigures::writeTo(RunEntry& entry) const {
    const std::int64_t planned = entry.state.plannedSteps;
    entry.state = state_;
    if (entry.state.plannedSteps == 0) entry.state.plannedSteps = planned;
    if (!ended_) entry.state.state = "unfinished";
    entry.seconds = earlierSeconds_ + (segmentStart_ > 0 ? std::max(0.0, lastTime_ - segmentStart_) : 0.0);
    entry.steps = state_.lastStep;
    entry.tokens = tokens_;
    entry.lastTrainLoss = lastTrain_;
    entry.metrics = last_;
    entry.bestValidationLoss.reset();
    entry.lastValidationLoss.reset();
    entry.bestStep = 0;
    if (!validation_.empty()) {
        const auto best =
            std::min_element(validation_.begin(), validation_.end(), [](const Point& a, const Point& b) { return a.second < b.second; });
        entry.bestValidationLoss = best->second;
        entry.bestStep = best->first;
        entry.lastValidationLoss = validation_.back().second;
    }
    std::vector<double> curve;
    for (const Point& point : validation_.empty() ? train_ : validation_) curve.push_back(point.second);
    entry.sparkline = thinned(curve, kSparklinePoints);
}

std::vector<double> thinned(const std::vector<double>& values, std::size_t count) {
    if (values.size() <= count || count < 2) return values;
    std::vector<double> picked;
    for (std::size_t i = 0; i < count; ++i) picked.push_back(values[i * (values.size() - 1) / (count - 1)]);
    return picked;
}

RunEntry openEntry(const std::filesystem::path& folder) {
    RunEntry entry;
    entry.folder = folder;
    try {
        const runs::RunFolder run = runs::RunFolder::open(folder);
        entry.spec = run.spec();
        entry.created = run.origin().created;
        entry.state.plannedSteps = run.origin().plan.plannedSteps;
        entry.notes = {entry.spec.name, entry.spec.notes, entry.spec.tags, false, false};
        entry.notes = run.notes();
    } catch (const Error& error) { // a table of many runs does not fail for one; the reason stands in its line
        entry.state.state = "unknown";
        entry.state.error = error.message();
    }
    return entry;
}

std::string writeDigest(const RunEntry& entry) {
    const Json json{{"spec", Json::parse(base::changesToJson(base::structInfo<runs::RunSpec>(), &entry.spec, -1))},
                    {"notes", Json::parse(runs::folder::writeNotes(entry.notes))},
                    {"state", entry.state.state},
                    {"error", entry.state.error ? Json(*entry.state.error) : Json(nullptr)},
                    {"planned_steps", entry.state.plannedSteps},
                    {"created", entry.created},
                    {"seconds", entry.seconds},
                    {"steps", entry.steps},
                    {"tokens", entry.tokens},
                    {"best", optionalNumber(entry.bestValidationLoss)},
                    {"last", optionalNumber(entry.lastValidationLoss)},
                    {"train", optionalNumber(entry.lastTrainLoss)},
                    {"best_step", entry.bestStep},
                    {"metrics", entry.metrics},
                    {"curve", entry.sparkline}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

RunEntry parseDigest(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        RunEntry entry;
        base::fromJson(base::structInfo<runs::RunSpec>(), &entry.spec, json.at("spec").dump(), "index");
        entry.notes = runs::folder::parseNotes(json.at("notes").dump(), "index");
        entry.state.state = json.at("state").get<std::string>();
        if (json.at("error").is_string()) entry.state.error = json.at("error").get<std::string>();
        entry.state.plannedSteps = json.at("planned_steps").get<std::int64_t>();
        entry.created = json.at("created").get<std::string>();
        entry.seconds = json.at("seconds").get<double>();
        entry.steps = json.at("steps").get<std::int64_t>();
        entry.state.lastStep = entry.steps;
        entry.tokens = json.at("tokens").get<std::int64_t>();
        entry.bestValidationLoss = optionalNumber(json.at("best"));
        entry.lastValidationLoss = optionalNumber(json.at("last"));
        entry.lastTrainLoss = optionalNumber(json.at("train"));
        entry.bestStep = json.at("best_step").get<std::int64_t>();
        entry.metrics = json.at("metrics").get<std::map<std::string, double>>(); // a digest without them is of an older build: read anew
        entry.sparkline = json.at("curve").get<std::vector<double>>();
        return entry;
    } catch (const nlohmann::json::exception&) { // the index's own format; whoever reads it makes the digest anew
        throw Error(ErrorKind::Data, "a line of the index cannot be read");
    }
}

} // namespace core::store
