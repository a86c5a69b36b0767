#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <cmath>

/// Gemma 2: Gemma with norms around both parts, soft caps on scores and logits, and windows on every other layer.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "use_bidirectional_attention", "is on; only models that see what came before a token can be read");
    readSizes(config, spec, {.usualContext = 8192, .usualHeadDim = 256});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.normOffset = 1.0;
    spec.normPlace = NormPlace::Around;
    spec.activation = readActivation(config, "hidden_activation", "gelu_pytorch_tanh");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.attentionScale = 1.0 / std::sqrt(config.real("query_pre_attn_scalar", 1e-3, 1e9, 256.0));
    spec.attentionSoftCap = readSoftCap(config, "attn_logit_softcapping", 50.0);
    spec.logitSoftCap = readSoftCap(config, "final_logit_softcapping", 30.0);
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
    spec.tied = config.boolean("tie_word_embeddings", true);
    readWindows(config, spec, readWindow(config, 4096), [](std::int64_t layer) { return layer % 2 == 0; });
}

} // namespace

const Architecture& gemma2() {
    static const Architecture family = {.key = "gemma2",
                                        .name = "Gemma 2",
                                        .modelType = "gemma2",
                                        .causalClass = "Gemma2ForCausalLM",
                                        .classifierClass = "Gemma2ForSequenceClassification",
                                        .read = read,
                                        .names = outNormNames};
    return family;
}

} // namespace core::models::leaves
