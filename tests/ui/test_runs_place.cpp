#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/data/dataset.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "ui/panels/context.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/itemmodels/row_loss_model.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/panels/runs/compare_table.h"
#include "ui/panels/runs/inspected_run.h"
#include "ui/panels/runs/run_feed.h"
#include "ui/panels/runs/run_inspector.h"
#include "ui/panels/runs/run_list.h"
#include "ui/panels/runs/runs_place.h"
#include "ui/plots/run_plots.h"
#include "ui/plots/values_panel.h"
#include "ui/tables/table_view.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include "tests/support/fake_run.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace ui::panels;
namespace fs = std::filesystem;

class RunsPlaceTest : public QObject {
    Q_OBJECT
    QTemporaryDir made_; ///< the runs, copied for every test
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Context> context_;
    std::unique_ptr<RunsPlace> place_;

    fs::path runsFolder() const { return fs::path(folder_->path().toStdString()) / "project" / "runs"; }
    static std::string nameOf(int run) { return "2026112" + std::to_string(run) + "-run"; }
    QString folderOf(int run) const { return QString::fromStdString((runsFolder() / nameOf(run)).string()); }
    template <class W> W* part(const char* id) const { return place_->findChild<W*>(QLatin1String(id)); }
    RunList& list() const { return *place_->findChild<RunList*>(); }

    /// The place over a project with the runs of the design's picture.
    void open(QSize size = {1368, 820}) {
        folder_ = std::make_unique<QTemporaryDir>();
        fs::create_directories(runsFolder());
        fs::copy(fs::path(made_.path().toStdString()), runsFolder(), fs::copy_options::recursive);
        reopen(size);
    }
    void reopen(QSize size = {1368, 820}) {
        place_.reset();
        context_ = std::make_unique<Context>();
        place_ = std::make_unique<RunsPlace>(*context_);
        place_->resize(size);
        place_->show();
        QVERIFY(QTest::qWaitForWindowExposed(place_.get()));
        context_->setProject(core::store::openProject((runsFolder().parent_path())));
        place_->activate();
        QTRY_COMPARE_WITH_TIMEOUT(list().model().rowCount(), 8, 5000);
    }
    /// Another run in the place of one of them.
    void replace(int run, tests::FakeRun by) const {
        fs::remove_all(folderOf(run).toStdString());
        tests::writeFakeRun(folderOf(run).toStdString(), by);
    }
    void select(std::initializer_list<int> runs) {
        QStringList folders;
        for (const int run : runs) folders << folderOf(run);
        list().select(folders);
        for (const QString& folder : folders) QTRY_VERIFY_WITH_TIMEOUT(place_->feed().series(folder) != nullptr, 5000);
        QTest::qWait(50);
    }
    void shoot(const char* name, ui::plots::RunPlots* plots = nullptr) {
        const QString shots = qEnvironmentVariable("ANNEAL_SHOTS");
        if (shots.isEmpty()) return;
        for (const auto* theme : {&ui::theme::lightTheme(), &ui::theme::darkTheme()}) {
            ui::theme::Appearance::instance().show(*theme);
            if (plots) plots->setCrosshair(680.0);
            QTest::qWait(150);
            place_->grab().save(shots + QLatin1Char('/') + QLatin1String(name) +
                                (theme->dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
        }
        ui::theme::Appearance::instance().show(ui::theme::lightTheme());
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        ui::theme::Appearance::instance().start(*qApp);
        ui::theme::Appearance::instance().show(ui::theme::lightTheme());
        int number = 0;
        for (const auto& fake : tests::grimmRuns()) tests::writeFakeRun(fs::path(made_.path().toStdString()) / nameOf(number++), fake);
    }
    void cleanup() {
        place_.reset();
        context_.reset();
        folder_.reset();
    }

    void the_runs_of_the_project_are_listed_and_selected_ones_overlaid() {
        open();
        select({2, 1, 0});
        auto* plots = part<ui::plots::RunPlots>("runs.plots");
        QVERIFY(plots);
        QTRY_VERIFY(plots->mainPlot()->xRange().second >= 1270.0);
        plots->setCrosshair(680.0);
        const QString values = place_->findChild<ui::plots::ValuesPanel*>()->asText();
        QVERIFY2(values.startsWith(QStringLiteral("At step 680")), qPrintable(values));
        for (const char* name : {"grimm-lora-r64", "grimm-lora-r16", "grimm-full"})
            QVERIFY2(values.contains(QLatin1String(name)), qPrintable(values));
        const QStringList full = values.split(QLatin1Char('\n')).filter(QStringLiteral("grimm-full"));
        QVERIFY(full.first().split(QLatin1Char('\t'))[1].toDouble() > 2.6); // it has begun to overfit by then
        plots->setCrosshair(std::nullopt);
        shoot("runs", plots);
    }
    void every_page_of_the_inspector_says_something() {
        open();
        select({2, 1, 0});
        auto* inspector = place_->findChild<RunInspector*>();
        for (int page = 0; page <= RunInspector::Files; ++page) {
            inspector->showPage(page);
            QTest::qWait(250);
            shoot(qPrintable(QStringLiteral("runs-page%1").arg(page)));
        }
        inspector->showPage(RunInspector::Settings);
        const QString settings = part<CompareTable>("runs.settings")->asText();
        QVERIFY2(settings.contains(QStringLiteral("method.kind\tlora\tlora\tfull")), qPrintable(settings));
        QVERIFY2(settings.contains(QStringLiteral("method.rank\t64\t16\t\n")), qPrintable(settings));
        QVERIFY2(settings.contains(QStringLiteral("optimizer.lr\t5e-4\t5e-4\t2e-4")), qPrintable(settings));
        QVERIFY(!settings.contains(QStringLiteral("notes")));
        inspector->showPage(RunInspector::Overview);
        const QString result = part<CompareTable>("runs.result")->asText();
        QVERIFY2(result.contains(QStringLiteral("Peak memory")), qPrintable(result));
        inspector->showPage(RunInspector::Log);
        QVERIFY(part<QPlainTextEdit>("runs.log")->toPlainText().contains(QStringLiteral("Training rows")));
        inspector->showPage(RunInspector::Samples);
        QVERIFY(part<QPlainTextEdit>("runs.samples")->toPlainText().contains(QStringLiteral("miller")));
        select({6});
        inspector->showPage(RunInspector::Overview);
        QTest::qWait(200);
        shoot("runs-failed");
    }
    void losses_have_the_unit_of_their_task() {
        open();
        auto numbers = tests::grimmRuns()[1];
        numbers.spec.task = "regression";
        replace(1, numbers);
        auto classes = tests::grimmRuns()[0];
        classes.spec.task = "classification";
        replace(0, classes);
        reopen();
        auto* inspector = place_->findChild<RunInspector*>();
        const auto shown = [&](int run, const char* unit, const char* ofRows, bool tokens) {
            select({run});
            QTRY_COMPARE(part<QLabel>("runs.plot.unit")->text(), QString::fromLatin1(unit));
            inspector->showPage(RunInspector::Rows);
            const auto words = [&] { return part<QLabel>("runs.rows.words")->text(); };
            QTRY_VERIFY2(words().contains(QLatin1String(ofRows)), qPrintable(words()));
            QCOMPARE(!part<ui::tables::TableView>("runs.rows")->isColumnHidden(ui::itemmodels::RowLossModel::Tokens), tokens);
        };
        shown(2, "nats per token", "nats per token: at step", true);
        shown(1, "mean squared error", "squared error: at step", false);
        shown(0, "nats per row", "row, nats: at step", false);
        select({2, 1});
        QTRY_COMPARE(part<QLabel>("runs.plot.unit")->text(), QString()); // no one unit is right
        QTRY_VERIFY(part<QLabel>("runs.rows.problem")->text().contains(QStringLiteral("do not compare")));
    }
    void rows_of_a_split_are_shown_with_their_own_text() {
        open();
        const auto project = core::store::openProject(runsFolder().parent_path(), core::store::Access::Guest);
        const fs::path file = runsFolder() / "numbered.jsonl";
        std::ofstream out(file, std::ios::binary);
        for (int row = 0; row < 61; ++row) out << "{\"text\": \"this is row " << row << "\"}\n";
        out.close();
        const core::base::JobContext ctx;
        core::data::ImportOptions options;
        options.name = "numbered";
        const auto whole = core::data::importFiles({file}, options, project->newVersion("numbered").folder(), ctx);
        std::vector<std::string> splits(61, "validation");
        std::fill_n(splits.begin(), 20, "train");
        (void)core::data::splitDataset(whole, splits, project->newVersion("numbered").folder(), ctx);
        auto run = tests::grimmRuns()[0];
        run.spec.data.train = "dataset:numbered@2/train";
        run.spec.data.validation = "dataset:numbered@2/validation";
        replace(0, run);
        reopen();
        select({0});
        place_->findChild<RunInspector*>()->showPage(RunInspector::Rows);
        auto* rows = place_->findChild<ui::itemmodels::RowLossModel*>();
        QTRY_COMPARE(rows->rowCount(), 61);
        for (const int row : {20, 40, 60}) QCOMPARE(rows->at(row).text, QStringLiteral("this is row %1").arg(rows->at(row).row));
    }
    void a_live_run_of_another_process_grows_without_a_reload() {
        open();
        select({2});
        auto* plots = part<ui::plots::RunPlots>("runs.plots");
        QTRY_VERIFY(plots->mainPlot()->xRange().second >= 742.0 && plots->mainPlot()->xRange().second < 800.0);
        auto longer = tests::grimmRuns()[2];
        longer.steps = 1000;
        const auto all = tests::fakeEvents(longer);
        std::ofstream out(fs::path(folderOf(2).toStdString()) / "events.jsonl", std::ios::app | std::ios::binary);
        for (const auto& event : all)
            if (const auto* metrics = std::get_if<core::base::MetricsEvent>(&event.body); metrics && metrics->step > 742)
                out << core::base::toJsonLine(event) << "\n";
        out.close();
        QTRY_VERIFY_WITH_TIMEOUT(plots->mainPlot()->xRange().second >= 1000.0, 3000);
    }
    void the_filter_narrows_the_table_and_says_what_is_wrong() {
        open();
        auto* filter = part<ui::widgets::SearchEdit>("runs.filter");
        auto* table = part<ui::tables::TableView>("runs.table");
        filter->setText(QStringLiteral("data:grimm and method:full"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        filter->setText(QStringLiteral("dta:grimm"));
        auto* problem = part<QLabel>("runs.filter.problem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("nearest is data")), qPrintable(problem->text()));
        QCOMPARE(table->model()->rowCount(), 2);
        filter->clear();
        QTRY_VERIFY(!problem->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 8);
    }
    void a_star_and_the_bin_can_be_undone_and_are_on_disk() {
        open();
        select({3});
        const fs::path run = folderOf(3).toStdString();
        const auto action = [this](const char* id) { return place_->findChild<QAction*>(QLatin1String(id)); };
        action("runs.action.star")->trigger();
        QTRY_VERIFY(core::runs::RunFolder::open(run).notes().starred);
        action("runs.action.bin")->trigger();
        QTRY_VERIFY(core::runs::RunFolder::open(run).notes().binned);
        QCOMPARE(part<ui::tables::TableView>("runs.table")->model()->rowCount(), 7);
        context_->undo().undo();
        QTRY_VERIFY(!core::runs::RunFolder::open(run).notes().binned);
        QCOMPARE(part<ui::tables::TableView>("runs.table")->model()->rowCount(), 8);
        context_->undo().undo();
        QTRY_VERIFY(!core::runs::RunFolder::open(run).notes().starred);
    }
    void notes_are_kept_a_moment_after_they_were_typed() {
        open();
        select({1});
        place_->findChild<RunInspector*>()->showPage(RunInspector::Overview);
        auto* tags = part<ui::widgets::LineEdit>("runs.tags");
        tags->setFocus();
        tags->selectAll();
        QTest::keyClicks(tags, QStringLiteral("one, two "));
        QTRY_COMPARE_WITH_TIMEOUT(core::runs::RunFolder::open(folderOf(1).toStdString()).notes().tags,
                                  (std::vector<std::string>{"one", "two"}), 3000);
    }
    void a_fork_carries_the_specification_to_train() {
        open();
        select({1});
        core::runs::RunSpec asked;
        connect(context_.get(), &Context::specRequested, this, [&](const core::runs::RunSpec& spec) { asked = spec; });
        QTest::mouseClick(part<ui::widgets::Button>("runs.forkButton"), Qt::LeftButton);
        QCOMPARE(asked.method.rank, 16);
        QCOMPARE(asked.name, std::string("grimm-lora-r16-fork"));
    }
    void selection_columns_filter_and_page_survive_a_restart() {
        open();
        select({0, 4});
        part<ui::widgets::SearchEdit>("runs.filter")->setText(QStringLiteral("data:grimm"));
        place_->findChild<RunInspector*>()->showPage(RunInspector::Scores);
        list().model().setColumns({"swatch", "star", "name", "best", "trainer.seed"});
        list().select({folderOf(0), folderOf(4)});
        const QByteArray state = place_->saveState();
        place_.reset();
        context_ = std::make_unique<Context>();
        place_ = std::make_unique<RunsPlace>(*context_);
        place_->restoreState(state);
        place_->resize(1200, 700);
        place_->show();
        QVERIFY(QTest::qWaitForWindowExposed(place_.get()));
        context_->setProject(core::store::openProject(runsFolder().parent_path()));
        QTRY_COMPARE_WITH_TIMEOUT(list().selected().size(), 2, 5000);
        QCOMPARE(list().model().columnKeys(), (QStringList{"swatch", "star", "name", "best", "trainer.seed"}));
        QCOMPARE(part<ui::widgets::SearchEdit>("runs.filter")->text(), QStringLiteral("data:grimm"));
        QCOMPARE(place_->findChild<RunInspector*>()->page(), static_cast<int>(RunInspector::Scores));
    }
    void a_small_window_shows_everything_that_matters() {
        open({952, 620});
        select({2, 1, 0});
        auto* plots = part<ui::plots::RunPlots>("runs.plots");
        plots->setCrosshair(680.0);
        QTest::qWait(150);
        QVERIFY(plots->mainPlot()->isVisible() && plots->mainPlot()->width() > 180);
        shoot("runs-small", plots);
    }
    void names_are_cut_to_what_tells_them_apart() {
        QCOMPARE(shortNames({"grimm-lora-r64", "grimm-lora-r16", "grimm-full"}), (QStringList{"r64", "r16", "full"}));
        QCOMPARE(shortNames({"only one"}), (QStringList{"only one"}));
        QCOMPARE(shortNames({"a run", "a run"}), (QStringList{"run (1)", "run (2)"}));
        QCOMPARE(shortNames({"tales-first-x", "tales-second-x"}), (QStringList{"first-x", "second-x"}));
    }
    void every_focusable_part_has_a_name() {
        open();
        for (auto* widget : place_->findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !widget->focusProxy()) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
    }
};

ANNEAL_WINDOW_TEST(RunsPlaceTest)
#include "test_runs_place.moc"
