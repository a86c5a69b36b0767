#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/cleaning/plan_history.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <functional>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;

namespace {

/// Steps as a person would add them, none of which needs a file.
PlannedStep randomStep(base::Random& random) {
    static const std::vector<std::pair<const char*, const char*>> kSteps = {
        {"exact_duplicates", R"({"ignore_case":true})"},
        {"whitespace", R"({"blank_lines":2})"},
        {"unicode", R"({"form":"nfkc"})"},
        {"length", R"({"min_characters":30})"},
        {"replace", R"({"pattern":"card","with":"ticket"})"},
        {"drop_matching", R"({"pattern":"exchange"})"},
        {"personal_data", "{}"},
        {"html", "{}"},
        {"labels", R"({"rename":{"age_limit":"age"}})"},
        {"exclude", R"({"rows":["0-9","100"]})"},
        {"edit", R"({"row":11,"column":"text","text":"Where is it?"})"},
        {"word_dropout", R"({"rate":0.2,"copies":2})"},
        {"near_duplicates", R"({"threshold":0.7})"},
    };
    const auto& [key, settings] = kSteps[random.below(kSteps.size())];
    return {key, random.below(4) != 0, settings};
}

/// One change that the plan allows.
void editAtRandom(PlanHistory& history, base::Random& random) {
    const std::size_t size = history.plan().steps.size();
    const std::uint64_t kind = size == 0 ? 0 : size > 12 ? 1 : random.below(6);
    switch (kind) {
    case 0: history.insert(random.below(size + 1), randomStep(random)); break;
    case 1: history.remove(random.below(size)); break;
    case 2: history.move(random.below(size), random.below(size)); break;
    case 3: {
        const std::size_t at = random.below(size);
        history.setOn(at, !history.plan().steps[at].on);
        break;
    }
    case 4: {
        const std::size_t at = random.below(size);
        const std::string number = std::to_string(1 + random.below(100)), key = history.plan().steps[at].step;
        if (key == "length") history.setSettings(at, "{\"max_characters\":" + number + "}");
        else if (key == "whitespace") history.setSettings(at, "{\"blank_lines\":" + number + "}");
        else if (key == "word_dropout") history.setSettings(at, "{\"seed\":" + number + "}");
        else if (key == "exclude") history.setSettings(at, "{\"rows\":[\"" + number + "-200\"]}");
        break;
    }
    default:
        if (random.below(20) == 0) history.replace({{randomStep(random), randomStep(random)}});
        else if (random.below(2) == 0) (void)history.undo();
        else (void)history.redo();
    }
}

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.message();
    }
    return "nothing was thrown";
}

} // namespace

class TestPlanHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A2's measure: a thousand edits taken back leave the plan, and the rows that it gives, as they were to the byte.
    void a_thousand_random_edits_and_as_many_undos_give_the_original_bytes() {
        const QTemporaryDir scratch;
        const fs::path folder = scratch.path().toStdString();
        const auto parent = importFiles({fs::path(ANNEAL_SOURCE_DIR) / "resources/datasets/banking77/test.csv"}, {}, folder / "v1", {});
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            base::Random random(seed, "plan edits");
            PlanHistory history(planFrom(
                R"({"steps":[{"step":"whitespace"},{"step":"exclude","on":false,"settings":{"rows":["3"]}},{"step":"near_duplicates","settings":{"threshold":0.9}}]})",
                "plan"));
            const std::string before = toJson(history.plan());
            const std::string hash = apply(parent, history.plan(), folder / ("before" + std::to_string(seed)), {}).dataset->info().hash;
            for (int edits = 0; edits < 1000; ++edits) editAtRandom(history, random);
            const std::string after = toJson(history.plan());
            QVERIFY(history.changes() > 300);
            while (history.canUndo()) QVERIFY(history.undo());
            QCOMPARE(toJson(history.plan()), before);
            QCOMPARE(apply(parent, history.plan(), folder / ("after" + std::to_string(seed)), {}).dataset->info().hash, hash);
            QCOMPARE(base::loadFile(folder / ("before" + std::to_string(seed)) / "data.arrow"),
                     base::loadFile(folder / ("after" + std::to_string(seed)) / "data.arrow"));
            while (history.canRedo()) QVERIFY(history.redo());
            QCOMPARE(toJson(history.plan()), after);
            QVERIFY(!history.redo());
        }
    }
    void a_plan_that_was_saved_is_read_back_and_gives_the_same_rows_on_a_new_file() {
        const QTemporaryDir scratch;
        const fs::path folder = scratch.path().toStdString();
        Plan plan = planFrom(R"({"steps":[{"step":"whitespace","settings":{"blank_lines":0}},{"step":"html","on":false},
            {"step":"synonyms","settings":{"seed":3}}]})",
                             "plan");
        savePlan(plan, folder / "plan.json");
        QCOMPARE(loadPlan(folder / "plan.json"), plan);
        base::saveFile(folder / "new.jsonl", "{\"text\":\"  a  big   dog \"}\n");
        const auto parent = importFiles({folder / "new.jsonl"}, {}, folder / "v1", {});
        const auto made = apply(parent, loadPlan(folder / "plan.json"), folder / "v2", {});
        QCOMPARE(made.dataset->read(0, 1).front()[0].text, std::string("a big dog"));
        QCOMPARE(planFrom(made.dataset->info().plan, "kept"), plan);
        QVERIFY(messageOf([&] { (void)loadPlan(folder / "no.json"); }).find("no.json") != std::string::npos);
    }
    void wrong_edits_are_refused_and_change_nothing() {
        PlanHistory history(planFrom(R"({"steps":[{"step":"html"}]})", "plan"));
        const std::string before = toJson(history.plan());
        for (const auto& [words, action] : std::vector<std::pair<const char*, std::function<void()>>>{
                 {"no place 1", [&] { history.remove(1); }},
                 {"no place 2",
                  [&] {
                      history.insert(2, {"html", true, "{}"});
                  }},
                 {"no place 4", [&] { history.move(0, 4); }},
                 {"no step 'htm'; did you mean 'html'?",
                  [&] {
                      history.insert(0, {"htm", true, "{}"});
                  }},
                 {"\"column\"", [&] { history.setSettings(0, R"({"column":["a"]})"); }},
                 {"pattern", [&] {
                      history.replace({{{"replace", true, "{}"}}});
                  }}}) {
            const std::string said = messageOf(action);
            QVERIFY2(said.find(words) != std::string::npos, said.c_str());
            QCOMPARE(toJson(history.plan()), before);
            QVERIFY(!history.canUndo());
        }
        history.setOn(0, true);
        history.move(0, 0);
        QVERIFY(!history.canUndo() && !history.undo());
    }
};

QTEST_APPLESS_MAIN(TestPlanHistory)
#include "test_plan_history.moc"
