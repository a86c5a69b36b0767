#include "core/data/doctor/rule.h"

#include <algorithm>

/// Answers that are not followed by an end token: the model would not learn to stop.
namespace core::data {
namespace {

class MissingEndToken final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (row.tokens == nullptr || patient.shape == Shape::Labelled || row.tokens->ids.empty()) return;
        const auto& ids = row.tokens->ids;
        // The template may write a line break behind its end-of-turn.
        const std::size_t last = std::min<std::size_t>(3, ids.size());
        const bool ended = std::any_of(ids.end() - static_cast<std::ptrdiff_t>(last), ids.end(),
                                       [&](auto id) { return patient.tokenizer->isSpecial(id); });
        if (!ended) rows_.push_back(row.index);
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const std::string why = patient.tokenizer->facts().eos < 0 ? "the tokenizer names no end token" : "the last turn is no answer";
        const std::string message = rowsInWords(rows_.size()) + " without an end token (" + why +
                                    "): the model would not learn to stop. Choose a template that writes one, or mend the turns.";
        findings.push_back({"missing_end_token", Severity::Serious, std::move(rows_), {}, message, ""});
    }

private:
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> missing_end_tokenRule() { return std::make_unique<MissingEndToken>(); }

} // namespace core::data
