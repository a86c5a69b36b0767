#include "core/training/batch_layout.h"

#include <algorithm>
#include <numeric>

namespace core::training {

data::Batch padded(const data::Batch& batch) {
    std::int64_t longest = 0;
    for (std::size_t i = 0; i + 1 < batch.offsets.size(); ++i) longest = std::max(longest, batch.offsets[i + 1] - batch.offsets[i]);
    data::Batch out;
    out.rows = batch.rows;
    out.places = batch.places;
    out.labels = batch.labels;
    out.references = batch.references;
    out.perRow = batch.perRow;
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

data::Batch picked(const data::Batch& batch, const std::vector<std::int64_t>& sequences) {
    data::Batch out;
    out.offsets = {0};
    const auto pick = [](const auto& from, auto& to, std::size_t at) {
        if (!from.empty()) to.push_back(from[at]);
    };
    for (const std::int64_t sequence : sequences) {
        const auto at = static_cast<std::size_t>(sequence);
        const auto from = batch.offsets[at], to = batch.offsets[at + 1];
        out.ids.insert(out.ids.end(), batch.ids.begin() + from, batch.ids.begin() + to);
        out.counted.insert(out.counted.end(), batch.counted.begin() + from, batch.counted.begin() + to);
        out.offsets.push_back(static_cast<std::int64_t>(out.ids.size()));
        pick(batch.rows, out.rows, at);
        pick(batch.places, out.places, at);
        pick(batch.labels, out.labels, at);
        pick(batch.references, out.references, at);
    }
    return out;
}

data::Batch ofEachRow(const data::Batch& batch, std::int64_t number) {
    std::vector<std::int64_t> sequences;
    for (std::int64_t row = 0; row < batch.rowCount(); ++row) sequences.push_back(row * batch.perRow + number);
    return picked(batch, sequences);
}

data::Batch rowOf(const data::Batch& batch, std::int64_t row) {
    std::vector<std::int64_t> sequences(static_cast<std::size_t>(batch.perRow));
    std::iota(sequences.begin(), sequences.end(), row * batch.perRow);
    data::Batch one = picked(batch, sequences);
    one.perRow = batch.perRow;
    return one;
}

} // namespace core::training
