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

} // namespace

bool prepareData(ui::MainWindow& window) {
    window.showPlace(0);
    trigger(window, "data.command.bundled");
    const bool there = QTest::qWaitFor([&] { return window.context().project()->datasets().size() >= 3; }, 60'000);
    if (!there || !quiet(window)) return false;
    auto* list = find<ui::tables::ListView>(window, "data.list");
    for (const auto& item : list->items()->items())
        if (item.title.contains(QStringLiteral("bank"), Qt::CaseInsensitive)) {
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
