// GGUF exports: files as llama.cpp's converter would make them, proved by loading back; what the format cannot say is refused with the reason.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/export/export_run.h"
#include "core/export/gguf/model_metadata.h"
#include "core/export/gguf/tokenizer_tables.h"
#include "core/gguf/blocks.h"
#include "core/gguf/file.h"
#include "core/gguf/sentencepiece_model.h"
#include "core/models/adapters/adapter_config.h"
#include "core/models/architectures/architecture.h"
#include "core/models/model.h"
#include "core/models/weights/gguf_layout.h"
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
const fs::path kFamilies = kRoot / "tests/fixtures/families";

/// Runs folder with one checkpoint of a model that was moved a little.
void makeRun(const fs::path& folder, const fs::path& model, const std::string& task = "sft", const std::string& method = "full") {
    runs::RunSpec spec;
    spec.name = "A small run";
    spec.task = task;
    spec.model.path = model.string();
    spec.data.train = "grimm.txt";
    spec.method.kind = method;
    spec.method.rank = 2;
    runs::RunOrigin origin;
    origin.modelLicence = "apache-2.0";
    origin.created = "2026-11-23T22:35:00Z";
    auto run = runs::RunFolder::create(folder, spec, origin);
    fs::create_directories(folder / "checkpoints");
    for (const auto& entry : fs::directory_iterator(model))
        if (entry.path().extension() != ".safetensors" && entry.is_regular_file())
            fs::copy_file(entry.path(), folder / "checkpoints" / entry.path().filename());
    const auto trained = models::CausalModel::load(model);
    torch::NoGradGuard noGradient;
    const auto generator = at::detail::createCPUGenerator(std::uint64_t{5});
    const auto move = [&](torch::Tensor value) { value.add_(torch::randn(value.sizes(), generator) * 0.02); };
    runs::CheckpointFile file;
    if (method == "lora") {
        trained->addAdapter({2, 4.0, 0.0, {"all-linear"}, false, model.string()}, 1);
        for (auto& parameter : trained->parameters())
            if (parameter.adapter) move(parameter.value);
        base::saveFile(folder / "checkpoints/adapter_config.json", trained->adapterConfigText());
        file = {models::kAdapterWeightsFile, [&](const fs::path& path) { models::weights::saveTensors(path, trained->adapterTensors()); }};
    } else {
        for (auto& parameter : trained->parameters()) move(parameter.value);
        file = {"model.safetensors", [&](const fs::path& path) { models::weights::saveTensors(path, trained->baseTensors()); }};
    }
    (void)runs::saveCheckpoint(run, 4, {file, {"state.json", [](const fs::path& path) { base::saveFile(path, "{}"); }}}, true, 5);
}

/// A family's tiny model with a tokenizer of as many pieces.
fs::path withTokenizer(const fs::path& to, const std::string& family) {
    fs::create_directories(to);
    for (const char* name : {"config.json", "model.safetensors"}) fs::copy_file(kFamilies / family / name, to / name);
    auto text = base::loadFile(to / "config.json", 1 << 20); // qwen2's has windows in some layers, which no GGUF file can say
    if (const auto at = text.find("\"use_sliding_window\": true"); at != std::string::npos) {
        text.replace(at, 26, "\"use_sliding_window\": false");
        base::saveFile(to / "config.json", text);
    }
    const auto config = models::loadModelConfig(to);
    gguf::SentencePieceModel pieces;
    pieces.unknownText = "<unk>";
    pieces.startText = "<s>";
    pieces.endText = "</s>";
    pieces.pieces = {{"<unk>", 0, gguf::TokenKind::Unknown}, {"<s>", 0, gguf::TokenKind::Control}, {"</s>", 0, gguf::TokenKind::Control}};
    for (std::int64_t i = 3; i < config.spec.vocabulary; ++i) {
        const auto letter = i - 3;
        pieces.pieces.push_back({letter < 26    ? std::string(1, static_cast<char>('a' + letter))
                                 : letter == 26 ? "\xE2\x96\x81"
                                                : "piece" + std::to_string(i),
                                 -static_cast<float>(i), gguf::TokenKind::Normal});
    }
    std::ofstream(to / "tokenizer.model", std::ios::binary) << gguf::formatSentencePiece(pieces);
    return to;
}

/// Models of which a GGUF file says something else than their folder: scores scaled otherwise, windows in some layers, another activation, edges of yarn that
/// are not whole numbers.
constexpr std::array kUnsaid = {"gemma2", "gemma3", "qwen2", "gpt_neox-sequential", "llama-yarn-mscale"};

bool contains(const auto& names, const std::string& name) { return std::find(names.begin(), names.end(), name) != names.end(); }

engine::ExportOptions optionsOf(const fs::path& out, const std::string& dtype = {}) {
    engine::ExportOptions options;
    options.format = "gguf";
    options.out = out;
    options.dtype = dtype;
    return options;
}

std::string problemOf(const fs::path& run) {
    for (const auto& format : exporting::exportFormats(run))
        if (format.key == "gguf") return format.problem;
    return "there is no such format";
}

const std::string& textOf(const gguf::Header& header, const char* key) { return std::get<std::string>(header.find(key)->data); }

} // namespace

class TestGgufExport : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    fs::path place(const std::string& name) const { return fs::path(temporary_.path().toStdString()) / name; }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", (temporary_.path() + "/cache").toUtf8()); }

    /// Names, layouts and keys against files that follow llama.cpp's converter (tests/references/gguf_golden.py), for the same weights.
    void weights_and_keys_are_as_the_converter_writes_them_data() {
        QTest::addColumn<QString>("name");
        int count = 0;
        for (const auto& entry : fs::directory_iterator(kFamilies)) {
            const auto name = entry.path().filename().string();
            if (!fs::exists(kRoot / "tests/fixtures/gguf" / (name + ".gguf"))) continue;
            if (contains(kUnsaid, name)) continue; // refused below
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
            ++count;
        }
        QVERIFY(count >= 18);
    }
    void weights_and_keys_are_as_the_converter_writes_them() {
        QFETCH(QString, name);
        const gguf::File file(kRoot / "tests/fixtures/gguf" / (name.toStdString() + ".gguf"));
        const auto model = models::CausalModel::load(kFamilies / name.toStdString());
        const auto made = exporting::ggufModelOf(model->config());
        const auto& spec = model->spec();
        const gguf::HeadSizes sizes{spec.heads, spec.kvHeads, spec.headDim};
        std::size_t compared = 0;
        for (const auto& [stored, tensor] : model->baseTensors()) {
            const auto mapped =
                std::find_if(made.names.begin(), made.names.end(), [&stored = stored](const auto& pair) { return pair.first == stored; });
            QVERIFY2(mapped != made.names.end(), stored.c_str());
            const auto* expected = file.header().tensor(mapped->second.name);
            QVERIFY2(expected != nullptr, mapped->second.name.c_str());
            const auto laid = models::weights::toGgufLayout(tensor, mapped->second.layout, sizes).contiguous();
            QCOMPARE(laid.sizes().vec(), expected->shape);
            const auto numbers = file.floats(*expected);
            // One is added to these; the last digit may be rounded otherwise.
            const double rounding = mapped->second.layout == gguf::Layout::NormPlusOne ? 3e-7 : 0.0;
            QVERIFY2((laid.view({-1}) - torch::tensor(numbers)).abs().max().item<double>() <= rounding, mapped->second.name.c_str());
            ++compared;
        }
        for (const auto& [factors, numbers] : made.factors) {
            QCOMPARE(file.floats(*file.header().tensor(factors)), numbers);
            ++compared;
        }
        QCOMPARE(compared, file.header().tensors.size());
        for (const auto& [key, value] : file.header().metadata) {
            if (key.starts_with("tokenizer.") || key.starts_with("general.") || key.ends_with("_pattern")) continue;
            const auto ours =
                std::find_if(made.metadata.begin(), made.metadata.end(), [&key = key](const auto& pair) { return pair.first == key; });
            QVERIFY2(ours != made.metadata.end(), key.c_str());
            if (const auto* real = std::get_if<double>(&value.data))
                QVERIFY2(std::abs(std::get<double>(ours->second.data) / *real - 1) < 1e-6, key.c_str());
            else QVERIFY2(ours->second == value, key.c_str());
        }
    }

    void what_the_format_cannot_say_is_refused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("llama-dynamic") << "llama-dynamic"
                                       << "GGUF has no name for dynamic scaling of rotary angles";
        QTest::newRow("qwen2") << "qwen2"
                               << "window";
        QTest::newRow("gpt_neox-sequential") << "gpt_neox-sequential"
                                             << "its activation";
        QTest::newRow("llama-yarn-mscale") << "llama-yarn-mscale"
                                           << "its rotary angles";
        QTest::newRow("gemma2") << "gemma2"
                                << "the factor of its scores";
        QTest::newRow("gemma3") << "gemma3"
                                << "the factor of its scores";
        QTest::newRow("falcon-sequential") << "falcon-sequential"
                                           << "GGUF's falcon has no";
        QTest::newRow("smollm3") << "smollm3"
                                 << "layers without places";
    }
    void what_the_format_cannot_say_is_refused() {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        try {
            (void)exporting::ggufModelOf(models::loadModelConfig(kFamilies / name.toStdString()));
            QFAIL("nothing was refused");
        } catch (const Error& error) {
            const auto said = QString::fromStdString(error.message());
            QVERIFY2(said.contains(reason), qPrintable(said));
        }
    }

    void every_family_is_exported_and_answers_as_before_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"qwen2", "qwen3", "gemma", "phi3", "gpt2", "gpt_neox", "falcon-new", "olmo2", "olmo3", "stablelm", "granite", "mistral"})
            QTest::newRow(name) << QString(name);
    }
    void every_family_is_exported_and_answers_as_before() {
        QFETCH(QString, name);
        const auto model = withTokenizer(place("model-" + name.toStdString()), name.toStdString());
        const auto run = place("run-" + name.toStdString()), out = place("out-" + name.toStdString());
        makeRun(run, model);
        QCOMPARE(problemOf(run), std::string());
        const auto outcome = exporting::exportRun(run, optionsOf(out, "F32"), {});
        QVERIFY2(outcome.check.passed, outcome.check.words.c_str());
        const auto verified = exporting::verifyExport(out, run, {});
        QVERIFY2(verified.passed, verified.words.c_str());
        // A fine-tuned file is a model again: it loads, and its weights are those of the hf export.
        auto hf = optionsOf(place("hf-" + name.toStdString()), "F32");
        hf.format = "hf";
        (void)exporting::exportRun(run, hf, {});
        const auto one = models::weights::WeightFiles::openFile(out / "model.gguf"),
                   other = models::weights::WeightFiles::openFolder(hf.out);
        QCOMPARE(one.entries().size(), other.entries().size());
        for (const auto& entry : one.entries()) {
            const auto a = models::weights::loadTensor(one, entry, torch::kFloat32),
                       b = models::weights::loadTensor(other, *other.find(entry.tensor.name), torch::kFloat32);
            QVERIFY2((a - b).abs().max().item<double>() <= (entry.gguf->layout == gguf::Layout::NormPlusOne ? 3e-7 : 0.0),
                     entry.tensor.name.c_str());
        }
    }

    void every_number_type_is_written_and_proved_data() {
        QTest::addColumn<QString>("dtype");
        for (const char* dtype : {"F32", "BF16", "F16", "Q8_0", "Q4_0"}) QTest::newRow(dtype) << QString(dtype);
    }
    void every_number_type_is_written_and_proved() {
        QFETCH(QString, dtype);
        const auto run = place("typed-run");
        if (!fs::exists(run)) makeRun(run, kRoot / "resources/models/stories260K");
        const auto out = place("typed-" + dtype.toStdString());
        const auto outcome = exporting::exportRun(run, optionsOf(out, dtype.toStdString()), {});
        QVERIFY2(outcome.check.passed, outcome.check.words.c_str());
        qInfo("%s: %s", qPrintable(dtype), outcome.check.words.c_str());
        const gguf::File file(out / "model.gguf");
        QCOMPARE(textOf(file.header(), "general.architecture"), std::string("llama"));
        QCOMPARE(textOf(file.header(), "general.name"), std::string("A small run"));
        QCOMPARE(textOf(file.header(), "general.license"), std::string("apache-2.0"));
        QCOMPARE(textOf(file.header(), "general.base_model.0.name"), std::string("stories260K"));
        QCOMPARE(std::string(file.header().tensor("blk.0.ffn_down.weight")->type.name),
                 dtype == "Q8_0" || dtype == "Q4_0" ? std::string("F16") : dtype.toStdString()); // rows of 172
        QCOMPARE(std::string(file.header().tensor("blk.0.attn_q.weight")->type.name), dtype.toStdString());
        QCOMPARE(std::string(file.header().tensor("token_embd.weight")->type.name),
                 dtype == "Q4_0" ? std::string("Q8_0") : dtype.toStdString());
        QCOMPARE(std::string(file.header().tensor("output_norm.weight")->type.name), std::string("F32"));
        QVERIFY(file.header().tensor("output.weight") == nullptr); // tied
        QVERIFY(tests::contentsOf(out / "README.md").contains("llama-cli -m"));
        QVERIFY(exporting::verifyExport(out, run, {}).passed);
    }

    void an_adapter_is_merged() {
        const auto run = place("lora-run");
        makeRun(run, kRoot / "resources/models/stories260K", "sft", "lora");
        const auto outcome = exporting::exportRun(run, optionsOf(place("lora-out")), {});
        QVERIFY2(outcome.check.passed, outcome.check.words.c_str());
    }

    void a_changed_file_does_not_pass() {
        const auto out = place("typed-F32"), copy = place("changed");
        fs::copy(out, copy, fs::copy_options::recursive);
        std::fstream file(copy / "model.gguf", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-1000, std::ios::end);
        file.write("changed!", 8);
        file.close();
        const auto result = exporting::verifyExport(copy, place("typed-run"), {});
        QVERIFY(!result.passed && result.words.find("was changed after the export") != std::string::npos);
    }

    void classes_and_tokenizers_without_a_table_are_refused() {
        makeRun(place("classes"), kRoot / "tests/fixtures/tiny-llama-classify", "classification");
        QVERIFY(problemOf(place("classes")).find("no place for a head that answers with a class") != std::string::npos);
        const auto model = withTokenizer(place("word-piece"), "qwen3");
        fs::remove(model / "tokenizer.model");
        fs::copy_file(kRoot / "tests/fixtures/tiny-tokenizers/word-piece/tokenizer.json", model / "tokenizer.json");
        makeRun(place("words"), model);
        const auto problem = problemOf(place("words"));
        QVERIFY2(problem.find("no table for a tokenizer of the kind WordPiece") != std::string::npos, problem.c_str());
    }

    void every_tokenizer_goes_both_ways_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder :
             {"tiny-llama", "tiny-tokenizers/byte-bpe", "tiny-tokenizers/byte-bpe-llama3", "tiny-tokenizers/fallback-bpe"})
            QTest::newRow(folder) << QString(folder);
    }
    void every_tokenizer_goes_both_ways() {
        QFETCH(QString, folder);
        const fs::path from = kRoot / "tests/fixtures" / folder.toStdString();
        const auto own = tokenizers::loadTokenizer(from);
        const auto tables = exporting::tokenizerTables(from, *own, own->facts().vocabulary + 5);
        const auto tokens =
            std::find_if(tables.begin(), tables.end(), [](const auto& pair) { return pair.first == "tokenizer.ggml.tokens"; });
        const auto& texts = std::get<gguf::Array>(tokens->second.data).texts;
        QCOMPARE(static_cast<std::int64_t>(texts.size()), own->facts().vocabulary + 5);
        QVERIFY(texts.back().starts_with("[PAD"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)exporting::tokenizerTables(from, *own, 3)); // fewer rows than tokens
    }
};

QTEST_APPLESS_MAIN(TestGgufExport)
#include "test_gguf_export.moc"
