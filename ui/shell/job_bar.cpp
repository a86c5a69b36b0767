#include "ui/shell/job_bar.h"

#include "ui/shell/machine.h"
#include "ui/shell/progress_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>

namespace ui::shell {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Label;

JobBar::JobBar(bridge::JobBridge& jobs, Machine& machine, QWidget* parent)
    : Region(&Theme::window, parent), jobs_(jobs), machine_(machine) {
    setObjectName(QStringLiteral("jobBar"));
    setAccessibleName(tr("Jobs"));
    setFixedHeight(px(40));
    buildJob();
    connect(&jobs_, &bridge::JobBridge::changed, this, &JobBar::refresh);
    connect(&jobs_, &bridge::JobBridge::jobPaused, this, [this](const bridge::JobView& job) { setPaused(job); });
    connect(&machine_, &Machine::measured, this, &JobBar::showMeters);
    connect(pause_, &QAbstractButton::clicked, this, [this] {
        if (shown_) jobs_.pause(shown_->id);
        else if (const auto job = std::exchange(paused_, std::nullopt)) job->look.resume();
        refresh();
    });
    connect(stop_, &QAbstractButton::clicked, this, [this] {
        paused_.reset();
        if (shown_) jobs_.stop(shown_->id);
        refresh();
    });
    connect(queue_, &QAbstractButton::clicked, this, &JobBar::showQueue);
    refresh();
    showMeters();
}

void JobBar::setPaused(const std::optional<bridge::JobView>& job) {
    paused_ = job;
    refresh();
}

void JobBar::buildJob() {
    icon_ = new widgets::IconLabel(QStringLiteral("ok"), &Theme::ok);
    name_ = new Label({}, Type::Body);
    detail_ = widgets::foreignLabel({}, Type::Secondary, &Theme::text2); // paths and names of files
    progress_ = new widgets::ProgressBar;
    progress_->setFixedWidth(px(128));
    percent_ = new Label({}, Type::SecondaryStrong);
    rate_ = widgets::dimLabel();
    left_ = widgets::dimLabel();
    for (Label* label : {percent_, rate_, left_}) label->setNumeric();
    pause_ = new widgets::IconButton(QStringLiteral("job.pause"), QStringLiteral("pause"),
                                     tr("Pause: stop after this step and keep what was learnt"));
    stop_ = new widgets::IconButton(QStringLiteral("job.stop"), QStringLiteral("stop"), tr("Stop this job"));
    divider_ = widgets::verticalLine();
    divider_->setFixedHeight(px(20));
    queueIcon_ = new widgets::IconLabel(QStringLiteral("queue"));
    queue_ = new widgets::LinkButton(QStringLiteral("job.queue"), {});
    queue_->setColor(&Theme::text2);
    processor_ = new widgets::Meter(QStringLiteral("cpu"), tr("CPU"));
    processor_->setObjectName(QStringLiteral("meter.processor"));
    memory_ = new widgets::Meter(QStringLiteral("memory"), tr("Memory"));
    memory_->setObjectName(QStringLiteral("meter.memory"));
    memory_->setWarnAbove(0.9);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(px(16), 0, px(16), 0);
    line->setSpacing(px(8));
    for (QWidget* widget : std::initializer_list<QWidget*>{icon_, name_}) line->addWidget(widget);
    line->addWidget(detail_, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, percent_, rate_, left_, pause_, stop_, divider_, queueIcon_, queue_})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(processor_);
    line->addSpacing(px(12));
    line->addWidget(memory_);
    progress_->setAccessibleName(tr("Progress"));
}

void JobBar::setLast(const QString& words, theme::Tone tone) {
    last_ = words;
    lastTone_ = tone;
    refresh();
}

void JobBar::refresh() {
    shown_ = jobs_.front();
    if (shown_) showJob(*shown_);
    else showIdle();
    const int queued = jobs_.queuedCount();
    queue_->setText(tr("%Ln queued", nullptr, queued));
    queue_->setAccessibleName(queue_->text());
    queue_->updateGeometry();
    for (QWidget* widget : std::initializer_list<QWidget*>{divider_, queueIcon_, queue_}) widget->setVisible(queued > 0);
    arrange();
}

void JobBar::showIdle() {
    const theme::Tone tone = last_.isEmpty() ? theme::Tone::Ok : lastTone_;
    icon_->setIcon(paused_                        ? QStringLiteral("pause")
                   : tone == theme::Tone::Neutral ? QStringLiteral("ok")
                                                  : theme::toneIcon(tone),
                   paused_ ? &Theme::accent : theme::toneText(tone == theme::Tone::Neutral ? theme::Tone::Ok : tone));
    name_->setType(paused_ ? Type::BodyStrong : Type::Body);
    name_->setText(paused_ ? paused_->name : tr("No job is running"));
    detail_->setText(paused_ ? tr("paused; what was learnt is kept") : last_);
    pause_->setIconName(QStringLiteral("play"));
    pause_->setName(tr("Go on with %1").arg(paused_ ? paused_->name : QString()));
    pause_->setVisible(paused_.has_value());
    pause_->setEnabled(true);
    stop_->setVisible(paused_.has_value());
    stop_->setEnabled(true);
    stop_->setName(tr("Leave it stopped"));
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, percent_, rate_, left_}) widget->setVisible(false);
}

void JobBar::showJob(const bridge::JobView& job) {
    const auto& progress = job.progress;
    const bool known = progress.total > 0;
    const double fraction = known ? progress.done / progress.total : -1.0;
    icon_->setIcon(job.look.icon, &Theme::accent);
    name_->setType(Type::BodyStrong);
    name_->setText(job.name);
    const QString detail = progressDetail(progress);
    detail_->setText(job.stopping ? (job.pausing ? tr("Pausing after this step…") : tr("Stopping after this step…")) : detail);
    progress_->setFraction(fraction);
    progress_->setToolTip(detail);
    percent_->setText(known ? text::percent(fraction) : QString());
    rate_->setText(progressRate(progress));
    left_->setText(progress.secondsLeft ? tr("%1 left").arg(text::duration(*progress.secondsLeft)) : QString());
    pause_->setIconName(QStringLiteral("pause"));
    pause_->setName(tr("Pause: stop after this step and keep what was learnt"));
    pause_->setVisible(static_cast<bool>(job.look.resume));
    pause_->setEnabled(!job.stopping);
    stop_->setVisible(true);
    stop_->setEnabled(!job.stopping);
    stop_->setName(tr("Stop %1").arg(job.name));
}

void JobBar::showMeters() {
    const double load = machine_.processorLoad();
    processor_->setReading(load < 0 ? QStringLiteral("—") : text::percent(load), std::max(load, 0.0));
    const auto memory = machine_.memory();
    const double total = static_cast<double>(memory.totalBytes), used = static_cast<double>(memory.usedBytes);
    if (total <= 0) return;
    memory_->setReading(tr("%1/%2 GB").arg(QLocale().toString(used / 1e9, 'f', 1), QLocale().toString(total / 1e9, 'f', 1)), used / total);
}

void JobBar::showQueue() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const bridge::JobView& job : jobs_.jobs())
        if (job.state == bridge::JobState::Queued && !job.look.quiet)
            connect(menu->addAction(tr("Drop %1").arg(job.name)), &QAction::triggered, this, [this, id = job.id] { jobs_.stop(id); });
    menu->popup(queue_->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void JobBar::arrange() {
    const bool narrow = width() < px(1200), running = shown_.has_value();
    processor_->setCompact(narrow && running);
    memory_->setCompact(narrow && running);
    progress_->setFixedWidth(px(narrow ? 80 : 128));
    progress_->setVisible(running);
    percent_->setVisible(running && !percent_->text().isEmpty());
    rate_->setVisible(running && !rate_->text().isEmpty() && width() >= px(900));
    left_->setVisible(running && !left_->text().isEmpty());
}

void JobBar::resizeEvent(QResizeEvent* event) {
    Region::resizeEvent(event);
    arrange();
}

} // namespace ui::shell
