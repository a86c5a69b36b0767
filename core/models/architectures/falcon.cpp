#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// Falcon: LayerNorm, both parts of a block side by side, one matrix for query, key and value, one group of heads or several.
namespace core::models::leaves {

namespace {

constexpr std::array kNames = {
    ModuleName{Place::Embedding, "transformer.word_embeddings"},
    ModuleName{Place::AttentionNorm, "transformer.h.{}.input_layernorm"},
    ModuleName{Place::QueryKeyValue, "transformer.h.{}.self_attention.query_key_value"},
    ModuleName{Place::AttentionOut, "transformer.h.{}.self_attention.dense"},
    ModuleName{Place::FeedForwardNorm, "transformer.h.{}.post_attention_layernorm"},
    ModuleName{Place::Up, "transformer.h.{}.mlp.dense_h_to_4h"},
    ModuleName{Place::Down, "transformer.h.{}.mlp.dense_4h_to_h"},
    ModuleName{Place::FinalNorm, "transformer.ln_f"},
};
constexpr std::array kNamesOfTwoNorms = [] {
    auto names = kNames;
    for (auto& [place, name] : names) {
        if (place == Place::AttentionNorm) name = "transformer.h.{}.ln_attn";
        if (place == Place::FeedForwardNorm) name = "transformer.h.{}.ln_mlp";
    }
    return names;
}();

/// Where both parts stand side by side and each has its norm, the norms are called otherwise.
std::span<const ModuleName> names(const BlockSpec& spec) {
    if (spec.parallel && !spec.parallelNorm) return kNamesOfTwoNorms;
    return kNames;
}

constexpr std::array<std::string_view, 1> kIgnored = {".rotary_emb.inv_freq"};

void read(const ConfigReader& config, BlockSpec& spec) {
    refuse(config, "alibi", "is on; scores with ALiBi's slopes cannot be computed, only rotary embeddings");
    readSizes(config, spec, {.inner = "ffn_hidden_size", .kvHeads = nullptr, .innerTimes = 4, .ownHeadDim = false});
    const bool isNew = config.boolean("new_decoder_architecture", false);
    if (isNew) spec.kvHeads = config.integer("num_kv_heads", 1, spec.heads, spec.heads);
    else if (config.boolean("multi_query", true)) spec.kvHeads = 1;
    if (spec.heads % spec.kvHeads != 0)
        config.fail("num_kv_heads", "is " + std::to_string(spec.kvHeads) + ", which does not divide the " + std::to_string(spec.heads) +
                                        " of \"num_attention_heads\"");
    spec.norm = NormKind::Layer;
    spec.normBias = true;
    spec.normEps = config.real("layer_norm_epsilon", 0.0, 0.1, 1e-5);
    spec.activation = readActivation(config, "activation", "gelu");
    spec.gated = false;
    spec.joining = Joining::ByGroup;
    spec.parallel = isNew || config.boolean("parallel_attn", true);
    spec.parallelNorm = spec.parallel && (!isNew || config.integer("num_ln_in_parallel_attn", 1, 2, 2) == 1);
    spec.rotaries = {readRotary(config, spec)};
    spec.attentionInBias = spec.attentionOutBias = spec.feedForwardBias = config.boolean("bias", false);
    spec.tied = config.boolean("tie_word_embeddings", true);
}

} // namespace

const Architecture& falcon() {
    static const Architecture family = {.key = "falcon",
                                        .name = "Falcon",
                                        .modelType = "falcon",
                                        .causalClass = "FalconForCausalLM",
                                        .classifierClass = "FalconForSequenceClassification",
                                        .read = read,
                                        .names = names,
                                        .ignored = kIgnored,
                                        .prefix = "transformer.",
                                        .wasCodeOfModels = true};
    return family;
}

} // namespace core::models::leaves
