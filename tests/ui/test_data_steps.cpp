#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/files.h"
#include "core/data/cleaning/cleaning.h"
#include "core/store/project.h"
#endif
#include "tests/support/ui/data_desk.h"
#include "tests/support/ui/window_test.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using tests::Desk;
using tests::kLimitMs;

namespace {

/// Forty labelled rows: two word for word the same, two the same but for their label, spaces to be joined in every fifth.
QByteArray letters() {
    QByteArray text = "text,label\n";
    for (int i = 0; i < 36; ++i)
        text += "Where is my " + QByteArray(i % 5 == 0 ? "parcel  " : "parcel ") + "number " + QByteArray::number(i * 7919) + " now?," +
                (i % 3 == 0 ? "lost" : "late") + "\n";
    return text + "Say it twice,late\nSay it twice,late\nWhich is it,lost\nWhich is it,late\n";
}

} // namespace

/// Steps as a person makes them: added, changed, switched, moved, undone, saved, split and replayed; by mouse and by keyboard.
class TestDataSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void by_mouse_from_a_file_over_steps_to_a_saved_split() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        QAbstractItemModelTester rowsTester(desk.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester stepsTester(desk.steps()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester linesTester(desk.find<QTableView>(QStringLiteral("steps.lines"))->model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(desk.rows()->rowCount(), 40);
        desk.add("whitespace");
        desk.add("exact_duplicates");
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 3);
        QCOMPARE(desk.stepTitles().front(), QStringLiteral("Import letters.csv"));
        QVERIFY2(desk.figure(1).startsWith(QStringLiteral("8 row")), qPrintable(desk.figure(1)));
        QCOMPARE(desk.figure(2), QString(QChar(0x2212)) + QStringLiteral("1"));
        QCOMPARE(desk.rows()->rowCount(), 39);
        QCOMPARE(desk.find<QTableView>(QStringLiteral("steps.lines"))->model()->rowCount(), 2); // the one that stays, the one that goes

        // The box of the second step, where the delegate draws it.
        const QRect box = desk.steps()->visualRect(desk.steps()->model()->index(2, 0));
        QTest::mouseClick(desk.steps()->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 36, box.center().y()));
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 40);
        QTest::mouseClick(desk.find<QAbstractButton>(QStringLiteral("steps.undo")), Qt::LeftButton);
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 39);

        QTest::mouseClick(desk.find<QAbstractButton>(QStringLiteral("data.split")), Qt::LeftButton);
        auto* validation = desk.find<QLineEdit>(QStringLiteral("splits.validation"));
        QVERIFY(validation->isVisible());
        QCOMPARE(desk.find<QComboBox>(QStringLiteral("splits.way"))->currentIndex(), 1); // labelled rows: spread evenly
        validation->setText(QStringLiteral("25"));
        QTest::mouseClick(desk.find<QAbstractButton>(QStringLiteral("splits.split")), Qt::LeftButton);
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 4);
        auto* save = desk.find<QAbstractButton>(QStringLiteral("steps.save"));
        QVERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(desk.settled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.versions("letters").size(), std::size_t{2}, kLimitMs);
        QVERIFY(!save->isVisible());
        const auto& info = desk.versions("letters").back().info;
        QCOMPARE(info.splits.size(), std::size_t{2});
        QCOMPARE(info.splits[1].second, std::int64_t{10});
        QCOMPARE(desk.rows()->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("split"));
    }

    void by_keyboard_steps_are_moved_switched_removed_and_the_rows_split() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        for (const char* step : {"whitespace", "unicode", "exact_duplicates"}) desk.add(step);
        QVERIFY(desk.settled());
        auto* steps = desk.steps();
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_End);
        QTest::keyClick(steps, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.stepTitles(), (QStringList{QStringLiteral("Import letters.csv"), QStringLiteral("White space"),
                                                 QStringLiteral("Exact duplicates"), QStringLiteral("Unicode")}));
        QTest::keyClick(steps, Qt::Key_Space); // off
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 40);
        QTest::keyClick(steps, Qt::Key_Space);
        QTest::keyClick(steps, Qt::Key_Down);
        QTest::keyClick(steps, Qt::Key_Delete);
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 3);
        QCOMPARE(desk.rows()->rowCount(), 39);
        QTest::keyClick(steps, Qt::Key_Home);
        QTest::keyClick(steps, Qt::Key_Delete); // where it begins cannot go
        QCOMPARE(desk.stepTitles().size(), 3);

        auto* tabs = desk.find<QTabBar>(QStringLiteral("data.tabs"));
        tabs->setFocus();
        for (int i = 0; i < 3; ++i) QTest::keyClick(tabs, Qt::Key_Right);
        auto* validation = desk.find<QLineEdit>(QStringLiteral("splits.validation"));
        validation->setFocus();
        validation->selectAll();
        QTest::keyClicks(validation, QStringLiteral("50"));
        QTest::keyClick(validation, Qt::Key_Return);
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 4);
        while (desk.context.undo().canUndo() && desk.stepTitles().size() > 1) desk.context.undo().undo();
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 40);
    }

    void a_step_that_is_dropped_between_others_moves_there() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        for (const char* step : {"whitespace", "unicode", "exact_duplicates"}) desk.add(step);
        auto* model = desk.steps()->model();
        const auto drop = [&](int from, int before) {
            const std::unique_ptr<QMimeData> data(model->mimeData({model->index(from, 0)}));
            const bool can = model->canDropMimeData(data.get(), Qt::MoveAction, before, 0, {});
            if (can) model->dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
            return can;
        };
        QVERIFY(drop(1, 4)); // behind the last
        QCOMPARE(desk.stepTitles().mid(1),
                 (QStringList{QStringLiteral("Unicode"), QStringLiteral("Exact duplicates"), QStringLiteral("White space")}));
        QVERIFY(drop(3, 1));
        QCOMPARE(desk.stepTitles().mid(1),
                 (QStringList{QStringLiteral("White space"), QStringLiteral("Unicode"), QStringLiteral("Exact duplicates")}));
        QVERIFY(!drop(2, 0)); // nothing comes before the import
        QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsDragEnabled));
        desk.context.undo().undo();
        QCOMPARE(desk.stepTitles().last(), QStringLiteral("White space"));
    }

    void a_plan_gives_the_same_rows_in_the_window_and_without_it() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        for (const char* step : {"whitespace", "near_duplicates", "split", "word_dropout"}) desk.add(step);
        desk.chooseRow(3);
        QVERIFY(desk.settled());
        auto* text = desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"));
        text->setFocus();
        text->setPlainText(QStringLiteral("Written by hand, with a\nline end"));
        desk.find<QTableView>(QStringLiteral("data.rows"))->setFocus();
        QVERIFY(desk.settled());
        desk.find<QAbstractButton>(QStringLiteral("steps.save"))->click();
        QVERIFY(desk.settled());
        const auto versions = desk.versions("letters");
        QCOMPARE(versions.size(), std::size_t{2});
        const auto file = desk.folder.filePath(QStringLiteral("plan.json")).toStdString();
        core::base::saveFile(file, versions[1].info.plan);
        const auto headless = core::data::apply(core::data::openDataset(versions[0].folder), core::data::loadPlan(file),
                                                desk.folder.filePath(QStringLiteral("headless")).toStdString(), {});
        QCOMPARE(headless.dataset->info().hash, versions[1].info.hash);
        QCOMPARE(headless.dataset->info().rows, static_cast<std::int64_t>(desk.rows()->rowCount()));
    }

    void a_row_is_edited_excluded_and_both_are_taken_back() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.chooseRow(1);
        auto* text = desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"));
        const QString before = text->toPlainText();
        QCOMPARE(before, desk.cell(1, 1));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Hello. "));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(1, 1), QStringLiteral("Hello. ") + before);
        QCOMPARE(desk.stepTitles().size(), 2);
        auto* table = desk.find<QTableView>(QStringLiteral("data.rows"));
        QCOMPARE(table->currentIndex().row(), 1); // where the person was
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(desk.rows()->index(0, 1)).center());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 39);
        QCOMPARE(desk.cell(0, 0), QStringLiteral("2")); // rows keep their numbers
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Hello. ") + before);
        desk.context.undo().undo();
        desk.context.undo().undo();
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 40);
        QCOMPARE(desk.cell(1, 1), before);
    }

    void line_breaks_of_a_row_are_line_breaks_in_its_editor_and_stay_ones() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("poems.csv"), "text,label\n\"one line\nand another\tone\",a\nsecond,b\n")));
        desk.chooseRow(0);
        auto* text = desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"));
        QCOMPARE(text->toPlainText(), QStringLiteral("one line\nand another\tone"));
        QCOMPARE(desk.cell(0, 1), QStringLiteral("one line ↵ and another one"));
        text->setFocus();
        text->setPlainText(QStringLiteral("one line\nand a third"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settled());
        desk.find<QAbstractButton>(QStringLiteral("steps.save"))->click();
        QVERIFY(desk.settled());
        QCOMPARE(core::data::openDataset(desk.versions("poems").back().folder)->read(0, 1).front()[0].text,
                 std::string("one line\nand a third"));
    }

    void contradicting_labels_are_settled_beside_the_row() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.find<QAbstractButton>(QStringLiteral("data.check"))->click();
        QVERIFY(desk.settled());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(QStringLiteral("data.finding.contradictory_labels.link")), kLimitMs);
        desk.chooseRow(38);
        const int marks = desk.rows()->columnCount() - 1;
        QVERIFY(!desk.rows()->index(38, marks).data(Qt::ToolTipRole).toString().isEmpty());
        auto* both = desk.find<QAbstractButton>(QStringLiteral("data.row.sameLabel"));
        QVERIFY(both);
        both->click();
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(39, 2), QStringLiteral("lost"));
        QCOMPARE(desk.stepTitles().size(), 2);
    }

    void a_step_that_cannot_run_says_why_and_the_others_run() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.add("exact_duplicates");
        desk.add("replace");
        QVERIFY(desk.settled());
        QVERIFY(desk.find<QLabel>(QStringLiteral("step.problem"))->isVisible());
        QCOMPARE(desk.rows()->rowCount(), 39);
        auto* pattern = desk.find<QLineEdit>(QStringLiteral("setting.pattern"));
        QVERIFY(pattern && pattern->isVisible());
        pattern->setFocus();
        QTest::keyClicks(pattern, QStringLiteral("parcel"));
        QVERIFY(desk.settled());
        QVERIFY(!desk.find<QLabel>(QStringLiteral("step.problem"))->isVisible());
        QVERIFY2(desk.figure(2).startsWith(QStringLiteral("36 row")), qPrintable(desk.figure(2)));
        desk.context.undo().undo(); // all that was typed is one change
        QVERIFY(desk.settled());
        QCOMPARE(pattern->text(), QString());
    }

    void a_draft_survives_a_restart_and_a_saved_plan_can_be_changed_again() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.add("exact_duplicates");
        QVERIFY(desk.settled());
        desk.open();
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 2);
        QCOMPARE(desk.rows()->rowCount(), 39);
        QVERIFY(desk.find<QAbstractButton>(QStringLiteral("steps.save"))->isVisible());
        desk.find<QAbstractButton>(QStringLiteral("steps.save"))->click();
        QVERIFY(desk.settled());
        desk.open();
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 2); // the plan of the version that was saved
        QVERIFY(!desk.find<QAbstractButton>(QStringLiteral("steps.save"))->isVisible());
        desk.steps()->model()->setData(desk.steps()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 40);
    }

    void rows_of_a_saved_version_are_edited_where_they_came_from() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.add("exact_duplicates");
        QVERIFY(desk.settled());
        desk.find<QAbstractButton>(QStringLiteral("steps.save"))->click();
        QVERIFY(desk.settled());
        desk.open();
        // Before it is known where its rows came from, a row can be looked at, not changed.
        auto* table = desk.find<QTableView>(QStringLiteral("data.rows"));
        table->setCurrentIndex(desk.rows()->index(37, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(desk.stepTitles().size(), 2);
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(37, 0), QStringLiteral("39")); // the row before it went
        QCOMPARE(desk.cell(37, 1), QStringLiteral("Which is it"));
        desk.chooseRow(37);
        auto* text = desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"));
        text->setFocus();
        text->setPlainText(QStringLiteral("It is this one"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(37, 1), QStringLiteral("It is this one"));
        QCOMPARE(desk.cell(36, 1), QStringLiteral("Say it twice"));
    }

    void leaks_between_splits_are_found_and_taken_out() {
        Desk desk;
        QByteArray text = "text,label\n";
        for (int i = 0; i < 60; ++i)
            text += "The same words again,a\n" + QByteArray("Other words ") + QByteArray::number(i * 104'729) + ",b\n";
        QVERIFY(desk.import(desk.write(QStringLiteral("leaky.csv"), text)));
        desk.add("split");
        QVERIFY(desk.settled());
        desk.find<QTabBar>(QStringLiteral("data.tabs"))->setCurrentIndex(3);
        desk.find<QAbstractButton>(QStringLiteral("splits.check"))->click();
        QVERIFY(desk.settled());
        auto* out = desk.find<QAbstractButton>(QStringLiteral("splits.leak.0.out"));
        QVERIFY(out);
        out->click();
        QVERIFY(desk.settled());
        desk.find<QAbstractButton>(QStringLiteral("splits.check"))->click();
        QVERIFY(desk.settled());
        QVERIFY(desk.rows()->rowCount() < 120);
        for (int i = 0; i < desk.rows()->rowCount(); ++i)
            if (desk.cell(i, 1) == QStringLiteral("The same words again")) QCOMPARE(desk.cell(i, 4), QStringLiteral("validation"));
    }

    void the_steps_are_replayed_on_another_file() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.add("exact_duplicates");
        QVERIFY(desk.settled());
        const auto other = desk.write(QStringLiteral("other.csv"), "text,label\nOnce,a\nTwice,b\nTwice,b\nTwice,b\n");
        desk.find<QAbstractButton>(QStringLiteral("steps.replay"))->click();
        auto* dialog = desk.place->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(other);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(QStringLiteral("import.start"))->isEnabled(), kLimitMs);
        desk.find<QAbstractButton>(QStringLiteral("import.start"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.versions("other").size(), std::size_t{2}, kLimitMs);
        QVERIFY(desk.settled());
        QCOMPARE(desk.versions("other").back().info.rows, std::int64_t{2});
        QCOMPARE(desk.rows()->rowCount(), 2);
    }

    void the_rows_that_are_found_are_exported() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.find<QLineEdit>(QStringLiteral("data.search"))->setText(QStringLiteral("twice"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows()->rowCount(), 2, kLimitMs);
        desk.find<QAbstractButton>(QStringLiteral("data.export"))->click();
        auto* dialog = desk.place->findChild<QFileDialog*>(QStringLiteral("data.export.dialog"));
        QVERIFY(dialog);
        const QString file = desk.folder.filePath(QStringLiteral("found.jsonl"));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kLimitMs);
        QVERIFY(desk.settled());
        QCOMPARE(core::base::loadFile(file.toStdString()),
                 std::string("{\"text\": \"Say it twice\", \"label\": \"late\"}\n{\"text\": \"Say it twice\", \"label\": \"late\"}\n"));
    }

    void every_widget_that_takes_the_focus_has_a_name_for_a_screen_reader_and_one_for_a_test() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), letters())));
        desk.add("replace");
        desk.find<QAbstractButton>(QStringLiteral("data.check"))->click();
        desk.context.importFiles({desk.write(QStringLiteral("more.csv"), letters())});
        QVERIFY(desk.settled());
        QStringList nameless;
        for (const auto* widget : desk.place->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
            if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QComboBox*>(widget->parentWidget())) continue;
            if (QString::fromLatin1(widget->metaObject()->className()).contains(QStringLiteral("Private"))) continue; // parts of Qt's views
            const auto* label = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (label && !label->text().isEmpty());
            if (!named || widget->objectName().isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
    }
};

ANNEAL_WINDOW_TEST(TestDataSteps)
#include "test_data_steps.moc"
