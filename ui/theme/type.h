#pragma once

#include <QFont>

class QApplication;

namespace ui::theme {

/// The roles of text in the window. Sizes are those of a 13 px body and grow with the system font.
enum class Type {
    PlaceTitle,      ///< 18 / 600, top of a place
    ForecastNumber,  ///< 20 / 600
    ItemTitle,       ///< 15 / 600, name at the top of an inspector
    Section,         ///< 13 / 600, section and panel heads
    Body,            ///< 13 / 400
    BodyStrong,      ///< 13 / 500, names in a list, changed settings, buttons
    Secondary,       ///< 12 / 400, second lines, units, facts
    SecondaryStrong, ///< 12 / 500, links, pills, table header
    Small,           ///< 11 / 400, plot ticks, second line of a table header
    SmallStrong,     ///< 11 / 600, badges
    Mono,            ///< 12 / 400, keys, tokens, commands
    MonoSmall,       ///< 11 / 400, the command box
};

/// Registers the bundled faces and sets the application font. The desktop's own font is kept where it states one.
void initFonts(QApplication& application);
/// The same for a desktop that states this font. Widgets ask for fonts and measures when they are made, so this comes before them.
void initFonts(QApplication& application, const QFont& system);
/// The font of a role. Digits are of equal width: where the system font's are not, numbers use the bundled face (`numberFont`).
[[nodiscard]] QFont font(Type role);
/// The same role for columns of numbers.
[[nodiscard]] QFont numberFont(Type role);
/// 1.0 for a body of 13 px; follows the system font.
[[nodiscard]] qreal typeScale();
/// A measure of the style sheet of the design (at 13 px body) in device-independent pixels.
[[nodiscard]] int px(int measure);
/// True where 0–9 all have the same advance.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

/// Dynamic property of a widget that paints its words itself: those of the person's own (QStringList), which it may shorten because its tooltip says them.
inline constexpr const char* kForeignWords = "foreignWords";

} // namespace ui::theme
