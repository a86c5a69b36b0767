#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// GPT-2 and what is shaped like it: LayerNorm, learned positions, one matrix for query, key and value, a feed-forward part without a gate;
/// matrices are stored as [in, out].
namespace core::models::leaves {

namespace {

constexpr std::array kNames = {
    ModuleName{Place::Embedding, "transformer.wte"},
    ModuleName{Place::PositionEmbedding, "transformer.wpe"},
    ModuleName{Place::AttentionNorm, "transformer.h.{}.ln_1"},
    ModuleName{Place::QueryKeyValue, "transformer.h.{}.attn.c_attn"},
    ModuleName{Place::AttentionOut, "transformer.h.{}.attn.c_proj"},
    ModuleName{Place::FeedForwardNorm, "transformer.h.{}.ln_2"},
    ModuleName{Place::Up, "transformer.h.{}.mlp.c_fc"},
    ModuleName{Place::Down, "transformer.h.{}.mlp.c_proj"},
    ModuleName{Place::FinalNorm, "transformer.ln_f"},
};

std::span<const ModuleName> names(const BlockSpec&) { return kNames; }

constexpr std::array<std::string_view, 2> kIgnored = {".attn.bias", ".attn.masked_bias"};

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "scale_attn_by_inverse_layer_idx", "is on; scores that are scaled layer by layer cannot be computed");
    refuse(config, "add_cross_attention", "is on; only models without an encoder can be read");
    readSizes(config, spec,
              {.width = "n_embd",
               .inner = "n_inner",
               .layers = "n_layer",
               .heads = "n_head",
               .kvHeads = nullptr,
               .context = "n_positions",
               .usualContext = 1024,
               .innerTimes = 4,
               .ownHeadDim = false});
    spec.norm = NormKind::Layer;
    spec.normBias = true;
    spec.normEps = config.real("layer_norm_epsilon", 0.0, 0.1, 1e-5);
    spec.activation = readActivation(config, "activation_function", "gelu_new");
    spec.gated = false;
    spec.joining = Joining::InOrder;
    spec.learnedPositions = true;
    spec.rotaries.clear();
    spec.particulars.assign(static_cast<std::size_t>(spec.layers), {.rotary = -1});
    spec.attentionInBias = spec.attentionOutBias = spec.feedForwardBias = true;
    if (!config.boolean("scale_attn_weights", true)) spec.attentionScale = 1.0;
    spec.tied = config.boolean("tie_word_embeddings", true);
}

} // namespace

const Architecture& gpt2() {
    static const Architecture family = {.key = "gpt2",
                                        .name = "GPT-2",
                                        .modelType = "gpt2",
                                        .causalClass = "GPT2LMHeadModel",
                                        .classifierClass = "GPT2ForSequenceClassification",
                                        .read = read,
                                        .names = names,
                                        .ignored = kIgnored,
                                        .prefix = "transformer.",
                                        .turned = true};
    return family;
}

} // namespace core::models::leaves
