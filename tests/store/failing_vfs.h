#pragma once

#include <cstddef>
#include <sqlite3.h>

namespace tests {

/// SQLite's own file system with a fault: from the n-th call that changes a file on, every such call fails with this code (SQLITE_FULL,
/// SQLITE_IOERR_WRITE), as on a disk that is full or broken. The default for all connections that are opened while it lives; one at a time.
class FailingVfs {
public:
    FailingVfs(int failAt, int code) : real_(sqlite3_vfs_find(nullptr)), vfs_(*real_) {
        failAt_ = failAt;
        code_ = code;
        calls_ = 0;
        vfs_.zName = "failing";
        vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
        vfs_.pAppData = real_;
        vfs_.xOpen = &open;
        vfs_.xDelete = &remove;
        vfs_.pNext = nullptr;
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FailingVfs() {
        sqlite3_vfs_register(real_, 1);
        sqlite3_vfs_unregister(&vfs_);
    }
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;
    [[nodiscard]] static int calls() { return calls_; }

private:
    /// What SQLite sees of a file; the real one's bytes follow it.
    struct File {
        sqlite3_file base;
        [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static bool fails() { return ++calls_ >= failAt_; }

    static int open(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* out) {
        auto* real = static_cast<sqlite3_vfs*>(vfs->pAppData);
        file->pMethods = nullptr;
        const int status = real->xOpen(real, name, of(file)->real(), flags, out);
        if (of(file)->real()->pMethods != nullptr) file->pMethods = &methods();
        return status;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int sync) {
        auto* real = static_cast<sqlite3_vfs*>(vfs->pAppData);
        return fails() ? SQLITE_IOERR_DELETE : real->xDelete(real, name, sync);
    }
    static sqlite3_io_methods& methods() {
        static sqlite3_io_methods m = {
            2,
            [](sqlite3_file* f) { return of(f)->real()->pMethods->xClose(of(f)->real()); },
            [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return of(f)->real()->pMethods->xRead(of(f)->real(), to, n, at); },
            [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
                return fails() ? code_ : of(f)->real()->pMethods->xWrite(of(f)->real(), from, n, at);
            },
            [](sqlite3_file* f, sqlite3_int64 n) { return fails() ? code_ : of(f)->real()->pMethods->xTruncate(of(f)->real(), n); },
            [](sqlite3_file* f, int flags) { return fails() ? SQLITE_IOERR_FSYNC : of(f)->real()->pMethods->xSync(of(f)->real(), flags); },
            [](sqlite3_file* f, sqlite3_int64* n) { return of(f)->real()->pMethods->xFileSize(of(f)->real(), n); },
            [](sqlite3_file* f, int lock) { return of(f)->real()->pMethods->xLock(of(f)->real(), lock); },
            [](sqlite3_file* f, int lock) { return of(f)->real()->pMethods->xUnlock(of(f)->real(), lock); },
            [](sqlite3_file* f, int* out) { return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), out); },
            [](sqlite3_file* f, int op, void* arg) { return of(f)->real()->pMethods->xFileControl(of(f)->real(), op, arg); },
            [](sqlite3_file* f) { return of(f)->real()->pMethods->xSectorSize(of(f)->real()); },
            [](sqlite3_file* f) { return of(f)->real()->pMethods->xDeviceCharacteristics(of(f)->real()); },
            [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
                return of(f)->real()->pMethods->xShmMap(of(f)->real(), page, size, extend, out);
            },
            [](sqlite3_file* f, int at, int n, int flags) { return of(f)->real()->pMethods->xShmLock(of(f)->real(), at, n, flags); },
            [](sqlite3_file* f) { of(f)->real()->pMethods->xShmBarrier(of(f)->real()); },
            [](sqlite3_file* f, int drop) { return of(f)->real()->pMethods->xShmUnmap(of(f)->real(), drop); },
            nullptr,
            nullptr};
        return m;
    }

    sqlite3_vfs* real_;
    sqlite3_vfs vfs_;
    static inline int failAt_ = 0, code_ = 0, calls_ = 0;
};

} // namespace tests
