#include "core/models/model_config.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"
#include "core/models/architectures/architecture.h"
#include "core/models/architectures/config_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace core::models {

namespace {

constexpr std::uint64_t kLargestConfig = std::uint64_t{16} << 20;
constexpr std::int64_t kMostLabels = 1'000'000;

[[noreturn]] void fail(std::string_view where, const std::string& what) { throw Error(ErrorKind::Model, std::string(where) + ": " + what); }

std::string nearestKnown(const std::string& word, bool classes) {
    std::vector<std::string> known;
    const auto add = [&](std::string_view name) {
        if (!name.empty()) known.emplace_back(name);
    };
    for (const auto* family : architectures()) {
        add(classes ? family->causalClass : family->modelType);
        if (classes) add(family->classifierClass);
    }
    if (const auto nearest = base::nearestWord(word, known)) return "the nearest known one is " + *nearest;
    // The nearest by spelling may be far: then the list alone is more honest.
    std::vector<std::string> names;
    for (const auto* family : architectures()) names.emplace_back(classes ? family->causalClass : family->modelType);
    return "known are " + base::joined(names, ", ");
}

/// `architectures` decides; older files have `model_type` only.
const Architecture& findArchitecture(const ConfigReader& config, std::string_view where, HeadKind& head) {
    const auto& json = config.json();
    const auto classes = json.find("architectures");
    if (classes != json.end() && !classes->is_null()) {
        if (!classes->is_array() || classes->empty() || !classes->front().is_string())
            config.fail("architectures", "is " + inWords(*classes) + "; a list with the name of a class is needed");
        const std::string name = classes->front().get<std::string>();
        for (const auto* family : architectures()) {
            if (name.empty() || (name != family->causalClass && name != family->classifierClass)) continue;
            head = name == family->causalClass ? HeadKind::LanguageModel : HeadKind::Classifier;
            const std::string type = config.text("model_type", std::string(family->modelType));
            if (type != family->modelType)
                config.fail("model_type", "is \"" + base::shortened(type, 40) + "\", but \"architectures\" says " + name);
            return *family;
        }
        fail(where, "the architecture " + base::shortened(name, 80) + " cannot be read; " + nearestKnown(name, true));
    }
    if (!config.has("model_type")) fail(where, "neither \"architectures\" nor \"model_type\" is there; this is no model's configuration");
    const std::string type = config.text("model_type", "");
    for (const auto* family : architectures())
        if (type == family->modelType) return *family;
    fail(where, "models of type \"" + base::shortened(type, 40) + "\" cannot be read; " + nearestKnown(type, false));
}

/// One id, or a list of them where `list` is given.
std::vector<std::int64_t> readIds(const ConfigReader& config, const char* key, const BlockSpec& spec, bool list) {
    if (!config.has(key)) return {};
    const auto& value = *config.json().find(key);
    const auto check = [&](const nlohmann::ordered_json& id) {
        if (!id.is_number_integer()) config.fail(key, "is " + inWords(value) + "; the id of a token is needed");
        const bool huge = id.is_number_unsigned() && id.get<std::uint64_t>() > std::uint64_t{1} << 40;
        const std::int64_t number = huge ? std::int64_t{1} << 40 : id.get<std::int64_t>();
        // -1 and ids past the vocabulary are found in released models and mean: none.
        if (number < -1) config.fail(key, "is " + inWords(value) + "; the id of a token is needed");
        return number < spec.vocabulary ? number : std::int64_t{-1};
    };
    std::vector<std::int64_t> ids;
    if (list && value.is_array()) {
        for (const auto& id : value) ids.push_back(check(id));
    } else {
        ids.push_back(check(value));
    }
    std::erase(ids, -1);
    return ids;
}

std::vector<std::string> readLabels(const ConfigReader& config) {
    const auto labels = config.object("id2label");
    if (!labels) {
        const std::int64_t count = config.integer("num_labels", 1, kMostLabels, 2);
        std::vector<std::string> out;
        for (std::int64_t i = 0; i < count; ++i) out.push_back("LABEL_" + std::to_string(i));
        return out;
    }
    const auto& json = labels->json();
    if (json.empty()) config.fail("id2label", "names no class");
    std::vector<std::string> out(json.size());
    std::vector<bool> seen(json.size());
    for (const auto& [key, value] : json.items()) {
        std::size_t id = json.size();
        if (!key.empty() && key.size() < 10 && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; }))
            id = static_cast<std::size_t>(std::stoul(key));
        if (id >= out.size() || seen[id])
            config.fail("id2label", "has the key \"" + base::shortened(key, 40) + "\"; keys from 0 to " + std::to_string(out.size() - 1) +
                                        ", each once, are needed");
        if (!value.is_string()) config.fail("id2label", "names class " + key + " " + inWords(value) + "; a text is needed");
        out[id] = value.get<std::string>();
        seen[id] = true;
    }
    return out;
}

/// Whether the code that a model brings is only an early copy of what Transformers has for its class, so that nothing is lost without it.
bool codeIsKnown(const ConfigReader& config) {
    const auto classes = config.json().find("architectures");
    if (classes == config.json().end() || !classes->is_array() || classes->empty() || !classes->front().is_string()) return false;
    const auto name = classes->front().get<std::string>();
    return std::any_of(architectures().begin(), architectures().end(),
                       [&](const Architecture* family) { return family->wasCodeOfModels && name == family->causalClass; });
}

void refuseWhatCannotBeRead(const ConfigReader& config, std::string_view where) {
    if (config.has("auto_map") && !codeIsKnown(config))
        fail(where,
             "\"auto_map\" is there: the model brings program code of its own, which is never run; use a model of a known architecture");
    if (config.has("quantization_config"))
        fail(where, "\"quantization_config\" is there: the weights are stored quantised; fetch the model in F32, F16 or BF16");
}

} // namespace

ModelConfig parseModelConfig(std::string_view text, std::string_view where) {
    nlohmann::ordered_json json;
    try {
        json = base::parseJson(text, where);
    } catch (const Error& error) {
        throw Error(ErrorKind::Model, error.message());
    }
    if (!json.is_object()) fail(where, "it holds " + inWords(json) + "; an object is needed");
    const ConfigReader config(json, std::string(where));
    refuseWhatCannotBeRead(config, where);
    ModelConfig out;
    out.text = text;
    out.architecture = &findArchitecture(config, where, out.head);
    out.architecture->read(config, out.spec);
    const auto first = [](const std::vector<std::int64_t>& ids) { return ids.empty() ? std::int64_t{-1} : ids.front(); };
    out.bos = first(readIds(config, "bos_token_id", out.spec, false));
    out.eos = readIds(config, "eos_token_id", out.spec, true);
    out.pad = first(readIds(config, "pad_token_id", out.spec, false));
    out.initializerRange = config.real("initializer_range", 0.0, 10.0, 0.02);
    if (out.head == HeadKind::Classifier) {
        out.labels = readLabels(config);
        out.problemType = config.text("problem_type", "");
    }
    return out;
}

ModelConfig loadModelConfig(const std::filesystem::path& folder) {
    const auto file = folder / "config.json";
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        throw Error(ErrorKind::Model, folder.string() + ": there is no such folder; a model in Hugging Face layout is needed");
    if (!std::filesystem::exists(file, ignored))
        throw Error(ErrorKind::Model, folder.string() + ": there is no config.json; this is no model in Hugging Face layout");
    return parseModelConfig(base::loadFile(file, kLargestConfig), file.string());
}

ModelConfig withClassHead(const ModelConfig& config, const std::vector<std::string>& labels, bool regression) {
    if (config.architecture->classifierClass.empty())
        throw Error(ErrorKind::Model, std::string(config.architecture->name) +
                                          " models cannot be given a head for classes, since Transformers has no class for such a one; "
                                          "choose a model of another family");
    auto json = nlohmann::ordered_json::parse(config.text); // it was read before
    json["architectures"] = {config.architecture->classifierClass};
    json["model_type"] = config.architecture->modelType;
    auto names = nlohmann::ordered_json::object(), ids = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        names[std::to_string(i)] = labels[i];
        ids[labels[i]] = i;
    }
    json["id2label"] = names;
    json["label2id"] = ids;
    json.erase("num_labels");
    json["problem_type"] = regression ? "regression" : "single_label_classification";
    // Transformers finds the last token of a padded row by the id of padding, and refuses batches without one.
    if (config.pad < 0) json["pad_token_id"] = config.eos.empty() ? 0 : config.eos.front();
    ModelConfig out = parseModelConfig(json.dump(2) + "\n", "config.json");
    out.newClassHead = true;
    return out;
}

std::vector<WeightShape> weightShapes(const ModelConfig& config) {
    const auto& spec = config.spec;
    std::vector<WeightShape> out;
    const auto add = [&](const BlockPart& part, std::int64_t block, bool turned) {
        const std::string module = moduleName(config, part.place, block);
        std::vector<std::int64_t> shape{part.columns};
        if (part.isLinear()) shape = turned ? std::vector{part.columns, part.rows} : std::vector{part.rows, part.columns};
        out.push_back({module + ".weight", shape, block >= 0 && part.isLinear() ? module : ""});
        if (part.bias) out.push_back({module + ".bias", {part.isLinear() ? part.rows : part.columns}, ""});
    };
    add({Place::Embedding, spec.vocabulary, spec.width}, -1, false);
    if (spec.learnedPositions) add({Place::PositionEmbedding, spec.context, spec.width}, -1, false);
    const auto parts = blockParts(spec);
    for (std::int64_t block = 0; block < spec.layers; ++block)
        for (const auto& part : parts) add(part, block, config.architecture->turned);
    add(finalNorm(spec), -1, false);
    if (config.head == HeadKind::Classifier)
        add({Place::ClassHead, static_cast<std::int64_t>(config.labels.size()), spec.width}, -1, false);
    else if (!spec.tied) add({Place::Head, spec.vocabulary, spec.width}, -1, false);
    return out;
}

std::string shortName(const ModelConfig& config, std::string_view name) {
    const auto prefix = config.architecture->prefix;
    return std::string(name.starts_with(prefix) ? name.substr(prefix.size()) : name);
}

bool isIgnoredWeight(const ModelConfig& config, std::string_view name) {
    for (const auto ending : config.architecture->ignored)
        if (name.ends_with(ending)) return true;
    const bool hasOwnHead = config.head == HeadKind::LanguageModel && !config.spec.tied;
    return !hasOwnHead && name == moduleName(config, Place::Head) + ".weight";
}

} // namespace core::models
