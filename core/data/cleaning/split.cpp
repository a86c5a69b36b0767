#include "core/data/cleaning/step.h"
#include "core/data/split_plan.h"

/// Every row gets its split: what is trained on, what measures the loss while training, and what is kept for the end.
namespace core::data {
namespace {

using base::Field;

struct Split {
    double validation = 0.1, test = 0.0;
    std::int64_t seed = 42;
    std::string stratify, group, hashColumn;
    bool byHash = false, keepNearTogether = false;
    double nearThreshold = 0.8;
    static auto fields() {
        using base::Range;
        return std::tuple{
            Field{&Split::validation, "validation", TR("Validation"), TR("The share of the rows that measures the loss while training."),
                  Range{0.0, 0.99}},
            Field{&Split::test, "test", TR("Test"), TR("The share of the rows that is kept for the end."), Range{0.0, 0.99}},
            Field{&Split::stratify, "stratify", TR("Spread evenly"),
                  TR("A column whose values are spread evenly over the splits, for instance the label.")},
            Field{&Split::group, "group", TR("Keep together"),
                  TR("A column whose equal values stay on one side, for instance the user or the document.")},
            Field{&Split::byHash, "by_hash", TR("By hash"),
                  TR("A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.")},
            Field{&Split::hashColumn, "hash_column", TR("Hash of"),
                  TR("The column whose value decides. Empty: all that the model learns from."),
                  base::VisibleIf<Split>{[](const Split& s) { return s.byHash; }}},
            Field{&Split::keepNearTogether, "near_together", TR("Keep near duplicates on one side"),
                  TR("Rows that are nearly the same are no test of what was learnt.")},
            Field{&Split::nearThreshold, "near_threshold", TR("Alike from"),
                  TR("The share of their five-letter runs that two rows have in common."), Range{0.5, 1.0},
                  base::VisibleIf<Split>{[](const Split& s) { return s.keepNearTogether; }}},
            Field{&Split::seed, "seed", TR("Seed"), TR("The same seed gives the same rows."), Range{0, 1e15}}};
    }
};

class SplitStep final : public CleaningStep {
public:
    SplitStep(const Split& settings, const DatasetInfo&) : plan_(planOf(settings)) {}
    static void check(const Split& settings) {
        if (settings.validation + settings.test <= 0.0) throw Error(ErrorKind::Usage, "split: give 'validation' or 'test' a share above 0");
        if (settings.validation + settings.test >= 1.0)
            throw Error(ErrorKind::Usage, "split: the shares of 'validation' and 'test' leave no rows to train on");
        if (!settings.stratify.empty() && !settings.group.empty())
            throw Error(ErrorKind::Usage, "split: rows are split by 'stratify' or by 'group', not by both");
        if (settings.byHash && !(settings.stratify.empty() && settings.group.empty()))
            throw Error(ErrorKind::Usage, "split: rows are split 'by_hash' or by 'stratify' or 'group', not by both");
    }
    [[nodiscard]] bool looksAhead() const override { return true; }
    void lookAhead(const Dataset& dataset, const base::JobContext& ctx) override { splits_ = splitRows(dataset, plan_, ctx); }
    [[nodiscard]] std::vector<std::string> warnings() const override { return missedShares(plan_, splits_); }
    [[nodiscard]] std::vector<std::string> splits() const override {
        std::vector<std::string> names{"train"};
        if (plan_.validation > 0) names.emplace_back("validation");
        if (plan_.test > 0) names.emplace_back("test");
        return names;
    }
    std::string pass(PassingRow& row) override {
        row.split = splits_[static_cast<std::size_t>(row.index)];
        return {};
    }

private:
    static SplitPlan planOf(const Split& settings) {
        SplitPlan plan;
        plan.validation = settings.validation;
        plan.test = settings.test;
        plan.seed = static_cast<std::uint64_t>(settings.seed);
        plan.stratify = settings.stratify;
        plan.group = settings.group;
        plan.byHash = settings.byHash;
        plan.hashColumn = settings.hashColumn;
        plan.keepNearTogether = settings.keepNearTogether;
        plan.nearThreshold = settings.nearThreshold;
        return plan;
    }
    SplitPlan plan_;
    std::vector<std::string> splits_;
};

} // namespace

PlannedStep stepThatSplits(const SplitPlan& plan) {
    Split settings;
    settings.validation = plan.validation;
    settings.test = plan.test;
    settings.seed = static_cast<std::int64_t>(plan.seed);
    settings.stratify = plan.stratify;
    settings.group = plan.group;
    settings.byHash = plan.byHash;
    settings.hashColumn = plan.hashColumn;
    settings.keepNearTogether = plan.keepNearTogether;
    settings.nearThreshold = plan.nearThreshold;
    return {"split", true, base::toJson(settings, -1)};
}

StepFactory splitStep() {
    return stepFactory<Split, SplitStep>(
        "split", TR("Split"), TR("Hands the rows out to training, validation and test; what a split is told stays with its row."));
}

} // namespace core::data
