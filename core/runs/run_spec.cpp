#include "core/runs/run_spec.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/json_io.h"
#include "core/base/tasks/task.h"
#include "core/runs/folder/run_json.h"

#include <string_view>
#include <system_error>

namespace core::runs {
namespace {

namespace fs = std::filesystem;

/// A specification is written by people; anything larger is some other file.
constexpr std::uint64_t kLargestSpecification = std::uint64_t{16} << 20;

std::string absoluteFrom(const fs::path& folder, const std::string& path) {
    if (path.empty() || fs::path(path).is_absolute()) return path;
    return (folder / path).lexically_normal().string();
}

std::string absoluteModel(const fs::path& folder, const std::string& model) {
    if (model.starts_with("bundled:")) return model;
    std::error_code ignored;
    const bool isPath = model.find('/') != std::string::npos || model.starts_with('.') || fs::exists(folder / model, ignored);
    return isPath ? absoluteFrom(folder, model) : model;
}

std::string absoluteData(const fs::path& folder, const std::string& data) {
    return data.starts_with("dataset:") ? data : absoluteFrom(folder, data);
}

/// The text as one word of a POSIX shell.
std::string shellQuoted(const std::string& text) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos) return text;
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'') quoted += "'\\''";
        else quoted += c;
    }
    return quoted + "'";
}

std::string readSpecification(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        throw Error(ErrorKind::Usage,
                    path.string() + " is a folder; name a run specification, for instance " + (path / "run.json").string());
    try {
        return base::loadFile(path, kLargestSpecification);
    } catch (const Error& error) { // an unreadable specification is a wrong configuration, whatever the disk's reason (CONTRACT 3)
        throw Error(ErrorKind::Usage, error.message());
    }
}

} // namespace

LossUnit lossUnitOf(std::string_view task) {
    if (task == "classification") return LossUnit::NatsPerRow;
    if (task == "regression") return LossUnit::SquaredError;
    if (task == "dpo") return LossUnit::DpoLoss;
    if (task == "orpo") return LossUnit::OrpoLoss;
    if (task == "simpo") return LossUnit::SimpoLoss;
    if (task == "reward") return LossUnit::RewardLoss;
    return task == "kto" ? LossUnit::KtoLoss : LossUnit::NatsPerToken;
}

std::string inWords(LossUnit unit) {
    switch (unit) {
    case LossUnit::NatsPerToken: return "nats per counted token";
    case LossUnit::NatsPerRow: return "nats per row";
    case LossUnit::SquaredError: return "mean squared error";
    case LossUnit::DpoLoss: return "DPO loss per pair";
    case LossUnit::OrpoLoss: return "ORPO loss per pair";
    case LossUnit::SimpoLoss: return "SimPO loss per pair";
    case LossUnit::RewardLoss: return "reward loss per pair";
    case LossUnit::KtoLoss: return "KTO loss per answer";
    }
    return {};
}

std::vector<std::string> metricsOfTask(std::string_view task) {
    if (task == "classification") return {"loss", "accuracy", "f1"};
    if (task == "regression") return {"loss", "regression_error"};
    if (base::learnsPreferences(task)) return {"loss", "reward_accuracy", "reward_margin"};
    return {"loss", "perplexity", "token_accuracy"};
}

std::vector<std::string> metricsByDefault(std::string_view task) {
    return base::countsTokens(task) ? EvaluationSpec{}.metrics : metricsOfTask(task);
}

RunSpec parseRunSpec(std::string_view json, const std::string& where, const fs::path& folder) {
    RunSpec spec;
    base::fromJson(base::structInfo<RunSpec>(), &spec, folder::splitRunJson(json).specification, where);
    makePathsAbsolute(spec, folder);
    return spec;
}

RunSpec loadRunSpec(const std::string& path) {
    const fs::path file = fs::absolute(path);
    return parseRunSpec(readSpecification(path), path, file.parent_path());
}

void makePathsAbsolute(RunSpec& spec, const fs::path& folder) {
    const fs::path from = fs::absolute(folder);
    spec.model.path = absoluteModel(from, spec.model.path);
    spec.model.adapter = absoluteFrom(from, spec.model.adapter);
    spec.data.train = absoluteData(from, spec.data.train);
    spec.data.validation = absoluteData(from, spec.data.validation);
}

std::string asCommand(const RunSpec& spec) {
    std::string command = "anneal-cli train";
    const base::StructInfo& info = base::structInfo<RunSpec>();
    for (const base::FormField& field : base::formFields(info)) {
        const base::Value value = base::valueAt(info, &spec, field.path);
        if (value != field.info->defaultValue) command += " --set " + shellQuoted(field.path + "=" + base::formatValue(value));
    }
    return command;
}

} // namespace core::runs
