#include "core/data/doctor/rule.h"

#include <algorithm>

/// One answer to many different questions: the model may learn the answer instead of the task.
namespace core::data {
namespace {

class DuplicateAnswers final : public DoctorRule {
public:
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (patient.shape != Shape::Instruction && patient.shape != Shape::Chat) return;
        auto groups = groupsBy(patient.digests, &RowDigest::answer);
        // The same question with the same answer is a duplicate row, which another rule names.
        std::erase_if(groups, [&](const std::vector<std::int64_t>& group) {
            const auto promptOf = [&](std::int64_t row) { return patient.digests[static_cast<std::size_t>(row)].prompt; };
            return std::all_of(group.begin(), group.end(), [&](std::int64_t row) { return promptOf(row) == promptOf(group.front()); });
        });
        if (groups.empty()) return;
        std::size_t largest = 0;
        for (const auto& group : groups) largest = std::max(largest, group.size());
        std::vector<std::int64_t> rows = rowsOf(groups);
        const bool many = largest >= 10 && static_cast<std::int64_t>(largest) * 20 >= patient.rows();
        const std::string message = rowsInWords(rows.size()) + " share their answer with another question; the commonest answer stands " +
                                    std::to_string(largest) + " times. Look whether it says anything.";
        findings.push_back(
            {"duplicate_answers", many ? Severity::Warning : Severity::Note, std::move(rows), std::move(groups), message, ""});
    }
};

} // namespace

std::unique_ptr<DoctorRule> duplicate_answersRule() { return std::make_unique<DuplicateAnswers>(); }

} // namespace core::data
