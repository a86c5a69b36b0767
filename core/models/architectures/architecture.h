#pragma once

#include "core/models/block_spec.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is particular to one family of models: how its config.json becomes a BlockSpec, and what its weights are called. A leaf of
/// architectures.def; one file each.
namespace core::models {

/// The places of weights in the blocks, whatever a family calls them.
enum class Place {
    Embedding,
    FinalNorm,
    Head,
    ClassHead,
    AttentionNorm,
    Query,
    Key,
    Value,
    AttentionOut,
    FeedForwardNorm,
    Gate,
    Up,
    Down,
};

/// A module's name in the family's files; `{}` stands for the number of the block. Weight and bias hang below it.
struct ModuleName {
    Place place;
    std::string_view name;
};

class ConfigReader;

struct Architecture {
    std::string_view key;             ///< "llama"
    std::string_view name;            ///< "Llama"
    std::string_view modelType;       ///< `model_type` of config.json
    std::string_view causalClass;     ///< in `architectures` of config.json
    std::string_view classifierClass; ///< the same with a head for classes
    void (*read)(const ConfigReader& config, BlockSpec& spec);
    std::span<const ModuleName> names;
    std::span<const std::string_view> ignored; ///< endings of names that files may hold and nobody reads
};

/// Every family of architectures.def.
[[nodiscard]] const std::vector<const Architecture*>& architectures();
/// "model.layers.3.self_attn.q_proj"
[[nodiscard]] std::string moduleName(const Architecture& architecture, Place place, std::int64_t block = -1);

} // namespace core::models
