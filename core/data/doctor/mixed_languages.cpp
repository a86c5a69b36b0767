#include "core/data/doctor/rule.h"
#include "core/data/text/language.h"

#include <algorithm>
#include <map>

/// Rows in another language than nearly all others.
namespace core::data {
namespace {

class MixedLanguages final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (row.record == nullptr) return;
        std::string text = row.prompt;
        if (patient.shape != Shape::Labelled)
            for (const std::string& answer : row.answers) text += "\n" + answer;
        const LanguageGuess guess = guessLanguage(text);
        if (!guess.sure) return;
        rows_[guess.code].push_back(row.index);
        ++known_;
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        if (rows_.size() < 2) return;
        const auto main =
            std::max_element(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
        // A set that holds two languages by halves was made so; a few rows among many slipped in.
        const bool slipped = main->second.size() * 10 >= known_ * 9;
        std::vector<std::pair<std::size_t, std::string>> others;
        Finding finding{"mixed_languages", slipped ? Severity::Warning : Severity::Note, {}, {}, {}, "language"};
        for (const auto& [code, rows] : rows_) {
            if (code == main->first) continue;
            others.emplace_back(rows.size(), languageName(code));
            finding.rows.insert(finding.rows.end(), rows.begin(), rows.end());
        }
        std::sort(finding.rows.begin(), finding.rows.end());
        std::sort(others.begin(), others.end(),
                  [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        std::string names;
        for (std::size_t i = 0; i < std::min<std::size_t>(others.size(), 4); ++i)
            names += (i == 0 ? "" : ", ") + others[i].second + " (" + std::to_string(others[i].first) + ")";
        finding.message = rowsInWords(finding.rows.size()) + (finding.rows.size() == 1 ? " is" : " are") + " not in " +
                          languageName(main->first) + " as the others are, but in " + names + (others.size() > 4 ? " …" : "") + ". Drop " +
                          (finding.rows.size() == 1 ? "it" : "them") + ", unless the model is to learn more than one language.";
        findings.push_back(std::move(finding));
    }

private:
    std::map<std::string, std::vector<std::int64_t>> rows_;
    std::size_t known_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> mixed_languagesRule() { return std::make_unique<MixedLanguages>(); }

} // namespace core::data
