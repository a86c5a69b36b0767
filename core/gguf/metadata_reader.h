#pragma once

#include "core/gguf/header.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reads a file's metadata by key, strictly: a value of another kind or out of range is refused with its key. Keys that begin with '.' stand below the
/// file's architecture: ".block_count" is "llama.block_count". Throws Error{Model}.
namespace core::gguf {

/// The shortest decimal that is the same F32.
[[nodiscard]] double shortestDecimal(float number);

class MetadataReader {
public:
    /// Both must outlive the reader.
    MetadataReader(const Header& header, std::string_view where);

    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key, std::string otherwise) const;
    /// A list of equal numbers counts as the number: some files say for each block what all have.
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t lowest, std::int64_t highest,
                                       std::optional<std::int64_t> otherwise = std::nullopt) const;
    /// Of an F32 its shortest decimal: 1e-05, not 9.99999974737875e-06.
    [[nodiscard]] double real(std::string_view key, std::optional<double> otherwise = std::nullopt) const;
    [[nodiscard]] bool truth(std::string_view key, bool otherwise) const;
    /// Null where it is missing.
    [[nodiscard]] const std::vector<std::string>* texts(std::string_view key) const;
    [[nodiscard]] std::optional<std::vector<double>> numbers(std::string_view key) const;

    [[noreturn]] void fail(std::string_view key, const std::string& what) const;
    [[nodiscard]] const Header& header() const noexcept { return header_; }
    [[nodiscard]] std::string_view where() const noexcept { return where_; }

private:
    [[nodiscard]] std::string full(std::string_view key) const;
    [[nodiscard]] const Value* find(std::string_view key) const;
    const Header& header_;
    std::string_view where_;
    std::string architecture_;
};

} // namespace core::gguf
