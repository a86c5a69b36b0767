#pragma once

#include "core/models/adapters/adapter_config.h"
#include "core/models/blocks/block_stack.h"
#include "core/models/layers/chunked_loss.h"
#include "core/models/model_config.h"
#include "core/models/weights/tensor_io.h"

#include "core/models/torch.h"
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// A model in memory: its weights by name, and what can be asked of it. Which interpreter computes the blocks is its own affair. Owned by who trains or
/// asks it; one thread at a time.
namespace core::models {

/// Sequences laid end to end as plain arrays, as `data::Batch` has them. `counted` may be empty where no loss is wanted.
struct PackedRows {
    std::span<const std::int32_t> ids;
    std::span<const std::uint8_t> counted; ///< 1: the token is predicted and its loss counts; never the first of a sequence
    std::span<const std::int64_t> offsets; ///< sequences + 1
    /// What names each sequence whichever batch it lies in, for dropout; may be empty.
    std::span<const std::int64_t> names = {};
};

/// A weight that can be trained. The tensor is the leaf that gradients are added to.
struct Parameter {
    std::string name; ///< as its file calls it: "model.norm.weight", "base_model.model.….lora_A.weight"
    torch::Tensor value;
    bool decays = true; ///< weight decay applies: matrices, not norms and biases
    bool adapter = false;
    std::int64_t depth = 0; ///< 0: embeddings; 1 … layers: of that block; layers + 1: the norm and the head behind them
};

struct LoadOptions {
    torch::ScalarType type = torch::kFloat32; ///< of the master weights: float32 or float64
    /// Files without the head for classes are taken: it is drawn anew from this seed as Transformers draws it, normal with `initializer_range`.
    std::optional<std::uint64_t> newClassHead = std::nullopt;
};

class CausalModel {
public:
    /// Reads config.json and the weights of a folder. Nothing is trainable at first. Throws Error{Model}: what is missing, unexpected or misshapen.
    static std::unique_ptr<CausalModel> load(const std::filesystem::path& folder, const LoadOptions& options = {});
    /// The same with the configuration of one place and the weights of another file or folder: a checkpoint.
    static std::unique_ptr<CausalModel> load(const ModelConfig& config, const weights::WeightFiles& files, const LoadOptions& options = {});

    [[nodiscard]] const ModelConfig& config() const noexcept { return config_; }
    [[nodiscard]] const BlockSpec& spec() const noexcept { return config_.spec; }

    // What is trained. Exactly one of these four before training.
    void trainEverything();
    /// What tokens are to the model; with it the head where the two are one.
    void trainEmbeddings();
    /// Patterns of weight names; `*` stands for anything. Throws Error{Usage} for one that matches nothing.
    void trainOnly(const std::vector<std::string>& patterns);
    /// Fresh adapter matrices beside the targets; only they are trained. Throws Error{Usage} for an unknown target.
    void addAdapter(const AdapterConfig& config, std::uint64_t seed);

    /// Lays a stored adapter beside the base; its matrices are trained where `trainable`. Throws Error{Model} where it does not fit.
    void loadAdapter(const std::filesystem::path& folder, bool trainable = false);
    void loadAdapter(const AdapterConfig& config, const weights::WeightFiles& files, bool trainable);
    /// Adds the adapter into the weights; it is gone then.
    void mergeAdapter();
    [[nodiscard]] bool hasAdapter() const;
    [[nodiscard]] const AdapterConfig& adapterConfig() const noexcept { return adapterConfig_; }
    /// adapter_config.json of what is there now.
    [[nodiscard]] std::string adapterConfigText() const;

    /// Every weight in the order of the layers, adapters after their layer; a tied head is not listed twice.
    [[nodiscard]] std::vector<Parameter> parameters() const;
    [[nodiscard]] std::vector<Parameter> trainableParameters() const;
    /// The weights as files hold them: the base's without adapters, or the adapter's alone.
    [[nodiscard]] weights::NamedTensors baseTensors() const;
    [[nodiscard]] weights::NamedTensors adapterTensors() const;
    /// Copies values into weights of the same names and shapes (a checkpoint into a model that trains). Throws Error{Model} where they differ.
    void assign(const weights::WeightFiles& files);

    /// The last block's output after the final norm, times the factor of the logits where there is one, [tokens, width].
    [[nodiscard]] torch::Tensor hidden(const PackedRows& rows, const Pass& pass);
    /// options.scale × Σ of the counted tokens' losses, whose gradient is added to those of all that is trained: forwards and backwards in one, and nothing
    /// is computed that neither needs.
    double accumulateLoss(const PackedRows& rows, const LossOptions& options, const Pass& pass);
    /// The same sum for autograd, where it is part of something larger: call backward() on it.
    [[nodiscard]] torch::Tensor lossSum(const PackedRows& rows, const LossOptions& options, const Pass& pass);
    /// The log-probability of each counted token in order, for autograd: what losses are made of that weigh whole answers against each other.
    [[nodiscard]] torch::Tensor tokenLogProbs(const PackedRows& rows, const Pass& pass);
    /// The loss of each counted token in order, without gradients.
    [[nodiscard]] torch::Tensor tokenLosses(const PackedRows& rows, const Pass& pass);
    /// All logits of these tokens, [tokens, vocabulary]: for checks and for generation, not for training.
    [[nodiscard]] torch::Tensor logits(const PackedRows& rows, const Pass& pass);
    /// Classifiers: the outputs for the last token of each sequence, [sequences, labels]. Differentiable.
    [[nodiscard]] torch::Tensor classLogits(const PackedRows& rows, const Pass& pass);

    /// Why a pass is computed by the slow interpreter, in a few words; empty: it is not.
    [[nodiscard]] std::string slowBecause(const Pass& pass) const { return stack_->slowBecause(pass); }

    /// Generation: a cache for at most `capacity` tokens, and the logits after `ids` were added to it, [vocabulary].
    [[nodiscard]] KeyValueCache makeCache(std::int64_t capacity, const Pass& pass) const;
    [[nodiscard]] torch::Tensor nextLogits(std::span<const std::int32_t> ids, KeyValueCache& cache, const Pass& pass);

private:
    CausalModel(ModelConfig config, torch::ScalarType type);
    [[nodiscard]] std::vector<Linear*> blockLinears();
    [[nodiscard]] std::vector<const Linear*> blockLinears() const;
    void buildSlots();
    /// Puts a stored matrix of an adapter that began with a part of the weight into its two halves; false: it is another tensor.
    bool assignBegun(const weights::WeightFiles& files, const weights::WeightFiles::Entry& entry);
    /// What goes into the first block. `positions` are the tokens' places in their sequences.
    [[nodiscard]] torch::Tensor embedded(std::span<const std::int32_t> ids, const torch::Tensor& positions) const;
    /// The same for a pass over whole sequences, with noise where it wants some.
    [[nodiscard]] torch::Tensor embedded(const PackedRows& rows, const Segments& segments, const Pass& pass) const;
    void addEmbeddingGradients(const PackedRows& rows, const torch::Tensor& positions, const torch::Tensor& slopes);
    /// The norm after the last block, and the factor of the logits.
    [[nodiscard]] torch::Tensor finished(const torch::Tensor& states) const;
    [[nodiscard]] torch::Tensor logitsOf(const torch::Tensor& hidden, const Pass& pass) const;
    [[nodiscard]] LossOptions capped(LossOptions options) const;
    [[nodiscard]] const torch::Tensor& headWeight() const { return config_.spec.tied ? embedding_ : head_; }
    struct Targets {
        torch::Tensor places, ids; ///< where the prediction is made, and of what
    };
    /// The loss of the last block's output, which becomes its own gradient where that is wanted.
    [[nodiscard]] double lossAfterBlocks(torch::Tensor& states, bool wanted, const Targets& targets, const LossOptions& options,
                                         const Pass& pass);
    [[nodiscard]] static Segments segmentsOf(const PackedRows& rows);
    /// The pass with the keys by which dropout tells the tokens of these rows apart.
    [[nodiscard]] Pass passOf(const PackedRows& rows, const Pass& pass) const;
    [[nodiscard]] torch::Tensor states(const PackedRows& rows, const Pass& pass);
    [[nodiscard]] static Targets targetsOf(const PackedRows& rows);

    ModelConfig config_;
    torch::ScalarType type_;
    torch::Tensor embedding_, positionEmbedding_, head_, classHead_;
    Norm finalNorm_;
    std::vector<BlockWeights> blocks_;
    /// A weight's name in files and its member, which lies turned there where the family stores it so.
    struct Slot {
        std::string name;
        torch::Tensor* member;
        bool turned = false;
        std::int64_t depth = 0; ///< as Parameter has it
    };
    std::vector<Slot> slots_; ///< in the order of the layers
    AdapterConfig adapterConfig_;
    bool newHead_ = false; ///< the head for classes was drawn, not read
    std::unique_ptr<BlockStack> stack_;
    ProductCopy headCopy_;
};

} // namespace core::models
