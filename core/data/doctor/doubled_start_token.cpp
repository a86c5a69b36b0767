#include "core/data/doctor/rule.h"

#include <array>

/// A start token written in the text, behind the one that the tokenizer adds.
namespace core::data {
namespace {

class DoubledStartToken final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (row.record == nullptr) return;
        bool doubled = false;
        if (row.tokens != nullptr && patient.tokenizer != nullptr) {
            const auto start = patient.tokenizer->facts().bos;
            doubled = start >= 0 && row.tokens->ids.size() > 1 && row.tokens->ids[0] == start && row.tokens->ids[1] == start;
            if (start >= 0 && patient.tokenizer->facts().addsBos)
                doubled = doubled || row.prompt.starts_with(patient.tokenizer->display(start));
        }
        for (const char* written : {"<s>", "<|begin_of_text|>", "<bos>", "<|startoftext|>"})
            doubled = doubled || row.prompt.starts_with(written);
        if (doubled) rows_.push_back(row.index);
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const std::string message = rowsInWords(rows_.size()) + " with a start token written at the beginning: with the tokenizer's own "
                                                                "there are two, which no model was trained on. Take it out.";
        findings.push_back({"doubled_start_token", Severity::Serious, std::move(rows_), {}, message, "replace"});
    }

private:
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> doubled_start_tokenRule() { return std::make_unique<DoubledStartToken>(); }

} // namespace core::data
