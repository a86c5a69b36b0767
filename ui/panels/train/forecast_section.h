#pragma once

#include "ui/text/numbers.h"
#include "ui/widgets/section.h"

namespace core::engine {
struct Forecast;
}
namespace ui::widgets {
class Label;
class LinkButton;
} // namespace ui::widgets

namespace ui::panels {

/// What the run will take, measured by true steps of it when asked: time, peak memory, disk.
class ForecastSection : public widgets::Section {
    Q_OBJECT
public:
    explicit ForecastSection(QWidget* parent = nullptr);

    /// Whether the recipe can be measured now.
    void setPossible(bool possible);
    void setMeasuring(bool measuring);
    void setForecast(const core::engine::Forecast& forecast);
    void setProblem(const QString& words);
    /// The recipe is another one than was measured.
    void setOutdated();

Q_SIGNALS:
    void measureWanted();
    void stopWanted();

private:
    enum class State { None, Known, Outdated, Failed };
    void showState();
    struct Shown {
        widgets::Label *number, *unit;
    };
    void showFigure(const Shown& shown, const text::Figure& figure);

    State state_ = State::None;
    bool possible_ = true, measuring_ = false;
    QString words_;
    widgets::LinkButton* link_;
    Shown time_, memory_, disk_;
    widgets::Label* note_;
};

} // namespace ui::panels
