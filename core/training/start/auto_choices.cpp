#include "core/training/start/auto_choices.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/adapters/lora.h"
#include "core/models/architectures/architecture.h"
#include "core/training/optimizers/optimizer.h"
#include "core/training/start/model_setup.h"

#include <algorithm>
#include <cmath>

namespace core::training {

namespace {

std::int64_t numbersOf(const models::WeightShape& weight) {
    std::int64_t n = 1;
    for (const std::int64_t size : weight.shape) n *= size;
    return n;
}

} // namespace

ParameterCount countParameters(const runs::RunSpec& spec, const models::ModelConfig& config) {
    ParameterCount count;
    const models::AdapterConfig adapter = adapterOf(spec);
    std::vector<std::string> modules;
    const std::string classHead = models::moduleName(config, models::Place::ClassHead) + ".weight";
    const std::string embedding = models::moduleName(config, models::Place::Embedding) + ".weight";
    for (const models::WeightShape& weight : models::weightShapes(config)) {
        const std::int64_t numbers = numbersOf(weight);
        count.all += numbers;
        if (spec.method.isAdapter()) {
            if (weight.name == classHead) count.trained += numbers; // trained as a whole beside the adapter
            if (!weight.module.empty()) modules.push_back(weight.module);
            if (!weight.module.empty() && models::isTarget(spec.method.targets, weight.module)) {
                models::checkStart(adapter, weight.module, weight.shape[0], weight.shape[1]);
                count.trained += adapter.rankOf(weight.module) * (weight.shape[0] + weight.shape[1]) +
                                 (adapter.magnitude ? weight.shape[config.architecture->turned ? 1 : 0] : 0);
            }
        } else if (spec.method.kind == "embeddings") {
            if (weight.name == embedding || (config.newClassHead && weight.name == classHead)) count.trained += numbers;
        } else if (spec.method.kind == "freeze") {
            const auto& patterns = spec.method.trainable;
            const bool named =
                std::any_of(patterns.begin(), patterns.end(), [&](const std::string& p) { return base::matchesPattern(p, weight.name); });
            if (named || (config.newClassHead && weight.name == classHead)) count.trained += numbers;
        } else {
            count.trained += numbers;
        }
    }
    if (spec.method.isAdapter()) { // before a run folder is made, rather than in it
        models::checkTargets(spec.method.targets, modules);
        models::checkRanks(adapter, modules);
    }
    return count;
}

double autoLearningRate(const runs::RunSpec& spec, std::int64_t parameters) {
    const double full = std::min(2e-3, 1e-3 * std::sqrt(1e6 / static_cast<double>(std::max<std::int64_t>(parameters, 1))));
    const double rate = spec.method.isAdapter() ? std::min(1e-2, 10.0 * full) : full;
    // Lion's steps all have one length, for which its authors take a third to a tenth of AdamW's rate.
    const double used = spec.optimizer.kind == "sgd" ? std::min(1.0, 100.0 * rate) : spec.optimizer.kind == "lion" ? 0.3 * rate : rate;
    const double unit = std::pow(10.0, std::floor(std::log10(used)) - 1.0); // two digits are enough, and read better
    return std::round(used / unit) * unit;
}

Needs needsOf(const runs::RunSpec& spec, const models::ModelConfig& config, const ParameterCount& count, const runs::PlannedRun& plan,
              std::int64_t tokens, std::int64_t length) {
    const models::BlockSpec& b = config.spec;
    const bool bf16 = spec.trainer.precision == "bf16",
               recompute = spec.trainer.activationCheckpointing == "full" || spec.trainer.activationCheckpointing == "selective";
    const auto u = [](std::int64_t number) { return static_cast<std::uint64_t>(std::max<std::int64_t>(number, 0)); };
    Needs needs;
    needs.weights = u(count.all) * (bf16 ? 6 : 4) + (spec.method.isAdapter() ? u(count.trained) * 4 : 0);
    needs.gradients = u(count.trained) * 4;
    needs.optimizer = u(stateBytes(spec.optimizer, count.trained));
    // What the fast block keeps of a token until the way back: the residual stream before both norms in fp32; query, key, value, attention's output, gate
    // and up in the product type. One block more for what all blocks share, its gradients in both types, and the logits of a chunk.
    const std::int64_t residual = 2 * b.width, products = 2 * b.queryWidth() + 2 * b.keyWidth() + 2 * b.inner;
    const std::int64_t blocks = 2 + (recompute ? 1 : b.layers);
    const std::int64_t bytes = 4 * (residual * blocks + b.width * b.layers + b.heads * blocks) + (bf16 ? 2 : 4) * products * blocks;
    needs.activations = u(tokens) * u(bytes) + u(length) * u(b.headDim) * 64 + (std::uint64_t{128} << 20U);
    needs.snapshot = u(spec.method.isAdapter() ? count.trained : count.all) * 4 + needs.optimizer;
    needs.checkpoint = needs.snapshot + 65536;
    const std::int64_t due =
        plan.plannedSteps / std::max<std::int64_t>(1, runs::stepsBetween(spec.trainer.checkpointEvery, plan.stepsPerEpoch)) + 1;
    const std::int64_t kept = std::max<std::int64_t>(1, std::min(spec.trainer.keepCheckpoints, due));
    needs.disk = needs.checkpoint * u(kept + 2); // the best, and the one that is being written
    return needs;
}

void refuseWhatCannotFit(const runs::RunSpec& spec, const Needs& needs, std::uint64_t freeMemory, std::uint64_t freeDisk,
                         const std::string& volume) {
    if (freeMemory > 0 && needs.memory() > freeMemory) {
        std::vector<std::string> changes;
        if (needs.activations > needs.memory() / 3) {
            if (spec.trainer.batchSize > 1) changes.emplace_back("lower trainer.batch_size and raise trainer.accumulation");
            if (spec.trainer.activationCheckpointing != "full") changes.emplace_back("set trainer.activation_checkpointing to full");
            changes.emplace_back("lower model.max_length");
        }
        if (!spec.method.isAdapter()) changes.emplace_back("set method.kind to lora");
        if (changes.empty()) changes.emplace_back("take a smaller model");
        throw Error(ErrorKind::NoSpace, "this training needs about " + base::bytesInWords(needs.memory()) + " of memory (weights " +
                                            base::bytesInWords(needs.weights) + ", gradients and optimiser " +
                                            base::bytesInWords(needs.gradients + needs.optimizer) + ", activations " +
                                            base::bytesInWords(needs.activations) + "), " + base::bytesInWords(freeMemory) + " are free; " +
                                            base::joined(changes, ", or "));
    }
    if (needs.disk > freeDisk)
        throw Error(ErrorKind::NoSpace, "the checkpoints of this training need " + base::bytesInWords(needs.disk) + " (" +
                                            std::to_string(needs.disk) + " bytes) on the volume of " + volume + ", " +
                                            base::bytesInWords(freeDisk) + " (" + std::to_string(freeDisk) +
                                            " bytes) are free; free some, put the run elsewhere, lower trainer.keep_checkpoints" +
                                            (spec.method.isAdapter() ? "" : ", or set method.kind to lora"));
}

} // namespace core::training
