#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <cmath>

/// Gemma 3 (the models for text alone): Gemma 2 with norms of queries and keys in place of soft caps, and, in layers with a window, angles of their own.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "use_bidirectional_attention", "is on; only models that see what came before a token can be read");
    readSizes(config, spec, {.usualContext = 131'072, .usualHeadDim = 256});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.normOffset = 1.0;
    spec.normPlace = NormPlace::Around;
    spec.headNorm = HeadNorm::EachHead;
    spec.activation = readActivation(config, "hidden_activation", "gelu_pytorch_tanh");
    spec.rotaries = {readRotary(config, spec, {.usualBase = 1'000'000.0, .layerType = "full_attention"}),
                     readRotary(config, spec, {.base = "rope_local_base_freq", .layerType = "sliding_attention", .scaled = false})};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.attentionScale = 1.0 / std::sqrt(config.real("query_pre_attn_scalar", 1e-3, 1e9, 256.0));
    spec.attentionSoftCap = readSoftCap(config, "attn_logit_softcapping", 0.0);
    spec.logitSoftCap = readSoftCap(config, "final_logit_softcapping", 0.0);
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
    spec.tied = config.boolean("tie_word_embeddings", true);
    const auto pattern = config.integer("sliding_window_pattern", 1, 1'000'000, 6);
    readWindows(
        config, spec, readWindow(config, 4096), [pattern](std::int64_t layer) { return (layer + 1) % pattern != 0; }, 1);
}

} // namespace

const Architecture& gemma3() {
    static const Architecture family = {.key = "gemma3",
                                        .name = "Gemma 3",
                                        .modelType = "gemma3_text",
                                        .causalClass = "Gemma3ForCausalLM",
                                        .classifierClass = "Gemma3TextForSequenceClassification",
                                        .read = read,
                                        .names = outNormNames};
    return family;
}

} // namespace core::models::leaves
