#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_files.h"

#include "tests/support/failing_file_system.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cerrno>
#include <fstream>
#include <functional>

using namespace core::runs;
using namespace core::base;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

std::vector<CheckpointFile> filesSaying(const std::string& text) {
    const auto writer = [text](const fs::path& path) {
        OutputFile out(path);
        out.write(text);
        out.finish();
    };
    return {{"model.safetensors", writer}, {"state.json", writer}};
}

std::vector<std::int64_t> stepsOf(const RunFolder& run) {
    std::vector<std::int64_t> steps;
    for (const auto& one : run.checkpoints()) steps.push_back(one.step);
    return steps;
}

std::vector<std::string> hiddenIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().filename().string().front() == '.') names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

class CheckpointFilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    RunFolder run() { return RunFolder::create(fs::path(temporary_.path().toStdString()) / ("run" + std::to_string(++made_)), {}, {}); }

private Q_SLOTS:
    void a_checkpoint_is_there_whole_and_sealed() {
        const auto folder = run();
        const auto made = saveCheckpoint(folder, 120, filesSaying("weights"), true, 2);
        QCOMPARE(made.name, std::string("step-00000120"));
        QVERIFY(verifyCheckpoint(made.path));
        const auto found = folder.checkpoints();
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].best);
        QCOMPARE(loadFile(folder.path() / "best"), std::string("step-00000120\n"));
        const std::string manifest = loadFile(made.path / "manifest.json");
        QVERIFY2(manifest.find("\"files\"") != std::string::npos && manifest.find("model.safetensors") != std::string::npos,
                 manifest.c_str());
    }

    void rotation_keeps_the_best_and_the_newest() {
        const auto folder = run();
        saveCheckpoint(folder, 1, filesSaying("1"), true, 2);
        for (std::int64_t step = 2; step <= 6; ++step) saveCheckpoint(folder, step, filesSaying(std::to_string(step)), false, 2);
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{1, 5, 6}));
        saveCheckpoint(folder, 7, filesSaying("7"), true, 2);
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{5, 6, 7}));
        saveCheckpoint(folder, 8, filesSaying("8"), false, 0);
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{7, 8}));
        QVERIFY(hiddenIn(folder.path() / "checkpoints").empty());
    }

    void rotation_never_takes_the_last_valid_one_data() {
        QTest::addColumn<int>("keep");
        QTest::newRow("the newest only") << 0;
        QTest::newRow("one") << 1;
    }
    void rotation_never_takes_the_last_valid_one() {
        QFETCH(int, keep);
        const auto folder = run();
        const fs::path all = folder.path() / "checkpoints";
        saveCheckpoint(folder, 10, filesSaying("weights"), false, 9);
        saveCheckpoint(folder, 20, filesSaying("weights"), false, 9);
        saveFile(all / "step-00000020/model.safetensors", "weighty"); // the same size: found out by its hash alone
        std::vector<std::string> damaged;
        QCOMPARE(folder.newestValidCheckpoint(&damaged)->step, 10);
        QCOMPARE(damaged.size(), std::size_t{1});
        QVERIFY2(damaged[0].find("step-00000020/model.safetensors does not match") != std::string::npos, damaged[0].c_str());
        saveCheckpoint(folder, 15, filesSaying("weights"), false, keep); // the run goes on from step 10
        QCOMPARE(folder.newestValidCheckpoint()->step, 15);
        saveCheckpoint(folder, 18, filesSaying("weights"), false, keep);
        QCOMPARE(folder.newestValidCheckpoint()->step, 18);
        saveCheckpoint(folder, 20, filesSaying("weights"), false, keep); // and takes the damaged one's place
        QCOMPARE(folder.newestValidCheckpoint()->step, 20);
        QCOMPARE(stepsOf(folder), std::vector<std::int64_t>{20});
    }

    void damaged_ones_go_once_a_newer_one_is_whole() {
        const auto folder = run();
        const fs::path all = folder.path() / "checkpoints";
        saveCheckpoint(folder, 1, filesSaying("best"), true, 9);
        for (std::int64_t step = 2; step <= 5; ++step) saveCheckpoint(folder, step, filesSaying("weights"), false, 9);
        fs::resize_file(all / "step-00000001/state.json", 1);
        fs::resize_file(all / "step-00000002/model.safetensors", 3);
        fs::remove(all / "step-00000003/manifest.json");
        fs::remove(all / "step-00000005/state.json"); // so training goes on from step 4
        QCOMPARE(stepsOf(folder), std::vector<std::int64_t>{4});
        const auto left = [&] {
            std::vector<std::string> names;
            for (const auto& entry : fs::directory_iterator(all)) names.push_back(entry.path().filename().string().substr(12));
            std::sort(names.begin(), names.end());
            return names;
        };
        QCOMPARE(left(), (std::vector<std::string>{"1", "2", "3", "4", "5"}));
        FileSystem& disk = fileSystem();
        for (int failAt = 1; failAt < 12; ++failAt) { // a checkpoint that does not come takes none with it
            tests::FailingFileSystem failing(disk, failAt, EIO);
            const FileSystemOverride use(failing);
            (void)messageOf([&] { saveCheckpoint(folder, 4, filesSaying("weights"), false, 9); });
            QVERIFY(stepsOf(folder) == std::vector<std::int64_t>{4});
        }
        saveCheckpoint(folder, 4, filesSaying("weights"), false, 9);
        QCOMPARE(left(), (std::vector<std::string>{"1", "4", "5"})); // the best may be of use, and step 5 comes again
        saveCheckpoint(folder, 6, filesSaying("weights"), true, 9);
        QCOMPARE(left(), (std::vector<std::string>{"4", "6"}));
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{4, 6}));
    }

    void the_same_step_again_takes_the_old_ones_place() {
        const auto folder = run();
        saveCheckpoint(folder, 5, filesSaying("old"), false, 2);
        const auto made = saveCheckpoint(folder, 5, filesSaying("new"), false, 2);
        QCOMPARE(loadFile(made.path / "state.json"), std::string("new"));
        QVERIFY(hiddenIn(folder.path() / "checkpoints").empty());
    }

    void a_write_that_fails_at_any_call_leaves_nothing_half_visible() {
        for (const int error : {ENOSPC, EIO}) {
            const auto folder = run();
            saveCheckpoint(folder, 1, filesSaying("one"), true, 2);
            saveCheckpoint(folder, 2, filesSaying("before"), false, 2);
            int failures = 0;
            for (int failAt = 1;; ++failAt) {
                tests::FailingFileSystem failing(fileSystem(), failAt, error);
                std::string said;
                {
                    const FileSystemOverride use(failing);
                    said = messageOf([&] { saveCheckpoint(folder, 2, filesSaying("after!"), false, 2); });
                }
                QVERIFY(verifyCheckpoint(folder.path() / "checkpoints/step-00000001"));
                QVERIFY2(verifyCheckpoint(folder.path() / "checkpoints/step-00000002"), said.c_str());
                QVERIFY(hiddenIn(folder.path() / "checkpoints").empty());
                QCOMPARE(folder.newestValidCheckpoint()->step, 2);
                if (said == "nothing was thrown") break;
                QVERIFY2(said.starts_with("1 the checkpoint of step 2"), said.c_str());
                if (error == ENOSPC)
                    QVERIFY2(said.find("free") != std::string::npos && said.find("resume") != std::string::npos, said.c_str());
                QVERIFY(++failures < 100);
            }
            QVERIFY(failures > 8);
            QCOMPARE(loadFile(folder.path() / "checkpoints/step-00000002/state.json"), std::string("after!"));
        }
    }

    void damaged_checkpoints_are_passed_over() {
        const auto folder = run();
        for (std::int64_t step = 1; step <= 4; ++step) saveCheckpoint(folder, step, filesSaying("weights"), false, 9);
        const fs::path all = folder.path() / "checkpoints";
        fs::remove(all / "step-00000004/manifest.json");
        fs::resize_file(all / "step-00000003/model.safetensors", 3);
        saveFile(all / "step-00000002/model.safetensors", "weighty"); // the same size, another hash
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(folder.newestValidCheckpoint()->step, 1);
        QVERIFY(!verifyCheckpoint(all / "step-00000002"));
    }

    void a_manifest_cannot_point_out_of_its_folder() {
        const auto folder = run();
        const auto made = saveCheckpoint(folder, 1, filesSaying("x"), false, 2);
        saveFile(made.path / "manifest.json", "{\"files\": {\"../../run.json\": \"" + std::string(64, 'a') + "\"}}");
        QVERIFY(folder.checkpoints().empty());
        QVERIFY(!folder.newestValidCheckpoint());
    }

    void a_checkpoint_is_chosen_by_best_last_or_step() {
        const auto folder = run();
        const std::string none = messageOf([&] { (void)folder.checkpoint(""); });
        QVERIFY2(none.find("no checkpoint") != std::string::npos, none.c_str());
        saveCheckpoint(folder, 1, filesSaying("1"), false, 9);
        QCOMPARE(folder.checkpoint("").step, 1);
        QVERIFY(messageOf([&] { (void)folder.checkpoint("best"); }).find("nothing was validated") != std::string::npos);
        saveCheckpoint(folder, 2, filesSaying("2"), true, 9);
        saveCheckpoint(folder, 3, filesSaying("3"), false, 9);
        QCOMPARE(folder.checkpoint("").step, 2);
        QCOMPARE(folder.checkpoint("best").step, 2);
        QCOMPARE(folder.checkpoint("last").step, 3);
        QCOMPARE(folder.checkpoint("1").step, 1);
        QCOMPARE(folder.checkpoint("step-00000001").step, 1);
        const std::string said = messageOf([&] { (void)folder.checkpoint("7"); });
        QVERIFY2(said.find("1, 2, 3") != std::string::npos, said.c_str());
    }

    void damage_is_said_where_a_checkpoint_is_to_be_read() {
        const auto folder = run();
        const fs::path all = folder.path() / "checkpoints";
        saveCheckpoint(folder, 1, filesSaying("weights"), false, 9);
        saveCheckpoint(folder, 2, filesSaying("weights"), true, 9);
        saveCheckpoint(folder, 3, filesSaying("weights"), false, 9);
        const auto said = [&](const char* selector) { return messageOf([&] { (void)folder.checkpointToRead(selector); }); };
        saveFile(all / "step-00000003/state.json", "Weights"); // nothing is asked with it
        QCOMPARE(folder.checkpointToRead("last").step, 3);
        QCOMPARE(folder.checkpointToRead("").step, 2);
        for (const char* step : {"step-00000002", "step-00000003"})
            saveFile(all / step / "model.safetensors", "weighty"); // of the same size
        for (const char* selector : {"", "best", "2"})
            QVERIFY2(said(selector).find("step-00000002/model.safetensors does not match the hash") != std::string::npos,
                     said(selector).c_str());
        QVERIFY2(said("last").starts_with("1 ") && said("last").find("step-00000003 is damaged: ") != std::string::npos &&
                     said("last").find("--checkpoint STEP") != std::string::npos,
                 said("last").c_str());
        fs::resize_file(all / "step-00000002/model.safetensors", 3);
        for (const char* selector : {"", "best"}) // and not the last one in silence, nor as if nothing had been validated
            QVERIFY2(said(selector).find("has 3 bytes, its manifest says 7; ask for 'last' or for one of the steps 1, 3") !=
                         std::string::npos,
                     said(selector).c_str());
        fs::remove_all(all / "step-00000002");
        QVERIFY2(said("").find("step-00000002 is not there any more; ask for 'last'") != std::string::npos, said("").c_str());
        QCOMPARE(folder.checkpointToRead("1").step, 1);
        saveFile(folder.path() / "best", std::string(5000, 'x')); // foreign, and no reason not to go on
        QVERIFY2(said("best").find("best names no checkpoint; ask for 'last'") != std::string::npos, said("best").c_str());
        QCOMPARE(folder.newestValidCheckpoint(nullptr)->step, 1);
    }

    void unfinished_work_is_swept_and_a_replaced_checkpoint_comes_back() {
        const auto folder = run();
        const auto made = saveCheckpoint(folder, 1, filesSaying("1"), false, 2);
        const fs::path all = folder.path() / "checkpoints";
        fs::rename(made.path, all / ".replaced-step-00000001");
        fs::create_directories(all / ".step-00000002.tmp-77-0");
        fs::create_directories(all / ".removed-step-00000000");
        saveFile(folder.path() / ".run.json.tmp-77-1", "half");
        saveFile(folder.path() / ".notes.json.tmp-78-1", "{}"); // somebody writes notes at this moment
        QCOMPARE(sweepUnfinished(folder).size(), std::size_t{4});
        QCOMPARE(stepsOf(folder), (std::vector<std::int64_t>{1}));
        QVERIFY(hiddenIn(all).empty());
        QCOMPARE(hiddenIn(folder.path()), (std::vector<std::string>{std::string(kLockFile), ".notes.json.tmp-78-1"}));
        QVERIFY(sweepUnfinished(folder).empty());
    }
};

QTEST_APPLESS_MAIN(CheckpointFilesTest)
#include "test_checkpoint_files.moc"
