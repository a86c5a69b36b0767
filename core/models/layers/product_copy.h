#pragma once

#include "core/models/torch.h"
#include <cstdint>

/// A weight in the type of products, copied again only when its master has changed. Whoever writes into a master past LibTorch's operators must bump its
/// version. One thread at a time.
namespace core::models {

class ProductCopy {
public:
    /// Without gradients. The master itself where the types are equal; else a copy that lives until the next call.
    [[nodiscard]] torch::Tensor of(const torch::Tensor& master, torch::ScalarType type);

private:
    torch::Tensor copy_;
    const void* source_ = nullptr;
    std::uint32_t version_ = 0;
};

} // namespace core::models
