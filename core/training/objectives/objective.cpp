#include "core/training/objectives/objective.h"

#include "core/base/error.h"

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

std::unique_ptr<Objective> buildObjective(const runs::RunSpec& spec) {
    for (const auto& [key, build] : kObjectives)
        if (key == spec.task) return build(spec);
    throw Error(ErrorKind::Usage, "task: '" + spec.task + "' is not there yet; pretrain, sft, classification and regression are");
}

bool hasObjective(const std::string& task) {
    for (const auto& [key, build] : kObjectives)
        if (key == task) return true;
    return false;
}

} // namespace core::training
