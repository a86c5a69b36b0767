#include "core/training/forecast/step_sizes.h"

#include "core/models/block_parts.h"

#include <algorithm>
#include <numeric>

namespace core::training::forecast {

namespace {

constexpr std::int64_t kSequencesLookedAt = 2'000'000;
constexpr std::size_t kOfAKind = 8;

} // namespace

double WorkCount::ofMicroBatch(const data::TokenCache& cache, const std::vector<std::int64_t>& sequences) const {
    const auto layers = static_cast<double>(spec_.layers), width = static_cast<double>(spec_.width),
               query = static_cast<double>(spec_.queryWidth());
    double weights = 0.0;
    for (const models::BlockPart& part : models::blockParts(spec_)) weights += layers * static_cast<double>(part.rows * part.columns);
    double longest = 0.0, tokens = 0.0, squares = 0.0, counted = 0.0;
    for (const std::int64_t index : sequences) {
        const data::TokenCache::Sequence sequence = cache.sequence(index);
        const auto length = static_cast<double>(sequence.ids.size());
        longest = std::max(longest, length);
        tokens += length;
        squares += length * length;
        counted += static_cast<double>(std::count_if(sequence.counted.begin(), sequence.counted.end(), [](auto c) { return c != 0; }));
    }
    if (padded_) {
        tokens = longest * static_cast<double>(sequences.size());
        squares = longest * tokens;
    }
    return tokens * weights + squares * query * layers + counted * width * static_cast<double>(spec_.vocabulary);
}

double WorkCount::of(const data::TokenCache& cache, const std::vector<std::int64_t>& sequences, std::int64_t batchSize) const {
    double work = 0.0;
    for (auto at = sequences.begin(); at != sequences.end();) {
        const auto end = at + std::min<std::ptrdiff_t>(batchSize, sequences.end() - at);
        work += ofMicroBatch(cache, {at, end});
        at = end;
    }
    return work;
}

StepSizes stepSizes(const data::TokenCache& cache, const runs::RunSpec& spec, std::int64_t steps, const WorkCount& count) {
    const auto& t = spec.trainer;
    auto borrowed = data::TokenCachePtr(std::shared_ptr<void>(), &cache);
    const data::BatchSource source(borrowed, t.batchSize, t.accumulation, spec.data.shuffle, static_cast<std::uint64_t>(t.seed));
    const std::int64_t rows = std::max<std::int64_t>(1, t.batchSize * t.accumulation);
    const std::int64_t looked = std::clamp<std::int64_t>(kSequencesLookedAt / rows, 1, steps);
    StepSizes sizes;
    sizes.steps = steps;
    std::vector<std::pair<double, std::int64_t>> whole; // the last step of an epoch may be smaller than the others
    for (std::int64_t i = 0; i < looked; ++i) {
        const auto step = static_cast<std::int64_t>(static_cast<double>(i) * static_cast<double>(steps) / static_cast<double>(looked));
        const std::vector<std::int64_t> sequences = source.sequencesOf(step);
        sizes.sampled.push_back(count.of(cache, sequences, std::max<std::int64_t>(1, t.batchSize)));
        if (std::cmp_equal(sequences.size(), std::min(rows, cache.rows()) * cache.perRow())) whole.emplace_back(sizes.sampled.back(), step);
    }
    sizes.work =
        std::accumulate(sizes.sampled.begin(), sizes.sampled.end(), 0.0) * static_cast<double>(steps) / static_cast<double>(looked);
    std::sort(whole.begin(), whole.end());
    if (whole.empty()) whole.emplace_back(sizes.sampled.front(), 0); // cannot be: the first step of an epoch is whole
    sizes.stepWork = whole[whole.size() / 2].first;
    const std::size_t each = std::clamp<std::size_t>(whole.size() / 3, 1, kOfAKind), middle = (whole.size() - each) / 2;
    for (std::size_t i = 0; i < each; ++i) {
        sizes.shortest.push_back(whole[i].second);
        sizes.typical.push_back(whole[middle + i].second);
        sizes.longest.push_back(whole[whole.size() - 1 - i].second);
    }
    return sizes;
}

} // namespace core::training::forecast
