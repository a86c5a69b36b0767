#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"

#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace core::base;
namespace fs = std::filesystem;

namespace {

/// Passes everything through to the real file system but fails the n-th call that changes something.
class FailingFileSystem final : public FileSystem {
public:
    FailingFileSystem(FileSystem& real, int failAt, int error) : real_(real), failAt_(failAt), error_(error) {}
    int openForWriting(const fs::path& path, bool append) override { return fails() ? -error_ : real_.openForWriting(path, append); }
    long write(int descriptor, const void* bytes, std::size_t size) override {
        return fails() ? -error_ : real_.write(descriptor, bytes, size);
    }
    int sync(int descriptor) override { return fails() ? -error_ : real_.sync(descriptor); }
    int close(int descriptor) override { return real_.close(descriptor); }
    int rename(const fs::path& from, const fs::path& to) override { return fails() ? -error_ : real_.rename(from, to); }
    int syncFolder(const fs::path& folder) override { return fails() ? -error_ : real_.syncFolder(folder); }
    [[nodiscard]] int calls() const { return calls_; }

private:
    bool fails() { return ++calls_ == failAt_; }
    FileSystem& real_;
    int failAt_, error_, calls_ = 0;
};

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    fs::path folder(const char* name) {
        const auto path = fs::path(temporary_.path().toStdString()) / name;
        fs::create_directories(path);
        return path;
    }

private Q_SLOTS:
    void a_saved_file_replaces_the_old_one_whole() {
        const auto file = folder("save") / "a.txt";
        saveFile(file, "one");
        saveFile(file, std::string(1'000'000, 'x'));
        QCOMPARE(loadFile(file).size(), std::size_t{1'000'000});
        QCOMPARE(namesIn(file.parent_path()), std::vector<std::string>{"a.txt"});
    }

    void a_save_that_fails_at_any_call_leaves_old_or_new_and_nothing_else() {
        const auto file = folder("failing") / "a.txt";
        for (const int error : {ENOSPC, EIO}) {
            bool failedOnce = false;
            for (int failAt = 1;; ++failAt) {
                saveFile(file, "old");
                FailingFileSystem failing(fileSystem(), failAt, error);
                bool threw = false;
                {
                    const FileSystemOverride use(failing);
                    try {
                        saveFile(file, "new!");
                    } catch (const core::Error& caught) {
                        threw = true;
                        QCOMPARE(caught.kind(), error == ENOSPC ? core::ErrorKind::NoSpace : core::ErrorKind::Io);
                        if (error == ENOSPC) QVERIFY2(caught.message().find("free") != std::string::npos, caught.what());
                    }
                }
                const auto contents = loadFile(file);
                QVERIFY2(contents == "old" || contents == "new!", contents.c_str());
                QCOMPARE(namesIn(file.parent_path()), std::vector<std::string>{"a.txt"});
                failedOnce = failedOnce || threw;
                if (!threw) break; // past the last call
            }
            QVERIFY(failedOnce);
        }
    }

    void a_folder_appears_whole_or_not_at_all() {
        const auto parent = folder("transaction");
        {
            FolderTransaction unfinished(parent / "made");
            saveFile(unfinished.path() / "a", "1");
        }
        QVERIFY(namesIn(parent).empty());
        FolderTransaction finished(parent / "made");
        saveFile(finished.path() / "a", "1");
        finished.commit();
        QCOMPARE(namesIn(parent), std::vector<std::string>{"made"});
        QVERIFY_EXCEPTION_THROWN(
            {
                FolderTransaction again(parent / "made");
                again.commit();
            },
            core::Error);
    }

    void an_output_file_that_is_not_finished_is_not_left_behind() {
        const auto parent = folder("output");
        { OutputFile(parent / "a").write("text"); }
        QVERIFY(namesIn(parent).empty());
    }

    void appending_adds_to_what_is_there() {
        const auto file = folder("append") / "log";
        saveFile(file, "one\n");
        OutputFile out(file, true);
        out.write("two\n");
        out.finish();
        QCOMPARE(loadFile(file), std::string("one\ntwo\n"));
    }

    void reading_says_what_is_wrong() {
        const auto file = folder("read") / "a";
        QVERIFY_EXCEPTION_THROWN((void)loadFile(file), core::Error);
        saveFile(file, "12345");
        QVERIFY_EXCEPTION_THROWN((void)loadFile(file, 4), core::Error);
        QVERIFY_EXCEPTION_THROWN((void)loadFile(file.parent_path()), core::Error);
    }

    void sha256_gives_the_published_values() {
        QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        const auto file = folder("hash") / "million";
        saveFile(file, std::string(1'000'000, 'a'));
        QCOMPARE(sha256OfFile(file), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }
};

QTEST_APPLESS_MAIN(FilesTest)
#include "test_files.moc"
