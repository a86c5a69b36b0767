#include "core/data/doctor/rule.h"

#include "core/data/template.h"
#include <array>

/// Marks of a prompt template inside the texts: the row was rendered before, and would be rendered twice.
namespace core::data {
namespace {

class TemplateTokens final : public DoctorRule {
public:
    TemplateTokens() {
        for (const std::string& name : templateNames())
            for (const std::string& mark : templateMarks(name)) marks_.push_back(mark);
        for (const char* mark : {"<|endoftext|>", "<|begin_of_text|>", "<|eot_id|>", "<|im_end|>", "[/INST]", "<</SYS>>", "<|end|>",
                                 "<end_of_turn>", "<s>[INST]"})
            marks_.emplace_back(mark);
    }
    void see(const Patient&, const SeenRow& row) override {
        if (row.record == nullptr) return;
        if (!holdsMark(row.prompt) && !holdsMark(row.record->system)) {
            bool any = false;
            for (const std::string& answer : row.answers) any = any || holdsMark(answer);
            if (!any) return;
        }
        rows_.push_back(row.index);
    }
    void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.empty()) return;
        const bool serious = patient.shape != Shape::Text && static_cast<std::int64_t>(rows_.size()) * 10 > patient.rows();
        const std::string message = rowsInWords(rows_.size()) + " with marks of a prompt template in the text (" + seen_ +
                                    "): the template would be written twice. Take the marks out, or train as plain text.";
        findings.push_back({"template_tokens", serious ? Severity::Serious : Severity::Warning, std::move(rows_), {}, message, "replace"});
    }

private:
    bool holdsMark(const std::string& text) {
        if (text.find_first_of("<[#") == std::string::npos) return false;
        for (const std::string& mark : marks_) {
            if (text.find(mark) == std::string::npos) continue;
            if (seen_.empty()) seen_ = mark;
            return true;
        }
        return false;
    }
    std::vector<std::string> marks_;
    std::string seen_;
    std::vector<std::int64_t> rows_;
};

} // namespace

std::unique_ptr<DoctorRule> template_tokensRule() { return std::make_unique<TemplateTokens>(); }

} // namespace core::data
