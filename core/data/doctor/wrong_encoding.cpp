#include "core/data/doctor/rule.h"

#include "core/data/text/mojibake.h"
#include <algorithm>

/// Text that was read in the wrong encoding once: "Ã©" for "é", replacement characters, control characters.
namespace core::data {
namespace {

class WrongEncoding final : public DoctorRule {
public:
    void see(const Patient&, const SeenRow& row) override {
        if (row.record == nullptr) return;
        bool broken = looksMisread(row.prompt) || looksMisread(row.record->system);
        for (const std::string& answer : row.answers) broken = broken || looksMisread(answer);
        if (broken) rows_.push_back(row.index);
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const bool serious = static_cast<std::int64_t>(rows_.size()) * 20 > patient.rows();
        const std::string message =
            rowsInWords(rows_.size()) +
            " with text in the wrong encoding (\"Ã©\" for \"é\", or lost characters). Import the file again with the right --encoding, "
            "or mend the texts with the step 'unicode'.";
        findings.push_back({"wrong_encoding", serious ? Severity::Serious : Severity::Warning, std::move(rows_), {}, message, "unicode"});
    }

private:
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> wrong_encodingRule() { return std::make_unique<WrongEncoding>(); }

} // namespace core::data
