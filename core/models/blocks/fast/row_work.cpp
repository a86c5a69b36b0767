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

/// The gradient of a norm's weight: a sum for each piece, added up in their order.
class Sums {
public:
    Sums(const torch::Tensor& leaf, std::int64_t rows, std::int64_t width, Buffers& buffers, std::size_t place)
        : width_(width), pieces_((rows + kRows - 1) / kRows) {
        if (!leaf.requires_grad()) return;
        const auto all = buffers.take(place, pieces_, width, torch::kFloat32);
        all.zero_();
        sums_ = numbers<float>(all);
    }
    [[nodiscard]] float* of(std::int64_t piece) const { return sums_ == nullptr ? nullptr : sums_ + piece * width_; }
    void addTo(const torch::Tensor& leaf) const {
        if (sums_ == nullptr) return;
        float* gradient = numbers<float>(gradientOf(leaf));
        for (std::int64_t piece = 0; piece < pieces_; ++piece) kernels::best().f32.add(gradient, of(piece), width_);
    }

private:
    std::int64_t width_, pieces_;
    float* sums_ = nullptr;
};

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
              const torch::Tensor& leaf, const torch::Tensor& dx, Buffers& buffers, std::size_t sumsPlace) {
    const std::int64_t width = x.size(1);
    const float *from = numbers<float>(x), *factors = numbers<float>(weight), *inverses = numbers<float>(inverse);
    float* slopes = numbers<float>(dx);
    const Sums sums(leaf, x.size(0), width, buffers, sumsPlace);
    withNumbers(dOut, [&]<class T>(T*) {
        const T* given = numbers<T>(dOut);
        inPieces(x.size(0), [&](std::int64_t piece, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().normBack(given + first * width, from + first * width, inverses + first, factors, slopes + first * width,
                                             sums.of(piece), rows, width);
        });
    });
    sums.addTo(leaf);
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

void headNorm(const torch::Tensor& x, const torch::Tensor& weight, double eps, const torch::Tensor& out, const torch::Tensor& inverse) {
    const std::int64_t width = weight.size(0), runs = x.size(1) / width, stride = x.stride(0);
    const float* factors = numbers<float>(weight);
    float* inverses = numbers<float>(inverse);
    withNumbers(x, [&]<class T>(T*) {
        const T* from = numbers<T>(x);
        T* to = numbers<T>(out);
        inPieces(x.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().headNorm(from + first * stride, to + first * stride, stride, factors, inverses + first * runs, rows,
                                             runs, width, static_cast<float>(eps));
        });
    });
}

void headNormBack(const torch::Tensor& slopes, const torch::Tensor& x, const torch::Tensor& inverse, const torch::Tensor& weight,
                  const torch::Tensor& leaf, Buffers& buffers, std::size_t sumsPlace) {
    const std::int64_t width = weight.size(0), runs = x.size(1) / width, stride = x.stride(0);
    const float *factors = numbers<float>(weight), *inverses = numbers<float>(inverse);
    const Sums sums(leaf, x.size(0), width, buffers, sumsPlace);
    withNumbers(x, [&]<class T>(T*) {
        const T* from = numbers<T>(x);
        T* both = numbers<T>(slopes);
        inPieces(x.size(0), [&](std::int64_t piece, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().headNormBack(both + first * stride, from + first * stride, stride, inverses + first * runs, factors,
                                                 sums.of(piece), rows, runs, width);
        });
    });
    sums.addTo(leaf);
}

void rotate(const torch::Tensor& x, const Turns& turns, std::int64_t headDim, bool back) {
    const std::int64_t stride = x.stride(0), heads = x.size(1) / headDim, half = turns.cosine.size(1);
    const std::int64_t* places = turns.rows.const_data_ptr<std::int64_t>();
    const float *c = numbers<float>(turns.cosine), *s = numbers<float>(turns.sine);
    withNumbers(x, [&]<class T>(T*) {
        T* all = numbers<T>(x);
        inPieces(x.size(0), [&](std::int64_t, std::int64_t first, std::int64_t rows) {
            kernels::best().of<T>().rotate(all + first * stride, stride, places + first, c, s, rows, heads, headDim, half,
                                           back ? -1.0F : 1.0F);
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
