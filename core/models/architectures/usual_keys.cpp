#include "core/models/architectures/usual_keys.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace core::models {

namespace {

constexpr std::int64_t kMostLayers = 10'000, kWidest = 1'048'576, kLargestVocabulary = 16'777'216, kLongestContext = 1'073'741'824;
constexpr const char* kKnownScalings = "default, linear, dynamic, llama3, yarn and longrope";

/// The configuration and, where they are apart, the object that speaks of rotary embeddings.
struct RotarySources {
    const ConfigReader& config;
    std::optional<ConfigReader> scaling;
    [[nodiscard]] const ConfigReader& holderOf(const char* key) const { return scaling && scaling->has(key) ? *scaling : config; }
};

/// Transformers 5 writes one object rope_parameters; before, rope_theta stood beside rope_scaling, whose kind was first called "type".
RotarySources sourcesOf(const ConfigReader& config, const RotaryKeys& keys) {
    const auto parameters = config.object("rope_parameters");
    if (parameters && keys.layerType != nullptr && parameters->has(keys.layerType)) return {config, parameters->object(keys.layerType)};
    if (parameters) return {config, parameters};
    auto scaling = keys.scaled ? config.object("rope_scaling") : std::nullopt;
    if (scaling && !scaling->has("rope_type") && !scaling->has("type"))
        scaling->fail("rope_type", std::string("is missing; ") + kKnownScalings + " are known");
    return {config, scaling};
}

std::int64_t turningDims(const ConfigReader& config, const BlockSpec& spec, double share, const char* shareKey) {
    if (spec.headDim % 2 != 0)
        config.fail(config.has("head_dim") ? "head_dim" : "hidden_size",
                    "gives heads of " + std::to_string(spec.headDim) + " numbers; rotary embeddings need an even count");
    const auto dims = static_cast<std::int64_t>(static_cast<double>(spec.headDim) * share);
    if (dims < 2 || dims % 2 != 0)
        config.fail(shareKey, "lets " + std::to_string(dims) + " of a head's " + std::to_string(spec.headDim) +
                                  " numbers turn; rotary embeddings need an even count");
    return dims;
}

void readLlama3(const ConfigReader& scaling, RotaryScaling& out) {
    out.factor = scaling.real("factor", 1e-3, 1e6);
    out.lowFrequency = scaling.real("low_freq_factor", 0.0, 1e6);
    out.highFrequency = scaling.real("high_freq_factor", 0.0, 1e6);
    out.firstContext = scaling.integer("original_max_position_embeddings", 1, kLongestContext);
    if (!(out.highFrequency > out.lowFrequency)) scaling.fail("high_freq_factor", "must be larger than \"low_freq_factor\"");
}

void readYarn(const ConfigReader& scaling, double rotaryBase, RotaryScaling& out) {
    if (!(rotaryBase > 1.0)) scaling.fail("rope_theta", "is " + base::numberText(rotaryBase) + "; yarn needs one above 1");
    out.factor = scaling.real("factor", 1e-3, 1e6);
    out.fastTurns = scaling.real("beta_fast", 1e-6, 1e6, 32.0);
    out.slowTurns = scaling.real("beta_slow", 1e-6, 1e6, 1.0);
    if (!(out.fastTurns > out.slowTurns)) scaling.fail("beta_fast", "must be larger than \"beta_slow\"");
    out.wholeDimensions = scaling.boolean("truncate", true);
    const auto stretch = [&](double by) { return out.factor <= 1.0 ? 1.0 : 0.1 * by * std::log(out.factor) + 1.0; };
    const double all = scaling.real("mscale_all_dim", 0.0, 1e3, 0.0), own = scaling.real("mscale", 0.0, 1e3, 0.0);
    out.amplitude = scaling.real("attention_factor", 1e-6, 1e6, all > 0.0 && own > 0.0 ? stretch(own) / stretch(all) : stretch(1.0));
}

void readLongRope(const ConfigReader& scaling, const BlockSpec& spec, std::int64_t dims, RotaryScaling& out) {
    const auto factors = [&](const char* key) {
        auto list = scaling.reals(key, 1e-6, 1e9);
        if (!list) scaling.fail(key, "is missing; longrope needs it");
        if (std::ssize(*list) != dims / 2)
            scaling.fail(key, "has " + std::to_string(list->size()) + " numbers; " + std::to_string(dims / 2) + " are needed");
        return *list;
    };
    out.shortFactors = factors("short_factor");
    out.longFactors = factors("long_factor");
    const auto first = static_cast<double>(out.firstContext);
    out.factor = scaling.real("factor", 1e-3, 1e6, static_cast<double>(spec.context) / first);
    const double usual = out.factor <= 1.0 || out.firstContext < 2 ? 1.0 : std::sqrt(1.0 + std::log(out.factor) / std::log(first));
    out.amplitude = scaling.real("attention_factor", 1e-6, 1e6, usual);
}

RotaryScaling readScaling(const RotarySources& sources, const BlockSpec& spec, std::int64_t dims, double rotaryBase) {
    using Kind = RotaryScaling::Kind;
    RotaryScaling out;
    if (!sources.scaling) return out;
    const ConfigReader& scaling = *sources.scaling;
    const char* key = scaling.has("rope_type") ? "rope_type" : "type";
    const std::string kind = scaling.text(key, "default");
    const auto firstContext = [&] {
        return sources.holderOf("original_max_position_embeddings")
            .integer("original_max_position_embeddings", 1, kLongestContext, spec.context);
    };
    if (kind == "default") return out;
    if (kind == "linear") {
        out.kind = Kind::Linear;
        out.factor = scaling.real("factor", 1e-3, 1e6);
    } else if (kind == "dynamic") {
        out.kind = Kind::Dynamic;
        out.factor = scaling.real("factor", 1.0, 1e6);
        out.firstContext = spec.context;
        if (dims < 4) scaling.fail(key, "is \"dynamic\", which needs heads of at least 4 turning numbers");
    } else if (kind == "llama3") {
        out.kind = Kind::Llama3;
        readLlama3(scaling, out);
    } else if (kind == "longrope" || kind == "su" || (kind == "yarn" && scaling.has("short_factor"))) {
        out.kind = Kind::LongRope; // called otherwise in early files of Phi-3
        out.firstContext = firstContext();
        readLongRope(scaling, spec, dims, out);
    } else if (kind == "yarn") {
        out.kind = Kind::Yarn;
        out.firstContext = firstContext();
        readYarn(scaling, rotaryBase, out);
    } else {
        scaling.fail(key, "is \"" + base::shortened(kind, 40) + "\", which is not known; " + kKnownScalings + " are");
    }
    return out;
}

} // namespace

void readSizes(const ConfigReader& config, BlockSpec& spec, const SizeKeys& keys) {
    spec.width = config.integer(keys.width, 1, kWidest);
    spec.inner = config.integer(keys.inner, 1, kWidest,
                                keys.innerTimes > 0 ? std::optional(std::min(keys.innerTimes * spec.width, kWidest)) : std::nullopt);
    spec.layers = config.integer(keys.layers, 1, kMostLayers);
    spec.heads = config.integer(keys.heads, 1, kWidest);
    spec.kvHeads = keys.kvHeads == nullptr ? spec.heads : config.integer(keys.kvHeads, 1, kWidest, spec.heads);
    spec.vocabulary = config.integer("vocab_size", 1, kLargestVocabulary);
    spec.context = config.integer(keys.context, 1, kLongestContext, keys.usualContext);
    if (spec.heads % spec.kvHeads != 0)
        config.fail(keys.kvHeads, "is " + std::to_string(spec.kvHeads) + ", which does not divide the " + std::to_string(spec.heads) +
                                      " of \"" + keys.heads + "\"");
    const bool said = keys.ownHeadDim && (config.has("head_dim") || keys.usualHeadDim > 0);
    if (!said && spec.width % spec.heads != 0)
        config.fail(keys.heads, "is " + std::to_string(spec.heads) + ", which does not divide \"" + keys.width + "\" " +
                                    std::to_string(spec.width) + (keys.ownHeadDim ? "; with other heads \"head_dim\" must be there" : ""));
    spec.headDim = spec.width / spec.heads;
    if (said) spec.headDim = config.integer("head_dim", 1, 65'536, keys.usualHeadDim > 0 ? keys.usualHeadDim : spec.headDim);
    if (spec.heads * spec.headDim > kWidest * 4)
        config.fail(keys.heads, "times the width of a head is " + base::grouped(spec.heads * spec.headDim) + "; at most " +
                                    base::grouped(kWidest * 4) + " is allowed");
}

RotarySpec readRotary(const ConfigReader& config, const BlockSpec& spec, const RotaryKeys& keys) {
    const RotarySources sources = sourcesOf(config, keys);
    RotarySpec out;
    const bool newBase = sources.scaling && sources.scaling->has("rope_theta"),
               newShare = sources.scaling && sources.scaling->has("partial_rotary_factor");
    out.base = newBase ? sources.scaling->real("rope_theta", 1e-3, 1e15) : config.real(keys.base, 1e-3, 1e15, keys.usualBase);
    const double share =
        newShare ? sources.scaling->real("partial_rotary_factor", 0.0, 1.0) : config.real(keys.share, 0.0, 1.0, keys.usualShare);
    out.dims = turningDims(config, spec, share, keys.share);
    out.scaling = readScaling(sources, spec, out.dims, out.base);
    return out;
}

Activation readActivation(const ConfigReader& config, const char* key, const std::string& otherwise) {
    const std::string name = config.text(key, otherwise);
    if (name == "silu" || name == "swish") return Activation::Silu;
    if (name == "gelu") return Activation::Gelu;
    if (name == "gelu_pytorch_tanh" || name == "gelu_new" || name == "gelu_fast") return Activation::GeluTanh;
    if (name == "relu") return Activation::Relu;
    config.fail(key, "is \"" + base::shortened(name, 40) + "\", which is not known; silu, gelu, gelu_pytorch_tanh and relu are");
}

std::int64_t readWindow(const ConfigReader& config, std::int64_t usual) {
    return config.isNull("sliding_window") ? 0 : config.integer("sliding_window", 1, kLongestContext, usual);
}

std::optional<std::vector<bool>> readSlidingLayers(const ConfigReader& config, const BlockSpec& spec) {
    const auto types = config.texts("layer_types");
    if (!types) return std::nullopt;
    if (std::ssize(*types) != spec.layers)
        config.fail("layer_types", "names " + std::to_string(types->size()) + " layers of " + std::to_string(spec.layers));
    std::vector<bool> out;
    for (const auto& type : *types) {
        if (type != "sliding_attention" && type != "full_attention")
            config.fail("layer_types",
                        "has \"" + base::shortened(type, 40) + "\", which is not known; sliding_attention and full_attention are");
        out.push_back(type == "sliding_attention");
    }
    return out;
}

void readWindows(const ConfigReader& config, BlockSpec& spec, std::int64_t window, const std::function<bool(std::int64_t)>& slides,
                 int rotary) {
    const auto named = readSlidingLayers(config, spec);
    for (std::int64_t i = 0; i < spec.layers; ++i) {
        const bool here = named ? (*named)[static_cast<std::size_t>(i)] : slides(i);
        spec.particulars.push_back({.window = here ? window : 0, .rotary = here ? rotary : 0});
    }
}

void readUpperWindows(const ConfigReader& config, BlockSpec& spec) {
    if (!config.boolean("use_sliding_window", false)) return;
    const auto window = readWindow(config, 4096);
    const auto first = config.integer("max_window_layers", 0, 1'000'000, 28);
    readWindows(config, spec, window, [first](std::int64_t layer) { return layer >= first; });
}

double readSoftCap(const ConfigReader& config, const char* key, double usual) {
    if (config.isNull(key) || (!config.has(key) && usual == 0.0)) return 0.0;
    return config.real(key, 1e-3, 1e9, usual);
}

void refuse(const ConfigReader& config, const char* key, const std::string& what) {
    if (config.boolean(key, false)) config.fail(key, what);
}

std::span<const ModuleName> outNormNames(const BlockSpec&) {
    static constexpr std::array kNames = {
        ModuleName{Place::AttentionOutNorm, "model.layers.{}.post_attention_layernorm"},
        ModuleName{Place::FeedForwardNorm, "model.layers.{}.pre_feedforward_layernorm"},
        ModuleName{Place::FeedForwardOutNorm, "model.layers.{}.post_feedforward_layernorm"},
    };
    return kNames;
}

} // namespace core::models
