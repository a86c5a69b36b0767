#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/// The bytes of a source file, decompressed. Read with `read`, never mapped: a file that shrinks while it is read ends early, it does not kill us.
namespace core::data {

/// One pass over some bytes. Owned by one reader, used on one thread.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills up to `size` bytes; 0 only at the end. Throws Error{Io} or Error{Data} (damaged compression, with the place).
    virtual std::size_t read(char* to, std::size_t size) = 0;
    /// Bytes of the file on disk that were read so far, for progress.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
};

/// Opens a regular file; gzip and zstd are recognised by their first bytes and decompressed, members and frames one after another.
/// Throws Error{Io} where it is missing, a folder or not readable.
[[nodiscard]] std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& file);
/// Bytes of memory as a source, for tests and fuzz harnesses.
[[nodiscard]] std::unique_ptr<ByteSource> bytesOf(std::string bytes);
/// "gzip", "zstd" or empty, by the first bytes.
[[nodiscard]] std::string_view compressionOf(std::string_view head);

} // namespace core::data
