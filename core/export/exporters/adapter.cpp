#include "core/base/error.h"
#include "core/base/fields.h"
#include "core/base/files.h"
#include "core/export/exporters/exporter.h"
#include "core/models/weights/tensor_io.h"
#include "core/runs/model_names.h"

/// The adapter by itself, in PEFT's layout.
namespace core::exporting::leaves {

namespace fs = std::filesystem;

namespace {

std::string problem(const runs::RunFolder& run) {
    if (run.spec().method.isAdapter()) return {};
    return "this run trained the model's own weights (" + run.spec().method.kind + "); only an adapter method leaves an adapter";
}

std::uint64_t bytes(const runs::RunFolder&, const evaluation::ModelPlaces& places, const std::string& dtype) {
    std::error_code failed;
    const auto size = fs::file_size(places.adapter, failed);
    return failed ? 0 : size * bytesOfNumber(dtype) / 4;
}

void write(const ExportJob& job) {
    const auto type = job.dtype == "F16" ? torch::kFloat16 : job.dtype == "BF16" ? torch::kBFloat16 : torch::kFloat32;
    base::saveFile(job.folder / models::kAdapterConfigFile, job.opened.model->adapterConfigText());
    models::weights::saveTensors(job.folder / models::kAdapterWeightsFile, job.opened.model->adapterTensors(), type);
    copyLicenceFiles(job.opened.places.settings, job.folder);
}

evaluation::ModelPlaces places(const fs::path& folder, const evaluation::ModelPlaces& trained) {
    auto out = trained;
    out.adapterSettings = folder;
    out.adapter = folder / models::kAdapterWeightsFile;
    return out;
}

} // namespace

const Exporter& adapter() {
    static const Exporter exporter = {"adapter",
                                      TR("Adapter"),
                                      TR("The trained matrices alone, for PEFT or to go on training; needs the base model"),
                                      {"F32", "BF16", "F16"},
                                      false,
                                      problem,
                                      bytes,
                                      write,
                                      places};
    return exporter;
}

} // namespace core::exporting::leaves
