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
#include <QTimer>

#include <algorithm>

namespace ui::panels {

using core::data::Finding;
using core::data::Severity;

namespace {

theme::Tone toneOf(Severity severity) {
    if (severity == Severity::Serious) return theme::Tone::Error;
    return severity == Severity::Warning ? theme::Tone::Warn : theme::Tone::Neutral;
}

constexpr std::size_t kMostMarked = 100'000, kMostInGroup = 20;
constexpr std::int64_t kMostByItself = 20'000; ///< rows of a first look: a second or two
constexpr int kAgainMs = 1'500;                ///< after other work took the lane

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
    : Section(tr("Doctor"), nullptr, state, parent), context_(context), state_(state), again_(new QTimer(this)) {
    again_->setSingleShot(true);
    again_->setInterval(kAgainMs);
    connect(again_, &QTimer::timeout, this, &DoctorSection::checkInBackground);
}

void DoctorSection::setDataset(const core::data::DatasetPtr& dataset, const QString& id, const QString& model) {
    if (id != id_) stopLooking();
    dataset_ = dataset;
    id_ = id;
    model_ = model;
    showState();
}

void DoctorSection::stopLooking() {
    again_->stop();
    if (lookJob_ != 0) context_.jobs().stop(lookJob_);
    lookJob_ = 0;
    looking_.clear();
}

void DoctorSection::check() {
    if (!dataset_ || !checking_.isEmpty()) return;
    stopLooking();
    checking_ = id_;
    showState();
    context_.tokenizers().ask(model_, this, [this, dataset = dataset_](const TokenizerShelf::TokenizerPtr& tokenizer, const QString&) {
        examine(dataset, tokenizer, false);
    });
}

void DoctorSection::checkInBackground() {
    if (!dataset_ || !checking_.isEmpty() || looking_ == id_ || results_.contains(id_)) return;
    if (!context_.jobs().isIdle(bridge::Lane::Data)) return again_->start();
    stopLooking();
    looking_ = id_;
    showState();
    context_.tokenizers().ask(model_, this,
                              [this, id = id_, dataset = dataset_](const TokenizerShelf::TokenizerPtr& tokenizer, const QString&) {
                                  if (looking_ == id && lookJob_ == 0) examine(dataset, tokenizer, true);
                              });
}

void DoctorSection::examine(const core::data::DatasetPtr& dataset, const TokenizerShelf::TokenizerPtr& tokenizer, bool byItself) {
    const QString id = byItself ? looking_ : checking_;
    auto found = std::make_shared<core::data::SampleExamination>();
    const auto most = byItself ? kMostByItself : dataset->info().rows;
    auto job = std::make_shared<quint64>(0);
    *job = context_.jobs().start(
        bridge::Lane::Data, tr("Check of %1").arg(QString::fromStdString(dataset->info().name)),
        [dataset, tokenizer, found, most](core::base::JobContext& ctx) {
            *found = core::data::examineSample(dataset, std::max<std::int64_t>(most, 1), tokenizer.get(), {}, ctx);
        },
        this,
        [this, id, found, byItself, job, all = dataset->info().rows](bridge::JobState state, const QString& error) {
            if (!byItself) checking_.clear();
            const bool mine = byItself && lookJob_ == *job; // not one that was given up meanwhile
            if (mine) {
                looking_.clear();
                lookJob_ = 0;
            }
            if (state == bridge::JobState::Done) results_.insert(id, {std::move(found->findings), found->rows, found->rows >= all});
            if (id == id_) {
                showState();
                if (state == bridge::JobState::Stopped && mine) again_->start(); // other work came
            }
            if (state != bridge::JobState::Failed) return;
            if (!byItself) context_.announce(error, theme::Tone::Error);
            if (id == id_) showWords(error);
        },
        byItself ? bridge::JobLook::inBackground(QStringLiteral("shield")) : bridge::JobLook{QStringLiteral("shield"), {}});
    if (byItself) lookJob_ = *job;
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
    if (result == results_.constEnd() && looking_ == id_ && !id_.isEmpty()) {
        showWords(tr("Looking for duplicates, contradictions, empty answers, broken text, personal data…"));
        return;
    }
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
    state_->setText(result->whole ? tr("checked %L1 rows").arg(result->rows) : tr("a part: %L1 rows").arg(result->rows));
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
                                                 result->whole ? tr("Fifteen rules looked at every row.")
                                                               : tr("Fifteen rules looked at %L1 rows.").arg(result->rows)));
    if (!result->whole) column->addWidget(makeRest());
    replaceBody(host);
}

/// What a look at a part of the rows leaves open, and the way to all of them.
QWidget* DoctorSection::makeRest() {
    auto* words = widgets::wrappedLabel(
        tr("A part of the %L1 rows was looked at, from all over the set; the counts are of that part.").arg(dataset_->info().rows));
    auto* check = new widgets::LinkButton(QStringLiteral("data.doctor.checkAll"), tr("Check all rows"));
    connect(check, &widgets::LinkButton::clicked, this, &DoctorSection::check);
    return widgets::column({{words}, {widgets::row({{check}, widgets::Item::grow()})}}, 4);
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
