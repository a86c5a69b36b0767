#include "core/training/start/settings_check.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/evaluation/metrics/metric.h"
#include "core/training/objectives/objective.h"

#include <algorithm>

namespace core::training {

namespace {

using runs::RunSpec;

[[noreturn]] void refuse(const std::string& what) { throw Error(ErrorKind::Usage, what); }

/// A setting, when nothing reads it, and why.
struct Idle {
    const char* path;
    bool (*idle)(const RunSpec& spec);
    const char* because;
};

bool noAdapter(const RunSpec& s) { return !s.method.isAdapter(); }
bool numbers(const RunSpec& s) { return base::hasNumberHead(s.task); }
bool lacksBeta(const RunSpec& s) { return !base::learnsPreferences(s.task) || s.task == "reward"; }
bool lacksMoments(const RunSpec& s) { return s.optimizer.kind == "sgd" || s.optimizer.kind == "adafactor"; }
bool noClasses(const RunSpec& s) { return s.task != "classification"; }

bool isNamed(const std::string& argument) { return argument.starts_with("dataset:"); }
bool onlyNamed(const RunSpec& s) { return isNamed(s.data.train) && (s.data.validation.empty() || isNamed(s.data.validation)); }

constexpr const char* kOnlyAdapters = "only an adapter method reads it; set method.kind to lora, or leave it out";
constexpr const char* kNoAverages = "this optimiser keeps no such averages of gradients; take adamw, or leave it out";

constexpr Idle kIdle[] = {
    {"data.validation_fraction", [](const RunSpec& s) { return !s.data.validation.empty(); }, "data.validation names the validation rows"},
    {"data.format", onlyNamed, "datasets of the project were read when they were imported"},
    {"data.template",
     [](const RunSpec& s) { return s.data.promptTemplate != "plain" && (s.task == "pretrain" || base::readsLabels(s.task)); },
     "this task reads texts as they are; leave it at auto"},
    {"data.loss_on", numbers, "a row of this task has one prediction, which is what counts"},
    {"data.packing", [](const RunSpec& s) { return !base::countsTokens(s.task); },
     "rows of this task always lie end to end, with the same losses"},
    {"objective.beta", lacksBeta, "only dpo, orpo, kto and simpo read it"},
    {"objective.loss", [](const RunSpec& s) { return s.task != "dpo"; }, "only dpo has a choice of losses"},
    {"objective.gamma", [](const RunSpec& s) { return s.task != "simpo"; }, "only simpo reads it"},
    {"objective.desirable_weight", [](const RunSpec& s) { return s.task != "kto"; }, "only kto reads it"},
    {"objective.undesirable_weight", [](const RunSpec& s) { return s.task != "kto"; }, "only kto reads it"},
    {"objective.center_rewards", [](const RunSpec& s) { return s.task != "reward"; }, "only a reward model reads it"},
    {"objective.label_smoothing",
     [](const RunSpec& s) { return !base::canSmoothLabels(s.task) || (s.task == "dpo" && s.objective.loss == "ipo"); },
     "this loss has no labels to smooth"},
    {"method.rank", noAdapter, kOnlyAdapters},
    {"method.alpha", noAdapter, kOnlyAdapters},
    {"method.dropout", noAdapter, kOnlyAdapters},
    {"method.targets", noAdapter, kOnlyAdapters},
    {"method.rs_scaling", noAdapter, kOnlyAdapters},
    {"method.ranks", noAdapter, kOnlyAdapters},
    {"method.init", noAdapter, kOnlyAdapters},
    {"method.lr_ratio", noAdapter, kOnlyAdapters},
    {"method.trainable", [](const RunSpec& s) { return s.method.kind != "freeze"; }, "only method.kind freeze reads it"},
    {"objective.class_weights", noClasses, "only a classification has classes"},
    {"objective.focal_gamma", noClasses, "only a classification has classes"},
    {"optimizer.beta1", lacksMoments, kNoAverages},
    {"optimizer.beta2", lacksMoments, kNoAverages},
    {"optimizer.eps", [](const RunSpec& s) { return !s.optimizer.kind.starts_with("adamw"); }, "only adamw and adamw8bit read it"},
    {"schedule.warmup_ratio", [](const RunSpec& s) { return s.schedule.warmupSteps > 0; }, "schedule.warmup_steps wins over it"},
    {"schedule.min_lr_ratio", [](const RunSpec& s) { return s.schedule.kind == "constant"; }, "a constant learning rate does not fall"},
    {"trainer.epochs", [](const RunSpec& s) { return s.trainer.maxSteps > 0; }, "trainer.max_steps wins over it"},
    {"trainer.early_stopping_min_delta", [](const RunSpec& s) { return s.trainer.earlyStoppingPatience == 0; },
     "the run never stops early; set trainer.early_stopping_patience too"},
    {"evaluation.generate", numbers, "a model of this task writes no text"},
};

/// Those that only say how validation rows are looked at.
constexpr const char* kOfValidation[] = {"trainer.eval_every", "evaluation.metrics", "evaluation.max_rows", "evaluation.generate"};

std::vector<std::string> unknownTo(const std::string& task, const std::vector<std::string>& metrics) {
    const std::vector<std::string> known = runs::metricsOfTask(task);
    std::vector<std::string> unknown;
    std::copy_if(metrics.begin(), metrics.end(), std::back_inserter(unknown),
                 [&](const std::string& metric) { return std::find(known.begin(), known.end(), metric) == known.end(); });
    return unknown;
}

/// Values under which a loss is no loss.
void checkObjective(const RunSpec& spec) {
    if (!lacksBeta(spec) && spec.objective.beta <= 0.0) refuse("objective.beta: " + spec.task + " needs a number above 0; 0.1 is usual");
    if (spec.task == "dpo" && spec.objective.loss == "robust" && spec.objective.labelSmoothing >= 0.5)
        refuse(
            "objective.label_smoothing: with objective.loss robust it is the share of pairs that are labelled the wrong way round, and has "
            "to be below 0.5");
    if (spec.task == "kto" && spec.trainer.batchSize * spec.trainer.accumulation < 2)
        refuse(
            "trainer.batch_size: kto compares the rows of a step with each other and needs 2 at least; raise it, or trainer.accumulation");
    if (spec.task == "kto" && spec.objective.desirableWeight + spec.objective.undesirableWeight <= 0.0)
        refuse("objective.desirable_weight: both weights are 0, so nothing could be learnt; 1 is usual");
}

} // namespace

void checkMetricsOfTask(const std::vector<std::string>& metrics, const std::string& task, const std::string& where) {
    evaluation::checkMetrics(metrics);
    if (const std::vector<std::string> unknown = unknownTo(task, metrics); !unknown.empty())
        refuse(where + ": " + base::joined(unknown, ", ") + (unknown.size() == 1 ? " is no metric of " : " are no metrics of ") + task +
               "; it has " + base::joined(runs::metricsOfTask(task), ", "));
}

void checkSettings(const RunSpec& spec) {
    if (spec.data.train.empty()) refuse("data.train: name the rows to learn from, a file or dataset:NAME");
    if (!hasObjective(spec.task)) refuse("task: '" + spec.task + "' is not there yet");
    if (spec.method.kind == "qlora") refuse("method.kind: '" + spec.method.kind + "' is not there yet; full, freeze, lora and dora are");
    if (spec.trainer.device == "cuda") refuse("trainer.device: training on a graphics card is not there yet; set it to auto or cpu");
    if (spec.method.isAdapter() && spec.method.targets.empty())
        refuse("method.targets: name the layers that get an adapter, or all-linear");
    if (spec.method.kind == "freeze" && spec.method.trainable.empty())
        refuse("method.trainable: name the weights that are trained, for instance model.layers.4.*");
    if (spec.method.kind == "freeze" && !spec.model.adapter.empty())
        refuse("model.adapter: an adapter goes with method.kind lora or dora, or with full, which merges it first");
    if (spec.method.kind == "embeddings" && !spec.model.adapter.empty())
        refuse("model.adapter: an adapter goes with method.kind lora or dora, or with full, which merges it first");
    if (spec.method.kind == "dora" && spec.method.init != "zero")
        refuse("method.init: dora begins with matrices that change nothing; set it to zero, or method.kind to lora");
    if (!spec.model.adapter.empty() && spec.method.isAdapter() && spec.method.init != "zero")
        refuse("method.init: training goes on from the matrices of model.adapter, which are what they are; set it to zero");
    checkObjective(spec);
    if (spec.data.overlong == "split" && !base::countsTokens(spec.task))
        refuse("data.overlong: a row of " + spec.task + " has one answer and cannot be split; take truncate, drop or error");
    if (spec.evaluation.metrics != runs::EvaluationSpec{}.metrics) // the default stands for those of the task
        checkMetricsOfTask(spec.evaluation.metrics, spec.task, "evaluation.metrics");
}

void checkWithoutValidation(const RunSpec& spec) {
    if (spec.trainer.earlyStoppingPatience > 0)
        refuse(
            "trainer.early_stopping_patience: there are no validation rows to stop by; name some in data.validation, hold some back with "
            "data.validation_fraction, or set it to 0");
}

std::vector<std::string> settingsWithoutEffect(const RunSpec& spec, bool withValidation) {
    const auto& info = base::structInfo<RunSpec>();
    const RunSpec defaults;
    RunSpec asked = spec; // a run's own run.json names the metrics of its task where its specification named none
    if (asked.evaluation.metrics == runs::metricsByDefault(spec.task)) asked.evaluation.metrics = defaults.evaluation.metrics;
    const auto changed = [&](const char* path) { return base::valueAt(info, &asked, path) != base::valueAt(info, &defaults, path); };
    const auto sentence = [&](const char* path, const std::string& because) {
        return std::string(path) + " = " + base::shortened(base::formatValue(base::valueAt(info, &spec, path)), 60) +
               " has no effect: " + because;
    };
    std::vector<std::string> found;
    for (const Idle& setting : kIdle)
        if (changed(setting.path) && setting.idle(spec)) found.push_back(sentence(setting.path, setting.because));
    if (withValidation) return found;
    for (const char* path : kOfValidation)
        if (changed(path)) found.push_back(sentence(path, "there are no validation rows"));
    return found;
}

} // namespace core::training
