#include "core/models/block_spec.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::models {

namespace {

using Frequencies = std::vector<double>;

Frequencies plainFrequencies(double base, std::int64_t dims) {
    Frequencies out(static_cast<std::size_t>(dims / 2));
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = std::pow(base, -2.0 * static_cast<double>(i) / static_cast<double>(dims));
    return out;
}

/// Long waves are stretched, short ones stay, those between go over smoothly (Llama 3.1's scaling).
double llama3(double frequency, const RotaryScaling& scaling) {
    const double wavelength = 2.0 * std::numbers::pi / frequency;
    const double share =
        (static_cast<double>(scaling.firstContext) / wavelength - scaling.lowFrequency) / (scaling.highFrequency - scaling.lowFrequency);
    const double smooth = std::clamp(share, 0.0, 1.0);
    return (1.0 - smooth) * frequency / scaling.factor + smooth * frequency;
}

/// YaRN (Peng et al. 2023): the same, going over linearly between the dimensions that make so many turns over the first context.
Frequencies yarn(const RotarySpec& rotary) {
    const auto& scaling = rotary.scaling;
    const auto dims = static_cast<double>(rotary.dims);
    const auto dimensionOf = [&](double turns) {
        return dims * std::log(static_cast<double>(scaling.firstContext) / (turns * 2.0 * std::numbers::pi)) /
               (2.0 * std::log(rotary.base));
    };
    double low = dimensionOf(scaling.fastTurns), high = dimensionOf(scaling.slowTurns);
    if (scaling.wholeDimensions) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, dims - 1.0);
    if (low == high) high += 0.001;
    auto out = plainFrequencies(rotary.base, rotary.dims);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double stretched = std::clamp((static_cast<double>(i) - low) / (high - low), 0.0, 1.0);
        out[i] = out[i] / scaling.factor * stretched + out[i] * (1.0 - stretched);
    }
    return out;
}

} // namespace

double BlockSpec::scoreScale() const { return attentionScale > 0.0 ? attentionScale : 1.0 / std::sqrt(static_cast<double>(headDim)); }

bool BlockSpec::rotaryDependsOnLength() const {
    return std::any_of(rotaries.begin(), rotaries.end(), [](const RotarySpec& rotary) { return rotary.dependsOnLength(); });
}

std::vector<double> rotaryFrequencies(const RotarySpec& rotary, std::int64_t length) {
    const auto& scaling = rotary.scaling;
    using Kind = RotaryScaling::Kind;
    if (scaling.kind == Kind::Yarn) return yarn(rotary);
    double base = rotary.base;
    if (scaling.kind == Kind::Dynamic && length > scaling.firstContext) {
        // Dynamic NTK: the base grows with the text, as far as it is longer than the first context.
        const double longer = static_cast<double>(length) / static_cast<double>(scaling.firstContext);
        const auto dims = static_cast<double>(rotary.dims);
        base *= std::pow(scaling.factor * longer - (scaling.factor - 1.0), dims / (dims - 2.0));
    }
    auto out = plainFrequencies(base, rotary.dims);
    const auto& factors = length > scaling.firstContext ? scaling.longFactors : scaling.shortFactors;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (scaling.kind == Kind::Linear) out[i] /= scaling.factor;
        if (scaling.kind == Kind::Llama3) out[i] = llama3(out[i], scaling);
        if (scaling.kind == Kind::LongRope) out[i] /= factors[i];
    }
    return out;
}

} // namespace core::models
