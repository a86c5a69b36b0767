#pragma once

#include "core/models/model.h"
#include "core/runs/run_folder.h"
#include "core/tokenizers/tokenizer.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A model to ask: a folder, a folder with an adapter on top, or a checkpoint of a run.
namespace core::evaluation {

/// Where the parts of a model lie.
struct ModelPlaces {
    std::filesystem::path settings;        ///< config.json, tokenizer, generation_config.json
    std::filesystem::path weights;         ///< a folder in Hugging Face layout, or one weights file
    std::filesystem::path adapter;         ///< adapter_model.safetensors; empty: none
    std::filesystem::path adapterSettings; ///< the folder of its adapter_config.json
    std::filesystem::path base;            ///< of an adapter: the folder of the model below it; else empty
    /// Changes when any of the files does: size and time of each.
    [[nodiscard]] std::string fingerprint() const;
};

[[nodiscard]] ModelPlaces placesOfModel(const std::filesystem::path& folder, const std::filesystem::path& adapter = {});
/// `selector` as RunFolder::checkpoint takes it. `base` is where an adapter's base is now, if it moved; a missing one is named with its hash.
[[nodiscard]] ModelPlaces placesOfRun(const runs::RunFolder& run, const std::string& selector, const std::string& base = {});

/// The folder of the model that a run started from: `base`, or what its specification names. Throws Error{Model} that names its hash and `--base DIR`.
[[nodiscard]] std::filesystem::path baseOfRun(const runs::RunFolder& run, const std::string& base);

struct OpenedModel {
    ModelPlaces places;
    std::unique_ptr<models::CausalModel> model;
    std::shared_ptr<const tokenizers::Tokenizer> tokenizer;
    std::vector<std::int64_t> ends; ///< tokens that end an answer
};
/// Reads the weights. The adapter stays beside them; merge it where that is wanted. Throws Error{Model}.
[[nodiscard]] OpenedModel openModel(const ModelPlaces& places, const models::LoadOptions& options = {});

} // namespace core::evaluation
