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
/// that was painted below it. Rows that a scroll bar brings into view are no fault, ends of lines are.
[[nodiscard]] QList<TextFault> faultsOfTexts(QWidget& window);

/// Contrast as WCAG 2 defines it is asked for text; 4.5 is its level AA.
inline constexpr double kLeastContrast = 4.5;

} // namespace tests
