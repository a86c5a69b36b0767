#pragma once

#include <QString>

#include <cstdint>

/// Numbers as the window writes them: grouped by the locale, with units, never more digits than are true.
namespace ui::text {

[[nodiscard]] QString count(std::int64_t number);
/// "5.1 GB", "839 kB", "704 B": powers of 1000, as in file managers.
[[nodiscard]] QString bytes(std::uint64_t bytes);
/// "1.24 B", "134.5 M", "260,032": parameters of a model.
[[nodiscard]] QString parameters(std::int64_t number);
/// "3:02", "1:04:09", "0:01".
[[nodiscard]] QString duration(double seconds);
/// "about 40 s", "3 min", "2 h 10 min": for sentences.
[[nodiscard]] QString roughDuration(double seconds);
/// "58 %" from 0.58.
[[nodiscard]] QString percent(double fraction, int digits = 0);
/// A loss or a rate: fixed digits, "—" where it is not finite.
[[nodiscard]] QString fixed(double number, int digits);
/// A learning rate or a like small number, as short as it can be read again: "0.004", "2e-5".
[[nodiscard]] QString shortest(double number);

} // namespace ui::text
