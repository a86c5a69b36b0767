#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

#include <array>

/// Phi-3, Phi-3.5 and Phi-4: Llama with query, key and value in one matrix, gate and up in another; the small ones turn three quarters of a head.
namespace core::models::leaves {

namespace {

constexpr std::array kNames = {
    ModuleName{Place::QueryKeyValue, "model.layers.{}.self_attn.qkv_proj"},
    ModuleName{Place::GateUp, "model.layers.{}.mlp.gate_up_proj"},
};

std::span<const ModuleName> names(const BlockSpec&) { return kNames; }

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.usualContext = 4096});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-5);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.joining = Joining::InOrder;
    spec.gateUpJoined = true;
    spec.rotaries = {readRotary(config, spec)};
    spec.tied = config.boolean("tie_word_embeddings", false);
    if (const auto window = readWindow(config, 0); window > 0)
        spec.particulars.assign(static_cast<std::size_t>(spec.layers), {.window = window});
}

} // namespace

const Architecture& phi3() {
    static const Architecture family = {.key = "phi3",
                                        .name = "Phi-3",
                                        .modelType = "phi3",
                                        .causalClass = "Phi3ForCausalLM",
                                        .classifierClass = "Phi3ForSequenceClassification",
                                        .read = read,
                                        .names = names,
                                        .wasCodeOfModels = true};
    return family;
}

} // namespace core::models::leaves
