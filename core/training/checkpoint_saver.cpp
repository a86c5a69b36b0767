#include "core/training/checkpoint_saver.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include "core/models/torch.h"
#include <sys/resource.h>
#include <unistd.h>

namespace core::training {

void Snapshot::copyTensors() {
    const torch::NoGradGuard noGradient;
    for (auto* tensors : {&weights, &optimizer})
        for (auto& [name, tensor] : *tensors) tensor = tensor.detach().clone();
}

CheckpointSaver::~CheckpointSaver() {
    if (thread_.joinable()) thread_.join();
}

void CheckpointSaver::save(Snapshot snapshot) {
    wait();
    lastStep_ = snapshot.state.step;
    log_.hold();
    ended_ = false;
    thread_ = std::jthread([this, snapshot = std::move(snapshot)] { write(snapshot); });
}

void CheckpointSaver::wait() {
    if (thread_.joinable()) thread_.join();
    throwIfFailed();
}

void CheckpointSaver::throwIfFailed() {
    if (!ended_.load(std::memory_order_acquire) || !problem_) return;
    std::rethrow_exception(std::exchange(problem_, nullptr));
}

void CheckpointSaver::write(const Snapshot& snapshot) noexcept {
    // Both sides of a matrix product wait for the slower one, so a writer that takes a core slows the whole step. It takes what training
    // leaves; where training waits for it, that is everything.
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 19);
    try {
        std::int64_t bytes = 0;
        const auto counted = [&bytes](const std::filesystem::path& path) {
            bytes += static_cast<std::int64_t>(std::filesystem::file_size(path));
        };
        const std::vector<runs::CheckpointFile> files{{snapshot.weightsFile,
                                                       [&](const std::filesystem::path& path) {
                                                           models::weights::saveTensors(path, snapshot.weights);
                                                           counted(path);
                                                       }},
                                                      {"optimizer.safetensors",
                                                       [&](const std::filesystem::path& path) {
                                                           models::weights::saveTensors(path, snapshot.optimizer,
                                                                                        torch::ScalarType::Undefined,
                                                                                        {{"format", "pt"}, {"made_by", "anneal"}});
                                                           counted(path);
                                                       }},
                                                      {"state.json", [&](const std::filesystem::path& path) {
                                                           base::saveFile(path, toJson(snapshot.state));
                                                           counted(path);
                                                       }}};
        log_.sync();
        const runs::CheckpointRef made = runs::saveCheckpoint(run_, snapshot.state.step, files, snapshot.best, keep_);
        log_.release({{0.0, base::CheckpointEvent{made.step, "checkpoints/" + made.name, bytes, snapshot.best}}});
    } catch (...) {
        problem_ = std::current_exception();
        try {
            log_.release({});
        } catch (...) { // the log is on the same full disk; the first problem is the one to tell
        }
    }
    ended_.store(true, std::memory_order_release);
}

} // namespace core::training
