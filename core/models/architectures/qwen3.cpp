#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// Qwen 3: Llama with a norm on each head of queries and keys, and heads of their own width.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.usualContext = 32'768, .usualHeadDim = 128});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.headNorm = HeadNorm::EachHead;
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
    readUpperWindows(config, spec);
}

} // namespace

const Architecture& qwen3() {
    static const Architecture family = {.key = "qwen3",
                                        .name = "Qwen3",
                                        .modelType = "qwen3",
                                        .causalClass = "Qwen3ForCausalLM",
                                        .classifierClass = "Qwen3ForSequenceClassification",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
