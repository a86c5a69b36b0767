#include "core/data/doctor/rule.h"

#include <algorithm>
#include <map>

/// Rows from which nothing can be learnt: no role is mapped, a needed cell is null, the text is empty, the row cannot be read.
namespace core::data {
namespace {

class NothingTrainable final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape == Shape::Unknown) return;
        if (!row.problem.empty()) {
            unreadable_.push_back(row.index);
            if (firstProblem_.empty()) firstProblem_ = row.problem;
            return;
        }
        const bool text = patient.shape == Shape::Text || patient.shape == Shape::Labelled;
        if (text ? row.digest.prompt == 0 : row.answers.empty() && row.digest.prompt == 0) {
            empty_.push_back(row.index);
        } else if (patient.shape == Shape::Chat && row.answers.empty()) {
            silent_.push_back(row.index);
        } else if (row.tokens != nullptr && patient.shape != Shape::Labelled &&
                   std::find(row.tokens->counted.begin(), row.tokens->counted.end(), 1) == row.tokens->counted.end()) {
            silent_.push_back(row.index);
        }
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (patient.shape == Shape::Unknown)
            findings.push_back(
                {"nothing_trainable",
                 Severity::Serious,
                 {},
                 {},
                 "No column plays a role, so there is nothing to train on. Map the columns: text, or instruction and output, or messages.",
                 ""});
        if (!patient.problem.empty()) findings.push_back({"nothing_trainable", Severity::Serious, {}, {}, patient.problem, ""});
        const auto them = [](const std::vector<std::int64_t>& rows) { return std::string(rows.size() == 1 ? "it" : "them"); };
        report(findings, empty_, (empty_.size() == 1 ? " is empty. Exclude " : " are empty. Exclude ") + them(empty_) + ".");
        report(findings, silent_,
               " without any answer that the loss could count. Exclude " + them(silent_) + ", or check the roles of the turns.");
        report(findings, unreadable_, " that cannot be read: " + firstProblem_ + ". Mend or exclude " + them(unreadable_) + ".");
    }

private:
    static void report(std::vector<Finding>& findings, std::vector<std::int64_t>& rows, const std::string& words) {
        if (rows.empty()) return;
        const std::string message = rowsInWords(rows.size()) + words;
        findings.push_back({"nothing_trainable", Severity::Serious, std::move(rows), {}, message, "exclude"});
    }
    std::vector<std::int64_t> empty_, silent_, unreadable_;
    std::string firstProblem_;
};

} // namespace

std::unique_ptr<DoctorRule> nothing_trainableRule() { return std::make_unique<NothingTrainable>(); }

} // namespace core::data
