// The Data place in its states: rows with filters and findings, a step, splits, rejected rows, the import sheet with doubts and with an error.
#include "tests/shots/data_shots.h"

#include "core/store/project.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/tables/list_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace shots {

namespace {

template <typename W> W* find(ui::MainWindow& window, const char* name) { return window.findChild<W*>(QString::fromLatin1(name)); }

void trigger(ui::MainWindow& window, const char* action) {
    if (auto* found = find<QAction>(window, action)) found->trigger();
    else std::fprintf(stderr, "error: there is no action %s\n", action);
}

bool quiet(ui::MainWindow& window) {
    return QTest::qWaitFor([&] { return window.context().jobs().jobs().isEmpty(); }, 120'000);
}

void showTab(ui::MainWindow& window, int tab) {
    if (auto* tabs = find<QTabBar>(window, "data.tabs")) tabs->setCurrentIndex(tab);
}

/// Prices in Windows-1252, a field too many, an empty text, a quote that stays open.
QString doubtfulFile() {
    const QString path = QDir::temp().filePath(QStringLiteral("banking77_edited.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("id,text,category,checked_by\n");
    for (int i = 0; i < 400; ++i)
        file.write("B-" + QByteArray::number(10'000 + i) + ",Why is there a " +
                   (i == 57   ? "\xA3"
                    : i == 88 ? "\x80"
                              : "") +
                   QByteArray::number(i) + " fee on my statement?,fees," + (i % 3 == 0 ? "" : "AK") + "\n");
    file.write("B-20000,Why a fee, I paid in euros,fees,AK\nB-20001,\"Is there a fee for topping up\n");
    return path;
}

void chooseDataset(ui::MainWindow& window, const QString& name) {
    auto* list = find<ui::tables::ListView>(window, "data.list");
    list->choose(name);
    QTest::qWait(300);
    quiet(window);
}

/// The same file as a dataset, with the two rows that it rejects.
bool importDoubtful(ui::MainWindow& window) {
    window.context().importFiles({doubtfulFile()});
    const auto ready = [&] {
        const auto* start = find<QAbstractButton>(window, "import.start");
        return start && start->isEnabled();
    };
    if (!QTest::qWaitFor(ready, 30'000)) return false;
    find<QAbstractButton>(window, "import.start")->click();
    return QTest::qWaitFor([&] { return window.context().project()->versions("banking77_edited").size() == 1; }, 30'000) && quiet(window);
}

/// A rejected line while it is mended, and an older version beside the newest.
void shootRejectedAndVersions(ui::MainWindow& window, const std::function<void(const QString&)>& shoot) {
    const QString before = find<ui::tables::ListView>(window, "data.list")->chosen();
    chooseDataset(window, QStringLiteral("banking77_edited"));
    showTab(window, 4);
    shoot(QStringLiteral("data-rejected"));
    auto* text = find<QPlainTextEdit>(window, "data.rejected.text");
    const QString raw = text->toPlainText();
    text->setPlainText(QStringLiteral("B-20000,\"Why a fee, I paid in euros\",fees,AK"));
    QTest::qWait(200);
    shoot(QStringLiteral("data-rejected-mended"));
    text->setPlainText(raw);
    chooseDataset(window, before);
    showTab(window, 5);
    auto* table = find<QTableView>(window, "versions.table");
    table->setCurrentIndex(table->model()->index(1, 0));
    shoot(QStringLiteral("data-versions"));
    find<QAbstractButton>(window, "versions.look")->click();
    QTest::qWait(300);
    quiet(window);
    shoot(QStringLiteral("data-older"));
    find<QAbstractButton>(window, "versions.banner.back")->click();
    QTest::qWait(300);
    quiet(window);
}

} // namespace

bool prepareData(ui::MainWindow& window) {
    window.showPlace(0);
    trigger(window, "data.command.bundled");
    const bool there = QTest::qWaitFor([&] { return window.context().project()->datasets().size() >= 3; }, 60'000);
    if (!there || !quiet(window) || !importDoubtful(window)) return false;
    auto* list = find<ui::tables::ListView>(window, "data.list");
    for (const auto& item : list->items()->items())
        if (item.title == QStringLiteral("banking77")) {
            list->choose(item.id);
            break;
        }
    for (const char* step :
         {"steps.add.whitespace", "steps.add.unicode", "steps.add.exact_duplicates", "steps.add.near_duplicates", "steps.add.split"})
        trigger(window, step);
    QTest::qWait(400);
    if (!quiet(window)) return false;
    trigger(window, "data.command.save");
    if (!quiet(window)) return false;
    trigger(window, "data.command.check");
    return quiet(window);
}

void shootData(ui::MainWindow& window, const std::function<void(const QString&)>& shoot) {
    window.showPlace(0);
    auto* steps = find<ui::tables::ListView>(window, "data.steps");
    auto* table = find<QTableView>(window, "data.rows");
    auto* filter = table->findChild<QLineEdit*>(QStringLiteral("filter.1"));
    showTab(window, 0);
    steps->choose(QStringLiteral("3"));
    if (filter) filter->setText(QStringLiteral("top up OR top-up"));
    QTest::qWait(400);
    quiet(window);
    shoot(QStringLiteral("data-rows"));
    if (filter) filter->clear();
    QTest::qWait(300);
    showTab(window, 1);
    shoot(QStringLiteral("data-seen"));
    showTab(window, 2);
    shoot(QStringLiteral("data-step"));
    trigger(window, "steps.add.replace");
    QTest::qWait(600);
    quiet(window);
    shoot(QStringLiteral("data-step-error"));
    window.context().undo().undo();
    QTest::qWait(600);
    quiet(window);
    showTab(window, 3);
    if (auto* check = find<QAbstractButton>(window, "splits.check")) check->click();
    quiet(window);
    shoot(QStringLiteral("data-splits"));
    shootRejectedAndVersions(window, shoot);
    showTab(window, 0);
    window.context().importFiles({doubtfulFile()});
    QTest::qWait(300);
    quiet(window);
    shoot(QStringLiteral("data-import"));
    window.context().importFiles({QStringLiteral("/nowhere/missing.csv")});
    QTest::qWait(300);
    quiet(window);
    shoot(QStringLiteral("data-import-error"));
    if (auto* cancel = find<QAbstractButton>(window, "import.cancel")) cancel->click();
    QTest::qWait(50);
}

} // namespace shots
