// Dropout as a function of counters: what it drops depends on the row and the place in it, never on what lies beside it.
#include "core/models/layers/dropout.h"

#include <ATen/Parallel.h>
#include <QTest>
#include <cmath>

using namespace core::models;

namespace {

Pass passOf(const std::vector<std::int64_t>& offsets, const std::vector<std::int64_t>& names, std::uint64_t seed = 7) {
    Pass pass;
    pass.training = true;
    pass.dropoutSeed = seed;
    pass.dropoutKeys = dropoutKeys(offsets, names);
    return pass;
}

torch::Tensor maskOf(std::int64_t tokens, const Pass& pass, double dropout = 0.25, torch::ScalarType type = torch::kFloat32) {
    return dropoutMask(torch::empty({tokens, 33}, type), dropout, pass, "model.layers.0.self_attn.q_proj");
}

} // namespace

class TestDropout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// NEFTune: uniform in ±α / √(length · width), the same for a row whatever lies around it.
    void noise_has_its_bounds_and_follows_its_row() {
        const auto like = torch::zeros({50, 64}, torch::kFloat64);
        Pass pass;
        pass.training = true;
        pass.dropoutSeed = 7;
        const std::vector<std::int64_t> offsets{0, 20, 50}, names{3, 9};
        pass.dropoutKeys = dropoutKeys(offsets, names);
        std::vector<double> bounds(50, 0.5);
        const auto noise = uniformNoise(like, bounds, pass);
        QVERIFY(noise.abs().max().item<double>() <= 0.5 && noise.abs().max().item<double>() > 0.49);
        QVERIFY(std::abs(noise.mean().item<double>()) < 0.02);
        QVERIFY(std::abs(noise.var().item<double>() - 0.25 / 3.0) < 0.005);
        const std::vector<std::int64_t> alone{0, 30}, name{9};
        pass.dropoutKeys = dropoutKeys(alone, name);
        const auto again = uniformNoise(torch::zeros({30, 64}, torch::kFloat64), std::vector<double>(30, 0.5), pass);
        QVERIFY(torch::equal(again, noise.narrow(0, 20, 30)));
    }
    void a_row_has_the_same_mask_in_every_batch() {
        const auto together = maskOf(9, passOf({0, 4, 9}, {12, 700}));
        QVERIFY(torch::equal(together.narrow(0, 0, 4), maskOf(4, passOf({0, 4}, {12}))));
        QVERIFY(torch::equal(together.narrow(0, 4, 5), maskOf(5, passOf({0, 5}, {700}))));
        const auto padded = maskOf(10, passOf({0, 5, 10}, {700, 12})); // the other way round, filled up to the longest
        QVERIFY(torch::equal(padded.narrow(0, 0, 5), together.narrow(0, 4, 5)));
        QVERIFY(torch::equal(padded.narrow(0, 5, 4), together.narrow(0, 0, 4)));
    }

    void threads_and_number_types_drop_the_same() {
        const auto pass = passOf({0, 500}, {3});
        const int before = at::get_num_threads();
        const auto mask = maskOf(500, pass);
        at::set_num_threads(1);
        QVERIFY(torch::equal(mask, maskOf(500, pass)));
        at::set_num_threads(before);
        for (const auto type : {torch::kFloat64, torch::kBFloat16}) QVERIFY(torch::equal(mask == 0, maskOf(500, pass, 0.25, type) == 0));
    }

    void rows_places_modules_and_seeds_drop_different_numbers() {
        const auto mask = maskOf(64, passOf({0, 32, 64}, {1, 2}));
        QVERIFY(!torch::equal(mask.narrow(0, 0, 32), mask.narrow(0, 32, 32)));
        QVERIFY(!torch::equal(mask[0], mask[1]));
        const auto pass = passOf({0, 32, 64}, {1, 2});
        QVERIFY(!torch::equal(mask, dropoutMask(mask, 0.25, pass, "model.layers.0.self_attn.k_proj")));
        QVERIFY(!torch::equal(mask, maskOf(64, passOf({0, 32, 64}, {1, 2}, 8))));
    }

    /// Shares dropped in all, of each column, and of pairs of columns that a stream decides together: all as independent coins give them.
    void so_many_are_dropped_as_are_asked_for() {
        for (const double dropout : {0.05, 0.3, 0.9}) {
            constexpr std::int64_t tokens = 20'000;
            const auto mask = maskOf(tokens, passOf({0, tokens}, {4}), dropout);
            QVERIFY(std::abs(mask.max().item<double>() - 1.0 / (1.0 - dropout)) < 1e-6 / (1.0 - dropout));
            const auto dropped = (mask == 0).to(torch::kFloat64);
            const double deviation = std::sqrt(dropout * (1.0 - dropout) / tokens);
            QVERIFY((dropped.mean(0) - dropout).abs().max().item<double>() < 5.0 * deviation);
            const double both = (dropped.select(1, 0) * dropped.select(1, 1)).mean().item<double>();
            QVERIFY(std::abs(both - dropout * dropout) < 5.0 * std::sqrt(dropout * dropout / tokens));
            const double next = (dropped.narrow(0, 0, tokens - 1) * dropped.narrow(0, 1, tokens - 1)).mean().item<double>();
            QVERIFY(std::abs(next - dropout * dropout) < 0.01);
        }
    }
};

QTEST_APPLESS_MAIN(TestDropout)
#include "test_dropout.moc"
