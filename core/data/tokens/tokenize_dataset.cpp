#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/data/tokens/row_tokenizer.h"
#include "core/data/tokens/token_cache.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <charconv>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>
#include <utility>

namespace core::data {
namespace {

constexpr std::int64_t kBlockRows = 256;
constexpr int kCacheFormat = 2; ///< part of the key: raised when the ids of the same inputs change

/// Which rows of the dataset, in order.
struct Selection {
    const std::vector<std::int64_t>& rows; ///< empty: all
    std::int64_t count = 0;
    [[nodiscard]] std::int64_t at(std::int64_t i) const { return rows.empty() ? i : rows[static_cast<std::size_t>(i)]; }
};

std::string keyOf(const Dataset& dataset, const Selection& selection, const tokenizers::Tokenizer& tokenizer,
                  const TokenizeOptions& options, const std::vector<std::string>& labelNames) {
    base::Sha256 hash;
    const auto add = [&](std::string_view part) {
        const std::uint64_t size = part.size(); // so that parts cannot run into one another
        hash.update(&size, sizeof size);
        hash.update(part);
    };
    add(std::to_string(kCacheFormat));
    add(dataset.info().hash);
    add(nameOf(dataset.info().shape));
    for (const auto& [role, column] : options.map.empty() ? dataset.info().map : options.map) add(role), add(column);
    add(tokenizer.facts().hash);
    add(options.task);
    add(resolvedTemplate(dataset.info(), tokenizer, options));
    add(options.lossOn);
    add(options.overlong);
    add(std::to_string(options.maxLength));
    if (base::readsRatings(options.task)) add(std::to_string(options.rowsOfStep));
    add(std::to_string(selection.count));
    hash.update(selection.rows.data(), selection.rows.size() * sizeof(std::int64_t));
    for (const std::string& name : labelNames) add(name);
    return hash.hex().substr(0, 32);
}

[[noreturn]] void rethrowWithRow(const Dataset& dataset, std::int64_t row, const Error& problem) {
    const std::int64_t line = dataset.sourceLine(row);
    std::string where = dataset.info().name + ", row " + std::to_string(row);
    if (line > 0) where += " (line " + std::to_string(line) + " of the source)";
    throw Error(problem.kind(), where + ": " + problem.message());
}

/// A target to learn. Infinite ones and "nan" are numbers to from_chars and poison to a loss.
double numberOf(const std::string& text) {
    double value = 0.0;
    std::string_view digits = base::trimmed(text);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const char* const end = digits.data() + digits.size();
    const auto [at, code] = std::from_chars(digits.data(), end, value);
    if (code != std::errc() || at != end || !std::isfinite(value))
        throw Error(ErrorKind::Data, "the label '" + base::shortened(text, 40) +
                                         "' is not a finite number, which regression needs; correct the row or leave it out");
    return value;
}

/// Class names sorted: by value where all are whole numbers, else by their bytes.
std::vector<std::string> findLabels(const Dataset& dataset, const Selection& selection, const RowTokenizer& rows,
                                    const base::JobContext& ctx) {
    constexpr std::size_t kMostClasses = 10000;
    std::set<std::string> found;
    for (std::int64_t i = 0; i < selection.count; ++i) {
        if (i % 1024 == 0) ctx.throwIfStopped();
        const auto read = dataset.read(selection.at(i), 1);
        if (read.empty() || rows.isEmpty(read.front())) continue;
        try {
            found.insert(rows.labelOf(read.front()));
        } catch (const Error& problem) {
            rethrowWithRow(dataset, selection.at(i), problem);
        }
        if (found.size() > kMostClasses)
            throw Error(ErrorKind::Data, dataset.info().name + ": the label has more than " + std::to_string(kMostClasses) +
                                             " values. Is it the right column?");
    }
    std::vector<std::string> names(found.begin(), found.end());
    const auto whole = [](const std::string& name) {
        long long value = 0;
        const auto [at, code] = std::from_chars(name.data(), name.data() + name.size(), value);
        return code == std::errc() && at == name.data() + name.size();
    };
    if (std::all_of(names.begin(), names.end(), whole))
        std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) { return std::stoll(a) < std::stoll(b); });
    return names;
}

struct Block {
    std::vector<TokenRow> rows;
    std::int64_t truncated = 0, dropped = 0;
    std::exception_ptr problem;
};

/// Tokenizes blocks of rows on several threads and hands them back in order.
class OrderedWork {
public:
    OrderedWork(std::int64_t blocks, std::function<Block(std::int64_t)> work) : blocks_(blocks), work_(std::move(work)) {
        const unsigned threads = std::max(1U, std::min(std::thread::hardware_concurrency(), 16U));
        ahead_ = 4 * static_cast<std::int64_t>(threads);
        for (unsigned i = 0; i < std::min<std::int64_t>(threads, blocks); ++i) threads_.emplace_back([this] { run(); });
    }
    ~OrderedWork() {
        {
            const std::lock_guard lock(mutex_);
            next_ = blocks_;
            changed_.notify_all();
        }
        for (std::thread& thread : threads_) thread.join();
    }
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;

    Block take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return done_.contains(taken_); });
        Block block = std::move(done_.extract(taken_).mapped());
        ++taken_;
        changed_.notify_all();
        return block;
    }

private:
    void run() {
        for (;;) {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return next_ >= blocks_ || next_ < taken_ + ahead_; });
            if (next_ >= blocks_) return;
            const std::int64_t mine = next_++;
            lock.unlock();
            Block block;
            try {
                block = work_(mine);
            } catch (...) {
                block.problem = std::current_exception();
            }
            lock.lock();
            done_.emplace(mine, std::move(block));
            changed_.notify_all();
        }
    }
    std::int64_t blocks_ = 0, next_ = 0, taken_ = 0, ahead_ = 0;
    std::function<Block(std::int64_t)> work_;
    std::map<std::int64_t, Block> done_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::thread> threads_;
};

/// The files of a cache under construction.
class CacheWriter {
public:
    explicit CacheWriter(const std::filesystem::path& folder)
        : folder_(folder), ids_(folder / "ids.i32"), counted_(folder / "counted.u8"), sequences_(folder / "sequences.i64") {}
    /// `counts`: its counted tokens are among those that are learnt from.
    void add(const TokenRow& row, bool counts = true) {
        ids_.write(row.ids.data(), row.ids.size() * sizeof(TokenId));
        counted_.write(row.counted.data(), row.counted.size());
        entry(row.row, row.label);
        tokens += static_cast<std::int64_t>(row.ids.size());
        for (std::size_t i = 1; counts && i < row.counted.size(); ++i) counted += row.counted[i];
        ++sequences;
    }
    void finish(const std::string& key, std::int64_t vocabulary, const std::vector<std::string>& labelNames) {
        entry(0, 0.0);
        ids_.finish();
        counted_.finish();
        sequences_.finish();
        const nlohmann::ordered_json facts = {{"format", kCacheFormat},    {"key", key},
                                              {"sequences", sequences},    {"tokens", tokens},
                                              {"counted", counted},        {"truncated_rows", truncated},
                                              {"dropped_rows", dropped},   {"vocabulary", vocabulary},
                                              {"label_names", labelNames}, {"per_row", perRow}};
        base::saveFile(folder_ / "cache.json", facts.dump(2) + "\n");
    }
    std::int64_t sequences = 0, tokens = 0, counted = 0, truncated = 0, dropped = 0, perRow = 1;

private:
    void entry(std::int64_t row, double label) {
        const std::int64_t values[3] = {row, tokens, std::bit_cast<std::int64_t>(label)};
        sequences_.write(values, sizeof values);
    }
    std::filesystem::path folder_;
    base::OutputFile ids_, counted_, sequences_;
};

/// Rated rows as kto reads them: each answer, and behind it its prompt with the answer of the row before, whose probability says how far the model has
/// gone from its reference as a whole (Ethayarajh et al. 2024, section 4.1). Rows are mixed a step at a time in the order of the file, as TRL does.
class RatedRows {
public:
    RatedRows(CacheWriter& writer, const TokenizeOptions& options) : writer_(writer), options_(options) {}
    void add(const TokenRow& row) {
        rows_.push_back(row);
        if (std::cmp_greater_equal(rows_.size(), std::max<std::int64_t>(1, options_.rowsOfStep))) finish();
    }
    void finish() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            writer_.add(rows_[i]);
            writer_.add(mixed(rows_[i], rows_[(i + rows_.size() - 1) % rows_.size()]), false);
        }
        rows_.clear();
    }

private:
    [[nodiscard]] static std::ptrdiff_t answerOf(const TokenRow& row) {
        return std::find(row.counted.begin(), row.counted.end(), 1) - row.counted.begin();
    }
    [[nodiscard]] TokenRow mixed(const TokenRow& prompt, const TokenRow& answer) const {
        TokenRow made;
        made.row = prompt.row;
        made.label = prompt.label;
        const auto from = answerOf(answer);
        made.ids.assign(prompt.ids.begin(), prompt.ids.begin() + answerOf(prompt));
        made.ids.insert(made.ids.end(), answer.ids.begin() + from, answer.ids.end());
        made.counted.assign(static_cast<std::size_t>(answerOf(prompt)), 0);
        made.counted.insert(made.counted.end(), answer.counted.begin() + from, answer.counted.end());
        const auto longest = static_cast<std::size_t>(std::max<std::int64_t>(1, options_.maxLength));
        made.ids.resize(std::min(made.ids.size(), longest));
        made.counted.resize(made.ids.size());
        return made;
    }
    CacheWriter& writer_;
    const TokenizeOptions& options_;
    std::vector<TokenRow> rows_;
};

struct Task {
    const Dataset& dataset;
    const Selection& selection;
    const RowTokenizer& tokenizer;
    const TokenizeOptions& options;
    std::map<std::string, std::size_t> classes;

    [[nodiscard]] double labelFor(const Row& row) const {
        const std::string label = tokenizer.labelOf(row);
        if (options.task == "regression") return numberOf(label);
        const auto found = classes.find(label);
        if (found == classes.end())
            throw Error(ErrorKind::Data, "the label '" + label.substr(0, 60) + "' is none of the " + std::to_string(classes.size()) +
                                             " classes of the training rows");
        return static_cast<double>(found->second);
    }
    void addRow(std::int64_t index, const Row& row, Block& block) const {
        if (tokenizer.isEmpty(row)) {
            ++block.dropped;
            return;
        }
        std::vector<TokenRow> made;
        if (base::readsPairs(options.task)) {
            auto [chosen, rejected] = tokenizer.tokenizePair(row, false);
            made.push_back(std::move(chosen));
            made.push_back(std::move(rejected));
        } else {
            made.push_back(tokenizer.tokenize(row, false));
        }
        double label = 0.0;
        if (base::readsLabels(options.task)) label = labelFor(row);
        else if (base::readsRatings(options.task)) label = tokenizer.ratingOf(row) ? 1.0 : 0.0;
        std::vector<TokenRow> pieces;
        bool dropped = false, truncated = false;
        for (TokenRow& one : made) {
            one.row = index;
            one.label = label;
            Fitted fitted = fitRow(std::move(one), options);
            dropped = dropped || fitted.dropped;
            truncated = truncated || fitted.truncated;
            std::move(fitted.rows.begin(), fitted.rows.end(), std::back_inserter(pieces));
        }
        block.truncated += truncated;
        block.dropped += dropped;
        if (!dropped) std::move(pieces.begin(), pieces.end(), std::back_inserter(block.rows)); // a pair stays a pair
    }
    [[nodiscard]] Block block(std::int64_t number) const {
        Block made;
        const std::int64_t first = number * kBlockRows, last = std::min(selection.count, first + kBlockRows);
        std::vector<Row> together;
        if (selection.rows.empty()) together = dataset.read(first, last - first);
        for (std::int64_t i = first; i < last; ++i) {
            const std::int64_t index = selection.at(i);
            std::vector<Row> one;
            if (!selection.rows.empty()) one = dataset.read(index, 1);
            if (selection.rows.empty() ? static_cast<std::size_t>(i - first) >= together.size() : one.empty())
                throw Error(ErrorKind::Internal, "row " + std::to_string(index) + " was asked for, which the dataset does not have");
            try {
                addRow(index, selection.rows.empty() ? together[static_cast<std::size_t>(i - first)] : one.front(), made);
            } catch (const Error& problem) { // says where, which only we know
                rethrowWithRow(dataset, index, problem);
            }
        }
        return made;
    }
};

} // namespace

std::vector<std::string> labelNamesOf(const DatasetPtr& dataset, const std::vector<std::int64_t>& rows,
                                      const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options, const base::JobContext& ctx) {
    const Selection selection{rows, rows.empty() ? dataset->info().rows : static_cast<std::int64_t>(rows.size())};
    return findLabels(*dataset, selection, RowTokenizer(dataset->info(), tokenizer, options), ctx);
}

TokenCachePtr tokenizeDataset(const DatasetPtr& dataset, const std::vector<std::int64_t>& rows, const tokenizers::Tokenizer& tokenizer,
                              const TokenizeOptions& options, const std::vector<std::string>& labelNames,
                              const std::filesystem::path& cacheFolder, const base::JobContext& ctx) {
    Selection selection{rows, rows.empty() ? dataset->info().rows : static_cast<std::int64_t>(rows.size())};
    if (options.maxRows > 0) selection.count = std::min(selection.count, options.maxRows);
    const RowTokenizer rowTokenizer(dataset->info(), tokenizer, options);
    const std::string key = keyOf(*dataset, selection, tokenizer, options, labelNames);
    const std::filesystem::path target = cacheFolder / ("tokens-" + key);
    if (std::filesystem::exists(target / "cache.json")) {
        try {
            return openTokenCache(target);
        } catch (const Error&) { // a damaged cache is made anew
            std::filesystem::remove_all(target);
        }
    }
    std::filesystem::create_directories(cacheFolder);
    std::vector<std::string> classes = labelNames;
    if (options.task == "classification" && classes.empty()) classes = findLabels(*dataset, selection, rowTokenizer, ctx);
    Task task{*dataset, selection, rowTokenizer, options, {}};
    for (std::size_t i = 0; i < classes.size(); ++i) task.classes.emplace(classes[i], i);
    base::FolderTransaction folder(target);
    {
        CacheWriter writer(folder.path());
        RatedRows rated(writer, options);
        if (base::readsPairs(options.task) || base::readsRatings(options.task)) writer.perRow = 2;
        const std::int64_t blocks = (selection.count + kBlockRows - 1) / kBlockRows;
        OrderedWork work(blocks, [&](std::int64_t number) {
            ctx.throwIfStopped();
            return task.block(number);
        });
        for (std::int64_t i = 0; i < blocks; ++i) {
            const Block block = work.take();
            if (block.problem) std::rethrow_exception(block.problem);
            for (const TokenRow& row : block.rows)
                if (base::readsRatings(options.task)) rated.add(row);
                else writer.add(row);
            writer.truncated += block.truncated;
            writer.dropped += block.dropped;
            ctx.progress(static_cast<double>(std::min(selection.count, (i + 1) * kBlockRows)), static_cast<double>(selection.count), "rows",
                         "tokenizing");
        }
        rated.finish();
        if (writer.sequences == 0)
            throw Error(ErrorKind::Data,
                        dataset->info().name + ": nothing is left to train on: of " + std::to_string(selection.count) +
                            " rows every one is empty, too long or without a counted token. Check the column roles and model.max_length.");
        writer.finish(key, tokenizer.facts().vocabulary, classes);
    }
    try {
        folder.commit();
    } catch (
        const Error&) { // another job made the same cache meanwhile (the window counts rows while a training begins): equal keys, equal bytes
        if (!std::filesystem::exists(target / "cache.json")) throw;
    }
    return openTokenCache(target);
}

} // namespace core::data
