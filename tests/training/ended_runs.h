#pragma once

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/models/adapters/adapter_config.h"
#include "tests/training/small_runs.h"

#include <fstream>
#include <functional>
#include <stop_token>

/// Runs that were stopped, refused or damaged, and what they say of it.
namespace small {

inline core::runs::RunSpec lora() {
    core::runs::RunSpec s = spec();
    s.method.kind = "lora";
    s.method.rank = 4;
    s.optimizer.lr = 5e-3;
    s.trainer.checkpointEvery = 2;
    return s;
}

/// Asks to stop as soon as so many steps are logged.
class StopAfter {
public:
    explicit StopAfter(std::int64_t step)
        : ctx(source_.get_token(), {}, [this, step](const core::base::Event& event) {
              if (const auto* m = std::get_if<core::base::MetricsEvent>(&event.body); m != nullptr && m->step >= step)
                  source_.request_stop();
          }) {}

private:
    std::stop_source source_;

public:
    core::base::JobContext ctx;
};

/// "STATUS message" of what is refused.
template <class Action> std::string refusal(Action&& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "accepted";
}

/// What was logged at a level since the last start, in one text.
inline std::string logged(const std::vector<core::base::Event>& events, const std::string& level) {
    std::string all;
    for (const core::base::Event& event : events) {
        if (std::holds_alternative<core::base::StartedEvent>(event.body)) all.clear();
        if (const auto* log = std::get_if<core::base::LogEvent>(&event.body); log != nullptr && log->level == level)
            all += log->message + "\n";
    }
    return all;
}

inline core::base::FinishedEvent endOf(const std::vector<core::base::Event>& events) {
    return std::get<core::base::FinishedEvent>(events.back().body);
}

inline double figure(const core::base::FinishedEvent& end, const std::string& key) {
    for (const auto& [name, value] : end.summary)
        if (name == key) return value;
    return -1.0;
}

inline std::function<void(const fs::path&)> copyOf(const fs::path& from) {
    return [bytes = core::base::loadFile(from)](const fs::path& to) { core::base::saveFile(to, bytes); };
}

/// Another byte in the middle: the size stays.
inline void damage(const fs::path& file) {
    std::string bytes = core::base::loadFile(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    std::ofstream(file, std::ios::binary) << bytes;
}

/// The folder of the newest checkpoint of a run, as an adapter in PEFT layout.
inline fs::path adapterOf(const fs::path& run, const fs::path& to) {
    fs::create_directories(to);
    fs::copy_file(run / "checkpoints" / core::models::kAdapterConfigFile, to / core::models::kAdapterConfigFile);
    fs::copy_file(core::runs::RunFolder::open(run).checkpoint("last").path / core::models::kAdapterWeightsFile,
                  to / core::models::kAdapterWeightsFile);
    return to;
}

} // namespace small
