#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/dataset.h"
#include "core/data/token_rows.h"
#include "core/data/tokens/row_tokenizer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;

namespace {

fs::path sourceFolder() { return ANNEAL_SOURCE_DIR; }
fs::path goldenFolder() { return sourceFolder() / "tests/golden/training"; }

std::shared_ptr<const tokenizers::Tokenizer> stories() {
    return tokenizers::loadTokenizer(sourceFolder() / "resources/models/stories260K");
}

struct Scratch {
    QTemporaryDir folder;
    int imports = 0;
    [[nodiscard]] fs::path path() const { return folder.path().toStdString(); }
    DatasetPtr import(const fs::path& file, ImportOptions options = {}) {
        return importFiles({file}, options, path() / ("v" + std::to_string(++imports)), {});
    }
    DatasetPtr importText(const std::string& text, const std::string& name, ImportOptions options = {}) {
        base::saveFile(path() / name, text);
        return import(path() / name, std::move(options));
    }
};

std::vector<nlohmann::json> linesOf(const fs::path& file) {
    std::vector<nlohmann::json> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) lines.push_back(nlohmann::json::parse(line));
    return lines;
}

template <class T> std::vector<int> ints(const T& values) { return std::vector<int>(values.begin(), values.end()); }

} // namespace

class TestTokenRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sequences_equal_the_golden_ones_data() {
        QTest::addColumn<QString>("spec");
        for (const auto& entry : fs::directory_iterator(goldenFolder()))
            if (entry.path().extension() == ".json" && nlohmann::json::parse(base::loadFile(entry.path())).contains("sequences"))
                QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
    }
    void sequences_equal_the_golden_ones() {
        QFETCH(QString, spec);
        const auto golden = nlohmann::json::parse(base::loadFile(spec.toStdString()));
        const auto& run = golden["spec"];
        const std::string model = run["model"]["path"];
        const fs::path folder =
            model.starts_with("bundled:") ? sourceFolder() / "resources/models" / model.substr(8) : goldenFolder() / model;
        const auto tokenizer = tokenizers::loadTokenizer(folder);
        Scratch scratch;
        const DatasetPtr dataset = scratch.import(goldenFolder() / run["data"]["train"].get<std::string>());
        TokenizeOptions options;
        options.task = run["task"];
        options.promptTemplate = run["data"].value("template", "auto");
        options.lossOn = run["data"].value("loss_on", "answer");
        options.maxLength = run["model"]["max_length"];
        const TokenCachePtr cache = tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        const auto expected = linesOf(goldenFolder() / golden["sequences"].get<std::string>());
        QCOMPARE(cache->size(), static_cast<std::int64_t>(expected.size()));
        for (std::int64_t i = 0; i < cache->size(); ++i) {
            const auto sequence = cache->sequence(i);
            const auto& wanted = expected[static_cast<std::size_t>(i)];
            QVERIFY2(ints(sequence.ids) == wanted["ids"].get<std::vector<int>>(), qPrintable(QString("ids of sequence %1").arg(i)));
            QVERIFY2(ints(sequence.counted) == wanted["loss"].get<std::vector<int>>(), qPrintable(QString("mask of sequence %1").arg(i)));
            if (wanted.contains("label")) QCOMPARE(sequence.label, wanted["label"].get<double>());
        }
    }
    void loss_on_all_counts_every_token_but_the_first() {
        Scratch scratch;
        const auto dataset = scratch.importText("{\"instruction\":\"Say hi.\",\"output\":\"Hi there.\"}\n", "a.jsonl");
        TokenizeOptions options;
        options.lossOn = "all";
        const auto tokenizer = stories();
        const TokenRow row = tokenizeRow(dataset->read(0, 1).front(), dataset->info(), *tokenizer, options);
        QCOMPARE(std::count(row.counted.begin(), row.counted.end(), 1), static_cast<std::ptrdiff_t>(row.ids.size()) - 1);
        QCOMPARE(row.ids.back(), tokenizer->facts().eos);
        QCOMPARE(row.fromTemplate.size(), row.ids.size());
    }
    void answers_of_plain_rows_follow_at_once() {
        Scratch scratch;
        const auto dataset = scratch.importText("{\"instruction\":\"Once\",\"input\":\"upon\",\"output\":\" a time\"}\n", "a.jsonl");
        TokenizeOptions options;
        options.promptTemplate = "plain";
        const auto tokenizer = stories();
        const TokenRow row = tokenizeRow(dataset->read(0, 1).front(), dataset->info(), *tokenizer, options);
        QCOMPARE(tokenizer->decode(row.ids), std::string("Once\n\nupon a time"));
        std::vector<TokenId> counted;
        for (std::size_t i = 0; i < row.ids.size(); ++i)
            if (row.counted[i] != 0) counted.push_back(row.ids[i]);
        counted.pop_back();
        QCOMPARE(tokenizer->decode(counted), std::string("a time"));
    }
    void every_assistant_turn_counts_and_history_does_not() {
        Scratch scratch;
        const auto dataset = scratch.importText(
            R"({"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":"hi"},{"role":"assistant","content":"hello"},{"role":"user","content":"bye"},{"role":"assistant","content":"see you"}]})"
            "\n",
            "chat.jsonl");
        QCOMPARE(dataset->info().shape, Shape::Chat);
        const auto tokenizer = stories();
        TokenizeOptions options;
        options.promptTemplate = "chatml";
        const TokenRow row = tokenizeRow(dataset->read(0, 1).front(), dataset->info(), *tokenizer, options);
        std::string counted, rest;
        for (std::size_t i = 0; i < row.ids.size(); ++i) (row.counted[i] != 0 ? counted : rest) += tokenizer->display(row.ids[i]);
        QVERIFY(counted.find("hello") != std::string::npos && counted.find("see you") != std::string::npos);
        QVERIFY2(rest.find("kind") != std::string::npos && rest.find("bye") != std::string::npos && rest.find("hello") == std::string::npos,
                 rest.c_str());

        const auto older = scratch.importText(R"({"instruction":"c","output":"d","history":[["a","b"]]})"
                                              "\n",
                                              "history.jsonl");
        options.promptTemplate = "alpaca";
        const TokenRow turns = tokenizeRow(older->read(0, 1).front(), older->info(), *tokenizer, options);
        std::string answers;
        for (std::size_t i = 0; i < turns.ids.size(); ++i)
            if (turns.counted[i] != 0 && turns.ids[i] != tokenizer->facts().eos) answers += tokenizer->display(turns.ids[i]);
        QCOMPARE(answers, std::string("d"));
    }
    void no_end_is_learnt_after_a_users_turn_or_one_without_weight() {
        Scratch scratch;
        const auto tokenizer = stories();
        for (
            const char* line :
            {R"({"messages":[{"role":"assistant","content":"first"},{"role":"user","content":"q"}]})",
             R"({"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"first"},{"role":"user","content":"r"},{"role":"assistant","content":"second","loss_weight":0}]})"}) {
            const auto dataset = scratch.importText(std::string(line) + "\n", "turns.jsonl");
            for (const char* name : {"chatml", "llama2", "llama3", "vicuna", "gemma"}) {
                TokenizeOptions options;
                options.promptTemplate = name;
                const TokenRow row = tokenizeRow(dataset->read(0, 1).front(), dataset->info(), *tokenizer, options);
                std::size_t last = 0;
                for (std::size_t i = 0; i < row.ids.size(); ++i)
                    if (row.counted[i] != 0) last = i;
                QVERIFY(last > 0);
                QVERIFY2(last + 1 < row.ids.size(), (std::string(name) + ": the last token counts though no answer ends there").c_str());
            }
        }
    }
    void rated_rows_are_known_by_nearly_every_label() {
        Scratch scratch;
        const auto shapeOf = [&](const std::vector<std::string>& labels) {
            std::string csv = "prompt,completion,label\n";
            for (std::size_t i = 0; i < 31; ++i) csv += "p" + std::to_string(i) + ",c," + labels[i % 2] + "\n";
            return scratch.importText(csv + "p,c," + labels.back() + "\n", "rated.csv")->info().shape;
        };
        QCOMPARE(shapeOf({"true", "false"}), Shape::Rated);
        QCOMPARE(shapeOf({"true", "false", "N/A"}), Shape::Rated);
        QCOMPARE(shapeOf({"TRUE", "FALSE"}), Shape::Rated);
        QCOMPARE(shapeOf({"1", "0"}), Shape::Rated);
        QCOMPARE(shapeOf({"good", "bad"}), Shape::Instruction);
        const auto mapped = scratch.importText(R"({"m":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}],"l":true})"
                                               "\n",
                                               "mapped.jsonl");
        TokenizeOptions options;
        options.task = "kto";
        options.map = {{"messages", "m"}, {"label", "l"}};
        QCOMPARE(problemWithShape(mapped->info(), options), std::string());
    }
    void a_prompt_may_be_json() {
        Scratch scratch;
        const auto dataset = scratch.importText(
            nlohmann::json{{"prompt", nlohmann::json{{"a", 1}}.dump()}, {"chosen", "ok"}, {"rejected", "no"}}.dump() + "\n", "json.jsonl");
        TokenizeOptions options;
        options.task = "dpo";
        const auto tokenizer = stories();
        const auto pair = RowTokenizer(dataset->info(), *tokenizer, options).tokenizePair(dataset->read(0, 1).front(), false);
        QVERIFY(pair.first.ids.size() > 5 && pair.second.ids.size() > 5);
        options.overlong = "split";
        try {
            (void)RowTokenizer(dataset->info(), *tokenizer, options);
            QFAIL("a pair was split");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            QVERIFY2(QString::fromStdString(error.message()).contains(QStringLiteral("truncate, drop or error")), error.what());
        }
    }
    void a_missing_answer_names_row_and_line() {
        Scratch scratch;
        const auto dataset = scratch.importText("{\"text\":\"a\",\"label\":\"x\"}\n{\"text\":\"b\",\"label\":\"seven\"}\n", "a.jsonl");
        TokenizeOptions options;
        options.task = "regression";
        const auto tokenizer = stories();
        try {
            (void)tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(error.message().find("line 1") != std::string::npos && error.message().find("number") != std::string::npos,
                     error.what());
        }
        QVERIFY(fs::is_empty(scratch.path() / "cache"));
        options.task = "dpo";
        QVERIFY(problemWithShape(dataset->info(), options).find("chosen") != std::string::npos);
    }
    void overlong_rows_are_cut_split_dropped_or_refused() {
        Scratch scratch;
        const auto dataset =
            scratch.importText("Once upon a time there was a little girl who lived in a village near the forest.\n", "a.txt");
        const auto tokenizer = stories();
        TokenizeOptions options;
        options.task = "pretrain";
        options.maxLength = 10;
        const auto sizeWith = [&](const std::string& overlong) {
            options.overlong = overlong;
            return tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        };
        options.overlong = "truncate";
        QCOMPARE(sizeWith("truncate")->size(), std::int64_t{1});
        QCOMPARE(sizeWith("truncate")->truncatedRows(), std::int64_t{1});
        const auto split = sizeWith("auto");
        QVERIFY(split->size() > 2);
        std::vector<TokenId> all;
        for (std::int64_t i = 0; i < split->size(); ++i) {
            const auto piece = split->sequence(i);
            QVERIFY(piece.ids.size() <= 10 && piece.counted[0] == 0 && piece.row == 0);
            all.insert(all.end(), piece.ids.begin(), piece.ids.end());
        }
        options.maxLength = 1000;
        QCOMPARE(ints(all), ints(sizeWith("auto")->sequence(0).ids));
        options.maxLength = 10;
        QVERIFY_EXCEPTION_THROWN(sizeWith("drop"), Error);
        QVERIFY_EXCEPTION_THROWN(sizeWith("error"), Error);
    }
    void two_jobs_that_make_the_same_cache_at_once_both_get_it() {
        Scratch scratch;
        const auto dataset = scratch.import(sourceFolder() / "resources/datasets/grimm/GrimmsFairyTales.txt");
        const auto tokenizer = stories();
        TokenizeOptions options;
        options.maxLength = 256;
        std::atomic<int> good = 0;
        std::vector<std::thread> jobs;
        for (int i = 0; i < 4; ++i)
            jobs.emplace_back([&] {
                const auto cache = tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
                if (cache->size() > 0) ++good;
            });
        for (auto& job : jobs) job.join();
        QCOMPARE(good.load(), 4);
        QCOMPARE(std::distance(fs::directory_iterator(scratch.path() / "cache"), fs::directory_iterator{}), std::ptrdiff_t{1});
    }

    void the_cache_is_found_again_and_a_damaged_one_is_made_anew() {
        Scratch scratch;
        const auto dataset = scratch.import(sourceFolder() / "resources/datasets/grimm/GrimmsFairyTales.txt");
        const auto tokenizer = stories();
        TokenizeOptions options;
        options.maxLength = 256;
        const auto first = tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        const std::int64_t size = first->size(), tokens = first->tokens();
        fs::path folder;
        for (const auto& entry : fs::directory_iterator(scratch.path() / "cache")) folder = entry.path();
        const auto before = fs::last_write_time(folder / "ids.i32");
        QCOMPARE(tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {})->size(), size);
        QVERIFY(fs::last_write_time(folder / "ids.i32") == before);
        fs::resize_file(folder / "ids.i32", 12);
        QCOMPARE(tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {})->tokens(), tokens);
        options.maxLength = 128;
        (void)tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        QCOMPARE(std::distance(fs::directory_iterator(scratch.path() / "cache"), fs::directory_iterator{}), std::ptrdiff_t{2});
    }
    void steps_cover_every_sequence_once_an_epoch() {
        Scratch scratch;
        std::string rows;
        for (int i = 0; i < 23; ++i) rows += "{\"text\":\"row " + std::to_string(i) + "\"}\n";
        const auto dataset = scratch.importText(rows, "a.jsonl");
        const auto tokenizer = stories();
        const auto cache = tokenizeDataset(dataset, {}, *tokenizer, {}, {}, scratch.path() / "cache", {});
        const BatchSource source(cache, 4, 2, true, 42);
        QCOMPARE(source.stepsPerEpoch(), std::int64_t{3});
        const auto rowsOf = [&](std::int64_t step) -> std::vector<std::int64_t> {
            std::vector<std::int64_t> found;
            for (const Batch& batch : source.step(step)) {
                if (batch.offsets.back() != static_cast<std::int64_t>(batch.ids.size())) return {};
                found.insert(found.end(), batch.rows.begin(), batch.rows.end());
            }
            return found;
        };
        const auto later = rowsOf(4), first = rowsOf(0);
        std::multiset<std::int64_t> epoch;
        for (std::int64_t step = 0; step < 3; ++step)
            for (const std::int64_t row : rowsOf(step)) epoch.insert(row);
        QCOMPARE(epoch.size(), std::size_t{23});
        QCOMPARE(std::set<std::int64_t>(epoch.begin(), epoch.end()).size(), std::size_t{23});
        QCOMPARE(rowsOf(2).size(), std::size_t{7});
        QVERIFY(rowsOf(3) != first && rowsOf(4) == later);
        QCOMPARE(source.epochAfter(3), 1.0);
        QCOMPARE(source.epochAfter(1), 8.0 / 23.0);
        const BatchSource inOrder(cache, 4, 1, false, 42);
        QCOMPARE(inOrder.step(1).front().rows, (std::vector<std::int64_t>{4, 5, 6, 7}));
        const Batch one = batchOf(*cache, 22, 8);
        QCOMPARE(one.sequences(), std::int64_t{1});
        QCOMPARE(one.countedTokens(), one.offsets.back() - 1);
    }
    void a_pair_stays_a_pair_and_a_rating_is_mixed_with_its_neighbours() {
        Scratch scratch;
        std::string pairs, ratings;
        for (int i = 0; i < 5; ++i) {
            const std::string n = std::to_string(i);
            pairs += nlohmann::json{{"prompt", "p" + n}, {"chosen", "good " + n}, {"rejected", "bad " + n}}.dump() + "\n";
            ratings += nlohmann::json{{"prompt", "p" + n}, {"completion", "answer " + n}, {"label", i % 2 == 0}}.dump() + "\n";
        }
        const auto tokenizer = stories();
        TokenizeOptions options;
        options.task = "dpo";
        options.promptTemplate = "plain";
        options.rowsOfStep = 3;
        const auto paired =
            tokenizeDataset(scratch.importText(pairs, "p.jsonl"), {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        QCOMPARE(paired->perRow(), std::int64_t{2});
        QCOMPARE(paired->rows(), std::int64_t{5});
        const BatchSource shuffled(paired, 2, 1, true, 7);
        QCOMPARE(shuffled.stepsPerEpoch(), std::int64_t{3});
        for (const Batch& batch : shuffled.step(1)) {
            QCOMPARE(batch.rowCount(), std::int64_t{2});
            for (std::size_t i = 0; i < batch.rows.size(); i += 2) {
                QCOMPARE(batch.rows[i], batch.rows[i + 1]);
                QCOMPARE(batch.places[i] % 2, std::int64_t{0});
                QCOMPARE(batch.places[i + 1], batch.places[i] + 1);
            }
        }
        options.task = "kto";
        const auto rated =
            tokenizeDataset(scratch.importText(ratings, "r.jsonl"), {}, *tokenizer, options, {}, scratch.path() / "cache", {});
        QCOMPARE(rated->rows(), std::int64_t{5});
        const auto idsOf = [&](std::int64_t at) {
            const auto ids = rated->sequence(at).ids;
            return std::vector<TokenId>(ids.begin(), ids.end());
        };
        QCOMPARE(rated->sequence(0).label, 1.0);
        QCOMPARE(rated->sequence(2).label, 0.0);
        const std::int64_t before[] = {2, 0, 1, 4, 3}; // of three rows a step, and of the two that are left
        std::int64_t counted = 0;
        for (std::int64_t row = 0; row < 5; ++row) {
            const nlohmann::json mixed = {
                {"prompt", "p" + std::to_string(row)}, {"completion", "answer " + std::to_string(before[row])}, {"label", true}};
            const auto dataset = scratch.importText(mixed.dump() + "\n", "n" + std::to_string(row) + ".jsonl");
            const RowTokenizer answered(dataset->info(), *tokenizer, options);
            QCOMPARE(idsOf(2 * row + 1), answered.tokenize(dataset->read(0, 1).front(), false).ids);
            for (const auto c : rated->sequence(2 * row).counted) counted += c;
        }
        QCOMPARE(rated->counted(), counted);
    }
    void a_rating_that_says_neither_is_refused_with_its_line() {
        Scratch scratch;
        const auto dataset = scratch.importText(R"({"prompt":"p","completion":"c","label":true})"
                                                "\n"
                                                R"({"prompt":"p","completion":"c","label":"perhaps"})"
                                                "\n",
                                                "odd.jsonl");
        TokenizeOptions options;
        options.task = "kto";
        options.map = {{"prompt", "prompt"}, {"completion", "completion"}, {"label", "label"}};
        const auto tokenizer = stories();
        try {
            (void)tokenizeDataset(dataset, {}, *tokenizer, options, {}, scratch.path() / "cache", {});
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(error.message().find("line 2") != std::string::npos && error.message().find("perhaps") != std::string::npos,
                     error.what());
        }
    }
    void the_hold_out_depends_on_seed_and_count_only() {
        const HoldOut a = holdOut(100, 0.1, 42), b = holdOut(100, 0.1, 42), c = holdOut(100, 0.1, 43);
        QCOMPARE(a.validation.size(), std::size_t{10});
        QCOMPARE(a.validation, b.validation);
        QVERIFY(a.validation != c.validation);
        QVERIFY(std::is_sorted(a.train.begin(), a.train.end()));
        std::set<std::int64_t> all(a.train.begin(), a.train.end());
        all.insert(a.validation.begin(), a.validation.end());
        QCOMPARE(all.size(), std::size_t{100});
        QCOMPARE(holdOut(2, 0.01, 1).validation.size(), std::size_t{1});
        QCOMPARE(holdOut(2, 0.9, 1).train.size(), std::size_t{1});
        QCOMPARE(holdOut(1, 0.5, 1).validation.size(), std::size_t{0});
        QCOMPARE(holdOut(10, 0.0, 1).validation.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestTokenRows)
#include "test_token_rows.moc"
