#pragma once

#include "core/models/torch.h"
#include <array>
#include <cstdint>
#include <string_view>

/// The ways in which a matrix product can be computed. Internal to core/models/products.
namespace core::models::products {

/// What a product is for, and so how its operands lie: c = a bᵀ · a b · aᵀ b.
enum class Kind { Forward, Input, Weight };
inline constexpr std::array kKinds{Kind::Forward, Kind::Input, Kind::Weight};

enum class Path {
    Blas,   ///< MKL called as it is: any strides, adds to c in float32
    Torch,  ///< LibTorch's mm, which for bfloat16 is oneDNN
    OneDnn, ///< oneDNN's inner product in float32, past LibTorch's choice of MKL
};
inline constexpr std::array kPaths{Path::Blas, Path::Torch, Path::OneDnn};
[[nodiscard]] std::string_view nameOf(Path path);
[[nodiscard]] std::string_view nameOf(Kind kind);

/// c = or += the product of that kind. Every path takes every product, if need be through a copy.
void compute(Path path, Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add);
/// Whether the library has it at all.
[[nodiscard]] bool exists(Path path, torch::ScalarType type);

} // namespace core::models::products
