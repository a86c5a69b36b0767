#include "core/models/layers/dropout.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <utility>

namespace core::models {

namespace {

/// The increment of SplitMix64: the odd number next to 2^64 divided by the golden ratio.
constexpr std::uint64_t kStride = 0x9E3779B97F4A7C15U;

/// The output function of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
constexpr std::uint64_t mixed(std::uint64_t z) noexcept {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

/// One SplitMix64 stream a token; each of its numbers decides two columns.
template <class Number>
void fill(const torch::Tensor& mask, std::uint64_t module, const std::vector<std::uint64_t>* keys, std::uint32_t dropBelow, Number kept) {
    const std::int64_t columns = mask.size(1);
    auto* const all = mask.data_ptr<Number>();
    const Number dropped(0.0F);
    at::parallel_for(0, mask.size(0), 64, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t token = begin; token < end; ++token) {
            const std::uint64_t key = keys != nullptr ? (*keys)[static_cast<std::size_t>(token)] : static_cast<std::uint64_t>(token);
            const std::uint64_t start = mixed(module ^ mixed(key + kStride));
            Number* const row = all + token * columns;
            for (std::int64_t column = 0; column < columns; column += 2) {
                const std::uint64_t bits = mixed(start + static_cast<std::uint64_t>(column / 2 + 1) * kStride);
                row[column] = static_cast<std::uint32_t>(bits) < dropBelow ? dropped : kept;
                if (column + 1 < columns) row[column + 1] = static_cast<std::uint32_t>(bits >> 32U) < dropBelow ? dropped : kept;
            }
        }
    });
}

} // namespace

torch::Tensor dropoutMask(const torch::Tensor& like, double dropout, const Pass& pass, const std::string& module) {
    const torch::NoGradGuard noGradient;
    const std::vector<std::uint64_t>* const keys = pass.dropoutKeys.get();
    if (keys != nullptr && std::cmp_not_equal(keys->size(), like.size(0)))
        throw Error(ErrorKind::Internal, "a pass has keys for other tokens than it computes");
    const torch::Tensor mask = torch::empty(like.sizes(), like.options().requires_grad(false));
    const std::uint64_t key = base::Random(pass.dropoutSeed, "dropout:" + module).next();
    const auto dropBelow = static_cast<std::uint32_t>(std::min(dropout * 0x1p32, 0x1p32 - 1.0));
    const double kept = 1.0 / (1.0 - dropout);
    switch (like.scalar_type()) {
    case torch::kFloat64: fill<double>(mask, key, keys, dropBelow, kept); break;
    case torch::kBFloat16: fill<c10::BFloat16>(mask, key, keys, dropBelow, c10::BFloat16(static_cast<float>(kept))); break;
    default: fill<float>(mask, key, keys, dropBelow, static_cast<float>(kept)); break;
    }
    return mask;
}

torch::Tensor uniformNoise(const torch::Tensor& like, const std::vector<double>& bounds, const Pass& pass) {
    const torch::NoGradGuard noGradient;
    const std::vector<std::uint64_t>* const keys = pass.dropoutKeys.get();
    const std::int64_t tokens = like.size(0), columns = like.size(1);
    if ((keys != nullptr && std::cmp_not_equal(keys->size(), tokens)) || std::cmp_not_equal(bounds.size(), tokens))
        throw Error(ErrorKind::Internal, "a pass has keys for other tokens than it computes");
    const std::uint64_t module = base::Random(pass.dropoutSeed, "embedding noise").next();
    const torch::Tensor noise = torch::empty({tokens, columns}, torch::kFloat64);
    double* const all = noise.data_ptr<double>();
    for (std::int64_t token = 0; token < tokens; ++token) {
        const std::uint64_t key = keys != nullptr ? (*keys)[static_cast<std::size_t>(token)] : static_cast<std::uint64_t>(token);
        const std::uint64_t start = mixed(module ^ mixed(key + kStride));
        for (std::int64_t column = 0; column < columns; ++column) {
            const std::uint64_t bits = mixed(start + static_cast<std::uint64_t>(column + 1) * kStride) >> 11U;
            all[token * columns + column] = (static_cast<double>(bits) * 0x1p-52 - 1.0) * bounds[static_cast<std::size_t>(token)];
        }
    }
    return noise.to(like.scalar_type());
}

std::shared_ptr<const std::vector<std::uint64_t>> dropoutKeys(std::span<const std::int64_t> offsets, std::span<const std::int64_t> rows) {
    auto keys = std::make_shared<std::vector<std::uint64_t>>();
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const std::uint64_t row = mixed((rows.empty() ? i : static_cast<std::uint64_t>(rows[i])) + kStride);
        for (std::int64_t place = 0; place < offsets[i + 1] - offsets[i]; ++place) keys->push_back(row + static_cast<std::uint64_t>(place));
    }
    return keys;
}

} // namespace core::models
