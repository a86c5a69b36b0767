#include "ui/plots/curves/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::plots {

namespace {

/// The better of two candidates by value; the earlier one where they are equal.
void take(ExtremaIndex::Extrema& best, std::span<const double> values, std::size_t low, std::size_t high) {
    if (!best.found) {
        best = {low, high, true};
        return;
    }
    if (values[low] < values[best.low]) best.low = low;
    if (values[high] > values[best.high]) best.high = high;
}

} // namespace

void ExtremaIndex::clear() {
    covered_ = 0;
    levels_.clear();
}

void ExtremaIndex::extend(std::span<const double> values) {
    if (values.size() < covered_) clear();
    while (covered_ + kFactor <= values.size()) {
        Extrema found;
        for (std::size_t i = covered_; i < covered_ + kFactor; ++i)
            if (std::isfinite(values[i])) take(found, values, i, i);
        covered_ += kFactor;
        Bucket bucket = found.found ? Bucket{static_cast<std::uint32_t>(found.low), static_cast<std::uint32_t>(found.high)} : Bucket{};
        for (std::size_t level = 0;; ++level) {
            if (level == levels_.size()) levels_.emplace_back();
            levels_[level].push_back(bucket);
            if (levels_[level].size() % kFactor != 0) break;
            found = {};
            for (auto child = levels_[level].end() - kFactor; child != levels_[level].end(); ++child)
                if (child->low != kNone) take(found, values, child->low, child->high);
            bucket = found.found ? Bucket{static_cast<std::uint32_t>(found.low), static_cast<std::uint32_t>(found.high)} : Bucket{};
        }
    }
}

ExtremaIndex::Extrema ExtremaIndex::find(std::span<const double> values, std::size_t begin, std::size_t end) const {
    Extrema best;
    end = std::min(end, values.size());
    std::size_t at = begin;
    while (at < end) {
        // The largest full bucket that starts here and does not reach beyond the end.
        std::size_t size = 1, level = 0, next = kFactor;
        for (std::size_t k = 0; k < levels_.size() && at % next == 0 && at + next <= end && at / next < levels_[k].size();
             ++k, next *= kFactor) {
            size = next;
            level = k;
        }
        if (size == 1) {
            if (std::isfinite(values[at])) take(best, values, at, at);
        } else if (const Bucket& bucket = levels_[level][at / size]; bucket.low != kNone) {
            take(best, values, bucket.low, bucket.high);
        }
        at += size;
    }
    return best;
}

std::vector<std::size_t> visiblePoints(std::span<const double> x, std::span<const double> y, const ExtremaIndex& extrema, double low,
                                       double high, int columns) {
    std::vector<std::size_t> out;
    if (x.empty() || columns < 1 || !(low < high)) return out;
    const auto place = [&](double value, std::size_t from) {
        return static_cast<std::size_t>(std::lower_bound(x.begin() + static_cast<std::ptrdiff_t>(from), x.end(), value) - x.begin());
    };
    std::size_t begin = place(low, 0);
    if (begin > 0) --begin;
    const std::size_t inside = static_cast<std::size_t>(std::upper_bound(x.begin(), x.end(), high) - x.begin());
    const std::size_t end = std::min(inside + 1, x.size());
    if (end - begin <= static_cast<std::size_t>(columns) * 4) {
        for (std::size_t i = begin; i < end; ++i) out.push_back(i);
        return out;
    }
    out.reserve(static_cast<std::size_t>(columns) * 4 + 2);
    const double width = (high - low) / columns;
    std::size_t at = begin;
    if (x[at] < low) out.push_back(at++);
    for (int column = 0; column < columns && at < inside; ++column) {
        const std::size_t until = column + 1 == columns ? inside : std::min(place(low + width * (column + 1), at), inside);
        if (until == at) continue;
        const auto found = extrema.find(y, at, until);
        std::array<std::size_t, 4> four{at, found.found ? found.low : at, found.found ? found.high : at, until - 1};
        std::sort(four.begin(), four.end());
        for (const std::size_t i : four)
            if (out.empty() || out.back() != i) out.push_back(i);
        at = until;
    }
    if (inside < end) out.push_back(inside);
    return out;
}

} // namespace ui::plots
