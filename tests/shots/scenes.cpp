#include "core/store/project.h"
#include "tests/shots/data_shots.h"
#include "tests/shots/stage.h"
#include "ui/frames/inspector.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/panels/runs/run_inspector.h"
#include "ui/panels/runs/run_list.h"
#include "ui/panels/runs/runs_place.h"
#include "ui/plots/run_plots.h"
#include "ui/tables/table_view.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace shots {

namespace {

const char* const kPlaces[] = {"data", "model", "train", "runs", "try", "export"};
// Names of pictures are the same in every language.
const char* const kModelTabs[] = {"card", "licence", "tokenizer", "files"};
const char* const kRunTabs[] = {"overview", "settings", "samples", "scores", "rows", "log", "files"};

/// What a filter without a hit leaves.
void shootNothingFound(Stage& stage, const char* field, const char* name) {
    auto* filter = stage.find<QLineEdit>(QLatin1String(field));
    if (!filter) {
        std::fprintf(stderr, "error: there is no field %s\n", field);
        return;
    }
    filter->setText(QStringLiteral("nothing like this"));
    QTest::qWait(500);
    stage.shoot(QLatin1String(name));
    filter->clear();
    QTest::qWait(300);
}

void playModel(Stage& stage) {
    stage.place("model");
    auto* table = stage.find<QTableView>(QStringLiteral("model.table"));
    if (!table || !Stage::wait("the list of models", 60'000, [&] { return table->model()->rowCount() > 1; })) return;
    auto* tabs = stage.find<QTabBar>(QStringLiteral("model.tabs"));
    auto* measure = stage.find<QAbstractButton>(QStringLiteral("model.measure"));
    if (measure && !stage.find<QWidget>(QStringLiteral("model.plot"))->isVisible()) {
        measure->click();
        QTest::qWait(100);
        stage.shoot(QStringLiteral("model-measuring"));
        (void)Stage::wait("the measuring of models", 240'000, [&] { return measure->isEnabled(); });
    }
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString name = table->model()->index(row, 0).data().toString();
        if (name != QStringLiteral("broken-model") && name != QStringLiteral("stories260K")) continue;
        table->setCurrentIndex(table->model()->index(row, 0));
        for (int tab = 0; tab < std::min(tabs->count(), static_cast<int>(std::size(kModelTabs))); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(200); // the tokenizer is read
            const bool front = tab == 0 && name == QStringLiteral("stories260K");
            const QString shot = front ? QStringLiteral("model") : QStringLiteral("model-%1-%2").arg(name, QLatin1String(kModelTabs[tab]));
            if (tabs->isVisible() || front) stage.shoot(shot);
            stage.shootUnfolded(QStringLiteral("model.inspector"), shot + QStringLiteral("-inspector"));
        }
        tabs->setCurrentIndex(0);
    }
    shootNothingFound(stage, "model.search", "model-nothing");
}

/// While steps are measured, and what they tell.
void playForecast(Stage& stage) {
    auto* measure = stage.find<QAbstractButton>(QStringLiteral("train.forecast.measure"));
    auto* inspector = stage.find<ui::frames::Inspector>(QStringLiteral("train.inspector"));
    if (!measure || !inspector || !measure->isEnabled()) return;
    const bool folded = inspector->isFolded();
    inspector->setFolded(false);
    const QString words = measure->text();
    measure->click();
    stage.shoot(QStringLiteral("train-forecasting"));
    (void)Stage::wait("a forecast", 240'000, [&] { return stage.window.context().jobs().jobs().isEmpty(); });
    stage.shoot(QStringLiteral("train-forecast"));
    inspector->setFolded(folded);
}

/// A setting that is wrong, the recipe as text, only what was changed, a search.
void playTrain(Stage& stage) {
    stage.place("train");
    auto* batch = stage.find<QLineEdit>(QStringLiteral("setting.trainer.batch_size"));
    auto* search = stage.find<QLineEdit>(QStringLiteral("train.search"));
    if (!batch || !search) return;
    stage.window.context().trainWithDataset(QStringLiteral("dataset:grimm"));
    stage.place("train");
    QTest::qWait(1500); // rows are counted, the doctor looks at them
    stage.shoot(QStringLiteral("train"));
    stage.shootUnfolded(QStringLiteral("train.inspector"), QStringLiteral("train-inspector"));
    const QString before = batch->text();
    batch->setText(QStringLiteral("0"));
    Q_EMIT batch->textEdited(QStringLiteral("0"));
    QTest::qWait(50); // the buttons of the reason are made anew
    stage.click(QStringLiteral("train.reason.show"));
    stage.shoot(QStringLiteral("train-error"));
    batch->setText(before);
    Q_EMIT batch->textEdited(before);
    stage.click(QStringLiteral("train.view.1"));
    stage.shoot(QStringLiteral("train-json"));
    stage.click(QStringLiteral("train.view.0"));
    stage.click(QStringLiteral("train.onlyChanged"));
    stage.shoot(QStringLiteral("train-changed"));
    stage.click(QStringLiteral("train.onlyChanged"));
    search->setText(QStringLiteral("learn"));
    stage.shoot(QStringLiteral("train-search"));
    shootNothingFound(stage, "train.search", "train-nothing");
    playForecast(stage);
}

void playRuns(Stage& stage) {
    stage.place("runs");
    auto* place = stage.find<ui::panels::RunsPlace>(QStringLiteral("place.runs"));
    auto* list = place ? place->findChild<ui::panels::RunList*>() : nullptr;
    auto* inspector = place ? place->findChild<ui::panels::RunInspector*>() : nullptr;
    auto* plots = place ? place->findChild<ui::plots::RunPlots*>() : nullptr;
    if (!list || !Stage::wait("the list of runs", 30'000, [&] { return list->model().rowCount() >= 8; })) return;
    const auto select = [&](std::initializer_list<const char*> names) {
        QStringList folders;
        for (const char* name : names)
            for (int row = 0; row < list->model().rowCount(); ++row)
                if (list->model().run(row).notes.name == name) folders << list->model().folder(row);
        list->select(folders);
        QTest::qWait(600); // the curves are read, the inspector follows
    };
    select({"grimm-lora-r64", "grimm-lora-r16", "grimm-full"});
    plots->setCrosshair(680.0);
    auto* tabs = stage.find<QTabBar>(QStringLiteral("runs.tabs"));
    for (int tab = 0; tab < std::min(tabs->count(), static_cast<int>(std::size(kRunTabs))); ++tab) {
        inspector->showPage(tab);
        QTest::qWait(300);
        const bool front = tab == ui::panels::RunInspector::Settings;
        stage.shoot(front ? QStringLiteral("runs") : QStringLiteral("runs-%1").arg(QLatin1String(kRunTabs[tab])));
    }
    select({"grimm-full"});
    for (const int tab : {0, 1, 4}) {
        inspector->showPage(tab);
        QTest::qWait(300);
        stage.shoot(QStringLiteral("runs-one-%1").arg(QLatin1String(kRunTabs[tab])));
    }
    inspector->showPage(ui::panels::RunInspector::Overview);
    select({"grimm-lr-4e-3"});
    stage.shoot(QStringLiteral("runs-failed"));
    auto* filter = stage.find<QLineEdit>(QStringLiteral("runs.filter"));
    filter->setText(QStringLiteral("method:lora and best < 2.62"));
    QTest::qWait(250);
    stage.shoot(QStringLiteral("runs-filter"));
    filter->setText(QStringLiteral("lerning_rate > 3"));
    QTest::qWait(250);
    stage.shoot(QStringLiteral("runs-filter-error"));
    filter->clear();
    QTest::qWait(250);
    shootNothingFound(stage, "runs.filter", "runs-nothing");
    list->select({});
    QTest::qWait(400);
    stage.shoot(QStringLiteral("runs-none-selected"));
    select({"grimm-lora-r64", "grimm-lora-r16", "grimm-full"});
}

void playTry(Stage& stage) {
    stage.place("try");
    stage.shoot(QStringLiteral("try-start"));
    if (const auto project = stage.window.context().project())
        for (const auto& run : project->runs())
            if (run.notes.name == "grimm-short" || run.folder.filename().string().ends_with("grimm-short")) {
                core::engine::ModelRef ref;
                ref.run = run.folder.string();
                stage.window.context().tryModel(ref);
            }
    if (auto* tokens = stage.find<QLineEdit>(QStringLiteral("try.maxNew"))) tokens->setText(QStringLiteral("40"));
    stage.click(QStringLiteral("try.generate"));
    auto* generate = stage.find<QAbstractButton>(QStringLiteral("try.generate"));
    (void)Stage::wait("the answers", 240'000, [&] { return generate->isEnabled(); });
    stage.shoot(QStringLiteral("try"));
    stage.shootUnfolded(QStringLiteral("try.inspector"), QStringLiteral("try-inspector"));
    stage.click(QStringLiteral("try.mode.1"));
    stage.shoot(QStringLiteral("try-chat"));
    stage.click(QStringLiteral("try.mode.0"));
    shootNothingFound(stage, "try.search", "try-nothing");
}

void playExport(Stage& stage) {
    stage.place("export");
    auto* start = stage.find<QAbstractButton>(QStringLiteral("export.start"));
    auto* table = stage.find<QTableView>(QStringLiteral("export.check"));
    QTest::qWait(600);
    stage.shoot(QStringLiteral("export-formats"));
    auto* filter = stage.find<QLineEdit>(QStringLiteral("export.filter"));
    if (filter) filter->setText(QStringLiteral("short"));
    if (!start || !table) return;
    if (!Stage::wait("the formats of a run", 60'000, [&] { return start->isEnabled() || table->isVisible(); })) return;
    if (start->isEnabled()) start->click();
    stage.shoot(QStringLiteral("export-writing"));
    (void)Stage::wait("an export", 240'000, [&] { return table->isVisible(); });
    stage.shoot(QStringLiteral("export"));
    stage.shootUnfolded(QStringLiteral("export.inspector"), QStringLiteral("export-inspector"));
    shootNothingFound(stage, "export.filter", "export-nothing");
}

void playPalette(Stage& stage) {
    auto* field = stage.find<QLineEdit>(QStringLiteral("palette.field"));
    if (!field) return;
    for (const char* words : {"learn", "> run", "? train", "nothing like this"}) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->setText(QLatin1String(words));
        Q_EMIT field->textEdited(QLatin1String(words));
        const QString name = QString::fromLatin1(words).remove(QRegularExpression(QStringLiteral("[^a-z]")));
        stage.shoot(name == QStringLiteral("learn") ? QStringLiteral("palette") : QStringLiteral("palette-%1").arg(name));
    }
    QTest::keyClick(field, Qt::Key_Escape);
}

} // namespace

void playEmptyScenes(Stage& stage) {
    stage.window.showStart();
    stage.shoot(QStringLiteral("start"));
    for (const char* key : kPlaces) {
        stage.place(key);
        stage.shoot(QLatin1String(key) + QStringLiteral("-empty"));
    }
}

void playData(Stage& stage) {
    stage.place("data");
    shootData(stage.window, [&stage](const QString& name) { stage.shoot(name); });
    stage.shootUnfolded(QStringLiteral("data.inspector"), QStringLiteral("data-inspector"));
}

void playMainScenes(Stage& stage) {
    stage.window.showStart();
    stage.shoot(QStringLiteral("start"));
    for (const char* key : kPlaces) {
        stage.place(key);
        QTest::qWait(1500); // the place reads the project
        stage.shoot(QLatin1String(key));
    }
}

void playFullScenes(Stage& stage) {
    playData(stage);
    playModel(stage);
    playTrain(stage);
    playRuns(stage);
    playTry(stage);
    playExport(stage);
    playPalette(stage);
    playWindows(stage);
    playMenus(stage);
    playBusy(stage);
    playMessages(stage);
}

} // namespace shots
