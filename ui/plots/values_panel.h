#pragma once

#include "ui/plots/run_plot.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ui::plots {

/// The values of all shown runs at the crosshair, or the latest ones: beside the plot, so that nothing covers the curves.
class ValuesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ValuesPanel(QWidget* parent = nullptr);
    void setRuns(const std::vector<PlottedRun>& runs);
    /// Smoothing and axis as the plot has them: the numbers are those of the rings.
    void setView(const PlotMetric& metric, const PlotView& view);
    void setCrosshair(std::optional<double> x);
    /// The runs have grown.
    void refresh();
    /// "At step 680" and a line for each run, tab-separated, for the clipboard and for screen readers.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Reading {
        QString name, label;
        RunStyle style;
        QString reference, main;
    };
    [[nodiscard]] QString heading() const;
    void read();
    void copy() const;

    std::vector<PlottedRun> runs_;
    PlotMetric metric_;
    PlotView view_;
    std::optional<double> x_;
    std::vector<Reading> readings_;
};

} // namespace ui::plots
