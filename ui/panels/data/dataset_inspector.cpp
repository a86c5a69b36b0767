#include "ui/panels/data/dataset_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/context.h"
#include "ui/panels/licence_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace ui::panels {

using widgets::Fact;

DatasetInspector::DatasetInspector(Context& context, QWidget* parent)
    : Inspector(QStringLiteral("data.inspector"), tr("Dataset"), 310, parent), context_(context), facts_(new widgets::Facts), badge_(new widgets::Pill) {
    auto* copy = new widgets::LinkButton(QStringLiteral("data.facts.copy"), tr("Copy"));
    connect(copy, &widgets::LinkButton::clicked, this, &DatasetInspector::copyFacts);
    addSection(new widgets::Section(tr("Facts"), facts_, copy));
    licence_ = new widgets::Section(tr("Licence and source"), nullptr, badge_);
    addSection(licence_);
}

void DatasetInspector::setModel(const QString& modelFolder) { model_ = modelFolder; }

void DatasetInspector::setDataset(const core::data::DatasetPtr& dataset, const std::filesystem::path& folder) {
    dataset_ = dataset;
    folder_ = folder;
    const auto& info = dataset->info();
    const QLocale locale;
    setTitle(QString::fromStdString(info.name));
    QStringList roles;
    for (const auto& [role, column] : info.map)
        roles << (role == column ? QString::fromStdString(role) : tr("%1 = %2").arg(QString::fromStdString(role), QString::fromStdString(column)));
    std::vector<Fact> facts{{tr("Rows"), locale.toString(static_cast<qlonglong>(info.rows))},
                            {tr("Columns"), locale.toString(static_cast<qlonglong>(info.columns.size()))},
                            {tr("Shape"), QString::fromStdString(core::data::nameOf(info.shape))},
                            {tr("Roles"), roles.isEmpty() ? QStringLiteral("—") : roles.join(QStringLiteral(", "))},
                            {tr("Version"), locale.toString(static_cast<qlonglong>(info.version))}};
    if (info.rejectedRows > 0) facts.push_back({tr("Rejected rows"), locale.toString(static_cast<qlonglong>(info.rejectedRows)), &theme::Theme::warn});
    for (const auto& [split, rows] : info.splits) facts.push_back({tr("Split %1").arg(QString::fromStdString(split)), locale.toString(static_cast<qlonglong>(rows))});
    facts_->setFacts(facts);
    showLicence();
}

void DatasetInspector::showLicence() {
    const auto& info = dataset_->info();
    const auto licence = core::base::licenceOf(info.licence);
    badge_->setPill(info.licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), itemmodels::licenceTone(licence));
    delete licenceBody_;
    QStringList files;
    for (const auto& file : info.sourceFiles) files << QString::fromStdString(std::filesystem::path(file).filename().string());
    auto* source = new widgets::Facts({{tr("Files"), files.join(QStringLiteral(", "))}, {tr("SHA-256"), QString::fromStdString(info.hash.substr(0, 12))}});
    auto* words = widgets::wrappedLabel(QString::fromStdString(info.source));
    words->setVisible(!info.source.empty());
    auto* authors = widgets::wrappedLabel(tr("Authors: %1").arg(QString::fromStdString(info.authors)));
    authors->setVisible(!info.authors.empty());
    licenceBody_ = widgets::column({{licenceInWords(licence)}, {authors}, {words}, {source}}, 8);
    licence_->add(licenceBody_);
}

void DatasetInspector::copyFacts() {
    QGuiApplication::clipboard()->setText(facts_->asText());
    context_.announce(tr("The facts are in the clipboard"));
}

} // namespace ui::panels
