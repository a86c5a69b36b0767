#include "core/training/batch_layout.h"

#include <algorithm>

namespace core::training {

data::Batch padded(const data::Batch& batch) {
    std::int64_t longest = 0;
    for (std::size_t i = 0; i + 1 < batch.offsets.size(); ++i) longest = std::max(longest, batch.offsets[i + 1] - batch.offsets[i]);
    data::Batch out;
    out.rows = batch.rows;
    out.places = batch.places;
    out.labels = batch.labels;
    const auto size = static_cast<std::size_t>(longest * batch.sequences());
    out.ids.assign(size, 0); // any token: it never counts, and nothing after it does either
    out.counted.assign(size, 0);
    for (std::int64_t i = 0; i < batch.sequences(); ++i) {
        const auto from = batch.offsets[static_cast<std::size_t>(i)], count = batch.offsets[static_cast<std::size_t>(i) + 1] - from;
        std::copy_n(batch.ids.begin() + from, count, out.ids.begin() + i * longest);
        std::copy_n(batch.counted.begin() + from, count, out.counted.begin() + i * longest);
        out.offsets.push_back(i * longest);
    }
    out.offsets.push_back(static_cast<std::int64_t>(size));
    return out;
}

data::Batch sequenceOf(const data::Batch& batch, std::int64_t index) {
    const auto from = batch.offsets[static_cast<std::size_t>(index)], to = batch.offsets[static_cast<std::size_t>(index) + 1];
    data::Batch out;
    out.ids.assign(batch.ids.begin() + from, batch.ids.begin() + to);
    out.counted.assign(batch.counted.begin() + from, batch.counted.begin() + to);
    out.offsets = {0, to - from};
    out.rows = {batch.rows[static_cast<std::size_t>(index)]};
    if (!batch.places.empty()) out.places = {batch.places[static_cast<std::size_t>(index)]};
    if (!batch.labels.empty()) out.labels = {batch.labels[static_cast<std::size_t>(index)]};
    return out;
}

} // namespace core::training
