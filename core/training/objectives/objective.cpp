#include "core/training/objectives/objective.h"

#include "core/base/error.h"

#include "core/models/torch.h"

#include <string_view>
#include <utility>

namespace core::training {

namespace {

constexpr std::pair<std::string_view, std::unique_ptr<Objective> (*)(const runs::RunSpec&)> kObjectives[] = {
#define X(name) {#name, &objectives::name},
#include "core/training/objectives/objectives.def"
#undef X
};

} // namespace

double Objective::accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) {
    const torch::Tensor sum = loss(model, batch, scale, pass);
    const double value = sum.item<double>();
    sum.backward();
    return value;
}

std::unique_ptr<Objective> buildObjective(const runs::RunSpec& spec) {
    for (const auto& [key, build] : kObjectives)
        if (key == spec.task) return build(spec);
    throw Error(ErrorKind::Usage, "task: '" + spec.task + "' is not there yet");
}

bool hasObjective(const std::string& task) {
    for (const auto& [key, build] : kObjectives)
        if (key == task) return true;
    return false;
}

} // namespace core::training
