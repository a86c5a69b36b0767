#include "ui/panels/export/card_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/frames/markdown_view.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/licence_words.h"
#include "ui/theme/type.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>

#include <filesystem>

namespace ui::panels {

CardInspector::CardInspector(QWidget* parent) : Inspector(QStringLiteral("export.inspector"), tr("What they get"), 320, parent) {
    card_ = new frames::MarkdownView(QStringLiteral("export.card"), tr("Model card"), &theme::Theme::sunken);
    card_->setMinimumHeight(theme::px(300));
    card_->setFont(theme::font(theme::Type::Secondary));
    addSection(new widgets::Section(tr("Model card"), card_));
    badge_ = new widgets::Pill;
    licence_ = new widgets::Section(tr("Licence of the result"), nullptr, badge_);
    addSection(licence_);
    files_ = new widgets::Facts;
    filesSection_ = new widgets::Section(tr("Files"), files_);
    filesSection_->hide();
    addSection(filesSection_);
}

void CardInspector::showRun(const core::runs::RunFolder& run) {
    const auto& origin = run.origin();
    const auto model = core::base::licenceOf(origin.modelLicence);
    const auto rows = core::base::licenceOf(origin.trainLicence);
    // The stricter of the two decides what may be done with what came of them.
    const auto weight = [](const core::base::Licence& licence) {
        return licence.kind == "permissive" ? 0 : licence.kind == "restricted" ? 1 : licence.kind == "noncommercial" ? 2 : 3;
    };
    const auto& stricter = weight(rows) > weight(model) ? rows : model;
    badge_->setPill(QString::fromStdString(stricter.id), itemmodels::licenceTone(stricter));
    delete licenceBody_;
    auto* facts = new widgets::Facts({{tr("Model"), QString::fromStdString(model.id)}, {tr("Data"), QString::fromStdString(rows.id)}});
    licenceBody_ = widgets::column({{facts}, {licenceInWords(stricter)}}, 8);
    licence_->add(licenceBody_);
}

void CardInspector::showCard(const QString& markdown) {
    QString body = markdown;
    if (body.startsWith(QStringLiteral("---\n"))) { // the front matter is for machines
        const auto end = body.indexOf(QStringLiteral("\n---\n"), 4);
        if (end > 0) body = body.mid(end + 5);
    }
    card_->setMarkdownText(body);
}

void CardInspector::showFiles(const std::vector<core::engine::ModelFile>& files) {
    std::vector<widgets::Fact> facts;
    for (const auto& file : files)
        facts.push_back(
            {QString::fromStdString(file.name), QString::fromStdString(core::base::bytesInWords(file.bytes)), &theme::Theme::text, true});
    files_->setFacts(facts);
    filesSection_->setVisible(!facts.empty());
}

} // namespace ui::panels
