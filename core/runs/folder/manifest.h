#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

/// `manifest.json` of a checkpoint: what seals it. A folder without one was never finished.
namespace core::runs::folder {

struct ManifestEntry {
    std::string sha256;
    std::int64_t bytes = -1; ///< -1: not said (Anneal always says it)
};
using Manifest = std::map<std::string, ManifestEntry>; ///< by file name

/// Throws Error{Data} where it is missing, not well-formed, empty, or names something that is no file of this folder.
[[nodiscard]] Manifest loadManifest(const std::filesystem::path& checkpoint);
[[nodiscard]] std::string writeManifest(const Manifest& manifest);
/// What does not match in words, or an empty text. Without `hashes` only names and sizes are compared.
[[nodiscard]] std::string problemWithCheckpoint(const std::filesystem::path& checkpoint, bool hashes);

} // namespace core::runs::folder
