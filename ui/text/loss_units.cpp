#include "ui/text/loss_units.h"

#include "core/runs/run_spec.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::text {

using core::runs::LossUnit;

namespace {

/// Gives free functions their translations.
class UnitWords {
    Q_DECLARE_TR_FUNCTIONS(LossUnits)
};

} // namespace

QString lossUnit(LossUnit unit) {
    if (unit == LossUnit::NatsPerToken) return UnitWords::tr("nats per token");
    if (unit == LossUnit::NatsPerRow) return UnitWords::tr("nats per row");
    return unit == LossUnit::SquaredError ? UnitWords::tr("mean squared error") : UnitWords::tr("loss of the method");
}

QString rowLossUnit(LossUnit unit) {
    if (unit == LossUnit::NatsPerToken) return UnitWords::tr("nats per token");
    if (unit == LossUnit::NatsPerRow) return UnitWords::tr("nats");
    return unit == LossUnit::SquaredError ? UnitWords::tr("squared error") : UnitWords::tr("loss of the method");
}

QString commonLossUnit(const std::vector<LossUnit>& units) {
    const bool one = !units.empty() && std::all_of(units.begin(), units.end(), [&](LossUnit unit) { return unit == units.front(); });
    return one ? lossUnit(units.front()) : QString();
}

} // namespace ui::text
