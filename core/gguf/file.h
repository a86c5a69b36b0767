#pragma once

#include "core/gguf/header.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// A GGUF file that is open. Its header is read at once, its numbers by position into memory of ours: a file that shrinks meanwhile is an error in words.
/// May be read by any thread.
namespace core::gguf {

class File {
public:
    /// Throws Error{Model} for what is no sound GGUF file, Error{Io} where it cannot be opened.
    explicit File(std::filesystem::path path);
    ~File();
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] const Header& header() const noexcept { return header_; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }
    /// `count` bytes of the tensor from its byte `offset`.
    void read(const Tensor& tensor, std::uint64_t offset, void* into, std::uint64_t count) const;
    /// A whole small tensor as floats. Throws Error{Model} where its type cannot be read.
    [[nodiscard]] std::vector<float> floats(const Tensor& tensor) const;

private:
    void readAt(std::uint64_t at, void* into, std::uint64_t count) const;
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    Header header_;
};

/// Whether a file begins as GGUF files do. False where it cannot be read.
[[nodiscard]] bool beginsAsGguf(const std::filesystem::path& file) noexcept;

} // namespace core::gguf
