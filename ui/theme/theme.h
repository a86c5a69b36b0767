#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace ui::theme {

/// Every colour of the window, by use. No other file names a colour. Values are those of the style sheet of the design: each text colour
/// has at least 4.5 : 1 on every background it is used on (tests/ui/theme).
struct Theme {
    QString name;
    bool dark = false;
    QColor window;     ///< menu bar, rail, job bar
    QColor surface;    ///< main view, fields, buttons, plots, place header
    QColor sunken;     ///< master list, inspector, table header, status line
    QColor line;       ///< 1 px between regions
    QColor soft;       ///< 1 px between table rows, plot grid
    QColor border;     ///< edge of fields and check boxes, plot axis
    QColor buttonLine; ///< edge of buttons, scroll bar handle
    QColor hover;      ///< button or row under the pointer
    QColor text;       ///< values, names
    QColor text2;      ///< labels, units, icons, header text
    QColor text3;      ///< row numbers, keys, placeholders, "—"
    QColor accent;     ///< primary button, selection bar, links, focus ring, progress
    QColor accentHigh; ///< primary button under the pointer
    QColor onAccent;   ///< text and icons on accent
    QColor select;     ///< selected row, checked segment, current place
    QColor neutralBg;  ///< neutral pill, empty part of a bar, "seen" tokens
    QColor ok, okBg;
    QColor warn, warnBg;
    QColor err, errBg;
    QColor track;                 ///< track of progress, sliders and meters
    QColor counted;               ///< tokens that count in the loss
    QColor star;                  ///< a starred run (a graphic, not text)
    QColor onTone;                ///< text on a badge filled with warn or err
    std::array<QColor, 7> series; ///< runs in plots, Okabe–Ito order; never text
};

/// A colour by name, so that a widget keeps what it means and not the value: `&Theme::text2`.
using ColorRole = QColor Theme::*;

/// What a pill, a finding or a field says about itself. Never shown by colour alone.
enum class Tone { Neutral, Accent, Ok, Warn, Error };

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// The theme that is shown now. GUI thread.
[[nodiscard]] const Theme& current();
/// The value of a role in the theme that is shown now.
[[nodiscard]] inline const QColor& color(ColorRole role) { return current().*role; }
[[nodiscard]] ColorRole toneText(Tone tone);
[[nodiscard]] ColorRole toneBackground(Tone tone);
/// The icon that stands beside a tone: ok, warn, error, info.
[[nodiscard]] QString toneIcon(Tone tone);

/// Colour and line style of the run at a place in the selection. From the fifth run on the styles shift by one, so that no two runs look alike.
struct SeriesStyle {
    QColor color;
    Qt::PenStyle pen = Qt::SolidLine;
};
[[nodiscard]] SeriesStyle seriesStyle(int index);
/// Dash lengths in units of the pen width, for flat caps; empty for a solid line.
[[nodiscard]] QList<qreal> dashPattern(Qt::PenStyle pen);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace ui::theme
