// A project in which every name and every text is hostile, in the whole window: shown as it is, nothing fetched, the window as small as ever.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/paths.h"
#include "core/runs/report.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#endif
#include "tests/support/fake_run.h"
#include "tests/support/ui/hostile_strings.h"
#include "tests/support/ui/text_recorder.h"
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/report/report_pdf.h"
#include "ui/tables/list_view.h"
#include "ui/text/closed_document.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <filesystem>
#include <map>

using namespace ui;
namespace fs = std::filesystem;

namespace {

constexpr int kLimitMs = 60'000;

bool holdsPictureOrLink(const QTextDocument& document) {
    for (auto block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat() || it.fragment().charFormat().isAnchor()) return true;
    return false;
}

QString placeOf(const QWidget* widget) {
    QString at = QLatin1String(widget->metaObject()->className());
    for (; widget; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty()) return at + QStringLiteral(" in ") + widget->objectName();
    return at;
}

/// Widgets that show words in another way than as they are, or asked for more than they should.
QStringList readersOfMarkup(QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->textFormat() == Qt::AutoText && !label->text().isEmpty()) found << placeOf(label) + QStringLiteral(" guesses");
            if (label->textFormat() == Qt::RichText) {
                text::ClosedDocument document;
                document.setHtml(label->text());
                if (holdsPictureOrLink(document)) found << placeOf(label) + QStringLiteral(": ") + label->text().left(200);
            }
        } else if (const auto* text = qobject_cast<const QTextEdit*>(widget)) {
            for (auto block = text->document()->begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    if (it.fragment().charFormat().isImageFormat()) found << placeOf(text) + QStringLiteral(" shows a picture");
        }
    }
    return found;
}

/// How often each element stands in a page.
std::map<QString, int> elementsOf(const std::string& html) {
    std::map<QString, int> counts;
    static const QRegularExpression kTag(QStringLiteral("<\\s*([a-zA-Z!?/][^\\s>]*)"));
    for (auto all = kTag.globalMatch(QString::fromStdString(html)); all.hasNext();) ++counts[all.next().captured(1).toLower()];
    return counts;
}

} // namespace

class TestHostileProject : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
    std::vector<core::runs::RunFolder> runs_;

    fs::path home() const { return folder_.path().toStdString(); }
    QString project() const { return folder_.filePath(QStringLiteral("<img src=red.png> & %1 [*]")); }
    template <class W> W* find(const char* id) const { return window_->findChild<W*>(QLatin1String(id)); }

    /// One row a string, in every column.
    QString writeRows(const QString& name) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("the test cannot write its file");
        file.write("\"<img src=red.png>\",\"label %1 &x\",\"\xe2\x80\xaeturned\"\n");
        for (const auto& string : tests::hostileStrings()) {
            QByteArray cell = QString(string.text).remove(QChar::Null).toUtf8();
            cell = '"' + cell.replace('"', "\"\"") + '"';
            file.write(cell + ',' + (cell.size() > 60 ? QByteArray("<i>long</i>") : cell) + ",x\n");
        }
        return file.fileName();
    }
    static core::runs::RunSpec specOf(qsizetype i) {
        const auto& all = tests::hostileStrings();
        core::runs::RunSpec spec;
        const auto at = [&](qsizetype n) { return all[(i + n) % all.size()].text.left(4000).toStdString(); };
        spec.name = at(0);
        spec.notes = at(1);
        spec.tags = {at(2), at(3)};
        spec.data.train = at(4);
        spec.model.path = at(5);
        spec.method.kind = "lora";
        return spec;
    }
    void idle() const {
        QTest::qWait(200);
        QVERIFY(QTest::qWaitFor([&] { return window_->context().jobs().jobs().isEmpty(); }, kLimitMs));
    }
    void look(const char* where) const {
        QCOMPARE(readersOfMarkup(*window_), QStringList());
        QVERIFY2(!tests::recordTexts(*window_).isEmpty(), where);
        const QSize least = window_->centralWidget()->minimumSizeHint();
        if (least.width() > window_->minimumWidth() || least.height() > window_->minimumHeight())
            for (const auto* part : window_->findChildren<QWidget*>())
                if (!part->isHidden() && (part->minimumSizeHint().height() > 560 || part->minimumSizeHint().width() > 860))
                    qInfo() << part << part->minimumSizeHint() << part->parentWidget();
        QVERIFY2(least.width() <= window_->minimumWidth() && least.height() <= window_->minimumHeight(),
                 qPrintable(QStringLiteral("%1 asks for %2 × %3")
                                .arg(QLatin1String(where), QString::number(least.width()), QString::number(least.height()))));
        const QImage image = window_->grab().toImage();
        int red = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) red += image.pixelColor(x, y) == QColor(Qt::red);
        QVERIFY2(red == 0, where);
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"})
            qputenv(name, folder_.filePath(QString::fromLatin1(name)).toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-hostile"));
        QSettings().clear();
        theme::Appearance::instance().start(*qApp);
        theme::Appearance::instance().show(theme::lightTheme());
        QVERIFY(QDir::setCurrent(folder_.path()));
        QImage red(64, 64, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder_.filePath(QStringLiteral("red.png"))));
        const auto made = core::store::openProject(project().toStdString());
        core::data::ImportOptions options;
        options.name = "rows <b>x</b> %1 %2 &amp;";
        core::data::importFiles({fs::path(writeRows(QStringLiteral("rows.csv")).toStdString())}, options,
                                made->newVersion(options.name).folder(), {});
        QFile(folder_.filePath(QStringLiteral("small.csv"))).open(QIODevice::WriteOnly);
        for (qsizetype i = 0; i < tests::hostileStrings().size(); i += 4) {
            tests::FakeRun fake;
            fake.spec = specOf(i);
            fake.steps = fake.plannedSteps = 12;
            fake.evalEvery = 4;
            fake.checkpointEvery = 6;
            if (i % 5 == 0) {
                fake.state = "failed";
                fake.error = fake.spec.notes;
            }
            runs_.push_back(tests::writeFakeRun(made->runsFolder() / ("2026112-run" + std::to_string(i)), fake));
        }
        window_ = std::make_unique<MainWindow>();
        window_->resize(window_->minimumSize());
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->openProject(project());
        QVERIFY(QTest::qWaitFor([&] { return window_->context().project() != nullptr; }, kLimitMs));
    }
    void cleanupTestCase() {
        window_.reset();
        QDir::setCurrent(QDir::rootPath());
    }

    void the_name_of_the_project_is_in_the_title() {
        QVERIFY2(window_->windowTitle().contains(QStringLiteral("<img src=red.png> & %1")), qPrintable(window_->windowTitle()));
        QVERIFY(window_->windowTitle().contains(QStringLiteral("[*][*]"))); // Qt's way to write "[*]"
        idle();
        look("start");
    }

    void every_place_shows_foreign_words_as_they_are_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("dark");
        for (int i = 0; i < 6; ++i)
            for (const bool dark : {false, true}) QTest::addRow("place %d %s", i, dark ? "dark" : "light") << i << dark;
    }
    void every_place_shows_foreign_words_as_they_are() {
        QFETCH(int, place);
        QFETCH(bool, dark);
        theme::Appearance::instance().show(dark ? theme::darkTheme() : theme::lightTheme());
        window_->showPlace(place);
        idle();
        auto* shown = window_->places()[static_cast<std::size_t>(place)];
        look("as it opens");
        for (auto* tabs : shown->findChildren<QTabBar*>())
            for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
                if (!tabs->isTabEnabled(tab)) continue;
                tabs->setCurrentIndex(tab);
                idle();
                look(qPrintable(QStringLiteral("tab %1 of %2").arg(tabs->tabText(tab), tabs->objectName())));
            }
        for (auto* view : shown->findChildren<QAbstractItemView*>()) {
            const auto* model = view->model();
            if (qobject_cast<QHeaderView*>(view) || !model || !view->isVisible() || model->rowCount() == 0) continue;
            for (int row = 0; row < std::min(model->rowCount(), 300); row += 40) {
                view->setCurrentIndex(model->index(row, 0));
                QTest::qWait(5);
            }
            idle();
            look(qPrintable(QStringLiteral("rows of %1").arg(view->objectName())));
        }
        theme::Appearance::instance().show(theme::lightTheme());
    }

    void a_dataset_named_like_a_placeholder_is_chosen_by_its_name() {
        window_->showPlace(2);
        idle();
        bool offered = false;
        for (const auto* combo : window_->findChildren<QComboBox*>())
            for (int i = 0; i < combo->count(); ++i)
                offered = offered || combo->itemText(i).contains(QStringLiteral("rows <b>x</b> %1 %2 &amp;"));
        QVERIFY(offered);
    }

    void every_announcement_is_shown_as_it_is() {
        const QSize before = window_->minimumSizeHint();
        for (const auto& string : tests::hostileStrings()) window_->context().announce(string.text, theme::Tone::Error);
        for (const char* words : {"<img src=red.png> could not be read", "R&D %1: no such file"}) {
            window_->context().announce(QLatin1String(words), theme::Tone::Error);
            QTest::qWait(1);
            QString drawn;
            for (const auto& text : tests::recordTexts(*find<QWidget>("jobBar"))) drawn += text.text;
            QVERIFY2(drawn.contains(QLatin1String(words)), qPrintable(drawn));
        }
        look("announcements");
        QCOMPARE(window_->minimumSizeHint(), before);
    }

    void every_setting_takes_every_string_or_says_why_not() {
        window_->showPlace(2);
        idle();
        const auto fields = window_->places()[2]->findChildren<QLineEdit*>(QRegularExpression(QStringLiteral("^setting\\.")));
        QVERIFY(fields.size() > 5);
        qsizetype next = 0;
        for (QLineEdit* field : fields)
            for (int i = 0; i < 9; ++i) {
                field->setText(tests::hostileStrings()[(next += 7) % tests::hostileStrings().size()].text.left(3000));
                Q_EMIT field->textEdited(field->text());
                Q_EMIT field->editingFinished();
            }
        for (QPlainTextEdit* field : window_->places()[2]->findChildren<QPlainTextEdit*>())
            if (!field->isReadOnly()) field->setPlainText(tests::hostileStrings()[(next += 7) % tests::hostileStrings().size()].text);
        QTest::qWait(300);
        idle();
        look("settings");
    }

    void a_report_has_no_elements_but_its_own() {
        tests::FakeRun fake;
        fake.steps = fake.plannedSteps = 12;
        fake.evalEvery = 4;
        fake.checkpointEvery = 6;
        fake.spec = specOf(0);
        for (std::string* words : {&fake.spec.name, &fake.spec.notes, &fake.spec.data.train, &fake.spec.model.path}) *words = "plain";
        fake.spec.tags = {"one", "two"};
        const auto plain = elementsOf(core::runs::reportHtml({tests::writeFakeRun(home() / "plain-run", fake)}));
        int number = 0;
        for (const char* words :
             {"<script>alert(1)</script>", "<img src=red.png>", "\" onmouseover=\"alert(1)", "'><svg onload=alert(1)>", "</title><b>"}) {
            for (std::string* text : {&fake.spec.name, &fake.spec.notes, &fake.spec.data.train, &fake.spec.model.path}) *text = words;
            fake.spec.tags = {words, words};
            const std::string html =
                core::runs::reportHtml({tests::writeFakeRun(home() / ("hostile-run" + std::to_string(number++)), fake)});
            QCOMPARE(elementsOf(html), plain);
            QVERIFY(html.find("=\"\" onmouseover") == std::string::npos);
        }
        const std::string all = core::runs::reportHtml({runs_.begin(), runs_.begin() + 6});
        for (const char* element : {"script", "img", "iframe", "object", "embed", "link", "base", "meta http", "input", "a"})
            QVERIFY2(elementsOf(all).count(QLatin1String(element)) == 0, element);
        const QString page = folder_.filePath(QStringLiteral("report.html")), pdf = folder_.filePath(QStringLiteral("report.pdf"));
        QFile out(page);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(all.data(), static_cast<qint64>(all.size()));
        out.close();
        QCOMPARE(report::printReport(page, pdf), QString());
    }

    void nothing_was_written_beside_the_project() {
        QStringList names = QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        for (const char* known :
             {"red.png", "rows.csv", "small.csv", "report.html", "report.pdf", "plain-run", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"})
            names.removeAll(QLatin1String(known));
        names = names.filter(QRegularExpression(QStringLiteral("^(?!hostile-run)")))
                    .filter(QRegularExpression(QStringLiteral("^(?!.*\\.(csv|exe)$)"), QRegularExpression::DotMatchesEverythingOption));
        QCOMPARE(names, QStringList(QFileInfo(project()).fileName()));
    }
};

ANNEAL_WINDOW_TEST(TestHostileProject)
#include "test_project.moc"
