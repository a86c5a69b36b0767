#pragma once

#include "core/models/block_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A model's config.json, read strictly: unknown architectures, missing or senseless numbers are refused in one line. No torch here.
namespace core::models {

struct Architecture;

enum class HeadKind { LanguageModel, Classifier };

struct ModelConfig {
    const Architecture* architecture = nullptr; ///< never null after reading
    BlockSpec spec;
    HeadKind head = HeadKind::LanguageModel;
    std::vector<std::string> labels; ///< classifiers: class names by index
    std::string problemType;         ///< classifiers: "regression", "single_label_classification" or empty
    std::int64_t bos = -1, pad = -1;
    std::vector<std::int64_t> eos;
    double initializerRange = 0.02;
    std::string text;          ///< the file as it is
    bool newClassHead = false; ///< made by `withClassHead`: the model's files do not hold the head
};

/// Reads the text of a config.json. `where` stands in front of errors. Throws Error{Model}.
[[nodiscard]] ModelConfig parseModelConfig(std::string_view text, std::string_view where);
/// Reads FOLDER/config.json.
[[nodiscard]] ModelConfig loadModelConfig(const std::filesystem::path& folder);

/// The same model with a head for classes in place of the one for words, as Transformers' class for it is configured: `architectures`, `id2label`,
/// `problem_type` and a `pad_token_id` stand in `text`. A regression has one output. `labels` is not empty.
[[nodiscard]] ModelConfig withClassHead(const ModelConfig& config, const std::vector<std::string>& labels, bool regression);

/// One weight of a model: name in its files and the shape that the configuration demands.
struct WeightShape {
    std::string name;
    std::vector<std::int64_t> shape;
    std::string module; ///< of a matrix of the blocks, which adapters can be laid beside: the module's name; else empty
};
/// Every weight that the files of such a model must hold, in the order of the layers. A tied head is not among them.
[[nodiscard]] std::vector<WeightShape> weightShapes(const ModelConfig& config);
/// The name that files of the bare model, without a head, have for the same weight.
[[nodiscard]] std::string shortName(const ModelConfig& config, std::string_view name);
/// Names that files of this architecture may hold besides: buffers of older versions and the copy of a tied head.
[[nodiscard]] bool isIgnoredWeight(const ModelConfig& config, std::string_view name);

} // namespace core::models
