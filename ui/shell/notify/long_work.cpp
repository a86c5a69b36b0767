#include "ui/shell/notify/long_work.h"

#include "ui/bridge/job_bridge.h"
#include "ui/text/numbers.h"

namespace ui::shell {

LongWork::LongWork(bridge::JobBridge& jobs, QObject* parent, qint64 longMs) : QObject(parent), jobs_(jobs), longMs_(longMs) {
    connect(&jobs_, &bridge::JobBridge::jobStarted, this, &LongWork::started);
    connect(&jobs_, &bridge::JobBridge::jobFinished, this, &LongWork::finished);
}

void LongWork::started(quint64 id) {
    const auto job = jobs_.job(id);
    if (!job || job->look.quiet) return;
    Running& running = running_[id];
    running.name = job->name;
    running.since.start();
}

void LongWork::finished(quint64 id, core::base::JobState state, const QString& error) {
    const auto found = running_.constFind(id);
    if (found == running_.constEnd()) return;
    const Running job = *found;
    running_.erase(found);
    if (state == core::base::JobState::Stopped || job.since.elapsed() < longMs_) return;
    const QString took = tr("after %1").arg(text::duration(static_cast<double>(job.since.elapsed()) / 1000.0));
    if (state == core::base::JobState::Failed) Q_EMIT ended(tr("%1 has failed").arg(job.name), error);
    else Q_EMIT ended(tr("%1 has finished").arg(job.name), took);
}

} // namespace ui::shell
