#pragma once

#include "core/data/cleaning/cleaning.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core::data {

/// A plan under a person's hands: every change can be taken back and made again, without end. Undoing all of them gives the plan that it began with,
/// byte for byte. A value; one thread at a time.
class PlanHistory {
public:
    PlanHistory() = default;
    explicit PlanHistory(Plan plan) : plan_(std::move(plan)) {}

    [[nodiscard]] const Plan& plan() const noexcept { return plan_; }

    /// Places count from 0. A place behind the end, an unknown step or settings that it does not take throw Error{Usage} and change nothing.
    void insert(std::size_t at, PlannedStep step); ///< at == steps: at the end
    void remove(std::size_t at);
    void move(std::size_t from, std::size_t to); ///< so that the step then stands at `to`
    void setOn(std::size_t at, bool on);
    void setSettings(std::size_t at, std::string settings);
    /// One change, whatever differs: a plan that was loaded takes the place of this one.
    void replace(Plan plan);

    [[nodiscard]] bool canUndo() const noexcept { return done_ > 0; }
    [[nodiscard]] bool canRedo() const noexcept { return done_ < edits_.size(); }
    /// Whether there was something to take back, or to make again.
    bool undo();
    bool redo();
    /// Changes that stand, since the beginning.
    [[nodiscard]] std::size_t changes() const noexcept { return done_; }

private:
    /// A run of steps that stands in the place of another: every change is one, and its inverse is the same with the sides exchanged.
    struct Edit {
        std::size_t at = 0;
        std::vector<PlannedStep> before, after;
    };
    void make(Edit edit);
    void put(std::size_t at, std::size_t count, const std::vector<PlannedStep>& steps);
    void checkPlace(std::size_t at, std::size_t behind) const;

    Plan plan_;
    std::vector<Edit> edits_;
    std::size_t done_ = 0; ///< of edits_; the rest was undone
};

} // namespace core::data
