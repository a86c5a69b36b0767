#include "core/base/error.h"
#include "core/base/fields.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/export/exporters/exporter.h"
#include "core/models/weights/tensor_io.h"
#include "core/runs/run_files.h"

#include <nlohmann/json.hpp>

/// A whole model in Hugging Face layout; an adapter is merged into its base.
namespace core::exporting::leaves {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

std::string problem(const runs::RunFolder&) { return {}; }

std::uint64_t bytes(const runs::RunFolder&, const evaluation::ModelPlaces& places, const std::string& dtype) {
    std::uint64_t numbers = 0;
    for (const auto& weight : models::weightShapes(models::loadModelConfig(places.settings))) {
        std::uint64_t count = 1;
        for (const auto size : weight.shape) count *= static_cast<std::uint64_t>(size);
        numbers += count;
    }
    return numbers * bytesOfNumber(dtype);
}

torch::ScalarType scalarType(const std::string& dtype) {
    return dtype == "F16" ? torch::kFloat16 : dtype == "BF16" ? torch::kBFloat16 : torch::kFloat32;
}

/// The configuration as it was, with the type of the weights as they are now. Transformers 5 calls it dtype, versions before torch_dtype.
std::string configText(const std::string& before, const std::string& dtype) {
    auto json = base::parseJson(before, "config.json");
    json[json.contains("dtype") ? "dtype" : "torch_dtype"] = dtype == "F16" ? "float16" : dtype == "BF16" ? "bfloat16" : "float32";
    return json.dump(2) + "\n";
}

std::string generationText(const models::ModelConfig& config) {
    Json json;
    json["_from_model_config"] = true;
    if (config.bos >= 0) json["bos_token_id"] = config.bos;
    if (config.eos.size() == 1) json["eos_token_id"] = config.eos.front();
    else if (!config.eos.empty()) json["eos_token_id"] = config.eos;
    if (config.pad >= 0) json["pad_token_id"] = config.pad;
    return json.dump(2) + "\n";
}

void write(const ExportJob& job) {
    const fs::path& settings = job.opened.places.settings;
    auto& model = *job.opened.model;
    if (model.hasAdapter()) model.mergeAdapter();
    base::saveFile(job.folder / "config.json", configText(model.config().text, job.dtype));
    models::weights::saveModelTensors(job.folder, model.baseTensors(), scalarType(job.dtype));
    for (const auto& name : tokenizers::tokenizerFiles(settings)) base::saveFile(job.folder / name, base::loadFile(settings / name));
    std::error_code ignored;
    const fs::path generation = settings / "generation_config.json";
    base::saveFile(job.folder / "generation_config.json",
                   fs::exists(generation, ignored) ? base::loadFile(generation) : generationText(model.config()));
    copyLicenceFiles(settings, job.folder);
}

evaluation::ModelPlaces places(const fs::path& folder, const evaluation::ModelPlaces&) { return evaluation::placesOfModel(folder); }

} // namespace

const Exporter& hf() {
    static const Exporter exporter = {"hf",
                                      TR("Hugging Face folder"),
                                      TR("A whole model for Transformers, vLLM or more training"),
                                      {"F32", "BF16", "F16"},
                                      true,
                                      problem,
                                      bytes,
                                      write,
                                      places};
    return exporter;
}

} // namespace core::exporting::leaves
