#include "tests/support/ui/window_test.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/plots/curves/curve_layer.h"
#include "ui/plots/curves/decimation.h"
#include "ui/plots/curves/run_series.h"
#include "ui/plots/curves/smoothing.h"
#include "ui/plots/run_style.h"

#include "tests/support/fake_run.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace ui::plots;
using namespace core::base;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> noisy(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0.0, 1.0);
    std::vector<double> values(count);
    for (double& value : values) value = normal(random);
    return values;
}

Event loss(std::int64_t step, double value, double time = 0.0) {
    return {time, MetricsEvent{step, 0.0, step * 10, {{"train/loss", value}}}};
}

} // namespace

/// What plots are made of, without a window: smoothing, decimation, a run's curves, the words along the axes.
class CurvesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smoothing_starts_at_the_first_value_and_is_the_weighted_mean_of_what_came() {
        const auto out = smoothed(std::vector<double>{4.0, 2.0, 1.0}, 0.9);
        QCOMPARE(out.size(), std::size_t(3));
        QVERIFY(std::abs(out[0] - 4.0) < 1e-12);
        QVERIFY(std::abs(out[1] - (0.9 * 0.1 * 4.0 + 0.1 * 2.0) / (1 - 0.81)) < 1e-12);
        QVERIFY(std::abs(out[2] - (0.081 * 4.0 + 0.09 * 2.0 + 0.1 * 1.0) / (1 - 0.729)) < 1e-12);
    }
    void smoothing_by_nothing_changes_nothing() {
        const auto values = noisy(100, 1);
        const auto out = smoothed(values, 0.0);
        for (std::size_t i = 0; i < values.size(); ++i) QVERIFY(std::abs(out[i] - values[i]) < 1e-12);
    }
    void a_value_that_is_no_number_leaves_the_mean_alone() {
        const auto out = smoothed(std::vector<double>{2.0, kNan, 2.0}, 0.5);
        QVERIFY(std::isnan(out[1]));
        QVERIFY(std::abs(out[2] - 2.0) < 1e-12);
    }

    void extrema_of_any_part_are_those_of_a_plain_search() {
        auto values = noisy(10'007, 2);
        values[5000] = kNan;
        ExtremaIndex index;
        std::vector<double> grown;
        for (const double value : values) { // as a live run: one after another
            grown.push_back(value);
            index.extend(grown);
        }
        std::mt19937 random(3);
        for (int i = 0; i < 300; ++i) {
            std::size_t begin = random() % values.size(), end = random() % (values.size() + 1);
            if (begin > end) std::swap(begin, end);
            const auto found = index.find(values, begin, end);
            double low = 1e300, high = -1e300;
            for (std::size_t k = begin; k < end; ++k)
                if (std::isfinite(values[k])) low = std::min(low, values[k]), high = std::max(high, values[k]);
            QCOMPARE(found.found, low <= high);
            if (!found.found) continue;
            QCOMPARE(values[found.low], low);
            QCOMPARE(values[found.high], high);
        }
    }
    void decimation_keeps_the_extrema_of_every_pixel_column_and_its_ends() {
        const std::size_t count = 200'000;
        std::vector<double> x(count), y = noisy(count, 4);
        for (std::size_t i = 0; i < count; ++i) x[i] = static_cast<double>(i);
        y[123'456] = 50.0;
        y[77'777] = -50.0;
        ExtremaIndex index;
        index.extend(y);
        const int columns = 640;
        const double low = 10'000.5, high = 190'000.5;
        const auto places = visiblePoints(x, y, index, low, high, columns);
        QVERIFY(places.size() <= std::size_t(columns) * 4 + 2);
        QVERIFY(std::is_sorted(places.begin(), places.end()));
        QVERIFY(std::adjacent_find(places.begin(), places.end()) == places.end());
        std::vector<std::pair<double, double>> all(columns, {1e300, -1e300}), kept(columns, {1e300, -1e300});
        const auto column = [&](std::size_t i) {
            return static_cast<std::size_t>(std::min((x[i] - low) / ((high - low) / columns), columns - 1.0));
        };
        for (std::size_t i = 10'001; i <= 190'000; ++i) {
            auto& [bottom, top] = all[column(i)];
            bottom = std::min(bottom, y[i]), top = std::max(top, y[i]);
        }
        for (const std::size_t i : places) {
            if (x[i] < low || x[i] > high) continue;
            auto& [bottom, top] = kept[column(i)];
            bottom = std::min(bottom, y[i]), top = std::max(top, y[i]);
        }
        QVERIFY(all == kept);
        QCOMPARE(places.front(), std::size_t(10'000)); // one beyond the edge, so that the line goes on
        QCOMPARE(places.back(), std::size_t(190'001));
    }
    void few_points_are_all_drawn() {
        const std::vector<double> x{1, 2, 3, 4}, y{1, 2, 3, 4};
        ExtremaIndex index;
        index.extend(y);
        QCOMPARE(visiblePoints(x, y, index, 1.5, 3.5, 100), (std::vector<std::size_t>{0, 1, 2, 3}));
        QVERIFY(visiblePoints({}, {}, index, 0, 1, 100).empty());
    }
    void a_smoothed_layer_that_grows_equals_one_that_is_made_at_once() {
        Curve curve;
        CurveLayer layer;
        const auto values = noisy(1000, 5);
        for (std::size_t i = 0; i < values.size(); ++i) {
            curve.append({static_cast<double>(i), 0, 0}, values[i]);
            if (i % 37 == 0) layer.follow(&curve, 0, 0.9);
        }
        layer.follow(&curve, 0, 0.9);
        const auto whole = smoothed(values, 0.9);
        for (std::size_t i = 0; i < values.size(); ++i) QVERIFY(std::abs(layer.value(i) - whole[i]) < 1e-12);
    }

    void a_resume_drops_what_came_after_its_checkpoint_and_time_goes_on_without_the_break() {
        RunSeries series;
        series.append({1000.0, StartedEvent{"run", std::nullopt, 100}});
        for (int s = 1; s <= 10; ++s) series.append(loss(s, 3.0 - 0.1 * s, 1000.0 + s));
        series.append({1010.0, CheckpointEvent{6, "checkpoints/step-00000006", 10, true}});
        series.append({5000.0, StartedEvent{"run", 6, 100}});
        for (int s = 7; s <= 12; ++s) series.append(loss(s, 3.0 - 0.1 * s, 5000.0 + (s - 6)));
        const Curve* curve = series.find("train/loss");
        QVERIFY(curve);
        QCOMPARE(curve->size(), std::size_t(12));
        for (std::size_t i = 0; i < 12; ++i) QCOMPARE(curve->step[i], static_cast<double>(i + 1));
        QCOMPARE(curve->seconds[6], 7.0);
        QCOMPARE(curve->seconds[11], 12.0);
        QCOMPARE(series.checkpoints().size(), std::size_t(1));
        QCOMPARE(series.cuts(), std::uint64_t(1));
        QCOMPARE(QString::fromStdString(series.state()), QStringLiteral("running"));
    }
    void the_best_step_is_that_of_the_lowest_validation_loss() {
        RunSeries series;
        for (const auto& event : tests::fakeEvents(tests::grimmRuns().front())) series.append(event);
        const auto best = series.best();
        QVERIFY(best.has_value());
        QVERIFY2(best->first.step >= 240 && best->first.step <= 480, qPrintable(QString::number(best->first.step)));
        const Curve* validation = series.find("validation/loss");
        for (std::size_t i = 0; i < validation->size(); ++i) QVERIFY(validation->value[i] >= best->second);
        QCOMPARE(series.advice().size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(series.state()), QStringLiteral("finished"));
    }
    void a_file_that_jumps_back_keeps_every_axis_ascending() {
        RunSeries series;
        series.append(loss(5, 1.0, 100.0));
        series.append(loss(9, 1.0, 90.0));
        series.append(loss(7, 1.0, 95.0));
        const Curve* curve = series.find("train/loss");
        for (const auto axis : {XAxis::Step, XAxis::Tokens, XAxis::Time})
            QVERIFY(std::is_sorted(curve->x(axis).begin(), curve->x(axis).end()));
        QCOMPARE(curve->size(), std::size_t(2));
    }

    void a_run_keeps_its_style_and_no_two_shown_runs_look_alike() {
        RunStyles styles;
        styles.show({"a", "b", "c"});
        QCOMPARE(styles.of("b").place, 1);
        styles.show({"b"});
        styles.show({"d", "b"});
        QCOMPARE(styles.of("b").place, 1);
        QCOMPARE(styles.of("d").place, 0);
        styles.show({"a", "d", "b"}); // a and d have the same place by now: the later one moves
        QCOMPARE(styles.of("a").place, 0);
        QCOMPARE(styles.of("d").place, 2);
        RunStyles other;
        other.load(styles.save());
        QCOMPARE(other.of("d").place, 2);
        QStringList many;
        for (int i = 0; i < 28; ++i) many << QString::number(i);
        styles.show(many);
        std::set<std::pair<QRgb, int>> looks;
        for (const auto& run : many) looks.insert({styles.of(run).color().rgb(), static_cast<int>(styles.of(run).line())});
        QVERIFY2(looks.size() >= 21, qPrintable(QString::number(looks.size())));
    }

    void numbers_read_as_a_person_writes_them_data() {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("expected");
        QTest::newRow("thousands") << tickText(1200, 200, AxisKind::Number) << "1,200";
        QTest::newRow("decimals by step") << tickText(2.4, 0.4, AxisKind::Number) << "2.4";
        QTest::newRow("quarter") << tickText(0.25, 0.25, AxisKind::Number) << "0.25";
        QTest::newRow("zero") << tickText(1e-17, 0.1, AxisKind::Number) << "0";
        QTest::newRow("small") << tickText(0.0002, 0.0001, AxisKind::Number) << "2e-4";
        QTest::newRow("count") << tickText(200'000, 200'000, AxisKind::Count) << "200k";
        QTest::newRow("millions") << tickText(1'200'000, 200'000, AxisKind::Count) << "1.2M";
        QTest::newRow("minutes") << tickText(106, 60, AxisKind::Duration) << "1:46";
        QTest::newRow("hours") << durationText(3723) << "1:02:03";
        QTest::newRow("lr") << shortText(5e-4) << "5e-4";
        QTest::newRow("beta") << shortText(0.999) << "0.999";
        QTest::newRow("whole") << shortText(1270) << "1,270";
        QTest::newRow("loss") << lossText(2.59) << "2.590";
        QTest::newRow("not a number") << lossText(kNan) << "NaN";
        QTest::newRow("bytes") << bytesText(3.2e6) << QStringLiteral("3.2\u00A0MB");
    }
    void numbers_read_as_a_person_writes_them() {
        QFETCH(QString, made);
        QFETCH(QString, expected);
        QCOMPARE(made, expected);
    }
    void tick_steps_are_those_that_people_count_in() {
        QCOMPARE(tickStep(1300, 7, AxisKind::Number), 200.0);
        QCOMPARE(tickStep(0.0005, 5, AxisKind::Number), 1e-4);
        QCOMPARE(tickStep(600, 8, AxisKind::Duration), 60.0);
    }
};

ANNEAL_WINDOW_TEST(CurvesTest)
#include "test_curves.moc"
