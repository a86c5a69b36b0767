#include "core/data/query.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <unicode/ucasemap.h>

namespace core::data {

namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Folds letter case into `out`. ASCII, nearly all of it in practice, needs no library.
void fold(std::string_view text, std::string& out) {
    if (isAscii(text)) {
        out.resize(text.size());
        std::transform(text.begin(), text.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    static thread_local const std::unique_ptr<UCaseMap, void (*)(UCaseMap*)> map(ucasemap_open("", U_FOLD_CASE_DEFAULT, &status),
                                                                                 ucasemap_close);
    out.resize(text.size() * 3 + 16);
    const auto size = ucasemap_utf8FoldCase(map.get(), out.data(), static_cast<std::int32_t>(out.size()), text.data(),
                                            static_cast<std::int32_t>(text.size()), &status);
    out.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
}

std::optional<double> numberOf(std::string_view text) {
    text = base::trimmed(text);
    double number = 0.0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || result.ec != std::errc{} || result.ptr != text.data() + text.size() || std::isnan(number)) return std::nullopt;
    return number;
}

/// Classic two-pointer glob: linear but for the last star, never exponential.
bool globMatches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
            if (pattern[p - 1] == '?') // one character, not one byte
                while (t < text.size() && (static_cast<unsigned char>(text[t]) & 0xC0U) == 0x80) ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

struct SortKey {
    std::int64_t row = 0;
    bool number = false;
    double value = 0.0;
    std::string text;
};

bool keyBefore(const SortKey& a, const SortKey& b) {
    if (a.number != b.number) return a.number;
    if (a.number) return a.value < b.value;
    return a.text < b.text;
}

constexpr std::int64_t kPage = 4096;

std::uint32_t lengthOf(const std::shared_ptr<const std::vector<std::uint32_t>>& lengths, std::int64_t row) {
    return lengths && static_cast<std::size_t>(row) < lengths->size() ? (*lengths)[static_cast<std::size_t>(row)] : 0;
}

/// Decides row by row; one per job, since filters keep buffers.
class Matcher {
public:
    Matcher(const Dataset& dataset, const RowQuery& query)
        : dataset_(dataset), split_(query.split), search_(query.search), lengths_(query.lengths) {
        if (const auto text = base::trimmed(query.length); lengths_ && !text.empty())
            length_ = TextFilter(numberOf(text) ? ">=" + std::string(text) : std::string(text));
        for (const auto& [column, text] : query.columns)
            if (!base::trimmed(text).empty()) columns_.emplace_back(column, TextFilter(text));
    }
    bool matches(std::int64_t index, const Row& row) {
        if (!split_.empty() && dataset_.split(index) != split_) return false;
        if (!length_.empty() && !length_.matches(std::to_string(lengthOf(lengths_, index)))) return false;
        for (auto& [column, filter] : columns_)
            if (column >= row.size() || !filter.matches(row[column].text)) return false;
        return search_.empty() || std::any_of(row.begin(), row.end(), [&](const Cell& cell) { return search_.matches(cell.text); });
    }

private:
    const Dataset& dataset_;
    std::string split_;
    TextFilter search_, length_;
    std::shared_ptr<const std::vector<std::uint32_t>> lengths_;
    std::vector<std::pair<std::size_t, TextFilter>> columns_;
};

} // namespace

TextFilter::TextFilter(std::string_view text) {
    constexpr std::string_view separator = " OR ";
    while (true) {
        const auto end = text.find(separator);
        const auto part = base::trimmed(text.substr(0, end));
        if (!part.empty()) alternatives_.push_back(parse(part));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + separator.size());
    }
}

TextFilter::Alternative TextFilter::parse(std::string_view text) {
    Alternative out;
    if (text.size() > 1 && text.front() == '!') {
        out.negated = true;
        text.remove_prefix(1);
    }
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto compared = [&](std::string_view sign) { return text.starts_with(sign) ? numberOf(text.substr(sign.size())) : std::nullopt; };
    out.kind = Kind::Number;
    out.low = -infinity;
    out.high = infinity;
    if (const auto n = compared(">=")) return out.low = *n, out;
    if (const auto n = compared("<=")) return out.high = *n, out;
    if (const auto n = compared(">")) return out.low = *n, out.lowOpen = true, out;
    if (const auto n = compared("<")) return out.high = *n, out.highOpen = true, out;
    if (const auto dots = text.find(".."); dots != std::string_view::npos) {
        const auto low = numberOf(text.substr(0, dots));
        const auto high = numberOf(text.substr(dots + 2));
        if (low && high) return out.low = *low, out.high = *high, out;
    }
    if (text.size() > 1 && text.front() == '=') {
        out.kind = Kind::Equals;
        text.remove_prefix(1);
    } else {
        out.kind = text.find_first_of("*?") == std::string_view::npos || text == "?" ? Kind::Contains : Kind::Glob;
    }
    fold(text, out.text);
    return out;
}

bool TextFilter::matchesOne(const Alternative& alternative, std::string_view cell, std::string_view folded) const {
    switch (alternative.kind) {
    case Kind::Contains: return folded.find(alternative.text) != std::string_view::npos;
    case Kind::Equals: return folded == alternative.text;
    case Kind::Glob: return globMatches(alternative.text, folded);
    case Kind::Number: {
        const auto number = numberOf(cell);
        if (!number) return false;
        const bool above = alternative.lowOpen ? *number > alternative.low : *number >= alternative.low;
        const bool below = alternative.highOpen ? *number < alternative.high : *number <= alternative.high;
        return above && below;
    }
    }
    return false;
}

bool TextFilter::matches(std::string_view cell) {
    if (alternatives_.empty()) return true;
    fold(cell, buffer_);
    return std::any_of(alternatives_.begin(), alternatives_.end(),
                       [&](const Alternative& alternative) { return matchesOne(alternative, cell, buffer_) != alternative.negated; });
}

std::vector<std::int64_t> findRows(const Dataset& dataset, const RowQuery& query, const base::JobContext& ctx) {
    const auto total = dataset.info().rows;
    std::vector<std::int64_t> found;
    std::vector<SortKey> keys;
    Matcher matcher(dataset, query);
    const bool byLength = query.sortColumn == RowQuery::kByLength, sorted = query.sortColumn >= 0 || byLength;
    for (std::int64_t first = 0; first < total; first += kPage) {
        ctx.throwIfStopped();
        ctx.progress(static_cast<double>(first), static_cast<double>(total), "rows");
        const auto rows = dataset.read(first, kPage);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto index = first + static_cast<std::int64_t>(i);
            if (!matcher.matches(index, rows[i])) continue;
            if (!sorted) {
                found.push_back(index);
                continue;
            }
            const auto column = static_cast<std::size_t>(query.sortColumn);
            SortKey key{index, false, 0.0, {}};
            if (byLength) {
                key.number = true;
                key.value = lengthOf(query.lengths, index);
            } else if (column < rows[i].size()) {
                if (const auto number = numberOf(rows[i][column].text)) key.number = true, key.value = *number;
                else key.text = rows[i][column].text.substr(0, 256); // enough to order by; keeps a million keys small
            }
            keys.push_back(std::move(key));
        }
    }
    if (sorted) {
        const auto before = [&](const SortKey& a, const SortKey& b) { return query.descending ? keyBefore(b, a) : keyBefore(a, b); };
        std::stable_sort(keys.begin(), keys.end(), before);
        found.reserve(keys.size());
        for (const auto& key : keys) found.push_back(key.row);
    }
    ctx.progress(static_cast<double>(total), static_cast<double>(total), "rows");
    return found;
}

} // namespace core::data
