#include "core/base/error.h"
#include "core/base/files.h"
#include "core/models/adapters/lora.h"
#include "core/models/model.h"
#include "tests/support/cases.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace core::models;
namespace fs = std::filesystem;

namespace {

const fs::path kTiny = fs::path(ANNEAL_SOURCE_DIR) / "tests/fixtures/tiny-llama";
const std::vector<std::int32_t> kIds = {1, 403, 407, 261, 378, 383, 2};
const std::vector<std::uint8_t> kCounted = {0, 1, 1, 1, 1, 1, 1};
const std::vector<std::int64_t> kOffsets = {0, 7};
const Pass kExact{Precision::Float64};

PackedRows rows() { return {kIds, kCounted, kOffsets}; }
std::unique_ptr<CausalModel> tiny() { return CausalModel::load(kTiny, {torch::kFloat64}); }

/// Matrices that do something.
void stir(CausalModel& model) {
    torch::NoGradGuard noGradient;
    for (auto& parameter : model.parameters())
        if (parameter.adapter) parameter.value.normal_(0, 0.2, at::detail::createCPUGenerator(11));
}

torch::Tensor logits(CausalModel& model) {
    torch::NoGradGuard noGradient;
    return model.logits(rows(), kExact);
}

double difference(const torch::Tensor& a, const torch::Tensor& b) { return (a - b).abs().max().item<double>(); }

void save(const CausalModel& model, const fs::path& folder) {
    fs::create_directories(folder);
    core::base::saveFile(folder / kAdapterConfigFile, model.adapterConfigText());
    weights::saveTensors(folder / kAdapterWeightsFile, model.adapterTensors());
}

} // namespace

class TestAdapters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_fresh_adapter_changes_nothing() {
        const auto base = tiny(), adapted = tiny();
        adapted->addAdapter({4, 8.0, 0.0, {"all-linear"}, false, ""}, 42);
        QCOMPARE(difference(logits(*base), logits(*adapted)), 0.0);
        QCOMPARE(adapted->trainableParameters().size(), std::size_t{2 * 7 * 2});
        for (const auto& parameter : adapted->trainableParameters()) QVERIFY(parameter.adapter);
    }

    void merging_gives_the_same_answers_data() {
        QTest::addColumn<bool>("rsScaling");
        QTest::newRow("alpha over rank") << false;
        QTest::newRow("alpha over the root of rank") << true;
    }
    void merging_gives_the_same_answers() {
        QFETCH(bool, rsScaling);
        const auto model = tiny();
        model->addAdapter({4, 6.0, 0.1, {"all-linear"}, rsScaling, ""}, 42);
        stir(*model);
        const auto beside = logits(*model);
        QVERIFY(difference(beside, logits(*tiny())) > 1e-2);
        Pass off = kExact;
        off.adapters = false;
        {
            torch::NoGradGuard noGradient;
            QCOMPARE(difference(model->logits(rows(), off), logits(*tiny())), 0.0);
        }
        model->mergeAdapter();
        QVERIFY(!model->hasAdapter());
        QVERIFY(difference(beside, logits(*model)) < 1e-10);
    }

    void what_is_saved_is_loaded_back_bit_by_bit() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const auto model = tiny();
        model->addAdapter({3, 5.5, 0.0, {"q_proj", "v_proj"}, true, "base"}, 1);
        stir(*model);
        save(*model, folder);
        const auto again = tiny();
        again->loadAdapter(folder, true);
        QCOMPARE(difference(logits(*model), logits(*again)), 0.0);
        QCOMPARE(again->adapterConfig().rank, std::int64_t{3});
        QCOMPARE(again->adapterConfig().alpha, 5.5);
        QVERIFY(again->adapterConfig().rsScaling);
        QCOMPARE(again->adapterConfig().targets, (std::vector<std::string>{"q_proj", "v_proj"}));
        QCOMPARE(again->trainableParameters().size(), std::size_t{2 * 2 * 2});
        QCOMPARE(again->adapterTensors()[0].first, std::string("base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"));
    }

    void every_kind_of_adapter_begins_at_its_base_and_merges_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"dora", "pissa", "olora", "ranks"}) QTest::newRow(kind) << QString(kind);
    }
    void every_kind_of_adapter_begins_at_its_base_and_merges() {
        QFETCH(QString, kind);
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const auto model = tiny();
        AdapterConfig config{4, 6.0, 0.0, {"all-linear"}, false, ""};
        config.magnitude = kind == "dora";
        if (kind == "pissa") config.start = AdapterStart::Pissa;
        if (kind == "olora") config.start = AdapterStart::Olora;
        if (kind == "ranks") config.ranks = {{"q_proj", 2}, {"layers.1.mlp.down_proj", 7}};
        model->addAdapter(config, 42);
        QVERIFY(difference(logits(*model), logits(*tiny())) < 1e-12);
        stir(*model); // what the matrices began with stays what it was
        const auto beside = logits(*model);
        QVERIFY(difference(beside, logits(*tiny())) > 1e-2);
        {
            torch::NoGradGuard noGradient;
            Pass off = kExact;
            off.adapters = false;
            QCOMPARE(difference(model->logits(rows(), off), logits(*tiny())), 0.0);
        }
        save(*model, folder);
        const auto stored = tiny(), again = tiny(); // one reads it as anybody would, one goes on where the training was
        stored->loadAdapter(folder, true);
        QVERIFY(difference(logits(*stored), beside) < 1e-12);
        again->addAdapter(config, 43);
        again->assign(weights::WeightFiles::openFile(folder / kAdapterWeightsFile));
        QCOMPARE(difference(logits(*again), beside), 0.0);
        for (std::size_t i = 0; i < model->trainableParameters().size(); ++i)
            QVERIFY(torch::equal(model->trainableParameters()[i].value, again->trainableParameters()[i].value));
        model->mergeAdapter();
        QVERIFY(difference(beside, logits(*model)) < 1e-10);
    }

    void fast_and_exact_passes_agree_on_every_kind_data() { every_kind_of_adapter_begins_at_its_base_and_merges_data(); }
    void fast_and_exact_passes_agree_on_every_kind() {
        QFETCH(QString, kind);
        AdapterConfig config{4, 6.0, 0.0, {"all-linear"}, false, ""};
        config.magnitude = kind == "dora";
        if (kind == "pissa") config.start = AdapterStart::Pissa;
        if (kind == "olora") config.start = AdapterStart::Olora;
        if (kind == "ranks") config.ranks = {{"q_proj", 2}};
        const auto exact = tiny(), fast = CausalModel::load(kTiny);
        exact->addAdapter(config, 42);
        fast->addAdapter(config, 42);
        for (CausalModel* model : {exact.get(), fast.get()}) {
            torch::NoGradGuard noGradient; // the same matrices in both
            std::int64_t number = 0;
            for (auto& parameter : model->trainableParameters()) {
                const auto steps = torch::arange(parameter.value.numel(), torch::kFloat64) * 0.37 + static_cast<double>(++number);
                parameter.value.add_((steps.sin() * 0.1).view(parameter.value.sizes()));
            }
        }
        const double a = exact->accumulateLoss(rows(), {}, kExact), b = fast->accumulateLoss(rows(), {}, {});
        QVERIFY2(std::abs(b / a - 1.0) < 1e-5, qPrintable(QString("%1 %2").arg(a).arg(b)));
        const auto theirs = exact->trainableParameters(), ours = fast->trainableParameters();
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const double size = theirs[i].value.grad().norm().item<double>();
            QVERIFY2((ours[i].value.grad().to(torch::kFloat64) - theirs[i].value.grad()).norm().item<double>() < 1e-4 * size + 1e-9,
                     theirs[i].name.c_str());
        }
    }

    void adapters_that_peft_made_are_read() {
        const fs::path folder = fs::path(ANNEAL_SOURCE_DIR) / "tests/golden/training/sft-lora-rs-qv-start";
        const auto model = CausalModel::load(fs::path(ANNEAL_SOURCE_DIR) / "resources/models/stories260K");
        model->loadAdapter(folder);
        QVERIFY(model->hasAdapter());
        QVERIFY(model->adapterConfig().rsScaling);
    }

    void an_adapter_of_another_base_is_refused() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const auto other = CausalModel::load(fs::path(ANNEAL_SOURCE_DIR) / "resources/models/stories260K");
        other->addAdapter({4, 8.0, 0.0, {"all-linear"}, false, ""}, 1);
        save(*other, folder);
        try {
            tiny()->loadAdapter(folder);
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY2(QString::fromStdString(error.message()).contains("another model"), error.what());
        }
    }

    void settings_that_cannot_be_honoured_are_refused_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("word");
        QTest::newRow("alphas of modules") << R"("alpha_pattern": {"q_proj": 4})"
                                           << "alpha_pattern";
        QTest::newRow("ranks by patterns") << R"("rank_pattern": {"^model.*q_proj$": 4})"
                                           << "rank_pattern";
        QTest::newRow("a start that changed the base") << R"("init_lora_weights": "pissa_niter_4")"
                                                       << "init_lora_weights";
        QTest::newRow("saved modules") << R"("modules_to_save": ["lm_head"])"
                                       << "modules_to_save";
        QTest::newRow("biases") << R"("bias": "all")"
                                << "bias";
        QTest::newRow("another kind") << R"("peft_type": "IA3")"
                                      << "IA3";
        QTest::newRow("rank zero") << R"("r": 0)"
                                   << "\"r\"";
        QTest::newRow("rank as text") << R"("r": "eight")"
                                      << "\"r\"";
        QTest::newRow("targets a pattern") << R"("target_modules": ".*proj")"
                                           << "target_modules";
        QTest::newRow("a module of rank zero") << R"("rank_pattern": {"q_proj": 0})"
                                               << "rank_pattern";
    }
    void settings_that_cannot_be_honoured_are_refused() {
        QFETCH(QString, change);
        QFETCH(QString, word);
        auto json = nlohmann::json::parse(R"({"peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["q_proj"]})");
        QCOMPARE(parseAdapterConfig(json.dump(), "x").rank, std::int64_t{4});
        json.update(nlohmann::json::parse("{" + change.toStdString() + "}"));
        try {
            (void)parseAdapterConfig(json.dump(), "adapter_config.json");
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY2(QString::fromStdString(error.message()).contains(word), error.what());
        }
    }

    void a_target_that_is_no_layer_is_named() {
        try {
            tiny()->addAdapter({4, 8.0, 0.0, {"q_proj", "query_key_value"}, false, ""}, 1);
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Usage));
            QVERIFY2(QString::fromStdString(error.message()).contains("query_key_value") &&
                         QString::fromStdString(error.message()).contains("q_proj"),
                     error.what());
        }
    }

    void dropout_is_a_pure_function_of_its_seed() {
        const auto loss = [](std::uint64_t seed, bool training) {
            const auto model = tiny();
            model->addAdapter({4, 8.0, 0.5, {"all-linear"}, false, ""}, 42);
            stir(*model);
            return model->lossSum(rows(), {}, Pass{Precision::Float64, training, seed}).item<double>();
        };
        QCOMPARE(loss(1, true), loss(1, true));
        QVERIFY(loss(1, true) != loss(2, true));
        QCOMPARE(loss(1, false), loss(2, false));
    }

    void patterns_choose_what_is_trained() {
        const auto model = tiny();
        model->trainOnly({"model.layers.1.*", "*norm.weight"});
        QCOMPARE(model->trainableParameters().size(), std::size_t{9 + 2 + 1}); // a block, the norms of the other, the last norm
        QVERIFY_EXCEPTION_THROWN(model->trainOnly({"model.layers.9.*"}), core::Error);
        QVERIFY_EXCEPTION_THROWN(model->trainOnly({}), core::Error);
        model->trainEverything();
        QCOMPARE(model->trainableParameters().size(), model->parameters().size());
        for (const auto& parameter : model->parameters())
            QCOMPARE(parameter.decays, !QString::fromStdString(parameter.name).contains("norm"));
    }

    void adapter_gradients_equal_finite_differences() {
        const auto model = tiny();
        model->addAdapter({2, 4.0, 0.0, {"k_proj", "down_proj"}, false, ""}, 3);
        stir(*model);
        model->lossSum(rows(), {}, kExact).backward();
        torch::NoGradGuard noGradient;
        const double step = 1e-6;
        for (auto& parameter : model->trainableParameters()) {
            auto flat = parameter.value.view({-1});
            const double before = flat[1].item<double>();
            flat[1] = before + step;
            const double above = model->lossSum(rows(), {}, kExact).item<double>();
            flat[1] = before - step;
            const double below = model->lossSum(rows(), {}, kExact).item<double>();
            flat[1] = before;
            const double expected = (above - below) / (2 * step);
            const double got = parameter.value.grad().view({-1})[1].item<double>();
            QVERIFY2(std::abs(got - expected) < 1e-5 * std::max(1.0, std::abs(expected)), parameter.name.c_str());
        }
    }

    void label_smoothing_equals_its_definition() {
        const auto model = tiny();
        model->trainEverything();
        const auto smooth = model->lossSum(rows(), {1.0, 0.1}, kExact);
        smooth.backward();
        const auto gradient = model->parameters()[0].value.grad().clone();
        const auto plain = tiny();
        plain->trainEverything();
        const auto log = plain->logits(rows(), kExact).narrow(0, 0, 6).log_softmax(-1);
        const auto target = torch::tensor(std::vector<std::int64_t>(kIds.begin() + 1, kIds.end()));
        const auto expected = -(0.9 * log.gather(1, target.unsqueeze(1)).sum() + 0.1 * log.mean(1).sum());
        expected.backward();
        QVERIFY(std::abs(smooth.item<double>() - expected.item<double>()) < 1e-9);
        QVERIFY(difference(gradient, plain->parameters()[0].value.grad()) < 1e-10);
    }
};

QTEST_APPLESS_MAIN(TestAdapters)
#include "test_adapters.moc"
