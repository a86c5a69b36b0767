// From a file of rows to a report without a keyboard: only the mouse is moved, clicked and its wheel turned.
#include "tests/support/ui/hands.h"
#include "tests/support/ui/walk.h"
#include "tests/support/ui/window_test.h"
#include "ui/panels/place.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QTableView>

using tests::Mouse;
using tests::seen;

class TestMouseWalk : public QObject {
    Q_OBJECT
    tests::Walk walk_;
    QString before_;

    static bool waitForButton(const char* name) {
        return QTest::qWaitFor([&] { return seen<QAbstractButton>(name) && seen<QAbstractButton>(name)->isEnabled(); },
                               tests::kWalkLimitMs);
    }

private Q_SLOTS:
    void initTestCase() {
        tests::Walk::prepare("anneal-test-mouse-walk");
        walk_.begin();
        before_ = QDir::currentPath();
        QVERIFY(QDir::setCurrent(walk_.folder.path())); // where file dialogs open
    }
    void cleanupTestCase() {
        walk_.window.reset();
        QDir::setCurrent(before_);
    }

    void a_file_is_imported() {
        WALK(Mouse::click("start.file"));
        QVERIFY(QTest::qWaitFor([] { return tests::seenWidget(QStringLiteral("treeView")) != nullptr; }, tests::kWalkLimitMs));
        QTest::qWait(200); // the folder is read
        WALK(Mouse::clickEntry("treeView", QStringLiteral("sums.csv"), true));
        QVERIFY(waitForButton("import.start"));
        WALK(Mouse::click("import.start"));
        QVERIFY(walk_.waitForVersion(1));
        QCOMPARE(walk_.rows(1), std::int64_t{26});
    }

    void its_rows_are_cleaned_and_saved() {
        WALK(Mouse::click("steps.add"));
        WALK(Mouse::choose({QStringLiteral("Exact duplicates")}));
        QVERIFY(walk_.waitForIdle());
        WALK(Mouse::click("steps.save"));
        QVERIFY(walk_.waitForVersion(2));
        QCOMPARE(walk_.rows(2), std::int64_t{24});
    }

    void two_recipes_are_trained() {
        WALK(Mouse::click("data.use"));
        QCOMPARE(walk_.place(), QStringLiteral("train"));
        WALK(Mouse::step("setting.trainer.max_steps", 1, 3));
        QVERIFY(walk_.waitForIdle());
        WALK(Mouse::click("train.start"));
        QCOMPARE(walk_.place(), QStringLiteral("runs"));
        QVERIFY(walk_.waitForFinishedRuns(1));
        WALK(Mouse::click("rail.train"));
        WALK(Mouse::pick("setting.method.kind", QStringLiteral("LoRA")));
        QVERIFY(walk_.waitForIdle());
        WALK(Mouse::click("train.start"));
        QVERIFY(walk_.waitForFinishedRuns(2));
    }

    void the_runs_are_compared() {
        QVERIFY(QTest::qWaitFor([] { return seen<QTableView>("runs.table") && seen<QTableView>("runs.table")->model()->rowCount() == 2; },
                                tests::kWalkLimitMs));
        QVERIFY(walk_.waitForIdle());
        constexpr int kEye = 0, kState = 3;
        WALK(Mouse::clickCell("runs.table", 0, kState));
        WALK(Mouse::clickCell("runs.table", 1, kEye));
        QCOMPARE(seen<QTableView>("runs.table")->selectionModel()->selectedRows().size(), 2);
        QVERIFY(waitForButton("runs.compareButton"));
        WALK(Mouse::click("runs.compareButton"));
        QVERIFY(tests::seenWidget(QStringLiteral("runs.settings")) != nullptr);
        WALK(Mouse::click("runs.inspector.copy"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("method.kind")) && copied.contains(QStringLiteral("lora")), qPrintable(copied));
    }

    void all_answer_side_by_side() {
        WALK(Mouse::click("rail.try"));
        WALK(Mouse::click("try.add"));
        const auto older = walk_.project()->runs().back(); // the newest stands beside its model by itself
        WALK(Mouse::choose({QString::fromStdString(older.notes.name.empty() ? older.folder.filename().string() : older.notes.name),
                            QStringLiteral("Best")}));
        WALK(Mouse::click("try.generate"));
        const QStringList answers = walk_.waitForAnswers(3);
        QCOMPARE(answers.size(), 3);
        QVERIFY(!answers.contains(QString()));
    }

    void a_checkpoint_is_exported() {
        WALK(Mouse::click("rail.export"));
        QVERIFY(waitForButton("export.start"));
        WALK(Mouse::click("export.start"));
        QVERIFY(!walk_.waitForExport().empty());
    }

    void a_report_is_written() {
        WALK(Mouse::click("export.report"));
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, tests::kWalkLimitMs));
        auto* dialog = QApplication::activeModalWidget();
        QAbstractButton* save = nullptr;
        for (auto* button : dialog->findChildren<QAbstractButton*>())
            if (button->isVisible() && QString(button->text()).remove(QLatin1Char('&')) == QStringLiteral("Save")) save = button;
        QVERIFY(save);
        WALK(Mouse::clickAt(save, save->rect().center()));
        const auto reports = [this] { return QDir(walk_.folder.path()).entryList({QStringLiteral("*.html")}); };
        QVERIFY(QTest::qWaitFor([&] { return reports().size() == 1 && walk_.idle(); }, tests::kWalkLimitMs));
    }
};

ANNEAL_ENGINE_WINDOW_TEST(TestMouseWalk)
#include "test_mouse_walk.moc"
