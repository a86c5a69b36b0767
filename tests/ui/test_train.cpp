#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/engine/engine.h"
#include "ui/panels/train/checks.h"
#include "ui/panels/train/forecast_section.h"
#include "ui/panels/train/presets.h"
#include "ui/panels/train/recipe_words.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#endif
#include "tests/support/ui/window_test.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ui;
using panels::Check;
using panels::RecipeFacts;

namespace {

bool says(const QList<Check>& checks, theme::Tone tone, const QString& words) {
    for (const Check& check : checks)
        if (check.tone == tone && check.words.contains(words)) return true;
    return false;
}

RecipeFacts someFacts() {
    RecipeFacts facts;
    facts.sequences = 1000;
    facts.tokens = 131402;
    facts.counted = 130000;
    facts.validationSequences = 100;
    facts.maxLength = 256;
    facts.promptTemplate = QStringLiteral("plain");
    return facts;
}

} // namespace

class TestTrain : public QObject {
    Q_OBJECT
    core::runs::RunSpec spec_;
    std::unique_ptr<forms::FormState> form_;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() {
        spec_ = {};
        spec_.data.train = "dataset:grimm";
        form_ = std::make_unique<forms::FormState>(core::base::structInfo<core::runs::RunSpec>(), &spec_);
    }

    void what_one_step_is_stands_in_words() {
        spec_.trainer.batchSize = 4;
        spec_.trainer.accumulation = 2;
        spec_.trainer.epochs = 10;
        QString words = panels::stepInWords(spec_, someFacts());
        words.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        QCOMPARE(words,
                 QStringLiteral("4 sequences × 2 accumulated = 8 sequences, about 1,040 counted tokens. 10 epochs are 1,250 steps."));
        words = panels::stepInWords(spec_, std::nullopt);
        QVERIFY(words.contains(QStringLiteral("known once the rows are read")));
        spec_.trainer.maxSteps = 50;
        QVERIFY(panels::stepInWords(spec_, std::nullopt).contains(QStringLiteral("50 steps")));
    }

    void steps_are_not_made_up_before_the_rows_are_read() {
        QVERIFY(!panels::plannedSteps(spec_, std::nullopt));
        QCOMPARE(*panels::plannedSteps(spec_, someFacts()), 375); // 125 a pass of 8, three passes
    }

    void groups_say_their_values_in_a_few_words() {
        spec_.method.kind = "lora";
        spec_.optimizer.lr = 4e-3;
        spec_.trainer.accumulation = 2;
        QCOMPARE(panels::groupSummary(spec_, QStringLiteral("method")), QStringLiteral("LoRA, rank 16"));
        QCOMPARE(panels::groupSummary(spec_, QStringLiteral("optimizer")), QStringLiteral("AdamW, 0.004"));
        QCOMPARE(panels::groupSummary(spec_, QStringLiteral("trainer")), QStringLiteral("3 epochs, 8 × 2 rows"));
        QCOMPARE(panels::groupSummary(spec_, QStringLiteral("schedule")), QStringLiteral("Cosine, 3 % warm-up"));
        QCOMPARE(panels::groupSummary(spec_, QStringLiteral("model")), QStringLiteral("stories260K"));
        QCOMPARE(panels::dataName("dataset:grimm@3/train"), QStringLiteral("grimm, v3, train"));
        QCOMPARE(panels::dataName("/a/b/rows.csv"), QStringLiteral("rows.csv"));
    }

    void a_forecast_is_shown_greyed_when_the_recipe_changes_and_measured_again() {
        panels::ForecastSection section;
        auto* link = section.findChild<widgets::LinkButton*>(QStringLiteral("train.forecast.measure"));
        const auto shows = [&](const QString& words) {
            const auto labels = section.findChildren<widgets::Label*>();
            return std::any_of(labels.begin(), labels.end(), [&](const auto* label) { return label->text().contains(words); });
        };
        QSignalSpy measured(&section, &panels::ForecastSection::measureWanted), stopped(&section, &panels::ForecastSection::stopWanted);
        QCOMPARE(link->text(), QStringLiteral("Measure"));
        link->click();
        QCOMPARE(measured.count(), 1);
        section.setMeasuring(true);
        link->click();
        QCOMPARE(stopped.count(), 1);
        section.setMeasuring(false);
        core::engine::Forecast forecast;
        forecast.seconds = 182;
        forecast.secondsLow = 173;
        forecast.secondsHigh = 203;
        forecast.peakMemoryBytes = 2'600'000'000;
        forecast.diskBytes = 84'000'000;
        forecast.measuredSteps = 24;
        section.setForecast(forecast);
        for (const char* words : {"3:02", "min", "2.60", "GB", "84.0", "MB", "24 true steps", "± 12 %"})
            QVERIFY2(shows(QString::fromUtf8(words)), words);
        QCOMPARE(link->text(), QStringLiteral("Measure again"));
        section.setOutdated();
        QVERIFY(shows(QStringLiteral("was changed")) && shows(QStringLiteral("3:02")));
        section.setPossible(false);
        QVERIFY(!link->isEnabled());
        section.setPossible(true);
        section.setProblem(QStringLiteral("this training needs about 40 GB of memory"));
        QVERIFY(shows(QStringLiteral("40 GB")) && !shows(QStringLiteral("3:02")));
    }

    void what_stands_in_the_way_comes_first_and_can_be_mended() {
        form_->setText(QStringLiteral("trainer.batch_size"), QStringLiteral("0"));
        const auto checks = panels::checksOf(spec_, *form_, someFacts(), std::nullopt, true);
        QVERIFY(!panels::canStart(checks));
        QCOMPARE(checks.first().words, QStringLiteral("Batch size must be at least 1"));
        QCOMPARE(checks.first().value, QStringLiteral("8"));
        form_->revert(QStringLiteral("trainer.batch_size"));
        QVERIFY(panels::canStart(panels::checksOf(spec_, *form_, someFacts(), std::nullopt, true)));
        QVERIFY(!panels::canStart(panels::checksOf(spec_, *form_, someFacts(), std::nullopt, false)));
    }

    void rows_that_cannot_be_used_hold_the_start_back_in_their_own_words() {
        RecipeFacts facts;
        facts.problem = QStringLiteral("grimm has no column for the role output");
        const auto checks = panels::checksOf(spec_, *form_, facts, std::nullopt, true);
        QVERIFY(!panels::canStart(checks));
        QVERIFY(says(checks, theme::Tone::Error, QStringLiteral("role output")));
    }

    void warnings_are_about_what_the_rows_and_the_recipe_say() {
        RecipeFacts facts = someFacts();
        facts.truncatedRows = 12;
        spec_.trainer.epochs = 10;
        auto checks = panels::checksOf(spec_, *form_, facts, std::nullopt, true);
        QVERIFY(says(checks, theme::Tone::Warn, QStringLiteral("12 rows are longer than 256 tokens")));
        QVERIFY(says(checks, theme::Tone::Warn, QStringLiteral("learnt by heart")));
        spec_.trainer.earlyStoppingPatience = 3;
        spec_.data.validationFraction = 0;
        checks = panels::checksOf(spec_, *form_, someFacts(), std::nullopt, true);
        QVERIFY(!says(checks, theme::Tone::Warn, QStringLiteral("learnt by heart")));
        QVERIFY(says(checks, theme::Tone::Warn, QStringLiteral("No rows are held back")));
    }

    void what_the_doctor_found_warns_and_leads_to_the_data() {
        const QList<panels::DataFinding> findings{{panels::DataFinding::Weight::Serious, QStringLiteral("12 rows stand twice")},
                                                  {panels::DataFinding::Weight::Note, QStringLiteral("mostly English")}};
        const auto checks = panels::checksOf(spec_, *form_, someFacts(), findings, true);
        QVERIFY(says(checks, theme::Tone::Warn, QStringLiteral("stand twice")));
        QVERIFY(!says(checks, theme::Tone::Warn, QStringLiteral("English")));
        QCOMPARE(checks.first().place, QStringLiteral("data"));
        QVERIFY(panels::canStart(checks));
        QVERIFY(says(panels::checksOf(spec_, *form_, someFacts(), QList<panels::DataFinding>{}, true), theme::Tone::Ok,
                     QStringLiteral("nothing wrong")));
    }

    void every_preset_that_comes_along_can_be_used_and_leaves_model_and_data_alone() {
        spec_.model.path = "my-model";
        spec_.name = "mine";
        const auto all = panels::presets();
        int bundled = 0;
        for (const auto& preset : all) {
            if (preset.own) continue;
            ++bundled;
            QVERIFY2(preset.problem.isEmpty(), qPrintable(preset.problem));
            const auto made = panels::withPreset(spec_, preset);
            QCOMPARE(made.model.path, "my-model");
            QCOMPARE(made.data.train, "dataset:grimm");
            QCOMPARE(made.name, "mine");
            QVERIFY(core::base::toJson(made) != core::base::toJson(spec_));
        }
        QVERIFY(bundled >= 3);
    }

    void a_preset_is_saved_used_and_deleted() {
        spec_.optimizer.lr = 0.0123;
        spec_.notes = "not part of it";
        const QString id = panels::savePreset(spec_, QStringLiteral("My / rate"));
        QVERIFY(QFile::exists(id));
        core::runs::RunSpec fresh;
        fresh.model.path = "other";
        for (const auto& preset : panels::presets())
            if (preset.id == id) {
                QCOMPARE(preset.name, QStringLiteral("My / rate"));
                const auto made = panels::withPreset(fresh, preset);
                QCOMPARE(made.optimizer.lr, 0.0123);
                QCOMPARE(made.notes, "");
                QCOMPARE(made.model.path, "other");
            }
        panels::deletePreset(id);
        QVERIFY(!QFile::exists(id));
    }

    void a_damaged_preset_is_named_and_not_used() {
        const QString id = panels::savePreset(spec_, QStringLiteral("damaged"));
        QFile file(id);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"settings\": 3");
        file.close();
        bool seen = false;
        for (const auto& preset : panels::presets())
            if (preset.id == id) {
                seen = true;
                QVERIFY(!preset.problem.isEmpty());
                QVERIFY_EXCEPTION_THROWN((void)panels::withPreset(spec_, preset), core::Error);
            }
        QVERIFY(seen);
        panels::deletePreset(id);
    }
};

ANNEAL_WINDOW_TEST(TestTrain)
#include "test_train.moc"
