#pragma once

#include "core/models/adapters/adapter_config.h"
#include "core/models/layers/linear.h"

#include "core/models/torch.h"
#include <cstdint>
#include <vector>

/// Low-rank adapters (Hu et al. 2021) as a property of linear layers.
namespace core::models {

/// Lays fresh matrices beside every target of `linears`: A uniform in ±1/√in as PEFT draws it, B zero, so that nothing changes at first. Each matrix has
/// its own stream of random numbers, so the same seed gives the same adapter whatever else is there.
/// Where `config.start` says so they begin with a part of the weight instead. Throws Error{Usage} that names the target that matches no layer, with those
/// that there are.
void addLowRank(const std::vector<Linear*>& linears, const AdapterConfig& config, std::uint64_t seed);
/// weight += scale · (B · A − B₀ · A₀), its rows at the lengths that DoRA gives them; then the matrices are gone.
void mergeLowRank(const std::vector<Linear*>& linears);
/// "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"
[[nodiscard]] std::string lowRankName(const Linear& linear, char matrix);
/// What stands after the last point of each layer that has matrices, sorted, each once: PEFT's target_modules.
[[nodiscard]] std::vector<std::string> targetEndings(const std::vector<const Linear*>& linears);
/// "….lora_magnitude_vector"
[[nodiscard]] std::string magnitudeName(const Linear& linear);
/// The matrices as they are stored, with those that they began with beside them.
[[nodiscard]] torch::Tensor storedA(const LowRank& matrices);
[[nodiscard]] torch::Tensor storedB(const LowRank& matrices);
/// Throws Error{Usage} for a name of `ranks` that is the ending of no target.
void checkRanks(const AdapterConfig& config, const std::vector<std::string>& modules);
/// Throws Error{Usage} where matrices that begin with a part of a weight, [out, in], would have more rank than it has.
void checkStart(const AdapterConfig& config, const std::string& module, std::int64_t out, std::int64_t in);
/// The targets that match none of these module names, or nothing.
void checkTargets(const std::vector<std::string>& targets, const std::vector<std::string>& modules);

} // namespace core::models
