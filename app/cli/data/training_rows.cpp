#include "app/cli/data/training_rows.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/tasks/task.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace app::cli {
namespace {

namespace fs = std::filesystem;
using namespace core;

/// CONTRACT 3: `model.max_length` 0 means the model's context, at most this.
constexpr std::int64_t kMostTokens = 2048;
constexpr std::int64_t kRowsAtOnce = 256;

/// A folder that is removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "anneal-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw Error(ErrorKind::Io, "no temporary folder can be made in " + fs::temp_directory_path().string());
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const fs::path& path() const noexcept { return path_; }

private:
    fs::path path_;
};

std::int64_t contextOf(const fs::path& modelFolder) {
    const auto config = nlohmann::json::parse(base::loadFile(modelFolder / "config.json", std::uint64_t{64} << 20), nullptr, false);
    if (!config.is_object()) throw Error(ErrorKind::Model, (modelFolder / "config.json").string() + " is not well-formed JSON");
    for (const char* key : {"max_position_embeddings", "n_positions", "n_ctx"})
        if (const auto found = config.find(key); found != config.end() && found->is_number_integer()) return found->get<std::int64_t>();
    return kMostTokens;
}

/// The task that rows of this shape are made for, where no specification says it.
std::string taskFor(data::Shape shape) {
    switch (shape) {
    case data::Shape::Text: return "pretrain";
    case data::Shape::Labelled: return "classification";
    case data::Shape::Preference: return "dpo";
    case data::Shape::Rated: return "kto";
    default: return "sft";
    }
}

runs::RunSpec specificationOf(const TokenView& view, data::Shape shape) {
    runs::RunSpec spec;
    if (view.spec.empty()) spec.task = taskFor(shape);
    else spec = runs::loadRunSpec(view.spec);
    if (!view.model.empty()) spec.model.path = view.model;
    if (!view.promptTemplate.empty()) base::applySetting(base::structInfo<runs::RunSpec>(), &spec, "data.template=" + view.promptTemplate);
    return spec;
}

} // namespace

std::int64_t longestSequence(const fs::path& modelFolder) { return std::min(contextOf(modelFolder), kMostTokens); }

data::ImportOptions importOptionsOf(const std::string& specFile) {
    data::ImportOptions options;
    if (specFile.empty()) return options;
    const runs::RunSpec spec = runs::loadRunSpec(specFile);
    options.format = spec.data.format;
    options.map = spec.data.map;
    return options;
}

TrainingRows trainingRows(Session& session, const store::ResolvedDataset& resolved, const TokenView& view, std::int64_t count) {
    const data::DatasetInfo& info = resolved.dataset->info();
    const runs::RunSpec spec = specificationOf(view, info.shape);
    const fs::path model = session.modelFolder(spec.model.path);
    TrainingRows made;
    made.tokenizer = tokenizers::loadTokenizer(model);
    data::TokenizeOptions options{spec.task,
                                  spec.data.promptTemplate,
                                  spec.data.lossOn,
                                  spec.data.overlong,
                                  spec.model.maxLength,
                                  spec.data.maxRows,
                                  spec.data.map,
                                  spec.trainer.batchSize * spec.trainer.accumulation};
    if (options.maxLength == 0) options.maxLength = longestSequence(model);
    made.task = spec.task;
    made.promptTemplate = data::resolvedTemplate(info, *made.tokenizer, options);
    std::int64_t rows = resolved.rows.empty() ? info.rows : static_cast<std::int64_t>(resolved.rows.size());
    if (options.maxRows > 0) rows = std::min(rows, options.maxRows);
    options.maxRows = 0;
    made.pairs = base::readsPairs(spec.task);
    const std::int64_t wanted = made.pairs ? 2 * count : count;
    const std::int64_t stride = base::readsRatings(spec.task) ? 2 : 1; // a rated row's second sequence is a mixture
    // More at once than are shown: rows of which nothing is left to train on may come first.
    const std::int64_t atOnce = std::max(count, kRowsAtOnce);
    const TemporaryFolder scratch;
    for (std::int64_t first = 0; first < rows && static_cast<std::int64_t>(made.rows.size()) < wanted; first += atOnce) {
        std::vector<std::int64_t> picked;
        for (std::int64_t i = first; i < std::min(rows, first + atOnce); ++i)
            picked.push_back(resolved.rows.empty() ? i : resolved.rows[static_cast<std::size_t>(i)]);
        const auto cache = data::tokenizeDataset(resolved.dataset, picked, *made.tokenizer, options, {},
                                                 scratch.path() / std::to_string(first), session.context());
        std::int64_t kept = 0, last = -1;
        for (std::int64_t i = 0; i < cache->size() && static_cast<std::int64_t>(made.rows.size()) < wanted; i += stride) {
            const auto sequence = cache->sequence(i);
            kept += sequence.row != last; // pieces and pairs of one row follow each other
            last = sequence.row;
            made.rows.push_back(
                {sequence.row, {sequence.ids.begin(), sequence.ids.end()}, {sequence.counted.begin(), sequence.counted.end()}});
        }
        const bool more = static_cast<std::int64_t>(made.rows.size()) < wanted;
        const auto passed = more ? picked.end() : std::find(picked.begin(), picked.end(), last) + 1;
        made.leftOut += (passed - picked.begin()) - kept;
    }
    session.terminal().endProgress();
    return made;
}

} // namespace app::cli
