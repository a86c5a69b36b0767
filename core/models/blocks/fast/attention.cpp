#include "core/models/blocks/fast/attention.h"

#include "core/models/blocks/fast/attention_tiles.h"
#include "core/models/blocks/fast/numbers.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <atomic>
#include <type_traits>

namespace core::models::fast {

namespace {

struct Unit {
    std::int64_t begin = 0, tokens = 0, group = 0;
};

std::vector<Unit> unitsOf(const Segments& segments, std::int64_t groups) {
    std::vector<Unit> units;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::int64_t begin = segments.offsets[i], tokens = segments.offsets[i + 1] - begin;
        if (tokens > 0)
            for (std::int64_t group = 0; group < groups; ++group) units.push_back({begin, tokens, group});
    }
    std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.tokens > b.tokens; });
    return units;
}

} // namespace

template <class T> struct Attention::Call {
    const T* qkv = nullptr;
    std::int64_t stride = 0;
    kernels::AttentionResult<T> result;
    const T* dOut = nullptr;
    T* dQkv = nullptr; ///< null: forwards
    std::int64_t window = 0;
};

HeadPlaces HeadPlaces::of(const BlockSpec& spec, std::int64_t group) {
    const std::int64_t d = spec.headDim, queries = spec.headsPerGroup() * d;
    if (spec.joining == Joining::ByGroup) {
        const std::int64_t begin = group * (queries + 2 * d);
        return {begin, begin + queries, begin + queries + d};
    }
    const std::int64_t key = spec.queryWidth() + group * d;
    return {group * queries, key, key + spec.keyWidth()};
}

namespace {

/// One unit, forwards or, where there is a place for gradients, backwards.
template <class T>
void compute(const kernels::AttentionUnit<T>& unit, const kernels::AttentionResult<T>& result,
             const kernels::AttentionGradient<T>* gradient, std::int64_t longest, std::uint8_t* scratch, bool tiles) {
    if constexpr (std::is_same_v<T, kernels::Half>)
        if (tiles) {
            if (gradient == nullptr) attendTiles(unit, result, longest, scratch);
            else attendBackTiles(unit, result, *gradient, longest, scratch);
            return;
        }
    const auto& k = kernels::best().of<T>();
    auto* floats = reinterpret_cast<float*>(scratch);
    if (gradient == nullptr) k.attend(unit, result, floats);
    else k.attendBack(unit, result, *gradient, floats);
}

} // namespace

template <class T> void Attention::run(const Call<T>& call, const Segments& segments, Buffers& buffers, std::size_t scratchPlace) const {
    const auto units = unitsOf(segments, spec_.kvHeads);
    if (units.empty()) return;
    const std::int64_t threads = std::min<std::int64_t>(at::get_num_threads(), static_cast<std::int64_t>(units.size()));
    const bool tiles = std::is_same_v<T, kernels::Half> && tilesServe(spec_.headDim);
    const std::int64_t bytes = tiles
                                   ? tileScratchBytes(segments.longest, spec_.headDim)
                                   : kernels::attentionScratch(segments.longest, spec_.headDim) * static_cast<std::int64_t>(sizeof(float));
    auto* scratch = numbers<std::uint8_t>(buffers.take(scratchPlace, threads, bytes, torch::kUInt8));
    const std::int64_t heads = spec_.headsPerGroup(), d = spec_.headDim, perGroup = heads * d;
    const auto scale = static_cast<float>(spec_.scoreScale());
    std::atomic<std::size_t> next{0};
    at::parallel_for(0, threads, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t thread = first; thread < last; ++thread)
            for (std::size_t i = next.fetch_add(1); i < units.size(); i = next.fetch_add(1)) {
                const Unit& unit = units[i];
                const HeadPlaces places = HeadPlaces::of(spec_, unit.group);
                const std::int64_t row = unit.begin * call.stride, q = row + places.query, key = row + places.key,
                                   value = row + places.value;
                const kernels::AttentionUnit<T> given{call.qkv + q,
                                                      call.qkv + key,
                                                      call.qkv + value,
                                                      call.stride,
                                                      unit.tokens,
                                                      heads,
                                                      d,
                                                      scale,
                                                      call.window < unit.tokens ? call.window : 0,
                                                      static_cast<float>(spec_.attentionSoftCap)};
                auto result = call.result;
                const std::int64_t out = unit.begin * result.stride + unit.group * perGroup;
                result.out += out;
                result.logSums += unit.group * heads * result.sumStride + unit.begin;
                const bool back = call.dQkv != nullptr;
                const auto gradient =
                    back ? kernels::AttentionGradient<T>{call.dOut + out, call.dQkv + q, call.dQkv + key, call.dQkv + value}
                         : kernels::AttentionGradient<T>{};
                compute<T>(given, result, back ? &gradient : nullptr, segments.longest, scratch + thread * bytes, tiles);
            }
        if (tiles) releaseTiles();
    });
}

void Attention::forward(const torch::Tensor& qkv, const Segments& segments, std::int64_t window, const torch::Tensor& out,
                        const torch::Tensor& logSums, Buffers& buffers, std::size_t scratchPlace) const {
    withNumbers(qkv, [&]<class T>(T*) {
        run<T>({numbers<T>(qkv),
                qkv.stride(0),
                {numbers<T>(out), numbers<float>(logSums), out.stride(0), logSums.stride(0)},
                nullptr,
                nullptr,
                window},
               segments, buffers, scratchPlace);
    });
}

void Attention::backward(const torch::Tensor& qkv, const Segments& segments, std::int64_t window, const torch::Tensor& out,
                         const torch::Tensor& logSums, const torch::Tensor& dOut, const torch::Tensor& dQkv, Buffers& buffers,
                         std::size_t scratchPlace) const {
    withNumbers(qkv, [&]<class T>(T*) {
        run<T>({numbers<T>(qkv),
                qkv.stride(0),
                {numbers<T>(out), numbers<float>(logSums), out.stride(0), logSums.stride(0)},
                numbers<T>(dOut),
                numbers<T>(dQkv),
                window},
               segments, buffers, scratchPlace);
    });
}

} // namespace core::models::fast
