#include "core/data/doctor/rule.h"

#include "core/data/text/personal_data.h"
#include <map>

/// E-mail addresses, telephone numbers, IBANs, card numbers and IP addresses: a model may repeat them.
namespace core::data {
namespace {

class PersonalDataRule final : public DoctorRule {
public:
    void see(const Patient&, const SeenRow& row) override {
        if (row.record == nullptr) return;
        const std::size_t before = found_;
        look(row.prompt);
        look(row.record->system);
        for (const std::string& answer : row.answers) look(answer);
        if (found_ > before) rows_.push_back(row.index);
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        std::string kinds;
        for (const auto& [kind, count] : counts_)
            kinds += (kinds.empty() ? "" : ", ") + std::string(nameOf(kind)) + " ×" + std::to_string(count);
        const std::string message = rowsInWords(rows_.size()) + " with what looks like personal data (" + kinds +
                                    "): a trained model may repeat it. Mask or exclude it.";
        findings.push_back({"personal_data", Severity::Warning, std::move(rows_), {}, message, "personal_data"});
    }

private:
    void look(const std::string& text) {
        for (const PersonalSpan& span : findPersonalData(text)) {
            ++counts_[span.kind];
            ++found_;
        }
    }
    std::map<PersonalKind, std::size_t> counts_;
    std::size_t found_ = 0;
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> personal_dataRule() { return std::make_unique<PersonalDataRule>(); }

} // namespace core::data
