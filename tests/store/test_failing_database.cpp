// A disk that is full or broken at any write of the index: the project can be opened again, and says what its folders say.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "core/store/run_digest.h"
#include "tests/store/failing_vfs.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace core::store;
namespace fs = std::filesystem;
namespace base = core::base;
namespace runs = core::runs;

class FailingDatabaseTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    fs::path fresh() { return fs::path(temporary_.path().toStdString()) / ("project" + std::to_string(++made_)); }
    static void addRun(const fs::path& project, const std::string& name, int steps) {
        runs::RunSpec spec;
        spec.name = name;
        const auto run = runs::RunFolder::create(project / "runs" / name, spec, {});
        std::ofstream out(run.path() / "events.jsonl", std::ios::binary);
        out << base::toJsonLine({1.0, base::StartedEvent{"r", std::nullopt, steps}}) << '\n';
        for (int step = 1; step <= steps; ++step)
            out << base::toJsonLine({1.0 + step, base::MetricsEvent{step, 0.0, step, {{"train/loss", 3.0 / step}}}}) << '\n';
        out << base::toJsonLine({9.0, base::FinishedEvent{"finished", std::nullopt, {}}}) << '\n';
    }
    static std::string saidOf(const std::vector<RunEntry>& entries) {
        std::string all;
        for (const auto& entry : entries) all += entry.folder.filename().string() + writeDigest(entry) + "\n";
        return all;
    }

private Q_SLOTS:
    void no_write_that_fails_loses_a_run_or_leaves_an_unreadable_index_data() {
        QTest::addColumn<int>("code");
        QTest::newRow("full") << SQLITE_FULL;
        QTest::newRow("broken") << SQLITE_IOERR_WRITE;
    }
    void no_write_that_fails_loses_a_run_or_leaves_an_unreadable_index() {
        QFETCH(int, code);
        int failures = 0;
        for (int failAt = 1;; ++failAt) {
            const fs::path folder = fresh();
            addRun(folder, "first", 3);
            QCOMPARE(openProject(folder)->runs().size(), std::size_t{1});
            addRun(folder, "second", 2);
            bool failed = false;
            int calls = 0;
            {
                tests::FailingVfs disk(failAt, code);
                try {
                    const auto project = openProject(folder);
                    project->saveSetting("draft", "half a recipe");
                    QVERIFY(project->runs().size() <= 2);
                } catch (const core::Error& error) {
                    failed = true;
                    QCOMPARE(error.exitStatus(), 1);
                    QVERIFY2(!error.message().empty() && error.message().find('\n') == std::string::npos, error.what());
                    if (code == SQLITE_FULL && error.kind() == core::ErrorKind::NoSpace)
                        QVERIFY2(error.message().find("free") != std::string::npos, error.what());
                }
                calls = tests::FailingVfs::calls();
            }
            const auto again = openProject(folder);
            const std::string found = saidOf(again->runs());
            again->rebuild();
            QCOMPARE(found, saidOf(again->runs()));
            QCOMPARE(again->runs().size(), std::size_t{2});
            failures += failed ? 1 : 0;
            if (calls < failAt) break; // every write went well
            QVERIFY(failAt < 400);
        }
        QVERIFY(failures > 0);
    }
};

QTEST_GUILESS_MAIN(FailingDatabaseTest)
#include "test_failing_database.moc"
