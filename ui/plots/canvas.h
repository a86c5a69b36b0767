#pragma once

#include "ui/plots/curves/axis_text.h"
#include "ui/plots/qcustomplot.h"
#include "ui/theme/theme.h"

/// The look of every plot of the window. Only for source files of this folder: it includes QCustomPlot.
namespace ui::plots {

/// Ticks at numbers that a person counts in, labelled in the locale; on a logarithmic axis at 1, 2, 5 × 10ⁿ, or evenly where the range
/// is less than a decade.
class NiceTicker : public QCPAxisTicker {
public:
    void setKind(AxisKind kind) { kind_ = kind; }
    void setLogarithmic(bool on) { logarithmic_ = on; }
    /// About how many pixels one tick may take.
    void setSpacing(double pixels) { spacing_ = pixels; }
    void setLength(double pixels) { length_ = pixels; }
    /// Leaves out ticks between whole numbers, for steps and counts of rows.
    void setWhole(bool whole) { whole_ = whole; }

    void generate(const QCPRange& range, const QLocale& locale, QChar formatChar, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* tickLabels) override;

private:
    AxisKind kind_ = AxisKind::Number;
    bool logarithmic_ = false;
    bool whole_ = false;
    double spacing_ = 60.0;
    double length_ = 400.0;
};

struct Tickers {
    QSharedPointer<NiceTicker> x, y;
};

/// Sets up a new plot: axes, tickers, no interactions of QCustomPlot's own, replots queued.
[[nodiscard]] Tickers prepareCanvas(QCustomPlot& plot);
/// Colours and fonts of a theme; `ground` is what the plot stands on.
void styleCanvas(QCustomPlot& plot, const theme::Theme& theme, const QColor& ground);
/// Tells the tickers how long the axes are: before every replot.
void measureTickers(QCustomPlot& plot, const Tickers& tickers);

} // namespace ui::plots
