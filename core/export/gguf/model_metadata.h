#pragma once

#include "core/gguf/families.h"
#include "core/gguf/header.h"
#include "core/models/model_config.h"

#include <string>
#include <utility>
#include <vector>

/// What a GGUF file says of a model, from its specification; and whether the format can say all of it.
namespace core::exporting {

/// Factors of rotary angles that the format keeps as tensors.
using FactorTensors = std::vector<std::pair<std::string, std::vector<float>>>;

struct GgufModel {
    const gguf::Family* family = nullptr;
    gguf::Metadata metadata; ///< the architecture's own keys, "general.architecture" first
    FactorTensors factors;
    std::vector<std::pair<std::string, gguf::MappedName>> names; ///< of each weight: in the folder, in the file
};

/// Throws Error{Model} with the reason where GGUF has no place for such a model: what was made is read back, and must say the same.
[[nodiscard]] GgufModel ggufModelOf(const models::ModelConfig& config);

/// What two specifications differ in, in words; empty: they compute the same. Angles and factors are compared as F32 holds them.
[[nodiscard]] std::string specDifference(const models::BlockSpec& a, const models::BlockSpec& b);

} // namespace core::exporting
