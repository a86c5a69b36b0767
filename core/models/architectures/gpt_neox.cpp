#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// GPT-NeoX and Pythia: LayerNorm, both parts of a block side by side, query, key and value of each head beside each other in one matrix,
/// a quarter of each head turns.
namespace core::models::leaves {

namespace {

constexpr std::array kNames = {
    ModuleName{Place::Embedding, "gpt_neox.embed_in"},
    ModuleName{Place::AttentionNorm, "gpt_neox.layers.{}.input_layernorm"},
    ModuleName{Place::QueryKeyValue, "gpt_neox.layers.{}.attention.query_key_value"},
    ModuleName{Place::AttentionOut, "gpt_neox.layers.{}.attention.dense"},
    ModuleName{Place::FeedForwardNorm, "gpt_neox.layers.{}.post_attention_layernorm"},
    ModuleName{Place::Up, "gpt_neox.layers.{}.mlp.dense_h_to_4h"},
    ModuleName{Place::Down, "gpt_neox.layers.{}.mlp.dense_4h_to_h"},
    ModuleName{Place::FinalNorm, "gpt_neox.final_layer_norm"},
    ModuleName{Place::Head, "embed_out"},
};

std::span<const ModuleName> names(const BlockSpec&) { return kNames; }

constexpr std::array<std::string_view, 3> kIgnored = {".attention.bias", ".attention.masked_bias", ".rotary_emb.inv_freq"};

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.kvHeads = nullptr, .ownHeadDim = false});
    spec.norm = NormKind::Layer;
    spec.normBias = true;
    spec.normEps = config.real("layer_norm_eps", 0.0, 0.1, 1e-5);
    spec.activation = readActivation(config, "hidden_act", "gelu");
    spec.gated = false;
    spec.joining = Joining::ByGroup;
    spec.parallel = config.boolean("use_parallel_residual", true);
    spec.rotaries = {readRotary(config, spec, {.base = "rotary_emb_base", .share = "rotary_pct", .usualShare = 0.25})};
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", true);
    spec.feedForwardBias = true;
    spec.tied = config.boolean("tie_word_embeddings", false);
}

} // namespace

const Architecture& gpt_neox() {
    static const Architecture family = {.key = "gpt_neox",
                                        .name = "GPT-NeoX",
                                        .modelType = "gpt_neox",
                                        .causalClass = "GPTNeoXForCausalLM",
                                        .classifierClass = "GPTNeoXForSequenceClassification",
                                        .read = read,
                                        .names = names,
                                        .ignored = kIgnored,
                                        .prefix = "gpt_neox."};
    return family;
}

} // namespace core::models::leaves
