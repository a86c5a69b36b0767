#include "core/base/error.h"
#include "core/tokenizers/tokenizer.h"
#include "tests/support/cases.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace core::tokenizers;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;
const fs::path kStories = kRoot / "resources/models/stories260K";

/// A folder with that vocabulary and configuration.
std::shared_ptr<const Tokenizer> load(const QTemporaryDir& temporary, const fs::path& model, const std::string& config) {
    const fs::path folder = temporary.path().toStdString();
    fs::copy_file(model, folder / "tokenizer.model", fs::copy_options::overwrite_existing);
    std::ofstream(folder / "tokenizer_config.json") << config;
    return loadTokenizer(folder);
}

} // namespace

class TestSentencePiece : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids_and_texts_equal_the_librarys_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"stories260K", "mistral", "t5"}) QTest::newRow(name) << name;
    }
    void ids_and_texts_equal_the_librarys() {
        QFETCH(QString, name);
        const auto golden =
            Json::parse(tests::contentsOf(kRoot / "tests/golden/sentencepiece" / (name.toStdString() + ".json")).toStdString());
        const std::string where = golden["tokenizer"].get<std::string>();
        const fs::path model =
            where.starts_with("assets/") ? fs::path(qEnvironmentVariable("ANNEAL_SHARED").toStdString()) / where : kRoot / where;
        if (!fs::exists(model)) QSKIP("the shared assets are not here");
        QTemporaryDir temporary;
        const auto tokenizer = load(temporary, model, R"({"add_bos_token": false})");
        QCOMPARE(tokenizer->facts().vocabulary, golden["vocabulary"].get<std::int64_t>());
        QCOMPARE(tokenizer->facts().bos, golden["bos"].get<TokenId>());
        QCOMPARE(tokenizer->facts().eos, golden["eos"].get<TokenId>());
        QCOMPARE(tokenizer->facts().unknown, golden["unk"].get<TokenId>());
        for (const auto& entry : golden["cases"]) {
            const auto text = entry.contains("text")
                                  ? entry["text"].get<std::string>()
                                  : QByteArray::fromBase64(QByteArray::fromStdString(entry["base64"].get<std::string>())).toStdString();
            const auto expected = entry["ids"].get<std::vector<TokenId>>();
            QVERIFY2(tokenizer->encode(text) == expected, entry["name"].get<std::string>().c_str());
            QVERIFY2(tokenizer->decode(expected) == entry["decoded"].get<std::string>(), entry["name"].get<std::string>().c_str());
        }
    }

    void cases_data() {
        QTest::addColumn<int>("index");
        const auto all = tests::casesOf("tokenizer");
        QVERIFY(all.size() > 30);
        for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }
    void cases() {
        QFETCH(int, index);
        const auto which = tests::casesOf("tokenizer")[static_cast<std::size_t>(index)];
        try {
            const auto tokenizer = loadTokenizer(which.folder);
            QVERIFY2(which.words.empty(), "accepted, though it is broken");
            const auto expected = Json::parse(tests::contentsOf(which.folder / "expected.json").toStdString());
            QCOMPARE(tokenizer->encode(expected["text"].get<std::string>()), expected["ids"].get<std::vector<TokenId>>());
        } catch (const core::Error& error) {
            QVERIFY2(!which.words.empty(), error.what());
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
            const QString problem = tests::problemWithMessage(which, error.message());
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    void start_and_end_tokens_are_added_as_the_configuration_says() {
        QTemporaryDir temporary;
        const auto both = load(temporary, kStories / "tokenizer.model", R"({"add_bos_token": true, "add_eos_token": true})");
        QCOMPARE(both->encode("Once").front(), 1);
        QCOMPARE(both->encode("Once").back(), 2);
        const auto plain = both->encode("Once", {.addSpecial = false});
        QCOMPARE(plain.size(), both->encode("Once").size() - 2);
        QVERIFY(both->facts().addsBos && both->facts().addsEos);
        // Without a configuration: Llama's defaults.
        QTemporaryDir bare;
        fs::copy_file(kStories / "tokenizer.model", fs::path(bare.path().toStdString()) / "tokenizer.model");
        const auto defaults = loadTokenizer(bare.path().toStdString());
        QVERIFY(defaults->facts().addsBos && !defaults->facts().addsEos);
    }

    void control_pieces_in_a_text_are_plain_unless_asked_for() {
        const auto tokenizer = loadTokenizer(kStories);
        const std::string text = "<s>Once</s>";
        const auto plain = tokenizer->encode(text, {.addSpecial = false});
        QVERIFY(std::find(plain.begin(), plain.end(), 2) == plain.end());
        const auto control = tokenizer->encode(text, {.addSpecial = false, .recogniseControl = true});
        QCOMPARE(control.front(), 1);
        QCOMPARE(control.back(), 2);
        QCOMPARE(std::vector<TokenId>(control.begin() + 1, control.end() - 1), tokenizer->encode("Once", {.addSpecial = false}));
    }

    void added_tokens_have_ids_after_the_pieces() {
        QTemporaryDir temporary;
        const auto tokenizer = load(
            temporary, kStories / "tokenizer.model",
            R"({"added_tokens_decoder": {"512": {"content": "<|end|>", "special": true}, "513": {"content": "<tool>", "special": false}}, "eos_token": "<|end|>"})");
        QCOMPARE(tokenizer->facts().vocabulary, std::int64_t{514});
        QCOMPARE(tokenizer->facts().eos, 512);
        const auto ids = tokenizer->encode("hi<|end|><tool>", {.addSpecial = false, .recogniseControl = true});
        QCOMPARE(ids.back(), 513);
        QCOMPARE(ids[ids.size() - 2], 512);
        QCOMPARE(tokenizer->decode(ids), std::string("hi<tool>"));
        QVERIFY(tokenizer->isSpecial(512) && !tokenizer->isSpecial(513));
    }

    void pieces_are_shown_with_their_spaces() {
        const auto tokenizer = loadTokenizer(kStories);
        QCOMPARE(tokenizer->display(1), std::string("<s>"));
        QCOMPARE(tokenizer->display(403), std::string(" Once").substr(0, tokenizer->display(403).size()));
        QVERIFY(tokenizer->isSpecial(0) && tokenizer->isSpecial(1) && !tokenizer->isSpecial(403));
        QCOMPARE(tokenizer->display(13), std::string("<0x0A>"));
    }

    void an_id_outside_the_vocabulary_is_named_with_its_place() {
        const auto tokenizer = loadTokenizer(kStories);
        try {
            (void)tokenizer->decode({1, 403, 512});
            QFAIL("decoded");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Data));
            QVERIFY(QString::fromStdString(error.message()).contains("token 512 at place 2"));
        }
        QVERIFY_EXCEPTION_THROWN((void)tokenizer->decode({-1}), core::Error);
    }

    void any_bytes_can_be_encoded() {
        const auto tokenizer = loadTokenizer(kStories);
        std::string all;
        for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
        QVERIFY(!tokenizer->encode(all).empty());
        const auto nul = tokenizer->encode(std::string("a\0b", 3), {.addSpecial = false});
        QCOMPARE(tokenizer->decode(nul), std::string("a\0b", 3));
    }

    void the_chat_template_is_read_from_all_three_places() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        auto tokenizer = load(temporary, kStories / "tokenizer.model", R"({"chat_template": "one"})");
        QCOMPARE(tokenizer->facts().chatTemplate, std::string("one"));
        tokenizer = load(temporary, kStories / "tokenizer.model",
                         R"({"chat_template": [{"name": "rag", "template": "x"}, {"name": "default", "template": "two"}]})");
        QCOMPARE(tokenizer->facts().chatTemplate, std::string("two"));
        std::ofstream(folder / "chat_template.jinja") << "three";
        QCOMPARE(loadTokenizer(folder)->facts().chatTemplate, std::string("three"));
        QCOMPARE(tokenizerFiles(folder), (std::vector<std::string>{"tokenizer.model", "tokenizer_config.json", "chat_template.jinja"}));
    }

    void the_hash_changes_with_what_decides_ids() {
        QTemporaryDir one, two, three;
        const auto a = load(one, kStories / "tokenizer.model", R"({"add_bos_token": true})")->facts().hash;
        QCOMPARE(a, load(two, kStories / "tokenizer.model", R"({"chat_template": "x"})")->facts().hash);
        QVERIFY(a != load(three, kStories / "tokenizer.model", R"({"add_bos_token": false})")->facts().hash);
    }
};

QTEST_APPLESS_MAIN(TestSentencePiece)
#include "test_sentencepiece.moc"
