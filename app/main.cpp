// The desktop workbench: anneal [PROJECT_FOLDER] [--demo], and anneal --print REPORT.html OUT.pdf, which needs no display.
#include "core/engine/engine.h"
#include "ui/main_window.h"
#include "ui/report/report_pdf.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <clocale>

int main(int count, char** arguments) {
    core::engine::prepareProcess();
    const bool prints = count > 1 && QByteArray(arguments[1]) == "--print";
    if (prints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's; what the engine writes (reports, plots) has points whatever the language
    QApplication::setOrganizationName(QStringLiteral("anneal"));
    QApplication::setApplicationName(QStringLiteral("anneal"));
    QApplication::setApplicationDisplayName(QStringLiteral("Anneal"));
    QApplication::setApplicationVersion(QStringLiteral(ANNEAL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("anneal"));

    ui::text::installTranslations(application);
    if (prints) return ui::report::printCommand(application, QApplication::arguments().mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Fine-tune language models on your own machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QApplication::translate("main", "Open a ready project with the bundled model and data."));
    parser.addOption(demo);
    parser.addPositionalArgument(QStringLiteral("PROJECT_FOLDER"), QApplication::translate("main", "The project to open."),
                                 QStringLiteral("[PROJECT_FOLDER]"));
    parser.process(application);

    ui::theme::Appearance::instance().start(application);
    ui::MainWindow window;
    window.show();
    if (parser.isSet(demo)) QTimer::singleShot(0, &window, [&window] { window.openDemo(); });
    else if (!parser.positionalArguments().isEmpty())
        QTimer::singleShot(0, &window, [&window, folder = parser.positionalArguments().first()] { window.openProject(folder); });
    else QTimer::singleShot(0, &window, [&window] { window.openLast(); });
    return QApplication::exec();
}
