#include "core/data/doctor/rule.h"

#include <algorithm>
#include <map>

/// Answers or texts that break off: many that are exactly as long as the longest, and long ones that end inside a sentence where others do not.
namespace core::data {
namespace {

constexpr std::size_t kLong = 200; ///< bytes; shorter texts may well end without a full stop

/// The length in characters.
std::size_t lengthOf(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class TruncatedRows final : public DoctorRule {
public:
    void see(const Patient& patient, const SeenRow& row) override {
        if (row.record == nullptr || patient.shape == Shape::Rated) return;
        const bool text = patient.shape == Shape::Text || patient.shape == Shape::Labelled;
        const std::string& last = text || row.answers.empty() ? row.prompt : row.answers.back();
        const std::size_t length = lengthOf(last);
        if (length < kLong) return;
        ++long_;
        auto& rows = byLength_[length];
        rows.push_back(row.index);
        if (breaksOff(last)) open_.push_back(row.index);
    }
    void finish(const Patient&, std::vector<Finding>& findings, const base::JobContext&) override {
        std::vector<std::int64_t> rows;
        std::string message;
        if (!byLength_.empty()) {
            const auto& [length, longest] = *byLength_.rbegin();
            // A limit shows as a wall: several texts of exactly the greatest length.
            if (longest.size() >= 3 && longest.size() * 200 >= long_) {
                rows = longest;
                message = rowsInWords(rows.size()) + " exactly " + std::to_string(length) +
                          " characters long, the most there are: a limit has cut them. ";
            }
        }
        if (!open_.empty() && long_ >= 20 && open_.size() * 5 <= long_) {
            message += rowsInWords(open_.size()) + (open_.size() == 1 ? " that breaks off" : " that break off") +
                       " inside a sentence, where others end. ";
            rows.insert(rows.end(), open_.begin(), open_.end());
        }
        if (rows.empty()) return;
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        message += rows.size() == 1 ? "Fetch the whole text or exclude the row." : "Fetch the whole texts or exclude the rows.";
        findings.push_back({"truncated_rows", Severity::Warning, std::move(rows), {}, message, "exclude"});
    }

private:
    /// The last sign is a letter of a script with full stops, a comma or an opening bracket.
    static bool breaksOff(const std::string& text) {
        const std::size_t end = text.find_last_not_of(" \t\r\n");
        if (end == std::string::npos) return false;
        const char c = text[end];
        if (c == ',' || c == '(' || c == '-') return true;
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) return false;
        const std::size_t line = text.find_last_of('\n', end);
        const std::size_t start = line == std::string::npos ? 0 : line + 1;
        return end - start > 60; // a short last line is a list item, a name, a signature
    }
    std::map<std::size_t, std::vector<std::int64_t>> byLength_;
    std::vector<std::int64_t> open_;
    std::size_t long_ = 0;
};

} // namespace

std::unique_ptr<DoctorRule> truncated_rowsRule() { return std::make_unique<TruncatedRows>(); }

} // namespace core::data
