// Every family of architectures.def held against what Transformers makes of a tiny model of it in float64 (tests/references/family_golden.py).
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/models/adapters/lora.h"
#include "core/models/architectures/architecture.h"
#include "core/models/model.h"
#include "core/models/weights/tensor_io.h"
#include "tests/support/cases.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

using namespace core::models;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;
const fs::path kGolden = kRoot / "tests/golden/families";

Json jsonOf(const fs::path& file) { return Json::parse(tests::contentsOf(file).toStdString()); }

std::vector<std::string> families() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kRoot / "tests/fixtures/families")) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void addFamilies() {
    QTest::addColumn<QString>("name");
    for (const auto& name : families()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

/// A golden file with its rows laid end to end, its tensors and its model.
struct Golden {
    Json json;
    weights::WeightFiles tensors;
    fs::path model;
    std::vector<std::int32_t> ids;
    std::vector<std::uint8_t> counted;
    std::vector<std::int64_t> offsets{0};

    explicit Golden(const QString& name)
        : json(jsonOf(kGolden / (name.toStdString() + ".json"))),
          tensors(weights::WeightFiles::openFile(kGolden / (name.toStdString() + ".safetensors"))),
          model(kRoot / json["model"].get<std::string>()) {
        for (const auto& row : json["rows"]) {
            for (const auto& id : row["ids"]) ids.push_back(id.get<std::int32_t>());
            for (const auto& loss : row["loss"]) counted.push_back(loss.get<std::uint8_t>());
            offsets.push_back(static_cast<std::int64_t>(ids.size()));
        }
    }
    [[nodiscard]] PackedRows rows() const { return {ids, counted, offsets}; }
    [[nodiscard]] LossOptions loss() const { return {1.0 / json["counted"].get<double>()}; }
    [[nodiscard]] torch::Tensor tensor(const std::string& name) const {
        const auto* entry = tensors.find(name);
        return entry == nullptr ? torch::Tensor{} : weights::loadTensor(tensors, *entry, torch::kFloat64);
    }
    /// The gradient of a parameter, as the member lies that holds it.
    [[nodiscard]] torch::Tensor gradient(const CausalModel& of, const std::string& name) const {
        const auto stored = tensor("grad." + name);
        if (!stored.defined() || !of.config().architecture->turned) return stored;
        for (const auto& weight : weightShapes(of.config()))
            if (weight.name == name && !weight.module.empty()) return stored.t();
        return stored;
    }
};

std::unique_ptr<CausalModel> load(const fs::path& folder, Precision precision) {
    return CausalModel::load(folder, {precision == Precision::Float64 ? torch::kFloat64 : torch::kFloat32});
}

/// The largest difference of any number, relative to the largest of the expected ones.
double apart(const torch::Tensor& got, const torch::Tensor& expected) {
    return (got.to(torch::kFloat64) - expected).abs().max().item<double>() / expected.abs().max().item<double>();
}

/// Words of the first gradient that differs by more than the limit; empty: none does.
QString wrongGradient(const CausalModel& model, const Golden& golden, double limit) {
    for (const auto& parameter : model.parameters()) {
        if (!parameter.value.grad().defined()) return QString::fromStdString(parameter.name) + " has no gradient";
        const auto expected = golden.gradient(model, parameter.name);
        if (!expected.defined()) return QString::fromStdString(parameter.name) + " is not among the golden ones";
        const double difference = apart(parameter.value.grad(), expected);
        if (!(difference < limit)) return QString::fromStdString(parameter.name) + " differs by " + QString::number(difference);
    }
    return {};
}

void clearGradients(const CausalModel& model) {
    for (const auto& parameter : model.parameters()) torch::Tensor(parameter.value).mutable_grad().reset();
}

} // namespace

class TestFamilies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logits_loss_and_gradients_equal_transformers_data();
    void logits_loss_and_gradients_equal_transformers();
    void recomputation_changes_no_gradient_data() { addFamilies(); }
    void recomputation_changes_no_gradient();
    void the_fast_interpreter_computes_every_family_data() { addFamilies(); }
    void the_fast_interpreter_computes_every_family();
    void greedy_words_are_those_of_transformers_with_the_cache_and_without_data() { addFamilies(); }
    void greedy_words_are_those_of_transformers_with_the_cache_and_without();
    void weights_come_back_bit_by_bit_data() { addFamilies(); }
    void weights_come_back_bit_by_bit();
    void adapters_lie_where_peft_lays_them_data();
    void adapters_lie_where_peft_lays_them();
    void a_merged_adapter_answers_as_it_did_beside_the_weights_data() { addFamilies(); }
    void a_merged_adapter_answers_as_it_did_beside_the_weights();
    void blocks_are_frozen_by_depth_data() { addFamilies(); }
    void blocks_are_frozen_by_depth();
    void classes_equal_transformers_data() { addFamilies(); }
    void classes_equal_transformers();
    void released_models_have_the_weights_that_transformers_has();
    void files_of_the_bare_model_leave_out_the_beginning_of_names();
    void code_that_transformers_took_over_is_passed_over();
    void what_cannot_be_computed_is_refused_in_words_data();
    void what_cannot_be_computed_is_refused_in_words();
};

void TestFamilies::logits_loss_and_gradients_equal_transformers_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("precision");
    for (const auto& name : families())
        for (const auto& [words, precision] :
             {std::pair{"float64", Precision::Float64}, {"float32", Precision::Float32}, {"bfloat16", Precision::BFloat16}})
            QTest::addRow("%s in %s", name.c_str(), words) << QString::fromStdString(name) << static_cast<int>(precision);
}

void TestFamilies::logits_loss_and_gradients_equal_transformers() {
    QFETCH(QString, name);
    QFETCH(int, precision);
    const Golden golden(name);
    const Pass pass{static_cast<Precision>(precision)};
    const auto model = load(golden.model, pass.precision);
    model->trainEverything();
    // The golden tensors are stored in float32; bfloat16 has eight bits, and these models are made so that little stays small.
    const bool exact = pass.precision == Precision::Float64, half = pass.precision == Precision::BFloat16;
    const double ofLogits = exact ? 1e-6 : half ? 0.1 : 2e-5, ofGradients = exact ? 1e-6 : half ? 0.25 : 1e-4;
    {
        torch::NoGradGuard noGradient;
        const auto logits = model->logits(golden.rows(), pass);
        for (std::size_t row = 0; row < 2; ++row) {
            const auto expected = golden.tensor("logits." + std::to_string(row));
            const double difference = apart(logits.narrow(0, golden.offsets[row], expected.size(0)), expected);
            QVERIFY2(difference < ofLogits, qPrintable("logits differ by " + QString::number(difference)));
        }
    }
    const double expected = golden.json["loss"].get<double>(), ofLoss = exact ? 1e-9 : half ? 0.03 : 1e-5;
    const auto loss = model->lossSum(golden.rows(), golden.loss(), pass);
    loss.backward();
    QVERIFY2(std::abs(loss.item<double>() / expected - 1.0) < ofLoss, qPrintable(QString::number(loss.item<double>(), 'g', 15)));
    QCOMPARE(wrongGradient(*model, golden, ofGradients), QString());
    // Once more by the way that training takes, forwards and backwards in one.
    clearGradients(*model);
    const double again = model->accumulateLoss(golden.rows(), golden.loss(), pass);
    QVERIFY2(std::abs(again / expected - 1.0) < ofLoss, qPrintable(QString::number(again, 'g', 15)));
    QCOMPARE(wrongGradient(*model, golden, ofGradients), QString());
    std::vector<double> all;
    for (const auto& row : golden.json["nll"])
        for (const auto& nll : row) all.push_back(nll.get<double>());
    std::vector<std::uint8_t> every(golden.ids.size(), 1);
    every[0] = every[static_cast<std::size_t>(golden.offsets[1])] = 0;
    const auto losses = model->tokenLosses({golden.ids, every, golden.offsets}, pass).to(torch::kFloat64).contiguous();
    QCOMPARE(static_cast<std::size_t>(losses.numel()), all.size());
    if (!half)
        for (std::size_t i = 0; i < all.size(); ++i) QVERIFY(std::abs(losses.const_data_ptr<double>()[i] - all[i]) < (exact ? 1e-9 : 1e-4));
}

void TestFamilies::recomputation_changes_no_gradient() {
    QFETCH(QString, name);
    const Golden golden(name);
    for (const auto precision : {Precision::Float64, Precision::Float32})
        for (const auto recompute : {Recompute::Selective, Recompute::Full}) {
            Pass pass{precision};
            pass.recompute = recompute;
            const auto model = load(golden.model, precision);
            model->trainEverything();
            (void)model->accumulateLoss(golden.rows(), golden.loss(), pass);
            QCOMPARE(wrongGradient(*model, golden, precision == Precision::Float64 ? 1e-6 : 1e-4), QString());
        }
}

void TestFamilies::the_fast_interpreter_computes_every_family() {
    QFETCH(QString, name);
    const auto model = CausalModel::load(kRoot / "tests/fixtures/families" / name.toStdString());
    QCOMPARE(model->slowBecause({}), std::string());
}

void TestFamilies::greedy_words_are_those_of_transformers_with_the_cache_and_without() {
    QFETCH(QString, name);
    const Golden golden(name);
    const auto prompt = golden.json["greedy"]["prompt"].get<std::vector<std::int32_t>>();
    const auto expected = golden.json["greedy"]["ids"].get<std::vector<std::int32_t>>();
    for (const auto precision : {Precision::Float64, Precision::Float32}) {
        const Pass pass{precision};
        const auto model = load(golden.model, precision);
        torch::NoGradGuard noGradient;
        auto cache = model->makeCache(static_cast<std::int64_t>(prompt.size() + expected.size()), pass);
        (void)model->nextLogits(std::span(prompt).first(2), cache, pass); // a prompt may come in pieces
        auto logits = model->nextLogits(std::span(prompt).subspan(2), cache, pass);
        auto ids = prompt;
        for (const auto next : expected) {
            const std::vector<std::int64_t> offsets{0, static_cast<std::int64_t>(ids.size())};
            const auto whole = model->logits({ids, {}, offsets}, pass)[-1];
            QVERIFY(apart(logits, whole.to(torch::kFloat64)) < (precision == Precision::Float64 ? 1e-10 : 2e-5));
            const auto chosen = static_cast<std::int32_t>(logits.argmax().item<std::int64_t>());
            QCOMPARE(chosen, next);
            ids.push_back(chosen);
            if (ids.size() < prompt.size() + expected.size()) logits = model->nextLogits(std::span(ids).last(1), cache, pass);
        }
    }
}

void TestFamilies::weights_come_back_bit_by_bit() {
    QFETCH(QString, name);
    const fs::path from = kRoot / "tests/fixtures/families" / name.toStdString();
    QTemporaryDir temporary;
    const fs::path to = temporary.path().toStdString();
    const auto model = CausalModel::load(from);
    weights::saveModelTensors(to, model->baseTensors(), torch::kFloat32);
    core::base::saveFile(to / "config.json", model->config().text);
    const auto before = weights::WeightFiles::openFolder(from), after = weights::WeightFiles::openFolder(to);
    QCOMPARE(after.entries().size(), before.entries().size());
    for (const auto& entry : before.entries()) {
        const auto* written = after.find(entry.tensor.name);
        QVERIFY2(written != nullptr, entry.tensor.name.c_str());
        QCOMPARE(written->tensor.shape, entry.tensor.shape);
        QVERIFY(torch::equal(weights::loadTensor(after, *written, torch::kFloat32), weights::loadTensor(before, entry, torch::kFloat32)));
    }
    const auto again = CausalModel::load(to);
    model->trainEverything();
    {
        torch::NoGradGuard noGradient;
        for (const auto& parameter : again->parameters()) torch::Tensor(parameter.value).zero_();
    }
    again->assign(after); // a checkpoint into a model that trains
    for (std::size_t i = 0; i < model->parameters().size(); ++i)
        QVERIFY(torch::equal(model->parameters()[i].value, again->parameters()[i].value));
}

void TestFamilies::adapters_lie_where_peft_lays_them_data() {
    QTest::addColumn<QString>("name");
    for (const auto& name : families())
        if (jsonOf(kGolden / (name + ".json")).contains("adapter_logits")) QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestFamilies::adapters_lie_where_peft_lays_them() {
    QFETCH(QString, name);
    const Golden golden(name);
    const Pass pass{Precision::Float64};
    const auto expected = torch::tensor(golden.json["adapter_logits"].get<std::vector<double>>(), torch::kFloat64);
    const auto lastOfRow = [&](CausalModel& model) {
        torch::NoGradGuard noGradient;
        return model.logits(golden.rows(), pass)[golden.offsets[1] - 1];
    };
    const auto model = load(golden.model, pass.precision);
    model->loadAdapter(golden.model / "adapter");
    QVERIFY(apart(lastOfRow(*model), expected) < 1e-9);
    // What is written is what was read, and our own adapter lies beside the same layers.
    QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    core::base::saveFile(folder / kAdapterConfigFile, model->adapterConfigText());
    weights::saveTensors(folder / kAdapterWeightsFile, model->adapterTensors());
    const auto again = load(golden.model, pass.precision);
    again->loadAdapter(folder);
    QVERIFY(apart(lastOfRow(*again), expected) < 1e-6); // written in float32
    const auto own = load(golden.model, pass.precision);
    own->addAdapter({2, 4.0, 0.0, {"all-linear"}, false, ""}, 1);
    std::set<std::string> modules;
    for (const auto& [tensor, value] : own->adapterTensors())
        modules.insert(tensor.substr(17, tensor.find(".lora_") - 17)); // base_model.model.
    const auto peft = golden.json["all_linear"].get<std::set<std::string>>();
    QCOMPARE(modules, peft);
}

void TestFamilies::a_merged_adapter_answers_as_it_did_beside_the_weights() {
    QFETCH(QString, name);
    const Golden golden(name);
    for (const auto precision : {Precision::Float64, Precision::Float32}) {
        const Pass pass{precision};
        const auto targets = golden.json["targets"].get<std::vector<std::string>>();
        const auto model = load(golden.model, precision);
        model->addAdapter({2, 4.0, 0.0, targets.empty() ? std::vector<std::string>{"all-linear"} : targets, false, ""}, 1);
        for (auto& parameter : model->trainableParameters()) {
            torch::NoGradGuard noGradient;
            parameter.value.uniform_(-0.3, 0.3, at::detail::createCPUGenerator(5));
        }
        const double loss = model->accumulateLoss(golden.rows(), golden.loss(), pass);
        for (const auto& parameter : model->trainableParameters()) {
            QVERIFY2(parameter.adapter && parameter.value.grad().defined(), parameter.name.c_str());
            QVERIFY2(parameter.value.grad().abs().max().item<double>() > 1e-7, parameter.name.c_str());
        }
        model->mergeAdapter();
        torch::NoGradGuard noGradient;
        const double merged = model->lossSum(golden.rows(), golden.loss(), pass).item<double>();
        QVERIFY(std::abs(loss - golden.json["loss"].get<double>()) > 1e-4);
        QVERIFY(std::abs(loss / merged - 1.0) < (precision == Precision::Float64 ? 1e-10 : 1e-5));
    }
}

void TestFamilies::blocks_are_frozen_by_depth() {
    QFETCH(QString, name);
    const Golden golden(name);
    const auto model = CausalModel::load(golden.model);
    const std::string last = std::to_string(model->spec().layers - 1);
    const std::string module = moduleName(model->config(), Place::Down, model->spec().layers - 1);
    const auto block = module.substr(0, module.find("." + last + ".") + last.size() + 2);
    model->trainOnly({block + "*"});
    (void)model->accumulateLoss(golden.rows(), golden.loss(), {});
    for (const auto& parameter : model->parameters()) {
        const bool trained = parameter.name.starts_with(block);
        QCOMPARE(parameter.value.grad().defined(), trained);
        if (!trained) continue;
        QVERIFY2(apart(parameter.value.grad(), golden.gradient(*model, parameter.name)) < 1e-4, parameter.name.c_str());
    }
}

void TestFamilies::classes_equal_transformers() {
    QFETCH(QString, name);
    const Golden golden(name);
    const auto head = golden.tensor("score.weight");
    auto config = loadModelConfig(golden.model);
    QCOMPARE(head.defined(), !config.architecture->classifierClass.empty());
    if (!head.defined()) {
        QVERIFY_EXCEPTION_THROWN((void)withClassHead(config, {"a", "b"}, false), core::Error);
        return;
    }
    config = withClassHead(config, {"a", "b", "c"}, false);
    const auto model = CausalModel::load(config, weights::WeightFiles::openFolder(golden.model), {torch::kFloat64, 1});
    torch::NoGradGuard noGradient;
    for (const auto& parameter : model->parameters())
        if (parameter.name == "score.weight") torch::Tensor(parameter.value).copy_(head);
    QVERIFY(apart(model->classLogits(golden.rows(), {Precision::Float64}), golden.tensor("classes")) < 1e-6);
}

void TestFamilies::released_models_have_the_weights_that_transformers_has() {
    const auto released = jsonOf(kGolden / "released.json");
    QVERIFY(released["models"].size() > 15);
    for (const auto& entry : released["models"]) {
        const auto name = entry["name"].get<std::string>();
        const auto config = parseModelConfig(entry["config"].dump(), name);
        const auto shapes = weightShapes(config);
        std::int64_t parameters = 0;
        bool found = false;
        for (const auto& weight : shapes) {
            std::int64_t count = 1;
            for (const auto size : weight.shape) count *= size;
            parameters += count;
            found = found ||
                    (weight.name == entry["last"].get<std::string>() && weight.shape == entry["shape"].get<std::vector<std::int64_t>>());
        }
        QVERIFY2(found, name.c_str());
        QVERIFY2(shapes.size() == entry["weights"].get<std::size_t>(), name.c_str());
        QVERIFY2(parameters == entry["parameters"].get<std::int64_t>(), name.c_str());
    }
}

void TestFamilies::files_of_the_bare_model_leave_out_the_beginning_of_names() {
    const fs::path from = kRoot / "tests/fixtures/families/gpt2";
    QTemporaryDir temporary;
    const fs::path to = temporary.path().toStdString();
    auto tensors = CausalModel::load(from)->baseTensors();
    for (auto& [name, value] : tensors) name = name.substr(std::string("transformer.").size());
    weights::saveModelTensors(to, tensors, torch::kFloat32);
    fs::copy_file(from / "config.json", to / "config.json");
    const auto whole = CausalModel::load(from), bare = CausalModel::load(to);
    for (std::size_t i = 0; i < whole->parameters().size(); ++i)
        QVERIFY(torch::equal(whole->parameters()[i].value, bare->parameters()[i].value));
}

void TestFamilies::code_that_transformers_took_over_is_passed_over() {
    for (const auto& [family, taken] : {std::pair{"phi3", true}, {"falcon", true}, {"qwen2", false}}) {
        auto config = jsonOf(kRoot / "tests/fixtures/families" / family / "config.json");
        config["auto_map"] = {{"AutoModelForCausalLM", "modeling_x.X"}};
        try {
            (void)parseModelConfig(config.dump(), "config.json");
            QVERIFY(taken);
        } catch (const core::Error& error) {
            QVERIFY(!taken);
            QVERIFY2(QString::fromStdString(error.message()).contains("auto_map"), error.what());
        }
    }
}

void TestFamilies::what_cannot_be_computed_is_refused_in_words_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* family, const char* key, const char* value, const char* words) {
        QTest::addRow("%s: %s %s", family, key, value) << family << key << value << words;
    };
    add("falcon", "alibi", "true", "ALiBi");
    add("falcon-new", "num_kv_heads", "3", "divide");
    add("stablelm", "qk_layernorm", "true", "qk_layernorm");
    add("gpt2", "scale_attn_by_inverse_layer_idx", "true", "layer by layer");
    add("gpt2", "activation_function", "[\"gelu\"]", "activation_function");
    add("gemma", "use_bidirectional_attention", "true", "came before");
    add("gemma3", "layer_types", "[\"full_attention\"]", "1 layers of 3");
    add("gemma3", "sliding_window", "0", "sliding_window");
    add("qwen2", "layer_types", "[\"full_attention\", \"linear_attention\"]", "linear_attention");
    add("smollm3", "no_rope_layers", "[1]", "no_rope_layers");
    add("phi3-long", "rope_scaling", "{\"type\": \"longrope\", \"short_factor\": [1.0]}", "short_factor");
    add("llama-yarn", "rope_scaling", "{\"type\": \"yarn\", \"factor\": 2.0, \"beta_fast\": 1.0, \"beta_slow\": 2.0}", "beta_fast");
    add("gpt_neox", "rotary_pct", "0.4", "rotary_pct");
    add("stablelm", "model_type", "\"stable\"", "model_type");
    add("mistral", "architectures", "[\"MistralForCausalML\"]", "nearest known one is MistralForCausalLM");
    add("qwen3", "architectures", "[\"Qwen3MoeForCausalLM\"]", "nearest known one is Qwen3ForCausalLM");
}

void TestFamilies::what_cannot_be_computed_is_refused_in_words() {
    QFETCH(QString, family);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    auto config = jsonOf(kRoot / "tests/fixtures/families" / family.toStdString() / "config.json");
    (void)parseModelConfig(config.dump(), "config.json");
    config[key.toStdString()] = Json::parse(value.toStdString());
    try {
        (void)parseModelConfig(config.dump(), "config.json");
        QFAIL("accepted");
    } catch (const core::Error& error) {
        QVERIFY2(QString::fromStdString(error.message()).contains(words), error.what());
        QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
    }
}

QTEST_APPLESS_MAIN(TestFamilies)
#include "test_families.moc"
