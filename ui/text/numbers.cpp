#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace ui::text {

namespace {

/// Gives free functions their translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// Three figures: "1.24", "13.4", "134".
QString threeFigures(double value) {
    const int digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', digits);
}

} // namespace

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

QString bytes(std::uint64_t bytes) {
    static constexpr std::array kUnits{"kB", "MB", "GB", "TB", "PB"};
    if (bytes < 1000) return Words::tr("%1 B").arg(bytes);
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    return threeFigures(value) + QLatin1Char(' ') + QLatin1String(kUnits[unit]);
}

QString parameters(std::int64_t number) {
    const auto value = static_cast<double>(number);
    if (value >= 999.5e6) return Words::tr("%1 B").arg(threeFigures(value / 1e9));
    if (value >= 1e6) return Words::tr("%1 M").arg(QLocale().toString(value / 1e6, 'f', 1));
    return count(number);
}

QString duration(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    const auto two = [](qint64 n) { return QString(QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'))); };
    const qint64 hours = whole / 3600, minutes = whole / 60 % 60, rest = whole % 60;
    if (hours > 0) return QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(rest));
    return QStringLiteral("%1:%2").arg(minutes).arg(two(rest));
}

QString roughDuration(double seconds) {
    if (seconds < 1.0) return Words::tr("under 1 s");
    if (seconds < 90.0) return Words::tr("%1 s").arg(std::lround(seconds));
    const long minutes = std::lround(seconds / 60.0);
    if (minutes < 90) return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString percent(double fraction, int digits) { return Words::tr("%1 %").arg(QLocale().toString(fraction * 100.0, 'f', digits)); }

QString fixed(double number, int digits) { return std::isfinite(number) ? QLocale().toString(number, 'f', digits) : QStringLiteral("—"); }

QString shortest(double number) {
    if (!std::isfinite(number)) return QStringLiteral("—");
    if (number != 0.0 && (std::abs(number) < 1e-3 || std::abs(number) >= 1e7)) {
        QString text = QString::number(number, 'e', QLocale::FloatingPointShortest);
        return text.replace(QStringLiteral("e-0"), QStringLiteral("e-")).replace(QStringLiteral("e+0"), QStringLiteral("e"));
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace ui::text
