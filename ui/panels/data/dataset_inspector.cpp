#include "ui/panels/data/dataset_inspector.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/panels/context.h"
#include "ui/panels/data/doctor_section.h"
#include "ui/panels/data/row_options.h"
#include "ui/panels/licence_words.h"
#include "ui/plots/histogram.h"
#include "ui/text/breakable.h"
#include "ui/text/numbers.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace ui::panels {

using core::data::DatasetFacts;
using theme::Theme;
using widgets::Fact;

namespace {

constexpr int kYieldMs = 900;
constexpr std::int64_t kMostTokenized = 100'000; ///< larger sets get their lengths in characters: tokens would take minutes

/// One label with its bar and count, which is as wide as that of the commonest.
QWidget* labelRow(const std::string& name, std::int64_t rows, std::int64_t most) {
    const int countWidth = QFontMetrics(theme::numberFont(theme::Type::Body)).horizontalAdvance(text::count(most)) + theme::px(4);
    auto* words =
        widgets::foreignLabel(name.empty() ? QStringLiteral("—") : itemmodels::oneLine(name), theme::Type::Secondary, &Theme::text2);
    auto* bar = new widgets::ProgressBar;
    bar->setColors(&Theme::text3, &Theme::neutralBg);
    bar->setFraction(most > 0 ? static_cast<double>(rows) / static_cast<double>(most) : 0.0);
    bar->setFixedWidth(theme::px(48));
    auto* count = new widgets::Label(text::count(rows));
    count->setNumeric();
    count->setFixedWidth(countWidth);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return widgets::row({{words, 1}, {bar}, {count}});
}

/// The commonest languages with their shares of what was looked at.
QString languagesText(const DatasetFacts& facts) {
    QStringList words;
    for (const auto& [code, rows] : facts.languages) {
        if (words.size() == 2 || code.empty() || facts.languageRows == 0) break;
        const QString name = QLocale::languageToString(QLocale(QString::fromStdString(code)).language());
        words << QStringLiteral("%1 %2").arg(name == QStringLiteral("C") ? QString::fromStdString(code) : name,
                                             text::percent(static_cast<double>(rows) / static_cast<double>(facts.languageRows), 1));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

DatasetInspector::DatasetInspector(Context& context, QWidget* parent)
    : Inspector(QStringLiteral("data.inspector"), tr("Dataset"), 310, parent), context_(context),
      model_(QStringLiteral("bundled:stories260K")), facts_(new widgets::Facts), doctor_(new DoctorSection(context)),
      badge_(new widgets::Pill), resume_(new QTimer(this)) {
    resume_->setSingleShot(true);
    resume_->setInterval(kYieldMs);
    connect(resume_, &QTimer::timeout, this, [this] {
        if (!dataset_ || job_ != 0) return;
        if (context_.jobs().isIdle(bridge::Lane::Data)) askRowFacts();
        else resume_->start();
    });
    addSection(makeFacts());
    labelsWords_ = widgets::dimLabel();
    labels_ = new widgets::Section(tr("Labels"), nullptr, labelsWords_);
    labels_->hide();
    addSection(labels_);
    addSection(doctor_);
    licence_ = new widgets::Section(tr("Licence and source"), nullptr, badge_);
    addSection(licence_);
}

QWidget* DatasetInspector::makeFacts() {
    auto* copy = new widgets::LinkButton(QStringLiteral("data.facts.copy"), tr("Copy"));
    connect(copy, &widgets::LinkButton::clicked, this, &DatasetInspector::copyFacts);
    lengthsHead_ = widgets::dimLabel();
    lengths_ = new plots::Histogram(QStringLiteral("data.lengths"), tr("Lengths of the rows"));
    auto* section = new widgets::Section(tr("Facts"), facts_, copy);
    section->add(lengthsHead_);
    section->add(lengths_);
    return section;
}

void DatasetInspector::setModel(const QString& model) {
    if (model.isEmpty() || model == model_) return;
    model_ = model;
    if (!dataset_) return;
    doctor_->setDataset(dataset_, key(), model_);
    askRowFacts();
}

void DatasetInspector::setDataset(const core::data::DatasetPtr& dataset, const std::filesystem::path& folder) {
    if (dataset == dataset_ && folder == folder_ && (job_ != 0 || resume_->isActive() || counted_.contains(key()))) return;
    dataset_ = dataset;
    folder_ = folder;
    setTitle(QString::fromStdString(dataset->info().name));
    doctor_->setDataset(dataset, key(), model_);
    showLicence();
    askRowFacts();
}

void DatasetInspector::yieldLane() {
    if (job_ == 0 && !resume_->isActive()) return;
    if (job_ != 0) context_.jobs().stop(job_);
    job_ = 0;
    resume_->start();
}

void DatasetInspector::check() { doctor_->check(); }

/// A dataset version is immutable, so its hash and the model decide everything that is counted.
QString DatasetInspector::key() const {
    return QString::fromStdString(folder_.string() + '|' + dataset_->info().hash) + QLatin1Char('|') + model_;
}

void DatasetInspector::askRowFacts() {
    if (job_ != 0) context_.jobs().stop(job_);
    job_ = 0;
    showFacts();
    if (counted_.contains(key())) return doctor_->checkInBackground();
    context_.tokenizers().ask(model_, this, [this, wanted = key()](const TokenizerShelf::TokenizerPtr& tokenizer, const QString&) {
        if (dataset_ && wanted == key()) countRows(wanted, tokenizer);
    });
}

void DatasetInspector::countRows(const QString& key, const TokenizerShelf::TokenizerPtr& tokenizer) {
    auto counted = std::make_shared<FactsPtr>();
    auto job = std::make_shared<quint64>(0);
    *job = job_ = context_.jobs().start(
        bridge::Lane::Data, tr("Facts of %1").arg(QString::fromStdString(dataset_->info().name)),
        [counted, dataset = dataset_, tokenizer](core::base::JobContext& ctx) {
            const auto* counter = dataset->info().rows <= kMostTokenized ? tokenizer.get() : nullptr;
            *counted =
                std::make_shared<const DatasetFacts>(core::data::computeFacts(dataset, counter, rowOptions(dataset->info(), "auto"), ctx));
        },
        this,
        [this, key, counted, job](bridge::JobState state, const QString& problem) {
            const bool shown = dataset_ && key == this->key(), mine = job_ == *job;
            if (mine) job_ = 0;
            if (state == bridge::JobState::Failed) context_.announce(problem, theme::Tone::Error);
            if (state == bridge::JobState::Stopped && mine) resume_->start(); // other work came
            if (state == bridge::JobState::Stopped || !*counted) return;
            counted_.insert(key, *counted);
            if (!shown) return;
            showFacts();
            doctor_->checkInBackground();
        },
        bridge::JobLook::inBackground(QStringLiteral("data")));
}

void DatasetInspector::showFacts() {
    const auto& info = dataset_->info();
    const auto counted = counted_.value(key());
    const QString shape = QString::fromStdString(core::data::nameOf(info.shape));
    std::vector<Fact> facts{{tr("Rows"), text::count(info.rows)}, {tr("Shape"), shape}};
    if (info.rejectedRows > 0) facts.push_back({tr("Rejected rows"), text::count(info.rejectedRows), &Theme::warn});
    if (counted) {
        if (const QString languages = languagesText(*counted); !languages.isEmpty()) facts.push_back({tr("Language"), languages});
        facts.push_back(
            {tr("Repeated rows"), text::count(counted->duplicateRows), counted->duplicateRows > 0 ? &Theme::warn : &Theme::text});
        if (counted->emptyRows > 0) facts.push_back({tr("Empty rows"), text::count(counted->emptyRows), &Theme::warn});
        if (counted->unreadableRows > 0) facts.push_back({tr("Unreadable rows"), text::count(counted->unreadableRows), &Theme::warn});
        if (counted->tokens) facts.push_back({tr("Tokens"), text::count(counted->tokens->total)});
        else facts.push_back({tr("Characters"), text::count(counted->characters.total)});
        const auto longest = counted->tokens ? counted->tokens->longest : counted->characters.longest;
        facts.push_back({tr("Longest row"),
                         counted->tokens ? tr("%1 tokens").arg(text::count(longest)) : tr("%1 characters").arg(text::count(longest))});
    } else {
        facts.push_back({tr("Tokens"), tr("counting…"), &Theme::text3});
    }
    facts_->setFacts(facts);
    lengthsHead_->setVisible(counted != nullptr);
    lengths_->setVisible(counted != nullptr && !counted->characters.histogram.empty());
    labels_->setVisible(counted != nullptr && !counted->labels.empty());
    Q_EMIT factsShown();
    if (!counted) return;
    showLengths(counted->tokens ? *counted->tokens : counted->characters, counted->tokens.has_value());
    showLabels(*counted);
}

void DatasetInspector::showLengths(const core::data::LengthFacts& lengths, bool tokens) {
    lengthsHead_->setText(tokens ? tr("Length in tokens") : tr("Length in characters"));
    QList<double> counts;
    for (const auto& bin : lengths.histogram) counts << static_cast<double>(bin.rows);
    if (counts.isEmpty()) return;
    const auto& first = lengths.histogram.front();
    lengths_->setBins(counts, static_cast<double>(first.from), static_cast<double>(first.to - first.from));
    lengths_->setMarks({{static_cast<double>(lengths.median), tr("median %1").arg(text::count(lengths.median))},
                        {static_cast<double>(lengths.percentile95), tr("95 % ≤ %1").arg(text::count(lengths.percentile95))}});
}

void DatasetInspector::showLabels(const DatasetFacts& facts) {
    delete labelsBody_;
    labelsBody_ = new QWidget;
    auto* column = widgets::fillColumn(labelsBody_, {}, 4);
    const auto& labels = facts.labels;
    constexpr std::size_t kAll = 8, kEnds = 3;
    const bool cut = labels.size() > kAll;
    labels_->setTitle(tr("%Ln label(s)", nullptr, static_cast<int>(facts.labelKinds)));
    labelsWords_->setText(cut ? tr("most and fewest rows") : QString());
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (!cut || i < kEnds || i + kEnds >= labels.size())
            column->addWidget(labelRow(labels[i].first, labels[i].second, labels.front().second));
    labels_->add(labelsBody_);
}

void DatasetInspector::showLicence() {
    const auto& info = dataset_->info();
    const auto licence = core::base::licenceOf(info.licence);
    badge_->setPill(info.licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), itemmodels::licenceTone(licence));
    delete licenceBody_;
    QStringList files;
    for (const auto& file : info.sourceFiles) files << QString::fromStdString(std::filesystem::path(file).filename().string());
    auto* source = new widgets::Facts(
        {{tr("Files"), files.join(QStringLiteral(", "))}, {tr("SHA-256"), QString::fromStdString(info.hash.substr(0, 12))}});
    auto* words = widgets::wrappedLabel(text::breakable(QString::fromStdString(info.source)));
    words->setVisible(!info.source.empty());
    auto* authors = widgets::wrappedLabel(tr("Authors: %1").arg(text::breakable(QString::fromStdString(info.authors))));
    authors->setVisible(!info.authors.empty());
    licenceBody_ = widgets::column({{licenceInWords(licence)}, {authors}, {words}, {source}}, 8);
    licence_->add(licenceBody_);
}

void DatasetInspector::copyFacts() {
    QGuiApplication::clipboard()->setText(facts_->asText());
    context_.announce(tr("The facts are in the clipboard"));
}

} // namespace ui::panels
