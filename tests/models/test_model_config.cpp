#include "core/base/error.h"
#include "core/models/model.h"
#include "core/models/model_config.h"
#include "tests/support/cases.h"

#include <QTest>
#include <map>
#include <nlohmann/json.hpp>

using namespace core::models;
using Json = nlohmann::json;

namespace {

void addCases(const char* area, std::size_t atLeast) {
    QTest::addColumn<int>("index");
    const auto all = tests::casesOf(area);
    QVERIFY(all.size() > atLeast);
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
}

void checkRefusal(const tests::Case& which, const core::Error& error) {
    QVERIFY2(!which.words.empty(), error.what());
    QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
    const QString problem = tests::problemWithMessage(which, error.message());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

std::string scalingName(RotaryScaling::Kind kind) {
    using Kind = RotaryScaling::Kind;
    static const std::map<Kind, std::string> names{{Kind::None, "none"},     {Kind::Linear, "linear"}, {Kind::Dynamic, "dynamic"},
                                                   {Kind::Llama3, "llama3"}, {Kind::Yarn, "yarn"},     {Kind::LongRope, "longrope"}};
    return names.at(kind);
}

} // namespace

class TestModelConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void configurations_data() { addCases("config", 60); }
    void configurations() {
        QFETCH(int, index);
        const auto which = tests::casesOf("config")[static_cast<std::size_t>(index)];
        try {
            const auto config = parseModelConfig(tests::contentsOf(which.folder / "config.json").toStdString(), "config.json");
            QVERIFY2(which.words.empty(), "accepted, though it is broken");
            const auto expected = Json::parse(tests::contentsOf(which.folder / "expected.json").toStdString());
            const auto& spec = config.spec;
            QCOMPARE(spec.layers, expected["layers"].get<std::int64_t>());
            QCOMPARE(spec.width, expected["width"].get<std::int64_t>());
            QCOMPARE(spec.heads, expected["heads"].get<std::int64_t>());
            QCOMPARE(spec.kvHeads, expected["kv_heads"].get<std::int64_t>());
            QCOMPARE(spec.headDim, expected["head_dim"].get<std::int64_t>());
            QCOMPARE(spec.inner, expected["feed_forward"].get<std::int64_t>());
            QCOMPARE(spec.vocabulary, expected["vocabulary"].get<std::int64_t>());
            QCOMPARE(spec.context, expected["context"].get<std::int64_t>());
            QCOMPARE(spec.normEps, expected["norm_eps"].get<double>());
            QCOMPARE(spec.rotaries.front().base, expected["rope_theta"].get<double>());
            QCOMPARE(spec.tied, expected["tied"].get<bool>());
            QCOMPARE(spec.attentionInBias, expected["attention_bias"].get<bool>());
            QCOMPARE(spec.attentionOutBias, expected["attention_bias"].get<bool>());
            QCOMPARE(spec.feedForwardBias, expected["mlp_bias"].get<bool>());
            const auto& scaling = expected["rope_scaling"];
            const auto& scaled = spec.rotaries.front().scaling;
            QCOMPARE(scalingName(scaled.kind), scaling.is_null() ? std::string("none") : scaling["type"].get<std::string>());
            if (!scaling.is_null()) QCOMPARE(scaled.factor, scaling["factor"].get<double>());
        } catch (const core::Error& error) {
            checkRefusal(which, error);
        }
    }

    void folders_data() { addCases("model_folder", 20); }
    void folders() {
        QFETCH(int, index);
        const auto which = tests::casesOf("model_folder")[static_cast<std::size_t>(index)];
        try {
            const auto model = CausalModel::load(which.folder);
            QVERIFY2(which.words.empty(), "accepted, though it is broken");
            const std::vector<std::int32_t> ids = {1, 3, 2};
            const std::vector<std::int64_t> offsets = {0, 3};
            QCOMPARE(model->logits({ids, {}, offsets}, {}).size(1), model->spec().vocabulary);
        } catch (const core::Error& error) {
            checkRefusal(which, error);
        }
    }

    void an_unknown_architecture_names_the_nearest() {
        try {
            (void)parseModelConfig(R"({"architectures": ["LLaMAForCausalLM"], "hidden_size": 8})", "config.json");
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY2(QString::fromStdString(error.message()).contains("nearest known one is LlamaForCausalLM"), error.what());
        }
    }

    void a_model_with_code_of_its_own_is_refused() {
        try {
            (void)parseModelConfig(R"({"architectures": ["LlamaForCausalLM"], "auto_map": {"AutoModel": "modeling.X"}, "hidden_size": 8})",
                                   "config.json");
            QFAIL("accepted");
        } catch (const core::Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains("auto_map"));
        }
    }

    void every_weight_is_counted_from_the_configuration_alone() {
        const auto config = loadModelConfig(std::filesystem::path(ANNEAL_SOURCE_DIR) / "resources/models/stories260K");
        std::int64_t count = 0;
        for (const auto& weight : weightShapes(config)) {
            std::int64_t numbers = 1;
            for (const auto size : weight.shape) numbers *= size;
            count += numbers;
        }
        QCOMPARE(count, std::int64_t{260'032});
    }
};

QTEST_APPLESS_MAIN(TestModelConfig)
#include "test_model_config.moc"
