#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// Granite 3: Llama whose embeddings, scores, parts and logits have factors.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec);
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.feedForwardBias = config.boolean("mlp_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
    spec.embeddingScale = config.real("embedding_multiplier", 1e-9, 1e9, 1.0);
    spec.attentionScale = config.real("attention_multiplier", 1e-9, 1e9, 1.0);
    spec.residualScale = config.real("residual_multiplier", 1e-9, 1e9, 1.0);
    spec.logitScale = 1.0 / config.real("logits_scaling", 1e-9, 1e9, 1.0);
}

} // namespace

const Architecture& granite() {
    static const Architecture family = {.key = "granite",
                                        .name = "Granite",
                                        .modelType = "granite",
                                        .causalClass = "GraniteForCausalLM",
                                        .classifierClass = "",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
