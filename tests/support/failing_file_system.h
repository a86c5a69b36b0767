#pragma once

#include "core/base/files.h"

namespace tests {

/// Passes everything through to the real file system but fails the n-th call that changes something, and all calls of writing after it where
/// the disk stays full.
class FailingFileSystem final : public core::base::FileSystem {
public:
    FailingFileSystem(core::base::FileSystem& real, int failAt, int error) : real_(real), failAt_(failAt), error_(error) {}
    int openForWriting(const std::filesystem::path& path, bool append) override {
        return fails() ? -error_ : real_.openForWriting(path, append);
    }
    long write(int descriptor, const void* bytes, std::size_t size) override {
        if (!fails()) return real_.write(descriptor, bytes, size);
        if (size > 1) return real_.write(descriptor, bytes, 1); // a full disk takes a part first
        return -error_;
    }
    int sync(int descriptor) override { return fails() ? -error_ : real_.sync(descriptor); }
    int close(int descriptor) override { return real_.close(descriptor); }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return fails() ? -error_ : real_.rename(from, to);
    }
    int syncFolder(const std::filesystem::path& folder) override { return fails() ? -error_ : real_.syncFolder(folder); }
    [[nodiscard]] int calls() const { return calls_; }

private:
    bool fails() { return ++calls_ >= failAt_; }
    core::base::FileSystem& real_;
    int failAt_, error_, calls_ = 0;
};

} // namespace tests
