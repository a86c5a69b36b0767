#pragma once

#include <QString>

#include <vector>

namespace core::runs {
enum class LossUnit;
}

/// What losses are measured in, which depends on the task of a run.
namespace ui::text {

/// "nats per token", "nats per row", "mean squared error", "loss of the method" of all that learn preferences
[[nodiscard]] QString lossUnit(core::runs::LossUnit unit);
/// Of the losses of single rows: "nats per token", "nats", "squared error", "loss of the method"
[[nodiscard]] QString rowLossUnit(core::runs::LossUnit unit);
/// The unit of runs that are shown side by side; empty where they differ, since then no one unit is right, and where there is none.
[[nodiscard]] QString commonLossUnit(const std::vector<core::runs::LossUnit>& units);

} // namespace ui::text
