#pragma once

#include "ui/bridge/job_bridge.h"
#include "ui/widgets/region.h"

#include <optional>

namespace ui::widgets {
class ElidedLabel;
class IconButton;
class IconLabel;
class Label;
class LinkButton;
class Meter;
class ProgressBar;
} // namespace ui::widgets

namespace ui::shell {

class Machine;

/// The bottom of the window, 40 high: the running job with pause and stop, queued jobs behind it, or what happened last; processor and memory.
class JobBar : public widgets::Region {
    Q_OBJECT
public:
    JobBar(bridge::JobBridge& jobs, Machine& machine, QWidget* parent = nullptr);
    /// The job that play takes up again.
    [[nodiscard]] const std::optional<bridge::JobView>& paused() const { return paused_; }
    void setPaused(const std::optional<bridge::JobView>& job);
    /// What is said while nothing runs.
    void setLast(const QString& words, theme::Tone tone);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildJob();
    void refresh();
    void showIdle();
    void showJob(const bridge::JobView& job);
    void showMeters();
    void showQueue();
    void arrange();

    bridge::JobBridge& jobs_;
    Machine& machine_;
    std::optional<bridge::JobView> shown_;
    std::optional<bridge::JobView> paused_;
    QString last_;
    theme::Tone lastTone_ = theme::Tone::Ok;

    widgets::IconLabel* icon_;
    widgets::Label* name_;
    widgets::ElidedLabel* detail_;
    widgets::ProgressBar* progress_;
    widgets::Label* percent_;
    widgets::Label* rate_;
    widgets::Label* left_;
    widgets::IconButton* pause_;
    widgets::IconButton* stop_;
    QWidget* divider_;
    widgets::IconLabel* queueIcon_;
    widgets::LinkButton* queue_;
    widgets::Meter* processor_;
    widgets::Meter* memory_;
};

} // namespace ui::shell
