#pragma once

#include "ui/plots/canvas.h"
#include "ui/plots/curves/curve_layer.h"
#include "ui/plots/run_plot.h"

#include <QPointF>

/// The inside of RunPlot, shared by its source files: run_plot.cpp (data, ranges), run_plot_marks.cpp (what stands on the curves),
/// run_plot_input.cpp (mouse and keys).
namespace ui::plots {

struct RunPlot::Impl {
    explicit Impl(RunPlot& owner_);

    /// What is drawn of one run. Graphs belong to QCustomPlot.
    struct Lines {
        CurveLayer eachStep, main, reference;
        QCPGraph* eachStepGraph = nullptr;
        QCPGraph* mainGraph = nullptr;
        QCPGraph* referenceGraph = nullptr;
        QCPGraph* best = nullptr;
        QCPGraph* bestHole = nullptr;
        QCPGraph* checkpoints = nullptr;
        QCPGraph* rings = nullptr;
        QCPItemText* label = nullptr;
    };

    // run_plot.cpp
    void rebuild(); ///< graphs and items for the runs and the metric
    void applyLook(const theme::Theme& theme);
    void beforeReplot(); ///< ranges and visible points
    void followCurves();
    void fitX();
    void fitY();
    void setPoints(QCPGraph* graph, const CurveLayer& layer, QPen pen);
    [[nodiscard]] std::pair<double, double> wholeX() const;
    [[nodiscard]] const CurveLayer& endLayer(const Lines& line) const { return line.reference.empty() ? line.main : line.reference; }

    // run_plot_marks.cpp
    void makeMarks();
    void styleMarks(const theme::Theme& theme);
    void placeMarks(); ///< after the ranges are known
    void placeBest();
    void placeCheckpoints();
    void placeLabels();
    void placeAdvice();
    void placeCrosshair();
    [[nodiscard]] QString adviceWords(const AdviceMark& mark, double room) const;
    [[nodiscard]] double adviceHeight() const;
    [[nodiscard]] double adviceRoom(double x) const;

    // run_plot_input.cpp
    [[nodiscard]] bool mousePress(QMouseEvent& event);
    [[nodiscard]] bool mouseMove(QMouseEvent& event);
    [[nodiscard]] bool mouseRelease(QMouseEvent& event);
    [[nodiscard]] bool wheel(QWheelEvent& event);
    [[nodiscard]] bool key(QKeyEvent& event);
    void leave();
    [[nodiscard]] double snap(double x) const;
    void pointAt(std::optional<double> x); ///< moves the crosshair and tells the others
    void stepCrosshair(int direction);
    void setPartByPerson(double low, double high);
    void endFrame(const QPointF& at);

    RunPlot& owner;
    QCustomPlot* plot;
    Tickers tickers;
    PlotMetric metric;
    PlotView view;
    std::vector<PlottedRun> runs;
    std::vector<Lines> lines;
    bool dataSeen = false;
    bool fullNames = false; ///< for a picture that leaves the window

    std::optional<std::pair<double, double>> part, valuePart; ///< what a person zoomed to
    std::optional<double> crosshair;
    bool held = false; ///< a click keeps the crosshair where it is

    enum class Drag { None, Frame, Move };
    Drag drag = Drag::None;
    QPointF dragFrom;
    QCPRange dragX, dragY;

    QCPItemStraightLine* crosshairLine = nullptr;
    QCPItemRect* frame = nullptr;
    QCPItemText* nothing = nullptr;
    struct Advice {
        QCPItemStraightLine* line = nullptr;
        QCPItemText* words = nullptr;
        QCPItemText* head = nullptr;
    };
    std::vector<Advice> advice; ///< a line for each; the newest has words
    QRectF adviceBox;           ///< where those words stand, in pixels; empty without any
    const theme::Theme* look = nullptr;
};

} // namespace ui::plots
