#pragma once

#include "core/models/kernels/kernels.h"

#include "core/models/torch.h"

/// Tensors as the arrays that kernels take.
namespace core::models::fast {

template <class T> [[nodiscard]] T* numbers(const torch::Tensor& tensor) { return static_cast<T*>(tensor.data_ptr()); }

/// Calls f with a null pointer of the type that the tensor's numbers are stored in.
template <class F> void withNumbers(const torch::Tensor& tensor, F f) {
    if (tensor.scalar_type() == torch::kBFloat16) f(static_cast<kernels::Half*>(nullptr));
    else f(static_cast<float*>(nullptr));
}

} // namespace core::models::fast
