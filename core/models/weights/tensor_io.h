#pragma once

#include "core/models/weights/weight_files.h"

#include "core/models/torch.h"
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/// Weight files as tensors, both ways.
namespace core::models::weights {

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// The tensor as `type` (floating), converted piece by piece so that no second copy of it is held. Throws Error{Model} for types that are not numbers
/// of a model, and where numbers are not finite.
[[nodiscard]] torch::Tensor loadTensor(const WeightFiles& files, const WeightFiles::Entry& entry, torch::ScalarType type);
/// As stored, whatever the type: for optimizer state. Throws Error{Model} for types that LibTorch lacks.
[[nodiscard]] torch::Tensor loadTensorAsStored(const WeightFiles& files, const WeightFiles::Entry& entry);

/// Writes one safetensors file, whole or not at all (temporary name, sync, rename). Tensors keep their type where `dtype` is Undefined.
void saveTensors(const std::filesystem::path& file, const NamedTensors& tensors, torch::ScalarType dtype = torch::ScalarType::Undefined,
                 const std::vector<std::pair<std::string, std::string>>& metadata = {{"format", "pt"}});
/// `model.safetensors`, or over `shardBytes` the shards and their index, as save_pretrained names them. Returns the file names.
std::vector<std::string> saveModelTensors(const std::filesystem::path& folder, const NamedTensors& tensors, torch::ScalarType dtype,
                                          std::uint64_t shardBytes = 5'000'000'000);

[[nodiscard]] torch::ScalarType scalarTypeOf(Dtype dtype); ///< Undefined: LibTorch lacks it
[[nodiscard]] Dtype dtypeOf(torch::ScalarType type);       ///< throws Error{Internal}

} // namespace core::models::weights
