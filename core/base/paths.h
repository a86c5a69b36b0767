#pragma once

#include <filesystem>
#include <string>

namespace core::base {

/// The folder that holds `models/`, `datasets/`, `licences/` …: ANNEAL_RESOURCES, else beside the program, else installed, else in the source tree.
[[nodiscard]] std::filesystem::path resourcesFolder();
[[nodiscard]] std::filesystem::path programFolder();
/// XDG_DATA_HOME/anneal, XDG_CACHE_HOME/anneal.
[[nodiscard]] std::filesystem::path userDataFolder();
[[nodiscard]] std::filesystem::path userCacheFolder();
/// A text as a file name: letters, digits, '-', '_' and '.', at most 60 characters, never empty.
[[nodiscard]] std::string safeFileName(const std::string& text);
/// Now, ISO 8601 in UTC: "2026-11-23T22:35:00Z".
[[nodiscard]] std::string utcNow();

} // namespace core::base
