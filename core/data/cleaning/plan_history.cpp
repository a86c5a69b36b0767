#include "core/data/cleaning/plan_history.h"

#include "core/base/error.h"

#include <algorithm>

namespace core::data {
namespace {

void check(const PlannedStep& step) { leafNamed(step.step).check(step.settings, step.step + ", settings"); }

} // namespace

void PlanHistory::checkPlace(std::size_t at, std::size_t behind) const {
    if (at >= behind)
        throw Error(ErrorKind::Usage,
                    "the plan has " + std::to_string(plan_.steps.size()) + " steps; there is no place " + std::to_string(at) + " in it");
}

void PlanHistory::put(std::size_t at, std::size_t count, const std::vector<PlannedStep>& steps) {
    const auto first = plan_.steps.begin() + static_cast<std::ptrdiff_t>(at);
    plan_.steps.insert(plan_.steps.erase(first, first + static_cast<std::ptrdiff_t>(count)), steps.begin(), steps.end());
}

void PlanHistory::make(Edit edit) {
    put(edit.at, edit.before.size(), edit.after);
    edits_.resize(done_);
    edits_.push_back(std::move(edit));
    ++done_;
}

void PlanHistory::insert(std::size_t at, PlannedStep step) {
    checkPlace(at, plan_.steps.size() + 1);
    check(step);
    make({at, {}, {std::move(step)}});
}

void PlanHistory::remove(std::size_t at) {
    checkPlace(at, plan_.steps.size());
    make({at, {plan_.steps[at]}, {}});
}

void PlanHistory::move(std::size_t from, std::size_t to) {
    checkPlace(from, plan_.steps.size());
    checkPlace(to, plan_.steps.size());
    if (from == to) return;
    const std::size_t first = std::min(from, to), last = std::max(from, to) + 1;
    Edit edit{
        first, {plan_.steps.begin() + static_cast<std::ptrdiff_t>(first), plan_.steps.begin() + static_cast<std::ptrdiff_t>(last)}, {}};
    edit.after = edit.before;
    if (from < to) std::rotate(edit.after.begin(), edit.after.begin() + 1, edit.after.end());
    else std::rotate(edit.after.begin(), edit.after.end() - 1, edit.after.end());
    make(std::move(edit));
}

void PlanHistory::setOn(std::size_t at, bool on) {
    checkPlace(at, plan_.steps.size());
    if (plan_.steps[at].on == on) return;
    PlannedStep step = plan_.steps[at];
    step.on = on;
    make({at, {plan_.steps[at]}, {std::move(step)}});
}

void PlanHistory::setSettings(std::size_t at, std::string settings) {
    checkPlace(at, plan_.steps.size());
    if (plan_.steps[at].settings == settings) return;
    PlannedStep step = plan_.steps[at];
    step.settings = std::move(settings);
    check(step);
    make({at, {plan_.steps[at]}, {std::move(step)}});
}

void PlanHistory::replace(Plan plan) {
    for (const PlannedStep& step : plan.steps) check(step);
    make({0, plan_.steps, std::move(plan.steps)});
}

bool PlanHistory::undo() {
    if (!canUndo()) return false;
    const Edit& edit = edits_[--done_];
    put(edit.at, edit.after.size(), edit.before);
    return true;
}

bool PlanHistory::redo() {
    if (!canRedo()) return false;
    const Edit& edit = edits_[done_++];
    put(edit.at, edit.before.size(), edit.after);
    return true;
}

} // namespace core::data
