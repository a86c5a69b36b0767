#pragma once

#include <filesystem>

/// A lock that the system drops when its holder ends, however it ends. Held by one writer of a run or project; asking never waits.
namespace core::runs::folder {

/// An exclusive lock on a lock file (made where it is missing), for the lifetime of the object. Of the open file, not of the process: a second
/// FileLock in the same process is refused too.
class FileLock {
public:
    explicit FileLock(std::filesystem::path file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// False: another holder has it, or the file cannot be made (`reason` says which).
    [[nodiscard]] bool held() const noexcept { return held_; }
    /// errno of what stood in the way; EAGAIN: another holder.
    [[nodiscard]] int reason() const noexcept { return reason_; }

    /// Whether somebody holds the lock, found out without taking it. A missing file is not held.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);

private:
    int descriptor_ = -1;
    bool held_ = false;
    int reason_ = 0;
};

} // namespace core::runs::folder
