#pragma once

#include "ui/plots/curves/axis_text.h"
#include "ui/plots/curves/run_series.h"
#include "ui/plots/run_style.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace core::runs {
enum class LossUnit;
}

namespace ui::plots {

/// A run as a plot shows it.
struct PlottedRun {
    QString id;    ///< its folder
    QString label; ///< the direct label: as short as the names of the shown runs allow
    QString name;  ///< in full
    RunStyle style;
    std::shared_ptr<const RunSeries> series; ///< changed on the GUI thread only
    core::runs::LossUnit lossUnit{};         ///< nats per token, where nothing is said
};

/// What one plot draws of each run.
struct PlotMetric {
    QString metric = QStringLiteral("train/loss");
    QString reference; ///< drawn wide above it: "validation/loss"; may be empty
    QString title, unit;
    bool eachStep = false; ///< the values themselves as a faint line behind the smoothed one
    bool smooth = true;    ///< follow the smoothing at all: a learning rate does not
    bool fromZero = false; ///< the value axis begins at 0
    bool marks = false;    ///< best, checkpoints, advice, direct labels
    bool axisTitle = false;
};

/// How all plots of a place look at the runs.
struct PlotView {
    XAxis axis = XAxis::Step;
    bool logarithmic = false;
    double smoothing = 0.9;
    bool markers = true;
    bool crosshair = true;
    bool operator==(const PlotView&) const = default;
};

/// One plot over the runs that are compared. Wheel and + − zoom, dragging draws a zoom frame, with Shift (or the middle button) it moves the part that is seen,
/// Home, 0 or a double click shows everything, ← → move the crosshair, Shift+← → the part, a click holds the crosshair, Esc lets it go.
/// GUI thread. What is drawn is decided by pixels, so a million points cost what a thousand do.
class RunPlot : public QWidget {
    Q_OBJECT
public:
    RunPlot(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    ~RunPlot() override;

    void setMetric(const PlotMetric& metric);
    [[nodiscard]] const PlotMetric& metric() const;
    void setRuns(const std::vector<PlottedRun>& runs);
    void setView(const PlotView& view);
    /// The runs' series have grown: draws soon, several calls in one.
    void refresh();
    /// The same place in all plots; nothing hides it.
    void setCrosshair(std::optional<double> x);
    /// The part of the x axis; nothing: all of it, growing with the runs.
    void setPart(std::optional<std::pair<double, double>> part);
    [[nodiscard]] std::pair<double, double> xRange() const;
    [[nodiscard]] std::pair<double, double> yRange() const;
    /// Everything again, on both axes.
    void showAll();
    /// Below 1: closer.
    void zoom(double factor);
    /// By a share of the part that is seen.
    void move(double share);

    /// Draws now and says how long it took, in milliseconds.
    double replotNow();
    enum class Format { Png, Svg, Pdf };
    /// The plot as it is seen, on white, with the full names of the runs. An empty answer: done; else why not.
    [[nodiscard]] QString saveAs(const QString& path, Format format);

Q_SIGNALS:
    void crosshairMoved(std::optional<double> x);
    void partChanged(std::optional<std::pair<double, double>> part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace ui::plots
