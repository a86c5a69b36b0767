// What a run will take: the arithmetic with made-up steps, and a forecast of a small run that is then trained.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/training/forecast/extrapolation.h"
#include "core/training/forecast/forecast.h"
#include "core/training/forecast/miniature.h"
#include "core/training/forecast/past_forecasts.h"
#include "core/training/forecast/picked_rows.h"
#include "core/training/forecast/step_sizes.h"
#include "tests/training/small_runs.h"

#endif

#include <QtTest>

#include <chrono>

using namespace core;
using namespace core::training;
using namespace core::training::forecast;

namespace {

/// Sequences of given lengths whose second half counts.
class Rows final : public data::TokenCache {
public:
    explicit Rows(const std::vector<std::int64_t>& lengths) {
        for (const std::int64_t length : lengths) {
            ids_.emplace_back(static_cast<std::size_t>(length), 1);
            counted_.emplace_back(static_cast<std::size_t>(length), std::uint8_t{0});
            std::fill(counted_.back().begin() + length / 2, counted_.back().end(), std::uint8_t{1});
        }
    }
    [[nodiscard]] std::int64_t size() const noexcept override { return std::ssize(ids_); }
    [[nodiscard]] Sequence sequence(std::int64_t index) const override {
        const auto at = static_cast<std::size_t>(index);
        return {index, ids_[at], counted_[at], 0.0};
    }
    [[nodiscard]] std::int64_t tokens() const noexcept override { return 0; }
    [[nodiscard]] std::int64_t counted() const noexcept override { return 0; }
    [[nodiscard]] std::int64_t truncatedRows() const noexcept override { return 0; }
    [[nodiscard]] std::int64_t droppedRows() const noexcept override { return 0; }
    [[nodiscard]] const std::vector<std::string>& labelNames() const noexcept override { return names_; }

private:
    std::vector<std::vector<data::TokenId>> ids_;
    std::vector<std::vector<std::uint8_t>> counted_;
    std::vector<std::string> names_;
};

models::BlockSpec shape() {
    models::BlockSpec spec;
    spec.layers = 2;
    spec.width = 8;
    spec.inner = 16;
    spec.heads = spec.kvHeads = 2;
    spec.headDim = 4;
    spec.vocabulary = 10;
    return spec;
}

runs::RunSpec inOrder(std::int64_t batchSize) {
    runs::RunSpec spec;
    spec.data.shuffle = false;
    spec.trainer.batchSize = batchSize;
    return spec;
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT
    QTemporaryDir cache_;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(cache_.isValid());
        qputenv("XDG_CACHE_HOME", cache_.path().toUtf8()); // what earlier forecasts said stays out of it
    }
    void work_counts_weights_head_and_attention() {
        const WorkCount packed(shape(), false), padded(shape(), true);
        const Rows rows({4, 8});
        // 2 layers × 8 × (2·8 + 2·8 + 3·16) a token, 8 × 2 for the square of a length, 8 × 10 a counted token
        const double token = 2.0 * 8 * (16 + 16 + 48);
        QCOMPARE(packed.ofMicroBatch(rows, {0, 1}), 12 * token + (16 + 64) * 16.0 + 6 * 80.0);
        QCOMPARE(padded.ofMicroBatch(rows, {0, 1}), 16 * token + (64 + 64) * 16.0 + 6 * 80.0);
        QCOMPARE(padded.of(rows, {0, 1}, 1), packed.of(rows, {0, 1}, 1)); // alone in its batch, nothing is filled up
    }

    void steps_are_sorted_by_their_size() {
        const Rows rows({5, 5, 30, 30, 10, 10, 2});
        const WorkCount count(shape(), false);
        const StepSizes sizes = stepSizes(rows, inOrder(2), 8, count);
        QCOMPARE(sizes.steps, 8);
        for (const auto& [kind, place] : {std::pair{sizes.shortest, 0}, {sizes.longest, 1}, {sizes.typical, 2}}) {
            QCOMPARE(kind.size(), std::size_t{2}); // one of each pass; the last of a pass is smaller for want of rows
            for (const std::int64_t step : kind) QCOMPARE(step % 4, place);
        }
        double all = 0.0;
        for (const double work : sizes.sampled) all += work;
        QCOMPARE(sizes.work, all);
    }

    void a_step_between_two_measured_ones_lies_between_them() {
        const SecondsByWork seconds({{10, 1.0, 0}, {10, 1.2, 0}, {10, 50.0, 0}, {20, 2.0, 1}, {40, 3.0, 2}});
        QCOMPARE(seconds(10), 1.2); // the median: one slow step says nothing
        QCOMPARE(seconds(30), 2.5);
        QCOMPARE(seconds(5), 0.6);
        QCOMPARE(seconds(80), 6.0);
        QVERIFY(seconds.spread().first < 1.0 && seconds.spread().second > 1.0);
        const SecondsByWork equal({{10, 1.0, 0}, {10, 3.0, 1}, {10, 3.0, 2}}); // rows of one length: no kinds in truth
        QCOMPARE(equal(20), 5.0);
    }

    void a_run_is_its_steps_evaluations_and_checkpoints() {
        MeasuredRun measured;
        measured.steps = {{100, 1.0}};
        measured.secondsOfSetUp = 3.0;
        measured.secondsOfEvaluation = 2.0;
        measured.evaluationWork = 50;
        measured.secondsOfCheckpoint = 4.0;
        measured.secondsCopying = 0.5;
        measured.writingFelt = 0.25;
        PlannedWork planned;
        planned.steps.steps = 20;
        planned.steps.sampled = {100, 100};
        planned.evaluations = 3;
        planned.evaluationWork = 100;
        planned.checkpoints = 2;
        const Seconds seconds = secondsOfRun(measured, planned);
        QCOMPARE(seconds.ofSteps, 20.0);
        QCOMPARE(seconds.ofEvaluations, 12.0);
        QCOMPARE(seconds.ofCheckpoints, 0.5 + 1.0 + 0.5 + 4.0); // the last one is waited for
        QCOMPARE(seconds.likely, 20.0 + 12.0 + 6.0 + 3.0);
        QVERIFY(seconds.low < seconds.likely && seconds.likely < seconds.high);
        QCOMPARE(timesDue(10, 4), 3);
        QCOMPARE(timesDue(8, 4), 2);
        QCOMPARE(timesDue(8, 0), 1);
        QCOMPARE(timesBothDue(24, 4, 6), 2); // 12 and 24
        QCOMPARE(timesBothDue(25, 4, 6), 3); // and at the end
        QCOMPARE(timesBothDue(10, 4, 6), 1);
        QCOMPARE(timesBothDue(1'000'000'000'000, 999'999'999'989, 1'000'000'000'000), 1); // whose product no number holds
    }

    void picked_rows_are_those_of_the_whole() {
        const auto all = std::make_shared<Rows>(std::vector<std::int64_t>{3, 4, 5});
        const data::TokenCachePtr some = pickedRows(all, {2, 0, 2});
        QCOMPARE(some->size(), 3);
        QCOMPARE(some->sequence(0).row, 2);
        QCOMPARE(some->tokens(), 13);
        QCOMPARE(some->counted(), 3 + 2 + 3);
    }

    void a_small_run_is_foretold() {
        small::Runs runs;
        runs::RunSpec spec = small::spec();
        spec.trainer.maxSteps = 60;
        spec.trainer.evalEvery = 20;
        base::JobContext ctx;
        engine::Forecast forecast;
        bool near = false; // how exact it is, ./dev measure forecast says: here others may compute, so it is tried three times
        for (int turn = 0; turn < 3 && !near; ++turn) {
            forecast = forecastRun(spec, runs.options(), ctx);
            QCOMPARE(forecast.steps, 60);
            QCOMPARE(forecast.evaluations, 3);
            QVERIFY(forecast.secondsLow < forecast.seconds && forecast.seconds < forecast.secondsHigh);
            std::filesystem::remove_all(runs.path("run"));
            const auto begun = std::chrono::steady_clock::now();
            (void)runs.train("run", spec);
            const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
            qInfo("forecast %.2f s (%.2f to %.2f), took %.2f s", forecast.seconds, forecast.secondsLow, forecast.secondsHigh, took);
            near = forecast.seconds > took / 4 && forecast.seconds < took * 4;
        }
        QVERIFY(near);
        std::uint64_t bytes = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(runs.path("run")))
            if (entry.is_regular_file()) bytes += entry.file_size();
        QVERIFY2(forecast.diskBytes > bytes * 8 / 10 && forecast.diskBytes < bytes * 12 / 10,
                 qPrintable(QString("%1 foretold, %2 there").arg(forecast.diskBytes).arg(bytes)));
    }

    void forecasts_learn_from_what_runs_took() {
        small::Runs runs;
        const PastForecasts past(runs.path("past"));
        runs::RunSpec spec = small::spec();
        spec.trainer.threads = 2;
        engine::Forecast said;
        said.seconds = said.secondsMeasured = 10.0;
        QVERIFY(!past.took(spec, 12.0)); // nothing was said of it
        for (const double seconds : {11.0, 12.0, 20.0}) {
            QVERIFY(!past.correction(2));
            past.expect(spec, said);
            spec.name = "another name is the same run";
            QCOMPARE(past.took(spec, seconds).value(), 10.0);
        }
        const auto correction = past.correction(2);
        QVERIFY(correction.has_value());
        QCOMPARE(correction->typical, 1.2);
        QVERIFY(correction->low < 1.2 && correction->high > 1.2);
        QVERIFY(!past.correction(1)); // of as many threads
        past.expect(spec, said);
        spec.trainer.batchSize += 1;
        QVERIFY(!past.took(spec, 12.0)); // another run
        base::saveFile(runs.path("past") / "past.jsonl", "{\n\nnothing\n[1]\n");
        QVERIFY(!past.correction(2));
    }

    void samples_are_timed_apart_and_not_in_the_evaluations_too() {
        small::Runs runs;
        std::map<bool, std::uint64_t> bytesOfStep; // a sample is an event: it would stand in the miniature's record
        for (const bool generate : {false, true}) {
            runs::RunSpec spec = small::spec();
            spec.evaluation.generate = generate;
            const base::JobContext ctx;
            Preparation prepared = prepare(spec, runs.options(), false, ctx);
            QCOMPARE(prepared.samples.empty(), !generate);
            const WorkCount count(prepared.config.spec, false);
            const StepSizes sizes = stepSizes(*prepared.train, prepared.spec, prepared.origin.plan.plannedSteps, count);
            const MiniatureRun mini = trainMiniature(prepared, sizes, count, runs.path(generate ? "with" : "without"), ctx);
            QCOMPARE(mini.secondsPerGeneratedToken > 0.0, generate);
            bytesOfStep[generate] = mini.bytesOfStep;
        }
        qInfo("%d bytes a step without samples, %d with", static_cast<int>(bytesOfStep[false]), static_cast<int>(bytesOfStep[true]));
        QVERIFY(bytesOfStep[true] < bytesOfStep[false] + 30);
        QVERIFY(bytesOfStep[false] > 100 && bytesOfStep[false] < 600); // a step is an event; those that were not measured are steps, too
    }

    void a_forecast_leaves_nothing_behind() {
        small::Runs runs;
        base::JobContext ctx;
        (void)forecastRun(small::spec(), runs.options(), ctx);
        QVERIFY(std::filesystem::is_empty(runs.options().cacheFolder / "forecast"));
    }

    void what_a_run_would_refuse_is_refused() {
        small::Runs runs;
        runs::RunSpec spec = small::spec();
        spec.data.train = runs.path("nothing.jsonl").string();
        base::JobContext ctx;
        QVERIFY_EXCEPTION_THROWN((void)forecastRun(spec, runs.options(), ctx), Error);
    }

    void a_forecast_stops_when_asked() {
        small::Runs runs;
        std::stop_source stop;
        base::JobContext ctx(stop.get_token(), [&stop](const base::Progress&) { stop.request_stop(); }, {});
        try {
            (void)forecastRun(small::spec(), runs.options(), ctx);
            QFAIL("it went on");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::Stopped);
        }
        const std::filesystem::path place = runs.options().cacheFolder / "forecast";
        QVERIFY(!std::filesystem::exists(place) || std::filesystem::is_empty(place));
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "test_forecast.moc"
