#include "tests/support/ui/walk.h"

#include "core/engine/engine.h"
#include "ui/panels/place.h"
#include "ui/theme/appearance.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace tests {

void Walk::prepare(const char* name) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
    QCoreApplication::setApplicationName(QLatin1String(name));
    QSettings().clear();
    ui::theme::Appearance::instance().start(*qApp);
}

void Walk::begin() {
    QFile file(rowsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("instruction,output\n");
    for (int i = 0; i < 24; ++i) file.write(qPrintable(QStringLiteral("What is %1 plus %2?,It is %3.\n").arg(i).arg(i + 1).arg(2 * i + 1)));
    file.write("What is 3 plus 4?,It is 7.\nWhat is 5 plus 6?,It is 11.\n"); // said before
    file.close();
    window = std::make_unique<ui::MainWindow>();
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->openProject(folder.filePath(QStringLiteral("project")));
    QVERIFY(QTest::qWaitFor([this] { return project() != nullptr; }, kWalkLimitMs));
}

QString Walk::rowsFile() const { return folder.filePath(QStringLiteral("sums.csv")); }

std::shared_ptr<core::store::Project> Walk::project() const { return window->context().project(); }

QString Walk::place() const {
    const int at = window->currentPlace();
    return at < 0 ? QStringLiteral("start") : window->places()[static_cast<std::size_t>(at)]->key();
}

std::int64_t Walk::rows(std::int64_t version) const {
    const auto all = project()->versions("sums");
    return !all.empty() && all.back().version == version ? all.back().info.rows : -1;
}

bool Walk::waitForVersion(std::int64_t version) const {
    return QTest::qWaitFor([&] { return rows(version) >= 0 && idle(); }, kWalkLimitMs);
}

bool Walk::idle() const { return window->context().jobs().jobs().isEmpty(); }

bool Walk::waitForIdle() const {
    QTest::qWait(500); // what waits for a pause in typing
    return QTest::qWaitFor([this] { return idle(); }, kWalkLimitMs);
}

bool Walk::waitForFinishedRuns(std::size_t count) const {
    const auto finished = [&] {
        if (!idle()) return false;
        const auto runs = project()->runs();
        return static_cast<std::size_t>(std::count_if(runs.begin(), runs.end(), [](const auto& run) {
                   return run.state.state == "finished" && run.bestValidationLoss.has_value();
               })) == count;
    };
    return QTest::qWaitFor(finished, kWalkLimitMs);
}

QStringList Walk::waitForAnswers(int models) const {
    QStringList answers;
    const auto done = [&] {
        answers.clear();
        for (const auto* text : window->findChildren<QTextEdit*>(QStringLiteral("try.answer"))) answers += text->toPlainText();
        return idle() && answers.size() == models && !answers.contains(QString());
    };
    (void)QTest::qWaitFor(done, kWalkLimitMs);
    return answers;
}

std::filesystem::path Walk::waitForExport() const {
    std::filesystem::path found;
    const auto written = [&] {
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(project()->exportsFolder(), none))
            if (std::filesystem::exists(entry.path() / "anneal.json")) found = entry.path();
        return !found.empty() && idle();
    };
    (void)QTest::qWaitFor(written, kWalkLimitMs);
    return found;
}

} // namespace tests
