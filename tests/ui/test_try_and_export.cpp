#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/paths.h"
#include "core/store/project.h"
#endif
#include "core/engine/engine.h"
#include "tests/support/ui/window_test.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/tables/list_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <filesystem>

using ui::panels::Context;

namespace {

constexpr int kLimitMs = 240'000;
const QString kPrompt = QStringLiteral("Once upon a time there was a fox");

template <typename W> W* find(const ui::panels::Place& place, const char* name) { return place.findChild<W*>(QString::fromLatin1(name)); }

} // namespace

/// Try and Export over the real engine and a run of a few steps.
class TestTryAndExport : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path run_;
    std::shared_ptr<core::store::Project> project_;

private Q_SLOTS:
    void initTestCase() {
        project_ = core::store::openProject(folder_.filePath(QStringLiteral("project")).toStdString());
        core::runs::RunSpec spec;
        spec.name = "short";
        spec.task = "pretrain";
        spec.model.path = "bundled:stories260K";
        spec.model.maxLength = 64;
        spec.data.train = (core::base::resourcesFolder() / "datasets" / "grimm" / "GrimmsFairyTales.txt").string();
        spec.method.kind = "lora";
        spec.trainer.maxSteps = 4;
        spec.trainer.batchSize = 2;
        core::engine::TrainOptions options;
        options.projectFolder = project_->folder();
        options.cacheFolder = project_->cacheFolder();
        core::base::JobContext ctx;
        const core::runs::FreshRun place(project_->runsFolder(), spec.name);
        run_ = place.path();
        (void)core::engine::engine().prepareRun(spec, run_, options, ctx);
        QCOMPARE(core::engine::engine().train(run_, options, ctx).state, std::string("finished"));
    }

    void the_newest_run_stands_beside_its_model_until_a_person_chooses() {
        Context context;
        context.setProject(project_);
        const auto place = ui::panels::makeTryPlace(context);
        place->resize(1024, 700);
        place->show();
        place->activate();
        const auto columns = [&] { return place->findChildren<QTextEdit*>(QStringLiteral("try.answer")).size(); };
        QTRY_COMPARE(columns(), 2);
        place->activate();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(columns(), 2);
        core::engine::ModelRef last; // the same run at another point: a person's choice
        last.run = run_.string();
        last.checkpoint = "last";
        context.tryModel(last);
        QCOMPARE(columns(), 3);
        place->activate();
        QCOMPARE(columns(), 3);
    }

    void a_streamed_answer_is_what_the_engine_answers() {
        Context context;
        context.setProject(project_);
        const auto place = ui::panels::makeTryPlace(context);
        place->resize(1024, 700);
        place->show();
        find<QPlainTextEdit>(*place, "try.prompt")->setPlainText(kPrompt);
        find<QLineEdit>(*place, "try.maxNew")->setText(QStringLiteral("24"));
        find<QLineEdit>(*place, "try.seed")->setText(QStringLiteral("7"));
        core::engine::ModelRef tuned;
        tuned.run = run_.string();
        context.tryModel(tuned);
        const auto answers = place->findChildren<QTextEdit*>(QStringLiteral("try.answer"));
        QCOMPARE(answers.size(), 2);
        auto* generate = find<QAbstractButton>(*place, "try.generate");
        generate->click();
        QVERIFY(!generate->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), kLimitMs);

        core::engine::SamplingOptions sampling; // what the fields say
        sampling.temperature = 0.8;
        sampling.topP = 0.95;
        sampling.topK = 50;
        sampling.maxNew = 24;
        sampling.seed = 7;
        core::base::JobContext ctx;
        core::engine::ModelRef base;
        base.model = "bundled:stories260K";
        for (const auto& [model, shown] : {std::pair(base, answers[0]), std::pair(tuned, answers[1])}) {
            const auto expected = core::engine::engine().generate(
                model, kPrompt.toStdString(), sampling, [](const auto&) {}, ctx);
            QVERIFY(!expected.text.empty());
            QCOMPARE(shown->toPlainText(), QString::fromStdString(expected.text));
        }
        // The prompt is kept.
        const auto prompts = find<ui::tables::ListView>(*place, "try.prompts")->items()->items();
        QVERIFY(prompts.size() == 2 && prompts[0].heading); // the day, then what was asked on it
        QCOMPARE(prompts[1].title, kPrompt);
    }

    void a_question_is_written_as_the_run_was_taught_and_a_good_answer_becomes_a_row() {
        Context context;
        context.setProject(project_);
        const auto place = ui::panels::makeTryPlace(context);
        place->resize(1024, 700);
        place->show();
        find<QAbstractButton>(*place, "try.mode.1")->click();
        find<QPlainTextEdit>(*place, "try.prompt")->setPlainText(kPrompt);
        find<QLineEdit>(*place, "try.maxNew")->setText(QStringLiteral("12"));
        find<QLineEdit>(*place, "try.answers")->setText(QStringLiteral("2"));
        auto* generate = find<QAbstractButton>(*place, "try.generate");
        generate->click();
        QVERIFY(!generate->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), kLimitMs);
        const auto answers = place->findChildren<QTextEdit*>(QStringLiteral("try.answer"));
        QCOMPARE(answers.size(), 2);
        // The base model has no template of its own: alpaca, with the next seed for the second answer.
        core::engine::SamplingOptions sampling;
        sampling.temperature = 0.8;
        sampling.topP = 0.95;
        sampling.topK = 50;
        sampling.maxNew = 12;
        core::engine::ModelRef base;
        base.model = "bundled:stories260K";
        core::base::JobContext ctx;
        const std::string prompt = "Below is an instruction that describes a task. Write a response that appropriately completes the "
                                   "request.\n\n### Instruction:\n" +
                                   kPrompt.toStdString() + "\n\n### Response:";
        for (const std::uint64_t place_ : {0U, 1U}) {
            sampling.seed = 42 + place_;
            const auto expected = core::engine::engine().generate(
                base, prompt, sampling, [](const auto&) {}, ctx);
            QCOMPARE(answers[static_cast<qsizetype>(place_)]->toPlainText(), QString::fromStdString(expected.text));
        }
        const auto sends = place->findChildren<QAbstractButton*>(QStringLiteral("try.send.1"));
        QCOMPARE(sends.size(), 1);
        sends.front()->click();
        QVERIFY(!sends.front()->isEnabled()); // once is enough
        const auto stored = [&] {
            const auto all = project_->datasets();
            return std::any_of(all.begin(), all.end(),
                               [](const auto& entry) { return entry.name == "good-answers" && entry.info.rows == 1; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(stored(), kLimitMs);
    }

    void a_checkpoint_is_exported_checked_and_listed() {
        Context context;
        context.setProject(project_);
        const auto place = ui::panels::makeExportPlace(context);
        place->resize(1024, 700);
        place->show();
        place->activate();
        auto* start = find<QAbstractButton>(*place, "export.start");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kLimitMs);
        const auto target = find<QLineEdit>(*place, "export.folder")->text();
        QVERIFY(!std::filesystem::exists(target.toStdString()));
        start->click();
        auto* check = find<QTableView>(*place, "export.check");
        QTRY_VERIFY_WITH_TIMEOUT(check->isVisible() && check->model()->rowCount() > 0, kLimitMs);
        QVERIFY(std::filesystem::exists(std::filesystem::path(target.toStdString()) / "anneal.json"));
        auto* list = find<ui::tables::ListView>(*place, "export.written");
        QTRY_COMPARE_WITH_TIMEOUT(list->items()->items().size(), 1, kLimitMs);
        QCOMPARE(list->items()->items().front().id, target);
        QVERIFY(!start->isEnabled()); // never over what is there
        QVERIFY(find<QAbstractButton>(*place, "export.verify")->isEnabled());
    }
};

ANNEAL_WINDOW_TEST(TestTryAndExport)
#include "test_try_and_export.moc"
