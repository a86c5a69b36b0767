#include "core/store/project.h"
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/panels/place.h"
#include "ui/panels/train/recipe.h"
#include "ui/panels/train/train_place.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/hit_list.h"
#include "ui/shell/machine.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ui;

class TestWindow : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;

    template <class W> W* find(const char* id) { return window_->findChild<W*>(QLatin1String(id)); }
    QString project(const char* name) { return folder_.filePath(QLatin1String(name)); }

    void open(const QString& path) {
        QDir().mkpath(path);
        window_->openProject(path);
        QVERIFY(QTest::qWaitFor(
            [&] { return window_->context().project() && QString::fromStdString(window_->context().project()->folder().string()) == path; },
            10000));
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-window"));
        QSettings().clear();
        theme::Appearance::instance().start(*qApp);
    }
    void init() {
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() {
        window_.reset();
        theme::Appearance::instance().show(theme::lightTheme());
    }

    void dropped_models_are_listed_and_other_files_are_imported() {
        open(project("drops"));
        const QString models = QString::fromStdString(ANNEAL_SOURCE_DIR "/tests/fixtures");
        QFile rows(folder_.filePath(QStringLiteral("rows.txt")));
        QVERIFY(rows.open(QIODevice::WriteOnly) && rows.write("one\n\ntwo\n") > 0);
        rows.close();
        const auto drop = [&](const QStringList& paths) {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window_.get(), &enter);
            QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window_.get(), &event);
        };
        QSignalSpy imports(&window_->context(), &panels::Context::importRequested);
        drop({models + QStringLiteral("/gguf/qwen3.gguf"), models + QStringLiteral("/tiny-llama")});
        QCOMPARE(window_->currentPlace(), 1);
        auto* table = find<QAbstractItemView>("model.table");
        const auto names = [&] {
            QStringList shown;
            for (int row = 0; row < table->model()->rowCount(); ++row) shown << table->model()->index(row, 0).data().toString();
            return shown;
        };
        QVERIFY2(
            QTest::qWaitFor(
                [&] { return names().contains(QStringLiteral("qwen3.gguf")) && names().contains(QStringLiteral("tiny-llama")); }, 20000),
            qPrintable(names().join(u',')));
        QCOMPARE(imports.count(), 0);
        drop({rows.fileName()});
        QCOMPARE(imports.count(), 1);
        QCOMPARE(imports.first().first().toStringList(), QStringList{rows.fileName()});
        QSettings().clear();
    }

    void without_a_project_the_start_page_is_shown() { QCOMPARE(window_->currentPlace(), -1); }

    void an_empty_project_shows_the_start_page_and_its_name() {
        open(project("tales"));
        QCOMPARE(window_->currentPlace(), -1);
        QVERIFY(window_->windowTitle().contains(QStringLiteral("tales")));
    }

    void the_index_of_a_project_opens_its_folder() {
        open(project("indexed"));
        window_->openProject(project("tales"));
        QTRY_VERIFY(window_->windowTitle().contains(QStringLiteral("tales")));
        window_->openProject(project("indexed") + QStringLiteral("/anneal.db"));
        QTRY_VERIFY(window_->windowTitle().contains(QStringLiteral("indexed")));
        QCOMPARE(QString::fromStdString(window_->context().project()->folder().string()), project("indexed"));
    }

    void the_shortcuts_switch_to_the_six_places() {
        QCOMPARE(window_->places().size(), std::size_t(6));
        const QStringList keys{QStringLiteral("data"), QStringLiteral("model"), QStringLiteral("train"),
                               QStringLiteral("runs"), QStringLiteral("try"),   QStringLiteral("export")};
        for (int i = 5; i >= 0; --i) {
            QTest::keyClick(window_.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window_->currentPlace(), i);
            QCOMPARE(window_->places()[static_cast<std::size_t>(i)]->key(), keys[i]);
            QVERIFY(window_->places()[static_cast<std::size_t>(i)]->isVisible());
        }
    }

    void the_rail_switches_by_mouse_and_arrow_keys() {
        QTest::mouseClick(find<QAbstractButton>("rail.train"), Qt::LeftButton);
        QCOMPARE(window_->currentPlace(), 2);
        QVERIFY(find<QAbstractButton>("rail.train")->isChecked());
        find<QAbstractButton>("rail.train")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(find<QAbstractButton>("rail.train"), Qt::Key_Down);
        QVERIFY(find<QAbstractButton>("rail.runs")->hasFocus());
        QTest::keyClick(find<QAbstractButton>("rail.runs"), Qt::Key_Space);
        QCOMPARE(window_->currentPlace(), 3);
    }

    void every_place_lives_through_a_change_of_theme_without_a_warning() {
        for (int i = 0; i < 6; ++i) {
            window_->showPlace(i);
            const QImage light = window_->grab().toImage();
            theme::Appearance::instance().show(theme::darkTheme());
            const QImage dark = window_->grab().toImage();
            QVERIFY(light != dark);
            QCOMPARE(dark.pixelColor(dark.width() - 3, 3), theme::darkTheme().window);
            theme::Appearance::instance().show(theme::lightTheme());
        }
    }

    void no_part_keeps_a_light_ground_in_the_dark() {
        theme::Appearance::instance().show(theme::darkTheme());
        for (int i = 0; i < 6; ++i) {
            window_->showPlace(i);
            QTest::qWait(20);
            const QImage image = window_->grab().toImage();
            int bright = 0;
            for (int y = 0; y < image.height(); y += 4)
                for (int x = 0; x < image.width(); x += 4) bright += image.pixelColor(x, y).lightnessF() > 0.85F ? 1 : 0;
            const double share = bright / ((image.width() / 4.0) * (image.height() / 4.0));
            QVERIFY2(share < 0.05, qPrintable(window_->places()[static_cast<std::size_t>(i)]->key() + QStringLiteral(": %1").arg(share)));
        }
    }

    void everything_that_takes_the_focus_has_a_name_for_tests_and_for_screen_readers() {
        QStringList nameless;
        for (const auto* widget : window_->findChildren<QWidget*>()) {
            // the list of a combo box is a part of it
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                widget->inherits("QComboBoxListView"))
                continue;
            if (!widget->objectName().isEmpty() && !widget->accessibleName().isEmpty()) continue;
            const QWidget* around = widget->parentWidget();
            while (around && around->objectName().isEmpty()) around = around->parentWidget();
            nameless +=
                QStringLiteral("%1 \"%2\" in %3")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), around ? around->objectName() : QString());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void control_k_opens_the_palette_which_finds_settings_and_actions() {
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = find<shell::CommandPalette>("palette");
        QVERIFY(palette->isOpen());
        auto* field = find<QLineEdit>("palette.field");
        QTest::keyClicks(field, QStringLiteral("batch si"));
        auto* list = find<QListView>("palette.hits");
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Batch size"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isOpen());
        QCOMPARE(window_->currentPlace(), 2);
        QTRY_VERIFY(window_->findChild<QLineEdit*>(QStringLiteral("setting.trainer.batch_size"))->hasFocus());
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("> dark"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(theme::current().dark);
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isOpen());
    }

    void the_palette_ranks_beginnings_before_middles_and_knows_its_prefixes() {
        const auto hit = [](const char* section, const char* name, char prefix) {
            shell::Hit one;
            one.section = QLatin1String(section);
            one.name = QLatin1String(name);
            one.prefix = prefix;
            return one;
        };
        const QList<shell::Hit> all{hit("Settings", "Relearn", '#'), hit("Settings", "Learning rate", '#'),
                                    hit("Settings", "The learning", '#'), hit("Actions", "Learn", '>')};
        const auto found = shell::CommandPalette::find(all, QStringLiteral("learn"));
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0].name, QStringLiteral("Learning rate"));
        QCOMPARE(found[1].name, QStringLiteral("The learning"));
        QCOMPARE(found[2].name, QStringLiteral("Relearn"));
        QCOMPARE(shell::CommandPalette::find(all, QStringLiteral(">learn")).size(), 1);
        QVERIFY(shell::CommandPalette::find(all, QStringLiteral("xyz")).isEmpty());
        shell::HitModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits(found);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(!model.hitAt(0));
        QCOMPARE(model.hitAt(1)->name, QStringLiteral("Learning rate"));
    }

    void a_wrong_setting_is_counted_at_the_rail_and_holds_the_start_back() {
        open(project("wrong"));
        window_->showPlace(2);
        auto* batch = window_->findChild<QLineEdit*>(QStringLiteral("setting.trainer.batch_size"));
        batch->setFocus();
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("0"));
        QVERIFY(find<QAbstractButton>("rail.train")->accessibleName().contains(QStringLiteral("need")));
        QVERIFY(!find<QAbstractButton>("train.start")->isEnabled());
        auto* mend = window_->findChild<QAbstractButton*>(QStringLiteral("train.reason.mend"));
        QVERIFY(mend);
        QTest::mouseClick(mend, Qt::LeftButton);
        QCOMPARE(batch->text(), QStringLiteral("8"));
        QCOMPARE(find<QAbstractButton>("rail.train")->accessibleName(), QStringLiteral("Train"));
    }

    void edits_of_the_recipe_can_be_undone_and_the_draft_survives_a_restart() {
        open(project("draft"));
        window_->showPlace(2);
        auto* place = static_cast<panels::TrainPlace*>(window_->places()[2]);
        place->recipe().form().setText(QStringLiteral("trainer.epochs"), QStringLiteral("7"));
        place->recipe().form().setText(QStringLiteral("name"), QStringLiteral("seven"));
        find<QAction>("edit.undo")->trigger();
        QCOMPARE(place->recipe().spec().name, "");
        QCOMPARE(place->recipe().spec().trainer.epochs, 7.0);
        window_.reset();
        init();
        open(project("draft"));
        QCOMPARE(static_cast<panels::TrainPlace*>(window_->places()[2])->recipe().spec().trainer.epochs, 7.0);
        open(project("other"));
        QCOMPARE(static_cast<panels::TrainPlace*>(window_->places()[2])->recipe().spec().trainer.epochs, 3.0);
    }

    void run_json_and_form_are_two_views_of_one_recipe() {
        auto* place = static_cast<panels::TrainPlace*>(window_->places()[2]);
        QVERIFY(!place->recipe().setJson(QStringLiteral(R"({"trainer": {"epochs": 2.5}})")));
        QCOMPARE(window_->findChild<QLineEdit*>(QStringLiteral("setting.trainer.epochs"))->text(), QStringLiteral("2.5"));
        const auto problem = place->recipe().setJson(QStringLiteral(R"({"trainer": {"epoch": 2.5}})"));
        QVERIFY(problem && problem->contains(QStringLiteral("epoch")));
        QCOMPARE(place->recipe().spec().trainer.epochs, 2.5);
        place->recipe().form().setText(QStringLiteral("trainer.epochs"), QStringLiteral("4"));
        QVERIFY(place->recipe().json().contains(QStringLiteral("\"epochs\": 4")));
    }

    void the_place_and_the_theme_survive_a_restart() {
        window_->resize(1200, 760);
        window_->showPlace(4);
        find<QAction>("view.dark")->trigger();
        window_->close();
        window_.reset();
        QCOMPARE(QSettings().value(QStringLiteral("window/place")).toInt(), 4);
        QCOMPARE(QSettings().value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("dark"));
        init();
        QCOMPARE(window_->size(), QSize(1200, 760));
        find<QAction>("view.light")->trigger();
    }

    void a_project_that_cannot_be_opened_is_said_in_one_line() {
        const QString file = folder_.filePath(QStringLiteral("file.txt"));
        QFile(file).open(QIODevice::WriteOnly);
        QSignalSpy said(&window_->context(), &panels::Context::announced);
        window_->openProject(file + QStringLiteral("/inside"));
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 5000);
        QVERIFY(!said.first().at(0).toString().contains(QLatin1Char('\n')));
        QVERIFY(!window_->context().project());
    }

    void the_figures_of_the_machine_are_real() {
        const auto memory = shell::Machine::readMemory();
        QVERIFY(memory.totalBytes > 100'000'000);
        QVERIFY(memory.usedBytes > 0 && memory.usedBytes < memory.totalBytes);
        shell::Machine machine;
        QSignalSpy measured(&machine, &shell::Machine::measured);
        QVERIFY(measured.wait(3000));
        QVERIFY(machine.processorLoad() >= 0.0 && machine.processorLoad() <= 1.0);
    }
};

ANNEAL_WINDOW_TEST(TestWindow)
#include "test_window.moc"
