#include "tests/support/ui/window_test.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFontInfo>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

using namespace ui::theme;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().start(*qApp); }

    void every_text_has_enough_contrast_on_every_ground_it_stands_on_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        const QList<std::pair<const char*, ColorRole>> plain{{"window", &Theme::window},
                                                             {"surface", &Theme::surface},
                                                             {"sunken", &Theme::sunken},
                                                             {"hover", &Theme::hover},
                                                             {"select", &Theme::select}};
        const QList<std::pair<const char*, ColorRole>> inks{{"text", &Theme::text}, {"text2", &Theme::text2}, {"text3", &Theme::text3}};
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            const auto row = [&](const char* ink, ColorRole text, const char* ground, ColorRole back) {
                QTest::addRow("%s: %s on %s", qPrintable(theme->name), ink, ground) << theme->*text << theme->*back;
            };
            for (const auto& [ink, text] : inks)
                for (const auto& [ground, back] : plain)
                    if (!(text == &Theme::text3 && back == &Theme::hover)) row(ink, text, ground, back);
            for (const auto& [ground, back] : plain) row("accent", &Theme::accent, ground, back);
            row("onAccent", &Theme::onAccent, "accent", &Theme::accent);
            row("onAccent", &Theme::onAccent, "accentHigh", &Theme::accentHigh);
            row("text", &Theme::text, "errBg", &Theme::errBg);
            row("text", &Theme::text, "warnBg", &Theme::warnBg);
            row("text2", &Theme::text2, "neutralBg", &Theme::neutralBg);
            row("text", &Theme::text, "neutralBg", &Theme::neutralBg);
            row("text", &Theme::text, "counted", &Theme::counted);
            for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Error}) {
                row("tone", toneText(tone), "its pill", toneBackground(tone));
                for (const auto& [ground, back] :
                     {std::pair{"surface", &Theme::surface}, std::pair{"sunken", &Theme::sunken}, std::pair{"window", &Theme::window}})
                    row("tone", toneText(tone), ground, back);
            }
            for (const auto tone : {Tone::Warn, Tone::Error, Tone::Accent}) row("onTone", &Theme::onTone, "badge", toneText(tone));
        }
    }
    void every_text_has_enough_contrast_on_every_ground_it_stands_on() {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.495, qPrintable(QString::number(contrast(text, ground))));
    }

    void edges_and_marks_can_be_seen() {
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            QVERIFY(contrast(theme->border, theme->surface) >= 3.0);
            QVERIFY(contrast(theme->accent, theme->surface) >= 3.0);
            QVERIFY(contrast(theme->star, theme->surface) >= 3.0);
        }
    }

    void contrast_is_that_of_the_standard() {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void no_two_of_twenty_eight_runs_look_alike() {
        QStringList seen;
        for (int i = 0; i < 28; ++i) {
            const SeriesStyle style = seriesStyle(i);
            const QString look = style.color.name() + QString::number(style.pen);
            QVERIFY2(!seen.contains(look), qPrintable(QString::number(i)));
            seen += look;
        }
    }

    void digits_of_numbers_are_of_equal_width_in_every_role() {
        for (const auto role : {Type::Body, Type::BodyStrong, Type::Secondary, Type::Small, Type::Mono})
            QVERIFY(hasTabularDigits(numberFont(role)));
    }

    void the_bundled_faces_are_there() {
        QCOMPARE(QFontInfo(font(Type::Mono)).family(), QStringLiteral("Anneal Mono"));
        QCOMPARE(QFontInfo(numberFont(Type::Body)).family(), QStringLiteral("Anneal Sans"));
        QCOMPARE(QFontInfo(font(Type::Section)).weight(), int(QFont::DemiBold));
    }

    void every_icon_of_the_folder_is_compiled_in_and_has_no_colour_of_its_own() {
        const QDir folder(QStringLiteral(ANNEAL_SOURCE_DIR "/resources/icons"));
        const QStringList files = folder.entryList({QStringLiteral("*.svg")}, QDir::Files);
        QVERIFY(files.size() > 60);
        for (const QString& file : files) {
            const QString name = file.chopped(4);
            QVERIFY2(hasIcon(name), qPrintable(name));
            const QByteArray svg = iconSvg(name, QColor("#123456"), 16);
            QVERIFY2(!svg.contains("currentColor"), qPrintable(name));
            QVERIFY2(svg.contains("#123456"), qPrintable(name));
            const QImage image = iconPixmap(name, QColor("#123456"), 20, 2.0).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            bool drawn = false;
            for (int y = 0; y < 40 && !drawn; ++y)
                for (int x = 0; x < 40 && !drawn; ++x) drawn = qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(drawn, qPrintable(name));
        }
    }

    void an_unknown_icon_is_a_warning() {
        tests::expectWarning(QStringLiteral("There is no icon no-such in resources/icons."));
        QVERIFY(iconPixmap(QStringLiteral("no-such"), Qt::black).isNull());
    }

    void the_palette_follows_the_theme_and_says_so() {
        int changes = 0;
        QObject context;
        followTheme(&context, [&changes] { ++changes; });
        QCOMPARE(changes, 1);
        Appearance::instance().show(darkTheme());
        QCOMPARE(changes, 2);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTheme().window);
        QVERIFY(current().dark);
        Appearance::instance().show(lightTheme());
        QCOMPARE(qApp->palette().color(QPalette::Window), lightTheme().window);
    }

    void no_file_but_the_theme_names_a_colour() {
        const QRegularExpression hex(QStringLiteral("\"#[0-9A-Fa-f]{6}\""));
        QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral("/ui/theme/"))) continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(hex), qPrintable(path));
        }
    }
};

ANNEAL_WINDOW_TEST(TestTheme)
#include "test_theme.moc"
