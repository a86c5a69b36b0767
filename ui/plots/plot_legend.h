#pragma once

#include <QWidget>

namespace ui::plots {

/// What the kinds of lines and marks mean, once above the plot. What does not fit is left out from the right.
class PlotLegend : public QWidget {
    Q_OBJECT
public:
    explicit PlotLegend(QWidget* parent = nullptr);
    /// Whether there are a faint line of each step, a validation line, and marks to explain.
    void setParts(bool eachStep, bool validation, bool marks);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool eachStep_ = true, validation_ = true, marks_ = true;
};

} // namespace ui::plots
