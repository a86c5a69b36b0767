#include "core/evaluation/opened_model.h"

#include "core/base/error.h"
#include "core/models/generate/generation.h"
#include "core/runs/model_names.h"
#include "core/runs/run_files.h"

#include <algorithm>

namespace core::evaluation {

namespace fs = std::filesystem;

namespace {

void describe(const fs::path& file, std::string& out) {
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    if (failed) return;
    out += file.string() + ':' + std::to_string(size) + ':' + std::to_string(fs::last_write_time(file, failed).time_since_epoch().count()) +
           ';';
}

void describeAll(const fs::path& place, std::string& out) {
    std::error_code failed;
    if (!fs::is_directory(place, failed)) return describe(place, out);
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(place, failed)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        if (fs::is_regular_file(file, failed)) describe(file, out);
}

} // namespace

std::string ModelPlaces::fingerprint() const {
    std::string out;
    for (const auto& place : {settings, weights, adapter, adapterSettings})
        if (!place.empty()) describeAll(place, out);
    return out;
}

ModelPlaces placesOfModel(const fs::path& folder, const fs::path& adapter) {
    ModelPlaces places;
    places.settings = places.weights = folder;
    if (adapter.empty()) return places;
    places.base = folder;
    places.adapterSettings = adapter;
    places.adapter = adapter / models::kAdapterWeightsFile;
    return places;
}

fs::path baseOfRun(const runs::RunFolder& run, const std::string& base) {
    const std::string wanted = base.empty() ? run.spec().model.path : base;
    try {
        return runs::resolveModelFolder(wanted);
    } catch (const Error& error) {
        const std::string hash = run.origin().modelHash;
        throw Error(ErrorKind::Model, run.path().string() + ": the model that it started from, " + wanted +
                                          (hash.empty() ? "" : " (SHA-256 " + hash + ")") +
                                          ", is not there; say where it is now with --base DIR");
    }
}

ModelPlaces placesOfRun(const runs::RunFolder& run, const std::string& selector, const std::string& base) {
    const auto checkpoint = run.checkpoint(selector);
    ModelPlaces places;
    places.settings = run.path() / runs::kCheckpointsFolder;
    if (!run.spec().method.isAdapter()) {
        places.weights = checkpoint.path / models::weights::kSingleFile;
        std::error_code ignored;
        if (!fs::exists(places.weights, ignored)) places.weights = checkpoint.path;
        return places;
    }
    places.base = places.weights = baseOfRun(run, base);
    places.adapter = checkpoint.path / models::kAdapterWeightsFile;
    places.adapterSettings = places.settings;
    return places;
}

OpenedModel openModel(const ModelPlaces& places, const models::LoadOptions& options) {
    OpenedModel out;
    out.places = places;
    const auto config = models::loadModelConfig(places.settings);
    std::error_code ignored;
    const auto files = fs::is_directory(places.weights, ignored) ? models::weights::WeightFiles::openFolder(places.weights)
                                                                 : models::weights::WeightFiles::openFile(places.weights);
    models::LoadOptions with = options;
    if (config.head == models::HeadKind::Classifier && !places.adapter.empty()) with.newClassHead = 0; // the adapter brings its own
    out.model = models::CausalModel::load(config, files, with);
    if (!places.adapter.empty()) {
        if (!fs::exists(places.adapter, ignored)) out.model->loadAdapter(places.adapter.parent_path()); // says what is there instead
        out.model->loadAdapter(models::loadAdapterConfig(places.adapterSettings), models::weights::WeightFiles::openFile(places.adapter),
                               false);
    }
    out.tokenizer = tokenizers::loadTokenizer(places.settings);
    out.ends = models::endTokens(config, places.settings, *out.tokenizer);
    return out;
}

} // namespace core::evaluation
