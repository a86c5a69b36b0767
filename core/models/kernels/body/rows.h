#pragma once

#include "core/models/kernels/body/vector.h"

/// Norms, gates, turns and casts: one row after the other. The last numbers of a row that fill no vector are done one by one.
namespace core::models::kernels {
namespace {

template <class T>
void norm(const float* x, const float* weight, T* out, float* inverse, std::int64_t rows, std::int64_t width, float eps) {
    for (std::int64_t row = 0; row < rows; ++row, x += width, out += width) {
        Vector squares{};
        float rest = 0.0F;
        std::int64_t i = 0;
        for (; i + kLanes <= width; i += kLanes) squares += load(x + i) * load(x + i);
        for (; i < width; ++i) rest += x[i] * x[i];
        const float factor = 1.0F / __builtin_sqrtf((sumOf(squares) + rest) / static_cast<float>(width) + eps);
        if (inverse != nullptr) inverse[row] = factor;
        for (i = 0; i + kLanes <= width; i += kLanes) store(out + i, load(weight + i) * (load(x + i) * factor));
        for (; i < width; ++i) put(out + i, weight[i] * (x[i] * factor));
    }
}

/// With n = x f and f = 1 / rms: dx = f (w d − n mean(w d n)), dw = d n.
template <class T>
void normBack(const T* dOut, const float* x, const float* inverse, const float* weight, float* dx, float* dWeight, std::int64_t rows,
              std::int64_t width) {
    for (std::int64_t row = 0; row < rows; ++row, x += width, dx += width, dOut += width) {
        const float factor = inverse[row];
        Vector sum{};
        float rest = 0.0F;
        std::int64_t i = 0;
        for (; i + kLanes <= width; i += kLanes) sum += load(weight + i) * load(dOut + i) * load(x + i);
        for (; i < width; ++i) rest += weight[i] * one(dOut + i) * x[i];
        const float mean = (sumOf(sum) + rest) * factor / static_cast<float>(width);
        const float along = mean * factor;
        for (i = 0; i + kLanes <= width; i += kLanes)
            store(dx + i, load(dx + i) + factor * (load(weight + i) * load(dOut + i) - load(x + i) * along));
        for (; i < width; ++i) dx[i] += factor * (weight[i] * one(dOut + i) - x[i] * along);
        if (dWeight == nullptr) continue;
        for (i = 0; i + kLanes <= width; i += kLanes) store(dWeight + i, load(dWeight + i) + load(dOut + i) * (load(x + i) * factor));
        for (; i < width; ++i) dWeight[i] += one(dOut + i) * (x[i] * factor);
    }
}

template <class T>
void headNorm(const T* x, T* out, std::int64_t stride, const float* weight, float* inverse, std::int64_t rows, std::int64_t heads,
              std::int64_t width, float eps) {
    for (std::int64_t row = 0; row < rows; ++row, x += stride, out += stride)
        for (std::int64_t head = 0; head < heads; ++head) {
            const T* from = x + head * width;
            T* to = out + head * width;
            Vector squares{};
            float rest = 0.0F;
            std::int64_t i = 0;
            for (; i + kLanes <= width; i += kLanes) squares += load(from + i) * load(from + i);
            for (; i < width; ++i) rest += one(from + i) * one(from + i);
            const float factor = 1.0F / __builtin_sqrtf((sumOf(squares) + rest) / static_cast<float>(width) + eps);
            inverse[row * heads + head] = factor;
            for (i = 0; i + kLanes <= width; i += kLanes) store(to + i, load(weight + i) * (load(from + i) * factor));
            for (; i < width; ++i) put(to + i, weight[i] * (one(from + i) * factor));
        }
}

/// As normBack, in place of the gradient.
template <class T>
void headNormBack(T* slopes, const T* x, std::int64_t stride, const float* inverse, const float* weight, float* dWeight, std::int64_t rows,
                  std::int64_t heads, std::int64_t width) {
    for (std::int64_t row = 0; row < rows; ++row, x += stride, slopes += stride)
        for (std::int64_t head = 0; head < heads; ++head) {
            const T* from = x + head * width;
            T* d = slopes + head * width;
            const float factor = inverse[row * heads + head];
            Vector sum{};
            float rest = 0.0F;
            std::int64_t i = 0;
            for (; i + kLanes <= width; i += kLanes) sum += load(weight + i) * load(d + i) * load(from + i);
            for (; i < width; ++i) rest += weight[i] * one(d + i) * one(from + i);
            const float along = (sumOf(sum) + rest) * factor / static_cast<float>(width) * factor;
            for (i = 0; i + kLanes <= width; i += kLanes) {
                const Vector given = load(d + i), at = load(from + i);
                if (dWeight != nullptr) store(dWeight + i, load(dWeight + i) + given * (at * factor));
                store(d + i, factor * (load(weight + i) * given - at * along));
            }
            for (; i < width; ++i) {
                const float given = one(d + i), at = one(from + i);
                if (dWeight != nullptr) dWeight[i] += given * (at * factor);
                put(d + i, factor * (weight[i] * given - at * along));
            }
        }
}

/// The last, unfilled vector of a row goes through a vector that is filled up, so that there is one formula.
template <class T> ANNEAL_INLINE Vector loadSome(const T* from, std::int64_t count) {
    float lanes[kLanes] = {};
    for (std::int64_t i = 0; i < count; ++i) lanes[i] = one(from + i);
    return load(lanes);
}
template <class T> ANNEAL_INLINE void storeSome(T* to, Vector v, std::int64_t count) {
    float lanes[kLanes];
    store(lanes, v);
    for (std::int64_t i = 0; i < count; ++i) put(to + i, lanes[i]);
}

ANNEAL_INLINE Vector sigmoid(Vector x) { return 1.0F / (1.0F + exponential(-x)); }

template <class T> void gated(const T* gateUp, T* out, std::int64_t rows, std::int64_t inner) {
    for (std::int64_t row = 0; row < rows; ++row, gateUp += 2 * inner, out += inner) {
        const T* up = gateUp + inner;
        std::int64_t i = 0;
        for (; i + kLanes <= inner; i += kLanes) {
            const Vector g = load(gateUp + i);
            store(out + i, g * sigmoid(g) * load(up + i));
        }
        if (const std::int64_t count = inner - i; count > 0) {
            const Vector g = loadSome(gateUp + i, count);
            storeSome(out + i, g * sigmoid(g) * loadSome(up + i, count), count);
        }
    }
}

struct GateSlopes {
    Vector gate, up, value;
};
/// silu'(g) = s + g s (1 − s).
ANNEAL_INLINE GateSlopes gateSlopes(Vector g, Vector u, Vector d) {
    const Vector s = sigmoid(g), silu = g * s;
    return {d * u * (s + silu * (1.0F - s)), d * silu, silu * u};
}

template <class T> void gatedBack(T* gateUp, T* dOutThenOut, std::int64_t rows, std::int64_t inner) {
    for (std::int64_t row = 0; row < rows; ++row, gateUp += 2 * inner, dOutThenOut += inner) {
        T* up = gateUp + inner;
        std::int64_t i = 0;
        for (; i + kLanes <= inner; i += kLanes) {
            const GateSlopes slopes = gateSlopes(load(gateUp + i), load(up + i), load(dOutThenOut + i));
            store(gateUp + i, slopes.gate);
            store(up + i, slopes.up);
            store(dOutThenOut + i, slopes.value);
        }
        if (const std::int64_t count = inner - i; count > 0) {
            const GateSlopes slopes = gateSlopes(loadSome(gateUp + i, count), loadSome(up + i, count), loadSome(dOutThenOut + i, count));
            storeSome(gateUp + i, slopes.gate, count);
            storeSome(up + i, slopes.up, count);
            storeSome(dOutThenOut + i, slopes.value, count);
        }
    }
}

template <class T>
void rotate(T* x, std::int64_t stride, const std::int64_t* positions, const float* cosine, const float* sine, std::int64_t rows,
            std::int64_t heads, std::int64_t headDim, std::int64_t half, float direction) {
    for (std::int64_t row = 0; row < rows; ++row, x += stride) {
        const float *c = cosine + positions[row] * half, *s = sine + positions[row] * half;
        for (std::int64_t head = 0; head < heads; ++head) {
            T *a = x + head * headDim, *b = a + half;
            std::int64_t i = 0;
            for (; i + kLanes <= half; i += kLanes) {
                const Vector va = load(a + i), vb = load(b + i), vc = load(c + i), vs = load(s + i) * direction;
                store(a + i, va * vc - vb * vs);
                store(b + i, vb * vc + va * vs);
            }
            for (; i < half; ++i) {
                const float va = one(a + i), vb = one(b + i), vs = s[i] * direction;
                put(a + i, va * c[i] - vb * vs);
                put(b + i, vb * c[i] + va * vs);
            }
        }
    }
}

template <class T> void storeAll(const float* x, T* to, std::int64_t count) {
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) store(to + i, load(x + i));
    for (; i < count; ++i) put(to + i, x[i]);
}

template <class T> void addAll(float* x, const T* y, std::int64_t count) {
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) store(x + i, load(x + i) + load(y + i));
    for (; i < count; ++i) x[i] += one(y + i);
}

} // namespace
} // namespace core::models::kernels
