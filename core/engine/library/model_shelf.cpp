#include "core/engine/library/model_shelf.h"

#include "core/base/error.h"
#include "core/models/memory/caching_allocator.h"
#include "core/runs/model_names.h"

namespace core::engine {

namespace {
constexpr std::size_t kKept = 2;
}

evaluation::ModelPlaces placesOf(const ModelRef& ref) {
    if (!ref.run.empty()) return evaluation::placesOfRun(runs::RunFolder::open(ref.run), ref.checkpoint, ref.base);
    if (ref.model.empty()) throw Error(ErrorKind::Usage, "neither a model nor a run was named");
    return evaluation::placesOfModel(runs::resolveModelFolder(ref.model), ref.adapter);
}

ModelShelf::Borrowed ModelShelf::borrow(const ModelRef& ref) {
    const auto places = placesOf(ref);
    const std::string key = places.fingerprint();
    std::unique_lock lock(mutex_);
    for (auto it = models_.begin(); it != models_.end(); ++it)
        if (it->first == key) {
            models_.splice(models_.begin(), models_, it);
            return {std::move(lock), models_.front().second};
        }
    if (!ref.run.empty()) (void)runs::RunFolder::open(ref.run).checkpointToRead(ref.checkpoint); // once, as they are read
    while (models_.size() >= kKept) models_.pop_back(); // before the next is read: two large models and a third do not fit
    models_.emplace_front(key, evaluation::openModel(places));
    return {std::move(lock), models_.front().second};
}

void ModelShelf::clear() {
    const std::lock_guard lock(mutex_);
    models_.clear();
    models::releaseKeptMemory();
}

} // namespace core::engine
