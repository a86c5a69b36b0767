#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A GGUF file as the model folder that it stands for: config.json, tokenizer files and a card with the licence are written once into the user's cache, and
/// `model.gguf` there leads to the file itself, whose weights are read from where they are. Everything else in the program reads folders.
namespace core::gguf {

/// In a folder of a file; what `WeightFiles` looks for.
inline constexpr std::string_view kLinkName = "model.gguf";

/// The folder of a file, made where it is not there yet or the file has changed. Throws Error{Model} where it is no model that can be read, Error{Io}
/// where the cache cannot be written.
[[nodiscard]] std::filesystem::path folderOfFile(const std::filesystem::path& file);
/// The one GGUF file of a folder without config.json; empty where there is none. Throws Error{Model} where there are several.
[[nodiscard]] std::filesystem::path onlyFileIn(const std::filesystem::path& folder);
/// The file behind a folder that `folderOfFile` made; empty for others.
[[nodiscard]] std::filesystem::path fileOfFolder(const std::filesystem::path& folder);

} // namespace core::gguf
