#include "tests/shots/work_shots.h"

#include "core/engine/engine.h"
#include "core/store/project.h"
#include "ui/bridge/job_bridge.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <limits>

namespace shots {

namespace {

constexpr int kIdleMs = 60000;

void click(ui::MainWindow& window, const char* name) {
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name))) button->click();
}

/// Goes to Try with a column for the run of the lowest loss beside the base.
void tryBestRun(ui::MainWindow& window) {
    window.showPlace(4);
    if (window.findChildren<QWidget*>(QStringLiteral("try.remove")).size() > 1) return; // it is there already
    core::engine::ModelRef best;
    double loss = std::numeric_limits<double>::infinity();
    for (const auto& run : window.context().project()->runs())
        if (run.bestValidationLoss.value_or(loss) < loss) {
            loss = *run.bestValidationLoss;
            best.run = run.folder.string();
        }
    window.context().tryModel(best);
}

/// Until nothing is computed any more: what the place shows then is all that it will show.
void settle(ui::MainWindow& window) {
    QTest::qWait(300);
    (void)QTest::qWaitFor([&window] { return window.context().jobs().jobs().isEmpty(); }, kIdleMs);
    QTest::qWait(300);
}

} // namespace

void shootWork(ui::MainWindow& window, const std::function<void(const QString&)>& shoot) {
    auto* runs = window.findChild<QTableView*>(QStringLiteral("runs.table"));
    if (!runs || !runs->model() || runs->model()->rowCount() == 0) return;
    window.showPlace(3);
    runs->selectAll();
    settle(window);
    shoot(QStringLiteral("runs-overlaid"));
    runs->selectRow(0);
    tryBestRun(window);
    settle(window);
    click(window, "try.generate");
    settle(window);
    shoot(QStringLiteral("try-answered"));
    window.showPlace(5);
    settle(window);
    shoot(QStringLiteral("export-formats"));
}

} // namespace shots
