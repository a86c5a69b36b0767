#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Files that are never half written (DESIGN 8), through a writer that a test can make fail.
namespace core::base {

/// The system calls of writing. Tests put in one that fails at the n-th call with ENOSPC or EIO.
class FileSystem {
public:
    virtual ~FileSystem() = default;
    virtual int openForWriting(const std::filesystem::path& path, bool append) = 0; ///< descriptor, or -errno
    virtual long write(int descriptor, const void* bytes, std::size_t size) = 0;    ///< bytes written, or -errno
    virtual int sync(int descriptor) = 0;                                           ///< 0 or -errno
    virtual int close(int descriptor) = 0;
    virtual int rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    virtual int syncFolder(const std::filesystem::path& folder) = 0;
};
/// The one in use. Never null.
[[nodiscard]] FileSystem& fileSystem();
/// For tests: puts in another for the lifetime of the object.
class FileSystemOverride {
public:
    explicit FileSystemOverride(FileSystem& other);
    ~FileSystemOverride();
    FileSystemOverride(const FileSystemOverride&) = delete;
    FileSystemOverride& operator=(const FileSystemOverride&) = delete;

private:
    FileSystem* before_;
};

/// Appends bytes to a new file; errors become Error{NoSpace} (volume, needed and free bytes) or Error{Io}. `finish` syncs and closes;
/// without it the destructor closes and removes the file.
class OutputFile {
public:
    explicit OutputFile(std::filesystem::path path, bool append = false);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    void write(const void* bytes, std::size_t size);
    void write(std::string_view text) { write(text.data(), text.size()); }
    void flush(); ///< hands buffered bytes to the system
    /// Lets the system begin to bring what it was handed to the disk, and does not wait: a later `sync` of a large file is then short.
    void beginSync() noexcept;
    void sync();
    void finish();
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

private:
    void release() noexcept;
    void hand(std::string_view bytes, std::size_t& done);
    std::filesystem::path path_;
    int descriptor_ = -1;
    bool append_ = false;
    std::string buffer_;
    std::uint64_t size_ = 0;
};

/// Whether there is something of this name; what cannot be looked at is not there.
[[nodiscard]] bool isThere(const std::filesystem::path& path);
/// Gives a finished file or folder its name and syncs the folder that it lies in. Throws Error{NoSpace} (volume, `bytes` needed, free bytes) or Error{Io}.
void moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to, std::uint64_t bytes);
/// Temporary name → write → fsync → rename → fsync of the folder.
void saveFile(const std::filesystem::path& path, std::string_view contents);
/// The whole file as bytes. Throws Error{Io} with the path and the system's reason; Error{Data} over `limit` bytes.
[[nodiscard]] std::string loadFile(const std::filesystem::path& path, std::uint64_t limit = std::uint64_t{1} << 31);
/// A folder that is filled under a temporary name beside `target` and moved into place whole by `commit`; removed otherwise.
class FolderTransaction {
public:
    explicit FolderTransaction(std::filesystem::path target);
    ~FolderTransaction();
    FolderTransaction(const FolderTransaction&) = delete;
    FolderTransaction& operator=(const FolderTransaction&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return temporary_; }
    void commit(); ///< fsyncs every file and the folder, then renames. Throws where the target exists.

private:
    std::filesystem::path target_, temporary_;
    bool committed_ = false;
};
[[nodiscard]] std::uint64_t freeBytes(const std::filesystem::path& where);

} // namespace core::base
