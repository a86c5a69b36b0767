#include "core/base/text.h"
#include "core/data/cleaning/step.h"
#include "core/data/storage/made_folder.h"
#include "core/data/storage/version_writer.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <unistd.h>
#include <utility>

namespace core::data {
namespace {

constexpr std::size_t kMostExamples = 200;

/// A dataset between two stages of a plan: in the temporary folder, gone with the object.
struct Interim {
    struct Origin {
        std::int64_t row = 0;
        std::int32_t copy = 0;
    };
    std::filesystem::path folder;
    DatasetPtr dataset;
    std::vector<Origin> origins; ///< empty: row i is row i of the parent
    Interim() = default;
    Interim(const Interim&) = delete;
    Interim& operator=(const Interim&) = delete;
    ~Interim() {
        dataset.reset();
        std::error_code code;
        if (!folder.empty()) std::filesystem::remove_all(folder, code);
    }
};

struct RunningStep {
    std::unique_ptr<CleaningStep> step;
    bool augments = false;
    StepReport report;
    Row before; ///< kept between rows for its memory
    /// A row of the step's own: there was none before.
    void noteBehind(const PassingRow& row) {
        ++report.added;
        ++report.rowsAfter;
        if (report.examples.size() < kMostExamples) report.examples.push_back({row.origin, {}, row.cells, {}, -1, {}, true});
    }
    void note(const PassingRow& row, Row after, std::string reason, bool added) {
        if (report.examples.size() < kMostExamples)
            report.examples.push_back({row.origin, before, std::move(after), std::move(reason), row.twin, row.twinCells, added});
    }
};
using Stage = std::vector<RunningStep*>;

/// Which rows are left, kept as nothing while they are all of them in their order.
class Origins {
public:
    void add(std::int64_t origin) {
        if (rows_.empty() && origin == count_) {
            ++count_;
            return;
        }
        if (rows_.empty())
            for (std::int64_t row = 0; row < count_; ++row) rows_.push_back(row);
        rows_.push_back(origin);
        ++count_;
    }
    [[nodiscard]] std::int64_t count() const { return count_; }
    /// `all`: how many there were.
    std::vector<std::int64_t> taken(std::int64_t all) {
        if (rows_.empty() && count_ < all)
            for (std::int64_t row = 0; row < count_; ++row) rows_.push_back(row);
        return std::move(rows_);
    }

private:
    std::vector<std::int64_t> rows_;
    std::int64_t count_ = 0;
};

void countSplit(StepReport& report, const std::string& split) {
    for (auto& [name, rows] : report.splits) rows += name == split;
}

/// Sends one row through the steps from `at`, and behind it the copies that were made of it. `take` gets what comes out.
template <class Take> void send(Stage& stage, std::size_t at, PassingRow& row, Take& take) {
    for (; at < stage.size(); ++at) {
        RunningStep& running = *stage[at];
        StepReport& report = running.report;
        ++report.rowsBefore;
        running.before = row.cells;
        std::string reason = running.step->pass(row);
        if (!reason.empty()) {
            ++report.dropped;
            running.note(row, {}, std::move(reason), false);
            return;
        }
        ++report.rowsAfter;
        countSplit(report, row.split);
        if (!(row.cells == running.before)) {
            ++report.changed;
            running.note(row, row.cells, {}, false);
        }
        if (!running.augments) continue;
        std::vector<PassingRow> copies = running.step->copiesOf(row);
        if (copies.empty()) continue;
        const bool replaces = running.step->replaces(); // the first copy then is the row, changed
        for (std::size_t i = 0; i < copies.size(); ++i) running.note(copies[i], copies[i].cells, {}, !replaces || i > 0);
        const auto added = static_cast<std::int64_t>(copies.size()) - (replaces ? 1 : 0);
        report.changed += replaces ? 1 : 0;
        report.added += added;
        report.rowsAfter += added;
        if (!replaces) send(stage, at + 1, row, take);
        for (PassingRow& copy : copies) send(stage, at + 1, copy, take);
        return;
    }
    take(row);
}

/// The rows that steps add behind all others, each through the steps below its own.
template <class Take> void sendBehind(Stage& stage, Take& take) {
    for (std::size_t at = 0; at < stage.size(); ++at)
        for (PassingRow& row : stage[at]->step->rowsBehind()) {
            row.split = kTrainSplit; // until a step below hands it out; without splits it says nothing
            stage[at]->noteBehind(row);
            send(stage, at + 1, row, take);
        }
}

template <class Take> void runStage(const Interim& from, std::int64_t rows, Stage& stage, const base::JobContext& ctx, Take take) {
    const bool hasSplits = !from.dataset->info().splits.empty();
    PassingRow row;
    for (std::int64_t first = 0; first < rows; first += kRowsAtOnce) {
        std::vector<Row> read = from.dataset->read(first, std::min(kRowsAtOnce, rows - first));
        for (std::size_t i = 0; i < read.size(); ++i) {
            if (i % 32 == 0) ctx.throwIfStopped();
            row.cells = std::move(read[i]);
            row.index = row.origin = first + static_cast<std::int64_t>(i);
            row.copy = 0;
            row.twin = -1;
            row.twinCells.clear();
            row.line = 0;
            if (!from.origins.empty()) {
                row.origin = from.origins[static_cast<std::size_t>(row.index)].row;
                row.copy = from.origins[static_cast<std::size_t>(row.index)].copy;
            }
            row.split = hasSplits ? from.dataset->split(row.index) : std::string();
            send(stage, 0, row, take);
        }
        ctx.progress(static_cast<double>(std::min(rows, first + kRowsAtOnce)), static_cast<double>(rows), "rows", "running the plan");
    }
    sendBehind(stage, take);
}

/// Beside the target, where there is room for it; a name that is swept up where this process does not live to do so.
std::filesystem::path interimFolder(const std::optional<std::filesystem::path>& target) {
    static std::atomic<int> count{0};
    const std::filesystem::path place = target ? target->parent_path() : std::filesystem::temp_directory_path();
    return place / (".anneal-plan.tmp-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
}

/// The parts of these ranges that are neither rows of the parent nor `added`, in words: "7, 12-20".
std::string missingRows(const std::vector<std::pair<std::int64_t, std::int64_t>>& ranges, std::int64_t rows,
                        std::vector<std::int64_t> added) {
    constexpr std::size_t kMostNamed = 5;
    std::sort(added.begin(), added.end());
    std::vector<std::string> missing;
    const auto note = [&](std::int64_t first, std::int64_t last) {
        if (first <= last) missing.push_back(first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last));
    };
    for (const auto& [from, last] : ranges) {
        std::int64_t first = std::max(from, rows);
        for (const std::int64_t row : added) {
            if (row < first || row > last) continue;
            note(first, row - 1);
            first = row + 1;
        }
        note(first, last);
    }
    if (missing.size() > kMostNamed) missing[kMostNamed] = "…", missing.resize(kMostNamed + 1);
    return base::joined(missing, ", ");
}

/// Throws Error{Data} where a step names rows that are not there: the plan was made over others.
void checkNamedRows(const CleaningStep& step, const std::string& where, const Plan& plan, const DatasetInfo& info) {
    const auto named = step.namedRows();
    if (named.empty()) return;
    const std::string missing = missingRows(named, info.rows, addedRows(plan));
    if (missing.empty()) return;
    const bool one = missing.find_first_of(",-") == std::string::npos;
    throw Error(ErrorKind::Data, where + ": " + (one ? "there is no row " : "there are no rows ") + missing + " in " + info.name +
                                     ", whose " + base::counted(info.rows, "row is", "rows are") + " numbered " +
                                     (info.rows == 1 ? "0" : "0 to " + std::to_string(info.rows - 1)));
}

/// Which of the steps it is whose column is not there, only the plan knows.
std::unique_ptr<CleaningStep> madeStep(const StepFactory& factory, const PlannedStep& planned, const std::string& where,
                                       const DatasetInfo& info) {
    try {
        return factory.make(planned.settings, where + ", settings", info);
    } catch (const Error& problem) {
        if (problem.message().starts_with(where)) throw;
        const std::string own = planned.step + ": "; // some say it themselves
        const std::string words = problem.message().starts_with(own) ? problem.message().substr(own.size()) : problem.message();
        throw Error(problem.kind(), where + ", " + own + words);
    }
}

std::vector<RunningStep> startedSteps(const Plan& plan, const DatasetInfo& info) {
    checkOrder(plan);
    std::vector<RunningStep> running;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps[i].on) continue;
        const std::string where = "steps[" + std::to_string(i) + "]";
        const StepFactory& factory = stepNamed(plan.steps[i].step);
        RunningStep& started = running.emplace_back();
        started.step = madeStep(factory, plan.steps[i], where, info);
        checkNamedRows(*started.step, where + ", " + plan.steps[i].step, plan, info);
        started.augments = factory.leaf.augments;
        started.report.step = plan.steps[i].step;
        for (const std::string& name : started.step->splits()) started.report.splits.emplace_back(name, 0);
    }
    return running;
}

/// One run of a plan.
class PlanRun {
public:
    PlanRun(const DatasetPtr& parent, const Plan& plan, std::int64_t limit, const base::JobContext& ctx)
        : parent_(parent), plan_(plan), ctx_(ctx), running_(startedSteps(plan, parent->info())), interim_(std::make_unique<Interim>()),
          rows_(limit > 0 ? std::min(limit, parent->info().rows) : parent->info().rows), all_(rows_) {
        interim_->dataset = parent;
        for (const auto& [name, count] : parent->info().splits) splits_.push_back(name);
    }
    CleaningOutcome run(const std::optional<std::filesystem::path>& target) {
        CleaningOutcome outcome;
        Origins left;
        if (!startAll(target)) stage_.clear();
        if (target) {
            VersionWriter writer(*target, parent_->info(), splits_);
            writeInto(writer, [&](const PassingRow& row) { left.add(row.origin); });
            if (writer.rows() == 0)
                throw Error(ErrorKind::Data, parent_->info().name + ": the plan leaves no row. Switch a step off or loosen it.");
            writer.succeeds(*parent_, toJson(plan_, -1));
            writer.finish();
            outcome.dataset = openDataset(*target);
        } else {
            runStage(*interim_, rows_, stage_, ctx_, [&](const PassingRow& row) { left.add(row.origin); });
        }
        for (RunningStep& one : running_) outcome.steps.push_back(std::move(one.report));
        outcome.rows = left.count();
        outcome.origins = left.taken(all_);
        return outcome;
    }

private:
    /// Lets steps look ahead over what those before them leave; the last ones wait in `stage_`. False: nothing was left on the way.
    bool startAll(const std::optional<std::filesystem::path>& target) {
        for (RunningStep& one : running_) {
            if (one.step->looksAhead()) {
                if ((!stage_.empty() || rows_ < interim_->dataset->info().rows) && !settle(target)) return false;
                one.step->lookAhead(*interim_->dataset, ctx_);
                one.report.warnings = one.step->warnings();
            }
            if (auto named = one.step->splits(); !named.empty()) splits_ = std::move(named);
            if (one.augments && !splits_.empty() && std::find(splits_.begin(), splits_.end(), kTrainSplit) == splits_.end())
                throw Error(ErrorKind::Data, parent_->info().name + " has splits, but none that is called 'train': '" + one.report.step +
                                                 "' adds rows to that one only. Split the rows anew.");
            stage_.push_back(&one);
        }
        return true;
    }
    /// Writes what the steps so far leave, to go on from there. False: that is nothing.
    bool settle(const std::optional<std::filesystem::path>& target) {
        auto next = std::make_unique<Interim>();
        next->folder = interimFolder(target);
        VersionWriter writer(next->folder, parent_->info(), splits_);
        writeInto(writer, [&](const PassingRow& row) { next->origins.push_back({row.origin, row.copy}); });
        stage_.clear();
        rows_ = writer.rows();
        if (rows_ == 0) return false;
        writer.finish();
        next->dataset = openDataset(next->folder);
        interim_ = std::move(next);
        return true;
    }
    template <class Note> void writeInto(VersionWriter& writer, Note note) {
        runStage(*interim_, rows_, stage_, ctx_, [&](const PassingRow& row) {
            writer.add(row.cells, row.line > 0 ? row.line : interim_->dataset->sourceLine(row.index), row.split);
            note(row);
        });
    }

    DatasetPtr parent_;
    const Plan& plan_;
    const base::JobContext& ctx_;
    std::vector<RunningStep> running_;
    std::unique_ptr<Interim> interim_;
    std::int64_t rows_, all_;
    std::vector<std::string> splits_; ///< that rows have behind the stages so far
    Stage stage_;
};

} // namespace

CleaningOutcome apply(const DatasetPtr& parent, const Plan& plan, const std::filesystem::path& target, const base::JobContext& ctx) {
    const MadeFolder folder(target.parent_path());
    return PlanRun(parent, plan, 0, ctx).run(target);
}

CleaningOutcome previewPlan(const DatasetPtr& parent, const Plan& plan, std::int64_t rows, const base::JobContext& ctx) {
    return PlanRun(parent, plan, std::max<std::int64_t>(1, rows), ctx).run(std::nullopt);
}

} // namespace core::data
