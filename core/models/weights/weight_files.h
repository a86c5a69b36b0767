#pragma once

#include "core/gguf/config_text.h"
#include "core/models/weights/safetensors_header.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// The weights of a model folder, in one file or in shards, or in a GGUF file, which shows itself under the names and shapes that a folder has. Opening reads headers only. Numbers are read by position into memory of ours
/// rather than mapped: a file that shrinks while it is read is then an error in words and not the end of the program. No torch here.
namespace core::models::weights {

class WeightFiles {
public:
    /// `model.safetensors`, or the shards that `model.safetensors.index.json` names (names checked both ways), or the folder's
    /// GGUF file. Throws Error{Model}.
    static WeightFiles openFolder(const std::filesystem::path& folder);
    static WeightFiles openFile(const std::filesystem::path& file);

    /// How a tensor lies in a GGUF file.
    struct InGguf {
        gguf::TypeFacts type{};
        std::vector<std::int64_t> shape; ///< in the file
        gguf::Layout layout = gguf::Layout::AsIs;
        gguf::HeadSizes sizes;
    };
    struct Entry {
        TensorEntry tensor;
        std::size_t file = 0; ///< index into files()
        std::uint64_t at = 0; ///< first byte in that file
        std::optional<InGguf> gguf = std::nullopt;
    };
    [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }
    [[nodiscard]] const Entry* find(const std::string& name) const;
    [[nodiscard]] const std::vector<std::filesystem::path>& files() const noexcept { return files_; }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return bytes_; } ///< of all files
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& metadata() const noexcept {
        return metadata_;
    } ///< of the first file

    /// `count` bytes of the tensor from its byte `offset`. Throws Error{Model} where the file became shorter or changed.
    void read(const Entry& entry, std::uint64_t offset, void* into, std::uint64_t count) const;

private:
    struct Descriptor;
    void add(const std::filesystem::path& file);
    void addGguf(const std::filesystem::path& file);
    std::shared_ptr<Descriptor> opened(const std::filesystem::path& file) const;
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> byName_;
    std::vector<std::filesystem::path> files_;
    std::vector<std::shared_ptr<Descriptor>> descriptors_;
    std::vector<std::pair<std::string, std::string>> metadata_;
    std::uint64_t bytes_ = 0;
};

constexpr const char* kSingleFile = "model.safetensors";
constexpr const char* kIndexFile = "model.safetensors.index.json";

} // namespace core::models::weights
