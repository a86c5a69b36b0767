// Numbers and days in the window: written and read as the language has them.
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/text/numbers.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ui;

class TestLanguageNumbers : public QObject {
    Q_OBJECT

    void eachLanguage() {
        QTest::addColumn<QString>("code");
        for (const auto& language : text::languages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-language-numbers"));
        QSettings().clear();
        text::installTranslations(*qApp);
        theme::Appearance::instance().start(*qApp);
    }
    void init() { text::chooseLanguage(QStringLiteral("en")); }
    void cleanup() { QSettings().clear(); }

    void numbers_and_dates_are_written_as_in_the_language() {
        QCOMPARE(text::count(1234567), QStringLiteral("1,234,567"));
        for (const auto& language : text::languages()) {
            text::chooseLanguage(language.code);
            QCOMPARE(text::count(1234567), QLocale().toString(1234567));
            if (language.code == u"de") {
                QCOMPARE(text::count(1234567), QStringLiteral("1.234.567"));
                QCOMPARE(QLocale().toString(QDate(2026, 3, 5), QStringLiteral("d MMMM")), QStringLiteral("5 März"));
            }
            if (language.code == u"fr") QVERIFY(text::fixed(0.5, 2) == u"0,50");
        }
    }

    void a_number_that_is_shown_can_be_read_again_data() { eachLanguage(); }
    void a_number_that_is_shown_can_be_read_again() {
        QFETCH(QString, code);
        text::chooseLanguage(code);
        for (const double number : {0.0, 0.05, 0.5, 0.001, 2e-4, 1.5e-8, 32.0, 1270.0, -0.25, 131072.0}) {
            for (const QString& shown : {text::shortest(number), plots::shortText(number)}) {
                QVERIFY2(text::readNumber(shown).has_value(), qPrintable(shown));
                QCOMPARE(*text::readNumber(shown), number);
                QCOMPARE(text::plainNumber(shown).toDouble(), number);
            }
        }
    }

    void digits_are_those_of_the_language_data() { eachLanguage(); }
    void digits_are_those_of_the_language() {
        QFETCH(QString, code);
        text::chooseLanguage(code);
        const QStringList shown{text::count(1270),
                                text::fixed(2.5, 3),
                                text::shortest(2e-4),
                                text::significant(0.00217, 2),
                                text::scientific(1.5e-8, 3),
                                text::duration(106),
                                text::duration(200'000),
                                text::roughDuration(40),
                                text::roughDuration(7800),
                                text::percent(0.58),
                                text::bytes(704),
                                text::bytes(5'100'000),
                                text::parameters(1'240'000'000),
                                text::localized(QStringLiteral("v2")),
                                plots::shortText(0.05),
                                plots::lossText(2.592),
                                plots::lossText(1.5e-4),
                                plots::bytesText(7.9e9),
                                plots::tickText(1200.0, 200.0, plots::AxisKind::Number),
                                plots::tickText(2e5, 1e5, plots::AxisKind::Count),
                                plots::tickText(106.0, 1.0, plots::AxisKind::Duration),
                                text::day(QDate(2026, 3, 5), true)};
        const QString zero = QLocale().zeroDigit();
        for (const QString& words : shown) {
            QVERIFY(std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isDigit(); }));
            for (const QChar sign : words)
                if (sign.isDigit()) QVERIFY2(sign >= zero.front() && sign.unicode() <= zero.front().unicode() + 9, qPrintable(words));
        }
        QVERIFY(plots::shortText(0.05).contains(QLocale().decimalPoint()));
        QVERIFY(text::shortest(0.5).contains(QLocale().decimalPoint()));
    }

    void a_number_is_read_as_it_was_meant_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("comma") << "de"
                               << "0,5"
                               << "0.5";
        QTest::newRow("point in German") << "de"
                                         << "0.25"
                                         << "0.25";
        QTest::newRow("thousand in German") << "de"
                                            << "1.000"
                                            << "1000";
        QTest::newRow("power in German") << "de"
                                         << "1,5e-4"
                                         << "0.00015";
        QTest::newRow("thousand in English") << "en"
                                             << "1,270"
                                             << "1270";
        QTest::newRow("no number") << "en"
                                   << "0,5"
                                   << "0,5";
        QTest::newRow("words") << "de"
                               << "wrong"
                               << "wrong";
        QTest::newRow("begun") << "en"
                               << "0."
                               << "0.";
        QTest::newRow("Arabic digits") << "ar" << QStringLiteral("٠٫٥") << "0.5";
        QTest::newRow("Latin digits in Arabic") << "ar"
                                                << "0.5"
                                                << "0.5";
        QTest::newRow("Latin whole number in Arabic") << "ar"
                                                      << "64"
                                                      << "64";
    }
    void a_number_is_read_as_it_was_meant() {
        QFETCH(QString, code);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        text::chooseLanguage(code);
        QCOMPARE(text::plainNumber(typed), plain);
    }

    void a_day_is_written_in_the_order_of_the_language_data() { eachLanguage(); }
    void a_day_is_written_in_the_order_of_the_language() {
        QFETCH(QString, code);
        text::chooseLanguage(code);
        const QDate day(2026, 3, 5);
        const QString bare = text::day(day, false), whole = text::day(day, true);
        const QString year = QLocale().toString(day, QStringLiteral("yyyy")), weekday = QLocale().toString(day, QStringLiteral("dddd"));
        QVERIFY2(whole.contains(year), qPrintable(whole));
        QVERIFY2(!bare.contains(year), qPrintable(bare));
        for (const QString& words : {bare, whole}) {
            QVERIFY2(!words.contains(weekday), qPrintable(words));
            QCOMPARE(words.trimmed(), words);
            QVERIFY2(words.front().isLetterOrNumber() && (words.back().isLetterOrNumber() || words.endsWith(u'.')), qPrintable(words));
        }
        const QHash<QString, QString> known{
            {QStringLiteral("en"), QStringLiteral("March 5")},    {QStringLiteral("de"), QStringLiteral("5. März")},
            {QStringLiteral("es"), QStringLiteral("5 de marzo")}, {QStringLiteral("pt"), QStringLiteral("5 de março")},
            {QStringLiteral("ja"), QStringLiteral("3月5日")},     {QStringLiteral("ko"), QStringLiteral("3월 5일")},
            {QStringLiteral("ru"), QStringLiteral("5 марта")}};
        if (known.contains(code)) QCOMPARE(bare, known.value(code));
    }

    void a_setting_is_shown_and_read_with_the_decimal_sign_of_the_language() {
        text::chooseLanguage(QStringLiteral("de"));
        MainWindow window;
        window.showPlace(2);
        auto* share = window.findChild<QLineEdit*>(QStringLiteral("setting.data.validation_fraction"));
        QVERIFY(share);
        QCOMPARE(share->text(), QStringLiteral("0,1"));
        share->setText(QStringLiteral("0,25"));
        Q_EMIT share->textEdited(QStringLiteral("0,25"));
        Q_EMIT share->editingFinished();
        QCOMPARE(share->text(), QStringLiteral("0,25"));
        share->setText(QStringLiteral("0.3")); // as numbers stand elsewhere
        Q_EMIT share->textEdited(QStringLiteral("0.3"));
        Q_EMIT share->editingFinished();
        QCOMPARE(share->text(), QStringLiteral("0,3"));
        QTest::keyClick(share, Qt::Key_Up);
        QCOMPARE(share->text(), QStringLiteral("0,31"));
        window.findChild<QAbstractButton*>(QStringLiteral("train.view.1"))->click();
        QTRY_VERIFY(window.findChild<QPlainTextEdit*>(QStringLiteral("train.json"))
                        ->toPlainText()
                        .contains(QStringLiteral("\"validation_fraction\": 0.31")));
        window.findChild<QAbstractButton*>(QStringLiteral("train.view.0"))->click();
    }
};

ANNEAL_WINDOW_TEST(TestLanguageNumbers)
#include "test_language_numbers.moc"
