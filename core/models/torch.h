#pragma once

// The part of LibTorch that Anneal uses: tensors, operators, factories that can record gradients. `torch/torch.h` brings modules, optimisers, data loaders
// and the registry of operators besides, whose templates the compiler instantiates anew in every file, used or not: 5 s each. Only tests that compare
// with those include it; a file with an autograd function of its own includes `torch/csrc/autograd/custom_function.h`.
#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/generated/variable_factories.h>

namespace core::models::torch_names {
inline constexpr auto kUInt8 = at::kByte, kInt8 = at::kChar, kInt16 = at::kShort, kInt32 = at::kInt, kInt64 = at::kLong,
                      kFloat16 = at::kHalf, kFloat32 = at::kFloat, kFloat64 = at::kDouble;
} // namespace core::models::torch_names

// As torch/types.h has it; both may be seen by one file.
namespace torch {
using namespace at;                        // NOLINT(google-build-using-namespace)
using namespace core::models::torch_names; // NOLINT(google-build-using-namespace)
} // namespace torch
