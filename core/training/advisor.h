#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// Watches the two losses and says when a model begins to learn its rows by heart. No torch; the training thread's.
///
/// The rule: at an evaluation the validation loss is more than 1 % above its best, it was so at the evaluation before, and the mean training loss between
/// the two last evaluations is lower than between those before. Said once in a run.
namespace core::training {

struct AdvisorState {
    double trainSum = 0.0; ///< of the steps since the last evaluation
    std::int64_t trainSteps = 0;
    std::optional<double> trainMeanBefore; ///< of the interval before
    std::int64_t above = 0;                ///< evaluations in a row that were more than 1 % above the best
    bool said = false;
    bool operator==(const AdvisorState&) const = default;
};

class OverfittingAdvisor {
public:
    static constexpr const char* kRule = "overfitting";
    explicit OverfittingAdvisor(AdvisorState state = {}) : state_(state) {}
    void step(double trainLoss);
    /// `best` is the lowest validation loss so far, this one included. The advice, where it is time for it.
    [[nodiscard]] std::optional<std::string> evaluation(double validationLoss, double best, std::int64_t bestStep);
    [[nodiscard]] const AdvisorState& state() const noexcept { return state_; }

private:
    AdvisorState state_;
};

} // namespace core::training
