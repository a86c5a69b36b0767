// From a file of rows to a report without a mouse: only keys are pressed.
#include "tests/support/ui/hands.h"
#include "tests/support/ui/walk.h"
#include "tests/support/ui/window_test.h"
#include "ui/panels/place.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QTableView>

using tests::Keyboard;
using tests::seen;

class TestKeyboardWalk : public QObject {
    Q_OBJECT
    tests::Walk walk_;

private Q_SLOTS:
    void initTestCase() {
        tests::Walk::prepare("anneal-test-keyboard-walk");
        walk_.begin();
    }
    void cleanupTestCase() { walk_.window.reset(); }

    void a_file_is_imported() {
        Keyboard::press(Qt::Key_I, Qt::ControlModifier);
        WALK(Keyboard::answerFileDialog(walk_.rowsFile()));
        QVERIFY(QTest::qWaitFor(
            [] {
                const auto* start = seen<QAbstractButton>("import.start");
                return start && start->isEnabled();
            },
            tests::kWalkLimitMs));
        Keyboard::press(Qt::Key_Return);
        QVERIFY(walk_.waitForVersion(1));
        QCOMPARE(walk_.rows(1), std::int64_t{26});
    }

    void its_rows_are_cleaned_and_saved() {
        Keyboard::press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        WALK(Keyboard::choose({QStringLiteral("Exact duplicates")}));
        QVERIFY(walk_.waitForIdle());
        Keyboard::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(walk_.waitForVersion(2));
        QCOMPARE(walk_.rows(2), std::int64_t{24});
    }

    void two_recipes_are_trained() {
        WALK(Keyboard::tabTo("data.use"));
        Keyboard::press(Qt::Key_Return);
        QCOMPARE(walk_.place(), QStringLiteral("train"));
        for (const auto& [rate, count] : {std::pair("0.001", 1U), std::pair("0.003", 2U)}) {
            Keyboard::press(Qt::Key_3, Qt::ControlModifier);
            WALK(Keyboard::set(QStringLiteral("steps at most"), QStringLiteral("3")));
            WALK(Keyboard::set(QStringLiteral("learning rate"), QLatin1String(rate)));
            QVERIFY(walk_.waitForIdle());
            Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(walk_.place(), QStringLiteral("runs"));
            QVERIFY(walk_.waitForFinishedRuns(count));
        }
    }

    void the_runs_are_compared() {
        QVERIFY(QTest::qWaitFor([] { return seen<QTableView>("runs.table") && seen<QTableView>("runs.table")->model()->rowCount() == 2; },
                                tests::kWalkLimitMs));
        WALK(Keyboard::tabTo("runs.table"));
        Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
        Keyboard::press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(seen<QTableView>("runs.table")->selectionModel()->selectedRows().size(), 2);
        QVERIFY(walk_.waitForIdle());
        WALK(Keyboard::tabTo("runs.compareButton"));
        Keyboard::press(Qt::Key_Return);
        WALK(Keyboard::tabTo("runs.settings"));
        Keyboard::press(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("optimizer.lr")) && copied.contains(QStringLiteral("0.003")), qPrintable(copied));
    }

    void all_answer_side_by_side() {
        Keyboard::press(Qt::Key_5, Qt::ControlModifier);
        WALK(Keyboard::tabTo("try.add"));
        Keyboard::press(Qt::Key_Return);
        const auto older = walk_.project()->runs().back(); // the newest stands beside its model by itself
        WALK(Keyboard::choose({QString::fromStdString(older.notes.name.empty() ? older.folder.filename().string() : older.notes.name),
                               QStringLiteral("Best")}));
        WALK(Keyboard::tabTo("try.maxNew"));
        Keyboard::press(Qt::Key_A, Qt::ControlModifier);
        Keyboard::type(QStringLiteral("8"));
        Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
        const QStringList answers = walk_.waitForAnswers(3);
        QCOMPARE(answers.size(), 3);
        QVERIFY(!answers.contains(QString()));
    }

    void a_checkpoint_is_exported() {
        Keyboard::press(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor(
            [] {
                const auto* start = seen<QAbstractButton>("export.start");
                return start && start->isEnabled();
            },
            tests::kWalkLimitMs));
        Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!walk_.waitForExport().empty());
    }

    void a_report_is_written() {
        WALK(Keyboard::command(QStringLiteral("> write a report")));
        const QString file = walk_.folder.filePath(QStringLiteral("report.html"));
        WALK(Keyboard::answerFileDialog(file));
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file) && walk_.idle(); }, tests::kWalkLimitMs));
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("sums"));
    }
};

ANNEAL_ENGINE_WINDOW_TEST(TestKeyboardWalk)
#include "test_keyboard_walk.moc"
