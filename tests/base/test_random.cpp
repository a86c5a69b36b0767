#include "core/base/error.h"
#include "core/base/random.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

using core::base::Random;

class RandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_stream_continues_exactly_from_its_state() {
        Random random(42, "order");
        for (int i = 0; i < 1001; ++i) (void)random.next();
        Random again = Random::fromState(random.state());
        for (int i = 0; i < 100; ++i) QCOMPARE(again.next(), random.next());
    }

    void streams_and_seeds_differ() {
        std::set<std::uint64_t> seen;
        for (const char* stream : {"order", "dropout", "init"})
            for (std::uint64_t seed = 0; seed < 100; ++seed) seen.insert(Random(seed, stream).next());
        QCOMPARE(seen.size(), std::size_t{300});
    }

    void numbers_are_the_same_on_every_machine() {
        // The known answer of Philox4x32-10 for counter 0 and key 0: 6627e8d5 e169c58d bc57ac4c 9b00dbd8.
        Random zero = Random::fromState("0:0");
        QCOMPARE(zero.next(), 0xe169c58d6627e8d5ULL);
        QCOMPARE(zero.next(), 0x9b00dbd8bc57ac4cULL);
    }

    void uniform_and_normal_have_their_moments() {
        Random random(7, "moments");
        constexpr int n = 200'000;
        double sum = 0, sum2 = 0, uniform = 0;
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            sum += x;
            sum2 += x * x;
            const double u = random.uniform();
            QVERIFY(u >= 0.0 && u < 1.0);
            uniform += u;
        }
        QVERIFY(std::abs(sum / n) < 0.01);
        QVERIFY(std::abs(sum2 / n - 1.0) < 0.02);
        QVERIFY(std::abs(uniform / n - 0.5) < 0.005);
    }

    void below_is_even_over_its_range() {
        Random random(9, "below");
        std::array<int, 7> counts{};
        for (int i = 0; i < 70'000; ++i) ++counts[static_cast<std::size_t>(random.below(7))];
        for (const int count : counts) QVERIFY2(std::abs(count - 10'000) < 500, std::to_string(count).c_str());
    }

    void shuffle_keeps_every_item() {
        std::vector<int> items(1000);
        std::iota(items.begin(), items.end(), 0);
        auto shuffled = items;
        Random(1, "shuffle").shuffle(shuffled);
        QVERIFY(shuffled != items);
        std::sort(shuffled.begin(), shuffled.end());
        QCOMPARE(shuffled, items);
    }

    void a_broken_state_is_refused() {
        for (const char* state : {"", "12", ":", "xyz:1", "1:xyz", "1:2:3"})
            QVERIFY_EXCEPTION_THROWN((void)Random::fromState(state), core::Error);
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "test_random.moc"
