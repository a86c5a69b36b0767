#include "core/models/products/paths.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <dlfcn.h>

namespace core::models::products {

namespace {

// MKL's own functions, which libtorch_cpu carries. A LibTorch that was built with another library has none of them; then the other paths run.
using Sgemm = void (*)(const char*, const char*, const int*, const int*, const int*, const float*, const float*, const int*, const float*,
                       const int*, const float*, float*, const int*);
using Bf16Gemm = void (*)(int, int, int, int, int, int, float, const void*, int, const void*, int, float, float*, int);

template <class F> F symbol(const char* name) { return reinterpret_cast<F>(dlsym(RTLD_DEFAULT, name)); }

Sgemm sgemm() {
    static const auto found = symbol<Sgemm>("sgemm_");
    return found;
}
Bf16Gemm bf16gemm() {
    static const auto found = symbol<Bf16Gemm>("cblas_gemm_bf16bf16f32");
    return found;
}

int narrow(std::int64_t number) { return static_cast<int>(number); }
/// A matrix of one row may have any stride; BLAS wants at least its width.
int rowStride(const torch::Tensor& t) { return narrow(std::max<std::int64_t>(t.stride(0), std::max<std::int64_t>(t.size(1), 1))); }

void blas(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add) {
    const int rows = narrow(c.size(0)), columns = narrow(c.size(1)), depth = narrow(kind == Kind::Weight ? a.size(0) : a.size(1));
    const float alpha = 1.0F, beta = add ? 1.0F : 0.0F;
    const int lda = rowStride(a), ldb = rowStride(b), ldc = rowStride(c);
    if (a.scalar_type() == torch::kBFloat16) {
        constexpr int kRowMajor = 101, kPlain = 111, kTurned = 112;
        bf16gemm()(kRowMajor, kind == Kind::Weight ? kTurned : kPlain, kind == Kind::Forward ? kTurned : kPlain, rows, columns, depth,
                   alpha, a.const_data_ptr(), lda, b.const_data_ptr(), ldb, beta, c.mutable_data_ptr<float>(), ldc);
        return;
    }
    // Column-major: cᵀ = bᵀ aᵀ, and a row-major matrix is its own transpose there.
    const char *turnB = kind == Kind::Forward ? "T" : "N", *turnA = kind == Kind::Weight ? "T" : "N";
    sgemm()(turnB, turnA, &columns, &rows, &depth, &alpha, b.const_data_ptr<float>(), &ldb, a.const_data_ptr<float>(), &lda, &beta,
            c.mutable_data_ptr<float>(), &ldc);
}

torch::Tensor left(Kind kind, const torch::Tensor& a) { return kind == Kind::Weight ? a.t() : a; }
torch::Tensor right(Kind kind, const torch::Tensor& b) { return kind == Kind::Forward ? b.t() : b; }

void throughTorch(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add) {
    const auto l = left(kind, a), r = right(kind, b);
    if (c.scalar_type() != a.scalar_type()) {
        const auto product = at::mm(l, r);
        if (add) c.add_(product);
        else c.copy_(product);
        return;
    }
    auto out = c;
    if (add) out.addmm_(l, r);
    else at::mm_out(out, l, r);
}

using LinearSignature = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, std::string_view,
                                   c10::List<std::optional<at::Scalar>>, std::optional<std::string_view>);

std::optional<c10::TypedOperatorHandle<LinearSignature>> oneDnnLinear() {
    static const auto found = [] {
        std::optional<c10::TypedOperatorHandle<LinearSignature>> out;
        if (const auto handle = c10::Dispatcher::singleton().findSchema({"mkldnn::_linear_pointwise", ""}))
            out = handle->typed<LinearSignature>();
        return out;
    }();
    return found;
}

/// The operator gives x Wᵀ of dense matrices; the other kinds are written so.
void oneDnn(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add) {
    const auto x = left(kind, a).contiguous(), weight = (kind == Kind::Forward ? b : b.t()).contiguous();
    const auto product = oneDnnLinear()->call(x, weight, std::nullopt, "none", c10::List<std::optional<at::Scalar>>(), std::nullopt);
    if (add) c.add_(product);
    else c.copy_(product);
}

} // namespace

std::string_view nameOf(Path path) { return path == Path::Blas ? "blas" : path == Path::Torch ? "torch" : "onednn"; }
std::string_view nameOf(Kind kind) { return kind == Kind::Forward ? "forward" : kind == Kind::Input ? "input" : "weight"; }

bool exists(Path path, torch::ScalarType type) {
    if (path == Path::Torch) return true;
    if (path == Path::OneDnn) return type == torch::kFloat32 && oneDnnLinear().has_value();
    return type == torch::kFloat32 ? sgemm() != nullptr : bf16gemm() != nullptr;
}

void compute(Path path, Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add) {
    if (c.numel() == 0) return;
    if (path == Path::OneDnn) return oneDnn(kind, a, b, c, add);
    if (path == Path::Torch) return throughTorch(kind, a, b, c, add);
    if (c.scalar_type() == torch::kFloat32) return blas(kind, a, b, c, add);
    const auto product = at::empty(c.sizes(), c.options().dtype(torch::kFloat32));
    blas(kind, a, b, product, false);
    if (add) c.add_(product);
    else c.copy_(product);
}

} // namespace core::models::products
