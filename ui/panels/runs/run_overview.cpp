#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/runs/run_folder.h"
#include "core/runs/significance.h"
#endif
#include "ui/panels/runs/run_overview.h"

#include "ui/itemmodels/runs/run_columns.h"
#include "ui/itemmodels/runs/run_fields.h"
#include "ui/panels/runs/compare_table.h"
#include "ui/panels/runs/run_feed.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/text/loss_units.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::panels {

using core::runs::PairedTest;
using core::runs::RunFolder;
using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

constexpr int kEditedMs = 600;

QString shown(const std::string& s) { return QString::fromStdString(s); }

/// Index of the best value; -1 where there is nothing to compare.
int bestOf(const std::vector<std::optional<double>>& values, bool lower = true) {
    int best = -1, there = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) continue;
        ++there;
        if (best < 0 ||
            (lower ? *values[i] < *values[static_cast<std::size_t>(best)] : *values[i] > *values[static_cast<std::size_t>(best)]))
            best = static_cast<int>(i);
    }
    return there > 1 ? best : -1;
}

template <class Read, class Write>
CompareTable::Row rowOf(const QString& key, const InspectedRuns& runs, Read read, Write write, int comparison, const QString& help = {}) {
    CompareTable::Row row{key, {}, false, -1, help};
    std::vector<std::optional<double>> values;
    for (const auto& run : runs) {
        values.push_back(read(run));
        row.values << (values.back() ? write(*values.back()) : QString());
    }
    if (comparison != 0) row.best = bestOf(values, comparison < 0);
    return row;
}

std::optional<double> metricOf(const InspectedRun& run, const char* name) {
    const auto found = run.entry.metrics.find(name);
    return found == run.entry.metrics.end() ? std::nullopt : std::optional(found->second);
}

QString pText(double p) {
    return p < 0.001 ? QStringLiteral("p < ") + text::fixed(0.001, 3) : QStringLiteral("p = ") + text::fixed(p, p < 0.1 ? 3 : 2);
}

QString signedLoss(double value) { return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text::fixed(std::abs(value), 3); }

} // namespace

RunOverview::RunOverview(RunFeed& feed, QWidget* parent) : QWidget(parent), feed_(feed), edited_(new QTimer(this)) {
    problem_ = widgets::wrappedLabel({}, Type::Secondary, &Theme::err);
    problem_->setContentsMargins(px(16), px(10), px(16), px(10));
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result_ = new CompareTable(QStringLiteral("runs.result"), tr("Result of the runs"));
    auto* resultHead =
        widgets::bar(36, {widgets::headLabel(tr("Result")), widgets::dimLabel(tr("at the best checkpoint")), Item::grow()}, 6);
    differenceColumn_ = new QVBoxLayout;
    differenceColumn_->setContentsMargins(0, 0, 0, 0);
    differenceColumn_->setSpacing(px(8));
    differences_ = new QWidget;
    differences_->setLayout(differenceColumn_);
    differenceSection_ = new widgets::Section(tr("Difference"), differences_, widgets::dimLabel(tr("paired, same validation rows")));
    facts_ = new widgets::Facts;
    factsSection_ = new widgets::Section(tr("Facts"), facts_);
    whole_ = widgets::column({problem_, resultHead, result_, differenceSection_, widgets::horizontalLine(), factsSection_,
                              widgets::horizontalLine(), makeNotes(), Item::grow()},
                             0);
    nothing_ = widgets::wrappedLabel(tr("Select a run in the table to see its result, facts and notes; select several to compare them."));
    nothing_->setContentsMargins(px(16), px(12), px(16), px(12));
    widgets::fillColumn(this, {nothing_, {whole_, 1}, Item::grow()}, 0);
    edited_->setSingleShot(true);
    edited_->setInterval(kEditedMs);
    connect(edited_, &QTimer::timeout, this, &RunOverview::keepNotes);
}

QWidget* RunOverview::makeNotes() {
    name_ = new widgets::LineEdit(QStringLiteral("runs.name"), tr("Name of the run"));
    tags_ = new widgets::LineEdit(QStringLiteral("runs.tags"), tr("Tags, separated by commas"));
    tags_->setPlaceholderText(tr("words, separated by commas"));
    notes_ = new widgets::TextEdit(QStringLiteral("runs.notes"), tr("Notes on the run"));
    notes_->setLines(4);
    notes_->setPlaceholderText(tr("What was tried, what was learnt, what comes next"));
    for (auto* field : {name_, tags_}) connect(field, &QLineEdit::textEdited, this, [this] { edited_->start(); });
    connect(notes_, &QPlainTextEdit::textChanged, this, [this] {
        if (notes_->hasFocus()) edited_->start();
    });
    const auto labelled = [](const QString& words, QWidget* field) {
        auto* label = widgets::dimLabel(words);
        label->setFixedWidth(widgets::captionWidth({tr("Name"), tr("Tags")}, 44, 112));
        return widgets::row({label, {field, 1}}, 8);
    };
    return new widgets::Section(tr("Notes"), widgets::column({labelled(tr("Name"), name_), labelled(tr("Tags"), tags_), notes_}, 8));
}

void RunOverview::setReadOnly(bool readOnly) {
    for (auto* field : {name_, tags_}) field->setReadOnly(readOnly);
    notes_->setReadOnly(readOnly);
}

void RunOverview::setRuns(const InspectedRuns& runs) {
    const QString now = runs.empty() ? QString() : runs.front().folder;
    if (now != notesOf_ && edited_->isActive()) keepNotes(); // what was typed belongs to the run before
    runs_ = runs;
    nothing_->setVisible(runs_.empty());
    whole_->setVisible(!runs_.empty());
    showResult();
    showFacts();
    showNotes();
    askOrigins();
    askDifferences();
}

void RunOverview::showResult() {
    QString problem;
    for (const auto& run : runs_)
        if (run.entry.state.error)
            problem += (problem.isEmpty() ? QString() : QStringLiteral("\n")) +
                       (runs_.size() > 1 ? run.name() + QStringLiteral(": ") : QString()) + shown(*run.entry.state.error);
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    std::vector<CompareTable::Column> columns;
    for (const auto& run : runs_) columns.push_back({run.label, run.style});
    using plots::countText;
    using plots::lossText;
    std::vector<core::runs::LossUnit> units;
    for (const auto& run : runs_) units.push_back(core::runs::lossUnitOf(run.entry.spec.task));
    const QString unit = text::commonLossUnit(units); // losses in different units have no best
    std::vector<CompareTable::Row> rows;
    rows.push_back(rowOf(
        tr("Validation loss"), runs_, [](const auto& r) { return r.entry.bestValidationLoss; }, lossText, unit.isEmpty() ? 0 : -1, unit));
    rows.push_back(rowOf(
        tr("Perplexity"), runs_,
        [](const auto& r) {
            const bool has = r.entry.bestValidationLoss && core::base::countsTokens(r.entry.spec.task); // a loss of rows has none
            return has ? std::optional(std::exp(*r.entry.bestValidationLoss)) : std::nullopt;
        },
        [](double v) { return plots::shortText(std::round(v * 100.0) / 100.0); }, -1, tr("e to the power of the validation loss")));
    if (std::any_of(runs_.begin(), runs_.end(), [](const auto& r) { return core::base::learnsPreferences(r.entry.spec.task); })) {
        const auto figure = [](double v) { return plots::shortText(std::round(v * 1000.0) / 1000.0); };
        rows.push_back(rowOf(
            tr("Reward accuracy"), runs_, [](const auto& r) { return metricOf(r, "validation/reward_accuracy"); }, figure, 1,
            tr("validation rows whose better answer has the higher reward, at the end")));
        rows.push_back(rowOf(
            tr("Reward margin"), runs_, [](const auto& r) { return metricOf(r, "validation/reward_margin"); }, figure, 0,
            tr("mean reward of better answers less that of worse ones, at the end")));
    }
    rows.push_back(rowOf(
        tr("Best step"), runs_,
        [](const auto& r) { return r.entry.bestValidationLoss ? std::optional(static_cast<double>(r.entry.bestStep)) : std::nullopt; },
        countText, 0));
    rows.push_back(rowOf(
        tr("Train loss, last"), runs_, [](const auto& r) { return r.entry.lastTrainLoss; }, lossText, 0));
    rows.push_back(rowOf(
        tr("Steps"), runs_, [](const auto& r) { return std::optional(static_cast<double>(r.entry.steps)); }, countText, 0));
    rows.push_back(rowOf(
        tr("Time, min:s"), runs_, [](const auto& r) { return r.entry.seconds > 0 ? std::optional(r.entry.seconds) : std::nullopt; },
        plots::durationText, -1));
    rows.push_back(rowOf(
        tr("Trainable"), runs_,
        [this](const auto& r) {
            return origins_.value(r.folder).trainable > 0 ? std::optional(static_cast<double>(origins_.value(r.folder).trainable))
                                                          : std::nullopt;
        },
        countText, 0, tr("parameters that are trained")));
    rows.push_back(rowOf(
        tr("Peak memory"), runs_, [](const auto& r) { return metricOf(r, "peak_memory_bytes"); }, plots::bytesText, -1));
    result_->setTable(QStringLiteral(" "), columns, rows);
}

void RunOverview::showFacts() {
    factsSection_->setVisible(!runs_.empty());
    if (runs_.empty()) return facts_->setFacts({});
    const auto& run = runs_.front();
    const auto& origin = origins_.value(run.folder);
    factsSection_->setTitle(runs_.size() > 1 ? tr("Facts: %1").arg(run.label) : tr("Facts"));
    std::vector<widgets::Fact> facts;
    facts.push_back({tr("State"), itemmodels::runStateCell(shown(run.entry.state.state)).text});
    facts.push_back({tr("Data"), itemmodels::shortSource(shown(run.entry.spec.data.train))});
    facts.push_back({tr("Model"), itemmodels::shortSource(shown(run.entry.spec.model.path))});
    facts.push_back({tr("Created, UTC"), shown(run.entry.created).replace(QLatin1Char('T'), QLatin1Char(' ')).remove(QLatin1Char('Z'))});
    facts.push_back({tr("Counted tokens"), plots::countText(static_cast<double>(run.entry.tokens))});
    if (!origin.machine.isEmpty()) facts.push_back({tr("Machine"), origin.machine});
    facts_->setFacts(facts);
}

void RunOverview::showNotes() {
    const QString folder = runs_.empty() ? QString() : runs_.front().folder;
    for (QWidget* field : {static_cast<QWidget*>(name_), static_cast<QWidget*>(tags_), static_cast<QWidget*>(notes_)})
        field->setEnabled(!folder.isEmpty());
    const bool typing = edited_->isActive() || name_->hasFocus() || tags_->hasFocus() || notes_->hasFocus();
    if (folder == notesOf_ && typing) return; // a list that arrives now must not overwrite what is being typed
    notesOf_ = folder;
    const core::runs::RunNotes notes = runs_.empty() ? core::runs::RunNotes() : runs_.front().entry.notes;
    QStringList tags;
    for (const auto& tag : notes.tags) tags << shown(tag);
    name_->setText(shown(notes.name));
    tags_->setText(tags.join(QStringLiteral(", ")));
    if (notes_->toPlainText() != shown(notes.notes)) notes_->setPlainText(shown(notes.notes));
}

void RunOverview::keepNotes() {
    edited_->stop();
    const auto run = std::find_if(runs_.begin(), runs_.end(), [this](const auto& one) { return one.folder == notesOf_; });
    if (run == runs_.end()) return;
    core::runs::RunNotes notes = run->entry.notes;
    notes.name = name_->text().trimmed().toStdString();
    notes.notes = notes_->toPlainText().toStdString();
    notes.tags.clear();
    for (const QString& tag : tags_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty()) notes.tags.push_back(tag.trimmed().toStdString());
    Q_EMIT notesEdited(notesOf_, notes);
}

void RunOverview::askOrigins() {
    for (const auto& run : runs_) {
        if (origins_.contains(run.folder)) continue;
        origins_.insert(run.folder, {});
        feed_.read<Origin>(
            [folder = run.folder.toStdString()] {
                Origin origin;
                try {
                    const core::runs::RunOrigin from = RunFolder::open(folder).origin();
                    origin = {from.trainable, from.parameters, shown(from.machine), shown(from.trainHash), shown(from.modelHash)};
                } catch (const core::Error&) { // the table says already that the run cannot be read
                }
                return origin;
            },
            [this, folder = run.folder](const Origin& origin) {
                origins_[folder] = origin;
                showResult();
                showFacts();
            });
    }
}

void RunOverview::askDifferences() {
    // The current run against each of the others, at their best steps; a changed best step asks again.
    QStringList folders, key;
    std::vector<std::pair<std::string, std::int64_t>> sides;
    for (const auto& run : runs_) {
        folders << run.folder;
        key << run.folder << QString::number(run.entry.bestStep);
        sides.emplace_back(run.folder.toStdString(), run.entry.bestStep);
    }
    differenceSection_->setVisible(runs_.size() > 1);
    if (key == compared_) return;
    compared_ = key;
    if (runs_.size() < 2) return;
    feed_.read<std::vector<PairedTest>>(
        [sides] {
            const auto measured = [](const std::pair<std::string, std::int64_t>& side) {
                const RunFolder run = RunFolder::open(side.first);
                return core::runs::Validated{core::runs::lossUnitOf(run.spec().task), run.origin().validationHash,
                                             core::runs::loadRowLosses(run.evaluationFile(side.second))};
            };
            std::vector<PairedTest> tests;
            for (std::size_t i = 1; i < sides.size() && i < 6; ++i) {
                PairedTest test;
                try {
                    test = core::runs::comparePaired(measured(sides[i]), measured(sides.front()));
                } catch (const core::Error& error) { // a run without losses by row cannot be compared; that is said in its place
                    test.problem = error.message();
                }
                tests.push_back(test);
            }
            return tests;
        },
        [this, key, folders](const std::vector<PairedTest>& tests) {
            if (key == compared_) showDifferences(folders, tests);
        });
}

void RunOverview::showDifferences(const QStringList& folders, const std::vector<PairedTest>& tests) {
    while (QLayoutItem* item = differenceColumn_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto labelOf = [this](const QString& folder) {
        const auto run = std::find_if(runs_.begin(), runs_.end(), [&](const auto& one) { return one.folder == folder; });
        return run == runs_.end() ? QString() : run->label;
    };
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const PairedTest& test = tests[i];
        const QString mine = labelOf(folders.first()), other = labelOf(folders[static_cast<qsizetype>(i) + 1]);
        const bool said = test.problem.empty();
        const QString words = !said                 ? tr("%1 and %2 cannot be compared").arg(mine, other)
                              : !test.significant   ? tr("%1 and %2 cannot be told apart").arg(mine, other)
                              : test.difference < 0 ? tr("%1 is better than %2").arg(mine, other)
                                                    : tr("%1 is worse than %2").arg(mine, other);
        const auto unit = core::runs::lossUnitOf(runs_.front().entry.spec.task); // of all that can be compared with it
        const QString detail = said ? tr("%1 ± %2 (%3), %4 rows")
                                          .arg(signedLoss(test.difference), text::fixed((test.high - test.low) / 2.0, 3),
                                               text::lossUnit(unit), plots::countText(static_cast<double>(test.rows)))
                                    : shown(test.problem);
        auto* head = new widgets::ElidedLabel(words, Type::BodyStrong);
        auto* p = widgets::dimLabel(said ? pText(test.p) : QString());
        p->setNumeric();
        const bool good = said && test.significant && test.difference < 0;
        auto* icon = new widgets::IconLabel(good ? QStringLiteral("ok") : QStringLiteral("info"), good ? &Theme::ok : &Theme::text2);
        auto* second = widgets::wrappedLabel(detail);
        second->setTextInteractionFlags(Qt::TextSelectableByMouse);
        differenceColumn_->addWidget(widgets::column({widgets::row({icon, {head, 1}, p}, 8), second}, 2));
    }
}

} // namespace ui::panels
