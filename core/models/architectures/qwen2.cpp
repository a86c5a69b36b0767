#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// Qwen 1.5, 2 and 2.5: Llama with biases of query, key and value.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.usualContext = 32'768});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = true;
    spec.tied = config.boolean("tie_word_embeddings", false);
    readUpperWindows(config, spec);
}

} // namespace

const Architecture& qwen2() {
    static const Architecture family = {.key = "qwen2",
                                        .name = "Qwen2",
                                        .modelType = "qwen2",
                                        .causalClass = "Qwen2ForCausalLM",
                                        .classifierClass = "Qwen2ForSequenceClassification",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
