#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui::tables {

/// What one cell of a table shows. A model gives it under `kCellRole`; Qt's own roles (display, tooltip, check state) stay beside it for
/// copying, sorting and screen readers. Cells that have none are drawn as text from the display role.
struct Cell {
    enum class Kind { Text, Number, Pills, Sparkline, Swatch, Star, State, Bar, Check, Icon };
    Kind kind = Kind::Text;
    QString text;                            ///< Text, Number, State; words beside Bar and Icon. Empty numbers show as "—"
    QString second;                          ///< Text: dimmer words behind it
    QStringList pills;                       ///< Pills; what does not fit becomes "+1"
    theme::Tone tone = theme::Tone::Neutral; ///< Pills, State
    QString icon;                            ///< State, Icon
    QList<double> series;                    ///< Sparkline; its lowest point gets a dot
    std::optional<QColor> color;             ///< Sparkline, Swatch, Bar: a run's colour; without one a Swatch is a closed eye
    Qt::PenStyle pen = Qt::SolidLine;        ///< Swatch
    double fraction = 0.0;                   ///< Bar, Star, Check: above 0 is on; Sparkline: the part of the width that it takes (0: all)
    bool strong = false;                     ///< 500 weight: names, best values
    bool dim = false;                        ///< `text3`: row numbers, left-out columns
    bool mono = false;
    bool alignRight = false; ///< Text only; numbers always are
    std::optional<theme::ColorRole> textColor;
    std::optional<theme::ColorRole> ground; ///< instead of `surface`, where the row is not selected
};

inline constexpr int kCellRole = 0x0200; // above Qt::UserRole
/// Header: a `HeaderCell`.
inline constexpr int kHeaderRole = 0x0201;
/// True where the words come from a person's own files or typing and may be longer than any column: then "…" is no fault, the tooltip shows them whole.
inline constexpr int kForeignRole = 0x0203;
/// For a proxy to sort by, where the display role is formatted.
inline constexpr int kSortRole = 0x0202;

struct HeaderCell {
    QString title;
    QString unit; ///< second line
    bool alignRight = false;
};

[[nodiscard]] Cell textCell(const QString& text);
[[nodiscard]] Cell numberCell(const QString& text);
[[nodiscard]] Cell pillCell(const QString& text, theme::Tone tone);
[[nodiscard]] Cell stateCell(const QString& icon, const QString& text, theme::Tone tone);

} // namespace ui::tables

Q_DECLARE_METATYPE(ui::tables::Cell)
Q_DECLARE_METATYPE(ui::tables::HeaderCell)
