#pragma once

#include "core/models/model.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_spec.h"
#include "core/training/optimizers/optimizer.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

/// From a specification to a model in memory of which the right part is trained.
namespace core::training {

/// Before a run folder is made: whether `model.adapter` is there, and with an adapter method, whether its settings are the specification's. Throws
/// Error{Model} or Error{Usage}.
void checkAdapter(const runs::RunSpec& spec, const models::ModelConfig& config);
/// Reads the weights and lays the method over them. A run that goes on `from` a checkpoint does not need model.adapter: the checkpoint holds what became of
/// it. Throws Error{Model} or Error{Usage}.
[[nodiscard]] std::unique_ptr<models::CausalModel> setUpModel(const runs::RunSpec& spec, const models::ModelConfig& config,
                                                              const std::filesystem::path& modelFolder,
                                                              const std::optional<runs::CheckpointRef>& from = std::nullopt);
/// Whether `setUpModel` will find what it needs: before a run folder is made. Reads headers only, but for an adapter to begin with, which is laid over its base.
/// Throws as `setUpModel` does.
void checkModel(const runs::RunSpec& spec, const models::ModelConfig& config, const std::filesystem::path& modelFolder);
/// Its trained tensors, each with a gradient of its own that stays for the whole training, and its share of the learning rate.
[[nodiscard]] std::vector<TrainedTensor> trainedTensors(models::CausalModel& model, const runs::RunSpec& spec);
/// What the learning rate is multiplied by for a weight of a model of so many blocks.
[[nodiscard]] double rateOf(const models::Parameter& parameter, const runs::RunSpec& spec, std::int64_t layers);
/// method.ranks as numbers. Throws Error{Usage} for one that is none.
[[nodiscard]] std::map<std::string, std::int64_t> ranksOf(const runs::MethodSpec& method);
/// The adapter that a specification asks for.
[[nodiscard]] models::AdapterConfig adapterOf(const runs::RunSpec& spec);
/// "model.safetensors" or "adapter_model.safetensors"
[[nodiscard]] std::string weightsFileOf(const runs::RunSpec& spec);
[[nodiscard]] models::weights::NamedTensors savedTensors(const runs::RunSpec& spec, const models::CausalModel& model);
/// What belongs beside the checkpoints of a run: configuration, tokenizer, generation settings, licence, and an adapter's configuration.
void saveCompanions(const runs::RunFolder& run, const runs::RunSpec& spec, const models::CausalModel& model,
                    const std::filesystem::path& modelFolder);

/// In which a resolved specification is computed.
[[nodiscard]] models::Precision precisionOf(const runs::RunSpec& spec);

} // namespace core::training
