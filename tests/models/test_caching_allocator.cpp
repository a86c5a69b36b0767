#include "core/models/memory/caching_allocator.h"

#include "core/models/torch.h"
#include <QTest>
#include <atomic>
#include <thread>

using namespace core::models;

class TestCachingAllocator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installCachingAllocator(64 << 20); }

    void large_memory_is_used_again() {
        releaseKeptMemory();
        const auto before = allocatorCounts();
        const void* first = torch::ones({1'000'000}).const_data_ptr(); // gone at once
        const auto again = torch::ones({999'000});
        QCOMPARE(again.const_data_ptr(), first);
        QCOMPARE(allocatorCounts().reused, before.reused + 1);
        QCOMPARE(again.sum().item<double>(), 999'000.0);
    }

    void no_more_than_the_cap_is_kept() {
        for (int size = 1; size < 30; ++size) (void)torch::empty({size * 1'000'000});
        QVERIFY(allocatorCounts().keptBytes <= allocatorCounts().capBytes);
        (void)torch::empty({12'000'000}); // over half of the cap: not kept
        releaseKeptMemory();
        QCOMPARE(allocatorCounts().keptBytes, std::uint64_t{0});
    }

    void small_tensors_pass_by() {
        const auto before = allocatorCounts();
        (void)torch::ones({100});
        QCOMPARE(allocatorCounts().fresh, before.fresh);
    }

    void many_threads_share_it() {
        std::vector<std::jthread> threads;
        std::atomic<int> wrong = 0;
        for (int id = 0; id < 4; ++id)
            threads.emplace_back([id, &wrong] {
                for (int round = 0; round < 50; ++round) {
                    const auto tensor = torch::full({300'000 + round * 1000}, id);
                    if ((tensor != id).any().item<bool>()) ++wrong;
                }
            });
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestCachingAllocator)
#include "test_caching_allocator.moc"
