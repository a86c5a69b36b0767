#include "core/models/architectures/architecture.h"
#include "core/models/architectures/usual_keys.h"

/// Mistral 7B and what came after it: Llama whose tokens see a window, where the file says one.
namespace core::models::leaves {

namespace {

void read(const ConfigReader& config, BlockSpec& spec) {
    readSizes(config, spec, {.usualContext = 131'072});
    spec.normEps = config.real("rms_norm_eps", 0.0, 0.1, 1e-6);
    spec.activation = readActivation(config, "hidden_act", "silu");
    spec.rotaries = {readRotary(config, spec)};
    spec.tied = config.boolean("tie_word_embeddings", false);
    if (const auto window = readWindow(config, 4096); window > 0)
        spec.particulars.assign(static_cast<std::size_t>(spec.layers), {.window = window});
}

} // namespace

const Architecture& mistral() {
    static const Architecture family = {.key = "mistral",
                                        .name = "Mistral",
                                        .modelType = "mistral",
                                        .causalClass = "MistralForCausalLM",
                                        .classifierClass = "MistralForSequenceClassification",
                                        .read = read};
    return family;
}

} // namespace core::models::leaves
