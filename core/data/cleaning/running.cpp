#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/data/cleaning/step.h"
#include "core/data/storage/dataset_json.h"
#include "core/data/storage/dataset_writer.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <unistd.h>

namespace core::data {
namespace {

constexpr std::int64_t kRowsAtOnce = 512;
constexpr std::size_t kMostExamples = 200;

/// Writes passing rows as a dataset folder.
class VersionWriter {
public:
    /// `splits`: those that the rows will have; empty: none.
    VersionWriter(const std::filesystem::path& target, const DatasetInfo& like, const std::vector<std::string>& splits)
        : info_(like), folder_(target), writer_(folder_.path(), !splits.empty()),
          table_([this](TableBuilder::Batch&& batch) { flush(std::move(batch)); }, [](RejectedRow&&) {}) {
        for (const std::string& name : like.columns) columns_.push_back(table_.column(name));
        info_.splits.clear();
        for (const std::string& name : splits) info_.splits.emplace_back(name, 0);
    }
    void add(const Row& row, std::int64_t line, const std::string& split) {
        table_.beginRow(line);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            table_.openText(columns_[i]).append(row[i].text);
            table_.close(columns_[i], row[i].kind);
        }
        if (!info_.splits.empty()) {
            const auto found =
                std::find_if(info_.splits.begin(), info_.splits.end(), [&](const auto& entry) { return entry.first == split; });
            if (found != info_.splits.end()) ++found->second;
            splits_.push_back(static_cast<std::int16_t>(found == info_.splits.end() ? 0 : found - info_.splits.begin()));
        }
        table_.endRow();
    }
    [[nodiscard]] std::int64_t rows() const { return table_.rows(); }
    void finish() {
        table_.flush();
        info_.hash = writer_.finish();
        info_.rows = table_.rows();
        info_.rejectedRows = 0;
        info_.created = base::utcNow();
        base::saveFile(folder_.path() / kInfoFile, toJson(info_));
        folder_.commit();
    }
    DatasetInfo& info() { return info_; }

private:
    void flush(TableBuilder::Batch&& batch) {
        std::vector<std::int16_t> part;
        if (!info_.splits.empty()) {
            // endRow hands a batch on before the next row's split is known.
            const auto count = static_cast<std::ptrdiff_t>(batch.rows());
            part.assign(splits_.begin(), splits_.begin() + count);
            splits_.erase(splits_.begin(), splits_.begin() + count);
        }
        writer_.add(std::move(batch), std::move(part));
    }
    DatasetInfo info_;
    base::FolderTransaction folder_;
    DatasetWriter writer_;
    TableBuilder table_;
    std::vector<std::size_t> columns_;
    std::vector<std::int16_t> splits_;
};

/// A dataset between two stages of a plan: in the temporary folder, gone with the object.
struct Interim {
    std::filesystem::path folder;
    DatasetPtr dataset;
    std::vector<std::int64_t> origins; ///< empty: row i is row i of the parent
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
    StepReport report;
};

void countSplit(StepReport& report, const std::string& split) {
    for (auto& [name, rows] : report.splits) rows += name == split;
}

/// Sends one row through the steps of a stage. False: dropped.
bool passThrough(std::vector<RunningStep*>& steps, PassingRow& row) {
    for (RunningStep* const running : steps) {
        StepReport& report = running->report;
        ++report.rowsBefore;
        const Row before = row.cells;
        const std::string reason = running->step->pass(row);
        const bool changed = reason.empty() && !(row.cells == before);
        report.changed += changed;
        report.dropped += !reason.empty();
        if ((changed || !reason.empty()) && report.examples.size() < kMostExamples)
            report.examples.push_back({row.origin, before, reason.empty() ? row.cells : Row{}, reason, row.twin});
        if (!reason.empty()) return false;
        countSplit(report, row.split);
        ++report.rowsAfter;
    }
    return true;
}

template <class Take>
void runStage(const Dataset& from, const std::vector<std::int64_t>& origins, std::int64_t rows, std::vector<RunningStep*>& steps,
              const base::JobContext& ctx, Take take) {
    for (std::int64_t first = 0; first < rows; first += kRowsAtOnce) {
        std::vector<Row> read = from.read(first, std::min(kRowsAtOnce, rows - first));
        for (std::size_t i = 0; i < read.size(); ++i) {
            if (i % 32 == 0) ctx.throwIfStopped();
            PassingRow row;
            row.cells = std::move(read[i]);
            row.index = first + static_cast<std::int64_t>(i);
            row.origin = origins.empty() ? row.index : origins[static_cast<std::size_t>(row.index)];
            if (!from.info().splits.empty()) row.split = from.split(row.index);
            if (passThrough(steps, row)) take(row);
        }
        ctx.progress(static_cast<double>(std::min(rows, first + kRowsAtOnce)), static_cast<double>(rows), "rows", "cleaning");
    }
}

std::filesystem::path interimFolder() {
    static std::atomic<int> count{0};
    return std::filesystem::temp_directory_path() / ("anneal-plan-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
}

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

std::vector<RunningStep> stepsOf(const Plan& plan, const DatasetInfo& info) {
    std::vector<RunningStep> running;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps[i].on) continue;
        const std::string where = "steps[" + std::to_string(i) + "], settings";
        StepReport report;
        report.step = plan.steps[i].step;
        running.push_back({stepNamed(plan.steps[i].step).make(plan.steps[i].settings, where, info), std::move(report)});
        for (const std::string& name : running.back().step->splits()) running.back().report.splits.emplace_back(name, 0);
    }
    return running;
}

CleaningOutcome run(const DatasetPtr& parent, const Plan& plan, std::int64_t limit, const std::optional<std::filesystem::path>& target,
                    const base::JobContext& ctx) {
    std::vector<RunningStep> running = stepsOf(plan, parent->info());
    auto interim = std::make_unique<Interim>();
    interim->dataset = parent;
    std::int64_t rows = limit > 0 ? std::min(limit, parent->info().rows) : parent->info().rows;
    const std::int64_t all = rows;
    std::vector<std::string> splits; // that the rows have after the stages so far
    for (const auto& [name, count] : parent->info().splits) splits.push_back(name);
    const auto lineOf = [&](const PassingRow& row) { return parent->sourceLine(row.origin); };
    std::vector<RunningStep*> stage;
    for (RunningStep& one : running) {
        if (one.step->looksAhead()) {
            if (!stage.empty() || rows < interim->dataset->info().rows) { // what it looks at is what the steps before leave
                auto next = std::make_unique<Interim>();
                next->folder = interimFolder();
                VersionWriter writer(next->folder, parent->info(), splits);
                runStage(*interim->dataset, interim->origins, rows, stage, ctx, [&](const PassingRow& row) {
                    writer.add(row.cells, lineOf(row), row.split);
                    next->origins.push_back(row.origin);
                });
                writer.finish();
                next->dataset = openDataset(next->folder);
                rows = next->dataset->info().rows;
                interim = std::move(next);
                stage.clear();
            }
            one.step->lookAhead(*interim->dataset, ctx);
        }
        if (auto named = one.step->splits(); !named.empty()) splits = std::move(named);
        stage.push_back(&one);
    }
    CleaningOutcome outcome;
    Origins left;
    if (target) {
        VersionWriter writer(*target, parent->info(), splits);
        runStage(*interim->dataset, interim->origins, rows, stage, ctx, [&](const PassingRow& row) {
            writer.add(row.cells, lineOf(row), row.split);
            left.add(row.origin);
        });
        if (writer.rows() == 0)
            throw Error(ErrorKind::Data, parent->info().name + ": the plan leaves no row. Switch a step off or loosen it.");
        writer.info().plan = toJson(plan, -1);
        writer.info().parent = parent->info().name + "@" + std::to_string(parent->info().version);
        writer.info().version = versionOf(*target, parent->info().version + 1);
        writer.finish();
        outcome.dataset = openDataset(*target);
    } else {
        runStage(*interim->dataset, interim->origins, rows, stage, ctx, [&](const PassingRow& row) { left.add(row.origin); });
    }
    for (RunningStep& one : running) outcome.steps.push_back(std::move(one.report));
    outcome.rows = left.count();
    outcome.origins = left.taken(all);
    return outcome;
}

} // namespace

CleaningOutcome apply(const DatasetPtr& parent, const Plan& plan, const std::filesystem::path& target, const base::JobContext& ctx) {
    return run(parent, plan, 0, target, ctx);
}

CleaningOutcome previewPlan(const DatasetPtr& parent, const Plan& plan, std::int64_t rows, const base::JobContext& ctx) {
    return run(parent, plan, std::max<std::int64_t>(1, rows), std::nullopt, ctx);
}

} // namespace core::data
