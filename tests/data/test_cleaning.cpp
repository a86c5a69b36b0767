#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/facts.h"
#include "core/data/text/html.h"
#include "core/data/text/near_duplicates.h"
#include "core/data/text/personal_data.h"

#include <QTemporaryDir>
#include <QTest>
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
    DatasetPtr importTexts(const std::vector<std::string>& texts) {
        std::string lines;
        for (const std::string& text : texts) lines += Json{{"text", text}}.dump() + "\n";
        return importLines(lines);
    }
    DatasetPtr importLines(const std::string& lines) {
        const fs::path file = path() / ("in" + std::to_string(count) + ".jsonl");
        base::saveFile(file, lines);
        return importFiles({file}, {}, fresh(), {});
    }
    CleaningOutcome clean(const DatasetPtr& parent, const Json& steps) {
        return apply(parent, planFrom(Json{{"steps", steps}}.dump(), "plan"), fresh(), {});
    }
};

std::vector<std::string> texts(const DatasetPtr& dataset, std::size_t column = 0) {
    std::vector<std::string> all;
    for (const Row& row : dataset->read(0, dataset->info().rows)) all.push_back(row[column].text);
    return all;
}

Json step(const char* key, const Json& settings = Json::object()) { return Json::array({{{"step", key}, {"settings", settings}}}); }

} // namespace

class TestCleaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_step_does_what_it_says_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // "-": dropped
        const auto row = [](const char* name, const char* key, const char* settings, const char* before, const char* after) {
            QTest::newRow(name) << key << settings << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("a group in the replacement", "replace", "{\"pattern\":\"(\\\\w+)@(\\\\w+)\",\"with\":\"$2 at $1\"}", "me@home", "home at me");
        row("a plain text with signs", "replace", R"({"pattern":"a.b*","with":"$1\\","plain":true})", "xa.b*y axb", "x$1\\y axb");
        row("letter case aside", "replace", R"({"pattern":"HELLO","with":"hi","ignore_case":true})", "Hello you", "hi you");
        row("a character, not its bytes", "replace", R"({"pattern":".","with":"x"})", "äö", "xx");
        row("drop what matches", "drop_matching", R"({"pattern":"^As an AI"})", "As an AI model", "-");
        row("keep what does not match", "drop_matching", R"({"pattern":"^As an AI"})", "I am", "I am");
        row("drop all others", "drop_matching", R"({"pattern":"^As an AI","keep_matching":true})", "I am", "-");
        row("too short", "length", R"({"min_characters":5})", "äöüß", "-");
        row("long enough", "length", R"({"min_characters":4})", "äöüß", "äöüß");
        row("too long", "length", R"({"max_characters":3})", "äöüß", "-");
        row("composed", "unicode", "{}", "e\xcc\x81t\xc3\xa9", "\xc3\xa9t\xc3\xa9");
        row("compatibility forms", "unicode", R"({"form":"nfkc"})", "ﬁne ²", "fine 2");
        row("misread text", "unicode", "{}", "The cafÃ© isnâ€™t open, JosÃ©", "The café isn’t open, José");
        row("a right accent stays", "unicode", "{}", "CAFÉ»", "CAFÉ»");
        row("invisible characters", "unicode", "{}", "a\xe2\x80\x8b\xef\xbb\xbf\x62 ä", "ab ä");
        row("joiners of emoji stay", "unicode", "{}", "👩‍🚀", "👩‍🚀");
        row("trimmed and joined", "whitespace", "{}", "  a  \t b \n\n\n\nc \n", "a b\n\nc");
        row("indentation stays", "whitespace", "{}", "def f():\n    return  1", "def f():\n    return 1");
        row("unwrapped", "whitespace", R"({"join_lines":true})", "one\ntwo\n\nthree", "one two\n\nthree");
        row("windows line ends", "whitespace", "{}", "a\r\nb\rc", "a\nb\nc");
        row("tags", "html", "{}", "<p>Hello <b>you</b> &amp; me</p><p>x &lt; y</p>", "Hello you & me\n\nx < y");
        row("scripts and comments", "html", "{}", "a<script>if (a<b) {}</script><!-- no -->b", "ab");
        row("lists", "html", "{}", "<ul><li>one</li><li>two</li></ul>", "- one\n- two");
        row("no tag", "html", "{}", "1 < 2 and a<b", "1 < 2 and a<b");
        row("numbers of characters", "html", "{}", "&#228;&#x1F600;&unknown;", "ä😀&unknown;");
        row("masked", "personal_data", "{}", "Write to a.b@c.org or +49 30 901820!", "Write to [e-mail address] or [telephone number]!");
        row("replaced", "personal_data", R"({"action":"replace","with":"X","kinds":["email"]})", "a.b@c.org, 192.168.1.1",
            "X, 192.168.1.1");
        row("dropped", "personal_data", R"({"action":"drop"})", "IBAN DE89 3704 0044 0532 0130 00", "-");
        row("edited", "edit", R"({"row":1,"column":"text","text":"new"})", "old", "new");
        row("excluded", "exclude", R"({"rows":["1"]})", "old", "-");
    }
    void each_step_does_what_it_says() {
        QFETCH(QString, key);
        QFETCH(QString, settings);
        QFETCH(QString, before);
        QFETCH(QString, after);
        Bench bench;
        const auto parent = bench.importTexts({"As an AI we keep this long line", before.toStdString()});
        Json plan = step(key.toUtf8().constData(), Json::parse(settings.toStdString()));
        const auto preview = previewPlan(parent, planFrom(Json{{"steps", plan}}.dump(), "plan"), 10, {});
        const auto& changes = preview.steps.front().examples;
        std::string got = before.toStdString();
        for (const RowChange& change : changes)
            if (change.row == 1) got = change.after.empty() ? "-" : change.after.front().text;
        QCOMPARE(QString::fromStdString(got), after);
    }
    void texts_inside_conversations_are_cleaned() {
        Bench bench;
        const auto parent = bench.importLines(
            R"({"messages":[{"role":"user","content":"  my mail: a@b.org "},{"role":"assistant","content":"ok"}],"n":1.10})"
            "\n");
        const auto outcome = bench.clean(parent, Json::array({{{"step", "personal_data"}}, {{"step", "whitespace"}}}));
        const Row row = outcome.dataset->read(0, 1).front();
        QCOMPARE(row[0].kind, Cell::Kind::Json);
        QCOMPARE(Json::parse(row[0].text)[0]["content"].get<std::string>(), std::string("my mail: [e-mail address]"));
        QCOMPARE(row[1].text, std::string("1.10"));
    }
    void steps_see_what_a_conversation_says_and_not_its_json() {
        Bench bench;
        const std::string escaped = R"({"messages":[{"role":"user","content":"\u5317\u4eac?"},{"role":"assistant","content":"yes"}]})",
                          spaced = R"({"messages": [ {"role": "user",  "content": "北京?"}, {"content": "yes", "role": "assistant"} ]})",
                          other = R"({"messages":[{"role":"user","content":"Rome?"},{"role":"assistant","content":"no"}]})";
        const auto parent = bench.importLines(escaped + "\n" + spaced + "\n" + other + "\n");
        QCOMPARE(bench.clean(parent, step("exact_duplicates")).dataset->info().rows, std::int64_t{2});
        QCOMPARE(bench.clean(parent, step("drop_matching", {{"pattern", "北京"}})).dataset->info().rows, std::int64_t{1});
        QCOMPARE(bench.clean(parent, step("drop_matching", {{"pattern", "role"}})).dataset->info().rows, std::int64_t{3});
        QCOMPARE(bench.clean(parent, step("length", {{"max_characters", 20}})).dataset->info().rows, std::int64_t{3});
    }
    void texts_in_histories_instances_and_calls_are_cleaned() {
        Bench bench;
        const auto cleaned = [&](const std::string& line) {
            const auto made = bench.clean(bench.importLines(line + "\n"), step("personal_data")).dataset;
            std::string all;
            const Row row = made->read(0, 1).front();
            for (const Cell& cell : row) all += cell.text + "\n";
            return all;
        };
        for (
            const char* line :
            {R"({"instruction":"a","output":"b","history":[["My mail is a@b.org","Thanks, a@b.org"]]})",
             R"({"instruction":"a","instances":[{"input":"","output":"Write to a@b.org"}]})",
             R"({"messages":[{"role":"user","content":"go"},{"role":"assistant","content":"","tool_calls":[{"function":{"name":"mail","arguments":"[\u0022a@b.org\u0022]"}}]}]})",
             R"({"messages":[{"role":"user","content":"go"},{"role":"assistant","content":"","tool_calls":[{"function":{"name":"mail","arguments":{"to":["a@b.org"]}}}]}]})"}) {
            const std::string text = cleaned(line);
            QVERIFY2(text.find("a@b.org") == std::string::npos && text.find("[e-mail address]") != std::string::npos, text.c_str());
            QVERIFY2(text.find("mail") != std::string::npos, text.c_str());
        }
    }
    void duplicates_go_and_the_first_stays() {
        Bench bench;
        const std::string tale =
            "Once upon a time there was a king who had a garden full of golden apples, and every night one of them was stolen";
        const auto parent = bench.importTexts(
            {"b", "a", " A ", "b", tale + ".", "c", tale + "!", tale + " by a golden bird that nobody had ever seen before in the land"});
        const auto exact = bench.clean(parent, step("exact_duplicates"));
        QCOMPARE(exact.dataset->info().rows, std::int64_t{6});
        QCOMPARE(texts(bench.clean(parent, step("exact_duplicates", {{"ignore_case", false}})).dataset).size(), std::size_t{7});
        const auto both = bench.clean(parent, Json::array({{{"step", "exact_duplicates"}}, {{"step", "near_duplicates"}}}));
        QCOMPARE(both.dataset->info().rows, std::int64_t{5});
        QCOMPARE(both.steps[0].dropped, std::int64_t{2});
        QCOMPARE(both.steps[1].rowsBefore, std::int64_t{6});
        QCOMPARE(both.steps[1].examples.front().row, std::int64_t{6});
        QCOMPARE(both.dataset->sourceLine(2), std::int64_t{5});
    }
    void labels_are_renamed_merged_and_dropped() {
        Bench bench;
        const auto parent =
            bench.importLines("{\"text\":\"a\",\"label\":\"x\"}\n{\"text\":\"b\",\"label\":\"y\"}\n{\"text\":\"c\",\"label\":\"z\"}\n");
        const auto outcome = bench.clean(parent, step("labels", {{"rename", {{"y", "x"}, {"z", ""}}}}));
        QCOMPARE(texts(outcome.dataset, 1), (std::vector<std::string>{"x", "x"}));
    }
    void a_plan_is_kept_with_its_version_and_gives_the_same_again() {
        Bench bench;
        const auto parent = importFiles({fs::path(ANNEAL_SOURCE_DIR) / "resources/datasets/banking77/test.csv"}, {}, bench.fresh(), {});
        const Json steps = Json::array({{{"step", "unicode"}},
                                        {{"step", "near_duplicates"}},
                                        {{"step", "exact_duplicates"}, {"on", false}},
                                        {{"step", "exclude"}, {"settings", {{"rows", {"0-9", "100"}}}}}});
        const auto first = bench.clean(parent, steps);
        QVERIFY(first.dataset->info().rows < 3080 - 10);
        QCOMPARE(first.dataset->info().version, parent->info().version + 1);
        QCOMPARE(first.dataset->info().parent, parent->info().name + "@1");
        const Plan kept = planFrom(first.dataset->info().plan, "dataset.json");
        QCOMPARE(kept.steps.size(), std::size_t{4});
        const auto second = apply(parent, kept, bench.fresh(), {});
        QCOMPARE(second.dataset->info().hash, first.dataset->info().hash);
        QCOMPARE(first.steps.size(), std::size_t{3});
        const auto untouched = bench.clean(parent, Json::array({{{"step", "exact_duplicates"}, {"on", false}}}));
        QCOMPARE(untouched.dataset->info().hash, parent->info().hash);
    }
    void splits_stay_with_their_rows() {
        Bench bench;
        const auto parent = bench.importTexts({"a", "b", "c", "d"});
        const auto split = splitDataset(parent, {"train", "test", "train", "test"}, bench.fresh(), {});
        QCOMPARE(split->split(1), std::string("test"));
        const auto outcome = bench.clean(split, step("exclude", {{"rows", {"0"}}}));
        QCOMPARE(outcome.dataset->split(0), std::string("test"));
        QCOMPARE(outcome.dataset->split(1), std::string("train"));
        QCOMPARE(outcome.dataset->info().splits, (std::vector<std::pair<std::string, std::int64_t>>{{"train", 1}, {"test", 2}}));
    }
    void wrong_plans_are_refused_in_one_line_data() {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("word");
        QTest::newRow("no plan") << "[]"
                                 << "plan";
        QTest::newRow("unknown step") << R"({"steps":[{"step":"exact_duplicate"}]})"
                                      << "exact_duplicates";
        QTest::newRow("unknown setting") << R"({"steps":[{"step":"length","settings":{"min_character":3}}]})"
                                         << "min_characters";
        QTest::newRow("unknown key") << R"({"steps":[{"step":"length","of":true}]})"
                                     << "'of'";
        QTest::newRow("no expression") << "{\"steps\":[{\"step\":\"replace\",\"settings\":{\"pattern\":\"(\"}}]}"
                                       << "regular expression";
        QTest::newRow("empty pattern") << R"({"steps":[{"step":"replace"}]})"
                                       << "pattern";
        QTest::newRow("backwards range") << R"({"steps":[{"step":"exclude","settings":{"rows":["5-3"]}}]})"
                                         << "5-3";
        QTest::newRow("tokens without a model") << R"({"steps":[{"step":"length","settings":{"max_tokens":3}}]})"
                                                << "model";
        QTest::newRow("copies before the split") << R"({"steps":[{"step":"keyboard_noise"},{"step":"split"}]})"
                                                 << "Put 'split' first";
        QTest::newRow("no such group")
            << R"p({"steps":[{"step":"whitespace"},{"step":"replace","settings":{"pattern":"(o)","with":"$2"}}]})p"
            << "plan.json, steps[1]: the replacement '$2'";
        QTest::newRow("lonely dollar") << R"({"steps":[{"step":"replace","settings":{"pattern":"o","with":"5 $"}}]})"
                                       << "the replacement";
        QTest::newRow("which step") << R"({"steps":[{"step":"exclude","settings":{"rows":["a"]}}]})"
                                    << "plan.json, steps[0]";
    }
    void copies_may_follow_a_split_and_wait_where_they_are_off() {
        for (const char* plan : {R"({"steps":[{"step":"split"},{"step":"keyboard_noise"}]})",
                                 R"({"steps":[{"step":"keyboard_noise","on":false},{"step":"split"}]})",
                                 R"p({"steps":[{"step":"replace","settings":{"pattern":"(o)(p)?","with":"$1${2}$$"}}]})p"})
            (void)planFrom(plan, "plan.json");
    }
    void wrong_plans_are_refused_in_one_line() {
        QFETCH(QString, plan);
        QFETCH(QString, word);
        try {
            (void)planFrom(plan.toStdString(), "plan.json");
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Usage);
            QVERIFY2(QString::fromStdString(error.message()).contains(word), error.what());
        }
    }
    void a_pattern_that_would_never_end_is_refused() {
        Bench bench;
        const auto parent = bench.importTexts({std::string(5000, 'a') + "!"});
        QVERIFY_EXCEPTION_THROWN(bench.clean(parent, step("drop_matching", {{"pattern", "^(a|aa)+$"}})), Error);
        QVERIFY_EXCEPTION_THROWN(bench.clean(parent, step("length", {{"min_characters", 10000}})), Error);
    }
    void every_leaf_describes_itself() {
        std::set<std::string> keys;
        for (const CleaningLeaf& leaf : cleaningLeaves()) {
            QVERIFY(keys.insert(leaf.key).second);
            QVERIFY(leaf.fields != nullptr && !leaf.fields->fields.empty() && std::string(leaf.help).size() > 10);
            QVERIFY(Json::parse(leaf.defaults()).is_object());
        }
        QVERIFY(keys.size() >= 12);
    }
    void near_duplicates_are_those_of_the_exact_measure() {
        base::Random random(7, "near");
        const std::string tales = base::loadFile(fs::path(ANNEAL_SOURCE_DIR) / "resources/datasets/grimm/GrimmsFairyTales.txt");
        std::vector<std::string> rows;
        for (int i = 0; i < 400; ++i) {
            std::string row =
                tales.substr(static_cast<std::size_t>(random.below(tales.size() - 400)), 200 + static_cast<std::size_t>(random.below(200)));
            rows.push_back(row);
            for (std::uint64_t edits = random.below(12); edits > 0 && i % 2 == 0; --edits)
                row[static_cast<std::size_t>(random.below(row.size()))] = 'x';
            if (i % 2 == 0) rows.push_back(row);
        }
        NearDuplicates near(0.8);
        std::vector<std::vector<std::uint32_t>> sets;
        for (const std::string& row : rows) {
            near.add(row);
            sets.push_back(shinglesOf(row));
        }
        std::set<std::pair<std::int64_t, std::int64_t>> exact;
        for (std::size_t a = 0; a < rows.size(); ++a)
            for (std::size_t b = a + 1; b < rows.size(); ++b)
                if (jaccard(sets[a], sets[b]) >= 0.8) exact.emplace(a, b);
        const auto pairs = near.pairs([&](std::int64_t row) { return rows[static_cast<std::size_t>(row)]; },
                                      [](std::int64_t, std::int64_t) { return true; }, {});
        std::size_t right = 0;
        for (const auto& pair : pairs) right += exact.contains(pair);
        QVERIFY(exact.size() > 50);
        QCOMPARE(right, pairs.size());
        QVERIFY2(static_cast<double>(right) >= 0.95 * static_cast<double>(exact.size()),
                 qPrintable(QString("%1 of %2").arg(right).arg(exact.size())));
    }
    void personal_data_is_told_from_what_looks_like_it_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* text, const char* found) { QTest::newRow(text) << text << found; };
        row("mail j.doe+tag@mail.example.co.uk now", "j.doe+tag@mail.example.co.uk");
        row("see user@localhost", "");
        row("npm i pkg@1.2.3", "");
        row("@handle and a@b", "");
        row("(555) 123-4567 is not, (415) 555-2671 is", "(415) 555-2671");
        row("+44 20 7946 0958", "+44 20 7946 0958");
        row("030 / 901820", "");
        row("Tel: 030 90182000", "030 90182000");
        row("on 2024-01-02 at 10.30", "");
        row("ISBN 978-3-16-148410-0", "");
        row("4111 1111 1111 1111", "4111 1111 1111 1111");
        row("4111 1111 1111 1112", "");
        row("order 1234567890123456", "");
        row("3782 822463 10005", "3782 822463 10005");
        row("DE89370400440532013000", "DE89370400440532013000");
        row("DE89370400440532013001", "");
        row("GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32");
        row("host 10.0.0.1:80", "10.0.0.1");
        row("version 1.2.3.4", "");
        row("256.1.1.1 and 1.2.3.4.5", "");
        row("3.14159265358979", "");
    }
    void personal_data_is_told_from_what_looks_like_it() {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const std::string bytes = text.toStdString();
        const auto spans = findPersonalData(bytes);
        if (found.isEmpty()) {
            QVERIFY2(spans.empty(), spans.empty() ? "" : bytes.substr(spans[0].begin, spans[0].end - spans[0].begin).c_str());
            return;
        }
        QCOMPARE(spans.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(bytes.substr(spans[0].begin, spans[0].end - spans[0].begin)), found);
    }
    void facts_count_what_is_there() {
        Bench bench;
        const auto parent = bench.importLines("{\"text\":\"äö\",\"label\":\"x\"}\n{\"text\":\"abcd\",\"label\":\"y\"}\n{\"text\":\"ABCD\","
                                              "\"label\":\"y\"}\n{\"text\":\"\",\"label\":\"y\"}\n");
        const auto tokenizer = tokenizers::loadTokenizer(fs::path(ANNEAL_SOURCE_DIR) / "resources/models/stories260K");
        TokenizeOptions options;
        options.task = "classification";
        options.maxLength = 4;
        const DatasetFacts facts = computeFacts(parent, tokenizer.get(), options, {});
        QCOMPARE(facts.rows, std::int64_t{4});
        QCOMPARE(facts.emptyRows, std::int64_t{1});
        QCOMPARE(facts.duplicateRows, std::int64_t{1});
        QCOMPARE(facts.labels, (std::vector<std::pair<std::string, std::int64_t>>{{"y", 3}, {"x", 1}}));
        QCOMPARE(facts.characters.longest, std::int64_t{4});
        QCOMPARE(facts.characters.shortest, std::int64_t{0});
        QVERIFY(facts.tokens.has_value() && facts.tokens->shortest >= 2);
        std::int64_t inBins = 0;
        for (const HistogramBin& bin : facts.characters.histogram) inBins += bin.rows;
        QCOMPARE(inBins, std::int64_t{4});
        QCOMPARE(facts.columns[0].empty, std::int64_t{1});
    }
    void importing_stops_when_asked_and_leaves_nothing() {
        Bench bench;
        std::string rows;
        for (int i = 0; i < 200000; ++i) rows += "{\"text\":\"row number " + std::to_string(i) + "\"}\n";
        base::saveFile(bench.path() / "many.jsonl", rows);
        std::stop_source source;
        int ticks = 0;
        const base::JobContext ctx(
            source.get_token(),
            [&](const base::Progress&) {
                ++ticks;
                source.request_stop();
            },
            [](const base::Event&) {});
        try {
            (void)importFiles({bench.path() / "many.jsonl"}, {}, bench.path() / "target", ctx);
            QFAIL("went on");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Stopped);
        }
        QVERIFY(ticks > 0);
        int left = 0;
        for (const auto& entry : fs::directory_iterator(bench.path())) left += entry.path().filename() != "many.jsonl";
        QCOMPARE(left, 0);
    }
    void columns_that_come_late_and_kinds_that_change_survive_many_batches() {
        Bench bench;
        std::string rows;
        for (int i = 0; i < 150000; ++i) {
            rows += "{\"a\":" + (i % 50000 == 7 ? std::string("\"text\"") : std::to_string(i));
            if (i > 100000) rows += ",\"late\":[" + std::to_string(i) + "]";
            rows += "}\n";
        }
        const auto dataset = bench.importLines(rows);
        QCOMPARE(dataset->info().rows, std::int64_t{150000});
        QCOMPARE(dataset->info().columns, (std::vector<std::string>{"a", "late"}));
        QCOMPARE(dataset->read(100007, 1).front()[0], (Cell{Cell::Kind::Text, "text"}));
        QCOMPARE(dataset->read(100008, 1).front()[0], (Cell{Cell::Kind::Json, "100008"}));
        QCOMPARE(dataset->read(3, 1).front()[1].kind, Cell::Kind::Null);
        QCOMPARE(dataset->read(149999, 5).front()[1], (Cell{Cell::Kind::Json, "[149999]"}));
        QCOMPARE(dataset->sourceLine(149999), std::int64_t{150000});
    }
};

QTEST_APPLESS_MAIN(TestCleaning)
#include "test_cleaning.moc"
