#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

namespace core::runs {
struct ScheduleSpec;
}

namespace ui::plots {

/// The learning rate over a run, as its schedule gives it, for the inspector of Train: 132 high, on `sunken`. Where the number of steps is not
/// known yet the axis is the part of the run in per cent.
class SchedulePlot : public QWidget {
    Q_OBJECT
public:
    SchedulePlot(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    ~SchedulePlot() override;

    /// `peak` is the learning rate at the top of the schedule; `steps` 0: not known.
    void setSchedule(const core::runs::ScheduleSpec& schedule, double peak, std::int64_t steps);
    /// A dashed line in `warn` with words, for instance the highest stable learning rate; nothing removes it.
    void setLimit(std::optional<double> rate, const QString& words = {});
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace ui::plots
