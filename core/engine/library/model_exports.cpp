#include "core/engine/library/model_engine.h"
#include "core/engine/library/translated.h"
#include "core/export/export_run.h"

/// ModelEngine's exports.
namespace core::engine {

std::vector<ExportFormat> ModelEngine::exportFormats(const std::filesystem::path& run) const {
    return translated([&] { return exporting::exportFormats(run); });
}

ExportOutcome ModelEngine::exportRun(const std::filesystem::path& run, const ExportOptions& options, base::JobContext& ctx) {
    return translated([&] { return exporting::exportRun(run, options, ctx); });
}

CheckResult ModelEngine::verify(const std::filesystem::path& exported, const std::filesystem::path& run, base::JobContext& ctx) {
    return translated([&] { return exporting::verifyExport(exported, run, ctx); });
}

std::string ModelEngine::modelCard(const std::filesystem::path& run, const ExportOptions& options) const {
    return translated([&] { return exporting::modelCard(run, options); });
}

} // namespace core::engine
