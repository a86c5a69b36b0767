#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace core::runs;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

fs::path casesFolder() { return fs::path(ANNEAL_SOURCE_DIR) / "tests/cases/run_folder"; }

/// What the folder says of itself, in the words of a case's expected.json.
Json factsOf(const fs::path& folder) {
    const RunFolder run = RunFolder::open(folder);
    (void)run.notes();
    Json steps = Json::array(), best = nullptr;
    for (const CheckpointRef& one : run.checkpoints()) {
        if (!verifyCheckpoint(one.path)) continue;
        steps.push_back(one.step);
        if (one.best) best = one.step;
    }
    const auto newest = run.newestValidCheckpoint();
    if ((newest ? Json(newest->step) : Json(nullptr)) != (steps.empty() ? Json(nullptr) : steps.back()))
        throw std::logic_error("the newest valid checkpoint is another");
    return {{"checkpoints", steps}, {"best", best}, {"events", run.events().size()}, {"state", run.state().state}};
}

/// What is said of lines of the events that are none.
std::string warningOf(const fs::path& folder) {
    std::vector<std::string> said;
    (void)RunFolder::open(folder).events(&said);
    return said.empty() ? std::string() : said.front();
}

} // namespace

class RunFolderCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_folder_is_read_or_refused_in_one_line_data() {
        QTest::addColumn<QString>("name");
        for (const auto& entry : fs::directory_iterator(casesFolder()))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().filename().string());
    }

    void a_folder_is_read_or_refused_in_one_line() {
        QFETCH(QString, name);
        const fs::path folder = casesFolder() / name.toStdString();
        const QTemporaryDir copy; // locks and the like do not belong into the source tree
        const fs::path run = fs::path(copy.path().toStdString()) / "run";
        fs::copy(folder / "run", run, fs::copy_options::recursive);
        if (fs::exists(folder / "expected.json")) {
            Json expected = Json::parse(core::base::loadFile(folder / "expected.json"));
            const std::string warning = warningOf(run), wanted = expected.value("warning", "");
            QVERIFY2(wanted.empty() ? warning.empty() : warning.find(wanted) != std::string::npos, warning.c_str());
            expected.erase("warning");
            QCOMPARE(QString::fromStdString(factsOf(run).dump()), QString::fromStdString(expected.dump()));
            return;
        }
        std::string said;
        try {
            (void)factsOf(run);
        } catch (const core::Error& error) {
            QCOMPARE(error.exitStatus(), 1);
            said = error.message();
        }
        QVERIFY2(!said.empty(), "the folder was taken");
        QVERIFY2(said.find('\n') == std::string::npos && said.size() < 600, said.c_str());
        std::istringstream words(core::base::loadFile(folder / "expected.txt"));
        bool hit = false;
        for (std::string word; std::getline(words, word);)
            hit = hit || QString::fromStdString(said).contains(QString::fromStdString(word), Qt::CaseInsensitive);
        QVERIFY2(hit, said.c_str());
    }
};

QTEST_APPLESS_MAIN(RunFolderCasesTest)
#include "test_run_folder_cases.moc"
