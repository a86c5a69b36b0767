#include "ui/shell/about.h"

#include "core/base/paths.h"
#include "core/base/version.h"
#include "ui/panels/context.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

namespace ui::shell {

namespace {

/// Gives free functions their translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void openManual(const QString& place, panels::Context& context) {
    const QString folder = QString::fromStdString((core::base::resourcesFolder() / "manual").string());
    for (const QString& page : {place, QStringLiteral("index")}) {
        const QString file = folder + QLatin1Char('/') + page + QStringLiteral(".html");
        if (page.isEmpty() || !QFileInfo::exists(file)) continue;
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            context.announce(Words::tr("No program shows the manual; it is at %1").arg(file), theme::Tone::Warn);
        return;
    }
    context.announce(Words::tr("The manual is not installed; it belongs at %1").arg(folder), theme::Tone::Warn);
}

void showAbout(QWidget* window) {
    auto* box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Anneal"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Words::tr("Anneal %1").arg(QString::fromStdString(std::string(core::base::version()))));
    box->setInformativeText(Words::tr(
        "Fine-tune language models on your own machine.\n\nFree software under the GNU General Public License, version 3 or later. "
        "Made with Qt, QCustomPlot, LibTorch, Arrow, SQLite and SentencePiece. Fonts: Inter and JetBrains Mono (SIL Open Font License)."));
    box->open();
}

} // namespace ui::shell
