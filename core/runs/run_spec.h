#pragma once

#include "core/base/fields.h"
#include "core/base/tasks/task.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The run specification, `run.json` (CONTRACT 3). Its keys are frozen. Every key has a default.
namespace core::runs {

using base::Choice;
using base::Choices;
using base::Field;
using base::IsAdvanced;
using base::IsLongText;
using base::IsPath;
using base::Range;
using base::Unit;
using base::VisibleFor;
using base::VisibleIf;
using base::ZeroMeans;

std::vector<Choice> taskChoices();
std::vector<Choice> templateChoices();
std::vector<Choice> lossOnChoices();
std::vector<Choice> overlongChoices();
std::vector<Choice> formatChoices();
std::vector<Choice> preferenceLossChoices();
std::vector<Choice> classWeightChoices();
std::vector<Choice> methodChoices();
std::vector<Choice> adapterStartChoices();
std::vector<Choice> optimizerChoices();
std::vector<Choice> scheduleChoices();
std::vector<Choice> precisionChoices();
std::vector<Choice> activationCheckpointingChoices();
std::vector<Choice> deviceChoices();
std::vector<Choice> metricChoices();

struct ModelSpec {
    std::string path = "bundled:stories260K";
    std::string adapter;
    std::int64_t maxLength = 0;
    static auto fields() {
        return std::tuple{
            Field{&ModelSpec::path, "path", TR("Model"), TR("A folder in Hugging Face layout, or the name of a model at hand."), IsPath{}},
            Field{&ModelSpec::adapter, "adapter", TR("Start from adapter"),
                  TR("A trained adapter. With an adapter method training goes on from it; with full fine-tuning it is merged first."),
                  IsPath{}},
            Field{&ModelSpec::maxLength, "max_length", TR("Longest sequence"),
                  TR("Tokens per sequence. Longer rows are cut, split or dropped."), Range{0, 1048576}, Unit{TR("tokens")},
                  ZeroMeans{TR("the model's context, at most 2048")}}};
    }
};

struct DataSpec {
    std::string train, validation;
    double validationFraction = 0.1;
    std::string format = "auto";
    std::map<std::string, std::string> map;
    std::string promptTemplate = "auto";
    std::string lossOn = "answer";
    std::string overlong = "auto";
    bool packing = true;
    bool shuffle = true;
    std::int64_t maxRows = 0;
    static auto fields() {
        return std::tuple{
            Field{&DataSpec::train, "train", TR("Training rows"), TR("A file, or dataset:NAME[@VERSION][/SPLIT] of the project."),
                  IsPath{}},
            Field{&DataSpec::validation, "validation", TR("Validation rows"),
                  TR("A file or dataset that is never trained on. Where it is empty, a share of the training rows is held back."),
                  IsPath{}},
            Field{&DataSpec::validationFraction, "validation_fraction", TR("Validation share"),
                  TR("The share of the training rows that is held back to measure the loss."), Range{0.0, 0.9}, Unit{TR("of the rows")},
                  VisibleIf<DataSpec>{[](const DataSpec& d) { return d.validation.empty(); }}},
            Field{&DataSpec::format, "format", TR("File format"), TR("How the files are read."), Choices{formatChoices}, IsAdvanced{}},
            Field{&DataSpec::map, "map", TR("Column roles"), TR("Which column plays which role: role=column, separated by commas."),
                  IsAdvanced{}},
            Field{&DataSpec::promptTemplate, "template", TR("Prompt template"), TR("How the fields of a row become one text."),
                  Choices{templateChoices}},
            Field{&DataSpec::lossOn, "loss_on", TR("Counted in the loss"), TR("The answer and its end token only, or every token."),
                  Choices{lossOnChoices}},
            Field{&DataSpec::overlong, "overlong", TR("Rows that are too long"), TR("What happens to rows over the longest sequence."),
                  Choices{overlongChoices}},
            Field{&DataSpec::packing, "packing", TR("Packing"),
                  TR("Rows are laid end to end instead of being padded. Faster, with the same losses: no row sees another.")},
            Field{&DataSpec::shuffle, "shuffle", TR("Shuffle"), TR("A new seeded order in every epoch. Off: the order of the file.")},
            Field{&DataSpec::maxRows, "max_rows", TR("Rows at most"), TR("Only the first rows are used."), Range{0, 1e12}, Unit{TR("rows")},
                  ZeroMeans{TR("all")}}};
    }
};

struct ObjectiveSpec {
    double beta = 0.1;
    std::string loss = "sigmoid";
    double gamma = 0.5;
    double desirableWeight = 1.0, undesirableWeight = 1.0;
    double centerRewards = 0.0;
    double labelSmoothing = 0.0;
    std::string classWeights = "none";
    double focalGamma = 0.0;
    double neftuneAlpha = 0.0;
    static auto fields() {
        constexpr VisibleFor classes{"task", [](std::string_view task) { return task == "classification"; }};
        constexpr VisibleFor dpo{"task", [](std::string_view task) { return task == "dpo"; }};
        constexpr VisibleFor simpo{"task", [](std::string_view task) { return task == "simpo"; }};
        constexpr VisibleFor kto{"task", base::readsRatings};
        constexpr VisibleFor reward{"task", [](std::string_view task) { return task == "reward"; }};
        constexpr VisibleFor preference{"task", [](std::string_view task) { return base::learnsPreferences(task) && task != "reward"; }};
        constexpr VisibleFor smoothed{"task", base::canSmoothLabels};
        return std::tuple{
            Field{&ObjectiveSpec::beta, "beta", TR("Beta"), TR("How closely a preference method stays to the reference model."),
                  Range{0.0, 100.0}, preference},
            Field{&ObjectiveSpec::loss, "loss", TR("Preference loss"), TR("How a pair of answers becomes a loss."),
                  Choices{preferenceLossChoices}, dpo},
            Field{&ObjectiveSpec::gamma, "gamma", TR("Target margin"),
                  TR("By how much the reward of the chosen answer is to exceed that of the rejected one."), Range{0.0, 100.0}, simpo},
            Field{&ObjectiveSpec::desirableWeight, "desirable_weight", TR("Weight of good answers"),
                  TR("What the loss of an answer rated good is multiplied by. Balances unequal numbers of ratings."), Range{0.0, 1000.0},
                  kto},
            Field{&ObjectiveSpec::undesirableWeight, "undesirable_weight", TR("Weight of bad answers"),
                  TR("What the loss of an answer rated bad is multiplied by."), Range{0.0, 1000.0}, kto},
            Field{&ObjectiveSpec::centerRewards, "center_rewards", TR("Centre rewards"),
                  TR("Weighs a term that keeps the mean of both rewards near zero; 0.01 is usual."), Range{0.0, 100.0},
                  ZeroMeans{TR("not at all")}, reward},
            Field{
                &ObjectiveSpec::labelSmoothing, "label_smoothing", TR("Label smoothing"),
                TR("The share of the target probability that is spread over all others; of pairs, the share that may be labelled the wrong "
                   "way round."),
                Range{0.0, 0.99}, IsAdvanced{}, smoothed},
            Field{&ObjectiveSpec::classWeights, "class_weights", TR("Class weights"),
                  TR("Balanced: a row counts the more, the rarer its class is."), Choices{classWeightChoices}, classes},
            Field{&ObjectiveSpec::focalGamma, "focal_gamma", TR("Focal gamma"),
                  TR("Above 0, rows that the model is sure of count less; 2 is usual."), Range{0.0, 20.0}, ZeroMeans{TR("all alike")},
                  classes, IsAdvanced{}},
            Field{&ObjectiveSpec::neftuneAlpha, "neftune_alpha", TR("Noise on embeddings"),
                  TR("NEFTune: how strong the noise is that training adds to what tokens are; 5 is usual."), Range{0.0, 1000.0},
                  ZeroMeans{TR("none")}, IsAdvanced{}}};
    }
};

struct MethodSpec {
    std::string kind = "full";
    std::int64_t rank = 16;
    double alpha = 32.0;
    double dropout = 0.0;
    std::vector<std::string> targets = {"all-linear"};
    bool rsScaling = false;
    std::map<std::string, std::string> ranks;
    std::string init = "zero";
    double lrRatio = 1.0;
    std::vector<std::string> trainable;
    [[nodiscard]] bool isAdapter() const { return kind == "lora" || kind == "dora" || kind == "qlora"; }
    static auto fields() {
        constexpr VisibleIf<MethodSpec> adapter{[](const MethodSpec& m) { return m.isAdapter(); }};
        return std::tuple{Field{&MethodSpec::kind, "kind", TR("Method"),
                                TR("What is trained: all weights, some of them, or small matrices beside them."), Choices{methodChoices}},
                          Field{&MethodSpec::rank, "rank", TR("Rank"),
                                TR("The inner width of the adapter matrices. More rank can learn more and costs more."), Range{1, 4096},
                                adapter},
                          Field{&MethodSpec::alpha, "alpha", TR("Alpha"), TR("The adapter's output is multiplied by alpha / rank."),
                                Range{1e-6, 1e6}, adapter},
                          Field{&MethodSpec::dropout, "dropout", TR("Dropout"),
                                TR("The share of adapter inputs that is set to zero while training."), Range{0.0, 0.95}, adapter},
                          Field{&MethodSpec::targets, "targets", TR("Targets"),
                                TR("all-linear: every linear layer of the blocks; or names such as q_proj, v_proj."), adapter},
                          Field{&MethodSpec::rsScaling, "rs_scaling", TR("Rank-stabilised scaling"),
                                TR("Multiply by alpha / √rank instead of alpha / rank."), adapter},
                          Field{&MethodSpec::ranks, "ranks", TR("Ranks of modules"),
                                TR("Where layers differ from the rank above: name=rank, separated by commas, for instance q_proj=8."),
                                adapter, IsAdvanced{}},
                          Field{&MethodSpec::init, "init", TR("Begin with"),
                                TR("What the matrices are at first: nothing, or the strongest part of the weight itself, which is then "
                                   "trained."),
                                Choices{adapterStartChoices}, VisibleIf<MethodSpec>{[](const MethodSpec& m) { return m.kind == "lora"; }}},
                          Field{&MethodSpec::lrRatio, "lr_ratio", TR("Rate of B"),
                                TR("The learning rate of the second matrix as a multiple of the first's (LoRA+); 16 is usual there."),
                                Range{0.001, 1000.0}, Unit{TR("times")}, adapter, IsAdvanced{}},
                          Field{&MethodSpec::trainable, "trainable", TR("Trained weights"),
                                TR("Patterns of weight names that are trained; * stands for anything."),
                                VisibleIf<MethodSpec>{[](const MethodSpec& m) { return m.kind == "freeze"; }}}};
    }
};

struct OptimizerSpec {
    std::string kind = "adamw";
    double lr = 0.0;
    double weightDecay = 0.0;
    double beta1 = 0.9, beta2 = 0.999, eps = 1e-8;
    double layerDecay = 1.0;
    static auto fields() {
        constexpr VisibleIf<OptimizerSpec> adam{[](const OptimizerSpec& o) { return o.kind.starts_with("adamw") || o.kind == "lion"; }};
        return std::tuple{
            Field{&OptimizerSpec::kind, "kind", TR("Optimiser"), TR("How gradients become steps."), Choices{optimizerChoices}},
            Field{&OptimizerSpec::lr, "lr", TR("Learning rate"), TR("Step size at the peak of the schedule."), Range{0.0, 10.0},
                  Unit{TR("peak")}, ZeroMeans{TR("by method and model size")}},
            Field{&OptimizerSpec::weightDecay, "weight_decay", TR("Weight decay"), TR("Pulls weights towards zero; not norms and biases."),
                  Range{0.0, 1.0}, Unit{TR("not on norms, biases")}},
            Field{&OptimizerSpec::beta1, "beta1", TR("Beta 1"), TR("How long the mean of the gradients remembers."), Range{0.0, 0.9999999},
                  adam, IsAdvanced{}},
            Field{&OptimizerSpec::beta2, "beta2", TR("Beta 2"), TR("How long the mean of the squared gradients remembers."),
                  Range{0.0, 0.9999999}, adam, IsAdvanced{}},
            Field{&OptimizerSpec::eps, "eps", TR("Epsilon"), TR("Keeps the division by small gradients finite."), Range{1e-20, 1.0},
                  VisibleIf<OptimizerSpec>{[](const OptimizerSpec& o) { return o.kind.starts_with("adamw"); }}, IsAdvanced{}},
            Field{&OptimizerSpec::layerDecay, "layer_decay", TR("Decay by layer"),
                  TR("Each block learns at this share of the rate of the one above it; 1: all alike."), Range{0.01, 1.0}, IsAdvanced{}}};
    }
};

struct ScheduleSpec {
    std::string kind = "cosine";
    double warmupRatio = 0.03;
    std::int64_t warmupSteps = 0;
    double minLrRatio = 0.0;
    static auto fields() {
        return std::tuple{
            Field{&ScheduleSpec::kind, "kind", TR("Schedule"), TR("How the learning rate changes over the run."), Choices{scheduleChoices}},
            Field{&ScheduleSpec::warmupRatio, "warmup_ratio", TR("Warm-up"),
                  TR("The share of all steps in which the rate climbs to its peak."), Range{0.0, 1.0}, Unit{TR("of the steps")},
                  VisibleIf<ScheduleSpec>{[](const ScheduleSpec& s) { return s.warmupSteps == 0; }}},
            Field{&ScheduleSpec::warmupSteps, "warmup_steps", TR("Warm-up steps"), TR("Above 0 it wins over the share."), Range{0, 1e12},
                  Unit{TR("steps")}, ZeroMeans{TR("by the share")}, IsAdvanced{}},
            Field{&ScheduleSpec::minLrRatio, "min_lr_ratio", TR("Ends at"), TR("The learning rate at the end, as a share of the peak."),
                  Range{0.0, 1.0}, Unit{TR("of the peak")}}};
    }
};

struct TrainerSpec {
    double epochs = 3.0;
    std::int64_t maxSteps = 0;
    std::int64_t batchSize = 8;
    std::int64_t accumulation = 1;
    double maxGradNorm = 1.0;
    std::string precision = "auto";
    std::string activationCheckpointing = "auto";
    std::int64_t seed = 42;
    bool deterministic = false;
    std::string device = "auto";
    std::int64_t threads = 0;
    std::int64_t evalEvery = 0, logEvery = 1, checkpointEvery = 0;
    double checkpointMinutes = 10.0;
    std::int64_t keepCheckpoints = 2;
    std::int64_t earlyStoppingPatience = 0;
    double earlyStoppingMinDelta = 0.0;
    static auto fields() {
        return std::tuple{
            Field{&TrainerSpec::epochs, "epochs", TR("Epochs"), TR("How often every row is seen."), Range{0.0001, 100000},
                  VisibleIf<TrainerSpec>{[](const TrainerSpec& t) { return t.maxSteps == 0; }}},
            Field{&TrainerSpec::maxSteps, "max_steps", TR("Steps at most"), TR("Above 0 it wins over the epochs."), Range{0, 1e12},
                  Unit{TR("steps")}, ZeroMeans{TR("by the epochs")}},
            Field{&TrainerSpec::batchSize, "batch_size", TR("Batch size"), TR("Rows that are computed at once."), Range{1, 65536},
                  Unit{TR("rows")}},
            Field{&TrainerSpec::accumulation, "accumulation", TR("Accumulation"),
                  TR("Batches that are summed before one step: the same step with less memory."), Range{1, 65536},
                  Unit{TR("batches a step")}},
            Field{&TrainerSpec::maxGradNorm, "max_grad_norm", TR("Clip gradients at"), TR("Longer gradients are shortened to this norm."),
                  Range{0.0, 1e9}, ZeroMeans{TR("never")}},
            Field{&TrainerSpec::precision, "precision", TR("Precision"), TR("fp32, or bf16 products with fp32 weights and optimiser."),
                  Choices{precisionChoices}},
            Field{&TrainerSpec::activationCheckpointing, "activation_checkpointing", TR("Activation checkpointing"),
                  TR("Compute parts twice to save memory."), Choices{activationCheckpointingChoices}, IsAdvanced{}},
            Field{&TrainerSpec::seed, "seed", TR("Seed"), TR("Decides every random choice: order, dropout, new weights."),
                  Range{0, 9.007199254740991e15}},
            Field{&TrainerSpec::deterministic, "deterministic", TR("Deterministic"),
                  TR("The same run gives the same bits on this machine."), IsAdvanced{}},
            Field{&TrainerSpec::device, "device", TR("Device"), TR("Where it is computed."), Choices{deviceChoices}, IsAdvanced{}},
            Field{&TrainerSpec::threads, "threads", TR("Threads"), TR("Processor threads."), Range{0, 1024}, ZeroMeans{TR("all cores")},
                  IsAdvanced{}},
            Field{&TrainerSpec::evalEvery, "eval_every", TR("Evaluate every"), TR("Steps between two looks at the validation rows."),
                  Range{0, 1e12}, Unit{TR("steps")}, ZeroMeans{TR("at the end of each epoch")}},
            Field{&TrainerSpec::logEvery, "log_every", TR("Log every"), TR("Steps between two points of the curves."), Range{1, 1e9},
                  Unit{TR("steps")}, IsAdvanced{}},
            Field{&TrainerSpec::checkpointEvery, "checkpoint_every", TR("Checkpoint every"), TR("Steps between two checkpoints."),
                  Range{0, 1e12}, Unit{TR("steps")}, ZeroMeans{TR("at the end of each epoch")}},
            Field{&TrainerSpec::checkpointMinutes, "checkpoint_minutes", TR("Checkpoint after"),
                  TR("Also write one after so many minutes."), Range{0.0, 1e6}, Unit{TR("minutes")}, ZeroMeans{TR("not by time")},
                  IsAdvanced{}},
            Field{&TrainerSpec::keepCheckpoints, "keep_checkpoints", TR("Checkpoints kept"),
                  TR("Besides the best one. 0 keeps the newest only."), Range{0, 1e6}},
            Field{&TrainerSpec::earlyStoppingPatience, "early_stopping_patience", TR("Stop early after"),
                  TR("Evaluations without a better validation loss after which the run ends."), Range{0, 1e6}, Unit{TR("evaluations")},
                  ZeroMeans{TR("never")}},
            Field{&TrainerSpec::earlyStoppingMinDelta, "early_stopping_min_delta", TR("Better means by"),
                  TR("How much lower the validation loss must be to count as better."), Range{0.0, 1e6},
                  VisibleIf<TrainerSpec>{[](const TrainerSpec& t) { return t.earlyStoppingPatience > 0; }}}};
    }
};

struct EvaluationSpec {
    std::vector<std::string> metrics = {"loss", "perplexity"};
    std::int64_t maxRows = 0;
    bool generate = false;
    static auto fields() {
        return std::tuple{Field{&EvaluationSpec::metrics, "metrics", TR("Metrics"), TR("What is computed on the validation rows."),
                                Choices{metricChoices}},
                          Field{&EvaluationSpec::maxRows, "max_rows", TR("Rows at most"), TR("Only the first validation rows are used."),
                                Range{0, 1e12}, Unit{TR("rows")}, ZeroMeans{TR("all")}},
                          Field{&EvaluationSpec::generate, "generate", TR("Write samples"),
                                TR("The model answers a few validation prompts at every evaluation.")}};
    }
};

struct RunSpec {
    std::string name, notes;
    std::vector<std::string> tags;
    std::string task = "sft";
    ModelSpec model;
    DataSpec data;
    ObjectiveSpec objective;
    MethodSpec method;
    OptimizerSpec optimizer;
    ScheduleSpec schedule;
    TrainerSpec trainer;
    EvaluationSpec evaluation;
    static auto fields() {
        return std::tuple{Field{&RunSpec::name, "name", TR("Name"), TR("What the run is called in tables and plots.")},
                          Field{&RunSpec::notes, "notes", TR("Notes"), TR("For yourself and for the report."), IsLongText{}},
                          Field{&RunSpec::tags, "tags", TR("Tags"), TR("Words to group runs by, separated by commas.")},
                          Field{&RunSpec::task, "task", TR("Task"), TR("What the model learns from the rows."), Choices{taskChoices}},
                          Field{&RunSpec::model, "model", TR("Model"), TR("what is fine-tuned")},
                          Field{&RunSpec::data, "data", TR("Data"), TR("what the model reads")},
                          Field{&RunSpec::objective, "objective", TR("Objective"), TR("what the loss weighs")},
                          Field{&RunSpec::method, "method", TR("Method"), TR("what is trained")},
                          Field{&RunSpec::optimizer, "optimizer", TR("Optimiser"), TR("how gradients become steps")},
                          Field{&RunSpec::schedule, "schedule", TR("Schedule"), TR("how the learning rate moves")},
                          Field{&RunSpec::trainer, "trainer", TR("Trainer"), TR("how long, how much at once")},
                          Field{&RunSpec::evaluation, "evaluation", TR("Evaluation"), TR("what is measured")}};
    }
};

/// What the loss of a task is measured in. Every preference method has a loss of its own, which compares with that of no other.
enum class LossUnit {
    NatsPerToken, ///< cross-entropy, a mean over counted tokens
    NatsPerRow,   ///< cross-entropy of a row's class
    SquaredError, ///< of a row's number
    DpoLoss,      ///< a mean over pairs, as are the next three
    OrpoLoss,
    SimpoLoss,
    RewardLoss,
    KtoLoss, ///< a mean over rated answers
};
[[nodiscard]] LossUnit lossUnitOf(std::string_view task);
/// "nats per counted token", "nats per row", "mean squared error", "DPO loss per pair" …
[[nodiscard]] std::string inWords(LossUnit unit);
/// The keys of `evaluation.metrics` that mean something for a task, in the order in which they are shown.
[[nodiscard]] std::vector<std::string> metricsOfTask(std::string_view task);
/// What a specification that leaves `evaluation.metrics` at its default means by it.
[[nodiscard]] std::vector<std::string> metricsByDefault(std::string_view task);

/// Reads a specification; relative paths in it become absolute against its folder. Throws Error{Usage}.
[[nodiscard]] RunSpec loadRunSpec(const std::string& path);
/// The same from a text. `where` names the source in errors; relative paths become absolute against `folder`.
[[nodiscard]] RunSpec parseRunSpec(std::string_view json, const std::string& where, const std::filesystem::path& folder);
/// Model, adapter and data arguments that are relative paths become absolute. A model argument that is no folder below `folder` and has no
/// slash in it is the name of a model at hand and stays as it is, as does `dataset:NAME`.
void makePathsAbsolute(RunSpec& spec, const std::filesystem::path& folder);
/// The `anneal-cli` line that does the same: `anneal-cli train --set KEY=VALUE …` with what differs from the defaults, quoted for a shell.
[[nodiscard]] std::string asCommand(const RunSpec& spec);

/// What a run decided for every `auto` and 0 before its first step; written into run.json beside the specification.
struct PlannedRun {
    std::int64_t trainRows = 0, validationRows = 0;
    std::int64_t trainTokens = 0, countedTokens = 0; ///< of one epoch
    std::int64_t stepsPerEpoch = 0, plannedSteps = 0;
};
/// Steps of the run: ceil(epochs × stepsPerEpoch), or max_steps. `rows` are training sequences after overlong handling.
[[nodiscard]] PlannedRun planSteps(const RunSpec& spec, std::int64_t rows);
/// The same from the steps of an epoch, where these are known already.
[[nodiscard]] std::int64_t plannedSteps(const TrainerSpec& trainer, std::int64_t stepsPerEpoch);
/// Steps between two evaluations or two checkpoints: `every`, or where that is 0, an epoch.
[[nodiscard]] std::int64_t stepsBetween(std::int64_t every, std::int64_t stepsPerEpoch);
/// The learning-rate multiplier at step s (from 0), as Transformers' schedulers give it; min_lr_ratio is the floor. `peak` is the learning rate
/// itself, where it is known: only `polynomial` asks for it, whose end is absolute in Transformers.
[[nodiscard]] double scheduleMultiplier(const ScheduleSpec& spec, std::int64_t step, std::int64_t plannedSteps, double peak = 0.0);

} // namespace core::runs

// Made in run_spec_fields.cpp alone: each place that asked for them would take seconds longer to compile.
extern template const core::base::StructInfo& core::base::structInfo<core::runs::ModelSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::DataSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::ObjectiveSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::MethodSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::OptimizerSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::ScheduleSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::TrainerSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::EvaluationSpec>();
extern template const core::base::StructInfo& core::base::structInfo<core::runs::RunSpec>();
