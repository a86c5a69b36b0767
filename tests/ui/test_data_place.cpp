#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/store/project.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/tables/list_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using ui::panels::Context;

namespace {

constexpr int kLimitMs = 20'000; ///< other programs may hold the processor

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& text) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("the test cannot write its file");
    file.write(text);
    return file.fileName();
}

/// Ten good rows and one with a field too many; the delimiter is a semicolon.
QByteArray questions() {
    QByteArray text = "question;answer;note\n";
    for (int i = 0; i < 10; ++i)
        text += "What is " + QByteArray::number(i) + " and " + QByteArray::number(i) + "?;It is " + QByteArray::number(2 * i) + ".;n" +
                QByteArray::number(i % 3) + "\n";
    return text + "too;many;fields;here\n";
}

/// A place over a fresh project, and ways to ask for its parts.
struct Desk {
    QTemporaryDir folder;
    Context context;
    std::unique_ptr<ui::panels::Place> place;

    Desk() {
        context.setProject(core::store::openProject(folder.filePath(QStringLiteral("project")).toStdString()));
        place = ui::panels::makeDataPlace(context);
        place->resize(1024, 700);
        place->show();
    }
    ~Desk() { context.jobs().stopAll(); }
    template <typename W> W* find(const char* name) const { return place->findChild<W*>(QString::fromLatin1(name)); }
    QWidget* sheet() const {
        for (auto* widget : place->findChildren<QWidget*>(QStringLiteral("import")))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    template <typename W> W* inSheet(const char* name) const {
        return sheet() ? sheet()->findChild<W*>(QString::fromLatin1(name)) : nullptr;
    }
    QStringList datasets() const {
        QStringList names;
        for (const auto& item : find<ui::tables::ListView>("data.list")->items()->items()) names << item.title;
        return names;
    }
    void drop(const QStringList& files) { context.importFiles(files); }
    bool readyToImport() const {
        const auto* button = inSheet<QAbstractButton>("import.start");
        return button && button->isEnabled();
    }
};

void choose(QComboBox* box, const QString& value) {
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestDataPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is copied, run as it stands, makes the same version as the button.
    void the_copied_command_imports_what_the_sheet_does() {
        Desk desk;
        desk.drop({writeFile(desk.folder, QStringLiteral("odd names; it's.csv"), QByteArray("a|b\tb\n1\tx\n2\ty\n"))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        choose(desk.inSheet<QComboBox>("import.delimiter"), QStringLiteral("\t"));
        choose(desk.inSheet<QComboBox>("import.header"), QStringLiteral("no"));
        auto* preview = desk.inSheet<QTableView>("import.preview");
        QTRY_COMPARE_WITH_TIMEOUT(preview->model()->rowCount(), 3, kLimitMs);
        desk.inSheet<QLineEdit>("import.name")->setText(QStringLiteral("It's mine"));
        desk.inSheet<QLineEdit>("import.authors")->setText(QStringLiteral("A. Nobody & sons"));
        desk.inSheet<QLineEdit>("import.source")->setText(QStringLiteral("from \"here\""));
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        desk.inSheet<QAbstractButton>("import.copy")->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.contains(" --delimiter 'tab'") && command.contains(" --header 'no'") && command.contains(" --authors "),
                 qPrintable(command));
        QTest::mouseClick(desk.inSheet<QAbstractButton>("import.start"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.datasets(), QStringList{QStringLiteral("It's mine")}, kLimitMs);
        const QString program = QStringLiteral(ANNEAL_BIN_DIR "/anneal-cli");
        if (!QFile::exists(program)) QSKIP("the command line is not built");
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QString(command).replace(0, 10, QLatin1Char('"') + program + QLatin1Char('"'))});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const auto versions = desk.context.project()->versions("It's mine");
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(versions[1].info.hash, versions[0].info.hash);
        QCOMPARE(versions[1].info.map, versions[0].info.map);
        QCOMPARE(versions[1].info.authors, versions[0].info.authors);
        QCOMPARE(versions[1].info.source, versions[0].info.source);
        desk.context.undo().undo();
    }

    void a_dropped_file_is_previewed_overruled_imported_listed_and_taken_back() {
        Desk desk;
        QCOMPARE(desk.datasets(), QStringList());
        desk.drop({writeFile(desk.folder, QStringLiteral("questions.csv"), questions())});
        QVERIFY(desk.sheet());
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        auto* preview = desk.inSheet<QTableView>("import.preview");
        QCOMPARE(preview->model()->rowCount(), 10);
        QCOMPARE(preview->model()->columnCount(), 4); // line, three columns
        QCOMPARE(desk.inSheet<QTableView>("import.rejected")->model()->rowCount(), 1);
        QCOMPARE(desk.inSheet<QAbstractButton>("import.start")->text(), QStringLiteral("Import 10 rows"));

        // A wrong delimiter makes other columns; the right one brings them back.
        choose(desk.inSheet<QComboBox>("import.delimiter"), QStringLiteral(","));
        QTRY_COMPARE_WITH_TIMEOUT(preview->model()->columnCount(), 2, kLimitMs);
        QVERIFY(!desk.inSheet<QWidget>("import.role.1") || !desk.inSheet<QWidget>("import.role.1")->isVisible());
        choose(desk.inSheet<QComboBox>("import.delimiter"), QStringLiteral(";"));
        QTRY_COMPARE_WITH_TIMEOUT(preview->model()->columnCount(), 4, kLimitMs);

        // The boxes stand over their columns, and a role moves to the column that is given it.
        for (int i = 0; i < 3; ++i) {
            const auto* box = desk.inSheet<QComboBox>(qPrintable(QStringLiteral("import.role.%1").arg(i)));
            QVERIFY(box);
            const int left = box->mapTo(preview, QPoint(0, 0)).x(), column = preview->columnViewportPosition(i + 1);
            QVERIFY2(std::abs(left - column) <= 6, qPrintable(QStringLiteral("box %1 at %2, column at %3").arg(i).arg(left).arg(column)));
        }
        choose(desk.inSheet<QComboBox>("import.role.0"), QStringLiteral("instruction"));
        choose(desk.inSheet<QComboBox>("import.role.1"), QStringLiteral("output"));
        choose(desk.inSheet<QComboBox>("import.role.2"), QStringLiteral("-")); // left out
        desk.inSheet<QLineEdit>("import.name")->setText(QStringLiteral("Sums"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        QTest::mouseClick(desk.inSheet<QAbstractButton>("import.start"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.datasets(), QStringList{QStringLiteral("Sums")}, kLimitMs);
        QVERIFY(!desk.sheet());

        const auto entry = desk.context.project()->datasets().front();
        QCOMPARE(entry.info.rows, std::int64_t{10});
        QCOMPARE(entry.info.rejectedRows, std::int64_t{1});
        QCOMPARE(entry.info.shape, core::data::Shape::Instruction);
        QCOMPARE(entry.info.columns, (std::vector<std::string>{"question", "answer"}));
        QCOMPARE(desk.find<QTableView>("data.rows")->model()->rowCount(), 10);
        QCOMPARE(desk.find<QTableView>("data.rejected")->model()->rowCount(), 1);

        desk.context.undo().undo();
        QCOMPARE(desk.datasets(), QStringList());
        desk.context.undo().redo();
        QCOMPARE(desk.datasets(), QStringList{QStringLiteral("Sums")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.context.jobs().jobs().isEmpty(), kLimitMs);
    }

    void a_failed_import_keeps_the_sheet_and_what_was_written_into_it() {
        Desk desk;
        const auto file = writeFile(desk.folder, QStringLiteral("questions.csv"), questions());
        desk.drop({file});
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        desk.inSheet<QLineEdit>("import.name")->setText(QStringLiteral("Sums"));
        desk.inSheet<QLineEdit>("import.authors")->setText(QStringLiteral("A. Uthor"));
        QVERIFY(QFile::remove(file));
        desk.inSheet<QAbstractButton>("import.start")->click();
        QVERIFY(!desk.readyToImport()); // while it runs
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        QVERIFY(desk.sheet());
        QCOMPARE(desk.inSheet<QLineEdit>("import.name")->text(), QStringLiteral("Sums"));
        QCOMPARE(desk.inSheet<QLineEdit>("import.authors")->text(), QStringLiteral("A. Uthor"));
        QVERIFY(desk.inSheet<QLabel>("import.problem")->isVisible());
        QVERIFY(desk.inSheet<QLabel>("import.problem")->text().contains(QStringLiteral("questions.csv")));
        QCOMPARE(desk.datasets(), QStringList());
        writeFile(desk.folder, QStringLiteral("questions.csv"), questions());
        desk.inSheet<QAbstractButton>("import.start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.datasets(), QStringList{QStringLiteral("Sums")}, kLimitMs);
    }

    void files_dropped_together_come_one_after_another_and_can_be_skipped() {
        Desk desk;
        QStringList files;
        for (const char* name : {"one.csv", "two.csv", "three.csv"})
            files << writeFile(desk.folder, QString::fromLatin1(name), questions());
        desk.drop(files);
        const auto name = [&] {
            return desk.inSheet<QLineEdit>("import.name") ? desk.inSheet<QLineEdit>("import.name")->text() : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        QCOMPARE(name(), QStringLiteral("one"));
        desk.inSheet<QAbstractButton>("import.start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(name(), QStringLiteral("two"), kLimitMs);
        desk.inSheet<QAbstractButton>("import.skip")->click();
        QCOMPARE(name(), QStringLiteral("three"));
        QVERIFY(!desk.inSheet<QAbstractButton>("import.skip")->isVisible());
        QTest::keyClick(desk.sheet(), Qt::Key_Escape);
        QVERIFY(!desk.sheet());
        QCOMPARE(desk.datasets(), QStringList{QStringLiteral("one")});
    }

    void a_file_that_cannot_be_read_says_so_in_the_sheet() {
        Desk desk;
        desk.drop({desk.folder.filePath(QStringLiteral("missing.csv"))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.inSheet<QLabel>("import.problem")->isVisible(), kLimitMs);
        QVERIFY(!desk.readyToImport());
    }

    void many_columns_keep_readable_widths_and_scroll() {
        Desk desk;
        QByteArray text, row;
        for (int i = 0; i < 60; ++i) {
            text += (i ? "," : "") + QByteArray("column") + QByteArray::number(i);
            row += (i ? "," : "") + QByteArray("value ") + QByteArray::number(i);
        }
        text += '\n' + row + '\n' + row + 'x' + '\n';
        desk.drop({writeFile(desk.folder, QStringLiteral("wide.csv"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        const auto* preview = desk.inSheet<QTableView>("import.preview");
        QCOMPARE(preview->model()->columnCount(), 61);
        for (int i = 1; i < 61; ++i) QVERIFY2(preview->columnWidth(i) >= 100, qPrintable(QString::number(preview->columnWidth(i))));
        desk.inSheet<QAbstractButton>("import.start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.datasets(), QStringList{QStringLiteral("wide")}, kLimitMs);
        const auto* rows = desk.find<QTableView>("data.rows");
        for (int i = 1; i < 61; ++i) QVERIFY(rows->columnWidth(i) >= 90);
    }

    void the_rows_of_a_finding_are_one_click_away() {
        Desk desk;
        QByteArray text = "text,label\n";
        for (int i = 0; i < 40; ++i) text += "Question number " + QByteArray::number(i) + " of many,a" + QByteArray::number(i % 2) + "\n";
        text += "Question number 3 of many,a1\n"; // again, word for word
        desk.drop({writeFile(desk.folder, QStringLiteral("labels.csv"), text)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.readyToImport(), kLimitMs);
        desk.inSheet<QAbstractButton>("import.start")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.datasets().size(), 1, kLimitMs);
        desk.find<QAbstractButton>("data.check")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("data.finding.duplicate_rows.link"), kLimitMs);
        desk.find<QAbstractButton>("data.finding.duplicate_rows.link")->click();
        const auto* rows = desk.find<QTableView>("data.rows")->model();
        QVERIFY(rows->rowCount() >= 1 && rows->rowCount() <= 2);
        QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("Question number 3 of many"));
    }
};

ANNEAL_WINDOW_TEST(TestDataPlace)
#include "test_data_place.moc"
