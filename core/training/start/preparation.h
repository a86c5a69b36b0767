#pragma once

#include "core/data/token_rows.h"
#include "core/engine/engine.h"
#include "core/models/model_config.h"
#include "core/runs/run_folder.h"
#include "core/tokenizers/tokenizer.h"
#include "core/training/start/sample_prompts.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// Everything that a training reads, found and checked before its first step: paths, tokenizer, rows as tokens, the plan, what `auto` becomes.
/// Made on the training thread; no weights are read here.
namespace core::training {

struct Preparation {
    runs::RunSpec spec;     ///< every path absolute, every auto and 0 resolved but the precision, which is measured
    runs::RunOrigin origin; ///< hashes only where they were asked for
    models::ModelConfig config;
    std::filesystem::path modelFolder;   ///< configuration, tokenizer, licence
    std::filesystem::path weightsFolder; ///< the same, but for a resumed run whose model is gone: then a checkpoint
    std::shared_ptr<const tokenizers::Tokenizer> tokenizer;
    data::TokenCachePtr train, validation; ///< validation: null where there is none
    std::vector<SamplePrompt> samples;     ///< where the specification asks for samples
    std::vector<std::string> warnings;     ///< sentences about settings that change nothing
};

/// Throws what stands in the way: Error{Usage} for settings, Error{Model}, Error{Data}. `withHashes`, for a run that is to be made, also hashes
/// weights and adapter, which reads them once more.
[[nodiscard]] Preparation prepare(const runs::RunSpec& spec, const engine::TrainOptions& options, bool withHashes,
                                  const base::JobContext& ctx);
/// One hash over the hashes of a model's weight files, in the order of their names.
[[nodiscard]] std::string weightsHash(const std::filesystem::path& modelFolder);
/// The hash of an adapter's weights. Throws Error{Model} that says what of it is not there.
[[nodiscard]] std::string adapterHash(const std::filesystem::path& adapterFolder);
/// How rows become tokens under a specification whose maxLength is resolved.
[[nodiscard]] data::TokenizeOptions tokenizeOptions(const runs::RunSpec& spec);
/// model.max_length, or the model's context, at most 2048. Throws Error{Usage} beyond the context.
[[nodiscard]] std::int64_t resolvedMaxLength(const runs::RunSpec& spec, const models::ModelConfig& config);
/// Where token caches go when nothing is said.
[[nodiscard]] std::filesystem::path cacheFolder(const engine::TrainOptions& options);

} // namespace core::training
