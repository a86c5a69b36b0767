#include "core/training/run_log.h"

namespace core::training {

void RunLog::write(base::Event event) { ctx_.emit(writer_.append(std::move(event))); }

void RunLog::emit(base::Event event) {
    const std::lock_guard lock(mutex_);
    if (held_) waiting_.push_back(std::move(event));
    else write(std::move(event));
}

void RunLog::emitNow(base::Event event) {
    const std::lock_guard lock(mutex_);
    write(std::move(event));
}

void RunLog::hold() {
    const std::lock_guard lock(mutex_);
    held_ = true;
}

void RunLog::release(const std::vector<base::Event>& events) {
    const std::lock_guard lock(mutex_);
    held_ = false;
    std::deque<base::Event> waiting;
    waiting.swap(waiting_);
    for (const base::Event& event : events) write(event);
    for (base::Event& event : waiting) write(std::move(event));
}

} // namespace core::training
