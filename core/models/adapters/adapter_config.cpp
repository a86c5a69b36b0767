#include "core/models/adapters/adapter_config.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/models/architectures/config_reader.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace core::models {

using Json = nlohmann::ordered_json;

namespace {

/// Settings of PEFT that change the result and that we do not have: refused unless they are off.
void refuseWhatIsNotThere(const ConfigReader& config) {
    const auto& json = config.json();
    const auto isOff = [](const Json& value) {
        return value.is_null() || (value.is_boolean() && !value.get<bool>()) || ((value.is_array() || value.is_object()) && value.empty());
    };
    for (const char* key : {"lora_bias", "alpha_pattern", "layers_to_transform", "layer_replication", "trainable_token_indices",
                            "exclude_modules", "use_qalora", "target_parameters"})
        if (const auto found = json.find(key); found != json.end() && !isOff(*found))
            config.fail(key, "is set; adapters with it cannot be used");
    // Such a start changes the base, and these matrices fit no other; PEFT itself offers to write what fits the base as it was.
    if (const auto found = json.find("init_lora_weights"); found != json.end() && found->is_string()) {
        const auto start = found->get<std::string>();
        for (const char* changing : {"pissa", "olora", "corda", "loftq", "lora_ga"})
            if (start.starts_with(changing))
                config.fail("init_lora_weights", "is \"" + base::shortened(start, 40) +
                                                     "\", which changed the base; save it with path_initial_model_for_weight_conversion");
    }
    if (const std::string bias = config.text("bias", "none"); bias != "none")
        config.fail("bias", "is \"" + base::shortened(bias, 40) + "\"; only adapters without trained biases can be used");
}

/// modules_to_save: nothing, or the head for classes under the names that PEFT gives for such a task.
bool savesClassHead(const ConfigReader& config) {
    const auto found = config.json().find("modules_to_save");
    if (found == config.json().end() || found->is_null() || (found->is_array() && found->empty())) return false;
    const bool head = found->is_array() && std::all_of(found->begin(), found->end(), [](const Json& name) {
                          return name.is_string() && (name.get<std::string>() == "score" || name.get<std::string>() == "classifier");
                      });
    if (!head) config.fail("modules_to_save", "is " + inWords(*found) + "; of whole modules only a head for classes can be used");
    return true;
}

std::vector<std::string> readTargets(const ConfigReader& config) {
    const auto found = config.json().find("target_modules");
    if (found == config.json().end() || found->is_null())
        config.fail("target_modules", "is missing; it names the layers that the adapter changes");
    if (found->is_string()) {
        const auto text = found->get<std::string>();
        if (text != "all-linear") config.fail("target_modules", "is a pattern; a list of names is needed");
        return {text};
    }
    if (!found->is_array() || found->empty()) config.fail("target_modules", "is " + inWords(*found) + "; a list of names is needed");
    std::vector<std::string> out;
    for (const auto& name : *found) {
        if (!name.is_string() || name.get<std::string>().empty())
            config.fail("target_modules", "has the entry " + inWords(name) + "; a list of names is needed");
        out.push_back(name.get<std::string>());
    }
    return out;
}

/// rank_pattern: endings of module names with a rank each. PEFT takes patterns; of those only plain names can be used.
std::map<std::string, std::int64_t> readRanks(const ConfigReader& config) {
    std::map<std::string, std::int64_t> ranks;
    const auto found = config.json().find("rank_pattern");
    if (found == config.json().end() || found->is_null()) return ranks;
    if (!found->is_object()) config.fail("rank_pattern", "is " + inWords(*found) + "; an object of names and ranks is needed");
    for (const auto& [name, rank] : found->items()) {
        if (name.empty() || name.find_first_of("^$*+?()[]{}|\\") != std::string::npos)
            config.fail("rank_pattern", "has the pattern \"" + base::shortened(name, 40) + "\"; only names can be used");
        if (!rank.is_number_integer() || rank.get<std::int64_t>() < 1 || rank.get<std::int64_t>() > 65'536)
            config.fail("rank_pattern",
                        "gives " + base::shortened(name, 40) + " the rank " + inWords(rank) + "; a whole number above 0 is needed");
        ranks.emplace(name, rank.get<std::int64_t>());
    }
    return ranks;
}

/// What is written for matrices that are laid beside those that they began with: twice the rank, and an alpha that leaves the scale as it is.
AdapterConfig asWritten(const AdapterConfig& config) {
    AdapterConfig out = config;
    if (config.start == AdapterStart::Zero) return out;
    out.rank *= 2;
    for (auto& [name, rank] : out.ranks) rank *= 2;
    out.alpha *= config.rsScaling ? std::sqrt(2.0) : 2.0;
    return out;
}

} // namespace

std::int64_t AdapterConfig::rankOf(std::string_view module) const {
    for (const auto& [ending, own] : ranks)
        if (isTarget({ending}, module)) return own;
    return rank;
}

double AdapterConfig::scaleOf(std::string_view module) const {
    const auto own = static_cast<double>(rankOf(module));
    return alpha / (rsScaling ? std::sqrt(own) : own);
}

AdapterConfig parseAdapterConfig(std::string_view text, std::string_view where) {
    Json json;
    try {
        json = base::parseJson(text, where);
    } catch (const Error& error) {
        throw Error(ErrorKind::Model, error.message());
    }
    if (!json.is_object()) throw Error(ErrorKind::Model, std::string(where) + ": it holds " + inWords(json) + "; an object is needed");
    const ConfigReader config(json, std::string(where));
    const std::string type = config.text("peft_type", "");
    if (type != "LORA")
        config.fail("peft_type", type.empty() ? "is missing; only LoRA adapters can be used"
                                              : "is \"" + base::shortened(type, 40) + "\"; only LoRA adapters can be used");
    refuseWhatIsNotThere(config);
    AdapterConfig out;
    out.rank = config.integer("r", 1, 65'536);
    out.alpha = config.real("lora_alpha", 1e-9, 1e9);
    out.dropout = config.real("lora_dropout", 0.0, 0.999, 0.0);
    out.rsScaling = config.boolean("use_rslora", false);
    out.base = config.text("base_model_name_or_path", "");
    out.targets = readTargets(config);
    out.magnitude = config.boolean("use_dora", false);
    out.ranks = readRanks(config);
    out.turned = config.boolean("fan_in_fan_out", false);
    out.classHead = savesClassHead(config);
    return out;
}

AdapterConfig loadAdapterConfig(const std::filesystem::path& folder) {
    const auto file = folder / kAdapterConfigFile;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorKind::Model, folder.string() + ": there is no adapter_config.json; this is no adapter in PEFT layout");
    return parseAdapterConfig(base::loadFile(file, std::uint64_t{16} << 20), file.string());
}

std::string formatAdapterConfig(const AdapterConfig& trained, const std::vector<std::string>& modules) {
    const AdapterConfig config = asWritten(trained);
    Json json;
    json["peft_type"] = "LORA";
    json["task_type"] = config.classHead ? "SEQ_CLS" : "CAUSAL_LM";
    json["base_model_name_or_path"] = config.base.empty() ? Json(nullptr) : Json(config.base);
    json["r"] = config.rank;
    json["lora_alpha"] = std::trunc(config.alpha) == config.alpha && std::abs(config.alpha) < 1e15
                             ? Json(static_cast<std::int64_t>(config.alpha))
                             : Json(config.alpha);
    json["lora_dropout"] = config.dropout;
    json["use_rslora"] = config.rsScaling;
    json["target_modules"] = modules;
    json["bias"] = "none";
    json["fan_in_fan_out"] = config.turned;
    json["init_lora_weights"] = true;
    json["inference_mode"] = true;
    json["modules_to_save"] = config.classHead ? Json(std::vector<std::string>{"classifier", "score"}) : Json(nullptr);
    json["use_dora"] = config.magnitude;
    json["rank_pattern"] = Json::object();
    for (const auto& [name, rank] : config.ranks) json["rank_pattern"][name] = rank;
    return json.dump(2) + "\n";
}

bool isTarget(const std::vector<std::string>& targets, std::string_view module) {
    return std::any_of(targets.begin(), targets.end(), [&](const std::string& target) {
        if (target == "all-linear" || target == module) return true;
        return module.size() > target.size() && module.ends_with(target) && module[module.size() - target.size() - 1] == '.';
    });
}

} // namespace core::models
