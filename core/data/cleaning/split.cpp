#include "core/data/cleaning/step.h"
#include "core/data/split_plan.h"

/// Every row gets its split: what is trained on, what measures the loss while training, and what is kept for the end.
namespace core::data {
namespace {

class SplitStep final : public CleaningStep {
public:
    SplitStep(const SplitPlan& settings, const DatasetInfo&) : plan_(settings) {}
    static void check(const SplitPlan& settings) {
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
    SplitPlan plan_;
    std::vector<std::string> splits_;
};

} // namespace

PlannedStep stepThatSplits(const SplitPlan& plan) { return {"split", true, base::toJson(plan, -1)}; }

StepFactory splitStep() {
    return stepFactory<SplitPlan, SplitStep>(
        "split", TR("Split"), TR("Hands the rows out to training, validation and test; what a split is told stays with its row."));
}

} // namespace core::data
