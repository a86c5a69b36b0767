#include "core/data/doctor/rule.h"

#include <algorithm>

/// The same text with different labels, the same answer rated good and bad.
namespace core::data {
namespace {

class ContradictoryLabels final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (patient.shape != Shape::Labelled && patient.shape != Shape::Rated) return;
        keys_.resize(static_cast<std::size_t>(row.index) + 1);
        labels_.resize(keys_.size());
        if (row.record == nullptr) return;
        keys_.back().whole = patient.shape == Shape::Labelled ? row.digest.prompt : (row.digest.prompt * 31 + row.digest.answer);
        labels_.back() = looseHash(row.label);
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (keys_.empty()) return;
        auto groups = groupsBy(keys_, &RowDigest::whole);
        std::erase_if(groups, [&](const std::vector<std::int64_t>& group) {
            const std::uint64_t first = labels_[static_cast<std::size_t>(group.front())];
            return std::all_of(group.begin(), group.end(),
                               [&](std::int64_t row) { return labels_[static_cast<std::size_t>(row)] == first; });
        });
        if (groups.empty()) return;
        std::vector<std::int64_t> rows = rowsOf(groups);
        const std::string message = rowsInWords(rows.size()) + " contradict each other: " + std::to_string(groups.size()) +
                                    (groups.size() == 1 ? " text has" : " texts have") + " different labels. Decide which one is right.";
        // One slip in a thousand rows is human; more than that teaches noise.
        const bool serious = static_cast<std::int64_t>(rows.size()) * 1000 > patient.rows();
        findings.push_back({"contradictory_labels", serious ? Severity::Serious : Severity::Warning, std::move(rows), std::move(groups),
                            message, "exclude"});
    }

private:
    std::vector<RowDigest> keys_;
    std::vector<std::uint64_t> labels_;
};

} // namespace

std::unique_ptr<DoctorRule> contradictory_labelsRule() { return std::make_unique<ContradictoryLabels>(); }

} // namespace core::data
