#include "core/runs/report/facts.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

namespace core::runs::report {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// A small JSON file, or null where it is missing or broken: a report leaves out what it cannot read.
Json readJson(const fs::path& file) {
    std::error_code failed;
    if (!fs::is_regular_file(file, failed)) return nullptr;
    try {
        return Json::parse(base::loadFile(file, 16U << 20U), nullptr, false);
    } catch (const Error&) {
        return nullptr;
    }
}

std::string textOf(const Json& json, const char* key) {
    return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
}

void takeEvents(const RunFolder& run, ReportFacts& f) {
    std::map<std::pair<std::int64_t, bool>, base::MetricsEvent> metrics; // by step, training before validation
    for (const base::Event& event : run.events()) {
        if (const auto* m = std::get_if<base::MetricsEvent>(&event.body)) metrics[{m->step, !m->value("train/loss")}] = *m;
        if (const auto* a = std::get_if<base::AdviceEvent>(&event.body)) f.advice.push_back(*a);
        if (const auto* s = std::get_if<base::SampleEvent>(&event.body)) {
            if (!f.samples.empty() && f.samples.front().step != s->step) f.samples.clear();
            f.samples.push_back(*s);
        }
        if (const auto* e = std::get_if<base::FinishedEvent>(&event.body)) {
            f.finalMetrics.clear();
            for (const auto& [key, value] : e->summary) {
                if (key == "seconds") f.seconds = value;
                if (key.find('/') != std::string::npos) f.finalMetrics.emplace_back(key, value);
            }
        }
    }
    for (auto& [key, event] : metrics) {
        f.lastStep = std::max(f.lastStep, event.step);
        const auto loss = event.value("validation/loss");
        if (loss && std::isfinite(*loss) && (!f.bestLoss || *loss < *f.bestLoss)) {
            f.bestLoss = loss;
            f.bestStep = event.step;
        }
        f.metrics.push_back(std::move(event));
    }
}

std::vector<RowLoss> newestRowLosses(const RunFolder& run) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(run.path() / "evaluation", failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".jsonl") files.push_back(entry->path());
    if (files.empty()) return {};
    try {
        return loadRowLosses(*std::max_element(files.begin(), files.end()));
    } catch (const Error&) {
        return {};
    }
}

/// Exports carry anneal.json with the run they came from; those of the run's own project lie in ../../exports.
std::vector<ExportFacts> exportsOf(const RunFolder& run) {
    std::vector<ExportFacts> found;
    const fs::path exports = run.path().parent_path().parent_path() / "exports";
    std::error_code failed;
    for (fs::directory_iterator entry(exports, failed), end; !failed && entry != end; entry.increment(failed)) {
        const Json json = readJson(entry->path() / "anneal.json");
        std::string from = textOf(json, "run");
        if (json.is_object() && json.contains("run") && json["run"].is_object()) from = textOf(json["run"], "path");
        if (from.empty() || fs::path(from).filename() != run.path().filename()) continue;
        const Json check = json.contains("check") ? json["check"] : Json();
        std::string outcome = textOf(check, "words");
        const bool passed = check.is_object() && check.contains("passed") && check["passed"].is_boolean() && check["passed"].get<bool>();
        if (outcome.empty()) outcome = passed ? "passed" : "not known";
        found.push_back({textOf(json, "format"), entry->path().filename().string(), outcome});
    }
    std::sort(found.begin(), found.end(), [](const ExportFacts& a, const ExportFacts& b) { return a.folder < b.folder; });
    return found;
}

} // namespace

std::optional<double> ReportFacts::metric(std::string_view key) const {
    for (auto event = metrics.rbegin(); event != metrics.rend(); ++event)
        if (const auto value = event->value(key)) return value;
    return std::nullopt;
}

std::vector<std::pair<double, double>> ReportFacts::curve(std::string_view key) const {
    std::vector<std::pair<double, double>> points;
    for (const base::MetricsEvent& event : metrics)
        if (const auto value = event.value(key); value && std::isfinite(*value))
            points.emplace_back(static_cast<double>(event.step), *value);
    return points;
}

ReportFacts reportFacts(const RunFolder& run, int index) {
    ReportFacts f;
    f.index = index;
    f.spec = run.spec();
    f.origin = run.origin();
    const RunNotes notes = run.notes();
    f.name = !notes.name.empty() ? notes.name : (!f.spec.name.empty() ? f.spec.name : run.path().filename().string());
    f.notes = notes.notes;
    f.model = fs::path(f.spec.model.path).filename().string();
    const RunState state = run.state();
    f.stateText = state.state + (state.error ? ": " + *state.error : "");
    takeEvents(run, f);
    f.validation = {lossUnitOf(f.spec.task), f.origin.validationHash, newestRowLosses(run)};
    f.exports = exportsOf(run);
    return f;
}

LicenceWords licenceInWords(const std::string& id) {
    const auto lower = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    };
    const auto wordsOf = [&](const Json& json) {
        LicenceWords words{textOf(json, "name"), textOf(json, "summary"), {}};
        if (json.contains("must") && json["must"].is_array())
            for (const Json& item : json["must"])
                if (item.is_string()) words.must.push_back(item.get<std::string>());
        return words;
    };
    LicenceWords unknown{id, "Nothing is known of this licence: read it before you pass anything on.", {}};
    std::error_code failed;
    for (fs::directory_iterator entry(base::resourcesFolder() / "licences", failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() != ".json") continue;
        const Json json = readJson(entry->path());
        if (!json.is_object()) continue;
        bool matches = lower(textOf(json, "id")) == lower(id);
        if (json.contains("aliases") && json["aliases"].is_array())
            for (const Json& alias : json["aliases"])
                matches = matches || (alias.is_string() && lower(alias.get<std::string>()) == lower(id));
        if (matches) return wordsOf(json);
        if (textOf(json, "id") == "unknown") unknown = wordsOf(json);
    }
    if (!id.empty() && id != "unknown") unknown.name += " (" + id + ")";
    return unknown;
}

} // namespace core::runs::report
