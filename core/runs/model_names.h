#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Model arguments (CONTRACT 1): a folder in Hugging Face layout, a GGUF file, or the name of a model at hand. No weights are read and no torch is needed.
namespace core::runs {

struct ModelName {
    std::string name;             ///< as it is written: "bundled:stories260K", "my-model"
    std::filesystem::path folder; ///< or a GGUF file
    bool bundled = false;
};

/// Whether a model may be behind a path: a folder with a config.json, or a file that begins as GGUF files do and is named so.
[[nodiscard]] bool isModel(const std::filesystem::path& place);
/// Bundled models, then the model folders (with a config.json) and GGUF files of the user's data folder and those directly below `folders`, by name.
[[nodiscard]] std::vector<ModelName> modelNames(const std::vector<std::filesystem::path>& folders = {});
/// The folder of a model argument; of a GGUF file, or of a folder that holds one and nothing else of a model, that which stands for it
/// (core/gguf/model_folder.h). Throws Error{Model} that says what was looked for, with the nearest name.
[[nodiscard]] std::filesystem::path resolveModelFolder(const std::string& model, const std::vector<std::filesystem::path>& folders = {});

} // namespace core::runs
