#include "ui/shell/about.h"

#include "core/base/version.h"
#include "ui/access/accessible_role.h"
#include "ui/shell/bundled.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPainter>
#include <QScrollArea>

namespace ui::shell {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

/// Gives free functions their translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

class Sign : public QWidget {
public:
    Sign() { setFixedSize(px(48), px(48)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, rect());
    }
};

/// Names and licences as their makers write them: nothing to translate.
std::vector<widgets::Fact> libraries() {
    const auto fact = [](const char* name, const char* licence) {
        return widgets::Fact{QString::fromUtf8(name), QString::fromUtf8(licence)};
    };
    return {{QStringLiteral("Qt ") + QLatin1String(qVersion()), QStringLiteral("LGPL-3.0")},
            fact("QCustomPlot", "GPL-3.0-or-later"),
            fact("LibTorch", "BSD-3-Clause; contains Intel oneMKL"),
            fact("Apache Arrow, Parquet", "Apache-2.0"),
            fact("SQLite", "public domain"),
            fact("SentencePiece", "Apache-2.0"),
            fact("PCRE2", "BSD-3-Clause"),
            fact("ICU", "Unicode-3.0"),
            fact("simdjson", "Apache-2.0"),
            fact("nlohmann/json", "MIT"),
            fact("CLI11", "BSD-3-Clause"),
            fact("spdlog", "MIT"),
            fact("libcurl", "curl"),
            fact("OpenSSL", "Apache-2.0"),
            fact("zlib", "Zlib"),
            fact("Zstandard", "BSD-3-Clause"),
            fact("Inter, JetBrains Mono", "OFL-1.1")};
}

std::vector<widgets::Fact> bundledParts() {
    std::vector<widgets::Fact> facts;
    for (const BundledModel& model : bundledModels()) facts.push_back({model.name, licenceBadge(model.licence)});
    for (const BundledDataset& data : bundledDatasets()) facts.push_back({data.title, licenceBadge(data.licence)});
    return facts;
}

} // namespace

void showAbout(QWidget* window) {
    auto* box = new QDialog(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("about"));
    box->setWindowTitle(Words::tr("About Anneal"));
    auto* name =
        new widgets::Label(Words::tr("Anneal %1").arg(QString::fromStdString(std::string(core::base::version()))), Type::ForecastNumber);
    auto* words =
        widgets::column({name, widgets::wrappedLabel(Words::tr("Fine-tune language models on your own machine."), Type::Body, &Theme::text),
                         widgets::wrappedLabel(Words::tr("Free software under the GNU General Public License, version 3 or later. "
                                                         "It comes without any warranty."))},
                        4);
    auto* parts = widgets::column({new widgets::Section(Words::tr("Made with"), new widgets::Facts(libraries())), widgets::horizontalLine(),
                                   new widgets::Section(Words::tr("Comes with"), new widgets::Facts(bundledParts())), Item::grow()},
                                  0);
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("about.parts"), Words::tr("Parts and their licences"));
    access::setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(parts);
    auto* ground = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(ground, {{scroll, 1}}, 0);
    auto* close = new widgets::Button(QStringLiteral("about.close"), Words::tr("Close"), {}, widgets::Button::Kind::Primary);
    close->setDefault(true);
    QObject::connect(close, &QAbstractButton::clicked, box, &QDialog::close);
    auto* head = new widgets::Region(&Theme::surface);
    widgets::fillRow(head, {widgets::column({new Sign, Item::grow()}, 0), {words, 1}}, 16, {20, 20, 20, 16});
    auto* foot = new widgets::Region(&Theme::window);
    widgets::fillRow(foot, {Item::grow(), close}, 0, {16, 10, 16, 10});
    widgets::fillColumn(box, {head, widgets::horizontalLine(), {ground, 1}, widgets::horizontalLine(), foot}, 0);
    box->resize(px(520), px(560));
    box->show();
}

} // namespace ui::shell
