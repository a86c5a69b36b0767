#include "core/models/blocks/fast/row_work.h"

#include "core/models/blocks/fast/linear_group.h"
#include "core/models/blocks/fast/numbers.h"

#include <ATen/Parallel.h>

namespace core::models::fast {

namespace {

constexpr std::int64_t kRows = 64; ///< of a piece

/// Calls f(number of the piece, its first row, its rows).
template <class F> void inPieces(std::int64_t rows, F f) {
    at::parallel_for(0, (rows + kRows - 1) / kRows, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t piece = begin; piece < end; ++piece) f(piece, piece * kRows, std::min(kRows, rows - piece * kRows));
    });
}

} // namespace

void norm(const torch::Tensor& x, const torch::Tensor& weight, double eps, const torch::Tensor& out, const torch::Tensor& inverse) {
    const std::int64_t width = x.size(1);
    const float *from = numbers<float>(x), *factors = numbers<float>(weight);
    float* inverses = inverse.defined() ? numbers<float>(inverse) : nullptr;
    withNumbers(out, [&]<class T>(T*) {
        T* to = numbers<T>(out);
        inPieces(x.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().norm(from + first * width, factors, to + first * width,
                                         inverses == nullptr ? nullptr : inverses + first, rows, width, static_cast<float>(eps));
        });
    });
}

void normBack(const torch::Tensor& dOut, const torch::Tensor& x, const torch::Tensor& inverse, const torch::Tensor& weight,
              const torch::Tensor& dx, Buffers& buffers, std::size_t sumsPlace) {
    const std::int64_t width = x.size(1), pieces = (x.size(0) + kRows - 1) / kRows;
    const float *from = numbers<float>(x), *factors = numbers<float>(weight), *inverses = numbers<float>(inverse);
    float *slopes = numbers<float>(dx), *sums = nullptr;
    if (weight.requires_grad()) {
        const auto all = buffers.take(sumsPlace, pieces, width, torch::kFloat32);
        all.zero_();
        sums = numbers<float>(all);
    }
    withNumbers(dOut, [&]<class T>(T*) {
        const T* given = numbers<T>(dOut);
        inPieces(x.size(0), [&](std::int64_t piece, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().normBack(given + first * width, from + first * width, inverses + first, factors, slopes + first * width,
                                             sums == nullptr ? nullptr : sums + piece * width, rows, width);
        });
    });
    if (sums == nullptr) return;
    float* gradient = numbers<float>(gradientOf(weight));
    for (std::int64_t piece = 0; piece < pieces; ++piece) kernels::best().f32.add(gradient, sums + piece * width, width);
}

void gated(const torch::Tensor& gateUp, const torch::Tensor& out) {
    const std::int64_t inner = out.size(1);
    withNumbers(out, [&]<class T>(T*) {
        const T* from = numbers<T>(gateUp);
        T* to = numbers<T>(out);
        inPieces(out.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().gated(from + first * 2 * inner, to + first * inner, rows, inner);
        });
    });
}

void gatedBack(const torch::Tensor& gateUp, const torch::Tensor& dOut) {
    const std::int64_t inner = dOut.size(1);
    withNumbers(dOut, [&]<class T>(T*) {
        T *both = numbers<T>(gateUp), *slopes = numbers<T>(dOut);
        inPieces(dOut.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().gatedBack(both + first * 2 * inner, slopes + first * inner, rows, inner);
        });
    });
}

void rotate(const torch::Tensor& x, const torch::Tensor& positions, const torch::Tensor& cosine, const torch::Tensor& sine,
            std::int64_t heads, std::int64_t headDim, bool back) {
    const std::int64_t stride = x.stride(0);
    const std::int64_t* places = positions.const_data_ptr<std::int64_t>();
    const float *c = numbers<float>(cosine), *s = numbers<float>(sine);
    withNumbers(x, [&]<class T>(T*) {
        T* all = numbers<T>(x);
        inPieces(x.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().rotate(all + first * stride, stride, places + first, c, s, rows, heads, headDim, back ? -1.0F : 1.0F);
        });
    });
}

torch::Tensor inType(const torch::Tensor& from, torch::ScalarType type, Buffers& buffers, std::size_t place) {
    if (from.scalar_type() == type) return from;
    const auto to = buffers.take(place, from.size(0), from.size(1), type);
    const std::int64_t width = from.size(1);
    const float* numbersOf = numbers<float>(from);
    auto* target = numbers<kernels::Half>(to);
    inPieces(from.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
        kernels::best().bf16.store(numbersOf + first * width, target + first * width, rows * width);
    });
    return to;
}

} // namespace core::models::fast
