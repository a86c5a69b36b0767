#include "core/base/error.h"
#include "core/data/query.h"

#include <QTest>

using namespace core::data;

namespace {

/// Rows held in memory; enough of a dataset for queries.
class MemoryDataset final : public Dataset {
public:
    explicit MemoryDataset(std::vector<std::vector<std::string>> rows) {
        for (const auto& row : rows) {
            Row cells;
            for (const auto& text : row) cells.push_back({Cell::Kind::Text, text});
            rows_.push_back(std::move(cells));
        }
        info_.rows = static_cast<std::int64_t>(rows_.size());
        info_.columns = {"text", "n"};
    }
    [[nodiscard]] const DatasetInfo& info() const noexcept override { return info_; }
    [[nodiscard]] std::vector<Row> read(std::int64_t first, std::int64_t count) const override {
        const auto begin = std::min(first, info_.rows);
        const auto end = std::min(first + count, info_.rows);
        return {rows_.begin() + begin, rows_.begin() + end};
    }
    [[nodiscard]] std::int64_t sourceLine(std::int64_t row) const override { return row + 1; }
    [[nodiscard]] std::string split(std::int64_t row) const override { return row % 2 == 0 ? "train" : "validation"; }
    void eachRejected(const std::function<bool(RejectedRow&&)>&) const override {}

private:
    std::vector<Row> rows_;
    DatasetInfo info_;
};

const MemoryDataset& rows() {
    static const MemoryDataset dataset(
        {{"My top up failed", "10"}, {"Where is my card?", "9"}, {"TOP-UP pending", "100"}, {"Größe", "x"}, {"", "1.5"}});
    return dataset;
}

std::vector<std::int64_t> find(const RowQuery& query) { return findRows(rows(), query, core::base::JobContext()); }
using Rows = std::vector<std::int64_t>;

} // namespace

class QueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_filter_understands_its_signs_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* filter, const char* cell, bool matches) {
            QTest::addRow("%s on %s", filter, cell) << QString::fromUtf8(filter) << QString::fromUtf8(cell) << matches;
        };
        row("top up OR top-up", "My TOP-UP", true);
        row("top up OR top-up", "topup", false);
        row("*top_up*", "pending_top_up", true);
        row("top_up*", "pending_top_up", false);
        row("c?t", "cat", true);
        row("c?t", "cäT", true);
        row("c?t", "cart", false);
        row("=card", "Card", true);
        row("=card", "cards", false);
        row("!card", "cards", false);
        row("!card", "top", true);
        row(">=5", "5", true);
        row(">5", "5", false);
        row("<5", "4.5", true);
        row("5..10", "10", true);
        row("5..10", "word", false);
        row("größe", "GRÖSSE", true); // full folding makes ß and ss one
        row("", "anything", true);
        row("  ", "anything", true);
        row("?", "what?", true);
        row("GRÖẞE", "größe", true);
    }
    void a_filter_understands_its_signs() {
        QFETCH(QString, filter);
        QFETCH(QString, cell);
        QFETCH(bool, matches);
        TextFilter textFilter(filter.toStdString());
        QCOMPARE(textFilter.matches(cell.toStdString()), matches);
    }

    void search_looks_into_every_column() {
        RowQuery query;
        query.search = "100";
        QCOMPARE(find(query), Rows{2});
        query.search = "card OR top";
        QCOMPARE(find(query), (Rows{0, 1, 2}));
    }

    void filters_of_columns_and_split_are_all_needed() {
        RowQuery query;
        query.columns = {{0, "top"}, {1, ">=50"}};
        QCOMPARE(find(query), Rows{2});
        query = {};
        query.split = "validation";
        QCOMPARE(find(query), (Rows{1, 3}));
        query.columns = {{7, "a"}};
        QVERIFY(find(query).empty());
    }

    void sorting_puts_numbers_by_value_before_texts() {
        RowQuery query;
        query.sortColumn = 1;
        QCOMPARE(find(query), (Rows{4, 1, 0, 2, 3}));
        query.descending = true;
        QCOMPARE(find(query), (Rows{3, 2, 0, 1, 4}));
    }

    void rows_are_found_and_sorted_by_their_length_in_tokens() {
        RowQuery query;
        query.lengths = std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{9, 30, 7, 30, 1});
        query.length = "9"; // a bare number is the least length
        QCOMPARE(find(query), (Rows{0, 1, 3}));
        query.length = "<9";
        QCOMPARE(find(query), (Rows{2, 4}));
        query.length.clear();
        query.sortColumn = RowQuery::kByLength;
        QVERIFY(!query.everything());
        QCOMPARE(find(query), (Rows{4, 2, 0, 1, 3}));
    }

    void a_stop_is_obeyed() {
        std::stop_source stop;
        stop.request_stop();
        RowQuery query;
        query.search = "a";
        QVERIFY_EXCEPTION_THROWN((void)findRows(rows(), query, core::base::JobContext(stop.get_token(), {}, {})), core::Error);
    }

    void a_pattern_of_many_stars_is_quick() {
        TextFilter filter(std::string("*a*a*a*a*a*a*a*a*a*a*a*a*b"));
        QVERIFY(!filter.matches(std::string(20'000, 'a')));
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "test_query.moc"
