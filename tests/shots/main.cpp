// Saves every place, tab, dialog and state of the window in light and dark at two sizes, and says what is wrong with its texts.
// anneal_shots FOLDER [PROJECT_FOLDER] [--data | --language CODE…]; without a project it makes two: an empty one, and one with runs of every state;
// --data shows the Data place alone, --language the main places in that language at the smaller size.
// Exit status 1 where a text is clipped, elided, over another or under 4.5 : 1, or where a scene could not be played.
#include "core/engine/engine.h"
#include "tests/shots/data_shots.h"
#include "tests/shots/reduce.h"
#include "tests/shots/stage.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

const QList<QSize> kSizes{{1440, 900}, {1024, 700}};

template <class Play> void inEveryLook(shots::Stage& stage, Play play) {
    for (const QSize size : kSizes)
        for (const auto* theme : {&ui::theme::lightTheme(), &ui::theme::darkTheme()}) {
            stage.window.resize(size);
            ui::theme::Appearance::instance().show(*theme);
            play(stage);
        }
}

} // namespace

int main(int count, char** arguments) {
    core::engine::prepareProcess();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("anneal"));
    QApplication::setApplicationName(QStringLiteral("anneal-shots"));
    QSettings().clear(); // of an earlier time: other projects, other sizes
    QStringList words = QApplication::arguments();
    const bool onlyData = words.removeAll(QStringLiteral("--data")) > 0;
    QStringList languages;
    for (qsizetype at = 0; (at = words.indexOf(QStringLiteral("--language"))) >= 0 && at + 1 < words.size(); words.remove(at, 2))
        languages << words[at + 1];
    const bool brief = onlyData || !languages.isEmpty();
    if (words.size() < 2) {
        std::fprintf(stderr, "anneal_shots FOLDER [PROJECT_FOLDER] [--data | --language CODE…]\n");
        return 2;
    }
    if (words[1] == QStringLiteral("--reduce")) return shots::reduceCommand(words.mid(2));
    QDir().mkpath(words[1]);
    QTemporaryDir projects;
    const QString full = words.size() > 2 ? words[2] : projects.filePath(QStringLiteral("fairy-tales"));
    ui::text::installTranslations(application);
    ui::theme::Appearance::instance().start(application);
    ui::MainWindow window;
    shots::Shooter shooter(words[1]);
    shots::Stage stage(window, shooter);
    window.show();
    QObject::connect(&window.context(), &ui::panels::Context::announced, &window, [](const QString& said, ui::theme::Tone tone) {
        if (tone == ui::theme::Tone::Error) std::fprintf(stderr, "said: %s\n", qPrintable(said));
    });
    if (words.size() == 2) {
        if (!stage.open(projects.filePath(QStringLiteral("new")))) return 1;
        if (!brief) inEveryLook(stage, shots::playEmptyScenes);
        if (!stage.fillProject(full, !brief)) return 1;
    }
    if (!stage.open(full)) return 1;
    if (!shots::prepareData(window)) return 1;
    if (languages.isEmpty()) inEveryLook(stage, onlyData ? shots::playData : shots::playFullScenes);
    window.resize(kSizes.last());
    for (const QString& code : languages) shots::playLanguage(stage, code);
    const int faults = shooter.tellFaults();
    std::printf("%d faults\n", faults);
    return faults == 0 ? 0 : 1;
}
