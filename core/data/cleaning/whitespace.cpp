#include "core/data/cleaning/step.h"

#include <algorithm>

/// Spaces and line breaks put in order.
namespace core::data {
namespace {

using base::Field;

struct Whitespace {
    std::vector<std::string> columns;
    bool trim = true, joinSpaces = true, joinLines = false;
    std::int64_t blankLines = 1;
    static auto fields() {
        return std::tuple{Field{&Whitespace::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&Whitespace::trim, "trim", TR("Trim"),
                                TR("No spaces and line breaks at the beginning and end of a text, no spaces at the end of a line.")},
                          Field{&Whitespace::joinSpaces, "join_spaces", TR("Join spaces"),
                                TR("Runs of spaces and tabs inside a line become one space; indentation stays.")},
                          Field{&Whitespace::joinLines, "join_lines", TR("Unwrap lines"),
                                TR("A line break inside a paragraph becomes a space. For prose that was wrapped at a fixed width.")},
                          Field{&Whitespace::blankLines, "blank_lines", TR("Blank lines at most"),
                                TR("Longer runs of blank lines are shortened."), base::Range{0, 1000}}};
    }
};

class WhitespaceStep final : public CleaningStep {
public:
    WhitespaceStep(Whitespace settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {}
    static void check(const Whitespace&) {}
    std::string pass(PassingRow& row) override {
        changeTexts(row.cells, columns_, [&](std::string& text) {
            std::string better = inOrder(text);
            const bool changed = better != text;
            text = std::move(better);
            return changed;
        });
        return {};
    }

private:
    [[nodiscard]] std::string lineInOrder(std::string_view line) const {
        std::string out;
        const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
        out.append(line.substr(0, indent));
        for (std::size_t i = indent; i < line.size(); ++i) {
            const bool space = line[i] == ' ' || line[i] == '\t';
            if (!settings_.joinSpaces || !space) out.push_back(line[i]);
            else if (out.empty() || out.back() != ' ') out.push_back(' ');
        }
        while (settings_.trim && !out.empty() && (out.back() == ' ' || out.back() == '\t')) out.pop_back();
        return out;
    }
    [[nodiscard]] std::string inOrder(std::string_view text) const {
        std::string out;
        std::int64_t blanks = 0;
        bool any = false;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t stop = std::min(text.find_first_of("\r\n", at), text.size());
            const std::string line = lineInOrder(text.substr(at, stop - at));
            const bool last = stop == text.size();
            at = stop + (stop + 1 < text.size() && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
            if (line.empty() && !last) {
                ++blanks;
                continue;
            }
            if (line.empty() && settings_.trim) break;
            const std::int64_t kept = std::min(blanks, settings_.blankLines);
            if (any)
                out.append(blanks == 0 && settings_.joinLines && !line.empty() && line.front() != ' ' && line.front() != '\t' ? 1U : 0U,
                           ' ');
            if (any && !(blanks == 0 && settings_.joinLines && !line.empty() && line.front() != ' ' && line.front() != '\t'))
                out.append(static_cast<std::size_t>(kept) + 1, '\n');
            else if (!any && !settings_.trim) out.append(static_cast<std::size_t>(kept), '\n');
            out += line;
            any = true;
            blanks = 0;
        }
        if (settings_.trim) out.erase(0, std::min(out.find_first_not_of(" \t\n"), out.size()));
        return out;
    }
    Whitespace settings_;
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory whitespaceStep() {
    return stepFactory<Whitespace, WhitespaceStep>(
        "whitespace", TR("White space"), TR("Trims texts, joins runs of spaces and of blank lines, and makes all line ends alike."));
}

} // namespace core::data
