#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/runs/report.h"
#include "core/runs/run_folder.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/report/report_pdf.h"
#include "ui/theme/appearance.h"

#include "tests/support/fake_run.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class ReportPdfTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { ui::theme::Appearance::instance().start(*qApp); }

    void a_report_of_several_runs_becomes_several_pages_with_figures_and_all_its_words() {
        std::vector<core::runs::RunFolder> runs;
        for (const auto& fake : tests::grimmRuns()) {
            if (runs.size() == 3) break;
            runs.push_back(tests::writeFakeRun((folder_.filePath(QStringLiteral("run%1").arg(runs.size()))).toStdString(), fake));
        }
        const std::string html = core::runs::reportHtml(runs);
        const QString page = folder_.filePath(QStringLiteral("report.html")), pdf = folder_.filePath(QStringLiteral("report.pdf"));
        QFile out(page);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(html.data(), static_cast<qint64>(html.size()));
        out.close();
        QCOMPARE(ui::report::printReport(page, pdf), QString());
        QVERIFY(read(pdf).startsWith("%PDF-"));
        if (const QString shots = qEnvironmentVariable("ANNEAL_SHOTS"); !shots.isEmpty())
            QFile::copy(pdf, shots + QStringLiteral("/report.pdf"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("pdftotext is not here to read the pages");
        const QString words = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        const auto pages = words.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY2(pages.size() >= 3, qPrintable(QString::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        for (const char* word :
             {"grimm-full", "grimm-lora-r16", "grimm-lora-r64", "optimizer.lr", "Licences", "How to do it again", "anneal-cli train"})
            QVERIFY2(words.contains(QLatin1String(word)), word);
        const QString images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
        QVERIFY2(images.count(QStringLiteral("image")) >= 3, qPrintable(images));
    }
    void what_cannot_be_read_or_written_is_said_in_one_line() {
        QVERIFY(ui::report::printReport(QStringLiteral("/no/such/report.html"), folder_.filePath(QStringLiteral("a.pdf")))
                    .contains(QStringLiteral("cannot be read")));
        QFile page(folder_.filePath(QStringLiteral("small.html")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("<html><body><p>Hello <svg>broken</p><img src=\"/etc/hostname\"></body></html>");
        page.close();
        QVERIFY(ui::report::printReport(page.fileName(), QStringLiteral("/no/such/folder/a.pdf"))
                    .contains(QStringLiteral("cannot be written")));
        QCOMPARE(ui::report::printReport(page.fileName(), folder_.filePath(QStringLiteral("small.pdf"))), QString());
        QCOMPARE(ui::report::printCommand(*qApp, {QStringLiteral("one")}), 2);
        QCOMPARE(ui::report::printCommand(*qApp, {page.fileName(), folder_.filePath(QStringLiteral("command.pdf"))}), 0);
        QVERIFY(read(folder_.filePath(QStringLiteral("command.pdf"))).startsWith("%PDF-"));
        QCOMPARE(ui::report::printCommand(*qApp, {QStringLiteral("/no/such/report.html"), folder_.filePath(QStringLiteral("b.pdf"))}), 1);
        QVERIFY(!QFile::exists(folder_.filePath(QStringLiteral("b.pdf"))));
    }
};

ANNEAL_WINDOW_TEST(ReportPdfTest)
#include "test_report_pdf.moc"
