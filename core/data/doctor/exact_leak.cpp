#include "core/data/doctor/rule.h"

#include <unordered_map>

/// Training rows that stand in the validation or test set too: the measured loss would be too good.
namespace core::data {
namespace {

class ExactLeak final : public DoctorRule {
public:
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        constexpr auto member = &RowDigest::bytes;
        for (std::size_t i = 0; i < patient.others.size(); ++i) {
            report(patient.digests, patient.others[i].digests, member, "the training set", patient.others[i].name, findings);
            for (std::size_t k = i + 1; k < patient.others.size(); ++k)
                report(patient.others[i].digests, patient.others[k].digests, member, "the " + patient.others[i].name + " set",
                       patient.others[k].name, findings);
        }
    }

private:
    static void report(const std::vector<RowDigest>& from, const std::vector<RowDigest>& to, std::uint64_t RowDigest::*member,
                       const std::string& here, const std::string& there, std::vector<Finding>& findings) {
        std::unordered_map<std::uint64_t, std::int64_t> places;
        for (std::size_t row = 0; row < to.size(); ++row)
            if (to[row].*member != 0) places.try_emplace(to[row].*member, static_cast<std::int64_t>(row));
        Finding finding{"exact_leak", Severity::Serious, {}, {}, {}, "exact_duplicates"};
        for (std::size_t row = 0; row < from.size(); ++row) {
            const auto found = places.find(from[row].*member);
            if (from[row].*member == 0 || found == places.end()) continue;
            finding.rows.push_back(static_cast<std::int64_t>(row));
            finding.groups.push_back({static_cast<std::int64_t>(row), found->second});
        }
        if (finding.rows.empty()) return;
        finding.message = rowsInWords(finding.rows.size()) + " of " + here + (finding.rows.size() == 1 ? " stands" : " stand") +
                          " in the " + there + " set too, so its figures would be too good. Take " +
                          (finding.rows.size() == 1 ? "it" : "them") + " out of one of the two. (Groups: row here, row there.)";
        findings.push_back(std::move(finding));
    }
};

} // namespace

std::unique_ptr<DoctorRule> exact_leakRule() { return std::make_unique<ExactLeak>(); }

} // namespace core::data
