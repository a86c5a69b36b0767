#include "core/training/forecast/picked_rows.h"

#include <algorithm>
#include <numeric>

namespace core::training::forecast {

namespace {

class PickedRows final : public data::TokenCache {
public:
    PickedRows(data::TokenCachePtr all, std::vector<std::int64_t> picked) : all_(std::move(all)), picked_(std::move(picked)) {
        for (std::int64_t i = 0; i < size(); ++i) {
            const Sequence one = sequence(i);
            tokens_ += static_cast<std::int64_t>(one.ids.size());
            counted_ += std::count_if(one.counted.begin(), one.counted.end(), [](auto c) { return c != 0; });
        }
    }
    [[nodiscard]] std::int64_t size() const noexcept override { return static_cast<std::int64_t>(picked_.size()); }
    [[nodiscard]] std::int64_t perRow() const noexcept override { return all_->perRow(); }
    [[nodiscard]] Sequence sequence(std::int64_t index) const override { return all_->sequence(picked_[static_cast<std::size_t>(index)]); }
    [[nodiscard]] std::int64_t tokens() const noexcept override { return tokens_; }
    [[nodiscard]] std::int64_t counted() const noexcept override { return counted_; }
    [[nodiscard]] std::int64_t truncatedRows() const noexcept override { return 0; }
    [[nodiscard]] std::int64_t droppedRows() const noexcept override { return 0; }
    [[nodiscard]] const std::vector<std::string>& labelNames() const noexcept override { return all_->labelNames(); }
    [[nodiscard]] std::int64_t vocabulary() const noexcept override { return all_->vocabulary(); }

private:
    data::TokenCachePtr all_;
    std::vector<std::int64_t> picked_;
    std::int64_t tokens_ = 0, counted_ = 0;
};

} // namespace

data::TokenCachePtr pickedRows(data::TokenCachePtr all, std::vector<std::int64_t> picked) {
    return std::make_shared<PickedRows>(std::move(all), std::move(picked));
}

std::vector<std::int64_t> firstSequences(const data::TokenCache& cache, std::int64_t most) {
    std::vector<std::int64_t> first(static_cast<std::size_t>(most > 0 ? std::min(most, cache.size()) : cache.size()));
    std::iota(first.begin(), first.end(), std::int64_t{0});
    return first;
}

} // namespace core::training::forecast
