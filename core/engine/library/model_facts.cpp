#include "core/engine/library/model_facts.h"

#include "core/base/about/licences.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/gguf/model_folder.h"
#include "core/models/architectures/architecture.h"
#include "core/models/model_config.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/model_names.h"

#include <algorithm>
#include <map>

namespace core::engine {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLongestCard = std::uint64_t{4} << 20;
constexpr std::uint64_t kTokens = 8 * 256, kSequence = 256; ///< what ModelFacts's estimates speak of

/// A text file beside a model, or nothing: a broken card must not hide a good model.
std::string textOf(const fs::path& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) return {};
    try {
        return base::repairedUtf8(base::loadFile(file, kLongestCard));
    } catch (const Error&) {
        return {};
    }
}

/// The value of `key:` in a card's front matter, without quotes.
std::string frontValue(const std::string& front, std::string_view key) {
    std::size_t at = 0;
    while (at < front.size()) {
        const auto end = std::min(front.find('\n', at), front.size());
        std::string_view line(front.data() + at, end - at);
        at = end + 1;
        if (!line.starts_with(key) || line.size() <= key.size() || line[key.size()] != ':') continue;
        auto value = base::trimmed(line.substr(key.size() + 1));
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

void addSizes(ModelFacts& facts, const models::BlockSpec& spec) {
    facts.context = spec.context;
    facts.vocabulary = spec.vocabulary;
    facts.layers = spec.layers;
    facts.width = spec.width;
    facts.heads = spec.heads;
    facts.kvHeads = spec.kvHeads;
}

/// Bytes that training holds, by shapes: weights; gradients and two moments of what is trained; what a block keeps for the way back.
void addEstimates(ModelFacts& facts, const models::BlockSpec& spec) {
    const auto weights = static_cast<std::uint64_t>(facts.parameters) * 4;
    const auto number = [](std::int64_t value) { return static_cast<std::uint64_t>(value); };
    const std::uint64_t blockNumbers = 8 * number(spec.width) + 4 * number(spec.queryWidth()) + 3 * number(spec.keyWidth()) +
                                       5 * number(spec.inner) + 2 * number(spec.heads) * kSequence;
    const std::uint64_t activations = kTokens * (number(spec.layers) * blockNumbers + 4 * number(spec.width)) * 4 +
                                      std::min<std::uint64_t>(kTokens, 512) * number(spec.vocabulary) * 8;
    const std::uint64_t adapters = number(spec.layers) * 16 *
                                   (4 * number(spec.width) + 2 * number(spec.queryWidth()) + 2 * number(spec.keyWidth()) +
                                    3 * (number(spec.width) + number(spec.inner)));
    facts.fullBytes = weights * 4 + activations;
    facts.loraBytes = weights + adapters * 16 + activations;
}

void addWeights(ModelFacts& facts, const models::ModelConfig& config, const fs::path& folder) {
    const auto files = models::weights::WeightFiles::openFolder(folder);
    std::map<std::string, std::uint64_t> bytesByType;
    for (const auto& entry : files.entries()) {
        if (models::isIgnoredWeight(config, entry.tensor.name)) continue;
        facts.parameters += entry.tensor.numbers();
        bytesByType[std::string(models::weights::nameOf(entry.tensor.dtype))] += entry.tensor.bytes();
    }
    std::uint64_t most = 0;
    for (const auto& [type, bytes] : bytesByType)
        if (bytes > most) {
            most = bytes;
            facts.dtype = type;
        }
    for (const auto& shape : models::weightShapes(config)) {
        const auto* named = files.find(shape.name);
        const auto* entry = named != nullptr ? named : files.find(models::shortName(config, shape.name));
        if (entry == nullptr)
            throw Error(ErrorKind::Model, facts.path.string() + ": the tensor \"" + shape.name + "\" is missing; config.json asks for it");
        if (entry->tensor.shape != shape.shape)
            throw Error(ErrorKind::Model,
                        facts.path.string() + ": the tensor \"" + shape.name + "\" has another shape than config.json asks for");
        if (!models::weights::isReadableFloat(entry->tensor.dtype))
            throw Error(ErrorKind::Model, facts.path.string() + ": the weights are stored as " +
                                              std::string(models::weights::nameOf(entry->tensor.dtype)) +
                                              "; F64, F32, F16 or BF16 is needed");
    }
}

void addFiles(ModelFacts& facts, bool withHashes) {
    std::error_code ignored;
    const auto add = [&](const fs::path& path) {
        ModelFile file{path.filename().string(), fs::file_size(path, ignored), {}};
        if (withHashes) file.sha256 = base::sha256OfFile(path);
        facts.bytes += file.bytes;
        facts.files.push_back(std::move(file));
    };
    if (fs::is_regular_file(facts.path, ignored)) add(facts.path); // GGUF: all in one
    for (const auto& entry : fs::directory_iterator(facts.path, ignored))
        if (entry.is_regular_file(ignored)) add(entry.path());
    std::sort(facts.files.begin(), facts.files.end(), [](const ModelFile& a, const ModelFile& b) { return a.name < b.name; });
}

} // namespace

ModelCardFacts readCard(const fs::path& folder) {
    ModelCardFacts out;
    for (const char* name : {"LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE"})
        if (out.licenceText.empty()) out.licenceText = textOf(folder / name);
    std::string front;
    out.card = textOf(folder / "README.md");
    if (out.card.starts_with("---\n") || out.card.starts_with("---\r\n")) {
        const auto begin = out.card.find('\n') + 1;
        const auto end = out.card.find("\n---", begin - 1);
        if (end != std::string::npos) {
            front = out.card.substr(begin, end + 1 - begin);
            const auto rest = out.card.find('\n', end + 1);
            out.card = rest == std::string::npos ? std::string() : std::string(base::trimmed(out.card.substr(rest)));
        }
    }
    std::string licence = frontValue(front, "license");
    if (licence == "other") licence = frontValue(front, "license_name");
    if (!licence.empty()) {
        const auto known = base::licenceOf(licence);
        out.licence = known.kind == "unknown" ? licence : known.id;
    } else {
        out.licence = base::licenceOfText(out.licenceText);
    }
    return out;
}

ModelFacts factsOf(const std::string& name, const fs::path& place, bool bundled, bool withHashes) {
    ModelFacts facts;
    facts.name = name;
    facts.path = place;
    facts.bundled = bundled;
    fs::path folder = place;
    try {
        if (const auto file = gguf::fileOfFolder(place); !file.empty()) facts.path = file;
        else folder = runs::resolveModelFolder(place.string());
    } catch (const Error& error) { // as below
        facts.problem = error.message();
        return facts;
    }
    auto card = readCard(folder);
    facts.licence = std::move(card.licence);
    facts.licenceText = std::move(card.licenceText);
    facts.card = std::move(card.card);
    try {
        addFiles(facts, withHashes);
        const auto config = models::loadModelConfig(folder);
        facts.architecture = config.architecture->name;
        addSizes(facts, config.spec);
        addWeights(facts, config, folder);
        addEstimates(facts, config.spec);
    } catch (const Error& error) { // one broken model must not hide the others: it carries its problem
        facts.problem = error.message();
    }
    return facts;
}

std::vector<ModelFacts> factsOfAll(const std::vector<fs::path>& folders) {
    std::vector<ModelFacts> out;
    for (const auto& model : runs::modelNames(folders)) {
        const std::string name = model.bundled && model.name.starts_with("bundled:") ? model.name.substr(8) : model.name;
        out.push_back(factsOf(name, model.folder, model.bundled, false));
    }
    return out;
}

} // namespace core::engine
