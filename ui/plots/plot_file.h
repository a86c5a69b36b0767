#pragma once

#include "ui/plots/run_plot.h"

#include <QString>

#include <vector>

class QCustomPlot;

namespace ui::plots {

/// Writes a plot as it is. PNG at twice the size on screen; SVG and PDF as lines. An empty answer: done; else why not, in one line.
[[nodiscard]] QString writePlot(QCustomPlot& plot, const QString& path, RunPlot::Format format);

/// All curves of the runs as a table: a row for each run and step, a column for each metric; a step that did not log a metric leaves it empty.
[[nodiscard]] QByteArray curvesAsCsv(const std::vector<PlottedRun>& runs);
/// Likewise to a file.
[[nodiscard]] QString writeCurves(const std::vector<PlottedRun>& runs, const QString& path);

} // namespace ui::plots
