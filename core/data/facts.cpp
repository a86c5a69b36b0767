#include "core/data/facts.h"

#include "core/base/error.h"
#include "core/data/doctor/rule.h"
#include "core/data/text/language.h"
#include "core/data/tokens/row_tokenizer.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <numeric>
#include <thread>
#include <unordered_map>

namespace core::data {
namespace {

constexpr std::int64_t kRowsOfThread = 16384; ///< fewer are not worth another thread
constexpr std::size_t kMostLabels = 1000, kMostLabelKinds = 200000;
constexpr std::int64_t kLanguageRows = 5000;

/// Commonest first, equal ones by name.
std::vector<std::pair<std::string, std::int64_t>> byCount(const std::unordered_map<std::string, std::int64_t>& counts) {
    std::vector<std::pair<std::string, std::int64_t>> sorted(counts.begin(), counts.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return sorted;
}

std::uint32_t charactersIn(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// A width that reads well: 1, 2 or 5 times a power of ten.
std::int64_t niceWidth(double wanted) {
    for (std::int64_t power = 1;; power *= 10)
        for (const std::int64_t step : {1, 2, 5})
            if (static_cast<double>(power * step) >= wanted) return power * step;
}

/// A pass over some of the rows; passes over different rows are joined at the end. One thread.
class FactFinder {
public:
    FactFinder(const DatasetInfo& info, const tokenizers::Tokenizer* tokenizer, const TokenizeOptions& options)
        : reader_(info, options.map), maxLength_(options.maxLength),
          languageStep_(std::max<std::int64_t>(1, (info.rows + kLanguageRows - 1) / kLanguageRows)) {
        for (const std::string& name : info.columns) facts_.columns.push_back({name, 0, 0, 0.0});
        bytes_.resize(info.columns.size());
        if (tokenizer != nullptr && problemWithShape(info, options).empty())
            tokenizer_ = std::make_unique<RowTokenizer>(info, *tokenizer, options);
    }
    [[nodiscard]] bool countsTokens() const noexcept { return tokenizer_ != nullptr; }
    /// `rowTokens`: where the tokens of the row go.
    void add(const Row& row, std::int64_t index, std::uint32_t* rowTokens) {
        ++facts_.rows;
        addColumns(row);
        Record record;
        const SeenRow seen = seenRow(reader_, row, index, record);
        if (seen.record == nullptr) {
            ++facts_.unreadableRows;
            return;
        }
        std::uint32_t length = charactersIn(seen.prompt) + charactersIn(record.system);
        if (record.shape != Shape::Labelled)
            for (const std::string& answer : seen.answers) length += charactersIn(answer);
        if (record.shape == Shape::Unknown)
            for (const Cell& cell : row) length += charactersIn(cell.text);
        lengths_.push_back(length);
        facts_.emptyRows += length == 0;
        if (seen.digest.whole != 0) digests_.push_back(seen.digest.whole);
        if (!record.label.empty() && (labels_.size() < kMostLabelKinds || labels_.contains(record.label))) ++labels_[record.label];
        if (tokenizer_) addTokens(row, *rowTokens);
        if (index % languageStep_ == 0) addLanguage(seen);
    }
    void join(FactFinder&& other) {
        facts_.rows += other.facts_.rows;
        facts_.emptyRows += other.facts_.emptyRows;
        facts_.unreadableRows += other.facts_.unreadableRows;
        facts_.rowsOverLength += other.facts_.rowsOverLength;
        facts_.languageRows += other.facts_.languageRows;
        for (std::size_t i = 0; i < bytes_.size(); ++i) {
            facts_.columns[i].filled += other.facts_.columns[i].filled;
            facts_.columns[i].empty += other.facts_.columns[i].empty;
            bytes_[i] += other.bytes_[i];
        }
        lengths_.insert(lengths_.end(), other.lengths_.begin(), other.lengths_.end());
        tokens_.insert(tokens_.end(), other.tokens_.begin(), other.tokens_.end());
        digests_.insert(digests_.end(), other.digests_.begin(), other.digests_.end());
        for (const auto& [label, rows] : other.labels_) labels_[label] += rows;
        for (const auto& [code, rows] : other.languages_) languages_[code] += rows;
    }
    DatasetFacts finish() {
        std::sort(digests_.begin(), digests_.end());
        facts_.duplicateRows = digests_.end() - std::unique(digests_.begin(), digests_.end());
        for (std::size_t i = 0; i < bytes_.size(); ++i)
            if (facts_.columns[i].filled > 0)
                facts_.columns[i].meanBytes = static_cast<double>(bytes_[i]) / static_cast<double>(facts_.columns[i].filled);
        facts_.characters = lengthFacts(std::move(lengths_));
        if (tokenizer_) facts_.tokens = lengthFacts(std::move(tokens_));
        facts_.labelKinds = static_cast<std::int64_t>(labels_.size());
        facts_.labels = byCount(labels_);
        facts_.languages = byCount(languages_);
        if (facts_.labels.size() > kMostLabels) facts_.labels.resize(kMostLabels);
        return std::move(facts_);
    }

private:
    void addColumns(const Row& row) {
        for (std::size_t i = 0; i < row.size() && i < bytes_.size(); ++i) {
            const bool empty = row[i].kind == Cell::Kind::Null || row[i].text.find_first_not_of(" \t\r\n") == std::string::npos;
            ++(empty ? facts_.columns[i].empty : facts_.columns[i].filled);
            bytes_[i] += row[i].text.size();
        }
    }
    void addLanguage(const SeenRow& seen) {
        std::string text = seen.prompt;
        if (seen.record->shape != Shape::Labelled)
            for (const std::string& answer : seen.answers) text += "\n" + answer;
        const LanguageGuess guess = guessLanguage(text);
        ++languages_[guess.sure ? guess.code : std::string()];
        ++facts_.languageRows;
    }
    void addTokens(const Row& row, std::uint32_t& rowTokens) {
        if (tokenizer_->isEmpty(row)) return;
        try {
            const auto size = static_cast<std::int64_t>(tokenizer_->tokenize(row, false).ids.size());
            tokens_.push_back(static_cast<std::uint32_t>(size));
            rowTokens = tokens_.back();
            facts_.rowsOverLength += size > maxLength_;
        } catch (const Error&) { // counted once, whatever is wrong with it
            ++facts_.unreadableRows;
        }
    }
    RecordReader reader_;
    std::int64_t maxLength_, languageStep_;
    std::unique_ptr<RowTokenizer> tokenizer_;
    DatasetFacts facts_;
    std::vector<std::uint64_t> bytes_;
    std::vector<std::uint32_t> lengths_, tokens_;
    std::vector<std::uint64_t> digests_;
    std::unordered_map<std::string, std::int64_t> labels_, languages_;
};

} // namespace

LengthFacts lengthFacts(std::vector<std::uint32_t> lengths, int bins) {
    LengthFacts facts;
    if (lengths.empty()) return facts;
    std::sort(lengths.begin(), lengths.end());
    const auto at = [&](double share) {
        return static_cast<std::int64_t>(lengths[static_cast<std::size_t>(share * static_cast<double>(lengths.size() - 1))]);
    };
    facts.shortest = lengths.front();
    facts.longest = lengths.back();
    facts.median = at(0.5);
    facts.percentile95 = at(0.95);
    facts.total = std::accumulate(lengths.begin(), lengths.end(), std::int64_t{0});
    facts.mean = static_cast<double>(facts.total) / static_cast<double>(lengths.size());
    const std::int64_t top = at(0.99) + 1;
    const std::int64_t width = niceWidth(static_cast<double>(top) / std::max(1, bins));
    for (std::int64_t from = 0; from < top; from += width) facts.histogram.push_back({from, from + width, 0});
    for (const std::uint32_t length : lengths)
        ++facts.histogram[std::min(facts.histogram.size() - 1, static_cast<std::size_t>(length / width))].rows;
    return facts;
}

DatasetFacts computeFacts(const DatasetPtr& dataset, const tokenizers::Tokenizer* tokenizer, const TokenizeOptions& options,
                          const base::JobContext& ctx) {
    const std::int64_t rows = dataset->info().rows;
    std::vector<FactFinder> finders;
    const std::int64_t threads = std::clamp<std::int64_t>(rows / kRowsOfThread, 1, std::max(1U, std::thread::hardware_concurrency()));
    for (std::int64_t i = 0; i < threads; ++i) finders.emplace_back(dataset->info(), tokenizer, options);
    std::vector<std::uint32_t> rowTokens(finders.front().countsTokens() ? static_cast<std::size_t>(rows) : 0, 0);
    std::atomic<std::int64_t> next{0}, done{0};
    std::atomic<bool> failed{false};
    const auto work = [&](FactFinder& finder, bool tells) {
        for (std::int64_t first = next.fetch_add(kRowsAtOnce); first < rows && !failed; first = next.fetch_add(kRowsAtOnce)) {
            std::int64_t index = first;
            for (const Row& row : dataset->read(first, kRowsAtOnce)) {
                if (index % 32 == 0) ctx.throwIfStopped();
                finder.add(row, index, rowTokens.empty() ? nullptr : &rowTokens[static_cast<std::size_t>(index)]);
                ++index;
            }
            done += index - first;
            if (tells) ctx.progress(static_cast<double>(done), static_cast<double>(rows), "rows");
        }
    };
    std::exception_ptr problem;
    const auto guarded = [&](std::size_t i) {
        try {
            work(finders[i], i == 0);
        } catch (...) { // carried to the caller's thread
            if (!failed.exchange(true)) problem = std::current_exception();
        }
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < finders.size(); ++i) others.emplace_back(guarded, i);
    guarded(0);
    others.clear();
    if (problem) std::rethrow_exception(problem);
    ctx.progress(static_cast<double>(rows), static_cast<double>(rows), "rows");
    for (std::size_t i = 1; i < finders.size(); ++i) finders.front().join(std::move(finders[i]));
    DatasetFacts facts = finders.front().finish();
    facts.rowTokens = std::move(rowTokens);
    return facts;
}

} // namespace core::data
