#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// SmolLM3: Llama with layers, every fourth by default, whose attention knows no places.
namespace core::models::leaves {

namespace {

void readLayers(const ConfigReader& config, BlockSpec& spec) {
    const auto turning = config.reals("no_rope_layers", 0.0, 1.0); // in spite of its name a 1 stands for a layer that turns
    if (turning && std::ssize(*turning) < spec.layers)
        config.fail("no_rope_layers", "speaks of " + std::to_string(turning->size()) + " layers of " + std::to_string(spec.layers));
    const auto interval = config.integer("no_rope_layer_interval", 1, 1'000'000, 4);
    const auto window = config.boolean("use_sliding_window", false) ? readWindow(config, 0) : 0;
    const auto sliding = readSlidingLayers(config, spec);
    for (std::int64_t i = 0; i < spec.layers; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const bool turns = turning ? (*turning)[at] > 0.5 : (i + 1) % interval != 0;
        const bool slides = sliding ? (*sliding)[at] : !turns;
        spec.particulars.push_back({.window = slides ? window : 0, .rotary = turns ? 0 : -1});
    }
}

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.usualContext = 32'768});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec, {.usualBase = 2'000'000.0})};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.feedForwardBias = config.boolean("mlp_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", true);
    readLayers(config, spec);
}

} // namespace

const Architecture& smollm3() {
    static const Architecture family = {.key = "smollm3",
                                        .name = "SmolLM3",
                                        .modelType = "smollm3",
                                        .causalClass = "SmolLM3ForCausalLM",
                                        .classifierClass = "SmolLM3ForSequenceClassification",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
