#include "core/models/architectures/architecture.h"
#include "core/models/architectures/config_reader.h"

#include <array>

/// Llama and what is shaped like it: RMS norms, rotary embeddings over halves, grouped heads, SwiGLU.
namespace core::models::leaves {

namespace {

constexpr std::array kNames = {
    ModuleName{Place::Embedding, "model.embed_tokens"},
    ModuleName{Place::AttentionNorm, "model.layers.{}.input_layernorm"},
    ModuleName{Place::Query, "model.layers.{}.self_attn.q_proj"},
    ModuleName{Place::Key, "model.layers.{}.self_attn.k_proj"},
    ModuleName{Place::Value, "model.layers.{}.self_attn.v_proj"},
    ModuleName{Place::AttentionOut, "model.layers.{}.self_attn.o_proj"},
    ModuleName{Place::FeedForwardNorm, "model.layers.{}.post_attention_layernorm"},
    ModuleName{Place::Gate, "model.layers.{}.mlp.gate_proj"},
    ModuleName{Place::Up, "model.layers.{}.mlp.up_proj"},
    ModuleName{Place::Down, "model.layers.{}.mlp.down_proj"},
    ModuleName{Place::FinalNorm, "model.norm"},
    ModuleName{Place::Head, "lm_head"},
    ModuleName{Place::ClassHead, "score"},
};
constexpr std::array<std::string_view, 2> kIgnored = {".rotary_emb.inv_freq", ".masked_bias"};

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec);
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    readRotary(config, spec);
    spec.attentionInBias = spec.attentionOutBias = config.boolean("attention_bias", false);
    spec.feedForwardBias = config.boolean("mlp_bias", false);
    spec.tied = config.boolean("tie_word_embeddings", false);
    // Only changes how a split over machines is computed, not the result; other values were never released.
    (void)config.integer("pretraining_tp", 1, 1'000, 1);
}

} // namespace

const Architecture& llama() {
    static const Architecture family = {"llama", "Llama", "llama", "LlamaForCausalLM", "LlamaForSequenceClassification",
                                        read,    kNames,  kIgnored};
    return family;
}

} // namespace core::models::leaves
