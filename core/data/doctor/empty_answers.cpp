#include "core/data/doctor/rule.h"

#include <algorithm>

/// Questions without an answer, texts without a label: the model would learn to say nothing.
namespace core::data {
namespace {

class EmptyAnswers final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape == Shape::Text || row.record == nullptr || row.digest.prompt == 0) return;
        const bool missing = !row.record->missing.empty();
        const bool empty =
            std::any_of(row.answers.begin(), row.answers.end(), [](const std::string& answer) { return looseHash(answer) == 0; });
        if (missing || empty) rows_.push_back(row.index);
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const std::string what = patient.shape == Shape::Labelled ? " without a label." : " with an empty answer.";
        const std::string message = rowsInWords(rows_.size()) + what + " The model would learn to say nothing. Fill or exclude " +
                                    (rows_.size() == 1 ? "it." : "them.");
        findings.push_back({"empty_answers", Severity::Serious, std::move(rows_), {}, message, "exclude"});
    }

private:
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> empty_answersRule() { return std::make_unique<EmptyAnswers>(); }

} // namespace core::data
