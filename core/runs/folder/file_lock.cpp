#include "core/runs/folder/file_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace core::runs::folder {
namespace {

struct flock wholeFile() {
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

} // namespace

FileLock::FileLock(std::filesystem::path file) {
    descriptor_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor_ < 0) {
        reason_ = errno;
        return;
    }
    struct flock range = wholeFile();
    if (::fcntl(descriptor_, F_OFD_SETLK, &range) == 0) held_ = true;
    else reason_ = errno == EACCES ? EAGAIN : errno;
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_); // drops the lock
}

bool FileLock::isHeld(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    struct flock range = wholeFile();
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &range) == 0;
    ::close(descriptor);
    return asked && range.l_type != F_UNLCK;
}

} // namespace core::runs::folder
