#pragma once

#include "core/engine/engine.h"
#include "core/evaluation/opened_model.h"

#include <list>
#include <mutex>
#include <string>

/// Models that were asked last, kept open: trying a model side by side with its base asks both again and again. At most two, and none that
/// changed on disk.
namespace core::engine {

class ModelShelf {
public:
    /// The model of a reference. Throws Error{Model}. The shelf stays locked while the result lives: one compute call at a time.
    class Borrowed {
    public:
        Borrowed(std::unique_lock<std::mutex> lock, evaluation::OpenedModel& model) : lock_(std::move(lock)), model_(model) {}
        evaluation::OpenedModel* operator->() const { return &model_; }
        evaluation::OpenedModel& operator*() const { return model_; }

    private:
        std::unique_lock<std::mutex> lock_;
        evaluation::OpenedModel& model_;
    };
    [[nodiscard]] Borrowed borrow(const ModelRef& ref);
    void clear();

private:
    std::mutex mutex_;
    std::list<std::pair<std::string, evaluation::OpenedModel>> models_; ///< by fingerprint, the last one asked first
};

/// Where the parts of a reference lie.
[[nodiscard]] evaluation::ModelPlaces placesOf(const ModelRef& ref);

} // namespace core::engine
