#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/export/export_run.h"
#include "core/models/adapters/adapter_config.h"
#include "core/models/generate/generation.h"
#include "core/models/model.h"
#include "core/models/weights/tensor_io.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_folder.h"
#include "tests/support/cases.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace core;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;

/// A run folder as a training leaves it, with weights that differ from the base.
class FakeTraining {
public:
    FakeTraining(const fs::path& folder, const std::string& method, const fs::path& baseModel)
        : model_(models::CausalModel::load(baseModel)) {
        spec_.name = "Test | run";
        spec_.model.path = baseModel.string();
        spec_.data.train = "grimm.txt";
        spec_.method.kind = method;
        spec_.method.rank = 4;
        runs::RunOrigin origin;
        origin.modelHash = "abc123";
        origin.trainHash = "def456";
        origin.modelLicence = "MIT";
        origin.trainLicence = "public-domain";
        origin.created = "2026-11-23T22:35:00Z";
        auto run = runs::RunFolder::create(folder, spec_, origin);
        fs::create_directories(folder / "checkpoints");
        for (const auto& entry : fs::directory_iterator(baseModel))
            if (entry.path().extension() != ".safetensors" && entry.is_regular_file())
                fs::copy_file(entry.path(), folder / "checkpoints" / entry.path().filename());
        train(run, 3, false);
        train(run, 7, true);
        runs::RunWriter writer(run);
        writer.append({0.0, base::MetricsEvent{7, 1.0, 900, {{"train/loss", 1.5}, {"validation/loss", 1.25}}}});
        writer.append({0.0, base::FinishedEvent{"finished", {}, {}}});
    }
    const models::CausalModel& model() const { return *model_; }

private:
    void train(const runs::RunFolder& run, std::int64_t step, bool best) {
        torch::NoGradGuard noGradient;
        const auto generator = at::detail::createCPUGenerator(static_cast<std::uint64_t>(step));
        runs::CheckpointFile file;
        if (spec_.method.isAdapter()) {
            if (!model_->hasAdapter()) model_->addAdapter({4, 8.0, 0.0, {"all-linear"}, false, spec_.model.path}, 1);
            for (auto& parameter : model_->parameters())
                if (parameter.adapter) parameter.value.add_(torch::randn(parameter.value.sizes(), generator) * 0.05);
            base::saveFile(run.path() / "checkpoints/adapter_config.json", model_->adapterConfigText());
            file = {models::kAdapterWeightsFile,
                    [&](const fs::path& path) { models::weights::saveTensors(path, model_->adapterTensors()); }};
        } else {
            for (auto& parameter : model_->parameters()) parameter.value.add_(torch::randn(parameter.value.sizes(), generator) * 0.01);
            file = {"model.safetensors", [&](const fs::path& path) { models::weights::saveTensors(path, model_->baseTensors()); }};
        }
        (void)runs::saveCheckpoint(run, step, {file, {"state.json", [&](const fs::path& path) { base::saveFile(path, "{}"); }}}, best, 5);
    }
    runs::RunSpec spec_;
    std::unique_ptr<models::CausalModel> model_;
};

torch::Tensor logitsOf(models::CausalModel& model) {
    torch::NoGradGuard noGradient;
    const std::vector<std::int32_t> ids = {1, 403, 407, 261, 378, 432, 383};
    const std::vector<std::int64_t> offsets = {0, 7};
    return model.logits({ids, {}, offsets}, {});
}

struct Place {
    QTemporaryDir temporary;
    fs::path folder = temporary.path().toStdString();
    fs::path run = folder / "run";
    fs::path out = folder / "out";
};

engine::ExportOptions options(const std::string& format, const fs::path& out, const std::string& checkpoint = {},
                              const std::string& dtype = {}, const std::string& baseFolder = {}) {
    return {format, out, checkpoint, dtype, baseFolder};
}

const fs::path kStories = kRoot / "resources/models/stories260K";
const base::JobContext kAlone;

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_model_trained_in_full_comes_out_and_opens_again() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        const auto outcome = exporting::exportRun(place.run, options("hf", place.out), kAlone);
        QVERIFY(outcome.check.passed);
        QCOMPARE(outcome.check.largestLogitDifference, 0.0);
        QCOMPARE(outcome.check.prompts.size(), std::size_t{4});
        const auto again = models::CausalModel::load(place.out);
        for (const auto& [name, tensor] : training.model().baseTensors()) {
            const auto parameters = again->parameters();
            const auto found = std::find_if(parameters.begin(), parameters.end(),
                                            [&name = name](const auto& parameter) { return parameter.name == name; });
            QVERIFY(found != parameters.end() && torch::equal(found->value, tensor)); // the last checkpoint is the best one
        }
        for (const char* name : {"config.json", "model.safetensors", "tokenizer.model", "tokenizer_config.json", "generation_config.json",
                                 "LICENSE", "README.md", "anneal.json"})
            QVERIFY2(fs::exists(place.out / name), name);
        const auto facts = Json::parse(tests::contentsOf(place.out / "anneal.json").toStdString());
        QCOMPARE(facts["checkpoint"]["step"].get<int>(), 7);
        QCOMPARE(facts["datasets"][0]["sha256"].get<std::string>(), std::string("def456"));
        QCOMPARE(facts["licences"]["model"].get<std::string>(), std::string("MIT"));
        QCOMPARE(facts["metrics"]["validation/loss"].get<double>(), 1.25);
        QVERIFY(facts["check"]["passed"].get<bool>());
        QCOMPARE(facts["files"]["model.safetensors"].get<std::string>(), base::sha256OfFile(place.out / "model.safetensors"));
        QVERIFY(exporting::verifyExport(place.out, place.run, kAlone).passed);
    }

    void a_line_of_the_events_that_is_none_is_named_and_hinders_nothing() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        std::ofstream(place.run / "events.jsonl", std::ios::app) << "{\"time\": 3, \"typ\n";
        std::string said;
        const base::JobContext listening({}, {}, [&](const base::Event& event) {
            if (const auto* log = std::get_if<base::LogEvent>(&event.body); log != nullptr && log->level == "warning") said += log->message;
        });
        QVERIFY(exporting::exportRun(place.run, options("hf", place.out), listening).check.passed);
        QVERIFY2(said.find("events.jsonl, line 3: ") != std::string::npos, said.c_str());
    }

    void a_damaged_checkpoint_is_not_exported() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        const fs::path weights = place.run / "checkpoints/step-00000007/model.safetensors";
        std::string bytes = base::loadFile(weights);
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        base::saveFile(weights, bytes);
        try {
            (void)exporting::exportRun(place.run, options("hf", place.out), kAlone);
            QFAIL("it was exported");
        } catch (const Error& error) {
            QVERIFY2(error.exitStatus() == 1 && error.message().find("step-00000007 is damaged") != std::string::npos, error.what());
        }
        QVERIFY(!fs::exists(place.out));
    }

    void an_adapter_is_merged_for_hf_and_answers_the_same() {
        Place place;
        FakeTraining training(place.run, "lora", kStories);
        const auto outcome = exporting::exportRun(place.run, options("hf", place.out), kAlone);
        QVERIFY2(outcome.check.passed, outcome.check.words.c_str());
        QVERIFY(outcome.check.largestLogitDifference < 1e-5);
        const auto merged = models::CausalModel::load(place.out);
        QVERIFY(!merged->hasAdapter());
        const auto beside = models::CausalModel::load(kStories);
        beside->loadAdapter(models::loadAdapterConfig(place.run / "checkpoints"),
                            models::weights::WeightFiles::openFile(place.run / "checkpoints/step-00000007/adapter_model.safetensors"),
                            false);
        const auto base = models::CausalModel::load(kStories);
        QVERIFY((logitsOf(*merged) - logitsOf(*beside)).abs().max().item<double>() < 1e-4);
        QVERIFY((logitsOf(*base) - logitsOf(*beside)).abs().max().item<double>() > 1e-2);
    }

    void an_adapter_comes_out_in_pefts_layout() {
        Place place;
        const FakeTraining training(place.run, "lora", kStories);
        const auto outcome = exporting::exportRun(place.run, options("adapter", place.out), kAlone);
        QVERIFY(outcome.check.passed);
        const auto config = Json::parse(tests::contentsOf(place.out / "adapter_config.json").toStdString());
        QCOMPARE(config["peft_type"].get<std::string>(), std::string("LORA"));
        QCOMPARE(config["target_modules"].size(), std::size_t{7});
        const auto files = models::weights::WeightFiles::openFile(place.out / "adapter_model.safetensors");
        QCOMPARE(files.entries().size(), std::size_t{5 * 7 * 2});
        QVERIFY(files.find("base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight") != nullptr);
        QVERIFY(!fs::exists(place.out / "model.safetensors"));
        QVERIFY(exporting::verifyExport(place.out, place.run, kAlone).passed);
    }

    void smaller_numbers_pass_their_wider_limit_data() {
        QTest::addColumn<QString>("dtype");
        QTest::newRow("F16") << "F16";
        QTest::newRow("BF16") << "BF16";
    }
    void smaller_numbers_pass_their_wider_limit() {
        QFETCH(QString, dtype);
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        const auto outcome = exporting::exportRun(place.run, options("hf", place.out, "", dtype.toStdString()), kAlone);
        QVERIFY(outcome.check.passed);
        QVERIFY(outcome.check.largestLogitDifference > 1e-5);
        qInfo("%s: largest logit difference %g of the allowed %g", qPrintable(dtype), outcome.check.largestLogitDifference,
              outcome.check.limit);
        const auto config = Json::parse(tests::contentsOf(place.out / "config.json").toStdString());
        QCOMPARE(config["torch_dtype"].get<std::string>(), dtype == "F16" ? std::string("float16") : std::string("bfloat16"));
    }

    void an_export_that_was_changed_does_not_verify() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        (void)exporting::exportRun(place.run, options("hf", place.out, "last"), kAlone);
        auto bytes = base::loadFile(place.out / "model.safetensors");
        bytes.back() = static_cast<char>(bytes.back() ^ 0x40);
        base::saveFile(place.out / "model.safetensors", bytes);
        const auto result = exporting::verifyExport(place.out, place.run, kAlone);
        QVERIFY(!result.passed);
        QVERIFY(QString::fromStdString(result.words).contains("model.safetensors was changed"));
        fs::remove(place.out / "tokenizer.model");
        QVERIFY(!exporting::verifyExport(place.out, place.run, kAlone).passed);
        fs::remove(place.out / "anneal.json");
        QVERIFY_EXCEPTION_THROWN((void)exporting::verifyExport(place.out, place.run, kAlone), Error);
    }

    void a_stop_leaves_nothing_behind() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        std::stop_source stop;
        const base::JobContext ctx(stop.get_token(),
                                   [&](const base::Progress& progress) {
                                       if (progress.detail == "writing") stop.request_stop();
                                   },
                                   {});
        try {
            (void)exporting::exportRun(place.run, options("hf", place.out), ctx);
            QSKIP("the progress tick came too late to stop it");
        } catch (const Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::Stopped));
        }
        QVERIFY(!fs::exists(place.out));
        QCOMPARE(std::distance(fs::directory_iterator(place.folder), fs::directory_iterator()), std::ptrdiff_t{1}); // the run alone
    }

    void what_cannot_be_exported_says_why() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        const auto formats = exporting::exportFormats(place.run);
        QCOMPARE(formats.size(), std::size_t{3});
        QVERIFY(formats[0].problem.empty() && formats[2].problem.empty());
        QVERIFY(formats[0].bytes > 1'000'000);
        QVERIFY(QString::fromStdString(formats[1].problem).contains("only an adapter method"));
        const auto refused = [&](const engine::ExportOptions& asked, const char* words) {
            try {
                (void)exporting::exportRun(place.run, asked, kAlone);
                return false;
            } catch (const Error& error) {
                return QString::fromStdString(error.message()).contains(words);
            }
        };
        QVERIFY(refused(options("adapter", place.out), "only an adapter method"));
        QVERIFY(refused(options("gguff", place.out), "there is no export format"));
        QVERIFY(refused(options("hf", place.run), "is there already"));
        QVERIFY(refused(options("hf", place.out, "", "F8"), "dtype=F8"));
        QVERIFY(refused(options("hf", place.out, "99"), "99"));
    }

    void a_base_that_is_gone_is_named_with_its_hash() {
        Place place;
        const fs::path base = place.folder / "base";
        fs::copy(kStories, base);
        const FakeTraining training(place.run, "lora", base);
        fs::rename(base, place.folder / "moved");
        const auto formats = exporting::exportFormats(place.run);
        QVERIFY2(QString::fromStdString(formats[0].problem).contains("abc123") &&
                     QString::fromStdString(formats[0].problem).contains("--base"),
                 formats[0].problem.c_str());
        QVERIFY(exporting::exportRun(place.run, options("hf", place.out, "", "", (place.folder / "moved").string()), kAlone).check.passed);
    }

    void the_card_says_what_licences_ask_and_takes_no_orders_from_names() {
        Place place;
        const FakeTraining training(place.run, "full", kStories);
        const auto card = QString::fromStdString(exporting::modelCard(place.run, {}));
        QVERIFY(card.startsWith("---\nlicense: \"mit\"\n"));
        QVERIFY(card.contains("# Test \\| run\n"));
        QVERIFY(card.contains("Keep the copyright line and the licence text with every copy"));
        QVERIFY(card.contains("def456"));
        QVERIFY(card.contains("| validation/loss | 1.25 |"));
        QVERIFY(card.contains("The data: Public domain"));
    }
};

QTEST_APPLESS_MAIN(TestExport)
#include "test_export.moc"
