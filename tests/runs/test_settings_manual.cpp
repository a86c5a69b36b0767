#include "core/base/files.h"
#include "core/base/form.h"
#include "core/runs/manual/settings_manual.h"
#include "core/runs/run_spec.h"

#include <QTest>
#include <cstdlib>

class SettingsManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_page_in_the_manual_is_what_the_field_lists_say() {
        const std::filesystem::path page = ANNEAL_SOURCE_DIR "/resources/manual/settings.md";
        if (std::getenv("ANNEAL_UPDATE") != nullptr) core::base::saveFile(page, core::runs::settingsManual());
        QVERIFY2(core::base::loadFile(page) == core::runs::settingsManual(), "run this test with ANNEAL_UPDATE=1 to write the page anew");
    }

    void every_setting_has_words() {
        const auto text = core::runs::settingsManual();
        for (const auto& field : core::base::formFields(core::base::structInfo<core::runs::RunSpec>())) {
            QVERIFY2(text.find("`" + field.path + "`") != std::string::npos, field.path.c_str());
            QVERIFY2(std::string(field.info->label).size() > 2 && std::string(field.info->help).ends_with('.'), field.path.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(SettingsManualTest)
#include "test_settings_manual.moc"
