#include "core/base/text.h"
#include "core/data/doctor/rule.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <utility>

/// Labels that a regression cannot learn: no number, or one that is not finite. A training would refuse the first of them.
namespace core::data {
namespace {

bool isFiniteNumber(std::string_view label) {
    label = base::trimmed(label);
    if (label.starts_with('+')) label.remove_prefix(1);
    double number = 0.0;
    const auto [at, code] = std::from_chars(label.data(), label.data() + label.size(), number);
    return code == std::errc() && at == label.data() + label.size() && std::isfinite(number);
}

class LabelsNotNumbers final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape != Shape::Labelled || row.record == nullptr || row.label.empty()) return;
        ++rows_;
        if (isFiniteNumber(row.label)) {
            ++numbers_;
            if (std::cmp_less(different_.size(), kEnough)) different_.insert(row.label);
            return;
        }
        wrong_.push_back(row.index);
        if (wrong_.size() <= 5) names_ += (names_.empty() ? "'" : ", '") + base::shortened(row.label, 40) + "'";
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        // Where nobody said what is to be learnt: numbers of which most differ are targets of a regression, not classes.
        const auto enough = static_cast<std::size_t>(std::min<std::int64_t>(numbers_ / 2 + 1, kEnough));
        const bool regression = patient.options->task == "regression" ||
                                (patient.options->task.empty() && numbers_ * 10 >= rows_ * 9 && different_.size() >= enough);
        if (!regression || wrong_.empty()) return;
        Finding finding{"labels_not_numbers", Severity::Serious, std::move(wrong_), {}, {}, {}};
        finding.message = std::to_string(finding.rows.size()) +
                          (finding.rows.size() == 1 ? " label is no finite number: " : " labels are no finite numbers: ") + names_ +
                          (finding.rows.size() > 5 ? " …" : "") + ". A regression cannot learn them: correct these rows or drop them.";
        findings.push_back(std::move(finding));
    }

private:
    static constexpr std::int64_t kEnough = 1000; ///< different ones say what the labels are
    std::set<std::string> different_;
    std::vector<std::int64_t> wrong_;
    std::string names_;
    std::int64_t rows_ = 0, numbers_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> labels_not_numbersRule() { return std::make_unique<LabelsNotNumbers>(); }

} // namespace core::data
