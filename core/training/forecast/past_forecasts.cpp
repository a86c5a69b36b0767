#include "core/training/forecast/past_forecasts.h"

#include "core/base/about/machine.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/runs/recipe_key.h"
#include "core/training/forecast/extrapolation.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace core::training::forecast {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t kKept = 200, kLatest = 20, kLeast = 3;

std::string keyOf(const runs::RunSpec& spec) { return base::sha256(runs::recipeKey(spec)).substr(0, 24); }

std::string loaded(const fs::path& file) {
    try {
        return base::loadFile(file);
    } catch (const Error&) { // not there: nothing was kept
        return {};
    }
}

void saved(const fs::path& file, const std::string& text) {
    try {
        std::error_code failed;
        fs::create_directories(file.parent_path(), failed);
        base::saveFile(file, text);
    } catch (const Error&) { // a cache that cannot be written
    }
}

double numberOf(const Json& object, const char* key) {
    const Json value = object.value(key, Json());
    return value.is_number() ? value.get<double>() : 0.0;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace

PastForecasts::PastForecasts(fs::path folder) : folder_(std::move(folder)) {}

PastForecasts PastForecasts::ofUser() { return PastForecasts(base::userCacheFolder() / "forecasts"); }

void PastForecasts::expect(const runs::RunSpec& spec, const engine::Forecast& said) const {
    saved(folder_ / (keyOf(spec) + ".json"), Json{{"seconds", said.secondsMeasured}, {"shown", said.seconds}}.dump() + "\n");
}

std::optional<double> PastForecasts::took(const runs::RunSpec& spec, double seconds) const {
    const fs::path file = folder_ / (keyOf(spec) + ".json");
    const Json said = Json::parse(loaded(file), nullptr, false);
    if (!said.is_object() || numberOf(said, "seconds") <= 0.0) return std::nullopt;
    std::error_code ignored;
    fs::remove(file, ignored);
    std::vector<std::string> lines = linesOf(loaded(folder_ / "past.jsonl"));
    lines.push_back(
        Json{{"processor", base::processorName()}, {"threads", spec.trainer.threads}, {"forecast", said["seconds"]}, {"took", seconds}}
            .dump());
    std::string text;
    for (std::size_t i = lines.size() > kKept ? lines.size() - kKept : 0; i < lines.size(); ++i) text += lines[i] + "\n";
    saved(folder_ / "past.jsonl", text);
    return numberOf(said, "shown");
}

std::optional<PastForecasts::Correction> PastForecasts::correction(std::int64_t threads) const {
    std::vector<double> shares;
    const std::vector<std::string> lines = linesOf(loaded(folder_ / "past.jsonl"));
    for (auto line = lines.rbegin(); line != lines.rend() && shares.size() < kLatest; ++line) {
        const Json past = Json::parse(*line, nullptr, false);
        if (!past.is_object() || past.value("processor", Json()) != base::processorName() || past.value("threads", Json()) != threads)
            continue;
        const double said = numberOf(past, "forecast"), took = numberOf(past, "took");
        if (said > 0.0 && took > 0.0) shares.push_back(took / said);
    }
    if (shares.size() < kLeast) return std::nullopt;
    return Correction{quantile(shares, 0.1), quantile(shares, 0.5), quantile(shares, 0.9)};
}

} // namespace core::training::forecast
