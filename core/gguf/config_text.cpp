#include "core/gguf/config_text.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/gguf/metadata_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

namespace core::gguf {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kMost = std::int64_t{1} << 30;

/// What the steps of one translation share.
struct Translation {
    MetadataReader metadata;
    const Family& family;
    const ReadFloats& read;
    HeadSizes sizes;
    Json json = Json::object();

    [[nodiscard]] bool hasTensor(std::string_view name) const { return metadata.header().tensor(name) != nullptr; }
    [[nodiscard]] const Tensor& tensor(std::string_view name) const {
        const Tensor* found = metadata.header().tensor(name);
        if (found == nullptr)
            throw Error(ErrorKind::Model, std::string(metadata.where()) + ": the tensor \"" + std::string(name) + "\" is missing");
        return *found;
    }
    [[nodiscard]] std::int64_t context() const { return metadata.integer(".context_length", 1, kMost); }
    [[nodiscard]] std::int64_t layers() const { return metadata.integer(".block_count", 1, 10'000); }
    [[nodiscard]] std::int64_t width() const { return metadata.integer(".embedding_length", 1, kMost); }
};

/// Whole where it is all but whole, as the configurations of released models have it.
Json almostWhole(double number) {
    const double whole = std::round(number);
    if (std::abs(number - whole) < 1e-5 * std::abs(whole) && std::abs(whole) < 1e9) return static_cast<std::int64_t>(whole);
    return number;
}

void refuseWhatCannotBe(const MetadataReader& metadata) {
    if (metadata.integer(".expert_count", 0, kMost, 0) > 0)
        metadata.fail(".expert_count", "is above 0: mixtures of experts cannot be computed; choose a model without them");
    if (metadata.integer("split.count", 0, kMost, 0) > 1)
        metadata.fail("split.count", "says that this is a part of a model in several files; join them first with llama-gguf-split --merge");
    if (metadata.real(".attention.max_alibi_bias", 0.0) > 0.0)
        metadata.fail(".attention.max_alibi_bias", "is above 0: scores with ALiBi's slopes cannot be computed, only rotary embeddings");
    if (metadata.real(".attention.clamp_kqv", 0.0) > 0.0) metadata.fail(".attention.clamp_kqv", "is above 0, which cannot be computed");
    if (!metadata.truth(".attention.causal", true))
        metadata.fail(".attention.causal", "is false: only models that see what came before a token can be read");
}

/// Sizes by the keys of most families.
void addSizes(Translation& t) {
    auto& json = t.json;
    json["vocab_size"] = t.tensor("token_embd.weight").shape.front();
    json["hidden_size"] = t.width();
    json["intermediate_size"] = t.metadata.integer(".feed_forward_length", 1, kMost);
    json["num_hidden_layers"] = t.layers();
    json["num_attention_heads"] = t.sizes.heads;
    json["num_key_value_heads"] = t.sizes.kvHeads;
    json["max_position_embeddings"] = t.context();
    json["tie_word_embeddings"] = !t.hasTensor("output.weight");
}

void addHeadDim(Translation& t) { t.json["head_dim"] = t.sizes.headDim; }

void addRmsNorm(Translation& t) { t.json["rms_norm_eps"] = t.metadata.real(".attention.layer_norm_rms_epsilon"); }

std::vector<double> factorsOf(const Translation& t, std::string_view name) {
    std::vector<double> out;
    for (const float factor : t.read(t.tensor(name))) {
        if (!(factor > 0.0F) || !std::isfinite(factor))
            throw Error(ErrorKind::Model, std::string(t.metadata.where()) + ": the tensor \"" + std::string(name) +
                                              "\" holds a factor that is no number above 0");
        out.push_back(shortestDecimal(factor));
    }
    return out;
}

/// Llama 3.1's scaling stands in files as its effect, a factor a frequency. Its settings are found again where they are those of released models.
Json llama3Scaling(const std::vector<double>& factors, double base, std::int64_t dims) {
    constexpr double kFirstContext = 8192.0, kLow = 1.0, kHigh = 4.0;
    const double factor = *std::max_element(factors.begin(), factors.end());
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const double frequency = std::pow(base, -2.0 * static_cast<double>(i) / static_cast<double>(dims));
        const double share = (kFirstContext * frequency / (2.0 * std::numbers::pi) - kLow) / (kHigh - kLow);
        const double smooth = std::clamp(share, 0.0, 1.0), expected = 1.0 / ((1.0 - smooth) / factor + smooth);
        if (std::abs(factors[i] - expected) > 1e-4 * expected) return nullptr;
    }
    return {{"rope_type", "llama3"},
            {"factor", almostWhole(factor)},
            {"low_freq_factor", kLow},
            {"high_freq_factor", kHigh},
            {"original_max_position_embeddings", 8192}};
}

/// Factors for each frequency, for short texts and long ones.
Json factorScaling(Translation& t, const std::vector<double>& shortOnes, const std::vector<double>& longOnes, double amplitude,
                   std::int64_t firstContext) {
    const auto wanted = static_cast<std::size_t>(t.metadata.integer(".rope.dimension_count", 2, kMost, t.sizes.headDim) / 2);
    if (shortOnes.size() != wanted || longOnes.size() != wanted)
        throw Error(ErrorKind::Model, std::string(t.metadata.where()) + ": the factors of rotary angles are " +
                                          std::to_string(longOnes.size()) + "; " + std::to_string(wanted) + " are needed");
    t.json["original_max_position_embeddings"] = firstContext;
    return {{"rope_type", "longrope"},
            {"short_factor", shortOnes},
            {"long_factor", longOnes},
            {"attention_factor", amplitude},
            {"original_max_position_embeddings", firstContext}};
}

Json yarnScaling(const Translation& t) {
    const auto& metadata = t.metadata;
    const double factor = metadata.real(".rope.scaling.factor");
    Json out = {{"rope_type", "yarn"}, {"factor", factor}};
    out["original_max_position_embeddings"] = metadata.integer(".rope.scaling.original_context_length", 1, kMost, t.context());
    // The file's factor comes on top of YaRN's own.
    if (const double times = metadata.real(".rope.scaling.attn_factor", 1.0); times != 1.0)
        out["attention_factor"] = times * (factor > 1.0 ? 0.1 * std::log(factor) + 1.0 : 1.0);
    if (metadata.has(".rope.scaling.yarn_beta_fast")) out["beta_fast"] = metadata.real(".rope.scaling.yarn_beta_fast");
    if (metadata.has(".rope.scaling.yarn_beta_slow")) out["beta_slow"] = metadata.real(".rope.scaling.yarn_beta_slow");
    if (metadata.real(".rope.scaling.yarn_log_multiplier", 0.0) != 0.0)
        metadata.fail(".rope.scaling.yarn_log_multiplier", "is not 0, which cannot be computed");
    return out;
}

Json rotaryScaling(Translation& t, double base) {
    const auto& metadata = t.metadata;
    if (t.hasTensor("rope_factors_long.weight")) {
        const auto first = metadata.integer(".rope.scaling.original_context_length", 1, kMost, t.context());
        return factorScaling(t, factorsOf(t, "rope_factors_short.weight"), factorsOf(t, "rope_factors_long.weight"),
                             metadata.real(".rope.scaling.attn_factor", 1.0), first);
    }
    if (t.hasTensor("rope_freqs.weight")) {
        const auto factors = factorsOf(t, "rope_freqs.weight");
        if (factors.empty()) return nullptr;
        const auto found = llama3Scaling(factors, base, t.sizes.headDim);
        return found.is_null() ? factorScaling(t, factors, factors, 1.0, t.context()) : found;
    }
    const std::string kind = metadata.text(".rope.scaling.type", metadata.has(".rope.scale_linear") ? "linear" : "none");
    if (kind == "none") return nullptr;
    if (kind == "yarn") return yarnScaling(t);
    if (kind != "linear")
        metadata.fail(".rope.scaling.type", "is \"" + base::shortened(kind, 40) + "\", which is not known; none, linear and yarn are");
    const char* key = metadata.has(".rope.scaling.factor") ? ".rope.scaling.factor" : ".rope.scale_linear";
    const double factor = metadata.real(key);
    return factor == 1.0 ? Json(nullptr) : Json{{"rope_type", "linear"}, {"factor", factor}};
}

/// `share` is the key under which a part of a head may turn; null: all of it turns.
void addRotary(Translation& t, const char* share = nullptr, const char* base = "rope_theta") {
    const double theta = t.metadata.real(".rope.freq_base", 10000.0);
    t.json[base] = theta;
    const auto dims = t.metadata.integer(".rope.dimension_count", 1, kMost, t.sizes.headDim);
    if (dims > t.sizes.headDim || (share == nullptr && dims != t.sizes.headDim))
        t.metadata.fail(".rope.dimension_count", "is " + std::to_string(dims) + ", but heads have " + std::to_string(t.sizes.headDim) +
                                                     " numbers; that cannot be computed");
    if (share != nullptr) t.json[share] = static_cast<double>(dims) / static_cast<double>(t.sizes.headDim);
    if (auto scaling = rotaryScaling(t, theta); !scaling.is_null()) t.json["rope_scaling"] = std::move(scaling);
}

std::int64_t windowOf(const Translation& t) { return t.metadata.integer(".attention.sliding_window", 0, kMost, 0); }

/// The layers that slide: all but every n-th, or as a list says.
void addWindows(Translation& t, std::int64_t usualPattern) {
    t.json["sliding_window"] = t.metadata.integer(".attention.sliding_window", 1, kMost);
    const Value* said = t.metadata.header().find(std::string(t.family.architecture) + ".attention.sliding_window_pattern");
    std::vector<bool> slides;
    if (said != nullptr && said->type == ValueType::Array) {
        const auto truths = t.metadata.numbers(".attention.sliding_window_pattern");
        for (const double truth : *truths) slides.push_back(truth != 0.0);
    } else {
        const auto pattern = t.metadata.integer(".attention.sliding_window_pattern", 1, kMost, usualPattern);
        for (std::int64_t i = 0; i < t.layers(); ++i) slides.push_back((i + 1) % pattern != 0);
    }
    if (std::ssize(slides) != t.layers())
        t.metadata.fail(".attention.sliding_window_pattern",
                        "speaks of " + std::to_string(slides.size()) + " blocks of " + std::to_string(t.layers()));
    t.json["layer_types"] = Json::array();
    for (const bool one : slides) t.json["layer_types"].push_back(one ? "sliding_attention" : "full_attention");
}

void addLlama(Translation& t) {
    addSizes(t);
    addHeadDim(t);
    addRmsNorm(t);
    addRotary(t);
    t.json["hidden_act"] = "silu";
    if (t.family.modelType == "mistral") t.json["sliding_window"] = windowOf(t);
    else t.json["attention_bias"] = t.hasTensor("blk.0.attn_q.bias");
    if (t.family.modelType != "mistral") t.json["mlp_bias"] = t.hasTensor("blk.0.ffn_gate.bias");
}

void addQwen(Translation& t) {
    addSizes(t);
    addHeadDim(t);
    addRmsNorm(t);
    addRotary(t);
    t.json["hidden_act"] = "silu";
    if (t.family.modelType == "qwen3") t.json["attention_bias"] = t.hasTensor("blk.0.attn_q.bias");
}

void addGemma(Translation& t) {
    addSizes(t);
    addHeadDim(t);
    addRmsNorm(t);
    addRotary(t);
    t.json["hidden_activation"] = "gelu_pytorch_tanh";
    if (t.family.modelType == "gemma") return;
    const bool second = t.family.modelType == "gemma2";
    // Files do not say how queries are scaled; it follows from the model: the 27B ones by the width, all others by the head.
    const bool largest = t.layers() == (second ? 46 : 62);
    const double usual = static_cast<double>(largest ? t.width() / t.sizes.heads : t.sizes.headDim);
    const double scale = t.metadata.real(".attention.scale", 0.0);
    t.json["query_pre_attn_scalar"] = almostWhole(scale > 0.0 ? 1.0 / (scale * scale) : usual);
    const auto cap = [&](const char* key, const char* name, double otherwise) {
        const double value = t.metadata.real(key, otherwise);
        t.json[name] = value > 0.0 ? Json(value) : Json(nullptr);
    };
    cap(".attn_logit_softcapping", "attn_logit_softcapping", second ? 50.0 : 0.0);
    cap(".final_logit_softcapping", "final_logit_softcapping", second ? 30.0 : 0.0);
    addWindows(t, second ? 2 : 6);
    if (!second) t.json["rope_local_base_freq"] = t.metadata.real(".rope.freq_base_swa", 10000.0);
}

void addPhi3(Translation& t) {
    addSizes(t);
    addRmsNorm(t);
    addRotary(t, "partial_rotary_factor");
    t.json["hidden_act"] = "silu";
    t.json["sliding_window"] = windowOf(t) > 0 ? Json(windowOf(t)) : Json(nullptr);
}

void addGpt2(Translation& t) {
    auto& json = t.json;
    json["vocab_size"] = t.tensor("token_embd.weight").shape.front();
    json["n_embd"] = t.width();
    json["n_inner"] = t.metadata.integer(".feed_forward_length", 1, kMost);
    json["n_layer"] = t.layers();
    json["n_head"] = t.sizes.heads;
    json["n_positions"] = t.context();
    json["layer_norm_epsilon"] = t.metadata.real(".attention.layer_norm_epsilon");
    json["activation_function"] = "gelu_new";
    json["tie_word_embeddings"] = !t.hasTensor("output.weight");
}

void addNeoX(Translation& t) {
    addSizes(t);
    t.json.erase("num_key_value_heads");
    t.json["layer_norm_eps"] = t.metadata.real(".attention.layer_norm_epsilon");
    addRotary(t, "rotary_pct", "rotary_emb_base");
    t.json["hidden_act"] = "gelu";
    t.json["use_parallel_residual"] = t.metadata.truth(".use_parallel_residual", true);
    t.json["attention_bias"] = t.hasTensor("blk.0.attn_qkv.bias");
}

void addFalcon(Translation& t) {
    addSizes(t);
    auto& json = t.json;
    json["ffn_hidden_size"] = json["intermediate_size"];
    json.erase("intermediate_size");
    json.erase("num_key_value_heads");
    json["layer_norm_epsilon"] = t.metadata.real(".attention.layer_norm_epsilon");
    const bool twoNorms = t.hasTensor("blk.0.attn_norm_2.weight"), several = t.sizes.kvHeads > 1;
    json["new_decoder_architecture"] = twoNorms || several;
    if (twoNorms || several) {
        json["num_kv_heads"] = t.sizes.kvHeads;
        json["num_ln_in_parallel_attn"] = twoNorms ? 2 : 1;
    }
    json["multi_query"] = !several;
    json["parallel_attn"] = true;
    json["bias"] = t.hasTensor("blk.0.attn_qkv.bias");
    json["alibi"] = false;
    json["activation"] = "gelu";
    addRotary(t);
}

void addOlmo(Translation& t) {
    addSizes(t);
    addRmsNorm(t);
    addRotary(t);
    t.json["hidden_act"] = "silu";
    t.json["attention_bias"] = false;
    if (t.family.modelType == "olmo3") addWindows(t, 4);
}

void addStableLm(Translation& t) {
    addSizes(t);
    t.json["layer_norm_eps"] = t.metadata.real(".attention.layer_norm_epsilon");
    addRotary(t, "partial_rotary_factor");
    t.json["hidden_act"] = "silu";
    t.json["use_qkv_bias"] = t.hasTensor("blk.0.attn_q.bias");
    t.json["use_parallel_residual"] = !t.hasTensor("blk.0.ffn_norm.weight");
    t.json["qk_layernorm"] = false;
}

void addGranite(Translation& t) {
    addLlama(t);
    t.json["attention_multiplier"] = t.metadata.real(".attention.scale", 1.0 / std::sqrt(static_cast<double>(t.sizes.headDim)));
    t.json["embedding_multiplier"] = t.metadata.real(".embedding_scale", 1.0);
    t.json["residual_multiplier"] = t.metadata.real(".residual_scale", 1.0);
    t.json["logits_scaling"] = t.metadata.real(".logit_scale", 1.0);
}

void addSmolLm3(Translation& t) {
    addLlama(t);
    t.json["no_rope_layer_interval"] = 4;
}

struct Step {
    std::string_view architecture;
    void (*add)(Translation&);
};
constexpr std::array kSteps = {Step{"llama", addLlama},     Step{"qwen2", addQwen},     Step{"qwen3", addQwen},
                               Step{"gemma", addGemma},     Step{"gemma2", addGemma},   Step{"gemma3", addGemma},
                               Step{"phi3", addPhi3},       Step{"gpt2", addGpt2},      Step{"gptneox", addNeoX},
                               Step{"falcon", addFalcon},   Step{"olmo2", addOlmo},     Step{"stablelm", addStableLm},
                               Step{"granite", addGranite}, Step{"smollm3", addSmolLm3}};

void addTokenIds(Translation& t) {
    const auto id = [&](const char* key) { return t.metadata.integer(key, -1, INT32_MAX * std::int64_t{2} + 1, -1); };
    const auto vocabulary = t.tensor("token_embd.weight").shape.front();
    const auto add = [&](const char* name, std::int64_t number) {
        if (number >= 0 && number < vocabulary) t.json[name] = number;
    };
    add("bos_token_id", id("tokenizer.ggml.bos_token_id"));
    add("pad_token_id", id("tokenizer.ggml.padding_token_id"));
    std::vector<std::int64_t> ends;
    for (const char* key : {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"})
        if (const auto end = id(key); end >= 0 && end < vocabulary && std::find(ends.begin(), ends.end(), end) == ends.end())
            ends.push_back(end);
    if (ends.size() == 1) t.json["eos_token_id"] = ends.front();
    else if (!ends.empty()) t.json["eos_token_id"] = ends;
}

} // namespace

HeadSizes headSizes(const Header& header, std::string_view where) {
    const MetadataReader metadata(header, where);
    HeadSizes out;
    out.heads = metadata.integer(".attention.head_count", 1, 1'048'576);
    out.kvHeads = metadata.integer(".attention.head_count_kv", 1, out.heads, out.heads);
    const auto width = metadata.integer(".embedding_length", 1, kMost);
    if (!metadata.has(".attention.key_length") && width % out.heads != 0)
        metadata.fail(".attention.head_count",
                      "is " + std::to_string(out.heads) + ", which does not divide the width " + std::to_string(width));
    out.headDim = metadata.integer(".attention.key_length", 1, 65'536, width / out.heads);
    if (metadata.integer(".attention.value_length", 1, 65'536, out.headDim) != out.headDim)
        metadata.fail(".attention.value_length", "differs from the length of keys, which cannot be computed");
    return out;
}

std::string configText(const Header& header, const Family& family, const ReadFloats& read, std::string_view where) {
    Translation t{MetadataReader(header, where), family, read, {}};
    refuseWhatCannotBe(t.metadata);
    t.sizes = headSizes(header, where);
    t.json["architectures"] = {family.className};
    t.json["model_type"] = family.modelType;
    for (const auto& step : kSteps)
        if (step.architecture == family.architecture) step.add(t);
    addTokenIds(t);
    return t.json.dump(2) + "\n";
}

} // namespace core::gguf
