// What trains besides AdamW over all weights: every optimiser, adapter and way to weigh rows goes on after a stop to the same bits; what cannot be is
// refused in words, before a run has a folder.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/runs/run_spec.h"
#include "tests/training/ended_runs.h"
#endif

#include <QtTest>

using namespace core;
using small::refusal, small::StopAfter;

namespace {

using Spec = runs::RunSpec;

struct Way {
    const char* name;
    void (*take)(Spec&);
};

constexpr Way kWays[] = {
    {"lion", [](Spec& s) { s.optimizer.kind = "lion"; }},
    {"adafactor", [](Spec& s) { s.optimizer.kind = "adafactor"; }},
    {"adamw8bit", [](Spec& s) { s.optimizer.kind = "adamw8bit"; }},
    {"decay by layer", [](Spec& s) { s.optimizer.layerDecay = 0.7; }},
    {"embeddings only", [](Spec& s) { s.method.kind = "embeddings"; }},
    {"noise on embeddings", [](Spec& s) { s.objective.neftuneAlpha = 5.0; }},
    {"one cycle", [](Spec& s) { s.schedule.kind = "one_cycle"; }},
    {"dora",
     [](Spec& s) {
         s.method.kind = "dora";
         s.method.dropout = 0.1;
     }},
    {"pissa",
     [](Spec& s) {
         s.method.kind = "lora";
         s.method.init = "pissa";
     }},
    {"olora",
     [](Spec& s) {
         s.method.kind = "lora";
         s.method.init = "olora";
     }},
    {"ranks and rates of their own",
     [](Spec& s) {
         s.method.kind = "lora";
         s.method.ranks = {{"q_proj", "2"}};
         s.method.lrRatio = 16.0;
     }},
    {"classes weighed, hard rows first",
     [](Spec& s) {
         s.task = "classification";
         s.data.train = (small::golden() / "queries.jsonl").string();
         s.objective.classWeights = "balanced";
         s.objective.focalGamma = 2.0;
     }},
};

} // namespace

class TestMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_run_that_was_stopped_comes_to_the_same_bits_data();
    void a_run_that_was_stopped_comes_to_the_same_bits();
    void what_cannot_be_is_refused_in_words();
};

void TestMethods::a_run_that_was_stopped_comes_to_the_same_bits_data() {
    QTest::addColumn<int>("way");
    for (int i = 0; i < static_cast<int>(std::size(kWays)); ++i) QTest::newRow(kWays[i].name) << i;
}

void TestMethods::a_run_that_was_stopped_comes_to_the_same_bits() {
    QFETCH(int, way);
    small::Runs all;
    Spec spec = small::spec();
    spec.method.rank = 4;
    spec.trainer.checkpointEvery = 2;
    kWays[way].take(spec);
    QCOMPARE(all.train("straight", spec).state, std::string("finished"));
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    const char* const weights = spec.method.isAdapter() ? "adapter_model.safetensors" : "model.safetensors";
    QVERIFY(all.bytes("straight", "last", weights) == all.bytes("broken", "last", weights));
    const auto losses = all.curve("straight", "train/loss");
    QVERIFY(losses == all.curve("broken", "train/loss"));
    QVERIFY(losses.at(1) != losses.at(8));
}

void TestMethods::what_cannot_be_is_refused_in_words() {
    small::Runs all;
    const auto refused = [&](void (*change)(Spec&)) {
        Spec spec = small::spec();
        spec.method.kind = "lora";
        spec.method.rank = 4;
        change(spec);
        return refusal([&] { (void)training::prepareRun(spec, all.path("never"), all.options(), {}); });
    };
    const auto says = [](const std::string& said, const std::string& begin, const std::string& word) {
        if (said.starts_with(begin) && said.find(word) != std::string::npos) return true;
        qWarning("%s", said.c_str());
        return false;
    };
    QVERIFY(says(refused([](Spec& s) { s.method.ranks = {{"q_proj", "many"}}; }), "2 method.ranks:", "'many'"));
    QVERIFY(says(refused([](Spec& s) { s.method.ranks = {{"q_proj", "0"}}; }), "2 method.ranks:", "from 1 to 4096"));
    QVERIFY(says(refused([](Spec& s) { s.method.ranks = {{"query", "2"}}; }), "2 method.ranks:", "q_proj"));
    QVERIFY(says(refused([](Spec& s) {
                     s.method.init = "pissa";
                     s.method.rank = 4096;
                 }),
                 "2 method.rank:", "more than"));
    QVERIFY(says(refused([](Spec& s) {
                     s.method.kind = "dora";
                     s.method.init = "olora";
                 }),
                 "2 method.init:", "dora"));
    for (const auto& [group, key] : {std::pair{"objective", "loss"}, std::pair{"objective", "class_weights"}, std::pair{"method", "init"},
                                     std::pair{"optimizer", "kind"}}) {
        const std::string json = std::string("{\"") + group + "\":{\"" + key + "\":\"none of these\"}}";
        const std::string said = refusal([&] { (void)runs::parseRunSpec(json, "run.json", "."); });
        QVERIFY(says(said, "2 ", std::string(group) + "." + key));
    }
    QVERIFY(!std::filesystem::exists(all.path("never")));
}

QTEST_APPLESS_MAIN(TestMethods)
#include "test_methods.moc"
