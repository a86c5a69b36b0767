#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/model_names.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace core::runs;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

} // namespace

class ModelNamesTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    fs::path folder() const { return temporary_.path().toStdString(); }

private Q_SLOTS:
    void the_bundled_model_is_always_there() {
        const fs::path found = resolveModelFolder("bundled:stories260K");
        QVERIFY2(fs::exists(found / "config.json"), found.c_str());
        const auto names = modelNames();
        QVERIFY(
            std::any_of(names.begin(), names.end(), [](const ModelName& one) { return one.name == "bundled:stories260K" && one.bundled; }));
    }

    void a_folder_is_taken_as_it_is_and_a_name_is_looked_for() {
        fs::create_directories(folder() / "mine");
        core::base::saveFile(folder() / "mine/config.json", "{}");
        QCOMPARE(resolveModelFolder((folder() / "mine").string()), folder() / "mine");
        QCOMPARE(resolveModelFolder("mine", {folder()}), folder() / "mine");
    }

    void what_is_not_there_names_the_nearest() {
        const std::string near = messageOf([] { (void)resolveModelFolder("bundled:stories260"); });
        QVERIFY2(near.starts_with("1 ") && near.find("did you mean 'bundled:stories260K'?") != std::string::npos, near.c_str());
        core::base::saveFile(folder() / "file", "x");
        QVERIFY(messageOf([&] { (void)resolveModelFolder((folder() / "file").string()); }).find("is a file") != std::string::npos);
        QVERIFY(messageOf([] { (void)resolveModelFolder(""); }).find("no model is named") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ModelNamesTest)
#include "test_model_names.moc"
