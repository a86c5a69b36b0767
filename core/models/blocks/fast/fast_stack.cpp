#include "core/models/blocks/fast/fast_stack.h"

#include "core/base/error.h"

#include <torch/csrc/autograd/custom_function.h>
#include <utility>

namespace core::models::fast {

namespace {

/// What the way back needs. Alive as long as the graph; the walk goes back to its stack with it.
struct Trip : torch::CustomClassHolder {
    FastStack* stack = nullptr;
    const std::vector<BlockWeights>* blocks = nullptr;
    std::unique_ptr<Walk> walk;
    torch::ScalarType type = torch::kFloat32;
    Trip() = default;
    Trip(const Trip&) = delete;
    Trip& operator=(const Trip&) = delete;
    ~Trip() override {
        if (walk) stack->giveBack(std::move(walk));
    }
};

class StackFunction : public torch::autograd::Function<StackFunction> {
public:
    /// `anchor` wants a gradient where any weight of the blocks does: without it a frozen input would make the stack look constant.
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x, const torch::Tensor& anchor,
                                 const torch::Tensor& out, c10::intrusive_ptr<Trip> trip) {
        (void)anchor;
        context->saved_data["wantsInput"] = x.requires_grad();
        context->saved_data["trip"] = c10::IValue::make_capsule(std::move(trip));
        return out.alias();
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list outer) {
        const auto trip = c10::static_intrusive_pointer_cast<Trip>(context->saved_data["trip"].toCapsule());
        if (!trip->walk) throw Error(ErrorKind::Internal, "a pass through the blocks has one way back, and it was taken");
        torch::NoGradGuard noGradient;
        auto& groups = trip->stack->weights().of(*trip->blocks, trip->type);
        auto dx = trip->walk->backward(outer[0], *trip->blocks, groups, context->saved_data["wantsInput"].toBool());
        trip->stack->giveBack(std::move(trip->walk));
        return {dx, {}, {}, {}};
    }
};

} // namespace

FastStack::FastStack(const BlockSpec& spec) : spec_(spec) {
    for (const auto& rotary : spec.rotaries) rotaries_.emplace_back(rotary, torch::kFloat32);
}

std::string FastStack::lacks(const BlockSpec& spec, const Pass& pass) {
    if (pass.precision == Precision::Float64) return "float64";
    if (spec.headNorm != HeadNorm::None && spec.joining == Joining::ByGroup) return "norms of queries and keys that are stored by groups";
    return {};
}

std::unique_ptr<Walk> FastStack::takeWalk() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return std::make_unique<Walk>(spec_);
    auto walk = std::move(idle_.back());
    idle_.pop_back();
    return walk;
}

void FastStack::giveBack(std::unique_ptr<Walk> walk) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(walk));
}

torch::Tensor FastStack::forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments, const Pass& pass) {
    if (x.size(0) == 0 || blocks.empty()) return x;
    bool trained = false;
    for (const auto& weights : blocks) trained = trained || weights.trains(pass);
    const bool keep = torch::GradMode::is_enabled() && (trained || x.requires_grad());
    const auto trip = c10::make_intrusive<Trip>();
    trip->stack = this;
    trip->blocks = &blocks;
    trip->walk = takeWalk();
    trip->type = pass.productType();
    torch::Tensor out;
    {
        torch::NoGradGuard noGradient;
        std::vector<Turns> turns;
        for (auto& rotary : rotaries_) turns.push_back(rotary.of(segments));
        out = trip->walk->forward(x.detach().to(torch::kFloat32), blocks, weights_.of(blocks, trip->type), segments, std::move(turns), pass,
                                  keep);
    }
    if (!keep) return out;
    auto anchor = torch::zeros({0}, x.options());
    anchor.set_requires_grad(trained);
    return StackFunction::apply(x, anchor, out, trip);
}

torch::Tensor FastStack::forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache, const Pass& pass) {
    if (x.size(0) == 0 || blocks.empty()) return x;
    torch::NoGradGuard noGradient;
    std::vector<Turns> turns;
    for (auto& rotary : rotaries_) turns.push_back(rotary.ofLast(x.size(0), cache.length + x.size(0)));
    auto walk = takeWalk();
    const auto out =
        walk->next(x.detach().to(torch::kFloat32), blocks, weights_.of(blocks, pass.productType()), std::move(turns), pass, cache);
    giveBack(std::move(walk));
    return out;
}

} // namespace core::models::fast
