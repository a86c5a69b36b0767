#include "core/data/doctor/rule.h"

/// Rows that say the same, letter case and spaces apart: what they say weighs more than it should.
namespace core::data {
namespace {

class DuplicateRows final : public DoctorRule {
public:
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        auto groups = groupsBy(patient.digests, &RowDigest::whole);
        if (groups.empty()) return;
        std::vector<std::int64_t> rows = rowsOf(groups);
        const std::string message = rowsInWords(rows.size()) + " say the same as another one, in " + std::to_string(groups.size()) +
                                    (groups.size() == 1 ? " group" : " groups") + ". Keep one of each.";
        findings.push_back({"duplicate_rows", Severity::Warning, std::move(rows), std::move(groups), message, "exact_duplicates"});
    }
};

} // namespace

std::unique_ptr<DoctorRule> duplicate_rowsRule() { return std::make_unique<DuplicateRows>(); }

} // namespace core::data
