#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/data/dataset.h"
#include "core/store/project.h"
#endif
#include "tests/support/fake_run.h"
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace tests {

/// The window over a project with something in every place: rows with a rejected one, runs of every state.
class Furnished {
public:
    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;

    void open(const char* name) {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QLatin1String(name));
        QSettings().clear();
        ui::theme::Appearance::instance().start(*qApp);
        QApplication::setCursorFlashTime(0); // pictures before and after differ in nothing but what is looked for
        const QString path = folder.filePath(QStringLiteral("project"));
        fill(path);
        window = std::make_unique<ui::MainWindow>();
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openProject(path);
        QVERIFY(QTest::qWaitFor([this] { return window->context().project() != nullptr; }, 30'000));
        for (const char* place : {"data", "model", "train", "runs", "try", "export"}) {
            show(place);
            settle();
        }
    }
    void show(const char* place) const {
        for (std::size_t i = 0; i < window->places().size(); ++i)
            if (window->places()[i]->key() == QLatin1String(place)) window->showPlace(static_cast<int>(i));
    }
    void settle() const {
        QTest::qWait(450); // what waits for a pause in typing
        QVERIFY(QTest::qWaitFor([this] { return window->context().jobs().jobs().isEmpty(); }, 60'000));
        QTest::qWait(50);
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("rows.csv")); }

private:
    void fill(const QString& path) const {
        QFile rows(file());
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("text,label\n");
        for (int i = 0; i < 40; ++i)
            rows.write(qPrintable(QStringLiteral("This is sentence number %1.,%2\n").arg(i).arg(i % 2 ? "odd" : "even")));
        rows.write("too,many,cells\n");
        rows.close();
        const auto project = core::store::openProject(path.toStdString());
        core::data::ImportOptions options;
        options.name = "sentences";
        core::data::importFiles({file().toStdString()}, options, project->newVersion("sentences").folder(), {});
        int number = 0;
        for (const auto& fake : grimmRuns())
            writeFakeRun(project->runsFolder() / ("2026112" + std::to_string(number++) + "-090000-run"), fake);
    }
};

} // namespace tests
