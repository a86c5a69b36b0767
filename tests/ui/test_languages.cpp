#include "core/base/job.h"
#include "core/store/project.h"
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/tables/cell.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>
#include <thread>

using namespace ui;

namespace {

struct Message {
    QString context, source;
    QStringList translations;
    bool plural = false, finished = true;
};

QList<Message> messagesOf(const QString& language) {
    QFile file(QStringLiteral(ANNEAL_SOURCE_DIR "/translations/anneal_%1.ts").arg(language));
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"message") {
            all.append({context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (xml.name() == u"source") all.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform") all.last().translations << xml.readElementText();
        else if (xml.name() == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!all.last().plural) all.last().translations << xml.readElementText();
        }
    }
    return all;
}

/// Notes what is asked for and answers nothing.
class Listener : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        asked.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    mutable QSet<std::pair<QString, QString>> asked;
};

/// What the window says whatever it has found out so far: its commands and buttons.
QStringList wordsOf(const QWidget& window) {
    QStringList words;
    for (const auto* action : window.findChildren<QAction*>()) words << action->text();
    for (const auto* button : window.findChildren<QAbstractButton*>()) words << button->text() << button->accessibleName();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList lacking(const QStringList& words, const QStringList& before) {
    QStringList gone;
    for (const QString& text : before)
        if (!words.contains(text)) gone << text;
    return gone;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;

    template <class W> W* find(const char* id) { return window_->findChild<W*>(QLatin1String(id)); }

    void choose(const char* code) {
        auto* action = window_->findChild<QAction*>(QStringLiteral("view.language.") + QLatin1String(code));
        QVERIFY2(action, code);
        const QPointer<QWidget> rail = find<QWidget>("rail");
        action->trigger();
        QTRY_VERIFY(!rail); // every part was made anew
        QCOMPARE(text::shownLanguage(), QLatin1String(code));
        QVERIFY(window_->findChild<QAction*>(QStringLiteral("view.language.") + QLatin1String(code))->isChecked());
    }
    void open(const char* name) {
        const QString path = folder_.filePath(QLatin1String(name));
        QDir().mkpath(path);
        window_->openProject(path);
        QTRY_VERIFY(window_->context().project() && QString::fromStdString(window_->context().project()->folder().string()) == path);
    }
    void eachLanguage() {
        QTest::addColumn<QString>("code");
        for (const auto& language : text::languages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-languages"));
        QSettings().clear();
        text::installTranslations(*qApp);
        theme::Appearance::instance().start(*qApp);
    }
    void init() {
        text::chooseLanguage(QStringLiteral("en"));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() {
        window_.reset();
        QSettings().clear();
    }

    void every_language_is_offered_by_its_own_name() {
        QStringList codes;
        for (const auto& language : text::languages()) codes << language.code;
        const QStringList files = QDir(QStringLiteral(ANNEAL_SOURCE_DIR "/translations")).entryList({QStringLiteral("anneal_*.ts")});
        QCOMPARE(codes.size(), files.size());
        for (const QString& code : codes) QVERIFY2(files.contains(QStringLiteral("anneal_%1.ts").arg(code)), qPrintable(code));
        QCOMPARE(find<QAction>("view.language.en")->text(), QStringLiteral("English"));
        QCOMPARE(find<QMenu>("view.language")->actions().size(), codes.size() + 2); // the system's, and a line
    }

    void no_text_of_a_language_is_missing_data() { eachLanguage(); }
    void no_text_of_a_language_is_missing() {
        QFETCH(QString, code);
        const auto messages = messagesOf(code);
        QVERIFY(!messages.isEmpty());
        for (const auto& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.context + QStringLiteral(": ") + message.source));
            QVERIFY(!message.translations.isEmpty());
            for (const QString& words : message.translations) QVERIFY2(!words.trimmed().isEmpty(), qPrintable(message.source));
        }
    }

    void the_letters_of_the_menus_differ_data() { eachLanguage(); }
    void the_letters_of_the_menus_differ() {
        QFETCH(QString, code);
        choose(qPrintable(code));
        QSet<QKeySequence> letters;
        int menus = 0;
        for (const auto* action : find<QMenuBar>("menus")->actions()) {
            ++menus;
            const auto letter = QKeySequence::mnemonic(action->text());
            QVERIFY2(!letter.isEmpty(), qPrintable(action->text()));
            letters.insert(letter);
        }
        QCOMPARE(letters.size(), menus);
    }

    void whatever_the_window_asks_for_stands_in_the_files() {
        QSet<std::pair<QString, QString>> known;
        QSet<QString> contexts;
        for (const auto& message : messagesOf(QStringLiteral("de"))) {
            known.insert({message.context, message.source});
            contexts.insert(message.context);
        }
        if (known.isEmpty()) QSKIP("there is no German yet");
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        window_ = std::make_unique<MainWindow>();
        window_->show();
        open("asked");
        for (int i = 0; i < 6; ++i) {
            window_->showPlace(i);
            QTest::qWait(50);
        }
        QCoreApplication::removeTranslator(&listener);
        QVERIFY(listener.asked.size() > 500);
        QStringList unknown;
        for (const auto& [context, source] : listener.asked)
            if ((context.startsWith(u"ui::") || contexts.contains(context)) && !known.contains({context, source}))
                unknown << context + QStringLiteral(": ") + source;
        unknown.sort();
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void a_language_is_shown_at_once_and_the_old_one_comes_back() {
        open("switched");
        window_->showPlace(2);
        QTest::qWait(200);
        const QStringList english = wordsOf(*window_);
        for (const auto& language : text::languages()) {
            if (language.code == u"en") continue;
            choose(qPrintable(language.code));
            QCOMPARE(window_->currentPlace(), 2);
            QVERIFY(window_->context().project());
            const QStringList now = wordsOf(*window_);
            QVERIFY2(now != english, qPrintable(language.code));
            QString expected;
            for (const auto& message : messagesOf(language.code))
                if (message.context == u"ui::panels::TrainPlace" && message.source == u"Train") expected = message.translations.first();
            QCOMPARE(find<QAbstractButton>("rail.train")->text(), expected);
            QVERIFY(find<QAbstractButton>("rail.train")->isChecked());
            QCOMPARE(QLocale().language(), QLocale(language.code).language());
        }
        choose("en");
        QTRY_COMPARE(lacking(wordsOf(*window_), english).join(u'\n'), QString());
        QCOMPARE(window_->places().size(), std::size_t(6));
    }

    void the_choice_is_kept_for_the_next_start() {
        const auto languages = text::languages();
        const QString last = languages.last().code;
        choose(qPrintable(last));
        text::chooseLanguage(text::chosenLanguage());
        QCOMPARE(text::shownLanguage(), last);
        QSettings().setValue(QStringLiteral("window/language"), QStringLiteral("xx"));
        text::installTranslations(*qApp);
        QCOMPARE(text::shownLanguage(), QStringLiteral("en")); // no words for it, and the test's system has no language
    }

    void what_is_being_set_up_stays() {
        open("draft");
        window_->showPlace(2);
        const QPointer<QLineEdit> size = find<QLineEdit>("setting.trainer.batch_size");
        QVERIFY(size);
        size->setText(QStringLiteral("48"));
        Q_EMIT size->textEdited(QStringLiteral("48"));
        text::chooseLanguage({}); // the same words, made anew
        QTRY_VERIFY(!size);
        QCOMPARE(find<QLineEdit>("setting.trainer.batch_size")->text(), QStringLiteral("48"));
        QVERIFY(!window_->context().undo().canUndo());
    }

    void a_training_goes_on_meanwhile() {
        auto& jobs = window_->context().jobs();
        const auto id = jobs.start(bridge::Lane::Compute, QStringLiteral("long work"),
                                   [](core::base::JobContext& ctx) {
                                       while (!ctx.stopToken().stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
                                   },
                                   &window_->context(), {});
        QTRY_VERIFY(jobs.front().has_value());
        const QPointer<QWidget> rail = find<QWidget>("rail");
        text::chooseLanguage({});
        QTRY_VERIFY(!rail);
        QVERIFY(jobs.job(id).has_value());
        const auto labels = window_->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == u"long work"; }));
        jobs.stop(id);
        QTRY_VERIFY(!jobs.job(id).has_value());
    }

    void an_open_import_is_not_thrown_away() {
        if (text::languages().size() < 2) QSKIP("there is one language");
        open("importing");
        QFile file(folder_.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("question,answer\na,b\nc,d\n");
        file.close();
        window_->context().importFiles({file.fileName()});
        QTRY_VERIFY(find<QWidget>("import"));
        const QString other = text::languages().at(1).code;
        find<QAction>(qPrintable(QStringLiteral("view.language.") + other))->trigger();
        QTest::qWait(700);
        QCOMPARE(text::shownLanguage(), QStringLiteral("en"));
        QVERIFY(find<QWidget>("import"));
        find<QAbstractButton>("import.close")->click();
        QTRY_COMPARE(text::shownLanguage(), other);
        QTRY_VERIFY(find<QAction>(qPrintable(QStringLiteral("view.language.") + other))->isChecked());
    }

    void arabic_is_read_from_the_right() {
        if (messagesOf(QStringLiteral("ar")).isEmpty()) QSKIP("there is no Arabic yet");
        QVERIFY(find<QWidget>("rail")->mapTo(window_.get(), QPoint()).x() == 0);
        choose("ar");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QTest::qWait(50);
        auto* rail = find<QWidget>("rail");
        QCOMPARE(rail->mapTo(window_.get(), QPoint(rail->width(), 0)).x(), window_->width());
        choose("en");
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void icons_that_point_along_the_line_are_turned_around() {
        const auto inkAtTheLeft = [](const char* name) {
            const QImage image = theme::iconPixmap(QLatin1String(name), Qt::black, 16, 1.0).toImage();
            int left = 0, right = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) (x < image.width() / 2 ? left : right) += qAlpha(image.pixel(x, y));
            return left - right;
        };
        choose("en");
        const int fold = inkAtTheLeft("fold"), play = inkAtTheLeft("play");
        QVERIFY(fold != 0 && play != 0);
        choose("ar");
        const int turned = inkAtTheLeft("fold");
        QVERIFY2(std::abs(turned + fold) * 20 < std::abs(fold), qPrintable(QString::number(turned))); // edges are smoothed elsewhere
        QCOMPARE(inkAtTheLeft("play"), play);                                                         // as on every player
    }

    void every_context_that_the_sources_name_stands_in_the_files() {
        QSet<QString> contexts;
        for (const auto& message : messagesOf(QStringLiteral("de"))) contexts.insert(message.context);
        static const QRegularExpression named(QStringLiteral("(?:translate|Q_DECLARE_TR_FUNCTIONS)\\((?:\"([\\w:]+)\"|([A-Z][\\w:]+)\\))"));
        QStringList unknown;
        QDirIterator sources(QStringLiteral(ANNEAL_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString words = QString::fromUtf8(file.readAll());
            for (auto found = named.globalMatch(words); found.hasNext();) {
                const auto match = found.next();
                const QString context = match.captured(1) + match.captured(2);
                if (!contexts.contains(context)) unknown << context + QStringLiteral(" in ") + file.fileName();
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void qt_speaks_the_language_too() {
        if (messagesOf(QStringLiteral("de")).isEmpty()) QSKIP("there is no German yet");
        choose("de");
        if (QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel") QSKIP("Qt's translations are not installed");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }
};

ANNEAL_WINDOW_TEST(TestLanguages)
#include "test_languages.moc"
