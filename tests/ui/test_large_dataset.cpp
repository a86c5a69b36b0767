#include "core/data/facts.h"
#include "core/data/query.h"
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/store/project.h"
#endif
#include "tests/support/ui/timed_application.h"
#include "tests/support/ui/window_test.h"
#include "ui/panels/context.h"
#include "ui/panels/data/dataset_inspector.h"
#include "ui/panels/data/rows_view.h"
#include "ui/panels/data/steps/plan_draft.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace ui::panels;

namespace {

constexpr int kRows = 1'000'000;
constexpr double kMostMs = 50.0;

double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

QByteArray rowText(int i) {
    return "my card number " + QByteArray::number(i) + (i % 1000 == 7 ? " has not arrived" : " works") + "," +
           (i % 3 == 0 ? "card" : "other") + '\n';
}

} // namespace

/// A million rows, imported as any file is: the window must stay quick over them.
class TestLargeDataset : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    core::data::DatasetPtr dataset_;

    static tests::TimedApplication& app() { return *static_cast<tests::TimedApplication*>(qApp); }
    static void checkHandlers(const char* what) {
        const auto report = app().report();
        qInfo("%s: %s", what, qPrintable(report.words()));
        QVERIFY2(report.longestMs < kMostMs, qPrintable(report.longest));
    }

private Q_SLOTS:
    void initTestCase() {
        QFile file(folder_.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text,label\n");
        for (int i = 0; i < kRows; ++i) file.write(rowText(i));
        file.close();
        core::data::ImportOptions options;
        options.name = "rows";
        dataset_ = core::data::importFiles({file.fileName().toStdString()}, options,
                                           folder_.filePath(QStringLiteral("dataset")).toStdString(), {});
        QCOMPARE(dataset_->info().rows, std::int64_t{kRows});
    }

    void filters_search_and_scrolling_take_no_handler_over_50_ms() {
        Context context;
        PlanDraft draft(context);
        RowsView view(context, draft);
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* table = view.findChild<QTableView*>(QStringLiteral("data.rows"));
        app().reset();
        const core::store::DatasetEntry entry{"rows", 1, folder_.filePath(QStringLiteral("dataset")).toStdString(), dataset_->info()};
        QTimer::singleShot(0, &view, [&] { draft.open({entry}); });
        QTRY_COMPARE(table->model()->rowCount(), kRows);
        auto* search = view.findChild<QLineEdit*>(QStringLiteral("data.search"));
        QTest::keyClicks(search, QStringLiteral("not arrived"), Qt::NoModifier, 20);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), kRows / 1000, 60'000);
        auto* filter = table->findChild<QLineEdit*>(QStringLiteral("filter.2"));
        QVERIFY(filter);
        QTest::keyClicks(filter, QStringLiteral("=card"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() < kRows / 1000 && table->model()->rowCount() > 0, 60'000);
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), (kRows + 2) / 3, 60'000);
        for (int i = 0; i < 20; ++i) {
            QTimer::singleShot(0, &view, [table, i] { table->scrollTo(table->model()->index(i * 16'000, 0)); });
            QTest::qWait(20);
        }
        for (int i = 0; i < 20; ++i) QTest::keyClick(table, Qt::Key_Down, Qt::NoModifier, 10);
        checkHandlers("rows");
        context.jobs().stopAll();
    }

    void steps_over_a_million_rows_take_no_handler_over_50_ms() {
        Context context;
        context.setProject(core::store::openProject(folder_.filePath(QStringLiteral("project")).toStdString()));
        PlanDraft draft(context);
        RowsView view(context, draft);
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* table = view.findChild<QTableView*>(QStringLiteral("data.rows"));
        const core::store::DatasetEntry entry{"rows", 1, folder_.filePath(QStringLiteral("dataset")).toStdString(), dataset_->info()};
        draft.open({entry});
        QTRY_COMPARE(table->model()->rowCount(), kRows);
        app().reset();
        QTimer::singleShot(0, &view, [&] { draft.exclude({7, 8, 9}); });
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), kRows - 3, 120'000);
        QTimer::singleShot(0, &view, [&] { draft.edit({{500'000, "text", "written by hand"}}); });
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isBusy(), 120'000);
        QCOMPARE(table->model()->index(500'000 - 3, 1).data().toString(), QStringLiteral("written by hand"));
        QTimer::singleShot(0, &context.undo(), &QUndoStack::undo);
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(!draft.isBusy(), 120'000);
        checkHandlers("steps");
        context.jobs().stopAll();
    }

    void facts_of_a_million_rows_take_less_than_five_seconds_of_the_processor() {
        const auto begin = processorSeconds();
        const auto facts = core::data::computeFacts(dataset_, nullptr, {}, {});
        const auto took = processorSeconds() - begin;
        qInfo("facts of %d rows took %.2f s", kRows, took);
        QCOMPARE(facts.rows, std::int64_t{kRows});
        QCOMPARE(facts.duplicateRows, std::int64_t{0});
        QCOMPARE(facts.emptyRows, std::int64_t{0});
        QCOMPARE(facts.labels.size(), std::size_t{2});
        QCOMPARE(facts.labels.front().first, std::string("other"));
        QVERIFY(facts.characters.median > 5 && facts.characters.median <= facts.characters.percentile95);
        QVERIFY2(took < 5.0, qPrintable(QString::number(took)));
    }

    void the_inspector_counts_a_million_rows_beside_a_window_that_answers() {
        Context context;
        DatasetInspector inspector(context);
        inspector.resize(310, 800);
        inspector.show();
        app().reset();
        QTimer::singleShot(0, &inspector, [&] { inspector.setDataset(dataset_, folder_.path().toStdString()); });
        const auto shows = [&] {
            auto* lengths = inspector.findChild<QWidget*>(QStringLiteral("data.lengths"));
            return lengths && lengths->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows(), 120'000);
        QTest::qWait(100);
        checkHandlers("inspector");
    }
};

int main(int count, char** arguments) {
    tests::TimedApplication application(count, arguments);
    TestLargeDataset test;
    return tests::runWindowTest(test, count, arguments);
}
#include "test_large_dataset.moc"
