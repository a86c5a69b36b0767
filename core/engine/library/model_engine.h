#pragma once

#include "core/engine/engine.h"
#include "core/engine/library/model_shelf.h"

/// The part of the engine that asks models and writes them; training is added in engine_library.cpp.
namespace core::engine {

class ModelEngine : public Engine {
public:
    ModelEngine();
    [[nodiscard]] std::string torchVersion() const override;
    [[nodiscard]] std::filesystem::path resolveModel(const std::string& model) const override;
    [[nodiscard]] std::vector<ModelFacts> listModels(const std::vector<std::filesystem::path>& folders) const override;
    [[nodiscard]] ModelFacts inspect(const std::string& model, bool withHashes) const override;
    [[nodiscard]] std::vector<Score> score(const ModelRef& model, const std::vector<std::string>& texts, const ScoreOptions& options,
                                           base::JobContext& ctx) override;
    Generated generate(const ModelRef& model, const std::string& prompt, const SamplingOptions& sampling,
                       const std::function<void(const GeneratedToken&)>& onToken, base::JobContext& ctx) override;
    [[nodiscard]] std::vector<ExportFormat> exportFormats(const std::filesystem::path& run) const override;
    ExportOutcome exportRun(const std::filesystem::path& run, const ExportOptions& options, base::JobContext& ctx) override;
    [[nodiscard]] CheckResult verify(const std::filesystem::path& exported, const std::filesystem::path& run,
                                     base::JobContext& ctx) override;
    [[nodiscard]] std::string modelCard(const std::filesystem::path& run, const ExportOptions& options) const override;
    void setThreads(int threads) override;

protected:
    ModelShelf shelf_;
};

} // namespace core::engine
