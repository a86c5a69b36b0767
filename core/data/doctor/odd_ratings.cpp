#include "core/base/text.h"
#include "core/data/doctor/rule.h"

/// Rated rows whose label is neither true nor false, and sets in which every answer is rated alike.
namespace core::data {
namespace {

class OddRatings final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape != Shape::Rated || row.record == nullptr || row.label.empty()) return; // a label that is missing has a rule
        if (const auto rating = ratingOf(row.label)) {
            ++(*rating ? good_ : bad_);
        } else {
            if (rows_.empty()) first_ = base::shortened(row.label, 40);
            rows_.push_back(row.index);
        }
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        constexpr std::int64_t kFew = 10;
        if (!rows_.empty()) {
            const std::string message = rowsInWords(rows_.size()) + " rated neither true nor false, but '" + first_ + "'" +
                                        (rows_.size() == 1 ? ". Mend or exclude it." : " and the like. Mend or exclude them.");
            findings.push_back({"odd_ratings", Severity::Serious, std::move(rows_), {}, message, "labels"});
        }
        if ((good_ == 0) != (bad_ == 0) && good_ + bad_ >= kFew)
            findings.push_back({"odd_ratings",
                                Severity::Warning,
                                {},
                                {},
                                std::string("Every answer is rated ") + (good_ > 0 ? "true" : "false") +
                                    ": what is wanted shows only beside what is not. Add rows of the other kind, or train with task sft.",
                                ""});
    }

private:
    std::vector<std::int64_t> rows_;
    std::string first_;
    std::int64_t good_ = 0, bad_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> odd_ratingsRule() { return std::make_unique<OddRatings>(); }

} // namespace core::data
