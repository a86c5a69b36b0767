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
    for (auto* linear : linears) {
        if (!isTarget(config.targets, linear->name)) continue;
        const std::int64_t in = linear->inWidth(), out = linear->outWidth();
        const auto type = linear->weight.scalar_type();
        // Kaiming's bound with a = √5 is 1/√in.
        auto a = uniform(config.rank, in, 1.0 / std::sqrt(static_cast<double>(in)), seed, "lora:" + linear->name, type);
        linear->lowRank = LowRank{a, torch::zeros({out, config.rank}, type), config.scale(), config.dropout};
    }
}

void mergeLowRank(const std::vector<Linear*>& linears) {
    torch::NoGradGuard noGradient;
    for (auto* linear : linears) {
        if (!linear->lowRank) continue;
        const auto delta =
            torch::mm(linear->lowRank->b.to(torch::kFloat64), linear->lowRank->a.to(torch::kFloat64)) * linear->lowRank->scale;
        linear->weight = (linear->weight.to(torch::kFloat64) + delta).to(linear->weight.scalar_type());
        linear->lowRank.reset();
    }
}

std::string lowRankName(const Linear& linear, char matrix) { return "base_model.model." + linear.name + ".lora_" + matrix + ".weight"; }

std::vector<std::string> targetEndings(const std::vector<const Linear*>& linears) {
    std::set<std::string> endings;
    for (const auto* linear : linears)
        if (linear->lowRank) endings.insert(endingOf(linear->name));
    return {endings.begin(), endings.end()};
}

} // namespace core::models
