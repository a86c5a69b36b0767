#include "core/models/generate/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::models {

namespace {

constexpr std::size_t kBest = 5;

struct Candidate {
    std::int32_t id = 0;
    double weight = 0.0;
};

/// The first `count` of all tokens by falling logit.
std::vector<std::int32_t> likeliest(std::span<const float> logits, std::size_t count) {
    std::vector<std::int32_t> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    const auto above = [&](std::int32_t a, std::int32_t b) {
        const float left = logits[static_cast<std::size_t>(a)], right = logits[static_cast<std::size_t>(b)];
        return left != right ? left > right : a < b;
    };
    count = std::min(count, ids.size());
    std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(), above);
    ids.resize(count);
    return ids;
}

/// What may be drawn, in falling order, with weights that are not normalised.
std::vector<Candidate> candidates(std::span<const float> logits, const Sampling& sampling) {
    const auto count = sampling.topK > 0 ? static_cast<std::size_t>(sampling.topK) : logits.size();
    std::vector<Candidate> out;
    double total = 0.0;
    float top = 0.0F;
    for (const auto id : likeliest(logits, count)) {
        const float logit = logits[static_cast<std::size_t>(id)];
        if (out.empty()) top = logit;
        const double weight = std::exp((static_cast<double>(logit) - top) / sampling.temperature);
        out.push_back({id, weight});
        total += weight;
    }
    if (sampling.topP >= 1.0) return out;
    double reached = 0.0;
    std::size_t kept = 0;
    while (kept < out.size() && (kept == 0 || reached < sampling.topP * total)) reached += out[kept++].weight;
    out.resize(kept);
    return out;
}

std::int32_t draw(const std::vector<Candidate>& from, base::Random& random) {
    double total = 0.0;
    for (const auto& candidate : from) total += candidate.weight;
    double left = random.uniform() * total;
    for (const auto& candidate : from) {
        left -= candidate.weight;
        if (left < 0.0) return candidate.id;
    }
    return from.front().id; // rounding ate the last sliver
}

} // namespace

Choice choose(std::span<const float> logits, const Sampling& sampling, base::Random& random) {
    Choice out;
    const auto best = likeliest(logits, kBest);
    const double top = static_cast<double>(logits[static_cast<std::size_t>(best.front())]);
    double total = 0.0;
    for (const float logit : logits) total += std::exp(static_cast<double>(logit) - top);
    const auto probability = [&](std::int32_t id) {
        return std::exp(static_cast<double>(logits[static_cast<std::size_t>(id)]) - top) / total;
    };
    for (const auto id : best) out.best.emplace_back(id, probability(id));
    out.id = sampling.temperature <= 0.0 ? best.front() : draw(candidates(logits, sampling), random);
    out.probability = probability(out.id);
    return out;
}

} // namespace core::models
