#pragma once

#include "core/engine/engine.h"
#include "core/runs/run_spec.h"

#include <filesystem>
#include <optional>

/// What forecasts said and what the runs then took, kept in the user's cache, so that the next forecast knows by how much this machine's are wont to be off.
/// Losing it costs exactness only, so nothing here throws for a file.
namespace core::training::forecast {

class PastForecasts {
public:
    /// `folder` is made when something is kept.
    explicit PastForecasts(std::filesystem::path folder);
    [[nodiscard]] static PastForecasts ofUser();

    /// Keeps what was said of a run of this resolved specification.
    void expect(const runs::RunSpec& spec, const engine::Forecast& said) const;
    /// A run of it was trained from start to end and took so long: what had been said of it, if anything was.
    std::optional<double> took(const runs::RunSpec& spec, double seconds) const;

    /// By what a forecast is to be multiplied: quantiles 0.1, 0.5 and 0.9 of what runs took of their forecasts, of the latest twenty on this processor with as many
    /// threads. Nothing before there are three.
    struct Correction {
        double low = 1.0, typical = 1.0, high = 1.0;
    };
    [[nodiscard]] std::optional<Correction> correction(std::int64_t threads) const;

private:
    std::filesystem::path folder_;
};

} // namespace core::training::forecast
