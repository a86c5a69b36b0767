#include "core/data/doctor/rule.h"

#include <algorithm>

/// Rows with more tokens than a sequence holds: their ends are cut, with the answer first.
namespace core::data {
namespace {

class RowsOverLength final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (row.tokens == nullptr || patient.options->maxLength <= 0) return;
        const auto size = static_cast<std::int64_t>(row.tokens->ids.size());
        longest_ = std::max(longest_, size);
        if (size <= patient.options->maxLength) return;
        rows_.push_back(row.index);
        const auto first = std::find(row.tokens->counted.begin(), row.tokens->counted.end(), 1) - row.tokens->counted.begin();
        if (first >= patient.options->maxLength && patient.shape != Shape::Labelled) ++lost_;
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const bool split = patient.shape == Shape::Text;
        std::string message = rowsInWords(rows_.size()) + " longer than " + std::to_string(patient.options->maxLength) +
                              " tokens, the longest " + std::to_string(longest_) + ". ";
        const bool one = rows_.size() == 1;
        message += split ? (one ? "It is split into consecutive pieces." : "They are split into consecutive pieces.")
                         : (one ? "Its end is cut" : "Their ends are cut");
        if (!split) {
            if (lost_ > 0)
                message +=
                    one ? " and the whole answer lost with it"
                        : "; " + rowsInWords(static_cast<std::size_t>(lost_)) + (lost_ == 1 ? " loses" : " lose") + " the whole answer";
            message += std::string(". Raise the longest sequence or drop ") + (one ? "it." : "them.");
        }
        findings.push_back({"rows_over_length", split ? Severity::Note : Severity::Warning, std::move(rows_), {}, message, "length"});
    }

private:
    std::vector<std::int64_t> rows_;
    std::int64_t longest_ = 0, lost_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> rows_over_lengthRule() { return std::make_unique<RowsOverLength>(); }

} // namespace core::data
