// GGUF as a source: files that llama.cpp's own package wrote of the tiny models (tests/references/gguf_golden.py) give what Transformers computes.
#include "core/base/error.h"
#include "core/gguf/blocks.h"
#include "core/gguf/file.h"
#include "core/gguf/model_folder.h"
#include "core/models/architectures/architecture.h"
#include "core/models/model.h"
#include "core/models/weights/gguf_layout.h"
#include "core/models/weights/tensor_io.h"
#include "core/tokenizers/tokenizer.h"
#include "tests/support/cases.h"
#include "tests/support/gguf_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

using namespace core::models;
namespace gguf = core::gguf;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;
const fs::path kFiles = kRoot / "tests/fixtures/gguf";

Json jsonOf(const fs::path& file) { return Json::parse(tests::contentsOf(file).toStdString()); }

/// The golden values of a file: those of the folder that it was made of.
struct GgufGolden {
    Json json;
    weights::WeightFiles tensors;
    fs::path folder;
    explicit GgufGolden(const fs::path& place)
        : json(jsonOf(place.string() + ".json")), tensors(weights::WeightFiles::openFile(place.string() + ".safetensors")),
          folder(kRoot / json["model"].get<std::string>()) {}
};

fs::path goldenOf(const std::string& name) {
    return name == "llama-scaled" ? kRoot / "tests/golden/forward/tiny-llama-scaled" : kRoot / "tests/golden/families" / name;
}

double farthest(const torch::Tensor& a, const torch::Tensor& b) {
    return (a.to(torch::kFloat64) - b.to(torch::kFloat64)).abs().max().item<double>();
}

QString refusalOf(const fs::path& file) {
    try {
        (void)CausalModel::load(gguf::folderOfFile(file));
        return "nothing was refused";
    } catch (const core::Error& error) {
        return QString::fromStdString(error.message());
    }
}

/// A small sound Llama, or one that is changed by `change`.
tests::GgufBytes smallLlama(const std::function<void(tests::GgufBytes&)>& more = {}, std::uint64_t extra = 0,
                            const std::string& architecture = "llama") {
    tests::GgufBytes out;
    out.start(12, 17 + extra).textEntry("general.architecture", architecture);
    for (const auto& [key, value] : {std::pair{"context_length", 16},
                                     {"embedding_length", 8},
                                     {"block_count", 1},
                                     {"feed_forward_length", 16},
                                     {"attention.head_count", 2},
                                     {"attention.head_count_kv", 1}})
        out.numberEntry("llama." + std::string(key), static_cast<std::uint32_t>(value));
    out.realEntry("llama.attention.layer_norm_rms_epsilon", 1e-5F);
    out.textEntry("tokenizer.ggml.model", "llama").textsEntry("tokenizer.ggml.tokens", {"<unk>", "<s>", "</s>", "a"});
    out.realsEntry("tokenizer.ggml.scores", {0, 0, 0, -1}).integersEntry("tokenizer.ggml.token_type", {2, 3, 3, 1});
    out.numberEntry("tokenizer.ggml.bos_token_id", 1).numberEntry("tokenizer.ggml.eos_token_id", 2);
    out.textEntry("general.license", "apache-2.0").textEntry("general.name", "Tiny").textEntry("general.author", "A. Person");
    if (more) more(out);
    else if (extra > 0) out.numberEntry("x", 1);
    std::uint64_t at = 0;
    const auto tensor = [&](const std::string& name, std::vector<std::uint64_t> sizes) {
        out.tensor(name, sizes, 0, at);
        std::uint64_t bytes = 4;
        for (const auto size : sizes) bytes *= size;
        at += (bytes + 31) / 32 * 32;
    };
    tensor("token_embd.weight", {8, 4});
    tensor("output_norm.weight", {8});
    tensor("output.weight", {8, 4});
    tensor("blk.0.attn_norm.weight", {8});
    tensor("blk.0.attn_q.weight", {8, 8});
    tensor("blk.0.attn_k.weight", {8, 4});
    tensor("blk.0.attn_v.weight", {8, 4});
    tensor("blk.0.attn_output.weight", {8, 8});
    tensor("blk.0.ffn_norm.weight", {8});
    tensor("blk.0.ffn_gate.weight", {8, 16});
    tensor("blk.0.ffn_up.weight", {8, 16});
    tensor("blk.0.ffn_down.weight", {16, 8});
    out.align().zeros(static_cast<std::size_t>(at));
    return out;
}

} // namespace

class TestGguf : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    fs::path place(const char* name) const { return fs::path(temporary_.path().toStdString()) / name; }

    static void everyModel() {
        QTest::addColumn<QString>("name");
        int count = 0;
        for (const auto& entry : fs::directory_iterator(kFiles)) {
            const auto name = entry.path().stem().string();
            if (entry.path().extension() != ".gguf" || name == "blocks" || name.starts_with("tokenizer-")) continue;
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
            ++count;
        }
        QVERIFY(count >= 24);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", (temporary_.path() + "/cache").toUtf8()); }

    void logits_equal_transformers_data() { everyModel(); }
    void logits_equal_transformers() {
        QFETCH(QString, name);
        // What these files cannot say: that only some layers have a window, that the activation is another, that the edges of yarn are no whole numbers.
        // The export refuses such models (tests/export/test_gguf_export.cpp).
        if (name == "qwen2" || name == "gpt_neox-sequential" || name == "llama-yarn-mscale") return;
        const GgufGolden golden(goldenOf(name.toStdString()));
        const auto folder = gguf::folderOfFile(kFiles / (name.toStdString() + ".gguf"));
        for (const auto& [precision, type, limit] :
             {std::tuple{Precision::Float64, torch::kFloat64, 1e-5}, {Precision::Float32, torch::kFloat32, 2e-5}}) {
            const auto model = CausalModel::load(folder, {type});
            torch::NoGradGuard noGradient;
            for (std::size_t row = 0; row < 2; ++row) {
                const auto ids = golden.json["rows"][row]["ids"].get<std::vector<std::int32_t>>();
                const std::vector<std::int64_t> offsets{0, static_cast<std::int64_t>(ids.size())};
                const auto* entry = golden.tensors.find("logits." + std::to_string(row));
                const auto expected = weights::loadTensor(golden.tensors, *entry, torch::kFloat64);
                const auto logits = model->logits({ids, {}, offsets}, Pass{precision});
                const double difference = farthest(logits, expected) / expected.abs().max().item<double>();
                QVERIFY2(difference < limit, qPrintable(QString::number(difference)));
            }
        }
    }

    void weights_are_those_of_the_folder_data() { everyModel(); }
    void weights_are_those_of_the_folder() {
        QFETCH(QString, name);
        const GgufGolden golden(goldenOf(name.toStdString()));
        const auto own = weights::WeightFiles::openFolder(golden.folder);
        const auto files = weights::WeightFiles::openFile(kFiles / (name.toStdString() + ".gguf"));
        for (const auto& entry : files.entries()) {
            const auto* same = own.find(entry.tensor.name);
            QVERIFY2(same != nullptr, entry.tensor.name.c_str());
            QCOMPARE(entry.tensor.shape, same->tensor.shape);
            const auto read = weights::loadTensor(files, entry, torch::kFloat32), stored = weights::loadTensor(own, *same, torch::kFloat32);
            if (entry.gguf->layout == gguf::Layout::NormPlusOne) QVERIFY(farthest(read, stored) < 1e-6); // 1 was added, which rounds
            else QVERIFY2(torch::equal(read, stored), entry.tensor.name.c_str());
        }
    }

    void every_layout_goes_both_ways() {
        const gguf::HeadSizes sizes{4, 2, 6};
        for (const auto& [layout, rows] : {std::pair{gguf::Layout::RotaryQueries, 24},
                                           {gguf::Layout::RotaryKeys, 12},
                                           {gguf::Layout::Groups, 48},
                                           {gguf::Layout::Turned, 7},
                                           {gguf::Layout::AsIs, 5}}) {
            const auto tensor = torch::randn({rows, 5});
            QVERIFY(torch::equal(weights::fromGgufLayout(weights::toGgufLayout(tensor, layout, sizes), layout, sizes), tensor));
        }
        const auto bias = torch::randn({24});
        QCOMPARE(weights::toGgufLayout(bias, gguf::Layout::RotaryQueries, sizes).dim(), std::int64_t{1});
        QVERIFY(!weights::fitsLayout(gguf::Layout::Groups, sizes, {47, 5}));
    }

    void blocks_are_read_as_the_package_reads_them() {
        const gguf::File file(kFiles / "blocks.gguf");
        const auto expected = weights::WeightFiles::openFile(kFiles / "blocks.safetensors");
        QCOMPARE(expected.entries().size(), std::size_t{11});
        for (const auto& entry : expected.entries()) {
            const auto* tensor = file.header().tensor(entry.tensor.name);
            QVERIFY2(tensor != nullptr, entry.tensor.name.c_str());
            const auto numbers = file.floats(*tensor);
            const auto wanted = weights::loadTensor(expected, entry, torch::kFloat32);
            QCOMPARE(static_cast<std::int64_t>(numbers.size()), wanted.numel());
            for (std::size_t i = 0; i < numbers.size(); ++i)
                QVERIFY2(numbers[i] == wanted.const_data_ptr<float>()[i],
                         qPrintable(QString("%1 %2: %3").arg(entry.tensor.name.c_str()).arg(i).arg(numbers[i])));
        }
    }

    void blocks_are_written_as_the_package_writes_them() {
        const gguf::File file(kFiles / "blocks.gguf");
        const auto numbers = file.floats(*file.header().tensor("numbers"));
        for (const auto type : {gguf::TensorType::F16, gguf::TensorType::BF16, gguf::TensorType::Q8_0, gguf::TensorType::Q4_0}) {
            const auto facts = gguf::factsOf(type);
            const auto* tensor = file.header().tensor(facts.name);
            std::vector<std::uint8_t> expected(static_cast<std::size_t>(tensor->bytes)), written(expected.size());
            file.read(*tensor, 0, expected.data(), expected.size());
            gguf::writeBlocks(type, numbers, written);
            QCOMPARE(written, expected);
        }
    }

    void half_precision_goes_both_ways() {
        for (std::uint32_t half = 0; half < 0x10000; ++half) {
            const float number = gguf::floatOfHalf(static_cast<std::uint16_t>(half));
            const auto expected = torch::from_blob(&half, {1}, torch::kFloat16).to(torch::kFloat32).item<float>();
            QVERIFY(number == expected || (std::isnan(number) && std::isnan(expected)));
            if (!std::isnan(number)) QCOMPARE(std::uint32_t{gguf::halfOfFloat(number)}, half);
        }
        const auto random = torch::randn({10'000}) * torch::exp(torch::randn({10'000}) * 6);
        const auto halves = random.to(torch::kFloat16);
        for (std::int64_t i = 0; i < random.numel(); ++i)
            QCOMPARE(gguf::halfOfFloat(random.const_data_ptr<float>()[i]), halves.const_data_ptr<c10::Half>()[i].x);
    }

    void a_file_is_a_folder_with_its_licence_and_tokenizer() {
        smallLlama().save(place("tiny.gguf"));
        const auto folder = gguf::folderOfFile(place("tiny.gguf"));
        QCOMPARE(gguf::fileOfFolder(folder), fs::canonical(place("tiny.gguf")));
        QVERIFY(tests::contentsOf(folder / "README.md").contains("license: \"apache-2.0\""));
        QCOMPARE(core::tokenizers::loadTokenizer(folder)->facts().vocabulary, std::int64_t{4});
        const auto config = loadModelConfig(folder);
        QCOMPARE(config.spec.normEps, 1e-5); // the shortest decimal of what F32 holds
        QCOMPARE(config.bos, std::int64_t{1});
        QCOMPARE(config.architecture->key, std::string_view("llama"));
        QCOMPARE(gguf::folderOfFile(place("tiny.gguf")), folder); // made once
        smallLlama([](auto& out) { out.numberEntry("llama.attention.sliding_window", 5); }, 1).save(place("tiny.gguf"));
        const auto other = gguf::folderOfFile(place("tiny.gguf"));
        QVERIFY(other != folder); // the file has changed
        QCOMPARE(loadModelConfig(other).spec.layer(0).window, std::int64_t{5});
        fs::remove(place("tiny.gguf"));
        smallLlama().save(place("next.gguf"));
        (void)gguf::folderOfFile(place("next.gguf"));
        QVERIFY(!fs::exists(other)); // whose file is gone
    }

    void what_cannot_be_read_is_refused_in_words_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const tests::GgufBytes& out, const char* message) {
            QTest::newRow(name) << QByteArray::fromStdString(out.bytes()) << QString(message);
        };
        const auto with = [](const std::function<void(tests::GgufBytes&)>& more) { return smallLlama(more, 1); };
        row("unknown architecture", smallLlama({}, 0, "qwen22"),
            "models of the architecture \"qwen22\" cannot be read; the nearest known one is qwen2");
        row("architecture far from all", smallLlama({}, 0, "mamba"), "\"mamba\" cannot be read; known are llama, qwen2");
        row("mixture of experts", with([](auto& out) { out.numberEntry("llama.expert_count", 8); }),
            "mixtures of experts cannot be computed");
        row("a part of a model", with([](auto& out) { out.numberEntry("split.count", 3); }),
            "join them first with llama-gguf-split --merge");
        row("an adapter", with([](auto& out) { out.textEntry("general.type", "adapter"); }),
            "it holds \"adapter\" (general.type), no language model");
        row("clamped", with([](auto& out) { out.realEntry("llama.attention.clamp_kqv", 8.0F); }), "is above 0, which cannot be computed");
        row("not causal", with([](auto& out) { out.truthEntry("llama.attention.causal", false); }),
            "only models that see what came before a token");
        row("other values", with([](auto& out) { out.numberEntry("llama.attention.value_length", 8); }), "differs from the length of keys");
        row("part of a head turns", with([](auto& out) { out.numberEntry("llama.rope.dimension_count", 2); }),
            "is 2, but heads have 4 numbers");
        row("unknown scaling", with([](auto& out) { out.textEntry("llama.rope.scaling.type", "magic"); }),
            "is \"magic\", which is not known; none, linear and yarn are");
        row("base of infinity", with([](auto& out) { out.realEntry("llama.rope.freq_base", HUGE_VALF); }),
            "\"llama.rope.freq_base\" is not finite");
        row("base as a text", with([](auto& out) { out.textEntry("llama.rope.freq_base", "10000"); }),
            "\"llama.rope.freq_base\" must be a number");
        row("token id too large", with([](auto& out) { out.numberEntry("tokenizer.ggml.padding_token_id", 4); }),
            "is 4, but there are 4 tokens");
        row("template not a text", with([](auto& out) { out.numberEntry("tokenizer.chat_template", 4); }),
            "\"tokenizer.chat_template\" must be a text");
        row("template not UTF-8", with([](auto& out) { out.textEntry("tokenizer.chat_template", "a\xFF"); }),
            "is not valid UTF-8 at its byte 1");
        row("start token not a truth", with([](auto& out) { out.numberEntry("tokenizer.ggml.add_bos_token", 1); }),
            "must be true or false");
        tests::GgufBytes bare;
        bare.start(0, 1).textEntry("general.architecture", "llama").zeros(64);
        row("architecture alone", bare, "\"llama.attention.head_count\" is missing");
        tests::GgufBytes none;
        none.start(0, 0).zeros(64);
        row("nothing at all", none, "\"general.architecture\" is missing");
    }
    void what_cannot_be_read_is_refused_in_words() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        std::ofstream(place("bad.gguf"), std::ios::binary).write(bytes.constData(), bytes.size());
        const auto said = refusalOf(place("bad.gguf"));
        QVERIFY2(said.contains(message) && said.contains("bad.gguf"), qPrintable(said));
        QVERIFY(!said.contains('\n'));
    }

    void two_files_in_a_folder_must_be_named() {
        fs::create_directories(place("two"));
        smallLlama().save(place("two/a.gguf"));
        QCOMPARE(gguf::onlyFileIn(place("two")), place("two/a.gguf"));
        smallLlama().save(place("two/b.gguf"));
        QVERIFY_THROWS_EXCEPTION(core::Error, (void)gguf::onlyFileIn(place("two")));
    }
};

QTEST_APPLESS_MAIN(TestGguf)
#include "test_gguf.moc"
