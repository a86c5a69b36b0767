#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

/// Numbers and days as the window writes them: in the locale's digits, grouped, with units, never more digits than are true.
namespace ui::text {

/// A number as programs write it ("0.05", "1.5e-4", "1:46") in the digits and with the decimal sign of the locale. For what has no meaning as a number
/// on its own (times, versions) too; all that is no digit and no point stays.
[[nodiscard]] QString localized(const QString& plain);
/// The other way, for what a person typed: "0,5" in German is 0.5 and "1.000" is a thousand; a point that the locale does not know is taken for the
/// decimal point, so that numbers from elsewhere can be pasted.
[[nodiscard]] std::optional<double> readNumber(const QString& typed);
/// What `core::base::parseValue` reads of what a person typed: the number as programs write it, or the words as they are.
[[nodiscard]] QString plainNumber(const QString& typed);

[[nodiscard]] QString count(std::int64_t number);
/// "5.1 GB", "839 kB", "704 B": powers of 1000, as in file managers.
[[nodiscard]] QString bytes(std::uint64_t bytes);
/// "1.24 B", "134.5 M", "260,032": parameters of a model.
[[nodiscard]] QString parameters(std::int64_t number);
/// "3:02", "1:04:09", "2 d 3:04:05"; what took less than a second is "0:01".
[[nodiscard]] QString duration(double seconds);
/// "about 40 s", "3 min", "2 h 10 min": for sentences.
[[nodiscard]] QString roughDuration(double seconds);
/// A number and what it counts apart, where the number is drawn large: "84.0" and "MB", "3:02" and "min"; hours have no unit.
struct Figure {
    QString number, unit;
};
[[nodiscard]] Figure bytesFigure(std::uint64_t bytes);
[[nodiscard]] Figure durationFigure(double seconds);
/// "58 %" from 0.58.
[[nodiscard]] QString percent(double fraction, int digits = 0);
/// A loss or a rate: fixed digits, "—" where it is not finite.
[[nodiscard]] QString fixed(double number, int digits);
/// A learning rate or a like small number, as short as it can be read again: "0.004", "2e-5".
[[nodiscard]] QString shortest(double number);
/// As short, of so many figures at most: "0.0021", "1.2e-7".
[[nodiscard]] QString significant(double number, int figures);
/// "1.5e-4": `digits` behind the point at most.
[[nodiscard]] QString scientific(double number, int digits);
/// "5 March", "March 5", "3月5日"; with the year where it is asked for.
[[nodiscard]] QString day(const QDate& date, bool withYear);

} // namespace ui::text
