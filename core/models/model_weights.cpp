#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/models/adapters/lora.h"
#include "core/models/architectures/architecture.h"
#include "core/models/model_checks.h"

#include <algorithm>
#include <set>

/// CausalModel's weights: reading, naming, choosing what is trained, writing.
namespace core::models {

namespace {

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::vector<std::string> sizes;
    for (const auto size : shape) sizes.push_back(std::to_string(size));
    return "[" + base::joined(sizes, ", ") + "]";
}

/// The tensor of a weight, also where the file is of the bare model and leaves the beginning of names out.
const weights::WeightFiles::Entry* findWeight(const weights::WeightFiles& files, const ModelConfig& config, const std::string& name) {
    const auto* entry = files.find(name);
    return entry != nullptr ? entry : files.find(shortName(config, name));
}

/// Every name and shape first, so that a wrong file is refused before gigabytes are read.
void checkAgainstConfig(const ModelConfig& config, const std::vector<WeightShape>& shapes, const weights::WeightFiles& files,
                        const std::string& mayBeMissing) {
    const std::string where = files.files().empty() ? std::string("the model") : files.files().front().string();
    std::set<std::string> known;
    for (const auto& shape : shapes) {
        const auto* entry = findWeight(files, config, shape.name);
        known.insert(entry != nullptr ? entry->tensor.name : shape.name);
        if (entry == nullptr && shape.name == mayBeMissing) continue;
        if (entry == nullptr)
            throw Error(ErrorKind::Model, where + ": the tensor \"" + shape.name + "\" is missing; config.json asks for it");
        if (entry->tensor.shape != shape.shape)
            throw Error(ErrorKind::Model, files.files()[entry->file].string() + ": the tensor \"" + shape.name + "\" has the shape " +
                                              shapeText(entry->tensor.shape) + " where config.json asks for " + shapeText(shape.shape));
        if (!weights::isReadableFloat(entry->tensor.dtype))
            throw Error(ErrorKind::Model, files.files()[entry->file].string() + ": the tensor \"" + shape.name + "\" is stored as " +
                                              std::string(weights::nameOf(entry->tensor.dtype)) +
                                              "; weights in F64, F32, F16 or BF16 are needed");
    }
    for (const auto& entry : files.entries())
        if (!known.contains(entry.tensor.name) && !isIgnoredWeight(config, entry.tensor.name))
            throw Error(ErrorKind::Model, files.files()[entry.file].string() + ": the tensor \"" + base::shortened(entry.tensor.name, 80) +
                                              "\" belongs to no part of the model that config.json describes");
}

/// A stored matrix as the member has it, and the other way round.
torch::Tensor asMember(const torch::Tensor& stored, bool turned) { return turned ? stored.t().contiguous() : stored; }

/// The same numbers for the same seed, in whichever precision they are used.
torch::Tensor drawnHead(const ModelConfig& config, std::uint64_t seed) {
    base::Random random(seed, "class head");
    auto out = torch::empty({static_cast<std::int64_t>(config.labels.size()), config.spec.width}, torch::kFloat64);
    auto* numbers = out.data_ptr<double>();
    for (std::int64_t i = 0; i < out.numel(); ++i) numbers[i] = random.normal() * config.initializerRange;
    return out;
}

/// What is trained of an adapter's matrices; what they began with is not.
void train(LowRank& matrices, bool trainable) {
    matrices.a.set_requires_grad(trainable);
    matrices.b.set_requires_grad(trainable);
    if (matrices.magnitude.defined()) matrices.magnitude.set_requires_grad(trainable);
}

/// As PEFT calls a module that is trained as a whole beside the adapter.
std::string savedModule(const std::string& weight) { return "base_model.model." + weight; }

/// What a pattern that matches nothing may have meant: names with a star where it has one at its ends, so that "model.layer.4.*" is near to
/// "model.layers.4.*" and not to names twice as long.
std::vector<std::string> asPatternsLike(const std::string& pattern, const std::vector<std::string>& names) {
    const bool before = pattern.starts_with("*."), behind = pattern.ends_with(".*");
    std::set<std::string> seen;
    std::vector<std::string> found;
    for (const std::string& name : names) {
        std::vector<std::size_t> begins{0}, ends{name.size()};
        for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
            if (before) begins.push_back(dot + 1);
            if (behind) ends.push_back(dot);
        }
        for (const std::size_t begin : begins)
            for (const std::size_t end : ends) {
                if (begin >= end) continue;
                std::string like = (begin > 0 ? "*." : "") + name.substr(begin, end - begin) + (end < name.size() ? ".*" : "");
                if (seen.insert(like).second) found.push_back(std::move(like));
            }
    }
    return found;
}

} // namespace

void checkWeights(const ModelConfig& config, const weights::WeightFiles& files, const LoadOptions& options) {
    const std::string classHead = moduleName(config, Place::ClassHead) + ".weight";
    checkAgainstConfig(config, weightShapes(config), files, options.newClassHead ? classHead : std::string());
}

void checkTrainable(const std::vector<std::string>& patterns, const std::vector<std::string>& names) {
    if (patterns.empty())
        throw Error(ErrorKind::Usage, "method.trainable: name the weights that are trained, for instance model.layers.4.*");
    for (const auto& pattern : patterns) {
        if (std::any_of(names.begin(), names.end(), [&](const auto& name) { return base::matchesPattern(pattern, name); })) continue;
        const auto nearest = base::nearestWord(pattern, asPatternsLike(pattern, names));
        throw Error(ErrorKind::Usage,
                    "method.trainable: no weight is called \"" + base::shortened(pattern, 80) + "\"; " +
                        (nearest ? "did you mean " + *nearest + "?"
                                 : "names look like " + (names.empty() ? std::string("nothing") : names[names.size() > 1 ? 1 : 0]) +
                                       " and * stands for anything"));
    }
}

std::unique_ptr<CausalModel> CausalModel::load(const std::filesystem::path& folder, const LoadOptions& options) {
    const auto config = loadModelConfig(folder);
    return load(config, weights::WeightFiles::openFolder(folder), options);
}

std::unique_ptr<CausalModel> CausalModel::load(const ModelConfig& config, const weights::WeightFiles& files, const LoadOptions& options) {
    checkWeights(config, files, options);
    std::unique_ptr<CausalModel> model(new CausalModel(config, options.type));
    for (auto& slot : model->slots_) {
        const auto* entry = findWeight(files, config, slot.name);
        model->newHead_ = model->newHead_ || entry == nullptr;
        *slot.member = entry != nullptr ? asMember(weights::loadTensor(files, *entry, options.type), slot.turned)
                                        : drawnHead(config, *options.newClassHead).to(options.type);
    }
    return model;
}

void CausalModel::trainEverything() {
    for (auto& slot : slots_) slot.member->set_requires_grad(true);
}

void CausalModel::trainOnly(const std::vector<std::string>& patterns) {
    std::vector<std::string> names;
    for (const auto& slot : slots_) names.push_back(slot.name);
    checkTrainable(patterns, names);
    for (auto& slot : slots_)
        slot.member->set_requires_grad(
            std::any_of(patterns.begin(), patterns.end(), [&](const auto& pattern) { return base::matchesPattern(pattern, slot.name); }));
    if (newHead_) classHead_.set_requires_grad(true); // nobody trained it yet, so frozen it would answer by chance
}

void CausalModel::trainEmbeddings() {
    for (auto& slot : slots_) slot.member->set_requires_grad(slot.member == &embedding_ || (newHead_ && slot.member == &classHead_));
}

void CausalModel::addAdapter(const AdapterConfig& config, std::uint64_t seed) {
    for (auto& slot : slots_) slot.member->set_requires_grad(false);
    addLowRank(blockLinears(), config, seed);
    adapterConfig_ = config;
    adapterConfig_.classHead = config_.head == HeadKind::Classifier;
    adapterConfig_.turned = config_.architecture->turned;
    for (auto* linear : blockLinears())
        if (linear->lowRank) train(*linear->lowRank, true);
    if (adapterConfig_.classHead) classHead_.set_requires_grad(true); // as PEFT does for a task of classes
}

void CausalModel::loadAdapter(const std::filesystem::path& folder, bool trainable) {
    const auto config = loadAdapterConfig(folder);
    const auto file = folder / kAdapterWeightsFile;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        const bool pickle = std::filesystem::exists(folder / "adapter_model.bin", ignored);
        throw Error(ErrorKind::Model, folder.string() + ": there is no adapter_model.safetensors" +
                                          (pickle ? ", only adapter_model.bin: " + weights::pickleAdvice() : ""));
    }
    loadAdapter(config, weights::WeightFiles::openFile(file), trainable);
}

void CausalModel::loadAdapter(const AdapterConfig& config, const weights::WeightFiles& files, bool trainable) {
    const std::string where = files.files().front().string();
    if (config.turned != config_.architecture->turned)
        throw Error(ErrorKind::Model, where + ": \"fan_in_fan_out\" of its adapter_config.json is " + (config.turned ? "true" : "false") +
                                          ", but " + std::string(config_.architecture->name) + " stores its matrices " +
                                          (config.turned ? "as [out, in]" : "as [in, out]") + "; the adapter belongs to another model");
    std::size_t used = 0;
    std::vector<std::pair<Linear*, LowRank>> found;
    for (auto* linear : blockLinears()) {
        const auto *a = files.find(lowRankName(*linear, 'A')), *b = files.find(lowRankName(*linear, 'B'));
        if (a == nullptr && b == nullptr) continue;
        const auto check = [&](const weights::WeightFiles::Entry* entry, const std::string& name, const std::vector<std::int64_t>& shape) {
            if (entry == nullptr) throw Error(ErrorKind::Model, where + ": the tensor \"" + name + "\" is missing");
            if (entry->tensor.shape != shape)
                throw Error(ErrorKind::Model, where + ": the tensor \"" + entry->tensor.name + "\" has the shape " +
                                                  shapeText(entry->tensor.shape) + " where this base and rank need " + shapeText(shape) +
                                                  "; the adapter belongs to another model");
            ++used;
        };
        const std::int64_t rank = config.rankOf(linear->name);
        check(a, lowRankName(*linear, 'A'), {rank, linear->inWidth()});
        check(b, lowRankName(*linear, 'B'), {linear->outWidth(), rank});
        LowRank matrices{weights::loadTensor(files, *a, type_), weights::loadTensor(files, *b, type_), config.scaleOf(linear->name),
                         config.dropout};
        if (config.magnitude) {
            const auto* lengths = files.find(magnitudeName(*linear));
            check(lengths, magnitudeName(*linear), {linear->outWidth()});
            matrices.magnitude = weights::loadTensor(files, *lengths, type_);
        }
        found.emplace_back(linear, std::move(matrices));
    }
    const std::string headName = savedModule(moduleName(config_, Place::ClassHead) + ".weight");
    const auto* head = config.classHead ? files.find(headName) : nullptr;
    if (config.classHead && (head == nullptr || !classHead_.defined() || head->tensor.shape != classHead_.sizes().vec()))
        throw Error(ErrorKind::Model,
                    where + ": the tensor \"" + headName + "\" is " +
                        (head == nullptr ? "missing; adapter_config.json asks for it"
                                         : "a head for classes that this base has no place for; it belongs to another model"));
    if (head != nullptr) ++used;
    if (used != files.entries().size() || found.empty()) {
        for (const auto& entry : files.entries()) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const auto& pair) {
                return entry.tensor.name == lowRankName(*pair.first, 'A') || entry.tensor.name == lowRankName(*pair.first, 'B') ||
                       (config.magnitude && entry.tensor.name == magnitudeName(*pair.first));
            });
            if (!known && &entry != head)
                throw Error(ErrorKind::Model, where + ": the tensor \"" + base::shortened(entry.tensor.name, 100) +
                                                  "\" fits no linear layer of this base; the adapter belongs to another model");
        }
        throw Error(ErrorKind::Model, where + ": the adapter is empty");
    }
    for (auto& slot : slots_) slot.member->set_requires_grad(false);
    for (auto& [linear, lowRank] : found) {
        train(lowRank, trainable);
        linear->lowRank = std::move(lowRank);
    }
    if (head != nullptr) {
        classHead_ = weights::loadTensor(files, *head, type_);
        classHead_.set_requires_grad(trainable);
    }
    adapterConfig_ = config;
}

void CausalModel::mergeAdapter() { mergeLowRank(blockLinears()); }

bool CausalModel::hasAdapter() const {
    const auto linears = blockLinears();
    return std::any_of(linears.begin(), linears.end(), [](const Linear* linear) { return linear->lowRank.has_value(); });
}

std::string CausalModel::adapterConfigText() const { return formatAdapterConfig(adapterConfig_, targetEndings(blockLinears())); }

std::vector<Parameter> CausalModel::parameters() const {
    std::vector<Parameter> out;
    for (const auto& slot : slots_) {
        const bool saved = slot.member == &classHead_ && adapterConfig_.classHead && hasAdapter();
        out.push_back({saved ? savedModule(slot.name) : slot.name, *slot.member, slot.member->dim() > 1, saved, slot.depth});
    }
    for (std::size_t block = 0; block < blocks_.size(); ++block) {
        const auto depth = static_cast<std::int64_t>(block) + 1;
        for (const auto* linear : blocks_[block].linears()) {
            if (!linear->lowRank) continue;
            const LowRank& low = *linear->lowRank;
            out.push_back({lowRankName(*linear, 'A'), low.a, true, true, depth});
            out.push_back({lowRankName(*linear, 'B'), low.b, true, true, depth});
            if (low.magnitude.defined()) out.push_back({magnitudeName(*linear), low.magnitude, false, true, depth});
        }
    }
    return out;
}

std::vector<Parameter> CausalModel::trainableParameters() const {
    auto out = parameters();
    std::erase_if(out, [](const Parameter& parameter) { return !parameter.value.requires_grad(); });
    return out;
}

weights::NamedTensors CausalModel::baseTensors() const {
    weights::NamedTensors out;
    for (const auto& slot : slots_) out.emplace_back(slot.name, asMember(slot.member->detach(), slot.turned));
    return out;
}

weights::NamedTensors CausalModel::adapterTensors() const {
    weights::NamedTensors out;
    for (const auto& parameter : parameters())
        if (parameter.adapter) out.emplace_back(parameter.name, parameter.value);
    for (const auto* linear : blockLinears()) {
        if (!linear->lowRank || !linear->lowRank->a0.defined()) continue;
        for (auto& [name, tensor] : out)
            if (name == lowRankName(*linear, 'A')) tensor = storedA(*linear->lowRank);
            else if (name == lowRankName(*linear, 'B')) tensor = storedB(*linear->lowRank);
    }
    return out;
}

bool CausalModel::assignBegun(const weights::WeightFiles& files, const weights::WeightFiles::Entry& entry) {
    for (auto* linear : blockLinears()) {
        if (!linear->lowRank || !linear->lowRank->a0.defined()) continue;
        auto& low = *linear->lowRank;
        const bool isA = entry.tensor.name == lowRankName(*linear, 'A');
        if (!isA && entry.tensor.name != lowRankName(*linear, 'B')) continue;
        const std::int64_t dimension = isA ? 0 : 1, rank = low.a.size(0);
        const torch::Tensor stored = weights::loadTensor(files, entry, type_), now = isA ? storedA(low) : storedB(low);
        if (stored.sizes() != now.sizes())
            throw Error(ErrorKind::Model, files.files()[entry.file].string() + ": the tensor \"" + entry.tensor.name + "\" has the shape " +
                                              shapeText(stored.sizes().vec()) + " where this model has " + shapeText(now.sizes().vec()));
        (isA ? low.a : low.b).copy_(stored.narrow(dimension, 0, rank));
        (isA ? low.a0 : low.b0).copy_(isA ? stored.narrow(0, rank, rank) : -stored.narrow(1, rank, rank));
        return true;
    }
    return false;
}

void CausalModel::assign(const weights::WeightFiles& files) {
    torch::NoGradGuard noGradient;
    const auto isTurned = [&](const std::string& name) {
        return std::any_of(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.turned && slot.name == name; });
    };
    auto all = parameters();
    for (const auto& entry : files.entries()) {
        if (assignBegun(files, entry)) continue;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Parameter& parameter) {
            return parameter.name == entry.tensor.name || (!parameter.adapter && shortName(config_, parameter.name) == entry.tensor.name);
        });
        const std::string where = files.files()[entry.file].string() + ": the tensor \"" + base::shortened(entry.tensor.name, 100) + "\"";
        if (found == all.end()) {
            if (isIgnoredWeight(config_, entry.tensor.name)) continue;
            throw Error(ErrorKind::Model, where + " belongs to no part of this model");
        }
        const bool turned = isTurned(found->name);
        auto shape = found->value.sizes().vec();
        if (turned) std::reverse(shape.begin(), shape.end());
        if (shape != entry.tensor.shape)
            throw Error(ErrorKind::Model,
                        where + " has the shape " + shapeText(entry.tensor.shape) + " where this model has " + shapeText(shape));
        found->value.copy_(asMember(weights::loadTensor(files, entry, type_), turned));
    }
}

} // namespace core::models
