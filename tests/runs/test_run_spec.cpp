#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/json_io.h"
#include "core/runs/run_spec.h"

#include <QTemporaryDir>
#include <QTest>

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

void compare(const std::string& found, const std::string& expected) {
    QCOMPARE(QString::fromStdString(found), QString::fromStdString(expected));
}

} // namespace

class RunSpecTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    fs::path folder() const { return temporary_.path().toStdString(); }
    std::string saved(const std::string& json) const {
        core::base::saveFile(folder() / "run.json", json);
        return (folder() / "run.json").string();
    }

private Q_SLOTS:
    void model_and_data_are_a_whole_specification() {
        const RunSpec spec =
            parseRunSpec(R"({"model": {"path": "bundled:stories260K"}, "data": {"train": "rows.jsonl"}})", "run.json", "/data");
        compare(spec.data.train, "/data/rows.jsonl");
        compare(spec.model.path, "bundled:stories260K");
        QCOMPARE(spec.trainer.batchSize, 8);
        QCOMPARE(spec.schedule.warmupRatio, 0.03);
    }

    void relative_paths_are_relative_to_the_folder_of_the_specification() {
        fs::create_directories(folder() / "my-model");
        const std::string file = saved(
            R"({"model": {"path": "my-model", "adapter": "../a"}, "data": {"train": "x/rows.jsonl", "validation": "dataset:sms/test"}})");
        const RunSpec spec = loadRunSpec(file);
        compare(spec.model.path, (folder() / "my-model").string());
        compare(spec.model.adapter, (folder().parent_path() / "a").string());
        compare(spec.data.train, (folder() / "x/rows.jsonl").string());
        compare(spec.data.validation, "dataset:sms/test");
    }

    void a_model_that_is_no_folder_beside_it_stays_a_name() {
        compare(parseRunSpec(R"({"model": {"path": "llama-small"}})", "run.json", folder()).model.path, "llama-small");
        compare(parseRunSpec(R"({"model": {"path": "./llama-small"}})", "run.json", "/data").model.path, "/data/llama-small");
    }

    void an_unknown_key_names_the_nearest_one() {
        const std::string said = messageOf([] { (void)parseRunSpec(R"({"optimizer": {"learning_rate": 1}})", "run.json", "/"); });
        QVERIFY2(said.starts_with("2 run.json"), said.c_str());
        QVERIFY2(said.find("learning_rate") != std::string::npos, said.c_str());
        const std::string near = messageOf([] { (void)parseRunSpec(R"({"trainer": {"epoch": 1}})", "run.json", "/"); });
        QVERIFY2(near.find("epochs") != std::string::npos, near.c_str());
    }

    void the_origin_of_a_finished_run_is_skipped() {
        const std::vector<std::string> origins = {"{\"plan\": {\"a\": [1, \"}\", {}]}}", "{}", "{\"version\": \"1\"}"};
        for (const std::string& origin : origins) {
            compare(parseRunSpec("{\"anneal\": " + origin + ", \"name\": \"x\"}", "run.json", "/").name, "x");
            compare(parseRunSpec("{\"name\": \"x\" , \"anneal\" :" + origin + "}", "run.json", "/").name, "x");
            compare(parseRunSpec("{\"tags\": [],\n \"anneal\": " + origin + " ,\"name\": \"x\"}", "run.json", "/").name, "x");
            QVERIFY(parseRunSpec("{\"anneal\": " + origin + "}", "run.json", "/").name.empty());
        }
    }

    void a_key_called_anneal_further_down_is_still_unknown() {
        const std::string said = messageOf([] { (void)parseRunSpec(R"({"trainer": {"anneal": 1}})", "run.json", "/"); });
        QVERIFY2(said.find("anneal") != std::string::npos && said.starts_with("2 "), said.c_str());
    }

    void a_specification_that_cannot_be_read_is_a_wrong_configuration() {
        QVERIFY(messageOf([&] { (void)loadRunSpec((folder() / "absent.json").string()); }).starts_with("2 "));
        QVERIFY(messageOf([&] { (void)loadRunSpec(folder().string()); }).starts_with("2 "));
        QVERIFY(messageOf([&] { (void)loadRunSpec(saved("{\"name\": ")); }).starts_with("2 "));
        QVERIFY(messageOf([&] { (void)loadRunSpec(saved("[]")); }).starts_with("2 "));
        QVERIFY(messageOf([&] { (void)loadRunSpec(saved("")); }).starts_with("2 "));
    }

    void values_out_of_range_and_unknown_choices_are_refused_by_their_key() {
        const std::string said = messageOf([] { (void)parseRunSpec(R"({"trainer": {"batch_size": 0}})", "run.json", "/"); });
        QVERIFY2(said.find("trainer.batch_size") != std::string::npos, said.c_str());
        const std::string choice = messageOf([] { (void)parseRunSpec(R"({"method": {"kind": "loar"}})", "run.json", "/"); });
        QVERIFY2(choice.find("method.kind") != std::string::npos && choice.find("lora") != std::string::npos, choice.c_str());
    }

    void the_command_line_gives_the_same_specification_back() {
        RunSpec spec;
        spec.name = "it's \"quoted\" $HOME";
        spec.data.train = "/data/my rows.jsonl";
        spec.data.map = {{"text", "body"}, {"label", "class name"}};
        spec.method.kind = "lora";
        spec.method.targets = {"q_proj", "v_proj"};
        spec.optimizer.lr = 1e-4;
        spec.trainer.deterministic = true;
        const std::string command = asCommand(spec);
        QVERIFY2(command.starts_with("anneal-cli train --set "), command.c_str());
        QVERIFY2(command.find("'name=it'\\''s \"quoted\" $HOME'") != std::string::npos, command.c_str());
        QVERIFY2(command.find("--set optimizer.lr=") != std::string::npos, command.c_str());
        QVERIFY2(command.find("batch_size") == std::string::npos, command.c_str());
        RunSpec again;
        for (const auto& field : core::base::formFields(core::base::structInfo<RunSpec>())) {
            const auto& info = core::base::structInfo<RunSpec>();
            core::base::applySetting(info, &again,
                                     field.path + "=" + core::base::formatValue(core::base::valueAt(info, &spec, field.path)));
        }
        compare(core::base::toJson(again), core::base::toJson(spec));
    }
};

QTEST_APPLESS_MAIN(RunSpecTest)
#include "test_run_spec.moc"
