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
/// Of which files of a checkpoint the hash is compared, which reads them; names and sizes are compared of all.
enum class Hashed {
    None,
    Weights, ///< all that a checkpoint is asked with
    All,     ///< and all that training goes on with
};
/// What does not match in words, or an empty text.
[[nodiscard]] std::string problemWithCheckpoint(const std::filesystem::path& checkpoint, Hashed hashed);

} // namespace core::runs::folder
