#pragma once

#include "core/base/job.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Near duplicates by MinHash (Broder 1997) with one permutation and densification (Shrivastava 2017), banded for candidates; each candidate
/// pair is then measured exactly, so the answer holds no false pair.
namespace core::data {

/// The set that the similarity is measured on: hashes of all runs of five characters of the text in lower case with single spaces, sorted, each once.
[[nodiscard]] std::vector<std::uint32_t> shinglesOf(std::string_view text);
/// |A ∩ B| / |A ∪ B| of two such sets; 0 where one is empty.
[[nodiscard]] double jaccard(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

class NearDuplicates {
public:
    explicit NearDuplicates(double threshold) : threshold_(threshold) {}
    /// Texts get the numbers 0, 1, 2 … in the order of these calls.
    void add(std::string_view text);
    [[nodiscard]] std::size_t size() const noexcept { return counts_.size(); }
    /// Pairs (smaller, larger) of at least the threshold. `textOf` gives a text again by its number; `wanted` says which candidates to measure.
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> pairs(const std::function<std::string(std::int64_t)>& textOf,
                                                                           const std::function<bool(std::int64_t, std::int64_t)>& wanted,
                                                                           const base::JobContext& ctx) const;

private:
    static constexpr std::size_t kBins = 128, kRowsOfBand = 4;
    double threshold_;
    std::vector<std::uint32_t> signatures_; ///< kBins for each text
    std::vector<std::uint32_t> counts_;     ///< shingles of each text; 0: too short to compare
};

/// Numbers that are joined by pairs, as groups in order.
[[nodiscard]] std::vector<std::vector<std::int64_t>> groupsOfPairs(const std::vector<std::pair<std::int64_t, std::int64_t>>& pairs);

} // namespace core::data
