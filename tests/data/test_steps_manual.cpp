#include "core/base/files.h"
#include "core/base/form.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/manual/steps_manual.h"

#include <QTest>
#include <cstdlib>

class StepsManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_page_in_the_manual_is_what_the_leaves_say() {
        const std::filesystem::path page = ANNEAL_SOURCE_DIR "/resources/manual/steps.md";
        if (std::getenv("ANNEAL_UPDATE") != nullptr) core::base::saveFile(page, core::data::stepsManual());
        QVERIFY2(core::base::loadFile(page) == core::data::stepsManual(), "run this test with ANNEAL_UPDATE=1 to write the page anew");
    }

    void every_step_and_every_setting_has_words() {
        for (const auto* leaves : {&core::data::cleaningLeaves(), &core::data::augmentationLeaves()})
            for (const auto& leaf : *leaves) {
                QVERIFY2(std::string(leaf.label).size() > 2 && std::string(leaf.help).ends_with('.'), leaf.key);
                for (const auto& field : core::base::formFields(*leaf.fields))
                    QVERIFY2(std::string(field.info->label).size() > 1 && std::string(field.info->help).ends_with('.'),
                             (std::string(leaf.key) + "." + field.path).c_str());
            }
    }

    void the_plan_on_the_page_is_one() {
        const auto text = core::data::stepsManual();
        const auto from = text.find("```\n") + 4;
        const auto plan = core::data::planFrom(text.substr(from, text.find("```", from) - from), "the page");
        QCOMPARE(plan.steps.size(), std::size_t(3));
        QVERIFY(!plan.steps[2].on);
    }
};

QTEST_APPLESS_MAIN(StepsManualTest)
#include "test_steps_manual.moc"
