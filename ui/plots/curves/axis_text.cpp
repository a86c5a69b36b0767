#include "ui/plots/curves/axis_text.h"

#include "ui/text/numbers.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::plots {

namespace {

constexpr double kMinute = 60.0, kHour = 3600.0, kDay = 86400.0;

/// A language without a country ("C") groups nothing; thousands are grouped all the same.
QLocale locale() {
    QLocale one;
    if (one.language() == QLocale::C) one = QLocale(QLocale::English, QLocale::UnitedStates);
    one.setNumberOptions(one.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    return one;
}

int decimalsOf(double step) {
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(scaled, 1.0)) return decimals;
    }
    return 9;
}

QString notFinite(double value) {
    return std::isnan(value) ? QStringLiteral("NaN") : value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
}

QString shortCount(double value, double step) {
    static constexpr std::array<std::pair<double, const char*>, 4> kUnits{{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    for (const auto& [size, letter] : kUnits)
        if (std::abs(value) >= size)
            return locale().toString(value / size, 'f', std::min(decimalsOf(step / size), 3)) + QLatin1String(letter);
    return locale().toString(value, 'f', decimalsOf(step));
}

} // namespace

QString tickText(double value, double step, AxisKind kind) {
    if (std::abs(value) < step * 1e-6) return text::count(0);
    if (kind == AxisKind::Duration && value < 1.0) return locale().toString(value, 'f', decimalsOf(step));
    if (kind == AxisKind::Duration) return durationText(value);
    if (kind == AxisKind::Count) return shortCount(value, step);
    if (step < 1e-3 || std::abs(value) >= 1e7) {
        const int digits = static_cast<int>(std::floor(std::log10(std::abs(value))) - std::floor(std::log10(step))) + 1;
        return text::scientific(value, std::clamp(digits, 0, 6));
    }
    return locale().toString(value, 'f', decimalsOf(step));
}

double tickStep(double range, int ticks, AxisKind kind) {
    if (!(range > 0.0) || !std::isfinite(range)) return 1.0;
    const double wanted = range / std::max(ticks, 1);
    if (kind == AxisKind::Duration && wanted > 0.7) {
        for (const double step :
             {1.0,          2.0,          5.0,   10.0,      15.0,      30.0,      kMinute,    2 * kMinute, 5 * kMinute, 10 * kMinute,
              15 * kMinute, 30 * kMinute, kHour, 2 * kHour, 4 * kHour, 6 * kHour, 12 * kHour, kDay,        2 * kDay,    7 * kDay})
            if (wanted <= step * 1.3) return step;
        return std::ceil(wanted / (7 * kDay)) * 7 * kDay;
    }
    const double size = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (wanted <= size * factor * 1.15) return size * factor;
    return size * 10.0;
}

QString countText(double value) { return std::isfinite(value) ? locale().toString(value, 'f', 0) : notFinite(value); }

QString durationText(double seconds) { return std::isfinite(seconds) ? text::duration(seconds) : notFinite(seconds); }

QString shortText(double value) {
    if (!std::isfinite(value)) return notFinite(value);
    if (value == 0.0) return text::count(0);
    const double size = std::abs(value);
    if (size < 1e-3 || size >= 1e9) return text::scientific(value, 5);
    if (value == std::floor(value)) return countText(value);
    return text::localized(QString::number(value, 'g', 6));
}

QString lossText(double value) {
    if (!std::isfinite(value)) return notFinite(value);
    const double size = std::abs(value);
    if (size >= 1e6) return text::scientific(value, 2);
    if (size > 0.0 && size < 0.01) return text::scientific(value, 2);
    return locale().toString(value, 'f', 3);
}

QString bytesText(double bytes) {
    static constexpr std::array kUnits{"B", "kB", "MB", "GB", "TB", "PB"};
    std::size_t unit = 0;
    while (bytes >= 999.5 && unit + 1 < kUnits.size()) {
        bytes /= 1000.0;
        ++unit;
    }
    return locale().toString(bytes, 'f', unit == 0 || bytes >= 99.5 ? 0 : 1) + QChar(0x00A0) + QLatin1String(kUnits[unit]);
}

} // namespace ui::plots
