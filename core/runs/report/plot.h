#pragma once

#include <string>
#include <utility>
#include <vector>

/// A small line plot as SVG with plain attributes, for reports. Light theme only.
namespace core::runs::report {

struct PlotLine {
    std::string name;                              ///< for the legend; foreign text
    std::vector<std::pair<double, double>> points; ///< by x, finite
    int run = 0;                                   ///< decides the colour
    bool faint = false;                            ///< thin and pale: training losses behind validation losses
    bool marks = false;                            ///< a dot at every point
};
/// Empty where no line has a point.
[[nodiscard]] std::string plotSvg(const std::string& title, const std::string& xLabel, const std::vector<PlotLine>& lines);
/// The colour of a run in every plot and table of a report.
[[nodiscard]] const char* runColour(int run);
/// At most `count` points, each the mean of its neighbours' x and y; first and last stay.
[[nodiscard]] std::vector<std::pair<double, double>> thinned(const std::vector<std::pair<double, double>>& points, std::size_t count);

} // namespace core::runs::report
