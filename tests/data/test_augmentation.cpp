#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/text/synonyms.h"
#include "core/data/text/words.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

struct Bench {
    QTemporaryDir folder;
    int count = 0;
    [[nodiscard]] fs::path path() const { return folder.path().toStdString(); }
    [[nodiscard]] fs::path fresh() { return path() / ("v" + std::to_string(++count)); }
    DatasetPtr importRows(const std::vector<Json>& rows) {
        std::string lines;
        for (const Json& row : rows) lines += row.dump() + "\n";
        const fs::path file = path() / ("in" + std::to_string(count) + ".jsonl");
        base::saveFile(file, lines);
        return importFiles({file}, {}, fresh(), {});
    }
    CleaningOutcome run(const DatasetPtr& parent, const Json& steps) {
        return apply(parent, planFrom(Json{{"steps", steps}}.dump(), "plan"), fresh(), {});
    }
};

Json step(const char* key, const Json& settings = Json::object()) { return {{"step", key}, {"settings", settings}}; }

std::vector<Row> rowsOf(const DatasetPtr& dataset) { return dataset->read(0, dataset->info().rows); }

const char* const kTale = "The old king had a beautiful garden, and in the garden stood a tree that bore golden apples every single year. "
                          "One apple was stolen each night! The king's son watched under the tree, but he fell asleep at twelve o'clock.";

std::vector<std::string> sortedWords(const std::string& text) {
    std::vector<std::string> words;
    for (const Word& word : wordsOf(text)) words.emplace_back(word.in(text));
    std::sort(words.begin(), words.end());
    return words;
}

/// The copy that a step makes of one text.
std::string copyOf(const char* key, const Json& settings, const std::string& text) {
    Bench bench;
    const auto outcome = bench.run(bench.importRows({Json{{"text", text}}}), Json::array({step(key, settings)}));
    const auto rows = rowsOf(outcome.dataset);
    return rows.size() == 2 ? rows[1][0].text : std::string();
}

} // namespace

class TestAugmentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_leaf_describes_itself_and_adds_a_copy() {
        std::set<std::string> keys;
        for (const CleaningLeaf& leaf : augmentationLeaves()) {
            QVERIFY(keys.insert(leaf.key).second);
            QVERIFY(leaf.augments && std::string(leaf.help).size() > 10);
            const std::string copy = copyOf(leaf.key, Json::object({{"rate", 0.5}}), kTale);
            QVERIFY2(!copy.empty() && copy != kTale, leaf.key);
        }
        QCOMPARE(keys, (std::set<std::string>{"synonyms", "keyboard_noise", "word_dropout", "word_swap", "casing", "punctuation"}));
        for (const CleaningLeaf& leaf : cleaningLeaves()) QVERIFY2(!leaf.augments && keys.insert(leaf.key).second, leaf.key);
    }
    void words_left_out_are_words_of_the_text_and_about_as_many_as_asked() {
        std::string text;
        for (int i = 0; i < 1000; ++i) text += (i == 0 ? "word" : " word") + std::to_string(i);
        const std::string copy = copyOf("word_dropout", {{"rate", 0.2}}, text);
        const auto kept = sortedWords(copy), all = sortedWords(text);
        QVERIFY(std::includes(all.begin(), all.end(), kept.begin(), kept.end()));
        QVERIFY2(kept.size() > 740 && kept.size() < 860, qPrintable(QString::number(kept.size())));
        QVERIFY(copy.find("  ") == std::string::npos && copy.front() != ' ' && copy.back() != ' ');
        QCOMPARE(sortedWords(copyOf("word_dropout", {{"rate", 1.0}}, "one two three")).size(), std::size_t{1});
    }
    void swapped_words_are_the_same_words_near_their_places() {
        const std::string copy = copyOf("word_swap", {{"rate", 0.3}, {"distance", 2}}, kTale);
        QVERIFY(copy != kTale);
        QCOMPARE(sortedWords(copy), sortedWords(kTale));
        std::string signs, before;
        for (const char c : copy) signs += std::ispunct(static_cast<unsigned char>(c)) != 0 && c != '\'' ? std::string(1, c) : "";
        QCOMPARE(QString::fromStdString(signs), QString(",.!,."));
        QCOMPARE(QString::fromStdString(copyOf("word_swap", {{"rate", 1.0}, {"distance", 1}}, "one two")), QString());
    }
    void letter_case_follows_the_style_in_every_script() {
        QCOMPARE(QString::fromStdString(copyOf("casing", {{"style", "lower"}}, "The ÄPFEL of ΑΘΗΝΑ, 3 DAYS")),
                 QString::fromUtf8("the äpfel of αθηνα, 3 days"));
        QCOMPARE(QString::fromStdString(copyOf("casing", {{"style", "upper"}}, "straße, don't")), QString::fromUtf8("STRASSE, DON'T"));
        QCOMPARE(QString::fromStdString(copyOf("casing", {{"style", "capitalised"}}, "one TWO")), QString("One Two"));
        const std::string mixed = copyOf("casing", {{"style", "mixed"}, {"rate", 0.5}}, kTale);
        QCOMPARE(QString::fromStdString(mixed).toLower(), QString(kTale).toLower());
    }
    void punctuation_goes_or_comes_but_not_inside_of_words() {
        QCOMPARE(QString::fromStdString(copyOf("punctuation", {{"rate", 1.0}}, "Don't pay 3.14, \"please\" – it’s late!")),
                 QString::fromUtf8("Don't pay 3.14 please  it’s late"));
        const std::string more = copyOf("punctuation", {{"action", "insert"}, {"rate", 1.0}}, "one two three");
        QCOMPARE(more.size(), std::string("one two three").size() + 3);
        QCOMPARE(sortedWords(more), sortedWords("one two three"));
    }
    void fingers_slip_to_keys_that_lie_side_by_side() {
        std::string text;
        for (int i = 0; i < 2000; ++i) text += "gggg ";
        const std::string copy = copyOf("keyboard_noise", {{"rate", 0.2}}, text);
        std::set<char> seen(copy.begin(), copy.end());
        QCOMPARE(seen, (std::set<char>{' ', 'b', 'f', 'g', 'h', 't', 'v', 'y'}));
        const auto others = copy.size() - static_cast<std::size_t>(std::count(copy.begin(), copy.end(), 'g')) - 2000;
        QVERIFY2(others > 600 && others < 1000, qPrintable(QString::number(others))); // half of a fifth of 8,000 letters
        QVERIFY(copyOf("keyboard_noise", {{"rate", 1.0}, {"layout", "azerty"}}, "qqqqqqqqqqqqqqqqqqqqqqqq").find('a') != std::string::npos);
        QVERIFY(copyOf("keyboard_noise", {{"rate", 1.0}}, "привет мир").empty());
    }
    void synonyms_are_those_of_wordnet_and_keep_letter_case_and_article() {
        QVERIFY(englishSynonyms().words() > 10000);
        QCOMPARE(englishSynonyms().of("car"), (std::vector<std::string>{"auto", "automobile", "motorcar"}));
        QVERIFY(englishSynonyms().of("xyzzy").empty() && englishSynonyms().of("").empty() && englishSynonyms().of("the").empty());
        const QString copy = QString::fromStdString(copyOf("synonyms", {{"rate", 1.0}}, "The BIG car and a help. Car!"));
        const QRegularExpression wanted("^The LARGE (auto|automobile|motorcar) and an (aid|assist)\\. (Auto|Automobile|Motorcar)!$");
        QVERIFY2(wanted.match(copy).hasMatch(), qPrintable(copy));
    }
    void only_what_is_asked_changes_and_answers_stay() {
        Bench bench;
        const auto shout = Json::array({step("casing", {{"style", "upper"}})});
        const auto instruction =
            rowsOf(bench.run(bench.importRows({Json{{"instruction", "say it"}, {"input", "now"}, {"output", "done it"}}}), shout).dataset);
        QCOMPARE(instruction.size(), std::size_t{2});
        QCOMPARE(instruction[1][0].text, std::string("SAY IT"));
        QCOMPARE(instruction[1][1].text, std::string("NOW"));
        QCOMPARE(instruction[1][2].text, std::string("done it"));
        const auto chat = rowsOf(
            bench
                .run(
                    bench.importRows({Json::parse(
                        R"({"messages":[{"role":"system","content":"be kind"},{"role":"user","content":"hello"},{"role":"assistant","content":"hi you"}]})")}),
                    shout)
                .dataset);
        const Json turns = Json::parse(chat[1][0].text);
        QCOMPARE(turns[0]["content"].get<std::string>(), std::string("be kind"));
        QCOMPARE(turns[1]["content"].get<std::string>(), std::string("HELLO"));
        QCOMPARE(turns[2]["content"].get<std::string>(), std::string("hi you"));
        const auto labelled = rowsOf(bench.run(bench.importRows({Json{{"text", "my card"}, {"label", "card"}}}), shout).dataset);
        QCOMPARE(labelled[1][1].text, std::string("card"));
    }
    void pairs_of_whole_conversations_keep_the_turns_that_they_share() {
        Bench bench;
        const Json asked{{"role", "user"}, {"content", kTale}};
        Json row;
        row["chosen"] = Json::array({asked, Json{{"role", "assistant"}, {"content", "good"}}});
        row["rejected"] = Json::array({asked, Json{{"role", "assistant"}, {"content", "bad"}}});
        const auto rows = rowsOf(bench.run(bench.importRows({row}), Json::array({step("keyboard_noise", {{"rate", 0.2}})})).dataset);
        QCOMPARE(rows.size(), std::size_t{2});
        const Json chosen = Json::parse(rows[1][0].text), rejected = Json::parse(rows[1][1].text);
        QVERIFY(chosen[0]["content"] != Json(kTale));
        QCOMPARE(chosen[0].dump(), rejected[0].dump());
        QCOMPARE(chosen[1]["content"].get<std::string>(), std::string("good"));
    }
    void only_training_rows_get_copies() {
        Bench bench;
        const auto parent =
            bench.importRows({Json{{"text", "one a"}}, Json{{"text", "two b"}}, Json{{"text", "three c"}}, Json{{"text", "four d"}}});
        const auto split = splitDataset(parent, {"train", "validation", "test", "train"}, bench.fresh(), {});
        const auto made = bench.run(split, Json::array({step("casing", {{"style", "upper"}})}));
        QCOMPARE(made.dataset->info().splits,
                 (std::vector<std::pair<std::string, std::int64_t>>{{"train", 4}, {"validation", 1}, {"test", 1}}));
        std::vector<std::string> texts;
        for (const Row& row : rowsOf(made.dataset)) texts.push_back(row[0].text);
        QCOMPARE(texts, (std::vector<std::string>{"one a", "ONE A", "two b", "three c", "four d", "FOUR D"}));
        QCOMPARE(made.dataset->split(1), std::string("train"));
        QCOMPARE(made.dataset->sourceLine(5), std::int64_t{4});
        QCOMPARE(made.steps[0].added, std::int64_t{2});
        QCOMPARE(made.steps[0].rowsAfter, std::int64_t{6});
        QVERIFY(made.steps[0].examples.size() == 2 && made.steps[0].examples[0].added &&
                made.steps[0].examples[0].before[0].text == "one a");
        const auto others = splitDataset(parent, {"a", "b", "a", "b"}, bench.fresh(), {});
        QVERIFY_EXCEPTION_THROWN(bench.run(others, Json::array({step("casing")})), Error);
    }
    void copies_are_distinct_follow_their_row_and_are_the_same_again() {
        Bench bench;
        std::vector<Json> rows;
        for (int i = 0; i < 300; ++i) rows.push_back(Json{{"text", std::string(kTale) + " " + std::to_string(i)}});
        const auto parent = bench.importRows(rows);
        const Json steps = Json::array({step("keyboard_noise", {{"copies", 3}, {"rows", 0.5}, {"seed", 7}})});
        const auto first = bench.run(parent, steps), second = bench.run(parent, steps);
        QCOMPARE(first.dataset->info().hash, second.dataset->info().hash);
        QVERIFY(first.steps[0].added > 3 * 110 && first.steps[0].added < 3 * 190 && first.steps[0].added % 3 == 0);
        Json other = steps;
        other[0]["settings"]["seed"] = 8;
        QVERIFY(bench.run(parent, other).dataset->info().hash != first.dataset->info().hash);
        std::set<std::string> texts;
        for (const Row& row : rowsOf(first.dataset)) texts.insert(row[0].text);
        QCOMPARE(static_cast<std::int64_t>(texts.size()), first.dataset->info().rows);
        // A row gets the same copies when other rows are not there.
        rows.resize(100);
        const auto fewer = rowsOf(bench.run(bench.importRows(rows), steps).dataset);
        const auto all = rowsOf(first.dataset);
        for (std::size_t i = 0; i < fewer.size(); ++i) QCOMPARE(all[i][0].text, fewer[i][0].text);
    }
    void copies_get_no_copies_unless_they_replace_their_row() {
        Bench bench;
        const auto parent = bench.importRows({Json{{"text", kTale}}});
        const Json noise = step("keyboard_noise", {{"rate", 0.2}});
        QCOMPARE(bench.run(parent, Json::array({noise, step("word_swap")})).dataset->info().rows, std::int64_t{3});
        const auto replaced = bench.run(
            parent, Json::array({step("word_swap", {{"rate", 0.5}}), step("casing", {{"style", "upper"}, {"keep_original", false}})}));
        QCOMPARE(replaced.dataset->info().rows, std::int64_t{2});
        QCOMPARE(replaced.steps[1].changed, std::int64_t{2});
        QCOMPARE(replaced.steps[1].added, std::int64_t{0});
        for (const Row& row : rowsOf(replaced.dataset))
            QCOMPARE(QString::fromStdString(row[0].text), QString::fromStdString(row[0].text).toUpper());
    }
    void copies_go_on_through_the_steps_behind_and_through_looks_ahead() {
        Bench bench;
        const auto parent = bench.importRows({Json{{"text", kTale}}, Json{{"text", "Another row entirely, about bread and butter."}}});
        const auto outcome = bench.run(
            parent, Json::array({step("casing", {{"style", "upper"}}), step("edit", {{"row", 1}, {"column", "text"}, {"text", "edited"}}),
                                 step("near_duplicates"), step("exclude", {{"rows", {"0"}}})}));
        std::vector<std::string> texts;
        for (const Row& row : rowsOf(outcome.dataset)) texts.push_back(row[0].text);
        // Near duplicates leave letter case aside: the copy of row 0 goes; the copy of row 1 is not edited.
        QCOMPARE(texts, (std::vector<std::string>{"edited", "ANOTHER ROW ENTIRELY, ABOUT BREAD AND BUTTER."}));
        QCOMPARE(outcome.dataset->sourceLine(1), std::int64_t{2});
        for (const auto& entry : fs::directory_iterator(bench.path())) QVERIFY(entry.path().filename().string().front() != '.');
    }
    void wrong_settings_are_refused_in_words() {
        for (const auto& [settings, word] : std::vector<std::pair<Json, const char*>>{
                 {{{"copies", 0}}, "copies"}, {{{"rate", 1.5}}, "rate"}, {{{"layout", "dvorak"}}, "layout"}, {{{"seeds", 1}}, "seed"}}) {
            try {
                (void)planFrom(Json{{"steps", Json::array({step("keyboard_noise", settings)})}}.dump(), "plan.json");
                QFAIL(word);
            } catch (const Error& error) {
                QCOMPARE(error.kind(), ErrorKind::Usage);
                QVERIFY2(QString::fromStdString(error.message()).contains(word), error.what());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAugmentation)
#include "test_augmentation.moc"
