#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <cmath>

/// Gemma and CodeGemma: norms stored as their distance from one, embeddings times the root of their width, GELU.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "use_bidirectional_attention", "is on; only models that see what came before a token can be read");
    readSizes(config, spec, {.usualContext = 8192, .usualHeadDim = 256});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.normOffset = 1.0;
    // Early files say "gelu" and mean the approximation, as Transformers reads them.
    spec.activation = readActivation(config, config.has("hidden_activation") ? "hidden_activation" : "hidden_act", "gelu_pytorch_tanh");
    if (spec.activation == Activation::Gelu) spec.activation = Activation::GeluTanh;
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.embeddingScale = std::sqrt(static_cast<double>(spec.width));
    spec.tied = config.boolean("tie_word_embeddings", true);
}

} // namespace

const Architecture& gemma() {
    static const Architecture family = {.key = "gemma",
                                        .name = "Gemma",
                                        .modelType = "gemma",
                                        .causalClass = "GemmaForCausalLM",
                                        .classifierClass = "GemmaForSequenceClassification",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
