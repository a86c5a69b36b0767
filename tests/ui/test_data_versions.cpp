// Rejected rows mended and taken in, older versions looked at and made the current one, plans over other files, and the doctor that looks by itself.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/data/cleaning/cleaning.h"
#endif
#include "tests/support/ui/data_desk.h"
#include "tests/support/ui/window_test.h"
#include "ui/itemmodels/version_table_model.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>

using tests::Desk;
using tests::kLimitMs;

namespace {

enum Tab { Rows, Seen, Steps, Splits, Rejected, Versions };

/// Six rows, a seventh with a comma too many in line 4, an eighth whose quote stays open in line 9.
QByteArray questions() {
    return "text,label\nWhere is my card,card\nMy  card is  gone,card\nA fee, I paid,fees\nWhat is this fee,fees\nA second fee,fees\n"
           "Where is the money,money\nThe money left,money\n\"Is it late,card\n";
}

void showTab(const Desk& desk, Tab tab) { desk.find<QTabBar>(QStringLiteral("data.tabs"))->setCurrentIndex(tab); }
QString tabText(const Desk& desk, Tab tab) { return desk.find<QTabBar>(QStringLiteral("data.tabs"))->tabText(tab); }
QAbstractItemModel* rejected(const Desk& desk) { return desk.find<QTableView>(QStringLiteral("data.rejected"))->model(); }
QPlainTextEdit* lineText(const Desk& desk) { return desk.find<QPlainTextEdit>(QStringLiteral("data.rejected.text")); }
QString outcome(const Desk& desk) { return desk.find<QLabel>(QStringLiteral("data.rejected.outcome"))->text(); }
QAbstractButton* button(const Desk& desk, const char* id) { return desk.find<QAbstractButton>(QString::fromLatin1(id)); }
QAbstractItemModel* versionTable(const Desk& desk) { return desk.find<QTableView>(QStringLiteral("versions.table"))->model(); }

bool saveSteps(const Desk& desk) {
    button(desk, "steps.save")->click();
    return desk.settled();
}

} // namespace

class TestDataVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_list_that_cannot_hold_every_rejected_row_says_so() {
        Desk desk;
        QByteArray lines = "{\"text\": \"the one row\"}\n";
        for (int i = 0; i < 100'003; ++i) lines += "x\n";
        QVERIFY(desk.import(desk.write(QStringLiteral("bad.jsonl"), lines)));
        showTab(desk, Rejected);
        QCOMPARE(rejected(desk)->rowCount(), 100'000);
        const QString words = desk.find<QLabel>(QStringLiteral("data.rejected.words"))->text();
        QVERIFY2(words.contains(QStringLiteral("The first 100,000 of 100,003 are listed")), qPrintable(words));
    }

    void a_rejected_line_is_mended_taken_in_cleaned_and_taken_back() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        QAbstractItemModelTester tester(rejected(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
        desk.add("whitespace");
        QVERIFY(desk.settled());
        QCOMPARE(tabText(desk, Rejected), QStringLiteral("Rejected (2)"));
        showTab(desk, Rejected);
        QCOMPARE(lineText(desk)->toPlainText(), QStringLiteral("A fee, I paid,fees"));
        auto* take = button(desk, "data.rejected.take");
        QVERIFY(lineText(desk)->isVisible() && !take->isEnabled());

        // Half mended it keeps its reason, which stands there as it is typed.
        lineText(desk)->setPlainText(QStringLiteral("\"A fee,  I paid,fees"));
        QTRY_VERIFY(outcome(desk).contains(QStringLiteral("never closed")));
        QVERIFY(!take->isEnabled());
        lineText(desk)->setPlainText(QStringLiteral("\"A fee,  I paid\",fees"));
        QTRY_VERIFY2(outcome(desk).contains(QStringLiteral("label: fees")), qPrintable(outcome(desk)));
        QTest::mouseClick(take, Qt::LeftButton);
        QVERIFY(desk.settled());

        QCOMPARE(rejected(desk)->rowCount(), 1);
        QCOMPARE(tabText(desk, Rejected), QStringLiteral("Rejected (1)"));
        QCOMPARE(desk.rows()->rowCount(), 7);
        QCOMPARE(desk.cell(6, 1), QStringLiteral("A fee, I paid")); // it went through the step that was there before
        QCOMPARE(desk.cell(6, 0), QStringLiteral("7"));
        QCOMPARE(desk.stepTitles(),
                 (QStringList{QStringLiteral("Import questions.csv"), QStringLiteral("Add a row: line 4"), QStringLiteral("White space")}));

        // It is a row as any other: edited, saved with the version, taken back.
        desk.chooseRow(6);
        auto* text = desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"));
        showTab(desk, Rows);
        text->setFocus();
        text->setPlainText(QStringLiteral("A fee that I paid"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(6, 1), QStringLiteral("A fee that I paid"));
        QVERIFY(saveSteps(desk));
        const auto versions = desk.versions("questions");
        QCOMPARE(versions.back().info.rows, std::int64_t{7});
        QCOMPARE(core::data::openDataset(versions.back().folder)->sourceLine(6), std::int64_t{4});
        desk.open();
        QVERIFY(desk.settled());
        QCOMPARE(rejected(desk)->rowCount(), 1); // a row that was taken in is not rejected any more
    }

    void what_was_taken_in_is_taken_back() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        showTab(desk, Rejected);
        for (const char* mended : {"A fee I paid,fees", "Is it late,card"}) {
            lineText(desk)->setPlainText(QString::fromLatin1(mended));
            QTRY_VERIFY_WITH_TIMEOUT(button(desk, "data.rejected.take")->isEnabled(), kLimitMs);
            lineText(desk)->setFocus();
            button(desk, "data.rejected.take")->click();
            QVERIFY(desk.settled());
        }
        QCOMPARE(desk.rows()->rowCount(), 8);
        QCOMPARE(rejected(desk)->rowCount(), 0);
        QCOMPARE(desk.find<QTabBar>(QStringLiteral("data.tabs"))->currentIndex(), static_cast<int>(Rows)); // nothing is left to mend
        desk.context.undo().undo();
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 7);
        QCOMPARE(tabText(desk, Rejected), QStringLiteral("Rejected (1)"));
        desk.context.undo().undo();
        QVERIFY(desk.settled());
        QCOMPARE(rejected(desk)->rowCount(), 2);
        QCOMPARE(lineText(desk)->toPlainText().isEmpty(), false);
    }

    void an_older_version_is_looked_at_and_cannot_be_changed() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        desk.add("whitespace");
        desk.add("drop_matching");
        QVERIFY(desk.settled());
        auto* pattern = desk.find<QLineEdit>(QStringLiteral("setting.pattern"));
        pattern->setFocus();
        QTest::keyClicks(pattern, QStringLiteral("fee"));
        QVERIFY(desk.settled());
        QVERIFY(saveSteps(desk));
        QCOMPARE(desk.rows()->rowCount(), 4);
        QCOMPARE(tabText(desk, Versions), QStringLiteral("Versions (2)"));
        showTab(desk, Versions);
        QAbstractItemModelTester tester(versionTable(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto* table = desk.find<QTableView>(QStringLiteral("versions.table"));
        const auto words = [&](int row, int column) { return versionTable(desk)->index(row, column).data().toString(); };
        using Model = ui::itemmodels::VersionTableModel;
        QCOMPARE(words(0, Model::Version), QStringLiteral("v2 current"));
        QCOMPARE(words(0, Model::More), QString(QChar(0x2212)) + QStringLiteral("2"));
        QVERIFY(words(0, Model::MadeFrom).startsWith(QStringLiteral("v1: White space")));
        QCOMPARE(words(1, Model::Rows), QStringLiteral("6"));
        table->setCurrentIndex(versionTable(desk)->index(1, 0));
        QVERIFY(desk.find<QLabel>(QStringLiteral("versions.difference"))->text().contains(QStringLiteral("2 more than version 2")));
        QTest::mouseClick(button(desk, "versions.look"), Qt::LeftButton);
        QVERIFY(desk.settled());

        auto* banner = desk.find<QWidget>(QStringLiteral("versions.banner"));
        QVERIFY(banner->isVisible());
        QCOMPARE(desk.rows()->rowCount(), 6);
        QCOMPARE(desk.cell(1, 1), QStringLiteral("My  card is  gone"));
        desk.chooseRow(1);
        QVERIFY(desk.find<QPlainTextEdit>(QStringLiteral("data.cell.0"))->isReadOnly());
        QVERIFY(!button(desk, "data.row.exclude")->isEnabled());
        auto* rows = desk.find<QTableView>(QStringLiteral("data.rows"));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Delete);
        desk.add("unicode");
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 6);
        QCOMPARE(desk.stepTitles().size(), 1);

        QTest::mouseClick(button(desk, "versions.banner.back"), Qt::LeftButton);
        QVERIFY(desk.settled());
        QVERIFY(!banner->isVisible());
        QCOMPARE(desk.rows()->rowCount(), 4);
        QCOMPARE(desk.stepTitles().size(), 3);
        QVERIFY(desk.context.undo().canUndo()); // what was done before can still be taken back
    }

    void an_older_version_becomes_the_current_one_again_with_its_steps() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        desk.add("whitespace");
        QVERIFY(desk.settled());
        QVERIFY(saveSteps(desk));
        desk.add("exact_duplicates");
        QVERIFY(desk.settled());
        showTab(desk, Versions);
        auto* table = desk.find<QTableView>(QStringLiteral("versions.table"));
        table->setCurrentIndex(versionTable(desk)->index(1, 0));
        QVERIFY(!button(desk, "versions.restore")->isEnabled()); // steps that no version has would be lost
        QVERIFY(saveSteps(desk));
        showTab(desk, Versions);
        table->setCurrentIndex(versionTable(desk)->index(1, 0)); // the second
        QVERIFY(button(desk, "versions.restore")->isEnabled());
        button(desk, "versions.restore")->click();
        QVERIFY(desk.settled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.versions("questions").size(), std::size_t{4}, kLimitMs);
        QVERIFY(desk.settled());
        QCOMPARE(desk.versions("questions")[3].info.hash, desk.versions("questions")[1].info.hash);
        QCOMPARE(desk.stepTitles(), (QStringList{QStringLiteral("Import questions.csv"), QStringLiteral("White space")}));
        QVERIFY(!button(desk, "steps.save")->isVisible());
        desk.steps()->model()->setData(desk.steps()->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole); // and can be changed
        QVERIFY(desk.settled());
        QCOMPARE(desk.cell(1, 1), QStringLiteral("My  card is  gone"));
    }

    void training_takes_the_version_that_is_asked_for_and_saves_steps_first() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        QSignalSpy asked(&desk.context, &ui::panels::Context::trainDatasetRequested);
        desk.add("whitespace");
        QVERIFY(desk.settled());
        button(desk, "data.use")->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kLimitMs);
        QCOMPARE(asked.takeFirst().front().toString(), QStringLiteral("dataset:questions"));
        QCOMPARE(desk.versions("questions").size(), std::size_t{2});
        QVERIFY(desk.settled());
        showTab(desk, Versions);
        desk.find<QTableView>(QStringLiteral("versions.table"))->setCurrentIndex(versionTable(desk)->index(1, 0));
        button(desk, "versions.train")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().front().toString(), QStringLiteral("dataset:questions@1"));
    }

    void steps_that_name_rows_are_switched_off_over_another_file_and_it_is_said() {
        Desk desk;
        QVERIFY(desk.import(desk.write(QStringLiteral("questions.csv"), questions())));
        desk.add("whitespace");
        QVERIFY(desk.settled());
        showTab(desk, Rows);
        desk.chooseRow(1);
        button(desk, "data.row.exclude")->click();
        QVERIFY(desk.settled());
        QCOMPARE(desk.stepTitles().size(), 3);
        const auto other = desk.write(QStringLiteral("other.csv"), "text,label\nOnce  more,a\nTwice,b\n");
        button(desk, "steps.replay")->click();
        auto* dialog = desk.place->findChild<QFileDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(other);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(button(desk, "import.start")->isEnabled(), kLimitMs);
        QString said;
        for (const auto* label : desk.place->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("by number"))) said = label->text();
        QVERIFY2(said.contains(QStringLiteral("Exclude rows")) && said.contains(QStringLiteral("Switched off")), qPrintable(said));
        button(desk, "import.start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.versions("other").size(), std::size_t{2}, kLimitMs);
        QVERIFY(desk.settled());
        QCOMPARE(desk.rows()->rowCount(), 2); // nothing was left out by a number of another file
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Once more"));
        QCOMPARE(desk.stepTitles().size(), 3);
        QVERIFY(!desk.steps()->items()->items()[2].checked);
    }

    void the_doctor_looks_by_itself_after_an_import_and_after_steps() {
        Desk desk;
        QByteArray text = "text,label\n";
        for (int i = 0; i < 30; ++i) text += "Where is my parcel number " + QByteArray::number(i * 7919) + ",late\n";
        QVERIFY(desk.import(desk.write(QStringLiteral("letters.csv"), text + "Say it twice,late\nSay it twice,late\n")));
        const auto finding = [&] { return desk.find<QWidget>(QStringLiteral("data.finding.duplicate_rows")); };
        QTRY_VERIFY_WITH_TIMEOUT(finding() != nullptr, kLimitMs);
        desk.add("exact_duplicates");
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows()->rowCount() == 31 && finding() == nullptr &&
                                     !desk.place->findChildren<QWidget*>(QStringLiteral("data.finding.none")).isEmpty(),
                                 kLimitMs);
    }

    void the_doctor_gives_way_to_work_that_is_waited_for() {
        Desk desk;
        QByteArray text = "text,label\n";
        for (int i = 0; i < 15'000; ++i)
            text += "A long letter about parcel number " + QByteArray::number(i * 7919) + " and what became of it on its way to " +
                    QByteArray::number(i * 104'729) + " other places,late\n";
        desk.context.importFiles({desk.write(QStringLiteral("letters.csv"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(button(desk, "import.start") && button(desk, "import.start")->isEnabled(), kLimitMs);
        button(desk, "import.start")->click();
        const auto background = [&] {
            for (const auto& job : desk.context.jobs().jobs())
                if (job.look.background && job.state == ui::bridge::JobState::Running) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(background(), kLimitMs);
        bool ran = false;
        QElapsedTimer clock;
        clock.start();
        desk.context.jobs().start(
            ui::bridge::Lane::Data, QStringLiteral("asked for"), [](core::base::JobContext&) {}, desk.place.get(),
            [&](ui::bridge::JobState, const QString&) { ran = true; });
        QTRY_VERIFY_WITH_TIMEOUT(ran, kLimitMs);
        QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed()))); // not after all rows were looked at
        // Once nothing else is to be done, it goes on by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.place->findChildren<QWidget*>(QStringLiteral("data.finding.none")).isEmpty() ||
                                     button(desk, "data.finding.near_duplicates.link") || desk.find<QLabel>(QStringLiteral("none")) ||
                                     desk.context.jobs().jobs().isEmpty(),
                                 kLimitMs);
    }
};

ANNEAL_WINDOW_TEST(TestDataVersions)
#include "test_data_versions.moc"
