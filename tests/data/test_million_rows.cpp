#include "core/base/files.h"
#include "core/data/facts.h"
#include "core/data/query.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kRows = 1'000'000;

/// Seconds of processor time, whatever else runs on the machine; on a quiet one with two cores the wall shows half of it.
double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct Timed {
    double processor = 0.0, wall = 0.0;
};
Timed timed(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    const double before = processorSeconds();
    work();
    return {processorSeconds() - before, static_cast<double>(clock.nsecsElapsed()) / 1e9};
}

} // namespace

/// A2's measure, on the engine's side: what the Data place asks of a million rows.
class TestMillionRows : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    DatasetPtr dataset_;
    static void tell(const char* what, const Timed& time) {
        qInfo("%s: %.2f s, %.2f s of processor time", what, time.wall, time.processor);
    }
private Q_SLOTS:
    void initTestCase() {
        const fs::path folder = folder_.path().toStdString();
        {
            std::ofstream out(folder / "rows.jsonl");
            for (std::int64_t i = 0; i < kRows; ++i)
                out << "{\"instruction\":\"Question number " << i << " of a long list, asked by customer " << i % 7919
                    << "\",\"input\":\"\",\"output\":\"The answer to " << i / 2 << " is that the parcel left on day " << i % 365
                    << " and arrives soon after.\",\"score\":" << i % 100 << "}\n";
        }
        const Timed time = timed([&] { dataset_ = importFiles({folder / "rows.jsonl"}, {}, folder / "v1", {}); });
        tell("import", time);
        QCOMPARE(dataset_->info().rows, kRows);
    }
    void facts_take_less_than_five_seconds() {
        DatasetFacts facts;
        const Timed time = timed([&] { facts = computeFacts(dataset_, nullptr, {}, {}); });
        tell("facts", time);
        QCOMPARE(facts.rows, kRows);
        QCOMPARE(facts.duplicateRows, std::int64_t{0});
        QCOMPARE(facts.columns[1].empty, kRows);
        QCOMPARE(facts.languages.front().first, std::string("en"));
        QVERIFY2(time.processor < 10.0, qPrintable(QString::number(time.processor)));
    }
    void filters_searches_and_orders_are_found() {
        RowQuery search;
        search.search = "number 123456";
        std::vector<std::int64_t> rows;
        tell("search", timed([&] { rows = findRows(*dataset_, search, {}); }));
        QCOMPARE(rows, (std::vector<std::int64_t>{123456}));
        RowQuery filter;
        filter.columns[3] = ">=98";
        tell("filter", timed([&] { rows = findRows(*dataset_, filter, {}); }));
        QCOMPARE(rows.size(), std::size_t{20000});
        filter.sortColumn = 3;
        filter.descending = true;
        tell("filter and order", timed([&] { rows = findRows(*dataset_, filter, {}); }));
        QCOMPARE(rows.front(), std::int64_t{99});
    }
};

QTEST_APPLESS_MAIN(TestMillionRows)
#include "test_million_rows.moc"
