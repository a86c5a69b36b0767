#include "core/runs/report/plot.h"

#include "core/base/text.h"
#include "core/runs/report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

namespace core::runs::report {

namespace {

constexpr double kWidth = 680.0, kHeight = 240.0, kLeft = 56.0, kRight = 12.0, kTop = 28.0, kBottom = 34.0;
constexpr const char* kFont = "font-family=\"sans-serif\" font-size=\"11\"";
constexpr std::array kColours{"#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442"};
constexpr std::array kDashes{"", "10 4", "3 3", "10 3 3 3"};

std::string fixed(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string tickText(double value, double step) {
    char text[32];
    if (value != 0.0 && (std::abs(value) < 1e-3 || std::abs(value) >= 1e6)) std::snprintf(text, sizeof text, "%.3g", value);
    else std::snprintf(text, sizeof text, "%.*f", std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6), value);
    return text;
}

/// 1, 2 or 5 times a power of ten, so that about five of them fit.
double niceStep(double span) {
    const double raw = span / 5.0, power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power) return factor * power;
    return 10.0 * power;
}

struct Axis {
    double low = std::numeric_limits<double>::infinity(), high = -std::numeric_limits<double>::infinity(), step = 1.0;
    void take(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void settle() {
        if (high - low < 1e-12 * std::max(1.0, std::abs(high))) {
            const double pad = std::max(std::abs(high) * 0.1, 1e-9);
            low -= pad;
            high += pad;
        }
        step = niceStep(high - low);
    }
    [[nodiscard]] double at(double value, double from, double to) const { return from + (value - low) / (high - low) * (to - from); }
};

std::string grid(const Axis& x, const Axis& y, const std::string& xLabel) {
    std::string out;
    const std::string right = fixed(kWidth - kRight), bottom = fixed(kHeight - kBottom);
    for (double value = std::ceil(y.low / y.step - 1e-9) * y.step; value <= y.high + y.step * 1e-6; value += y.step) {
        const std::string at = fixed(y.at(value, kHeight - kBottom, kTop));
        out += "<line x1=\"" + fixed(kLeft) + "\" y1=\"" + at + "\" x2=\"" + right + "\" y2=\"" + at + "\" stroke=\"#E8EBEE\"/>";
        out += "<text x=\"" + fixed(kLeft - 6) + "\" y=\"" + fixed(y.at(value, kHeight - kBottom, kTop) + 4) +
               "\" text-anchor=\"end\" fill=\"#4F5A64\" " + kFont + ">" + tickText(std::abs(value) < y.step * 1e-6 ? 0.0 : value, y.step) +
               "</text>";
    }
    const double step = std::max(1.0, x.step);
    for (double value = std::ceil(x.low / step - 1e-9) * step; value <= x.high + step * 1e-6; value += step)
        out += "<text x=\"" + fixed(x.at(value, kLeft, kWidth - kRight)) + "\" y=\"" + fixed(kHeight - kBottom + 15) +
               "\" text-anchor=\"middle\" fill=\"#4F5A64\" " + kFont + ">" + base::grouped(static_cast<std::int64_t>(std::llround(value))) +
               "</text>";
    out += "<line x1=\"" + fixed(kLeft) + "\" y1=\"" + bottom + "\" x2=\"" + right + "\" y2=\"" + bottom + "\" stroke=\"#8A959F\"/>";
    out += "<text x=\"" + right + "\" y=\"" + fixed(kHeight - 4) + "\" text-anchor=\"end\" fill=\"#4F5A64\" " + kFont + ">" +
           escapedHtml(xLabel) + "</text>";
    return out;
}

std::string lineSvg(const PlotLine& line, const Axis& x, const Axis& y) {
    std::string path, dots;
    for (const auto& [px, py] : line.points) {
        const std::string cx = fixed(x.at(px, kLeft, kWidth - kRight)), cy = fixed(y.at(py, kHeight - kBottom, kTop));
        path += (path.empty() ? "M" : " L") + cx + " " + cy;
        if (line.marks) dots += "<circle cx=\"" + cx + "\" cy=\"" + cy + "\" r=\"2.5\" fill=\"" + runColour(line.run) + "\"/>";
    }
    const std::string dash = line.faint ? "" : kDashes[static_cast<std::size_t>(line.run + line.run / 4) % kDashes.size()];
    return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + runColour(line.run) + "\" stroke-width=\"" + (line.faint ? "1" : "1.8") +
           "\" stroke-opacity=\"" + (line.faint ? "0.45" : "1") + "\"" + (dash.empty() ? "" : " stroke-dasharray=\"" + dash + "\"") + "/>" +
           dots;
}

} // namespace

const char* runColour(int run) { return kColours[static_cast<std::size_t>(run) % kColours.size()]; }

std::vector<std::pair<double, double>> thinned(const std::vector<std::pair<double, double>>& points, std::size_t count) {
    if (points.size() <= count || count < 3) return points;
    std::vector<std::pair<double, double>> out{points.front()};
    const std::size_t inner = count - 2, from = points.size() - 2;
    for (std::size_t i = 0; i < inner; ++i) {
        const std::size_t begin = 1 + i * from / inner, end = 1 + (i + 1) * from / inner;
        double x = 0.0, y = 0.0;
        for (std::size_t at = begin; at < end; ++at) {
            x += points[at].first;
            y += points[at].second;
        }
        out.emplace_back(x / static_cast<double>(end - begin), y / static_cast<double>(end - begin));
    }
    out.push_back(points.back());
    return out;
}

std::string plotSvg(const std::string& title, const std::string& xLabel, const std::vector<PlotLine>& lines) {
    Axis x, y;
    for (const PlotLine& line : lines)
        for (const auto& [px, py] : line.points) {
            x.take(px);
            y.take(py);
        }
    if (!std::isfinite(x.low)) return {};
    x.settle();
    y.settle();
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + fixed(kWidth) + "\" height=\"" + fixed(kHeight) +
                      "\" viewBox=\"0 0 " + fixed(kWidth) + " " + fixed(kHeight) + "\" role=\"img\"><title>" + escapedHtml(title) +
                      "</title><rect x=\"0\" y=\"0\" width=\"" + fixed(kWidth) + "\" height=\"" + fixed(kHeight) + "\" fill=\"#FFFFFF\"/>";
    out += "<text x=\"0\" y=\"14\" fill=\"#182026\" font-family=\"sans-serif\" font-size=\"13\" font-weight=\"600\">" + escapedHtml(title) +
           "</text>";
    out += grid(x, y, xLabel);
    for (const PlotLine& line : lines)
        if (!line.points.empty()) out += lineSvg(line, x, y);
    return out + "</svg>";
}

} // namespace core::runs::report
