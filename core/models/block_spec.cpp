#include "core/models/block_spec.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::models {

std::vector<double> rotaryFrequencies(const BlockSpec& spec) {
    std::vector<double> out(static_cast<std::size_t>(spec.headDim / 2));
    const auto& scaling = spec.rotaryScaling;
    for (std::size_t i = 0; i < out.size(); ++i) {
        double frequency = std::pow(spec.rotaryBase, -2.0 * static_cast<double>(i) / static_cast<double>(spec.headDim));
        if (scaling.kind == RotaryScaling::Kind::Linear) frequency /= scaling.factor;
        if (scaling.kind == RotaryScaling::Kind::Llama3) {
            // Long waves are stretched, short ones stay, those between go over smoothly (Llama 3.1's scaling).
            const double wavelength = 2.0 * std::numbers::pi / frequency;
            const double share = (static_cast<double>(scaling.firstContext) / wavelength - scaling.lowFrequency) /
                                 (scaling.highFrequency - scaling.lowFrequency);
            const double smooth = std::clamp(share, 0.0, 1.0);
            frequency = (1.0 - smooth) * frequency / scaling.factor + smooth * frequency;
        }
        out[i] = frequency;
    }
    return out;
}

} // namespace core::models
