#include "core/models/adapters/lora.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core::models {

namespace {

std::string endingOf(const std::string& module) {
    const auto point = module.rfind('.');
    return point == std::string::npos ? module : module.substr(point + 1);
}

torch::Tensor uniform(std::int64_t rows, std::int64_t columns, double bound, std::uint64_t seed, const std::string& stream,
                      torch::ScalarType type) {
    base::Random random(seed, stream);
    auto out = torch::empty({rows, columns}, torch::kFloat64);
    auto* numbers = out.data_ptr<double>();
    for (std::int64_t i = 0; i < out.numel(); ++i) numbers[i] = (random.uniform() * 2.0 - 1.0) * bound;
    return out.to(type);
}

/// A and B that make the strongest part of a weight, [out, in], as PEFT's pissa_init and olora_init choose them.
void startFromWeight(LowRank& low, const torch::Tensor& weight, AdapterStart start, std::int64_t rank) {
    const torch::Tensor exact = weight.detach().to(torch::kFloat64);
    if (start == AdapterStart::Pissa) {
        const auto [left, values, right] = torch::linalg_svd(exact, false);
        const torch::Tensor roots = (values.narrow(0, 0, rank) / low.scale).sqrt();
        low.a = roots.unsqueeze(1) * right.narrow(0, 0, rank);
        low.b = left.narrow(1, 0, rank) * roots;
    } else {
        const auto [q, r] = torch::linalg_qr(exact, "reduced");
        low.a = r.narrow(0, 0, rank);
        low.b = q.narrow(1, 0, rank);
    }
    low.a = low.a.to(weight.scalar_type()).contiguous();
    low.b = low.b.to(weight.scalar_type()).contiguous();
    low.a0 = low.a.clone();
    low.b0 = low.b.clone();
}

} // namespace

void checkTargets(const std::vector<std::string>& targets, const std::vector<std::string>& modules) {
    for (const auto& target : targets) {
        if (std::any_of(modules.begin(), modules.end(), [&](const std::string& module) { return isTarget({target}, module); })) continue;
        std::set<std::string> endings;
        for (const auto& module : modules) endings.insert(endingOf(module));
        throw Error(ErrorKind::Usage, "method.targets: no linear layer of the blocks is called \"" + base::shortened(target, 60) +
                                          "\"; there are all-linear, " + base::joined({endings.begin(), endings.end()}, ", "));
    }
}

void addLowRank(const std::vector<Linear*>& linears, const AdapterConfig& config, std::uint64_t seed) {
    std::vector<std::string> modules;
    for (const auto* linear : linears) modules.push_back(linear->name);
    checkTargets(config.targets, modules);
    checkRanks(config, modules);
    const torch::NoGradGuard noGradient;
    for (auto* linear : linears) {
        if (!isTarget(config.targets, linear->name)) continue;
        const std::int64_t in = linear->inWidth(), out = linear->outWidth();
        const auto type = linear->weight.scalar_type();
        const std::int64_t rank = config.rankOf(linear->name);
        LowRank low;
        low.scale = config.scaleOf(linear->name);
        low.dropout = config.dropout;
        if (config.start == AdapterStart::Zero) {
            // Kaiming's bound with a = √5 is 1/√in.
            low.a = uniform(rank, in, 1.0 / std::sqrt(static_cast<double>(in)), seed, "lora:" + linear->name, type);
            low.b = torch::zeros({out, rank}, type);
        } else {
            checkStart(config, linear->name, out, in);
            startFromWeight(low, linear->weight, config.start, rank);
        }
        linear->lowRank = std::move(low);
        if (config.magnitude) linear->lowRank->magnitude = rowLengths(*linear);
    }
}

void mergeLowRank(const std::vector<Linear*>& linears) {
    torch::NoGradGuard noGradient;
    for (auto* linear : linears) {
        if (!linear->lowRank) continue;
        const LowRank& low = *linear->lowRank;
        const auto exact = [](const torch::Tensor& matrix) { return matrix.detach().to(torch::kFloat64); };
        auto all = exact(linear->weight) + torch::mm(exact(storedB(low)), exact(storedA(low))) * low.scale;
        if (low.magnitude.defined())
            all = all * (exact(low.magnitude) / torch::linalg_vector_norm(all, 2, std::vector<std::int64_t>{1})).unsqueeze(1);
        linear->weight = all.to(linear->weight.scalar_type());
        linear->lowRank.reset();
    }
}

std::string lowRankName(const Linear& linear, char matrix) { return "base_model.model." + linear.name + ".lora_" + matrix + ".weight"; }

std::string magnitudeName(const Linear& linear) { return "base_model.model." + linear.name + ".lora_magnitude_vector"; }

torch::Tensor storedA(const LowRank& matrices) {
    return matrices.a0.defined() ? torch::cat({matrices.a.detach(), matrices.a0}, 0) : matrices.a;
}

torch::Tensor storedB(const LowRank& matrices) {
    return matrices.b0.defined() ? torch::cat({matrices.b.detach(), -matrices.b0}, 1) : matrices.b;
}

void checkRanks(const AdapterConfig& config, const std::vector<std::string>& modules) {
    for (const auto& [ending, rank] : config.ranks) {
        const bool fits = std::any_of(modules.begin(), modules.end(), [&, &name = ending](const std::string& module) {
            return isTarget({name}, module) && isTarget(config.targets, module);
        });
        if (fits) continue;
        std::set<std::string> endings;
        for (const auto& module : modules)
            if (isTarget(config.targets, module)) endings.insert(endingOf(module));
        throw Error(ErrorKind::Usage, "method.ranks: no layer with an adapter is called \"" + base::shortened(ending, 60) +
                                          "\"; there are " + base::joined({endings.begin(), endings.end()}, ", "));
    }
}

void checkStart(const AdapterConfig& config, const std::string& module, std::int64_t out, std::int64_t in) {
    const std::int64_t rank = config.rankOf(module), most = std::min(out, in);
    if (config.start == AdapterStart::Zero || rank <= most) return;
    throw Error(ErrorKind::Usage, "method.rank: " + std::to_string(rank) + " is more than " + module + " has, " + std::to_string(most) +
                                      "; lower it, or set method.init to zero");
}

std::vector<std::string> targetEndings(const std::vector<const Linear*>& linears) {
    std::set<std::string> endings;
    for (const auto* linear : linears)
        if (linear->lowRank) endings.insert(endingOf(linear->name));
    return {endings.begin(), endings.end()};
}

} // namespace core::models
