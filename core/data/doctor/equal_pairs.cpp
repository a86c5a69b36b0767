#include "core/base/text.h"
#include "core/data/doctor/rule.h"

/// Preference rows whose chosen and rejected answers are the same: nothing is preferred, so nothing is learnt.
namespace core::data {
namespace {

class EqualPairs final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape != Shape::Preference || row.record == nullptr || row.answers.size() != 2) return;
        const std::string_view chosen = base::trimmed(row.answers[0]);
        if (!chosen.empty() && chosen == base::trimmed(row.answers[1])) rows_.push_back(row.index);
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const bool one = rows_.size() == 1;
        const std::string message = rowsInWords(rows_.size()) +
                                    " whose chosen and rejected answers are the same: nothing is preferred, so nothing is learnt from " +
                                    (one ? "it. Mend or exclude it." : "them. Mend or exclude them.");
        findings.push_back({"equal_pairs", Severity::Serious, std::move(rows_), {}, message, "exclude"});
    }

private:
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> equal_pairsRule() { return std::make_unique<EqualPairs>(); }

} // namespace core::data
