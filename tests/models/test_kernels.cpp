// Our own kernels, for every processor kind that this machine can run, against plain loops in double.
#include "core/models/kernels/kernels.h"

#include <QTest>
#include <cmath>
#include <random>
#include <vector>

using namespace core::models::kernels;

namespace {

std::vector<float> randomNumbers(std::size_t count, std::uint32_t seed, double deviation = 1.0) {
    std::mt19937 generator(seed);
    std::normal_distribution<double> normal(0.0, deviation);
    std::vector<float> out(count);
    for (auto& number : out) number = static_cast<float>(normal(generator));
    return out;
}

double apart(double got, double expected) { return std::abs(got - expected) / std::max(1.0, std::abs(expected)); }

const KernelSet& set(const QString& name) { return *named(qPrintable(name)); }

constexpr std::int64_t kWidths[] = {1, 3, 8, 15, 16, 17, 64, 172};

} // namespace

class TestKernels : public QObject {
    Q_OBJECT

    void sets() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"avx512", "avx2", "plain"})
            if (named(name) != nullptr) QTest::newRow(name) << name;
    }

private Q_SLOTS:
    void norms_equal_the_formula_data() { sets(); }
    void norms_equal_the_formula();
    void gates_equal_the_formula_data() { sets(); }
    void gates_equal_the_formula();
    void turning_back_undoes_turning_data() { sets(); }
    void turning_back_undoes_turning();
    void cross_entropy_equals_the_formula_data() { sets(); }
    void cross_entropy_equals_the_formula();
    void what_is_not_finite_stays_so_data() { sets(); }
    void what_is_not_finite_stays_so();
    void half_numbers_round_to_the_nearest_data() { sets(); }
    void half_numbers_round_to_the_nearest();
    void the_best_set_runs_here() { QVERIFY(named(best().name) == &best()); }
};

void TestKernels::norms_equal_the_formula() {
    QFETCH(QString, name);
    for (const auto width : kWidths) {
        const auto w = static_cast<std::size_t>(width);
        const auto x = randomNumbers(2 * w, 1), weight = randomNumbers(w, 2), slopes = randomNumbers(2 * w, 3);
        std::vector<float> out(2 * w), inverse(2), dx(2 * w, 0.5F), dWeight(w, 0.25F);
        set(name).f32.norm(x.data(), weight.data(), out.data(), inverse.data(), 2, width, 1e-5F);
        set(name).f32.normBack(slopes.data(), x.data(), inverse.data(), weight.data(), dx.data(), dWeight.data(), 2, width);
        std::vector<double> expectedWeight(w, 0.25);
        for (std::size_t row = 0; row < 2; ++row) {
            double squares = 0.0, mean = 0.0;
            for (std::size_t i = 0; i < w; ++i) squares += std::pow(static_cast<double>(x[row * w + i]), 2);
            const double factor = 1.0 / std::sqrt(squares / static_cast<double>(width) + static_cast<double>(1e-5F));
            for (std::size_t i = 0; i < w; ++i)
                mean += static_cast<double>(weight[i]) * static_cast<double>(slopes[row * w + i]) * static_cast<double>(x[row * w + i]) *
                        factor / static_cast<double>(width);
            for (std::size_t i = 0; i < w; ++i) {
                const double normal = static_cast<double>(x[row * w + i]) * factor, slope = static_cast<double>(slopes[row * w + i]);
                QVERIFY(apart(static_cast<double>(out[row * w + i]), normal * static_cast<double>(weight[i])) < 2e-6);
                QVERIFY(apart(static_cast<double>(dx[row * w + i]),
                              0.5 + factor * (static_cast<double>(weight[i]) * slope - normal * mean)) < 5e-6);
                expectedWeight[i] += slope * normal;
            }
        }
        for (std::size_t i = 0; i < w; ++i) QVERIFY(apart(static_cast<double>(dWeight[i]), expectedWeight[i]) < 5e-6);
    }
}

void TestKernels::gates_equal_the_formula() {
    QFETCH(QString, name);
    for (const auto width : kWidths) {
        const auto w = static_cast<std::size_t>(width);
        const auto given = randomNumbers(2 * w, 4, 4.0), slopes = randomNumbers(w, 5);
        auto both = given, third = slopes;
        std::vector<float> out(w);
        set(name).f32.gated(given.data(), out.data(), 1, width);
        set(name).f32.gatedBack(both.data(), third.data(), 1, width);
        for (std::size_t i = 0; i < w; ++i) {
            const double g = static_cast<double>(given[i]), u = static_cast<double>(given[w + i]), d = static_cast<double>(slopes[i]);
            const double s = 1.0 / (1.0 + std::exp(-g));
            QVERIFY(apart(static_cast<double>(out[i]), g * s * u) < 2e-6);
            QVERIFY(apart(static_cast<double>(third[i]), g * s * u) < 2e-6);
            QVERIFY(apart(static_cast<double>(both[i]), d * u * (s + g * s * (1.0 - s))) < 2e-6);
            QVERIFY(apart(static_cast<double>(both[w + i]), d * g * s) < 2e-6);
        }
    }
}

void TestKernels::turning_back_undoes_turning() {
    QFETCH(QString, name);
    for (const std::int64_t headDim : {2, 8, 10, 64}) {
        const std::int64_t half = headDim / 2, stride = 3 * headDim + 5;
        std::vector<float> cosine, sine;
        for (std::int64_t i = 0; i < 4 * half; ++i) {
            cosine.push_back(static_cast<float>(std::cos(0.1 * static_cast<double>(i))));
            sine.push_back(static_cast<float>(std::sin(0.1 * static_cast<double>(i))));
        }
        const std::vector<std::int64_t> positions{3, 0, 2};
        const auto given = randomNumbers(static_cast<std::size_t>(3 * stride), 6);
        auto x = given;
        set(name).f32.rotate(x.data(), stride, positions.data(), cosine.data(), sine.data(), 3, 2, headDim, half, 1.0F);
        const auto c = static_cast<double>(cosine[static_cast<std::size_t>(3 * half)]),
                   s = static_cast<double>(sine[static_cast<std::size_t>(3 * half)]);
        const auto a = static_cast<double>(given[0]), b = static_cast<double>(given[static_cast<std::size_t>(half)]);
        QVERIFY(apart(static_cast<double>(x[0]), a * c - b * s) < 1e-6);
        QVERIFY(apart(static_cast<double>(x[static_cast<std::size_t>(half)]), b * c + a * s) < 1e-6);
        set(name).f32.rotate(x.data(), stride, positions.data(), cosine.data(), sine.data(), 3, 2, headDim, half, -1.0F);
        for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(apart(static_cast<double>(x[i]), static_cast<double>(given[i])) < 2e-6);
    }
}

void TestKernels::cross_entropy_equals_the_formula() {
    QFETCH(QString, name);
    for (const std::int64_t vocabulary : {1, 5, 16, 33, 512, 5000})
        for (const double smoothing : {0.0, 0.1}) {
            const auto given = randomNumbers(static_cast<std::size_t>(vocabulary), 7, 3.0);
            const auto target = static_cast<std::size_t>(vocabulary / 2);
            double all = 0.0, sum = 0.0;
            for (const float z : given) {
                all += std::exp(static_cast<double>(z));
                sum += static_cast<double>(z);
            }
            const double n = static_cast<double>(vocabulary), normaliser = std::log(all);
            const double expected =
                (1.0 - smoothing) * (normaliser - static_cast<double>(given[target])) + smoothing * (normaliser - sum / n);
            auto z = given;
            const LossTerms terms{0.5F, static_cast<float>(smoothing), true};
            QVERIFY(apart(set(name).f32.crossEntropy(z.data(), vocabulary, static_cast<std::int64_t>(target), terms), expected) < 2e-6);
            for (std::size_t i = 0; i < z.size(); ++i) {
                const double slope =
                    0.5 * (std::exp(static_cast<double>(given[i])) / all - smoothing / n - (i == target ? 1.0 - smoothing : 0.0));
                QVERIFY(std::abs(static_cast<double>(z[i]) - slope) < 1e-6);
            }
            z = given;
            (void)set(name).f32.crossEntropy(z.data(), vocabulary, static_cast<std::int64_t>(target),
                                             {0.5F, static_cast<float>(smoothing), false});
            QCOMPARE(z, given);
        }
}

void TestKernels::what_is_not_finite_stays_so() {
    // A training stops before the update where a loss is not finite: no kernel may make a number of it.
    QFETCH(QString, name);
    const float bad[] = {std::nanf(""), INFINITY};
    for (const float number : bad) {
        std::vector<float> z(40, 1.0F), out(40), inverse(1);
        z[20] = number;
        const std::vector<float> weight(40, 1.0F);
        set(name).f32.norm(z.data(), weight.data(), out.data(), inverse.data(), 1, 40, 1e-5F);
        QVERIFY(!std::isfinite(out[20]));
        QVERIFY(!std::isfinite(set(name).f32.crossEntropy(z.data(), 40, 3, {})));
    }
}

void TestKernels::half_numbers_round_to_the_nearest() {
    QFETCH(QString, name);
    const std::vector<float> given{1.0F, 1.00390625F, 1.01171875F, -1.00390625F, 3.0e38F, 1e-30F, 0.0F, -2.5F,      1.0F,
                                   1.0F, 1.0F,        1.0F,        1.0F,         1.0F,    1.0F,   1.0F, 1.00390625F};
    const std::vector<float> expected{1.0F, 1.0F, 1.015625F, -1.0F, 3.0e38F, 1e-30F, 0.0F, -2.5F, 1.0F,
                                      1.0F, 1.0F, 1.0F,      1.0F,  1.0F,    1.0F,   1.0F, 1.0F};
    std::vector<Half> halves(given.size());
    set(name).bf16.store(given.data(), halves.data(), static_cast<std::int64_t>(given.size()));
    std::vector<float> back(given.size(), 0.0F);
    set(name).bf16.add(back.data(), halves.data(), static_cast<std::int64_t>(given.size()));
    for (std::size_t i = 0; i < given.size(); ++i)
        QVERIFY2(std::abs(back[i] - expected[i]) <= std::abs(expected[i]) * 4e-3F,
                 qPrintable(QString::number(static_cast<double>(back[i]), 'g', 9)));
    for (const std::size_t exact : {0U, 1U, 2U, 3U, 7U, 16U}) QCOMPARE(back[exact], expected[exact]);
}

QTEST_APPLESS_MAIN(TestKernels)
#include "test_kernels.moc"
