#pragma once

#include <QString>

namespace ui::plots {

/// What the numbers along an axis are.
enum class AxisKind {
    Number,   ///< 2.4 · 1,200 · 2e-4
    Count,    ///< 200k · 1.2M
    Duration, ///< seconds, as 1:46 or 1:02:03
};

/// The label of a tick; `step` is the distance of two ticks and decides the decimals.
[[nodiscard]] QString tickText(double value, double step, AxisKind kind);
/// The distance of two ticks that a person counts in: 1, 2, 2.5, 5 × 10ⁿ; for durations 1, 2, 5, 10, 15, 30 s, 1, 2, 5 … min, h.
[[nodiscard]] double tickStep(double range, int ticks, AxisKind kind);

/// A whole number with the locale's groups: "1,270".
[[nodiscard]] QString countText(double value);
/// 1:46, 1:02:03, 2 d 3:04:05, and "NaN" in words.
[[nodiscard]] QString durationText(double seconds);
/// A number as a person writes it, at most six digits: 0.05, 64, 5e-4, 1.5e-8.
[[nodiscard]] QString shortText(double value);
/// A loss: three decimals, more where it is small; scientific over a million; "NaN" and "∞" in words.
[[nodiscard]] QString lossText(double value);
/// 512 B, 1.2 MB, 7.9 GB (SI).
[[nodiscard]] QString bytesText(double bytes);

} // namespace ui::plots
