// What lies over the places or beside them: windows, dialogs, menus, the job bar with work and with messages.
#include "tests/shots/stage.h"
#include "ui/panels/context.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

namespace shots {

namespace {

/// The dialog that a button opens, shown and closed again.
void shootDialog(Stage& stage, const char* place, const char* button, const QString& name) {
    stage.place(place);
    stage.click(QLatin1String(button));
    QTest::qWait(100);
    for (auto* dialog : stage.window.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        stage.shoot(*dialog, name);
        dialog->close();
    }
    QTest::qWait(50);
}

} // namespace

void playWindows(Stage& stage) {
    stage.window.showManual(QStringLiteral("train"));
    if (auto* manual = stage.find<QWidget>(QStringLiteral("manual"))) {
        stage.shoot(*manual, QStringLiteral("manual"));
        manual->close();
    }
    stage.window.findChild<QAction*>(QStringLiteral("help.about"))->trigger();
    if (auto* about = stage.find<QWidget>(QStringLiteral("about"))) {
        stage.shoot(*about, QStringLiteral("about"));
        about->close();
    }
    shootDialog(stage, "train", "train.preset.save", QStringLiteral("dialog-preset"));
    shootDialog(stage, "runs", "runs.reportButton", QStringLiteral("dialog-report"));
    shootDialog(stage, "export", "export.browse", QStringLiteral("dialog-export"));
}

/// Every menu of the bar and the ones in them, as wide and high as they ask to be.
void playMenus(Stage& stage) {
    QSet<QString> seen;
    for (QMenu* menu : stage.find<QMenuBar>(QStringLiteral("menus"))->findChildren<QMenu*>()) {
        if (menu->isEmpty() || menu->title().isEmpty()) continue;
        menu->resize(menu->sizeHint());
        stage.shoot(*menu, QStringLiteral("menu-%1").arg(seen.size()));
        seen.insert(menu->title());
    }
}

/// A job that lasts as long as the pictures need.
void playBusy(Stage& stage) {
    std::atomic<bool> enough = false;
    auto& jobs = stage.window.context().jobs();
    ui::bridge::JobLook look;
    look.icon = QStringLiteral("runs");
    look.resume = [] {};
    const auto job = jobs.start(
        ui::bridge::Lane::Compute, QStringLiteral("grimm-lora-r64"),
        [&enough](core::base::JobContext& ctx) {
            ctx.progress(742, 1270, "steps");
            while (!enough && !ctx.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        },
        &stage.window, {}, look);
    jobs.start(
        ui::bridge::Lane::Compute, QStringLiteral("grimm-lora-r128"), [](core::base::JobContext&) {}, &stage.window, {}, look);
    QTest::qWait(200);
    for (const char* key : {"data", "model", "train", "runs", "try", "export"}) {
        stage.place(key);
        stage.shoot(QLatin1String(key) + QStringLiteral("-busy"));
    }
    enough = true;
    (void)Stage::wait("the end of a job", 20'000, [&] { return !jobs.job(job).has_value(); });
}

/// What the window says while nothing runs: that something ended, that something needs care, that something went wrong.
void playMessages(Stage& stage) {
    auto& context = stage.window.context();
    stage.place("data");
    context.announce(QStringLiteral("Last: import of banking77_edited.csv, 400 rows in 0.21 s"), ui::theme::Tone::Ok);
    stage.shoot(QStringLiteral("message-done"));
    context.announce(QStringLiteral("/home/somebody/a folder with a long name/another one/fairy-tales/runs/20261124-120000-grimm-lora-r64/"
                                    "checkpoints cannot be written: no space left on the device; free some and start again"),
                     ui::theme::Tone::Warn);
    stage.shoot(QStringLiteral("message-warn"));
    context.announce(QStringLiteral("rows.csv, line 12: the quote that opens in column 3 is not closed; close it or choose another quote"),
                     ui::theme::Tone::Error);
    stage.shoot(QStringLiteral("message-error"));
    context.announce({}, ui::theme::Tone::Neutral);
}

} // namespace shots
