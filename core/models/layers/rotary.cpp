#include "core/models/layers/rotary.h"

#include <algorithm>
#include <map>

namespace core::models {

Rotary::Rotary(RotarySpec spec, torch::ScalarType type) : spec_(std::move(spec)), type_(type) {}

bool Rotary::isLong(std::int64_t length) const { return spec_.dependsOnLength() && length > spec_.scaling.firstContext; }

Rotary::Table Rotary::tableOf(std::int64_t positions, std::int64_t length) const {
    torch::NoGradGuard noGradient;
    const auto frequency = torch::tensor(rotaryFrequencies(spec_, length), torch::kFloat64);
    const auto angles = torch::arange(positions, torch::kFloat64).unsqueeze(1) * frequency.unsqueeze(0);
    const double amplitude = spec_.scaling.amplitude;
    return {(angles.cos() * amplitude).to(type_), (angles.sin() * amplitude).to(type_)};
}

const Rotary::Table& Rotary::usual(std::int64_t positions) {
    if (!usual_.cosine.defined() || usual_.cosine.size(0) < positions)
        usual_ = tableOf(std::max<std::int64_t>(256, positions + positions / 2), 0);
    return usual_;
}

Turns Rotary::of(const Segments& segments) {
    const auto table = usual(std::max<std::int64_t>(segments.longest, 1));
    if (!isLong(segments.longest)) return {table.cosine, table.sine, segments.positions};
    // Each length beyond the first context has rows of its own behind the usual ones.
    std::vector<torch::Tensor> cosines{table.cosine}, sines{table.sine};
    std::map<std::int64_t, std::int64_t> firstRow;
    std::int64_t rows = table.cosine.size(0);
    auto places = segments.positions.clone();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::int64_t begin = segments.offsets[i], length = segments.offsets[i + 1] - begin;
        if (!isLong(length)) continue;
        if (const auto [at, isNew] = firstRow.emplace(length, rows); isNew) {
            const auto own = tableOf(length, length);
            cosines.push_back(own.cosine);
            sines.push_back(own.sine);
            rows += length;
        }
        places.narrow(0, begin, length).add_(firstRow[length]);
    }
    return {torch::cat(cosines), torch::cat(sines), places};
}

Turns Rotary::ofLast(std::int64_t count, std::int64_t length) {
    const auto table = isLong(length) ? tableOf(length, length) : usual(length);
    return {table.cosine, table.sine, torch::arange(length - count, length, torch::kInt64)};
}

torch::Tensor Rotary::turn(const torch::Tensor& x, const Turns& turns) {
    const auto cosine = turns.cosine.index_select(0, turns.rows).unsqueeze(1), sine = turns.sine.index_select(0, turns.rows).unsqueeze(1);
    const std::int64_t half = cosine.size(-1), still = x.size(-1) - 2 * half;
    const auto first = x.narrow(-1, 0, half), second = x.narrow(-1, half, half);
    std::vector<torch::Tensor> parts{first * cosine - second * sine, second * cosine + first * sine};
    if (still > 0) parts.push_back(x.narrow(-1, 2 * half, still).to(parts.front().scalar_type()));
    return torch::cat(parts, -1).to(x.scalar_type());
}

} // namespace core::models
