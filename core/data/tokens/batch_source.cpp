#include "core/base/error.h"
#include "core/data/token_rows.h"

#include <algorithm>
#include <numeric>

namespace core::data {
namespace {

void append(Batch& batch, const TokenCache& cache, std::int64_t index) {
    const TokenCache::Sequence sequence = cache.sequence(index);
    const std::int64_t vocabulary = cache.vocabulary();
    for (const TokenId id : sequence.ids)
        if (id < 0 || (vocabulary > 0 && id >= vocabulary))
            throw Error(ErrorKind::Data, "row " + std::to_string(sequence.row) + " holds token " + std::to_string(id) +
                                             ", the vocabulary has " + std::to_string(vocabulary) +
                                             ". Delete the token cache; it is made anew from the data.");
    if (batch.offsets.empty()) batch.offsets.push_back(0);
    batch.perRow = cache.perRow();
    batch.ids.insert(batch.ids.end(), sequence.ids.begin(), sequence.ids.end());
    batch.counted.insert(batch.counted.end(), sequence.counted.begin(), sequence.counted.end());
    batch.offsets.push_back(static_cast<std::int64_t>(batch.ids.size()));
    batch.rows.push_back(sequence.row);
    batch.places.push_back(index);
    batch.labels.push_back(sequence.label);
}

} // namespace

std::int64_t Batch::countedTokens() const noexcept {
    std::int64_t count = 0;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i)
        for (std::int64_t at = offsets[i] + 1; at < offsets[i + 1]; ++at) count += counted[static_cast<std::size_t>(at)] != 0;
    return count;
}

BatchSource::BatchSource(TokenCachePtr cache, std::int64_t batchSize, std::int64_t accumulation, bool shuffle, std::uint64_t seed)
    : cache_(std::move(cache)), batchSize_(std::max<std::int64_t>(1, batchSize)), accumulation_(std::max<std::int64_t>(1, accumulation)),
      shuffle_(shuffle), seed_(seed) {}

std::int64_t BatchSource::stepsPerEpoch() const noexcept {
    const std::int64_t rows = batchSize_ * accumulation_;
    return (cache_->rows() + rows - 1) / rows;
}

const std::vector<std::int64_t>& BatchSource::orderOf(std::int64_t epoch) const {
    if (orderEpoch_ == epoch) return order_;
    order_.resize(static_cast<std::size_t>(cache_->rows()));
    std::iota(order_.begin(), order_.end(), std::int64_t{0});
    if (shuffle_) base::Random(seed_, "epoch/" + std::to_string(epoch)).shuffle(order_);
    orderEpoch_ = epoch;
    return order_;
}

std::vector<std::int64_t> BatchSource::sequencesOf(std::int64_t step) const {
    const std::int64_t perEpoch = stepsPerEpoch();
    if (perEpoch == 0 || step < 0) return {};
    const std::vector<std::int64_t>& order = orderOf(step / perEpoch);
    const std::int64_t rows = batchSize_ * accumulation_;
    const std::int64_t first = step % perEpoch * rows, last = std::min(cache_->rows(), first + rows), each = cache_->perRow();
    std::vector<std::int64_t> sequences;
    sequences.reserve(static_cast<std::size_t>((last - first) * each));
    for (std::int64_t row = first; row < last; ++row)
        for (std::int64_t i = 0; i < each; ++i) sequences.push_back(order[static_cast<std::size_t>(row)] * each + i);
    return sequences;
}

std::vector<Batch> BatchSource::step(std::int64_t step) const {
    const std::vector<std::int64_t> sequences = sequencesOf(step);
    std::vector<Batch> batches;
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        if (i % static_cast<std::size_t>(batchSize_ * cache_->perRow()) == 0) batches.emplace_back();
        append(batches.back(), *cache_, sequences[i]);
    }
    return batches;
}

double BatchSource::epochAfter(std::int64_t steps) const noexcept {
    const std::int64_t perEpoch = stepsPerEpoch();
    if (perEpoch == 0) return 0.0;
    const std::int64_t whole = steps / perEpoch, rest = steps % perEpoch;
    const double share =
        static_cast<double>(std::min(cache_->rows(), rest * batchSize_ * accumulation_)) / static_cast<double>(cache_->rows());
    return static_cast<double>(whole) + share;
}

Batch batchOf(const TokenCache& cache, std::int64_t firstRow, std::int64_t count) {
    const std::int64_t first = std::max<std::int64_t>(0, firstRow), last = std::min(cache.rows(), firstRow + count);
    std::vector<std::int64_t> sequences;
    for (std::int64_t i = first * cache.perRow(); i < last * cache.perRow(); ++i) sequences.push_back(i);
    return batchOf(cache, sequences);
}

Batch batchOf(const TokenCache& cache, const std::vector<std::int64_t>& sequences) {
    Batch batch;
    batch.offsets.push_back(0);
    for (const std::int64_t index : sequences) append(batch, cache, index);
    return batch;
}

HoldOut holdOut(std::int64_t rows, double fraction, std::uint64_t seed) {
    HoldOut parts;
    std::vector<std::int64_t> order(static_cast<std::size_t>(std::max<std::int64_t>(0, rows)));
    std::iota(order.begin(), order.end(), std::int64_t{0});
    base::Random(seed, "holdout").shuffle(order);
    auto held = static_cast<std::int64_t>(static_cast<double>(rows) * std::clamp(fraction, 0.0, 1.0) + 0.5);
    if (fraction <= 0.0 || rows < 2) held = 0;
    else held = std::clamp<std::int64_t>(held, 1, rows - 1);
    parts.validation.assign(order.begin(), order.begin() + held);
    parts.train.assign(order.begin() + held, order.end());
    std::sort(parts.validation.begin(), parts.validation.end());
    std::sort(parts.train.begin(), parts.train.end());
    return parts;
}

} // namespace core::data
