#include "ui/shell/about.h"

#include "core/base/version.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui::shell {

namespace {

/// Gives free functions their translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

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
