// A whole model's own way back (embedding, blocks, adapters, final norm, tied or own head, loss in chunks) held against autograd in float64.
#include "core/models/model.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTest>
#include <cmath>

using namespace core::models;

namespace {

const std::filesystem::path kRoot = ANNEAL_SOURCE_DIR;

struct Method {
    const char* name;
    std::int64_t rank; ///< 0: everything is trained
    double dropout, smoothing;
    std::vector<std::string> targets;
};
const std::vector<Method>& methods() {
    static const std::vector<Method> all{{"full", 0, 0.0, 0.0, {}},
                                         {"full, smoothed labels", 0, 0.0, 0.1, {}},
                                         {"LoRA", 4, 0.0, 0.0, {"all-linear"}},
                                         {"LoRA on query and value", 4, 0.0, 0.0, {"q_proj", "v_proj"}},
                                         {"LoRA with dropout", 4, 0.3, 0.0, {"all-linear"}}};
    return all;
}

/// Three rows laid end to end, of which some tokens count.
struct Rows {
    std::vector<std::int32_t> ids;
    std::vector<std::uint8_t> counted;
    std::vector<std::int64_t> offsets{0}, names{5, 900, 17};
    explicit Rows(std::int64_t vocabulary) {
        for (const int length : {23, 1, 40}) {
            for (int i = 0; i < length; ++i) {
                ids.push_back(static_cast<std::int32_t>((static_cast<std::int64_t>(ids.size()) * 7919 + 3) % vocabulary));
                counted.push_back(i > 0 && i % 3 != 0 ? 1 : 0);
            }
            offsets.push_back(static_cast<std::int64_t>(ids.size()));
        }
    }
    PackedRows packed() const { return {ids, counted, offsets, names}; }
};

std::unique_ptr<CausalModel> modelOf(const char* folder, const Method& method, torch::ScalarType type) {
    auto model = CausalModel::load(kRoot / folder, {type});
    if (method.rank == 0) {
        model->trainEverything();
        return model;
    }
    model->addAdapter({method.rank, 8.0, method.dropout, method.targets, false, ""}, 7);
    std::uint64_t seed = 3;
    for (const auto& parameter : model->trainableParameters()) // B begins at zero, where A has no gradient
        if (parameter.name.find("lora_B") != std::string::npos) {
            torch::NoGradGuard noGradient;
            parameter.value.copy_(
                torch::empty(parameter.value.sizes(), torch::kFloat32).normal_(0.0, 0.1, at::detail::createCPUGenerator(seed++)));
        }
    return model;
}

} // namespace

class TestGradients : public QObject {
    Q_OBJECT

private:
    static void everyModelAndMethod() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("method");
        for (const char* folder : {"tests/fixtures/tiny-llama", "tests/fixtures/tiny-llama-tied", "tests/fixtures/tiny-llama-scaled",
                                   "resources/models/stories260K"})
            for (int method = 0; method < static_cast<int>(methods().size()); ++method)
                QTest::addRow("%s, %s", folder, methods()[static_cast<std::size_t>(method)].name) << folder << method;
    }
    /// Of the loss and every gradient: in float32 the largest difference of a number, relative to the largest of its tensor; in bfloat16, whose eight bits leave
    /// single numbers far apart, the length of the difference relative to that of the gradient.
    static double worst(const QString& folder, const Method& method, Precision precision) {
        const std::string path = folder.toStdString();
        const auto exact = modelOf(path.c_str(), method, torch::kFloat64), model = modelOf(path.c_str(), method, torch::kFloat32);
        const Rows rows(exact->spec().vocabulary);
        Pass pass{Precision::Float64, true, 99};
        const auto sum = exact->lossSum(rows.packed(), {0.02, method.smoothing}, pass);
        sum.backward();
        pass.precision = precision;
        const double loss = model->accumulateLoss(rows.packed(), {0.02, method.smoothing}, pass);
        double most = std::abs(loss / sum.item<double>() - 1.0);
        const auto references = exact->trainableParameters(), parameters = model->trainableParameters();
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto reference = references[i].value.grad(), got = parameters[i].value.grad().to(torch::kFloat64);
            const bool exactly = precision == Precision::Float32;
            const auto size = [&](const torch::Tensor& t) { return (exactly ? t.abs().max() : t.norm()).item<double>(); };
            if (size(reference) == 0.0) qFatal("%s has no gradient", parameters[i].name.c_str());
            most = std::max(most, size(got - reference) / size(reference));
        }
        return most;
    }

private Q_SLOTS:
    void the_way_back_equals_autograd_in_float64_data() { everyModelAndMethod(); }
    void the_way_back_equals_autograd_in_float64() {
        QFETCH(QString, folder);
        QFETCH(int, method);
        const double apart = worst(folder, methods()[static_cast<std::size_t>(method)], Precision::Float32);
        qInfo("at most %.1e apart", apart);
        QVERIFY2(apart < 1e-5, qPrintable(QString::number(apart)));
    }
    void bfloat16_stays_near_it_data() { everyModelAndMethod(); }
    void bfloat16_stays_near_it() {
        QFETCH(QString, folder);
        QFETCH(int, method);
        const double apart = worst(folder, methods()[static_cast<std::size_t>(method)], Precision::BFloat16);
        qInfo("at most %.1e apart", apart);
        // Eight bits of every product: an adapter's gradient in a model 64 wide sums few terms, half of them dropped, that nearly cancel.
        QVERIFY2(apart < 0.12, qPrintable(QString::number(apart)));
    }
};

QTEST_APPLESS_MAIN(TestGradients)
#include "test_gradients.moc"
