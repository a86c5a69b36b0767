#pragma once

#include "core/base/files.h"
#include "core/runs/run_folder.h"
#include "core/training/run_training.h"

#include <QTemporaryDir>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// Whole trainings of the small fixtures in a folder that goes away with the test.
namespace small {

namespace fs = std::filesystem;

inline fs::path golden() { return fs::path(ANNEAL_SOURCE_DIR) / "tests" / "golden" / "training"; }

/// A pre-training of stories260K on an excerpt of Grimm that takes a second.
inline core::runs::RunSpec spec() {
    core::runs::RunSpec s;
    s.task = "pretrain";
    s.model.maxLength = 96;
    s.data.train = (golden() / "grimm_excerpt.jsonl").string();
    s.data.maxRows = 40;
    s.data.validationFraction = 0.2;
    s.optimizer.lr = 1e-3;
    s.trainer.precision = "fp32";
    s.trainer.maxSteps = 8;
    s.trainer.batchSize = 4;
    s.trainer.checkpointMinutes = 0.0;
    return s;
}

class Runs {
public:
    Runs() { options_.cacheFolder = (fs::path(folder_.path().toStdString()) / "cache"); }
    [[nodiscard]] fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    [[nodiscard]] const core::engine::TrainOptions& options() const { return options_; }

    core::engine::TrainOutcome train(const std::string& name, const core::runs::RunSpec& spec) {
        core::base::JobContext ctx;
        return train(name, spec, ctx);
    }
    core::engine::TrainOutcome train(const std::string& name, const core::runs::RunSpec& spec, core::base::JobContext& ctx) {
        (void)core::training::prepareRun(spec, path(name), options_, ctx);
        return core::training::runTraining(path(name), options_, false, ctx);
    }
    core::engine::TrainOutcome resume(const std::string& name) {
        core::base::JobContext ctx;
        return core::training::runTraining(path(name), options_, true, ctx);
    }
    [[nodiscard]] std::vector<core::base::Event> events(const std::string& name) const {
        return core::runs::RunFolder::open(path(name)).events();
    }
    /// Values of one metric by step, as they were logged last.
    [[nodiscard]] std::map<std::int64_t, double> curve(const std::string& name, const std::string& key) const {
        std::map<std::int64_t, double> values;
        for (const auto& event : events(name))
            if (const auto* m = std::get_if<core::base::MetricsEvent>(&event.body))
                if (const auto value = m->value(key)) values[m->step] = *value;
        return values;
    }
    /// The bytes of a checkpoint's weights and optimiser.
    [[nodiscard]] std::string bytes(const std::string& name, const std::string& checkpoint,
                                    const std::string& weights = "model.safetensors") const {
        const fs::path folder = core::runs::RunFolder::open(path(name)).checkpoint(checkpoint).path;
        return core::base::loadFile(folder / weights) + core::base::loadFile(folder / "optimizer.safetensors");
    }

private:
    QTemporaryDir folder_;
    core::engine::TrainOptions options_;
};

/// The largest relative difference of two curves; huge where they have other steps.
inline double apart(const std::map<std::int64_t, double>& a, const std::map<std::int64_t, double>& b) {
    if (a.size() != b.size() || a.empty()) return 1e9;
    double most = 0.0;
    for (const auto& [step, value] : a) {
        const auto other = b.find(step);
        if (other == b.end()) return 1e9;
        most = std::max(most, std::abs(value / other->second - 1.0));
    }
    return most;
}

} // namespace small
