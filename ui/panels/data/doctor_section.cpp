#include "ui/panels/data/doctor_section.h"

#include "ui/forms/form_state.h"
#include "ui/frames/finding_row.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QLocale>

namespace ui::panels {

using core::data::Finding;
using core::data::Severity;

namespace {

theme::Tone toneOf(Severity severity) {
    if (severity == Severity::Serious) return theme::Tone::Error;
    return severity == Severity::Warning ? theme::Tone::Warn : theme::Tone::Neutral;
}

constexpr std::size_t kMostMarked = 100'000, kMostInGroup = 20;

/// A message is "what is the matter: why. What to do." Its first sentence is the head.
std::pair<QString, QString> parted(const QString& message) {
    for (const auto& mark : {QStringLiteral(": "), QStringLiteral(". ")})
        if (const auto at = message.indexOf(mark); at > 0 && at < 90) {
            QString rest = message.mid(at + 2);
            if (!rest.isEmpty()) rest[0] = rest[0].toUpper();
            return {message.left(at), rest};
        }
    return {message, {}};
}

} // namespace

DoctorSection::DoctorSection(Context& context, QWidget* parent) : DoctorSection(context, widgets::dimLabel(), parent) {}

DoctorSection::DoctorSection(Context& context, widgets::Label* state, QWidget* parent)
    : Section(tr("Doctor"), nullptr, state, parent), context_(context), state_(state) {}

void DoctorSection::setDataset(const core::data::DatasetPtr& dataset, const QString& id, const QString& model) {
    dataset_ = dataset;
    id_ = id;
    model_ = model;
    showState();
}

void DoctorSection::check() {
    if (!dataset_ || !checking_.isEmpty()) return;
    checking_ = id_;
    showState();
    context_.tokenizers().ask(model_, this, [this, dataset = dataset_](const TokenizerShelf::TokenizerPtr& tokenizer, const QString&) {
        examine(dataset, tokenizer);
    });
}

void DoctorSection::examine(const core::data::DatasetPtr& dataset, const TokenizerShelf::TokenizerPtr& tokenizer) {
    const QString id = checking_;
    auto found = std::make_shared<std::vector<Finding>>();
    context_.jobs().start(
        bridge::Lane::Data, tr("Check of %1").arg(QString::fromStdString(dataset->info().name)),
        [dataset, tokenizer, found](core::base::JobContext& ctx) {
            *found = core::data::examine(dataset, nullptr, nullptr, tokenizer.get(), {}, ctx);
        },
        this,
        [this, id, found, rows = dataset->info().rows](bridge::JobState state, const QString& error) {
            checking_.clear();
            if (state == bridge::JobState::Done) results_.insert(id, {std::move(*found), rows});
            if (id == id_) showState();
            if (state == bridge::JobState::Failed) {
                context_.announce(error, theme::Tone::Error);
                if (id == id_) showWords(error);
            }
        },
        bridge::JobLook{QStringLiteral("shield"), {}});
}

void DoctorSection::replaceBody(QWidget* body) {
    if (body_) {
        body_->hide();
        body_->deleteLater(); // a link of it may be what was clicked
    }
    body_ = body;
    add(body);
}

void DoctorSection::showWords(const QString& words) {
    state_->clear();
    replaceBody(widgets::wrappedLabel(words));
}

std::unordered_map<std::int64_t, QList<RowFinding>> DoctorSection::byRow() const {
    std::unordered_map<std::int64_t, QList<RowFinding>> rows;
    const auto result = results_.constFind(id_);
    if (result == results_.constEnd()) return rows;
    for (const auto& finding : result->findings) {
        const RowFinding one{
            toneOf(finding.severity), QString::fromStdString(finding.rule), parted(QString::fromStdString(finding.message)).first, {}};
        for (const auto row : finding.rows)
            if (rows.size() < kMostMarked) rows[row] << one;
        for (const auto& group : finding.groups)
            for (const auto row : group)
                if (const auto found = rows.find(row); found != rows.end() && group.size() <= kMostInGroup && !found->second.isEmpty() &&
                                                       found->second.last().rule == one.rule) {
                    found->second.last().group = group;
                    if (one.rule == QStringLiteral("contradictory_labels"))
                        found->second.last().words =
                            tr("The same text stands %Ln time(s) with different labels. Keep one label, or drop them.", nullptr,
                               static_cast<int>(group.size()));
                    else if (one.rule.startsWith(QStringLiteral("duplicate")))
                        found->second.last().words = tr("%Ln row(s) say the same.", nullptr, static_cast<int>(group.size()));
                }
    }
    return rows;
}

std::optional<DoctorSection::Summary> DoctorSection::summary() const {
    const auto result = results_.constFind(id_);
    if (result == results_.constEnd()) return std::nullopt;
    Summary summary;
    for (const auto& finding : result->findings) {
        summary.findings += finding.severity != Severity::Note ? 1 : 0;
        summary.serious = summary.serious || finding.severity == Severity::Serious;
    }
    return summary;
}

void DoctorSection::showState() {
    showBody();
    Q_EMIT findingsShown();
}

void DoctorSection::showBody() {
    const auto result = results_.constFind(id_);
    if (!checking_.isEmpty() && checking_ == id_)
        return showWords(tr("Looking for duplicates, contradictions, empty answers, broken text, personal data…"));
    if (result == results_.constEnd()) {
        auto* check = new widgets::LinkButton(QStringLiteral("data.doctor.check"), tr("Check now"));
        connect(check, &widgets::LinkButton::clicked, this, &DoctorSection::check);
        state_->clear();
        auto* words = widgets::wrappedLabel(
            tr("Not checked yet: duplicates, contradicting labels, empty answers, broken text, personal data and ten faults more."));
        return replaceBody(widgets::column({{words}, {widgets::row({{check}, widgets::Item::grow()})}}, 6));
    }
    state_->setText(tr("checked %L1 rows").arg(result->rows));
    auto* host = new QWidget;
    auto* column = widgets::fillColumn(host, {}, 10);
    int index = 0;
    for (const auto& finding : result->findings) {
        column->addWidget(rowOf(finding, index));
        if (auto* mend = mendOf(finding, index)) column->addWidget(mend);
        ++index;
    }
    if (result->findings.empty())
        column->addWidget(new frames::FindingRow(QStringLiteral("data.finding.none"), theme::Tone::Ok, tr("Nothing found"),
                                                 tr("Fifteen rules looked at every row.")));
    replaceBody(host);
}

QWidget* DoctorSection::rowOf(const Finding& finding, int index) {
    const auto [head, rest] = parted(QString::fromStdString(finding.message));
    const auto count = static_cast<int>(finding.rows.size());
    auto* row = new frames::FindingRow(QStringLiteral("data.finding.%1").arg(QString::fromStdString(finding.rule)),
                                       toneOf(finding.severity), head, rest, count > 0 ? tr("%Ln row(s)", nullptr, count) : QString());
    connect(row, &frames::FindingRow::linkClicked, this, [this, id = id_, index, head = head] {
        const auto result = results_.constFind(id);
        if (result != results_.constEnd()) Q_EMIT rowsRequested(result->findings[static_cast<std::size_t>(index)].rows, head);
    });
    return row;
}

/// A link that adds the step which mends the finding; null where none does.
QWidget* DoctorSection::mendOf(const Finding& finding, int index) {
    const auto* kind = stepKind(finding.mend);
    if (kind == nullptr || finding.rows.empty()) return nullptr;
    const bool picks = finding.mend == "exclude";
    auto* link = new widgets::LinkButton(QStringLiteral("data.mend.%1").arg(QString::fromStdString(finding.rule)),
                                         picks ? tr("Exclude these rows") : tr("Add the step: %1").arg(forms::fieldText(kind->label)));
    connect(link, &widgets::LinkButton::clicked, this, [this, id = id_, index] {
        const auto result = results_.constFind(id);
        if (result == results_.constEnd()) return;
        const auto& one = result->findings[static_cast<std::size_t>(index)];
        Q_EMIT mendRequested(QString::fromStdString(one.mend), one.rows);
    });
    return widgets::row({widgets::Item::gap(16), {link}, widgets::Item::grow()});
}

} // namespace ui::panels
