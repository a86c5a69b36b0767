// Saves every place, tab, dialog and state of the window in light and dark at two sizes, and says what is wrong with its texts.
// anneal_shots FOLDER [PROJECT_FOLDER] [OPTION…]; without a project it makes two: an empty one, and one with runs of every state.
//   --language CODE   in this language instead of English; several may be named; "pseudo" is one 40 % longer than English in which all letters have
//                     accents but those that are past translation
//   --data, --brief   the Data place alone; the main state of each place alone
//   --smallest        the smallest size of the window alone
//   --light           the light theme alone: what does not fit in it does not in the dark one either
//   --font POINTS     with a desktop whose own font has this size
// Exit status 1 where a text is clipped, elided, over another or under 4.5 : 1, or where a scene could not be played.
#include "core/engine/engine.h"
#include "tests/shots/data_shots.h"
#include "tests/shots/reduce.h"
#include "tests/shots/stage.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Asked {
    QString folder, project;
    QStringList languages;
    QList<QSize> sizes{{1440, 900}, {1024, 700}};
    bool data = false, brief = false, smallest = false, light = false;
    double points = 0.0;
};

bool read(const QStringList& words, Asked& asked) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QString());
    parser.addOptions({{QStringLiteral("language"), QString(), QStringLiteral("CODE")},
                       {QStringLiteral("data"), QString()},
                       {QStringLiteral("brief"), QString()},
                       {QStringLiteral("smallest"), QString()},
                       {QStringLiteral("light"), QString()},
                       {QStringLiteral("font"), QString(), QStringLiteral("POINTS")}});
    if (!parser.parse(words) || parser.positionalArguments().isEmpty() || parser.positionalArguments().size() > 2) {
        std::fprintf(
            stderr,
            "anneal_shots FOLDER [PROJECT_FOLDER] [--language CODE…] [--data | --brief] [--smallest] [--light] [--font POINTS]\n%s\n",
            qPrintable(parser.errorText()));
        return false;
    }
    asked.folder = parser.positionalArguments().first();
    asked.project = parser.positionalArguments().value(1);
    asked.languages = parser.values(QStringLiteral("language"));
    if (asked.languages.isEmpty()) asked.languages << QStringLiteral("en");
    asked.data = parser.isSet(QStringLiteral("data"));
    asked.brief = parser.isSet(QStringLiteral("brief"));
    asked.smallest = parser.isSet(QStringLiteral("smallest"));
    asked.light = parser.isSet(QStringLiteral("light"));
    asked.points = parser.value(QStringLiteral("font")).toDouble();
    return true;
}

/// Every look is a size and a theme.
template <class Play> void inEveryLook(shots::Stage& stage, const Asked& asked, Play play) {
    for (const QSize size : asked.smallest ? QList<QSize>{stage.window.minimumSize()} : asked.sizes)
        for (const auto* theme : {&ui::theme::lightTheme(), &ui::theme::darkTheme()}) {
            if (asked.light && theme->dark) continue;
            stage.window.resize(size);
            ui::theme::Appearance::instance().show(*theme);
            play(stage);
        }
}

/// As a desktop does that states a font of its own; the bundled face, since what else is installed differs from machine to machine.
void takeFont(QApplication& application, double points) {
    QFont font = ui::theme::font(ui::theme::Type::Body);
    font.setPointSizeF(points);
    ui::theme::initFonts(application, font);
}

bool playLanguage(shots::Stage& stage, const Asked& asked, const QString& empty, const QString& full, const QString& code) {
    if (!stage.speak(code)) return false;
    if (!empty.isEmpty() && !asked.data) {
        if (!stage.open(empty)) return false;
        inEveryLook(stage, asked, shots::playEmptyScenes);
    }
    if (!stage.open(full)) return false;
    inEveryLook(stage, asked, asked.data ? shots::playData : asked.brief ? shots::playMainScenes : shots::playFullScenes);
    return true;
}

} // namespace

int main(int count, char** arguments) {
    core::engine::prepareProcess();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("anneal"));
    QApplication::setApplicationName(QStringLiteral("anneal-shots"));
    QSettings().clear(); // of an earlier time: other projects, other sizes
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QStringLiteral("--reduce")) return shots::reduceCommand(words.mid(2));
    Asked asked;
    if (!read(words, asked)) return 2;
    QDir().mkpath(asked.folder);
    QTemporaryDir projects;
    ui::text::installTranslations(application);
    ui::theme::Appearance::instance().start(application);
    if (asked.points > 0.0) takeFont(application, asked.points);
    ui::MainWindow window;
    shots::Shooter shooter(asked.folder);
    shots::Stage stage(window, shooter);
    window.show();
    QObject::connect(&window.context(), &ui::panels::Context::announced, &window, [](const QString& said, ui::theme::Tone tone) {
        if (tone == ui::theme::Tone::Error) std::fprintf(stderr, "said: %s\n", qPrintable(said));
    });
    const bool own = asked.project.isEmpty();
    const QString empty = own ? projects.filePath(QStringLiteral("new")) : QString();
    const QString full = own ? projects.filePath(QStringLiteral("fairy-tales")) : asked.project;
    if (own && !stage.fillProject(full, !asked.data)) return 1;
    if (!stage.open(full) || !shots::prepareData(window)) return 1;
    for (const QString& code : asked.languages)
        if (!playLanguage(stage, asked, empty, full, code)) return 1;
    const int faults = shooter.tellFaults();
    std::printf("%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
