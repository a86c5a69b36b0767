#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// Llama and what is shaped like it: RMS norms, rotary embeddings over halves, grouped heads, SwiGLU.
namespace core::models::leaves {

namespace {

constexpr std::array<std::string_view, 2> kIgnored = {".rotary_emb.inv_freq", ".masked_bias"};

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec);
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.feedForwardBias = config.boolean("mlp_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
    // Only changes how a split over machines is computed, not the result; other values were never released.
    (void)config.integer("pretraining_tp", 1, 1'000, 1);
}

} // namespace

const Architecture& llama() {
    static const Architecture family = {.key = "llama",
                                        .name = "Llama",
                                        .modelType = "llama",
                                        .causalClass = "LlamaForCausalLM",
                                        .classifierClass = "LlamaForSequenceClassification",
                                        .read = read,
                                        .ignored = kIgnored};
    return family;
}

} // namespace core::models::leaves
