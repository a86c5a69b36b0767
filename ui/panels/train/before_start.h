#pragma once

#include "ui/frames/inspector.h"
#include "ui/panels/train/checks.h"

#include <optional>
#include <utility>

namespace ui::plots {
class SchedulePlot;
}
namespace ui::widgets {
class Facts;
class Label;
class ProgressBar;
class Section;
} // namespace ui::widgets

namespace ui::panels {

class ForecastSection;

/// The inspector of Train: what stands in the way, one optimiser step in words, the schedule, the checks, the trainable parameters.
class BeforeStart : public frames::Inspector {
    Q_OBJECT
public:
    explicit BeforeStart(QWidget* parent = nullptr);
    void setRecipe(const core::runs::RunSpec& spec, const forms::FormState& form, const std::optional<RecipeFacts>& facts,
                   const QList<Check>& checks);
    [[nodiscard]] ForecastSection& forecast() { return *forecast_; }
    /// Trainable and all parameters; nothing: not known, with the reason.
    void setParameters(const std::optional<std::pair<std::int64_t, std::int64_t>>& counts, const QString& reason);

Q_SIGNALS:
    void fieldWanted(const QString& path);
    void valueWanted(const QString& path, const QString& value);
    void placeWanted(const QString& key);
    void copyWanted();

private:
    void showReason(const forms::FormState& form, const QList<Check>& checks);
    void showChecks(const QList<Check>& checks);

    QWidget* reason_;
    widgets::Label* reasonHead_;
    widgets::Label* reasonWords_;
    QWidget* reasonActions_;
    QWidget* reasonLine_ = nullptr;
    ForecastSection* forecast_;
    widgets::Label* step_;
    plots::SchedulePlot* plot_;
    widgets::Section* schedule_;
    QWidget* checks_;
    widgets::Label* checkCount_;
    widgets::ProgressBar* share_;
    widgets::Facts* parameters_;
    widgets::Label* parametersWords_;
};

} // namespace ui::panels
