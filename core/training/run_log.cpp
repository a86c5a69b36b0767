#include "core/training/run_log.h"

#include "core/base/clock.h"

namespace core::training {

void RunLog::write(base::Event event) { ctx_.emit(writer_.append(std::move(event))); }

void RunLog::emit(base::Event event) {
    const std::lock_guard lock(mutex_);
    if (!held_) return write(std::move(event));
    event.time = base::unixTime(); // when it happened, not when it is written
    waiting_.push_back(std::move(event));
}

void RunLog::emitNow(base::Event event) {
    const std::lock_guard lock(mutex_);
    write(std::move(event));
}

void RunLog::hold() {
    const std::lock_guard lock(mutex_);
    held_ = true;
    heldSince_ = base::unixTime();
}

void RunLog::release(std::vector<base::Event> events) {
    const std::lock_guard lock(mutex_);
    held_ = false;
    std::deque<base::Event> waiting;
    waiting.swap(waiting_);
    for (base::Event& event : events) {
        event.time = heldSince_;
        write(std::move(event));
    }
    for (base::Event& event : waiting) write(std::move(event));
}

} // namespace core::training
