#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QWidget;

/// How the controls of the window look; `WindowStyle` decides when. A widget says what it is by dynamic properties:
/// push buttons `kind` (primary, ghost, danger), `segment` (first, middle, last), `drop`; fields `tone` (warn, err, accent), `filter` (on, off), `flat`, `small`.
namespace ui::theme {

void paintButtonFace(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
/// Free space between the edge of a push button and its words.
[[nodiscard]] int buttonPadding(const QWidget* widget);

void paintToolButtonFace(QPainter& painter, const QStyleOptionToolButton& option);

/// Two pixels of the accent, inside `area`: where the focus is.
void paintFocusRing(QPainter& painter, const QRect& area);

/// The edge and ground of a line edit, combo box or text edit.
void paintField(QPainter& painter, const QRect& area, bool enabled, bool focused, const QWidget* widget);
[[nodiscard]] int fieldPadding(const QWidget* widget);
void paintComboArrow(QPainter& painter, const QStyleOptionComboBox& option);

[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);

} // namespace ui::theme
