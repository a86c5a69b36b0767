#include "core/models/layers/product_copy.h"

namespace core::models {

torch::Tensor ProductCopy::of(const torch::Tensor& master, torch::ScalarType type) {
    if (master.scalar_type() == type) return master.detach();
    const auto version = master.unsafeGetTensorImpl()->version_counter().current_version();
    if (copy_.defined() && copy_.scalar_type() == type && source_ == master.const_data_ptr() && version_ == version) return copy_;
    torch::NoGradGuard noGradient;
    if (copy_.defined() && copy_.scalar_type() == type && copy_.sizes() == master.sizes()) copy_.copy_(master.detach());
    else copy_ = master.detach().to(type);
    source_ = master.const_data_ptr();
    version_ = version;
    return copy_;
}

} // namespace core::models
