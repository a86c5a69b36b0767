#pragma once

#include "core/models/block_parts.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is particular to one family of models: how its config.json becomes a BlockSpec, and what its weights are called. A leaf of
/// architectures.def; one file each.
namespace core::models {

/// A module's name in the family's files; `{}` stands for the number of the block. Weight and bias hang below it.
struct ModuleName {
    Place place;
    std::string_view name;
};

class ConfigReader;
struct ModelConfig;

struct Architecture {
    std::string_view key;             ///< "llama"
    std::string_view name;            ///< "Llama"
    std::string_view modelType;       ///< `model_type` of config.json
    std::string_view causalClass;     ///< in `architectures` of config.json
    std::string_view classifierClass; ///< the same with a head for classes; empty: Transformers has none
    void (*read)(const ConfigReader& config, BlockSpec& spec) = nullptr;
    /// Names where they differ from Llama's, which most families took over; those of one place may depend on the specification.
    std::span<const ModuleName> (*names)(const BlockSpec& spec) = nullptr;
    std::span<const std::string_view> ignored = {}; ///< endings of names that files may hold and nobody reads
    std::string_view prefix = "model.";             ///< files of the bare model, without a head, leave it out
    bool turned = false;                            ///< the linear layers of the blocks are stored as [in, out]
    bool wasCodeOfModels = false; ///< early models brought the code that Transformers took over: their auto_map is passed over
};

/// Every family of architectures.def.
[[nodiscard]] const std::vector<const Architecture*>& architectures();
/// "model.layers.3.self_attn.q_proj"
[[nodiscard]] std::string moduleName(const ModelConfig& config, Place place, std::int64_t block = -1);

} // namespace core::models
