#include "core/export/gguf/model_metadata.h"

#include "core/base/error.h"
#include "core/gguf/config_text.h"
#include "core/models/architectures/architecture.h"

#include <algorithm>
#include <cmath>

namespace core::exporting {

namespace {

using gguf::numberValue;
using gguf::realValue;
using models::BlockSpec;
using models::RotaryScaling;

/// Adds keys below the architecture's name.
struct Keys {
    GgufModel& model;
    void operator()(const std::string& key, gguf::Value value) const {
        model.metadata.emplace_back(std::string(model.family->architecture) + key, std::move(value));
    }
};

std::uint32_t u32(std::int64_t number) { return static_cast<std::uint32_t>(number); }

void addSizes(const Keys& add, const BlockSpec& spec) {
    add(".context_length", numberValue(u32(spec.context)));
    add(".embedding_length", numberValue(u32(spec.width)));
    add(".block_count", numberValue(u32(spec.layers)));
    add(".feed_forward_length", numberValue(u32(spec.inner)));
    add(".attention.head_count", numberValue(u32(spec.heads)));
    add(".attention.head_count_kv", numberValue(u32(spec.kvHeads)));
    add(".attention.key_length", numberValue(u32(spec.headDim)));
    add(".attention.value_length", numberValue(u32(spec.headDim)));
    add(".vocab_size", numberValue(u32(spec.vocabulary)));
    add(spec.norm == models::NormKind::Rms ? ".attention.layer_norm_rms_epsilon" : ".attention.layer_norm_epsilon",
        realValue(spec.normEps));
}

std::vector<float> floats(const std::vector<double>& numbers) { return {numbers.begin(), numbers.end()}; }

/// Llama 3.1's scaling is kept as what it does to each frequency.
std::vector<float> effectOf(const models::RotarySpec& rotary) {
    models::RotarySpec plain = rotary;
    plain.scaling = {};
    const auto before = rotaryFrequencies(plain), after = rotaryFrequencies(rotary);
    std::vector<float> out(before.size());
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<float>(before[i] / after[i]);
    return out;
}

void addScaling(const Keys& add, const models::RotarySpec& rotary, FactorTensors& factors) {
    const auto& scaling = rotary.scaling;
    switch (scaling.kind) {
    case RotaryScaling::Kind::None: break;
    case RotaryScaling::Kind::Linear:
        add(".rope.scaling.type", gguf::textValue("linear"));
        add(".rope.scaling.factor", realValue(scaling.factor));
        break;
    case RotaryScaling::Kind::Yarn: {
        const double usual = scaling.factor > 1.0 ? 0.1 * std::log(scaling.factor) + 1.0 : 1.0;
        add(".rope.scaling.type", gguf::textValue("yarn"));
        add(".rope.scaling.factor", realValue(scaling.factor));
        add(".rope.scaling.original_context_length", numberValue(u32(scaling.firstContext)));
        if (std::abs(scaling.amplitude - usual) > 1e-9) add(".rope.scaling.attn_factor", realValue(scaling.amplitude / usual));
        add(".rope.scaling.yarn_beta_fast", realValue(scaling.fastTurns));
        add(".rope.scaling.yarn_beta_slow", realValue(scaling.slowTurns));
        break;
    }
    case RotaryScaling::Kind::Llama3: factors.emplace_back("rope_freqs.weight", effectOf(rotary)); break;
    case RotaryScaling::Kind::LongRope:
        add(".rope.scaling.attn_factor", realValue(scaling.amplitude));
        add(".rope.scaling.original_context_length", numberValue(u32(scaling.firstContext)));
        factors.emplace_back("rope_factors_long.weight", floats(scaling.longFactors));
        factors.emplace_back("rope_factors_short.weight", floats(scaling.shortFactors));
        break;
    case RotaryScaling::Kind::Dynamic: throw Error(ErrorKind::Model, "GGUF has no name for dynamic scaling of rotary angles");
    }
}

/// Every n-th layer sees all, the others slide; 0: not so.
std::int64_t patternOf(const BlockSpec& spec) {
    for (std::int64_t n = 2; n <= spec.layers + 1; ++n) {
        bool fits = true;
        for (std::int64_t i = 0; i < spec.layers; ++i) fits = fits && (spec.layer(i).window > 0) == ((i + 1) % n != 0);
        if (fits) return n;
    }
    return 0;
}

void addWindows(const Keys& add, const BlockSpec& spec, std::string_view modelType) {
    std::int64_t window = 0;
    for (const auto& layer : spec.particulars) window = std::max(window, layer.window);
    if (window == 0) return;
    add(".attention.sliding_window", numberValue(u32(window)));
    if (modelType != "gemma3_text" && modelType != "olmo3") return; // a family's own rule, which files do not say
    if (const auto pattern = patternOf(spec); pattern > 0) {
        add(".attention.sliding_window_pattern", numberValue(u32(pattern)));
        return;
    }
    std::vector<bool> slides;
    for (std::int64_t i = 0; i < spec.layers; ++i) slides.push_back(spec.layer(i).window > 0);
    add(".attention.sliding_window_pattern", gguf::truthsValue(slides));
}

void addParticulars(const Keys& add, const BlockSpec& spec, std::string_view modelType) {
    if (!spec.rotaries.empty()) {
        const auto& rotary = spec.rotaries.front();
        add(".rope.dimension_count", numberValue(u32(rotary.dims)));
        add(".rope.freq_base", realValue(rotary.base));
        addScaling(add, rotary, add.model.factors);
        if (modelType == "gemma3_text") add(".rope.freq_base_swa", realValue(spec.rotaries.back().base));
    }
    addWindows(add, spec, modelType);
    if (modelType == "gpt_neox" || modelType == "stablelm") add(".use_parallel_residual", gguf::truthValue(spec.parallel));
    if (modelType == "gemma2") add(".attn_logit_softcapping", realValue(spec.attentionSoftCap));
    if (modelType == "gemma2" || (modelType == "gemma3_text" && spec.logitSoftCap > 0.0))
        add(".final_logit_softcapping", realValue(spec.logitSoftCap));
    if (modelType != "granite") return;
    add(".attention.scale", realValue(spec.scoreScale()));
    add(".embedding_scale", realValue(spec.embeddingScale));
    add(".residual_scale", realValue(spec.residualScale));
    add(".logit_scale", realValue(1.0 / spec.logitScale));
}

/// The header as the file would have it, as far as the configuration speaks of it.
gguf::Header headerOf(const GgufModel& model, const models::ModelConfig& config) {
    gguf::Header header;
    header.metadata = model.metadata;
    const auto shapes = models::weightShapes(config);
    for (std::size_t i = 0; i < shapes.size(); ++i) header.tensors.push_back({model.names[i].second.name, {}, shapes[i].shape, 0, 0});
    for (const auto& [name, factors] : model.factors)
        header.tensors.push_back({name, {}, {static_cast<std::int64_t>(factors.size())}, 0, 0});
    return header;
}

void refuseWhatIsLost(const GgufModel& model, const models::ModelConfig& config) {
    const auto header = headerOf(model, config);
    const auto read = [&](const gguf::Tensor& tensor) {
        for (const auto& [name, factors] : model.factors)
            if (name == tensor.name) return factors;
        return std::vector<float>{};
    };
    std::string difference;
    try {
        const auto again =
            models::parseModelConfig(gguf::configText(header, gguf::familyOf(header, "the file"), read, "the file"), "the file");
        difference = specDifference(config.spec, again.spec);
    } catch (const Error& error) { // what cannot be read back has no place either
        difference = error.message();
    }
    if (!difference.empty())
        throw Error(ErrorKind::Model, "GGUF's " + std::string(model.family->architecture) +
                                          " has no place for what this model has: " + difference + "; export it as hf");
}

} // namespace

GgufModel ggufModelOf(const models::ModelConfig& config) {
    GgufModel model;
    const auto shapes = models::weightShapes(config);
    std::vector<std::string> names;
    for (const auto& shape : shapes) names.push_back(shape.name);
    model.family = gguf::findFamily(config.architecture->modelType, names);
    if (model.family == nullptr)
        throw Error(ErrorKind::Model,
                    "GGUF has no name for models of the family " + std::string(config.architecture->name) + "; export it as hf");
    model.metadata.emplace_back("general.architecture", gguf::textValue(std::string(model.family->architecture)));
    for (const auto& name : names) {
        const auto mapped = gguf::ggufName(*model.family, name);
        if (!mapped)
            throw Error(ErrorKind::Model,
                        "GGUF's " + std::string(model.family->architecture) + " has no name for the weight " + name + "; export it as hf");
        model.names.emplace_back(name, *mapped);
    }
    const Keys add{model};
    addSizes(add, config.spec);
    addParticulars(add, config.spec, config.architecture->modelType);
    refuseWhatIsLost(model, config);
    return model;
}

} // namespace core::exporting
