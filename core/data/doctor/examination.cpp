#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/doctor/rule.h"
#include "core/data/tokens/row_tokenizer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace core::data {

#define X(name) std::unique_ptr<DoctorRule> name##Rule();
#include "core/data/doctor/doctor.def"
#undef X

namespace {

std::vector<std::unique_ptr<DoctorRule>> allRules() {
    std::vector<std::unique_ptr<DoctorRule>> rules;
#define X(name) rules.push_back(name##Rule());
#include "core/data/doctor/doctor.def"
#undef X
    return rules;
}

std::string taskFor(Shape shape) {
    switch (shape) {
    case Shape::Text: return "pretrain";
    case Shape::Labelled: return "classification";
    case Shape::Preference: return "dpo";
    case Shape::Rated: return "kto";
    default: return "sft";
    }
}

void addAnswers(const std::vector<Message>& turns, SeenRow& seen, bool all) {
    for (const Message& turn : turns) {
        if (turn.role == "assistant" && (all || turn.counts)) seen.answers.push_back(turn.content);
        else seen.prompt += (seen.prompt.empty() ? "" : "\n") + turn.content;
    }
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    a ^= b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2);
    return a * 0xff51afd7ed558ccdULL;
}

/// Of all bytes between the first and the last that is no space.
std::uint64_t exactHash(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : base::trimmed(text)) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash ^= hash >> 32;
    return hash == 0 ? 1 : hash;
}

/// Reads all rows of one set once.
template <class See>
std::vector<RowDigest> digest(const Dataset& dataset, const RecordReader& reader, const base::JobContext& ctx, See see) {
    std::vector<RowDigest> digests;
    digests.reserve(static_cast<std::size_t>(dataset.info().rows));
    for (std::int64_t first = 0; first < dataset.info().rows; first += kRowsAtOnce) {
        const std::vector<Row> rows = dataset.read(first, kRowsAtOnce);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 32 == 0) ctx.throwIfStopped();
            Record record;
            SeenRow seen = seenRow(reader, rows[i], first + static_cast<std::int64_t>(i), record);
            digests.push_back(seen.digest);
            see(seen, rows[i]);
        }
        ctx.progress(static_cast<double>(std::min(dataset.info().rows, first + kRowsAtOnce)), static_cast<double>(dataset.info().rows),
                     "rows", "examining " + dataset.info().name);
    }
    return digests;
}

} // namespace

const char* nameOf(Severity severity) {
    return severity == Severity::Serious ? "serious" : severity == Severity::Warning ? "warning" : "note";
}

std::string rowsInWords(std::size_t count) { return base::grouped(static_cast<std::int64_t>(count)) + (count == 1 ? " row" : " rows"); }

std::uint64_t looseHash(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    bool any = false, space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = any;
            continue;
        }
        if (space) hash = (hash ^ ' ') * 0x100000001b3ULL;
        space = false;
        any = true;
        const auto byte = static_cast<unsigned char>(c);
        hash = (hash ^ (byte >= 'A' && byte <= 'Z' ? byte + 32U : byte)) * 0x100000001b3ULL;
    }
    hash ^= hash >> 32;
    return any ? (hash == 0 ? 1 : hash) : 0;
}

SeenRow seenRow(const RecordReader& reader, const Row& row, std::int64_t index, Record& record) {
    SeenRow seen;
    seen.index = index;
    try {
        record = reader.read(row);
    } catch (const Error& problem) { // a row that cannot be read is a finding, not the end
        seen.problem = problem.message();
        return seen;
    }
    seen.record = &record;
    seen.label = record.label;
    switch (record.shape) {
    case Shape::Text: seen.prompt = record.text; break;
    case Shape::Labelled:
        seen.prompt = record.text + (record.textPair.empty() ? "" : "\n" + record.textPair);
        seen.answers = {record.label};
        break;
    case Shape::Instruction:
        addAnswers(record.messages, seen, false);
        seen.prompt += (seen.prompt.empty() ? "" : "\n") + record.instruction + (record.input.empty() ? "" : "\n" + record.input);
        seen.answers = {record.output};
        break;
    case Shape::Chat: addAnswers(record.messages, seen, false); break;
    case Shape::Preference:
        addAnswers(record.messages, seen, true);
        seen.answers.clear();
        for (const auto* side : {&record.chosen, &record.rejected}) {
            std::string answer;
            for (const Message& turn : *side) answer += (answer.empty() ? "" : "\n") + turn.content;
            seen.answers.push_back(answer);
        }
        break;
    case Shape::Rated: {
        addAnswers(record.messages, seen, true);
        seen.answers.clear();
        for (const Message& turn : record.completion) seen.answers.push_back(turn.content);
        break;
    }
    case Shape::Unknown: break;
    }
    std::string answers;
    for (const std::string& answer : seen.answers) answers += answer + "\n";
    seen.digest.prompt = looseHash(seen.prompt);
    seen.digest.answer = looseHash(answers);
    seen.digest.whole = mixed(mixed(seen.digest.prompt, seen.digest.answer), looseHash(record.label) + looseHash(record.system));
    const bool text = record.shape == Shape::Text || record.shape == Shape::Labelled;
    seen.digest.bytes = exactHash(text ? seen.prompt : seen.prompt + "\x1f" + answers);
    if (seen.digest.prompt == 0 && seen.digest.answer == 0) seen.digest.whole = seen.digest.bytes = 0;
    return seen;
}

std::vector<std::vector<std::int64_t>> groupsBy(const std::vector<RowDigest>& digests, std::uint64_t RowDigest::*member) {
    std::unordered_map<std::uint64_t, std::size_t> places;
    std::unordered_map<std::uint64_t, std::int64_t> firsts;
    std::vector<std::vector<std::int64_t>> groups;
    for (std::size_t i = 0; i < digests.size(); ++i) {
        const std::uint64_t key = digests[i].*member;
        if (key == 0) continue;
        const auto [first, fresh] = firsts.try_emplace(key, static_cast<std::int64_t>(i));
        if (fresh) continue;
        const auto [place, another] = places.try_emplace(key, groups.size());
        if (another) groups.push_back({first->second});
        groups[place->second].push_back(static_cast<std::int64_t>(i));
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<std::int64_t> rowsOf(const std::vector<std::vector<std::int64_t>>& groups) {
    std::vector<std::int64_t> rows;
    for (const auto& group : groups) rows.insert(rows.end(), group.begin(), group.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<Finding> examine(const DatasetPtr& train, const DatasetPtr& validation, const DatasetPtr& test,
                             const tokenizers::Tokenizer* tokenizer, const DoctorOptions& options, const base::JobContext& ctx) {
    const RecordReader reader(train->info(), options.map);
    Patient patient;
    patient.info = &train->info();
    patient.shape = reader.shape();
    patient.options = &options;
    patient.tokenizer = tokenizer;
    patient.train = train;
    std::unique_ptr<RowTokenizer> rowTokenizer;
    if (tokenizer != nullptr && patient.shape != Shape::Unknown) {
        TokenizeOptions tokenize;
        tokenize.task = options.task.empty() ? taskFor(patient.shape) : options.task;
        tokenize.promptTemplate = options.promptTemplate;
        tokenize.map = options.map;
        try {
            patient.promptTemplate = resolvedTemplate(train->info(), *tokenizer, tokenize);
            rowTokenizer = std::make_unique<RowTokenizer>(train->info(), *tokenizer, tokenize);
        } catch (const Error& problem) { // training would refuse: that is a finding
            patient.problem = problem.message();
        }
    }
    auto rules = allRules();
    patient.digests = digest(*train, reader, ctx, [&](SeenRow& seen, const Row& row) {
        TokenRow tokens;
        if (rowTokenizer && seen.record != nullptr && seen.record->missing.empty()) {
            try {
                tokens = rowTokenizer->tokenize(row, false);
                seen.tokens = &tokens;
            } catch (const Error& problem) {
                seen.problem = problem.message();
            }
        }
        for (const auto& rule : rules) rule->see(patient, seen);
    });
    for (const auto& [name, dataset] : {std::pair<const char*, const DatasetPtr&>{"validation", validation}, {"test", test}}) {
        if (!dataset) continue;
        const RecordReader other(dataset->info(), options.map);
        patient.others.push_back({name, dataset, digest(*dataset, other, ctx, [](SeenRow&, const Row&) {})});
    }
    std::vector<Finding> findings;
    for (const auto& rule : rules) {
        ctx.throwIfStopped();
        rule->finish(patient, findings, ctx);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

std::string toJson(const std::vector<Finding>& findings, std::int64_t rejected) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Finding& finding : findings)
        list.push_back({{"rule", finding.rule},
                        {"severity", nameOf(finding.severity)},
                        {"rows", finding.rows},
                        {"groups", finding.groups},
                        {"message", finding.message}});
    return nlohmann::ordered_json{{"findings", list}, {"rejected", rejected}}.dump(-1, ' ', false,
                                                                                   nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace core::data
