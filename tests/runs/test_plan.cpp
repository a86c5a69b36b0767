#include "core/base/error.h"
#include "core/runs/run_spec.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace core;

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_schedule_gives_the_multipliers_of_transformers();
    void a_share_of_warm_up_is_rounded_up();
    void the_floor_is_where_every_falling_schedule_ends();
    void steps_are_epochs_times_steps_of_an_epoch_rounded_up();
    void an_unknown_schedule_is_named();
};

void TestPlan::every_schedule_gives_the_multipliers_of_transformers() {
    std::ifstream file(ANNEAL_SOURCE_DIR "/tests/golden/schedules.json");
    const auto golden = nlohmann::json::parse(file);
    QVERIFY(golden.at("curves").size() >= 35);
    for (const auto& curve : golden.at("curves")) {
        runs::ScheduleSpec spec;
        spec.kind = curve.at("kind").get<std::string>();
        spec.warmupRatio = 0.0;
        spec.warmupSteps = curve.at("warmup_steps").get<std::int64_t>();
        spec.minLrRatio = curve.value("min_lr_ratio", 0.0);
        const auto total = curve.at("total_steps").get<std::int64_t>();
        const double peak = curve.at("peak").get<double>();
        const auto& multipliers = curve.at("multipliers");
        for (std::size_t step = 0; step < multipliers.size(); ++step) {
            const double ours = runs::scheduleMultiplier(spec, static_cast<std::int64_t>(step), total, peak);
            const double theirs = multipliers[step].get<double>(); // a rate divided by the peak again: the last bits may differ
            QVERIFY2(std::abs(ours - theirs) <= 1e-15 + 1e-14 * std::abs(theirs), qPrintable(QString("%1 at %2 of %3: %4, not %5")
                                                                                                 .arg(spec.kind.c_str())
                                                                                                 .arg(step)
                                                                                                 .arg(total)
                                                                                                 .arg(ours, 0, 'g', 17)
                                                                                                 .arg(theirs, 0, 'g', 17)));
        }
    }
}

void TestPlan::a_share_of_warm_up_is_rounded_up() {
    runs::ScheduleSpec spec;
    spec.kind = "constant";
    spec.warmupRatio = 0.03;
    QCOMPARE(runs::scheduleMultiplier(spec, 1, 50), 0.5); // 1.5 steps become 2
    QCOMPARE(runs::scheduleMultiplier(spec, 2, 50), 1.0);
    spec.warmupSteps = 4;
    QCOMPARE(runs::scheduleMultiplier(spec, 1, 50), 0.25);
}

void TestPlan::the_floor_is_where_every_falling_schedule_ends() {
    for (const char* kind : {"linear", "cosine", "cosine_restarts", "polynomial", "wsd"}) {
        runs::ScheduleSpec spec;
        spec.kind = kind;
        spec.minLrRatio = 0.2;
        spec.warmupSteps = 3;
        QVERIFY2(std::abs(runs::scheduleMultiplier(spec, 100, 100, 1e-3) - 0.2) < 1e-12, kind);
        QCOMPARE(runs::scheduleMultiplier(spec, 3, 100, 1e-3), 1.0);
    }
}

void TestPlan::steps_are_epochs_times_steps_of_an_epoch_rounded_up() {
    runs::RunSpec spec;
    spec.trainer.batchSize = 4;
    spec.trainer.accumulation = 2;
    spec.trainer.epochs = 2.5;
    QCOMPARE(runs::planSteps(spec, 17).stepsPerEpoch, 3);
    QCOMPARE(runs::planSteps(spec, 17).plannedSteps, 8);
    spec.trainer.maxSteps = 5;
    QCOMPARE(runs::planSteps(spec, 17).plannedSteps, 5);
    QCOMPARE(runs::planSteps(spec, 0).plannedSteps, 0);
}

void TestPlan::an_unknown_schedule_is_named() {
    runs::ScheduleSpec spec;
    spec.kind = "sawtooth";
    try {
        (void)runs::scheduleMultiplier(spec, 0, 10);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.exitStatus(), 2);
        QVERIFY(error.message().find("sawtooth") != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestPlan)
#include "test_plan.moc"
