#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace tests {

/// What is wrong with one piece of text in a window as it is painted now.
struct TextFault {
    enum class Kind { Clipped, Elided, Overlapping, Pale };
    Kind kind = Kind::Clipped;
    QString words; ///< the text, where it stands, and the figure where there is one
};
[[nodiscard]] QString kindName(TextFault::Kind kind);

/// Looks at every text that is seen: cut off by what lies around it, shortened to "…", over another one, or with less than 4.5 : 1 against the ground
/// that was painted below it. Rows that a scroll bar brings into view are no fault, ends of lines are. Shortened words are one too, unless they are a
/// person's own (`ui::tables::kForeignRole` of the cell or entry, `ElidedLabel::setForeign`), the tooltip has all of them, and no room lies idle beside
/// the columns: no file's sentences fit any table. What lies under a sheet or a palette is not looked at.
[[nodiscard]] QList<TextFault> faultsOfTexts(QWidget& window);

/// Contrast as WCAG 2 defines it is asked for text; 4.5 is its level AA.
inline constexpr double kLeastContrast = 4.5;

} // namespace tests
