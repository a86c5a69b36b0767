#include "core/data/readers/csv_row.h"
#include "core/data/roles.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <map>
#include <set>

namespace core::data {
namespace {

constexpr std::size_t kSampleRows = 200;

struct Candidate {
    char delimiter = ',';
    double score = 0.0;    ///< share of rows with the usual number of cells, 0 where that is 1
    std::size_t cells = 1; ///< the usual number of cells
    std::size_t rows = 0;
    bool partsFirstLine = true; ///< into the usual number of cells
    bool isProse = false;       ///< a blank follows nearly everywhere, as within sentences
    /// How well the delimiter explains the file beside others: sentences have a comma in every row too.
    [[nodiscard]] double rank() const { return score * (partsFirstLine ? 1.0 : 0.5) * (isProse ? 0.9 : 1.0); }
};

bool blankFollowsMostly(std::string_view head, char delimiter) {
    std::size_t all = 0, blank = 0;
    for (std::size_t i = 0; i + 1 < head.size(); ++i) {
        if (head[i] != delimiter) continue;
        ++all;
        blank += head[i + 1] == ' ';
    }
    return blank * 10 > all * 9;
}

Candidate measure(std::string_view head, bool complete, char delimiter, bool quoting) {
    const CsvSample sample = sampleCsv(head, complete, {delimiter, quoting, false}, kSampleRows);
    std::map<std::size_t, std::size_t> counts;
    for (const auto& row : sample.rows) ++counts[row.size()];
    Candidate c;
    c.delimiter = delimiter;
    c.rows = sample.rows.size();
    for (const auto& [cells, count] : counts)
        if (const double share = static_cast<double>(count) / static_cast<double>(sample.rows.size() + sample.faults); share > c.score)
            c.score = share, c.cells = cells;
    if (c.cells == 1) c.score = 0.0;
    c.partsFirstLine = sample.rows.empty() || sample.rows.front().size() == c.cells;
    c.isProse = blankFollowsMostly(head, delimiter);
    return c;
}

std::string nameOfDelimiter(char c) { return c == '\t' ? "tab" : c == ',' ? "comma" : c == ';' ? "semicolon" : std::string("'") + c + "'"; }

bool looksLikeNumber(const std::string& text) {
    if (text.empty()) return false;
    bool digit = false;
    for (const char c : text) {
        digit = digit || std::isdigit(static_cast<unsigned char>(c)) != 0;
        if (std::isdigit(static_cast<unsigned char>(c)) == 0 && std::string_view("+-.,eE%: /").find(c) == std::string_view::npos)
            return false;
    }
    return digit;
}

Guess guessHeader(const std::vector<std::vector<std::string>>& rows) {
    if (rows.empty()) return {"yes", 0.5, "there is nothing to tell by"};
    const std::vector<std::string>& first = rows.front();
    std::size_t known = 0, numbers = 0, empty = 0, sentences = 0, repeated = 0, typed = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        known += !roleOfName(first[i]).empty();
        numbers += looksLikeNumber(first[i]);
        empty += first[i].empty();
        sentences += first[i].size() > 48 || std::count(first[i].begin(), first[i].end(), ' ') > 5;
        std::size_t same = 0, numeric = 0, others = 0;
        for (std::size_t r = 1; r < rows.size(); ++r) {
            if (i >= rows[r].size()) continue;
            ++others;
            same += rows[r][i] == first[i] && !first[i].empty();
            numeric += looksLikeNumber(rows[r][i]);
        }
        repeated += same > 0;
        typed += others > 0 && numeric * 10 > others * 9 && !looksLikeNumber(first[i]);
    }
    if (known > 0 && repeated == 0) return {"yes", 0.97, "the first row names what the cells are"};
    if (known == first.size()) return {"yes", 0.9, "every cell of the first row names what stands below it"};
    if (typed > 0 && numbers == 0) return {"yes", 0.93, "below the first row stand numbers"};
    if (repeated > 0) return {"no", 0.85, "a cell of the first row comes again below it"};
    if (numbers > 0) return {"no", 0.85, "the first row holds a number"};
    if (sentences > 0) return {"no", 0.75, "the first row holds whole sentences"};
    if (std::set<std::string>(first.begin(), first.end()).size() < first.size() - std::min(empty, first.size()))
        return {"yes", 0.55, "nothing speaks against it, but names come twice"};
    return {"yes", 0.7, "the first row holds short, different texts"};
}

/// Excel writes a first line "sep=;" that names the delimiter and is no row. Its length with the line end, or 0.
std::size_t separatorLine(std::string_view head, char& delimiter) {
    const std::size_t size = std::min(head.find_first_of("\r\n"), head.size());
    std::string_view line = head.substr(0, size);
    if (line.size() == 7 && line.front() == '"' && line.back() == '"') line = line.substr(1, 5);
    if (line.size() != 5 || !line.starts_with("sep=") || std::isalnum(static_cast<unsigned char>(line[4])) != 0 || line[4] == '"' ||
        static_cast<signed char>(line[4]) <= 0)
        return 0;
    delimiter = line[4];
    const bool pair = size + 1 < head.size() && head[size] == '\r' && head[size + 1] == '\n';
    return std::min(size + (pair ? 2 : 1), head.size());
}

} // namespace

Guess recogniseCsv(std::string_view head, bool complete, char delimiter, const char* key) {
    if (char named = 0; separatorLine(head, named) > 0)
        return {key, named == delimiter || (named == '|' && delimiter == ',') ? 0.9 : 0.05, "its first line names the delimiter"};
    const Candidate c = measure(head, complete, delimiter, true);
    if (c.cells < 2 || c.rows == 0) return {key, 0.05, "no " + nameOfDelimiter(delimiter) + " parts the lines"};
    const double rows = c.rows > 1 ? 0.85 : 0.4;
    return {key, rows * c.score * c.score,
            std::to_string(static_cast<int>(c.score * 100)) + " % of the rows have " + std::to_string(c.cells) + " cells"};
}

void detectCsv(std::string_view head, bool complete, char preferred, ReadPlan& plan, Detected& found) {
    char named = 0;
    plan.skippedBytes = separatorLine(head, named);
    head.remove_prefix(plan.skippedBytes);
    if (plan.skippedBytes > 0 && found.delimiter.value.empty())
        found.delimiter = {std::string(1, named), 1.0, "the first line says so: sep=" + std::string(1, named)};
    Candidate best = measure(head, complete, preferred, true);
    if (found.delimiter.value.empty()) {
        for (const char other : {',', ';', '\t', '|'}) {
            if (other == preferred) continue;
            const Candidate c = measure(head, complete, other, true);
            if (c.rank() > best.rank() + 0.05 || (best.cells == 1 && c.cells > 1)) best = c;
        }
        const double share = best.score;
        found.delimiter = {std::string(1, best.delimiter), best.cells > 1 ? 0.4 + 0.6 * share : 0.5,
                           best.cells > 1 ? std::to_string(static_cast<int>(share * 100)) + " % of the rows have " +
                                                std::to_string(best.cells) + " cells parted by " + nameOfDelimiter(best.delimiter)
                                          : "every row is one cell"};
    }
    plan.delimiter = found.delimiter.value.front();
    // Tab-separated files are often written without any quoting; a quotation mark is then part of the text.
    const CsvSample wide = plan.delimiter == '\t' ? sampleCsv(head, complete, {'\t', true, false}, 100000) : CsvSample{};
    plan.quoting = plan.delimiter != '\t' || (wide.faults == 0 && wide.quotedCells > 0);
    if (plan.delimiter == '\t' && !plan.quoting && wide.faults > 0) found.delimiter.reason += "; quotation marks are part of the text";
    std::size_t spaced = 0, direct = 0;
    for (std::size_t i = 0; i + 2 < head.size(); ++i) {
        if (head[i] != plan.delimiter) continue;
        spaced += head[i + 1] == ' ' && head[i + 2] == '"';
        direct += head[i + 1] == '"';
    }
    plan.spaceAfterDelimiter = plan.delimiter != ' ' && spaced > 0 && spaced > direct;
    if (found.header.value.empty())
        found.header = guessHeader(sampleCsv(head, complete, {plan.delimiter, plan.quoting, plan.spaceAfterDelimiter}, kSampleRows).rows);
    plan.header = found.header.value == "yes";
}

} // namespace core::data
