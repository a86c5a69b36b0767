#include "core/base/files.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace core::base {

namespace fs = std::filesystem;

namespace {

class PosixFileSystem final : public FileSystem {
public:
    int openForWriting(const fs::path& path, bool append) override {
        const int flags = O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC);
        return result(::open(path.c_str(), flags, 0644));
    }
    long write(int descriptor, const void* bytes, std::size_t size) override {
        const auto written = ::write(descriptor, bytes, size);
        return written < 0 ? -errno : written;
    }
    int sync(int descriptor) override { return result(::fsync(descriptor)); }
    int close(int descriptor) override { return result(::close(descriptor)); }
    int rename(const fs::path& from, const fs::path& to) override { return result(::rename(from.c_str(), to.c_str())); }
    int syncFolder(const fs::path& folder) override {
        const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0) return -errno;
        // Some file systems cannot sync a folder and say EINVAL; there is nothing better to do on them.
        const int status = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : -errno;
        ::close(descriptor);
        return status;
    }

private:
    static int result(int value) { return value < 0 ? -errno : value; }
};

PosixFileSystem posix;
std::atomic<FileSystem*> current{&posix};

[[noreturn]] void fail(const fs::path& path, int error, const std::string& what, std::uint64_t needed = 0) {
    if (error == ENOSPC || error == EDQUOT) {
        std::string message = path.string() + ": no space left on the volume of " + path.parent_path().string();
        if (needed > 0) message += ", " + bytesInWords(needed) + " needed";
        message += ", " + bytesInWords(freeBytes(path.parent_path())) + " free; free some space and try again";
        throw Error(ErrorKind::NoSpace, message);
    }
    throw Error(ErrorKind::Io, path.string() + " " + what + ": " + std::generic_category().message(error));
}

constexpr std::size_t kBufferBytes = 1U << 18U;

std::string temporaryName(const fs::path& target) {
    static std::atomic<unsigned> count{0};
    return "." + target.filename().string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(count++);
}

void syncFile(const fs::path& path) {
    const int descriptor = fileSystem().openForWriting(path, true);
    if (descriptor < 0) fail(path, -descriptor, "cannot be opened");
    const int status = fileSystem().sync(descriptor);
    fileSystem().close(descriptor);
    if (status < 0) fail(path, -status, "cannot be written to disk");
}

} // namespace

FileSystem& fileSystem() { return *current.load(); }

FileSystemOverride::FileSystemOverride(FileSystem& other) : before_(current.exchange(&other)) {}
FileSystemOverride::~FileSystemOverride() { current = before_; }

OutputFile::OutputFile(fs::path path, bool append) : path_(std::move(path)), append_(append) {
    descriptor_ = fileSystem().openForWriting(path_, append);
    if (descriptor_ < 0) fail(path_, -descriptor_, "cannot be written");
    std::error_code ignored;
    if (append) size_ = fs::file_size(path_, ignored);
}

OutputFile::~OutputFile() { release(); }

void OutputFile::release() noexcept {
    if (descriptor_ < 0) return;
    fileSystem().close(descriptor_);
    descriptor_ = -1;
    std::error_code ignored;
    if (!append_) fs::remove(path_, ignored); // a new file that was not finished is not left behind
}

void OutputFile::write(const void* bytes, std::size_t size) {
    size_ += size;
    if (size >= kBufferBytes) { // large pieces need no copy
        flush();
        std::size_t done = 0;
        hand({static_cast<const char*>(bytes), size}, done);
        return;
    }
    buffer_.append(static_cast<const char*>(bytes), size);
    if (buffer_.size() >= kBufferBytes) flush();
}

void OutputFile::flush() {
    std::size_t done = 0;
    try {
        hand(buffer_, done);
    } catch (const Error&) { // what the file has is not written again by a later try
        buffer_.erase(0, done);
        throw;
    }
    buffer_.clear();
}

void OutputFile::hand(std::string_view bytes, std::size_t& done) {
    while (done < bytes.size()) {
        const long written = fileSystem().write(descriptor_, bytes.data() + done, bytes.size() - done);
        if (written == -EINTR) continue;
        if (written <= 0) fail(path_, written == 0 ? EIO : static_cast<int>(-written), "cannot be written", bytes.size() - done);
        done += static_cast<std::size_t>(written);
    }
}

void OutputFile::beginSync() noexcept {
    (void)::sync_file_range(descriptor_, 0, 0, SYNC_FILE_RANGE_WRITE); // only a hint: what goes wrong is said by `sync`
}

void OutputFile::sync() {
    flush();
    if (const int status = fileSystem().sync(descriptor_); status < 0) fail(path_, -status, "cannot be written to disk", size_);
}

void OutputFile::finish() {
    sync();
    const int descriptor = std::exchange(descriptor_, -1);
    if (const int status = fileSystem().close(descriptor); status < 0) fail(path_, -status, "cannot be closed", size_);
}

void moveIntoPlace(const fs::path& from, const fs::path& to, std::uint64_t bytes) {
    if (const int status = fileSystem().rename(from, to); status < 0) fail(to, -status, "cannot be put in place", bytes);
    if (const int status = fileSystem().syncFolder(to.parent_path()); status < 0) fail(to, -status, "cannot be written to disk");
}

void saveFile(const fs::path& path, std::string_view contents) {
    const auto folder = path.parent_path();
    const auto temporary = folder / temporaryName(path);
    OutputFile out(temporary);
    out.write(contents);
    out.finish();
    try {
        moveIntoPlace(temporary, path, contents.size());
    } catch (const Error&) { // the file as it was is still there; only ours is not wanted
        std::error_code ignored;
        fs::remove(temporary, ignored);
        throw;
    }
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::string loadFile(const fs::path& path, std::uint64_t limit) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) throw Error(ErrorKind::Io, path.string() + " is not there");
    if (fs::is_directory(status)) throw Error(ErrorKind::Io, path.string() + " is a folder, not a file");
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(ErrorKind::Io, path.string() + " cannot be read: " + std::generic_category().message(errno));
    std::string text;
    std::string chunk(1U << 16U, '\0');
    while (in) {
        in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        text.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
        if (text.size() > limit)
            throw Error(ErrorKind::Data,
                        path.string() + " is larger than " + bytesInWords(limit) + ", the most that is read of such a file");
    }
    if (in.bad()) throw Error(ErrorKind::Io, path.string() + " could not be read to its end");
    return text;
}

FolderTransaction::FolderTransaction(fs::path target) : target_(std::move(target)) {
    if (target_.filename().empty()) target_ = target_.parent_path(); // "out/" means "out"
    std::error_code error;
    if (const auto folder = target_.parent_path(); !folder.empty()) fs::create_directories(folder, error);
    if (error) fail(target_, error.value(), "cannot be made");
    temporary_ = target_.parent_path() / temporaryName(target_);
    fs::create_directory(temporary_, error);
    if (error) fail(target_, error.value(), "cannot be made");
}

FolderTransaction::~FolderTransaction() {
    std::error_code ignored;
    if (!committed_) fs::remove_all(temporary_, ignored);
}

void FolderTransaction::commit() {
    if (std::error_code error; fs::exists(target_, error) && !(fs::is_directory(target_) && fs::is_empty(target_)))
        throw Error(ErrorKind::Io, target_.string() + " is already there; choose another name or remove it");
    for (const auto& entry : fs::recursive_directory_iterator(temporary_)) {
        if (entry.is_directory()) {
            if (const int status = fileSystem().syncFolder(entry.path()); status < 0)
                fail(entry.path(), -status, "cannot be written to disk");
        } else if (entry.is_regular_file()) {
            syncFile(entry.path());
        }
    }
    if (const int status = fileSystem().syncFolder(temporary_); status < 0) fail(temporary_, -status, "cannot be written to disk");
    if (const int status = fileSystem().rename(temporary_, target_); status < 0) fail(target_, -status, "cannot be moved into place");
    committed_ = true;
    if (const int status = fileSystem().syncFolder(target_.parent_path()); status < 0) fail(target_, -status, "cannot be written to disk");
}

std::uint64_t freeBytes(const fs::path& where) {
    std::error_code error;
    for (auto folder = fs::absolute(where, error); !folder.empty(); folder = folder.parent_path()) {
        const auto space = fs::space(folder, error);
        if (!error) return space.available;
        if (folder == folder.parent_path()) break;
    }
    return 0;
}

} // namespace core::base
