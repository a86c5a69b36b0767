#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// StableLM 3B and 2: LayerNorm before a gated feed-forward part, a quarter of each head turns.
namespace core::models::leaves {

namespace {

constexpr std::array<std::string_view, 1> kIgnored = {".rotary_emb.inv_freq"};

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "qk_layernorm", "is on; norms with weights of their own for each head cannot be computed");
    readSizes(config, spec, {.usualContext = 4096, .ownHeadDim = false});
    spec.norm = NormKind::Layer;
    spec.normBias = true;
    spec.normEps = config.real("layer_norm_eps", 0.0, 0.1, 1e-5);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec, {.usualShare = 0.25})};
    spec.attentionInBias = config.boolean("use_qkv_bias", false);
    spec.parallel = spec.parallelNorm = config.boolean("use_parallel_residual", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
}

} // namespace

const Architecture& stablelm() {
    static const Architecture family = {.key = "stablelm",
                                        .name = "StableLM",
                                        .modelType = "stablelm",
                                        .causalClass = "StableLmForCausalLM",
                                        .classifierClass = "StableLmForSequenceClassification",
                                        .read = read,
                                        .ignored = kIgnored,
                                        .wasCodeOfModels = true};
    return family;
}

} // namespace core::models::leaves
