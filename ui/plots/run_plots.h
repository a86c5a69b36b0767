#pragma once

#include "ui/plots/run_plot.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace ui::widgets {
class ComboBox;
class IconButton;
class Label;
class Segmented;
} // namespace ui::widgets

namespace ui::plots {

class PlotLegend;
class ValuesPanel;

/// The lower half of the Runs place: a tool row, the large plot, and beside it the values at the crosshair and small plots of other metrics. All plots
/// show the same part of the same axis and one crosshair.
class RunPlots : public QWidget {
    Q_OBJECT
public:
    explicit RunPlots(QWidget* parent = nullptr);

    void setRuns(const std::vector<PlottedRun>& runs);
    /// The series have grown. Cheap: plots draw at most once per turn of the event loop.
    void refresh();
    void setCrosshair(std::optional<double> x);
    [[nodiscard]] RunPlot* mainPlot() const { return main_; }
    [[nodiscard]] const PlotView& view() const { return view_; }
    void setView(const PlotView& view);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// A picture was written, or could not be.
    void announced(const QString& words, bool done);
    /// All curves as a table, which takes a while where there are many: whoever has a job thread writes it.
    void curvesRequested(const QString& path, const std::vector<ui::plots::PlottedRun>& runs);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Small {
        QWidget* host = nullptr;
        widgets::Label *title = nullptr, *unit = nullptr;
        RunPlot* plot = nullptr;
    };
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] Small makeSmall(int place, const QString& metric);
    void connectPlot(RunPlot* plot);
    void applyView();
    void viewChanged();
    void chooseMetric(RunPlot* plot, QWidget* below);
    void setMainMetric(const PlotMetric& metric);
    void setSmallMetric(Small& small, const QString& metric);
    [[nodiscard]] QString unitOf(const PlotMetric& metric) const;
    void askFile(const QString& filter, const QString& suffix);
    void fitParts();
    [[nodiscard]] std::vector<RunPlot*> plots() const;
    [[nodiscard]] QStringList knownMetrics() const;

    PlotView view_;
    std::vector<PlottedRun> runs_;
    std::optional<double> crosshair_;
    QString lossUnit_; ///< of all runs that are shown; empty where they differ
    widgets::Label *title_, *unit_, *byLabel_, *axisLabel_, *smoothingLabel_;
    widgets::Segmented *by_, *scale_;
    widgets::ComboBox* smoothing_;
    widgets::IconButton *markers_, *crosshairButton_, *reset_, *download_;
    PlotLegend* legend_;
    RunPlot* main_;
    ValuesPanel* values_;
    QWidget* side_;
    std::vector<Small> smalls_;
};

/// What a metric is called, in which unit (a loss has that of the runs' task), and how it is drawn.
[[nodiscard]] PlotMetric plotMetric(const QString& metric);
/// The large plot's own: training loss with the validation loss over it.
[[nodiscard]] PlotMetric lossMetric();

} // namespace ui::plots
