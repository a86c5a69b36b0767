#include "core/models/model.h"
#include "core/models/weights/tensor_io.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QFile>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace core::models;
using Json = nlohmann::json;

namespace {

const std::filesystem::path kRoot = ANNEAL_SOURCE_DIR;

Json golden(const std::string& name) {
    QFile file(QString::fromStdString((kRoot / "tests/golden/forward" / (name + ".json")).string()));
    if (!file.open(QIODevice::ReadOnly)) qFatal("golden file missing");
    return Json::parse(file.readAll().toStdString());
}

/// The golden rows laid end to end.
struct Rows {
    std::vector<std::int32_t> ids;
    std::vector<std::uint8_t> counted;
    std::vector<std::int64_t> offsets{0};
    explicit Rows(const Json& rows) {
        for (const auto& row : rows) {
            for (const auto& id : row["ids"]) ids.push_back(id.get<std::int32_t>());
            for (const auto& loss : row["loss"]) counted.push_back(loss.get<std::uint8_t>());
            offsets.push_back(static_cast<std::int64_t>(ids.size()));
        }
    }
    PackedRows packed() const { return {ids, counted, offsets}; }
};

double relative(double got, double expected) { return std::abs(got - expected) / std::max(1e-3, std::abs(expected)); }

/// The largest difference of a gradient's norm, sum and samples from the golden ones, relative to its norm.
double gradientDifference(const torch::Tensor& gradient, const Json& expected) {
    const auto flat = gradient.flatten().to(torch::kFloat64);
    const double norm = expected["norm"].get<double>();
    double worst = std::abs(flat.norm().item<double>() - norm) / norm;
    for (std::size_t i = 0; i < expected["places"].size(); ++i)
        worst = std::max(
            worst, std::abs(flat[expected["places"][i].get<std::int64_t>()].item<double>() - expected["values"][i].get<double>()) / norm);
    return worst;
}

} // namespace

class TestForward : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_values_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("precision");
        for (const char* name : {"tiny-llama", "tiny-llama-tied", "tiny-llama-scaled", "tiny-llama-bf16", "tiny-llama-f16",
                                 "tiny-llama-sharded", "stories260K"}) {
            QTest::addRow("%s in float64", name) << name << static_cast<int>(Precision::Float64);
            QTest::addRow("%s in float32", name) << name << static_cast<int>(Precision::Float32);
            QTest::addRow("%s in bfloat16", name) << name << static_cast<int>(Precision::BFloat16);
        }
    }
    void golden_values() {
        QFETCH(QString, name);
        QFETCH(int, precision);
        const Pass pass{static_cast<Precision>(precision)};
        const auto expected = golden(name.toStdString());
        const auto type = pass.precision == Precision::Float64 ? torch::kFloat64 : torch::kFloat32;
        const auto model = CausalModel::load(kRoot / expected["model"].get<std::string>(), {type});
        model->trainEverything();
        const Rows rows(expected["rows"]);
        // Limits: float64 against the one float32 step of the reference (Transformers' softmax), float32 against its own rounding, bfloat16 has eight bits.
        const double limit = pass.precision == Precision::Float64 ? 5e-7 : pass.precision == Precision::Float32 ? 2e-5 : 0.06;

        const double counted = expected["counted"].get<double>();
        const auto loss = model->lossSum(rows.packed(), {1.0 / counted}, pass);
        const double shown = loss.item<double>();
        QVERIFY2(relative(shown, expected["loss"].get<double>()) < limit, qPrintable(QString::number(shown, 'g', 15)));
        loss.backward();
        for (const auto& parameter : model->parameters()) {
            QVERIFY2(parameter.value.grad().defined(), parameter.name.c_str());
            const double difference = gradientDifference(parameter.value.grad(), expected["gradients"][parameter.name]);
            QVERIFY2(difference < limit, qPrintable(QString::fromStdString(parameter.name) + " differs by " + QString::number(difference)));
        }
        QCOMPARE(expected["gradients"].size(), model->parameters().size());
    }

    void token_losses_equal_the_golden_ones() {
        const auto expected = golden("stories260K");
        const auto model = CausalModel::load(kRoot / "resources/models/stories260K");
        Rows rows(expected["rows"]);
        std::fill(rows.counted.begin(), rows.counted.end(), std::uint8_t{1});
        const auto losses = model->tokenLosses(rows.packed(), {});
        std::vector<double> all;
        for (const auto& row : expected["nll"])
            for (const auto& nll : row) all.push_back(nll.get<double>());
        QCOMPARE(static_cast<std::size_t>(losses.numel()), all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY2(std::abs(losses[static_cast<std::int64_t>(i)].item<double>() - all[i]) < 1e-4, qPrintable(QString::number(i)));
    }

    void every_gradient_number_equals_the_golden_tensors_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"tiny-llama", "tiny-llama-tied", "tiny-llama-scaled"}) QTest::newRow(name) << name;
    }
    void every_gradient_number_equals_the_golden_tensors() {
        QFETCH(QString, name);
        const auto expected = golden(name.toStdString());
        const auto tensors = weights::WeightFiles::openFile(kRoot / "tests/golden/forward" / (name.toStdString() + ".safetensors"));
        const auto model = CausalModel::load(kRoot / expected["model"].get<std::string>(), {torch::kFloat64});
        model->trainEverything();
        const Rows rows(expected["rows"]);
        const Pass pass{Precision::Float64};
        model->lossSum(rows.packed(), {1.0 / expected["counted"].get<double>()}, pass).backward();
        for (const auto& parameter : model->parameters()) {
            const auto* entry = tensors.find("grad." + parameter.name);
            QVERIFY2(entry != nullptr, parameter.name.c_str());
            const auto reference = weights::loadTensor(tensors, *entry, torch::kFloat64);
            const double difference =
                (parameter.value.grad() - reference).abs().max().item<double>() / reference.abs().max().item<double>();
            QVERIFY2(difference < 1e-6, qPrintable(QString::fromStdString(parameter.name) + " differs by " + QString::number(difference)));
        }
        torch::NoGradGuard noGradient;
        const auto logits = model->logits(rows.packed(), pass);
        for (int row = 0; row < 2; ++row) {
            const auto reference = weights::loadTensor(tensors, *tensors.find("logits." + std::to_string(row)), torch::kFloat64);
            const auto begin = rows.offsets[static_cast<std::size_t>(row)];
            QVERIFY((logits.narrow(0, begin, reference.size(0)) - reference).abs().max().item<double>() <
                    1e-6 * reference.abs().max().item<double>());
        }
    }

    void packed_rows_equal_rows_by_themselves() {
        const auto expected = golden("tiny-llama");
        const auto model = CausalModel::load(kRoot / "tests/fixtures/tiny-llama", {torch::kFloat64});
        const Pass pass{Precision::Float64};
        const Rows both(expected["rows"]);
        torch::NoGradGuard noGradient;
        const auto together = model->hidden(both.packed(), pass);
        for (std::size_t i = 0; i < 2; ++i) {
            const Rows one(Json::array({expected["rows"][i]}));
            const auto alone = model->hidden(one.packed(), pass);
            QVERIFY((together.narrow(0, both.offsets[i], alone.size(0)) - alone).abs().max().item<double>() < 1e-12);
        }
    }

    /// What `score --logits` gives to other programs: float32 weights, all else in float64.
    void the_logits_of_a_float64_pass_over_float32_weights_are_exact() {
        const auto model = CausalModel::load(kRoot / "resources/models/stories260K");
        const auto exact = CausalModel::load(kRoot / "resources/models/stories260K", {torch::kFloat64});
        const std::vector<std::int32_t> ids{1, 403, 407, 261, 378, 432, 383, 286, 261, 376};
        const auto logitsOf = [&](CausalModel& one, Precision precision) {
            const Pass pass{precision};
            auto cache = one.makeCache(static_cast<std::int64_t>(ids.size()), pass);
            return one.nextLogits(ids, cache, pass).to(torch::kFloat64);
        };
        const auto reference = logitsOf(*exact, Precision::Float64);
        const auto apart = [&](Precision precision) {
            return ((logitsOf(*model, precision) - reference).abs() / reference.abs().clamp_min(1.0)).max().item<double>();
        };
        QVERIFY2(apart(Precision::Float64) < 1e-6, qPrintable(QString::number(apart(Precision::Float64))));
        QVERIFY(apart(Precision::Float64) < apart(Precision::Float32));
    }

    void recomputed_blocks_give_the_same_gradients() {
        const auto expected = golden("tiny-llama-scaled");
        const Rows rows(expected["rows"]);
        std::vector<std::vector<torch::Tensor>> gradients;
        for (const bool recompute : {false, true}) {
            const auto model = CausalModel::load(kRoot / "tests/fixtures/tiny-llama-scaled", {torch::kFloat64});
            model->addAdapter({4, 8.0, 0.25, {"all-linear"}, false, ""}, 7);
            for (const auto& parameter : model->trainableParameters())
                if (parameter.name.find("lora_B") != std::string::npos) {
                    torch::NoGradGuard noGradient;
                    parameter.value.normal_(0, 0.1, at::detail::createCPUGenerator(3));
                }
            Pass pass{Precision::Float64, true, 99};
            pass.recompute = recompute ? Recompute::Full : Recompute::None;
            model->lossSum(rows.packed(), {}, pass).backward();
            gradients.emplace_back();
            for (const auto& parameter : model->trainableParameters()) gradients.back().push_back(parameter.value.grad());
        }
        QVERIFY(!gradients[0].empty());
        for (std::size_t i = 0; i < gradients[0].size(); ++i) QVERIFY(torch::allclose(gradients[0][i], gradients[1][i], 1e-10, 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestForward)
#include "test_forward.moc"
