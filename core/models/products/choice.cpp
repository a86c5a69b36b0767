#include "core/models/products/choice.h"

#include "core/base/about/machine.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/models/products/product.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <chrono>
#include <mutex>
#include <sstream>
#include <torch/version.h>

namespace core::models::products {

namespace {

constexpr double kGain = 1.15; ///< a later path must be so much faster than an earlier one: less is noise
constexpr std::int64_t kWide = 8192, kSmall = std::int64_t{1} << 25;

/// Kind, types and size of a product in words. Sizes are coarse: few probes, and one choice for all batches of a run.
std::string classOf(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c) {
    const std::int64_t depth = kind == Kind::Weight ? a.size(0) : a.size(1);
    const bool wide = std::max({b.size(0), b.size(1), c.size(0), c.size(1)}) >= kWide;
    const bool thin = std::min({c.size(0), c.size(1), depth}) < 32;
    const std::string size = thin ? "thin" : wide ? "wide" : c.size(0) * c.size(1) * depth < kSmall ? "small" : "large";
    return std::string(a.scalar_type() == torch::kBFloat16 ? "bf16" : "fp32") + "-" +
           (c.scalar_type() == torch::kBFloat16 ? "bf16" : "fp32") + "-" + std::string(nameOf(kind)) + "-" + size;
}

double secondsOf(Path path, Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c) {
    const auto target = at::zeros(c.sizes(), c.options());
    double best = 1e9;
    for (int round = 0; round < 4; ++round) { // the first one makes plans and touches memory
        const auto begun = std::chrono::steady_clock::now();
        compute(path, kind, a, b, target, kind == Kind::Weight);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    return best;
}

class Choices {
public:
    Path of(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c) {
        const std::lock_guard lock(mutex_);
        const std::string name = classOf(kind, a, b, c);
        if (const auto found = paths_.find(name); found != paths_.end()) return found->second;
        if (own_) take(kept()); // another process may have found it since
        if (const auto found = paths_.find(name); found != paths_.end()) return found->second;
        const Path path = probing_ ? probe(kind, a, b, c) : first(a.scalar_type());
        paths_.emplace(name, path);
        keep();
        return path;
    }
    std::string text() {
        const std::lock_guard lock(mutex_);
        return lines();
    }
    void use(const std::string& text, bool probing) {
        const std::lock_guard lock(mutex_);
        paths_.clear();
        probing_ = probing;
        own_ = text.empty() && probing;
        take(text);
    }

private:
    static Path first(torch::ScalarType type) { return type == torch::kFloat32 && exists(Path::Blas, type) ? Path::Blas : Path::Torch; }
    static Path probe(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c) {
        Path best = Path::Torch;
        double seconds = 1e9;
        for (const Path path : kPaths) {
            if (!exists(path, a.scalar_type())) continue;
            const double own = secondsOf(path, kind, a, b, c);
            if (own * kGain < seconds || seconds >= 1e9) {
                best = path;
                seconds = own;
            }
        }
        return best;
    }
    static std::filesystem::path file() {
        const std::string machine = base::processorName() + "/" + std::to_string(at::get_num_threads()) + "/" + TORCH_VERSION;
        return base::userCacheFolder() / "products" / (base::sha256(machine).substr(0, 24) + ".txt");
    }
    static std::string kept() {
        std::error_code failed;
        try {
            return std::filesystem::is_regular_file(file(), failed) ? base::loadFile(file(), std::uint64_t{1} << 16) : std::string();
        } catch (const Error&) { // a cache that cannot be read costs a probe
            return {};
        }
    }
    void keep() const {
        if (!own_) return; // a run's choices are that run's
        try {
            std::error_code failed;
            std::filesystem::create_directories(file().parent_path(), failed);
            base::saveFile(file(), lines());
        } catch (const Error&) { // a cache that cannot be written costs a probe next time
        }
    }
    void take(const std::string& text) {
        std::istringstream in(text);
        for (std::string name, path; in >> name >> path;)
            for (const Path known : kPaths)
                if (nameOf(known) == path && exists(known, name.starts_with("bf16") ? torch::kBFloat16 : torch::kFloat32))
                    paths_.emplace(name, known);
    }
    [[nodiscard]] std::string lines() const {
        std::string out;
        for (const auto& [name, path] : paths_) out += name + " " + std::string(nameOf(path)) + "\n";
        return out;
    }

    std::mutex mutex_;
    std::map<std::string, Path> paths_;
    bool own_ = true, probing_ = true;
};

Choices& all() {
    static auto* choices = new Choices; // kept to the end, whatever is destroyed before
    return *choices;
}

void run(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c, bool add) {
    if (c.numel() > 0) compute(chosen(kind, a, b, c), kind, a, b, c, add);
}

} // namespace

Path chosen(Kind kind, const torch::Tensor& a, const torch::Tensor& b, const torch::Tensor& c) { return all().of(kind, a, b, c); }
std::string choices() { return all().text(); }
void useChoices(const std::string& text, bool probing) { all().use(text, probing); }

void forward(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& y, bool add) {
    run(Kind::Forward, x, weight, y, add);
}
void inputGradient(const torch::Tensor& dy, const torch::Tensor& weight, const torch::Tensor& dx, bool add) {
    run(Kind::Input, dy, weight, dx, add);
}
void weightGradient(const torch::Tensor& dy, const torch::Tensor& x, const torch::Tensor& dWeight) {
    run(Kind::Weight, dy, x, dWeight, true);
}

} // namespace core::models::products
