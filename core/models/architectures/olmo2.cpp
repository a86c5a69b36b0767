#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// OLMo 2: Llama with norms on what each part gives instead of on what it takes, and norms over all of a token's queries and keys.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec);
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-5);
    spec.normPlace = NormPlace::After;
    spec.headNorm = HeadNorm::AllHeads;
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
}

} // namespace

const Architecture& olmo2() {
    static const Architecture family = {.key = "olmo2",
                                        .name = "OLMo 2",
                                        .modelType = "olmo2",
                                        .causalClass = "Olmo2ForCausalLM",
                                        .classifierClass = "Olmo2ForSequenceClassification",
                                        .read = read,
                                        .names = outNormNames};
    return family;
}

} // namespace core::models::leaves
