#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QPen>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace ui::plots {

/// What a run looks like in table, plots, inspector and Try: a place in the order of colours and line styles. The colour itself is
/// asked of the theme when something is painted, so that a style stays right when the theme changes.
struct RunStyle {
    int place = -1; ///< -1: not shown in plots
    [[nodiscard]] bool shown() const { return place >= 0; }
    [[nodiscard]] QColor color(const theme::Theme& theme = theme::current()) const;
    [[nodiscard]] Qt::PenStyle line() const;
    /// Flat caps and the dashes of the style.
    [[nodiscard]] QPen pen(double widthPx, const theme::Theme& theme = theme::current()) const;
    /// For the line of each single step.
    [[nodiscard]] QPen faintPen(const theme::Theme& theme = theme::current()) const;
    bool operator==(const RunStyle&) const = default;
};

/// Draws the sample of a run's line, 18 wide, in the middle of `area`.
void paintSwatch(QPainter& painter, const QRectF& area, const RunStyle& style);

/// Gives every run its style at the first time that it is shown and keeps it from then on. Only where two runs that have the same style come
/// to be shown together does the later one get another. Belongs to the project; GUI thread.
class RunStyles {
public:
    /// Styles for the runs that are shown now, in this order. The others keep theirs.
    void show(const QStringList& runs);
    [[nodiscard]] RunStyle of(const QString& run) const;
    /// One line of text, for the project's settings.
    [[nodiscard]] QString save() const;
    void load(const QString& text);

private:
    QHash<QString, int> places_;
};

} // namespace ui::plots
