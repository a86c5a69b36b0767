#include "core/data/doctor/rule.h"

#include <algorithm>
#include <charconv>
#include <map>

/// Labels that stand once: a slip of the pen, or a class that cannot be learnt.
namespace core::data {
namespace {

class OneOffLabels final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape != Shape::Labelled || row.record == nullptr || row.label.empty()) return;
        double number = 0.0;
        const auto [at, code] = std::from_chars(row.label.data(), row.label.data() + row.label.size(), number);
        numbers_ += code == std::errc() && at == row.label.data() + row.label.size();
        if (labels_.size() < 20000 || labels_.contains(row.label)) {
            Seen& seen = labels_[row.label];
            ++seen.count;
            seen.row = row.index;
        }
        ++rows_;
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        // Numbers of which most differ are targets of a regression, not classes.
        if (labels_.empty() || patient.options->task == "regression" ||
            (numbers_ * 10 >= rows_ * 9 && labels_.size() * 2 > static_cast<std::size_t>(rows_)))
            return;
        Finding finding{"one_off_labels", Severity::Warning, {}, {}, {}, "labels"};
        std::string names;
        for (const auto& [label, seen] : labels_) {
            if (seen.count != 1) continue;
            finding.rows.push_back(seen.row);
            if (finding.rows.size() <= 5) names += (names.empty() ? "'" : ", '") + label.substr(0, 40) + "'";
        }
        if (finding.rows.empty()) return;
        std::sort(finding.rows.begin(), finding.rows.end());
        finding.message = std::to_string(finding.rows.size()) + (finding.rows.size() == 1 ? " label stands" : " labels stand") +
                          " only once: " + names + (finding.rows.size() > 5 ? " …" : "") + ". Merge or rename " +
                          (finding.rows.size() == 1 ? "it" : "them") + ", or find more rows.";
        findings.push_back(std::move(finding));
    }

private:
    struct Seen {
        std::int64_t count = 0, row = 0;
    };
    std::map<std::string, Seen> labels_;
    std::int64_t rows_ = 0, numbers_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> one_off_labelsRule() { return std::make_unique<OneOffLabels>(); }

} // namespace core::data
