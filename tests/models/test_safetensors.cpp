#include "core/base/error.h"
#include "core/models/weights/tensor_io.h"
#include "tests/support/cases.h"

#include <ATen/CPUGeneratorImpl.h>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace core::models::weights;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::string hexOf(const WeightFiles& files, const WeightFiles::Entry& entry) {
    QByteArray bytes(static_cast<qsizetype>(entry.tensor.bytes()), '\0');
    files.read(entry, 0, bytes.data(), entry.tensor.bytes());
    return bytes.toHex().toStdString();
}

fs::path write(const QTemporaryDir& folder, const char* name, const std::string& bytes) {
    const fs::path file = fs::path(folder.path().toStdString()) / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::string bytesOf(const fs::path& file) { return tests::contentsOf(file).toStdString(); }

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data() {
        QTest::addColumn<int>("index");
        const auto all = tests::casesOf("safetensors");
        QVERIFY(all.size() > 100);
        for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }
    void cases() {
        QFETCH(int, index);
        const auto which = tests::casesOf("safetensors")[static_cast<std::size_t>(index)];
        try {
            const auto files = WeightFiles::openFile(which.folder / "input.safetensors");
            QVERIFY2(which.words.empty(), "accepted, though it is broken");
            const auto expected = Json::parse(tests::contentsOf(which.folder / "expected.json").toStdString());
            QCOMPARE(files.entries().size(), expected["tensors"].size());
            QCOMPARE(files.metadata().size(), expected["metadata"].size());
            for (const auto& [key, value] : files.metadata()) QCOMPARE(value, expected["metadata"][key].get<std::string>());
            for (const auto& entry : files.entries()) {
                QVERIFY2(expected["tensors"].contains(entry.tensor.name), entry.tensor.name.c_str());
                const auto& tensor = expected["tensors"][entry.tensor.name];
                QCOMPARE(std::string(nameOf(entry.tensor.dtype)), tensor["dtype"].get<std::string>());
                QCOMPARE(entry.tensor.shape, tensor["shape"].get<std::vector<std::int64_t>>());
                QCOMPARE(hexOf(files, entry), tensor["bytes"].get<std::string>());
            }
        } catch (const core::Error& error) {
            QVERIFY2(!which.words.empty(), error.what());
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
            const QString problem = tests::problemWithMessage(which, error.message());
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    void what_is_written_is_read_back_bit_by_bit() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "a.safetensors";
        const auto generator = torch::make_generator<at::CPUGeneratorImpl>(5);
        const NamedTensors tensors = {{"b.weight", torch::randn({3, 5}, generator)},
                                      {"a", torch::randn({7}, generator, torch::kFloat64)},
                                      {"half", torch::randn({2, 2}, generator).to(torch::kBFloat16)},
                                      {"whole \"quoted\" ü\n", torch::arange(5, torch::kInt64)},
                                      {"scalar", torch::scalar_tensor(2.5)},
                                      {"empty", torch::empty({0, 4})}};
        saveTensors(file, tensors, torch::ScalarType::Undefined, {{"format", "pt"}, {"step", "12"}});
        const auto files = WeightFiles::openFile(file);
        QCOMPARE(files.entries().size(), tensors.size());
        QCOMPARE(files.metadata()[1].second, std::string("12"));
        for (const auto& [name, tensor] : tensors) {
            const auto* entry = files.find(name);
            QVERIFY2(entry != nullptr, name.c_str());
            QCOMPARE(entry->at % static_cast<std::uint64_t>(tensor.element_size()), std::uint64_t{0});
            QVERIFY(torch::equal(loadTensorAsStored(files, *entry), tensor));
        }
        QVERIFY(!fs::exists(file.string() + ".part"));
    }

    void numbers_are_converted_as_asked_for() {
        QTemporaryDir folder;
        const auto tensor = torch::linspace(-3, 3, 11);
        for (const auto type : {torch::kFloat16, torch::kBFloat16, torch::kFloat64}) {
            const fs::path file = fs::path(folder.path().toStdString()) / "a.safetensors";
            saveTensors(file, {{"a", tensor}}, type);
            const auto files = WeightFiles::openFile(file);
            QVERIFY(torch::equal(loadTensor(files, files.entries()[0], torch::kFloat32), tensor.to(type).to(torch::kFloat32)));
        }
    }

    void large_models_are_split_into_shards_with_an_index() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        NamedTensors tensors;
        for (int i = 0; i < 5; ++i) tensors.emplace_back("t" + std::to_string(i), torch::full({10}, i));
        const auto names = saveModelTensors(folder, tensors, torch::kFloat32, 100);
        QCOMPARE(names.size(), std::size_t{4}); // two tensors a shard, and the index
        QVERIFY(fs::exists(folder / "model-00003-of-00003.safetensors"));
        const auto index = Json::parse(bytesOf(folder / kIndexFile));
        QCOMPARE(index["metadata"]["total_size"].get<int>(), 200);
        const auto files = WeightFiles::openFolder(folder);
        QCOMPARE(files.entries().size(), std::size_t{5});
        for (const auto& [name, tensor] : tensors)
            QVERIFY(torch::equal(loadTensor(files, *files.find(name), torch::kFloat32), tensor.to(torch::kFloat32)));
    }

    void a_file_that_shrinks_after_opening_is_refused_in_words() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "a.safetensors";
        saveTensors(file, {{"a", torch::ones({100'000})}});
        const auto files = WeightFiles::openFile(file);
        fs::resize_file(file, 1000);
        try {
            (void)loadTensor(files, files.entries()[0], torch::kFloat32);
            QFAIL("read past the end");
        } catch (const core::Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains("longer when it was opened"));
        }
    }

    void a_pickle_is_refused_by_name_and_content() {
        QTemporaryDir folder;
        for (const std::string& bytes : {std::string("PK\x03\x04\x00\x00\x08\x08\x00\x00", 10), std::string("\x80\x02\x8a\x0a"
                                                                                                            "l\xfc\x9c"
                                                                                                            "F\xf9 j\xa8P\x19.",
                                                                                                            15)}) {
            const auto file = write(folder, "model.safetensors", bytes);
            try {
                (void)WeightFiles::openFile(file);
                QFAIL("a pickle was read");
            } catch (const core::Error& error) {
                QVERIFY2(QString::fromStdString(error.message()).contains("convert it to safetensors"), error.what());
            }
        }
    }

    void numbers_that_are_not_finite_are_no_weights() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "a.safetensors";
        saveTensors(file, {{"a", torch::tensor({1.0F, std::numeric_limits<float>::quiet_NaN()})}});
        const auto files = WeightFiles::openFile(file);
        QVERIFY_EXCEPTION_THROWN((void)loadTensor(files, files.entries()[0], torch::kFloat32), core::Error);
        QVERIFY(loadTensorAsStored(files, files.entries()[0]).defined());
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
