#include "ui/panels/data/steps/plan_draft.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/panels/data/steps/version_parents.h"
#include "ui/text/numbers.h"

#include <QPointer>
#include <QTimer>
#include <QUndoCommand>

#include <algorithm>

namespace ui::panels {

using core::data::Plan;
using core::data::PlannedStep;

namespace {

constexpr std::int64_t kTrialRows = 50;     ///< enough to find out whether a step can run at all
constexpr std::int64_t kQuietRows = 50'000; ///< worked out before one could read a progress bar
constexpr int kTypingPauseMs = 200;

bool same(const PlannedStep& a, const PlannedStep& b) { return a.step == b.step && a.settings == b.settings; }

bool same(const Plan& a, const Plan& b) {
    return std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
                      [](const PlannedStep& x, const PlannedStep& y) { return x.on == y.on && same(x, y); });
}

/// A draft as it is kept in the project: the base that its row numbers mean, then the plan.
std::string keptText(const std::string& base, const Plan& plan) { return base + '\n' + core::data::toJson(plan, -1); }

std::string baseName(const core::data::DatasetPtr& base, std::int64_t version) { return std::to_string(version) + ' ' + base->info().hash; }

/// One change of a plan, either way.
class ChangePlan : public QUndoCommand {
public:
    ChangePlan(PlanDraft* draft, Plan before, Plan after, int mergeStep, const QString& words)
        : QUndoCommand(words), draft_(draft), dataset_(draft->name()), before_(std::move(before)), after_(std::move(after)),
          mergeStep_(mergeStep) {}
    void undo() override {
        if (draft_) draft_->take(dataset_, before_);
    }
    void redo() override {
        if (draft_) draft_->take(dataset_, after_);
    }
    [[nodiscard]] int id() const override { return mergeStep_ < 0 ? -1 : 0x57E9; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const ChangePlan*>(other);
        if (next->draft_ != draft_ || next->dataset_ != dataset_ || next->mergeStep_ != mergeStep_) return false;
        after_ = next->after_;
        return true;
    }

private:
    QPointer<PlanDraft> draft_;
    QString dataset_;
    Plan before_, after_;
    int mergeStep_;
};

void removeFolder(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!folder.empty()) std::filesystem::remove_all(folder, ignored); // what still reads it keeps its mapping
}

} // namespace

/// What a job found out.
struct PlanDraft::Ran {
    std::vector<std::string> problems; ///< of each step
    core::data::CleaningOutcome outcome;
    bool asBase = false; ///< no step changes anything
};

PlanDraft::PlanDraft(Context& context, QObject* parent) : QObject(parent), context_(context), soon_(new QTimer(this)) {
    soon_->setSingleShot(true);
    soon_->setInterval(kTypingPauseMs);
    connect(soon_, &QTimer::timeout, this, &PlanDraft::run);
}

PlanDraft::~PlanDraft() { dropFolder(); }

void PlanDraft::close() {
    browsed_.reset();
    versions_.clear();
    if (job_ != 0) context_.jobs().stop(job_);
    job_ = 0;
    ++asked_;
    waits_ = false;
    soon_->stop();
    dropFolder();
    base_ = newest_ = rows_ = nullptr;
    name_.clear();
    plan_ = savedPlan_ = {};
    outcomes_.clear();
    numbers_ = nullptr;
    problem_.clear();
}

void PlanDraft::open(const std::vector<core::store::DatasetEntry>& versions) {
    const auto& newest = versions.back();
    const bool isThere = isOpen() && name_ == QString::fromStdString(newest.name) && newestFolder_ == newest.folder &&
                         newest_->info().hash == newest.info.hash;
    if (isThere) {
        versions_ = versions;
        return;
    }
    close();
    versions_ = versions;
    name_ = QString::fromStdString(newest.name);
    newestFolder_ = newest.folder;
    newestVersion_ = baseVersion_ = newest.version;
    newest_ = base_ = core::data::openDataset(newest.folder);
    if (!newest.info.plan.empty()) {
        try {
            savedPlan_ = core::data::planFrom(newest.info.plan, "the plan of " + newest.name);
            if (const auto* base = parentOf(newest, versions)) {
                base_ = core::data::openDataset(base->folder);
                baseVersion_ = base->version;
            } else savedPlan_ = {};    // its parent is gone: what is there is the beginning
        } catch (const core::Error&) { // made by a newer program, say: its rows can still be worked on
            savedPlan_ = {};
            baseVersion_ = newest.version;
        }
    }
    plan_ = savedPlan_;
    if (const auto project = context_.project()) {
        const auto kept = project->setting("draft:" + newest.name).value_or(std::string());
        if (const auto end = kept.find('\n'); end != std::string::npos && kept.substr(0, end) == baseName(base_, baseVersion_)) {
            try {
                plan_ = core::data::planFrom(std::string_view(kept).substr(end + 1), "the kept plan of " + newest.name);
            } catch (const core::Error&) { // of another version of the program: the saved plan is there
            }
        }
    }
    rows_ = newest_;
    knowsOrigins_ = savedPlan_.steps.empty(); // then the newest version is the base itself
    outcomes_.assign(plan_.steps.size(), {});
    Q_EMIT planChanged();
    Q_EMIT rowsChanged();
    if (!plan_.steps.empty()) run();
}

bool PlanDraft::isSaved() const { return isBrowsing() || same(plan_, savedPlan_); }

bool PlanDraft::canChange() const { return isOpen() && !isBrowsing() && context_.project() && !context_.project()->readOnly(); }

std::int64_t PlanDraft::originOf(std::int64_t row) const {
    if (!knowsOrigins()) return -1;
    if (!numbers_) return row;
    return row >= 0 && row < static_cast<std::int64_t>(numbers_->size()) ? (*numbers_)[static_cast<std::size_t>(row)] : -1;
}

std::int64_t PlanDraft::rowOf(std::int64_t origin) const {
    if (!rows_ || isBrowsing()) return -1;
    if (!numbers_) return origin < rows_->info().rows ? origin : -1;
    const auto found = std::find(numbers_->begin(), numbers_->end(), origin);
    return found == numbers_->end() ? -1 : found - numbers_->begin();
}

void PlanDraft::change(Plan plan, const QString& words, int mergeStep) {
    if (!canChange() || same(plan, plan_)) return;
    context_.undo().push(new ChangePlan(this, plan_, std::move(plan), mergeStep, words));
}

void PlanDraft::add(const std::string& step, const std::string& settings, int at) {
    const auto* kind = stepKind(step);
    if (kind == nullptr) return;
    Plan plan = plan_;
    const auto place = at < 0 || at > steps() ? plan.steps.end() : plan.steps.begin() + at;
    plan.steps.insert(place, PlannedStep{step, true, settings.empty() ? kind->defaults() : settings});
    change(std::move(plan), tr("Add the step %1").arg(stepTitle({step, true, settings})));
}

void PlanDraft::remove(int step) {
    if (!canChange() || step < 0 || step >= steps()) return;
    Plan plan = plan_;
    plan.steps.erase(plan.steps.begin() + step);
    change(std::move(plan), tr("Remove the step %1").arg(stepTitle(plan_.steps[static_cast<std::size_t>(step)])));
}

void PlanDraft::move(int from, int to) {
    if (!canChange() || from < 0 || from >= steps() || to < 0 || to >= steps() || from == to) return;
    Plan plan = plan_;
    const auto first = plan.steps.begin();
    if (from < to) std::rotate(first + from, first + from + 1, first + to + 1);
    else std::rotate(first + to, first + from, first + from + 1);
    change(std::move(plan), tr("Move the step %1").arg(stepTitle(plan_.steps[static_cast<std::size_t>(from)])));
}

void PlanDraft::setOn(int step, bool on) {
    if (!canChange() || step < 0 || step >= steps()) return;
    Plan plan = plan_;
    plan.steps[static_cast<std::size_t>(step)].on = on;
    const QString title = stepTitle(plan_.steps[static_cast<std::size_t>(step)]);
    change(std::move(plan), on ? tr("Switch %1 on").arg(title) : tr("Switch %1 off").arg(title));
}

void PlanDraft::setSettings(int step, const std::string& settings) {
    if (!canChange() || step < 0 || step >= steps()) return;
    Plan plan = plan_;
    plan.steps[static_cast<std::size_t>(step)].settings = settings;
    change(std::move(plan), tr("Change the step %1").arg(stepTitle(plan_.steps[static_cast<std::size_t>(step)])), step);
}

void PlanDraft::replace(Plan plan, const QString& words) { change(std::move(plan), words); }

void PlanDraft::take(const QString& dataset, const Plan& plan) {
    if (dataset != name_) {
        Q_EMIT datasetWanted(dataset); // opened by whoever listens
        if (dataset != name_) return;
    }
    browsed_.reset(); // what changes is the draft
    std::vector<Outcome> outcomes;
    for (const auto& step : plan.steps) { // what is known of a step stays with it, wherever it went
        Outcome known;
        for (std::size_t i = 0; i < plan_.steps.size(); ++i)
            if (same(plan_.steps[i], step)) known = outcomes_[i];
        outcomes.push_back(std::move(known));
    }
    plan_ = plan;
    outcomes_ = std::move(outcomes);
    keep();
    runSoon();
    Q_EMIT planChanged();
}

void PlanDraft::keep() {
    const auto project = context_.project();
    if (!project || project->readOnly()) return;
    const std::string text = same(plan_, savedPlan_) ? std::string() : keptText(baseName(base_, baseVersion_), plan_);
    context_.jobs().start(
        bridge::Lane::Data, tr("Keeping the steps of %1").arg(name_),
        [project, key = "draft:" + name_.toStdString(), text](core::base::JobContext&) { project->saveSetting(key, text); }, nullptr, {},
        bridge::JobLook::quietly(QStringLiteral("data")));
}

void PlanDraft::runSoon() {
    waits_ = true;
    soon_->start();
}

std::filesystem::path PlanDraft::draftFolder() const {
    static int count = 0;
    return context_.project()->cacheFolder() / "drafts" / (core::base::safeFileName(name_.toStdString()) + "-" + std::to_string(++count));
}

void PlanDraft::run() {
    waits_ = false;
    if (!isOpen()) return;
    if (job_ != 0) context_.jobs().stop(job_);
    const auto project = context_.project();
    if (!project) return;
    const bool asSaved = same(plan_, savedPlan_) || project->readOnly();
    const auto folder = asSaved ? std::filesystem::path() : draftFolder();
    auto found = std::make_shared<Ran>();
    const auto work = [base = base_, plan = plan_, folder, found](core::base::JobContext& ctx) {
        // A step that is off is passed over, but the row that it would add is one that others may name.
        Plan off = plan;
        for (auto& step : off.steps) step.on = false;
        Plan runnable = off;
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            const auto& step = plan.steps[i];
            found->problems.emplace_back();
            if (!step.on) continue;
            try {
                if (const auto* kind = stepKind(step.step)) kind->check(step.settings, step.step);
                Plan trial = off;
                trial.steps[i].on = true;
                (void)core::data::previewPlan(base, trial, kTrialRows, {});
                runnable.steps[i].on = true;
            } catch (const core::Error& error) { // said beside the step; the others run
                found->problems.back() = error.message();
            }
        }
        found->asBase = std::none_of(runnable.steps.begin(), runnable.steps.end(), [](const auto& step) { return step.on; });
        if (found->asBase) return;
        if (folder.empty()) {
            found->outcome = core::data::previewPlan(base, runnable, std::max<std::int64_t>(1, base->info().rows), ctx);
            return;
        }
        std::filesystem::create_directories(folder.parent_path());
        found->outcome = core::data::apply(base, runnable, folder, ctx);
    };
    job_ = context_.jobs().start(
        bridge::Lane::Data, tr("Steps of %1").arg(name_), work, this,
        [this, found, folder, asked = ++asked_](bridge::JobState state, const QString& error) {
            if (asked != asked_) return removeFolder(folder); // another plan came meanwhile
            job_ = 0;
            if (state == bridge::JobState::Done) ran(std::move(*found), folder);
            else failed(state == bridge::JobState::Failed ? error : tr("Stopped: the rows are those of the steps before the last change"));
        },
        bridge::JobLook{QStringLiteral("list"), {}, base_->info().rows < kQuietRows});
    Q_EMIT rowsChanged();
}

void PlanDraft::ran(Ran result, std::filesystem::path folder) {
    problem_.clear();
    std::size_t reported = 0;
    for (std::size_t i = 0; i < result.problems.size() && i < outcomes_.size(); ++i) {
        auto& known = outcomes_[i];
        known.problem = stepProblem(plan_.steps[i].step, result.problems[i]);
        if (plan_.steps[i].on && known.problem.isEmpty() && reported < result.outcome.steps.size())
            known.report = std::move(result.outcome.steps[reported++]);
    }
    const bool wholePlan = std::all_of(result.problems.begin(), result.problems.end(), [](const auto& text) { return text.empty(); });
    if (result.asBase) useRows(base_, {}, {});
    else if (result.outcome.dataset) useRows(result.outcome.dataset, std::move(result.outcome.origins), std::move(folder));
    else if (same(plan_, savedPlan_) && wholePlan) useRows(newest_, std::move(result.outcome.origins), {});
    Q_EMIT rowsChanged();
}

void PlanDraft::failed(const QString& problem) {
    problem_ = problem;
    Q_EMIT rowsChanged();
}

void PlanDraft::useRows(core::data::DatasetPtr rows, std::vector<std::int64_t> origins, std::filesystem::path folder) {
    dropFolder();
    knowsOrigins_ = true;
    rows_ = std::move(rows);
    numbers_ = origins.empty() ? nullptr : std::make_shared<const std::vector<std::int64_t>>(std::move(origins));
    folder_ = std::move(folder);
}

void PlanDraft::dropFolder() {
    removeFolder(folder_);
    folder_.clear();
}

void PlanDraft::edit(const std::vector<CellEdit>& cells) {
    if (cells.empty() || std::any_of(cells.begin(), cells.end(), [](const CellEdit& cell) { return cell.origin < 0; })) return;
    Plan plan = plan_;
    for (const auto& cell : cells) {
        const std::string settings = core::data::editSettings(cell.origin, cell.column, cell.text);
        // The same cell written again is the same step, as long as nothing came after it.
        const bool again = !plan.steps.empty() && plan.steps.back().step == "edit" && plan.steps.back().on &&
                           core::data::editSameCell(plan.steps.back().settings, settings);
        if (again) plan.steps.back().settings = settings;
        else plan.steps.push_back({"edit", true, settings});
    }
    change(std::move(plan), cells.size() == 1 ? tr("Edit row %L1").arg(cells.front().origin + 1)
                                              : tr("Edit %Ln row(s)", nullptr, static_cast<int>(cells.size())));
}

void PlanDraft::exclude(const std::vector<std::int64_t>& origins) {
    if (origins.empty() || std::any_of(origins.begin(), origins.end(), [](std::int64_t origin) { return origin < 0; })) return;
    Plan plan = plan_;
    const bool goesOn = !plan.steps.empty() && plan.steps.back().step == "exclude" && plan.steps.back().on;
    const std::string settings = core::data::excludeSettings(origins, goesOn ? plan.steps.back().settings : std::string());
    if (goesOn) plan.steps.back().settings = settings;
    else plan.steps.push_back({"exclude", true, settings});
    change(std::move(plan), tr("Exclude %Ln row(s)", nullptr, static_cast<int>(origins.size())));
}

void PlanDraft::takeIn(std::int64_t line, const core::data::Row& row) {
    if (!canChange()) return;
    Plan plan = plan_;
    const auto behind = std::find_if(plan.steps.begin(), plan.steps.end(), [](const PlannedStep& step) { return step.step != "add_row"; });
    plan.steps.insert(behind, core::data::stepThatAdds(base_->info(), plan, line, row));
    change(std::move(plan), tr("Take in line %L1").arg(line));
}

void PlanDraft::save() {
    const auto project = context_.project();
    if (!canChange() || isSaved()) return;
    for (int i = 0; i < steps(); ++i)
        if (plan_.steps[static_cast<std::size_t>(i)].on && !outcomes_[static_cast<std::size_t>(i)].problem.isEmpty())
            return context_.announce(tr("Step %1 cannot run: %2 Mend it or switch it off, then save.")
                                         .arg(text::count(static_cast<std::int64_t>(i) + 1))
                                         .arg(outcomes_[static_cast<std::size_t>(i)].problem),
                                     theme::Tone::Error);
    context_.jobs().compute<core::data::DatasetPtr>(
        bridge::Lane::Data, tr("Saving a version of %1").arg(name_),
        [project, base = base_, plan = plan_, name = name_.toStdString()](core::base::JobContext& ctx) {
            auto made = core::data::apply(base, plan, project->newVersion(name).folder(), ctx).dataset;
            project->saveSetting("draft:" + name, "");
            return made;
        },
        this,
        [this, dataset = name_](const core::data::DatasetPtr& made) {
            const auto version = made->info().version;
            context_.announce(tr("%1 is saved as version %2: %L3 rows").arg(dataset, text::count(version), text::count(made->info().rows)));
            Q_EMIT saved(dataset, version);
            context_.datasetsWereChanged();
        },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); }, bridge::JobLook{QStringLiteral("save"), {}});
}

QString PlanDraft::command(const QString& planFile) const {
    const auto quoted = [](const QString& text) -> QString { // not the parts of it, one of which is gone by then
        return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
    };
    QString words = QStringLiteral("anneal-cli clean ") +
                    quoted(QStringLiteral("dataset:%1@%2").arg(name_, QString::number(baseVersion_))) + QStringLiteral(" --plan ") +
                    quoted(planFile);
    if (const auto project = context_.project())
        words += QStringLiteral(" --project ") + quoted(QString::fromStdString(project->folder().string()));
    return words;
}

} // namespace ui::panels
