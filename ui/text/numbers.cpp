#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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

/// Keeps parts of a number that is read from the left in their order between words that are read from the right.
QString fromTheLeft(const QString& number) {
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2066) + number + QChar(0x2069) : number;
}

QString withoutEmptyExponent(QString text) {
    const auto e = text.indexOf(QLatin1Char('e'));
    if (e < 0) return text;
    QString mantissa = text.left(e);
    if (mantissa.contains(QLatin1Char('.'))) {
        while (mantissa.endsWith(QLatin1Char('0'))) mantissa.chop(1);
        if (mantissa.endsWith(QLatin1Char('.'))) mantissa.chop(1);
    }
    return mantissa + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt());
}

} // namespace

QString localized(const QString& plain) {
    const QLocale locale;
    const QString zero = locale.zeroDigit(), point = locale.decimalPoint();
    QString out;
    out.reserve(plain.size());
    for (const QChar sign : plain) {
        if (sign >= QLatin1Char('0') && sign <= QLatin1Char('9') && zero.size() == 1)
            out += QChar(zero.front().unicode() + sign.unicode() - '0');
        else if (sign == QLatin1Char('.')) out += point;
        else out += sign;
    }
    return out;
}

std::optional<double> readNumber(const QString& typed) {
    static const QRegularExpression kMarks(QStringLiteral("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}\\x{061c}\\s]"));
    static const QRegularExpression kZeroFirst(QStringLiteral("^[-+]?0\\.\\d"));
    const QString words = QString(typed).remove(kMarks);
    bool good = false;
    if (!kZeroFirst.match(words).hasMatch()) // "0.005" is no group of thousands anywhere
        if (const double number = QLocale().toDouble(words, &good); good) return number;
    if (const double number = QLocale::c().toDouble(words, &good); good) return number;
    // digits of the locale with signs of elsewhere, as in "٢e-٤"
    QString latin;
    for (const QChar sign : words) latin += sign.digitValue() >= 0 ? QChar('0' + sign.digitValue()) : sign;
    latin.replace(QLocale().decimalPoint(), QStringLiteral("."));
    const double number = QLocale::c().toDouble(latin, &good);
    return good ? std::optional(number) : std::nullopt;
}

QString plainNumber(const QString& typed) {
    const auto number = readNumber(typed);
    bool isPlain = false;
    const double plain = typed.toDouble(&isPlain); // which takes no separators of thousands, as the form takes none
    if (!number || (isPlain && plain == *number)) return typed;
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

QString bytes(std::uint64_t bytes) {
    static constexpr std::array kUnits{"kB", "MB", "GB", "TB", "PB"};
    if (bytes < 1000) return Words::tr("%1 B").arg(count(static_cast<std::int64_t>(bytes)));
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
    const auto whole = seconds > 0.0 && seconds < 1.0 ? 1 : static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    const auto two = [](qint64 n) { return QString(QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'))); };
    const qint64 days = whole / 86400, hours = whole / 3600 % 24, minutes = whole / 60 % 60, rest = whole % 60;
    if (days > 0) return fromTheLeft(localized(QStringLiteral("%1 d %2:%3:%4").arg(days).arg(hours).arg(two(minutes), two(rest))));
    if (hours > 0) return localized(QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(rest)));
    return localized(QStringLiteral("%1:%2").arg(minutes).arg(two(rest)));
}

QString roughDuration(double seconds) {
    if (seconds < 1.0) return Words::tr("under 1 s");
    if (seconds < 90.0) return Words::tr("%1 s").arg(count(std::lround(seconds)));
    const long minutes = std::lround(seconds / 60.0);
    if (minutes < 90) return Words::tr("%1 min").arg(count(minutes));
    return Words::tr("%1 h %2 min").arg(count(minutes / 60), count(minutes % 60));
}

Figure bytesFigure(std::uint64_t size) {
    const QString words = bytes(size);
    const auto space = words.lastIndexOf(QLatin1Char(' '));
    return {words.left(space), words.mid(space + 1)};
}

Figure durationFigure(double seconds) {
    const QString number = duration(seconds);
    if (seconds >= 3600.0) return {number, {}};
    return {number, Words::tr("%1 min").arg(QString()).trimmed()};
}

QString percent(double fraction, int digits) { return Words::tr("%1 %").arg(QLocale().toString(fraction * 100.0, 'f', digits)); }

QString fixed(double number, int digits) { return std::isfinite(number) ? QLocale().toString(number, 'f', digits) : QStringLiteral("—"); }

QString shortest(double number) {
    if (!std::isfinite(number)) return QStringLiteral("—");
    if (number != 0.0 && (std::abs(number) < 1e-3 || std::abs(number) >= 1e7))
        return fromTheLeft(localized(withoutEmptyExponent(QString::number(number, 'e', QLocale::FloatingPointShortest))));
    return localized(QString::number(number, 'g', QLocale::FloatingPointShortest));
}

QString significant(double number, int figures) { return shortest(QString::number(number, 'g', figures).toDouble()); }

QString scientific(double number, int digits) { return fromTheLeft(localized(withoutEmptyExponent(QString::number(number, 'e', digits)))); }

QString day(const QDate& date, bool withYear) {
    // The locale has a long form with weekday and year; what is not wanted goes together with the signs that tie it to the rest.
    static const QRegularExpression kWeekday(QStringLiteral("[\\s,،]*dddd[\\s,،]*"));
    static const QRegularExpression kYear(QStringLiteral("(\\s*'de'\\s*|[\\s,،]*)yyyy(年|년|\\s*'г'\\.?|\\s*'г\\.')?\\s*"));
    QString form = QLocale().dateFormat(QLocale::LongFormat).remove(kWeekday);
    if (!withYear) form.remove(kYear);
    return QLocale().toString(date, form.trimmed());
}

} // namespace ui::text
