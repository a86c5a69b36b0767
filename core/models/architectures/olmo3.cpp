#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// OLMo 3: OLMo 2 with a window on three of four layers.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec);
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-5);
    spec.normPlace = NormPlace::After;
    spec.headNorm = HeadNorm::AllHeads;
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec, {.usualBase = 500'000.0, .layerType = "full_attention"}),
                     readRotary(config, spec, {.usualBase = 500'000.0, .layerType = "sliding_attention", .scaled = false})};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
    readWindows(
        config, spec, readWindow(config, 4096), [](std::int64_t layer) { return (layer + 1) % 4 != 0; }, 1);
}

} // namespace

const Architecture& olmo3() {
    static const Architecture family = {.key = "olmo3",
                                        .name = "OLMo 3",
                                        .modelType = "olmo3",
                                        .causalClass = "Olmo3ForCausalLM",
                                        .classifierClass = "Olmo3ForSequenceClassification",
                                        .read = read,
                                        .names = outNormNames};
    return family;
}

} // namespace core::models::leaves
