#include "core/models/architectures/config_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::models {

namespace {

constexpr std::int64_t kMostLayers = 10'000, kWidest = 1'048'576, kLargestVocabulary = 16'777'216, kLongestContext = 1'073'741'824;

bool isWhole(const nlohmann::ordered_json& value) {
    if (value.is_number_integer()) return true;
    return value.is_number_float() && std::trunc(value.get<double>()) == value.get<double>() && std::abs(value.get<double>()) < 9e15;
}

} // namespace

std::string inWords(const nlohmann::ordered_json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    return base::shortened(value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace), 60);
}

ConfigReader::ConfigReader(const nlohmann::ordered_json& object, std::string where) : object_(&object), where_(std::move(where)) {}

void ConfigReader::fail(const char* key, const std::string& what) const {
    throw Error(ErrorKind::Model, where_ + ": \"" + key + "\" " + what);
}

const nlohmann::ordered_json* ConfigReader::find(const char* key) const {
    const auto found = object_->find(key);
    return found == object_->end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::has(const char* key) const { return find(key) != nullptr; }

std::int64_t ConfigReader::integer(const char* key, std::int64_t min, std::int64_t max, std::optional<std::int64_t> otherwise) const {
    const std::string needed = "a whole number from " + base::grouped(min) + " to " + base::grouped(max) + " is needed";
    const auto* value = find(key);
    if (value == nullptr) {
        if (otherwise) return *otherwise;
        fail(key, "is missing; " + needed);
    }
    if (!isWhole(*value)) fail(key, "is " + inWords(*value) + "; " + needed);
    const bool tooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(max);
    const std::int64_t number = tooLarge                   ? max
                                : value->is_number_float() ? static_cast<std::int64_t>(value->get<double>())
                                                           : value->get<std::int64_t>();
    if (tooLarge || number < min || number > max) fail(key, "is " + inWords(*value) + "; " + needed);
    return number;
}

double ConfigReader::real(const char* key, double min, double max, std::optional<double> otherwise) const {
    const std::string needed = "a number from " + base::numberText(min) + " to " + base::numberText(max) + " is needed";
    const auto* value = find(key);
    if (value == nullptr) {
        if (otherwise) return *otherwise;
        fail(key, "is missing; " + needed);
    }
    if (!value->is_number()) fail(key, "is " + inWords(*value) + "; " + needed);
    const double number = value->get<double>();
    if (!(number >= min && number <= max)) fail(key, "is " + inWords(*value) + "; " + needed);
    return number;
}

bool ConfigReader::boolean(const char* key, bool otherwise) const {
    const auto* value = find(key);
    if (value == nullptr) return otherwise;
    if (!value->is_boolean()) fail(key, "is " + inWords(*value) + "; true or false is needed");
    return value->get<bool>();
}

std::string ConfigReader::text(const char* key, const std::string& otherwise) const {
    const auto* value = find(key);
    if (value == nullptr) return otherwise;
    if (!value->is_string()) fail(key, "is " + inWords(*value) + "; a text is needed");
    return value->get<std::string>();
}

std::optional<ConfigReader> ConfigReader::object(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_object()) fail(key, "is " + inWords(*value) + "; an object is needed");
    return ConfigReader(*value, where_ + ": " + key);
}

void readSizes(const ConfigReader& config, BlockSpec& spec) {
    spec.width = config.integer("hidden_size", 1, kWidest);
    spec.inner = config.integer("intermediate_size", 1, kWidest);
    spec.layers = config.integer("num_hidden_layers", 1, kMostLayers);
    spec.heads = config.integer("num_attention_heads", 1, kWidest);
    spec.kvHeads = config.integer("num_key_value_heads", 1, kWidest, spec.heads);
    spec.vocabulary = config.integer("vocab_size", 1, kLargestVocabulary);
    spec.context = config.integer("max_position_embeddings", 1, kLongestContext, 2048);
    if (spec.heads % spec.kvHeads != 0)
        config.fail("num_key_value_heads", "is " + std::to_string(spec.kvHeads) + ", which does not divide the " +
                                               std::to_string(spec.heads) + " of \"num_attention_heads\"");
    if (!config.has("head_dim") && spec.width % spec.heads != 0)
        config.fail("num_attention_heads", "is " + std::to_string(spec.heads) + ", which does not divide \"hidden_size\" " +
                                               std::to_string(spec.width) + "; with other heads \"head_dim\" must be there");
    spec.headDim = config.integer("head_dim", 1, 65'536, spec.width / spec.heads);
    if (spec.heads * spec.headDim > kWidest * 4)
        config.fail("num_attention_heads", "times the width of a head is " + base::grouped(spec.heads * spec.headDim) + "; at most " +
                                               base::grouped(kWidest * 4) + " is allowed");
    if (spec.headDim % 2 != 0)
        config.fail(config.has("head_dim") ? "head_dim" : "hidden_size",
                    "gives heads of " + std::to_string(spec.headDim) + " numbers; rotary embeddings need an even count");
}

void readRotary(const ConfigReader& config, BlockSpec& spec) {
    // Transformers 5 writes one object rope_parameters; before, rope_theta stood beside rope_scaling, whose kind was first called "type".
    const auto parameters = config.object("rope_parameters");
    const auto scaling = parameters ? parameters : config.object("rope_scaling");
    const ConfigReader& source = parameters && parameters->has("rope_theta") ? *parameters : config;
    spec.rotaryBase = source.real("rope_theta", 1e-3, 1e15, 10000.0);
    if (!scaling) return;
    const char* key = scaling->has("rope_type") ? "rope_type" : "type";
    if (!parameters && !scaling->has(key)) scaling->fail("rope_type", "is missing; default, linear and llama3 are known");
    const std::string kind = scaling->text(key, "default");
    auto& out = spec.rotaryScaling;
    if (kind == "default") return;
    if (kind == "linear") {
        out.kind = RotaryScaling::Kind::Linear;
        out.factor = scaling->real("factor", 1e-3, 1e6);
    } else if (kind == "llama3") {
        out.kind = RotaryScaling::Kind::Llama3;
        out.factor = scaling->real("factor", 1e-3, 1e6);
        out.lowFrequency = scaling->real("low_freq_factor", 0.0, 1e6);
        out.highFrequency = scaling->real("high_freq_factor", 0.0, 1e6);
        out.firstContext = scaling->integer("original_max_position_embeddings", 1, kLongestContext);
        if (!(out.highFrequency > out.lowFrequency)) scaling->fail("high_freq_factor", "must be larger than \"low_freq_factor\"");
    } else {
        scaling->fail(key, "is \"" + base::shortened(kind, 40) + "\", which is not known; default, linear and llama3 are");
    }
}

Activation readActivation(const ConfigReader& config, const char* key, const std::string& otherwise) {
    const std::string name = config.text(key, otherwise);
    if (name == "silu" || name == "swish") return Activation::Silu;
    if (name == "gelu") return Activation::Gelu;
    if (name == "gelu_pytorch_tanh" || name == "gelu_new") return Activation::GeluTanh;
    if (name == "relu") return Activation::Relu;
    config.fail(key, "is \"" + base::shortened(name, 40) + "\", which is not known; silu, gelu, gelu_pytorch_tanh and relu are");
}

} // namespace core::models
