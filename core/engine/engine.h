#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"
#include "core/data/token_rows.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_spec.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Everything that needs LibTorch, behind plain values. The library that implements it (`libanneal_engine`) is opened at the first call of
/// `engine()`, so that starting the programs costs nothing. Calls block; run them as jobs. One compute call at a time.
namespace core::engine {

struct ModelFile {
    std::string name;
    std::uint64_t bytes = 0;
    std::string sha256; ///< empty unless asked for
};
/// What a model folder says of itself. Reading it touches headers only, never weights.
struct ModelFacts {
    std::string name; ///< "stories260K"
    std::filesystem::path path;
    std::string architecture; ///< "Llama"
    std::int64_t parameters = 0;
    std::int64_t context = 0, vocabulary = 0, layers = 0, width = 0, heads = 0, kvHeads = 0;
    std::string dtype; ///< as stored: "F32"
    std::uint64_t bytes = 0;
    std::string licence;     ///< SPDX id from the card, or empty
    std::string licenceText; ///< of a LICENSE file
    std::string card;        ///< README.md without its front matter
    bool bundled = false;
    std::vector<ModelFile> files;
    std::string problem; ///< why it cannot be opened, in one line; empty: it can
    /// Bytes that training takes for `full` and `lora` at batch 8 × 256 tokens in fp32: an estimate from shapes, for "fits here?".
    std::uint64_t fullBytes = 0, loraBytes = 0;
};

/// A model to answer with: a folder or name, and an adapter or a run's checkpoint on top.
struct ModelRef {
    std::string model;      ///< folder or name; empty where `run` is given
    std::string adapter;    ///< folder in PEFT layout; may be empty
    std::string run;        ///< run folder; may be empty
    std::string checkpoint; ///< best · last · step; empty: best, or last
    std::string base;       ///< where an adapter's base is now, if it moved
    bool operator==(const ModelRef&) const = default;
};

struct SamplingOptions {
    std::int64_t maxNew = 200;
    double temperature = 1.0; ///< 0: greedy
    double topP = 1.0;
    std::int64_t topK = 0; ///< 0: all
    std::uint64_t seed = 42;
    bool stopAtEnd = true;
    std::vector<std::string> stopTexts;
    bool controlTexts = false; ///< the prompt was rendered by a chat template: control pieces written in it are recognised
};
struct TokenAlternative {
    std::string text;
    double probability = 0.0;
};
struct GeneratedToken {
    std::int32_t id = 0;
    std::string text;                   ///< what this token adds to the answer (complete UTF-8; may be empty until a character is whole)
    double probability = 0.0;           ///< of the chosen token under the model itself (temperature 1)
    std::vector<TokenAlternative> best; ///< the five most likely
};
struct Generated {
    std::string text;
    std::vector<GeneratedToken> tokens;
    std::int64_t promptTokens = 0;
    double seconds = 0.0;
    std::string ended; ///< end token · stop text · length · stopped
};

struct Score {
    std::int64_t tokens = 0; ///< predicted tokens
    double nll = 0.0;        ///< mean, nats
    double perplexity = 0.0;
    std::vector<double> perToken;   ///< where asked for, likewise the following
    std::vector<std::int32_t> ids;  ///< the text as the model reads it
    std::vector<double> lastLogits; ///< raw, of what follows the last of `ids`
};
struct ScoreOptions {
    bool perToken = false, lastLogits = false;
};

/// How rows are scored. What is left empty is as the run was trained; a plain model reads rows as their shape and its tokenizer suggest.
struct EvaluationOptions {
    std::vector<std::string> metrics; ///< empty: those of the task
    data::Mapping map;
    std::string promptTemplate, format;
    /// "fp32" or "bf16", whatever the run was trained in: scores of different runs are to compare.
    std::string precision = "fp32";
};
struct EvaluationResult {
    std::map<std::string, double> scores;
    std::int64_t rows = 0;
    std::int64_t tokens = 0; ///< counted tokens; where a row has one prediction, those it is read from
    std::string task;
};

struct TrainOptions {
    std::filesystem::path projectFolder; ///< to resolve dataset:NAME; may be empty
    std::filesystem::path cacheFolder;   ///< token caches; empty: beside the project, else a temporary folder
    bool quiet = false;
    std::filesystem::path base{}; ///< resume: where the model that the run started from is now, if it moved
    std::int64_t threads = 0;     ///< resume: processor threads from now on; 0: as many as the run began with
};
/// state: finished · stopped; failures throw.
struct TrainOutcome {
    std::string state;
    std::vector<std::pair<std::string, double>> summary;
};

/// What a run will take, carried over from a miniature of it that was trained for real.
struct Forecast {
    double seconds = 0.0, secondsLow = 0.0, secondsHigh = 0.0;
    double secondsMeasured = 0.0; ///< `seconds` before the correction by what earlier forecasts were off
    double secondsOfSetUp = 0.0, secondsOfSteps = 0.0, secondsOfEvaluations = 0.0,
           secondsOfCheckpoints = 0.0; ///< parts of `secondsMeasured`
    std::int64_t steps = 0, evaluations = 0, checkpoints = 0, measuredSteps = 0;
    double tokensPerSecond = 0.0;
    std::uint64_t peakMemoryBytes = 0; ///< of this process, so in a window with what the window holds
    std::uint64_t diskBytes = 0;       ///< of the run folder when the run has ended
    std::string precision;             ///< what `auto` becomes
};

struct ExportOptions {
    std::string format = "hf"; ///< a key of exporters.def
    std::filesystem::path out;
    std::string checkpoint; ///< best · last · step; empty: best, or last
    std::string dtype;      ///< F32 · F16 · BF16; empty: as the base is stored, F32 where trained in full
    std::string base;       ///< where an adapter's base is now, if it moved
};
struct CheckedPrompt {
    std::string prompt;
    std::int64_t sameTokens = 0, ofTokens = 0, firstDifference = -1;
    double largestDifference = 0.0; ///< of a probability
};
struct CheckResult {
    bool passed = false;
    double largestLogitDifference = 0.0, limit = 0.0;
    std::vector<CheckedPrompt> prompts;
    std::string words; ///< one line for a person
};
struct ExportOutcome {
    std::filesystem::path out;
    std::vector<ModelFile> files;
    CheckResult check;
};
struct ExportFormat {
    std::string key, name, purpose; ///< "hf", "Hugging Face folder", "A whole model for Transformers, vLLM or more training"
    std::string problem;            ///< why this run cannot go there; empty: it can
    std::uint64_t bytes = 0;        ///< about how large
    std::vector<std::string> dtypes;
};

class Engine {
public:
    virtual ~Engine() = default;

    [[nodiscard]] virtual std::string torchVersion() const = 0;

    /// The folder of a model argument: a folder, or a name such as `bundled:stories260K`. Throws Error{Model} with the nearest name.
    [[nodiscard]] virtual std::filesystem::path resolveModel(const std::string& model) const = 0;
    /// Bundled models and the model folders below `folders`; broken ones carry their problem.
    [[nodiscard]] virtual std::vector<ModelFacts> listModels(const std::vector<std::filesystem::path>& folders) const = 0;
    [[nodiscard]] virtual ModelFacts inspect(const std::string& model, bool withHashes) const = 0;
    /// Trainable and all parameters of a specification; throws what training would refuse (unknown target, unusable model).
    [[nodiscard]] virtual std::pair<std::int64_t, std::int64_t> countParameters(const runs::RunSpec& spec) const = 0;

    /// Trains into `run`, made by RunFolder::create from this specification. Writes the run folder; emits the same events to `ctx`.
    virtual TrainOutcome train(const std::filesystem::path& run, const TrainOptions& options, base::JobContext& ctx) = 0;
    /// Goes on from the newest valid checkpoint, or from the start where there is none.
    virtual TrainOutcome resume(const std::filesystem::path& run, const TrainOptions& options, base::JobContext& ctx) = 0;
    /// Makes the run folder for `train`: resolves every path, hashes inputs, checks that the run can start. Throws what stands in the way.
    virtual runs::RunFolder prepareRun(const runs::RunSpec& spec, const std::filesystem::path& run, const TrainOptions& options,
                                       base::JobContext& ctx) = 0;

    /// Trains a miniature of the run for some seconds. Throws what would stand in the way of the run.
    [[nodiscard]] virtual Forecast forecast(const runs::RunSpec& spec, const TrainOptions& options, base::JobContext& ctx) = 0;

    [[nodiscard]] virtual EvaluationResult evaluate(const ModelRef& model, const std::string& data, const EvaluationOptions& how,
                                                    const TrainOptions& options, base::JobContext& ctx) = 0;
    [[nodiscard]] virtual std::vector<Score> score(const ModelRef& model, const std::vector<std::string>& texts,
                                                   const ScoreOptions& options, base::JobContext& ctx) = 0;
    /// Streams: `onToken` is called on this thread after every token.
    virtual Generated generate(const ModelRef& model, const std::string& prompt, const SamplingOptions& sampling,
                               const std::function<void(const GeneratedToken&)>& onToken, base::JobContext& ctx) = 0;

    [[nodiscard]] virtual std::vector<ExportFormat> exportFormats(const std::filesystem::path& run) const = 0;
    /// Writes, loads back, compares; a folder that fails its check is removed and the call throws Error{CheckFailed}.
    virtual ExportOutcome exportRun(const std::filesystem::path& run, const ExportOptions& options, base::JobContext& ctx) = 0;
    [[nodiscard]] virtual CheckResult verify(const std::filesystem::path& exported, const std::filesystem::path& run,
                                             base::JobContext& ctx) = 0;
    /// What the model card will say, as Markdown.
    [[nodiscard]] virtual std::string modelCard(const std::filesystem::path& run, const ExportOptions& options) const = 0;

    /// Processor threads for everything after; 0: all cores.
    virtual void setThreads(int threads) = 0;
};

/// First in `main`, before any thread: settings that the engine's libraries read from the environment when they are loaded. What the user set stays.
void prepareProcess() noexcept;
/// Opens the library at the first call; the same object after. Throws Error{Internal} that says what is missing and how to mend it.
[[nodiscard]] Engine& engine();
[[nodiscard]] bool engineIsOpen() noexcept;

} // namespace core::engine
