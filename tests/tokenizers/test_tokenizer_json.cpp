#include "core/base/error.h"
#include "core/tokenizers/json/document.h"
#include "core/tokenizers/json/patterns/pattern.h"
#include "core/tokenizers/json/pre_tokenizers/splitters.h"
#include "core/tokenizers/tokenizer.h"
#include "core/tokenizers/unicode/utf8.h"
#include "tests/support/cases.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

using namespace core::tokenizers;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;
const fs::path kTiny = kRoot / "tests/fixtures/tiny-tokenizers";

fs::path assets() { return fs::path(qEnvironmentVariable("ANNEAL_SHARED").toStdString()) / "assets/tokenizers"; }
fs::path pathOf(const QTemporaryDir& temporary) { return temporary.path().toStdString(); }
std::string contentsOf(const fs::path& file) { return tests::contentsOf(file).toStdString(); }
Json tiny(const std::string& name) { return Json::parse(contentsOf(kTiny / name / "tokenizer.json")); }

std::shared_ptr<const Tokenizer> load(const QTemporaryDir& temporary, const Json& json) {
    std::ofstream(pathOf(temporary) / "tokenizer.json") << json.dump();
    return loadTokenizer(pathOf(temporary));
}

/// A file with three tokens and what a test changes.
Json small() {
    return Json::parse(
        R"({"version": "1.0", "added_tokens": [], "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": [["a", "b"]]}})");
}
Json added(int id, const std::string& content, bool special) {
    return {{"id", id},        {"content", content},  {"single_word", false}, {"lstrip", false},
            {"rstrip", false}, {"normalized", false}, {"special", special}};
}

std::string randomText(std::mt19937& random) {
    static constexpr std::array<std::pair<int, int>, 14> kBlocks{{{0x20, 0x7E},
                                                                  {0x20, 0x7E},
                                                                  {0x41, 0x5A},
                                                                  {0x61, 0x7A},
                                                                  {0x30, 0x39},
                                                                  {0x09, 0x20},
                                                                  {0xA0, 0x24F},
                                                                  {0x300, 0x36F},
                                                                  {0x400, 0x4FF},
                                                                  {0x900, 0x97F},
                                                                  {0x1F00, 0x1FFF},
                                                                  {0x2000, 0x206F},
                                                                  {0x4E00, 0x4FFF},
                                                                  {0x1D400, 0x1D7FF}}};
    std::string text;
    for (int words = std::uniform_int_distribution<int>(1, 30)(random); words > 0; --words) {
        const auto [first, last] = kBlocks[std::uniform_int_distribution<std::size_t>(0, kBlocks.size() - 1)(random)];
        for (int length = std::uniform_int_distribution<int>(1, 7)(random); length > 0; --length)
            unicode::append(text, static_cast<char32_t>(std::uniform_int_distribution<int>(first, last)(random)));
        static constexpr std::array kBetween{" ", "  ", "\n", "'s", "'LL", "\r\n ", "/", "\t", "", "'"};
        text += kBetween[std::uniform_int_distribution<std::size_t>(0, kBetween.size() - 1)(random)];
    }
    return text;
}

} // namespace

class TestTokenizerJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids_and_texts_equal_hugging_faces_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"byte-bpe", "byte-bpe-llama3", "byte-bpe-gpt4o", "word-piece", "unigram", "fallback-bpe", "word-level"})
            QTest::newRow(name) << name;
    }
    void ids_and_texts_equal_hugging_faces() {
        QFETCH(QString, name);
        const auto tokenizer = loadTokenizer(kTiny / name.toStdString());
        const auto golden = Json::parse(contentsOf(kRoot / "tests/golden/tokenizers" / (name.toStdString() + ".json")));
        QCOMPARE(tokenizer->facts().vocabulary, golden["vocabulary"].get<std::int64_t>());
        QVERIFY(golden["cases"].size() > 15);
        for (const auto& entry : golden["cases"]) {
            const auto text = entry["text"].get<std::string>();
            const auto ids = entry["ids"].get<std::vector<TokenId>>();
            // Twice: the second time words come out of the cache.
            for (int time = 0; time < 2; ++time) {
                QVERIFY2(tokenizer->encode(text) == ids, entry["name"].get<std::string>().c_str());
                QVERIFY2(tokenizer->encode(text, {.addSpecial = false}) == entry["plain"].get<std::vector<TokenId>>(),
                         entry["name"].get<std::string>().c_str());
            }
            QCOMPARE(tokenizer->decode(ids), entry["decoded"].get<std::string>());
        }
    }

    void cases_data() {
        QTest::addColumn<int>("index");
        const auto all = tests::casesOf("tokenizer_json");
        QVERIFY(all.size() >= 60);
        for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
    }
    void cases() {
        QFETCH(int, index);
        const auto which = tests::casesOf("tokenizer_json")[static_cast<std::size_t>(index)];
        try {
            (void)loadTokenizer(which.folder);
            QFAIL("accepted, though it is broken");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
            const QString problem = tests::problemWithMessage(which, error.message());
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            QVERIFY2(error.message().find("tokenizer") != std::string::npos, error.what());
        }
    }

    void pairs_of_texts_and_ids_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pair");
        QTest::newRow("gpt2") << "gpt2"
                              << "ggml-vocab-gpt-2.gguf";
        QTest::newRow("bert") << "bert-base-uncased"
                              << "ggml-vocab-bert-bge.gguf";
    }
    void pairs_of_texts_and_ids() {
        QFETCH(QString, folder);
        QFETCH(QString, pair);
        const fs::path from = assets() / folder.toStdString();
        if (!fs::exists(from)) QSKIP("the shared assets are not here");
        QTemporaryDir temporary;
        if (QTest::currentDataTag() == std::string_view("gpt2 as ranks")) {
            fs::copy_file(from / "gpt2.tiktoken", pathOf(temporary) / "gpt2.tiktoken");
        } else if (folder == "gpt2") {
            fs::copy_file(from / "gpt2_bpe_encoder.json", pathOf(temporary) / "vocab.json");
            fs::copy_file(from / "gpt2_bpe_vocab.bpe", pathOf(temporary) / "merges.txt");
        } else fs::copy_file(from / "bert-base-uncased.json", pathOf(temporary) / "tokenizer.json");
        const auto tokenizer = loadTokenizer(pathOf(temporary));
        const auto texts = QString::fromStdString(contentsOf(from / (pair.toStdString() + ".inp"))).split("\n__ggml_vocab_test__\n");
        const auto lines = QString::fromStdString(contentsOf(from / (pair.toStdString() + ".out"))).split('\n');
        QVERIFY(texts.size() > 40 && lines.size() >= texts.size() - 1);
        for (qsizetype i = 0; i < std::min(texts.size(), lines.size()); ++i) {
            std::vector<TokenId> expected;
            for (const auto& id : lines[i].split(' ', Qt::SkipEmptyParts)) expected.push_back(id.toInt());
            QVERIFY2(tokenizer->encode(texts[i].toStdString(), {.addSpecial = false}) == expected,
                     qPrintable(QString::number(i) + ": " + texts[i]));
        }
    }

    void splitters_by_hand_equal_their_expressions_data() {
        QTest::addColumn<QString>("expression");
        const QString word = R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)";
        const QString capitals = R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*)";
        const QString brief = R"((?i:'s|'t|'re|'ve|'m|'ll|'d))", tail = R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
        const QString tail4 = R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
        QTest::newRow("GPT-2") << R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
        QTest::newRow("Llama 3") << brief + R"(|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3})" + tail4;
        QTest::newRow("Qwen 2") << brief + R"(|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N})" + tail4;
        QTest::newRow("tiktoken")
            << R"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+)";
        QTest::newRow("GPT-4o") << word + brief + "?|" + capitals + brief + R"(?|\p{N}{1,3})" + tail;
        QTest::newRow("Tekken") << word + "|" + capitals + R"(|\p{N})" + tail;
    }
    void splitters_by_hand_equal_their_expressions() {
        QFETCH(QString, expression);
        const std::string text = expression.toStdString();
        QVERIFY(json::knownSplitter(text).has_value());
        const json::Document document("{}", "test");
        const auto byHand = json::regexPattern(text, json::Node(document));
        const auto byLibrary = json::regexPattern("(?:" + text + ")", json::Node(document)); // the same, but not known
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            const std::string sample = randomText(random);
            std::vector<std::string> one, two;
            byHand->cut(sample, [&](std::string_view part, bool matches) { one.push_back(std::string(part) + (matches ? "" : "?")); });
            byLibrary->cut(sample, [&](std::string_view part, bool matches) { two.push_back(std::string(part) + (matches ? "" : "?")); });
            QVERIFY2(one == two, sample.c_str());
        }
    }

    void tokens_of_the_configuration_have_their_roles() {
        QTemporaryDir temporary;
        Json json = small();
        json["added_tokens"] = {added(3, "<s>", true), added(4, "</s>", true), added(5, "<tool>", false)};
        json["post_processor"] = Json::parse(R"({"type": "RobertaProcessing", "sep": ["</s>", 4], "cls": ["<s>", 3]})");
        std::ofstream(pathOf(temporary) / "tokenizer_config.json")
            << R"({"bos_token": "<s>", "eos_token": {"content": "</s>"}, "chat_template": "x"})";
        const auto tokenizer = load(temporary, json);
        QCOMPARE(tokenizer->facts().bos, 3);
        QCOMPARE(tokenizer->facts().eos, 4);
        QVERIFY(tokenizer->facts().addsBos && tokenizer->facts().addsEos);
        QCOMPARE(tokenizer->facts().vocabulary, std::int64_t{6});
        QCOMPARE(tokenizer->facts().chatTemplate, std::string("x"));
        QCOMPARE(tokenizer->encode("ab<tool>b"), (std::vector<TokenId>{3, 2, 5, 1, 4}));
        QCOMPARE(tokenizer->decode({3, 2, 5, 1, 4}), std::string("ab <tool> b"));
        QVERIFY(tokenizer->isSpecial(3) && !tokenizer->isSpecial(5) && !tokenizer->isSpecial(0));
        QCOMPARE(tokenizer->display(3), std::string("<s>"));
        // Older folders name them in a file of their own.
        fs::remove(pathOf(temporary) / "tokenizer_config.json");
        std::ofstream(pathOf(temporary) / "special_tokens_map.json") << R"({"eos_token": "</s>"})";
        QCOMPARE(loadTokenizer(pathOf(temporary))->facts().eos, 4);
    }

    void the_configuration_may_add_tokens_that_come_next() {
        QTemporaryDir temporary;
        Json json = small();
        json["added_tokens"] = {added(3, "<s>", true), added(4, "</s>", true)};
        std::ofstream(pathOf(temporary) / "tokenizer_config.json")
            << R"({"added_tokens_decoder": {"5": {"content": "<tool>", "special": true}, "9": {"content": "<far>", "special": true}}})";
        const auto tokenizer = load(temporary, json);
        QCOMPARE(tokenizer->encode("<tool>ab"), (std::vector<TokenId>{5, 2}));
        QCOMPARE(tokenizer->facts().vocabulary, std::int64_t{6});
    }

    void tokens_are_shown_as_they_read() {
        const auto tokenizer = loadTokenizer(kTiny / "byte-bpe");
        const auto ids = tokenizer->encode(" the");
        QVERIFY(!ids.empty());
        QCOMPARE(tokenizer->display(ids.front()).front(), ' ');
        QCOMPARE(tokenizer->facts().kind, std::string("byte-level BPE"));
        QCOMPARE(loadTokenizer(kTiny / "word-piece")->facts().kind, std::string("WordPiece"));
    }

    void an_id_outside_the_vocabulary_is_named_with_its_place() {
        QTemporaryDir temporary;
        const auto tokenizer = load(temporary, small());
        try {
            (void)tokenizer->decode({0, 3});
            QFAIL("decoded");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Data));
            QVERIFY(QString::fromStdString(error.message()).contains("token 3 at place 1"));
        }
        QVERIFY_EXCEPTION_THROWN((void)tokenizer->decode({-1}), core::Error);
    }

    void any_bytes_can_be_encoded() {
        std::string all;
        for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
        for (const char* name : {"byte-bpe", "word-piece", "unigram", "fallback-bpe", "word-level"})
            QVERIFY(!loadTokenizer(kTiny / name)->encode(all).empty());
        const auto tokenizer = loadTokenizer(kTiny / "byte-bpe");
        QCOMPARE(tokenizer->decode(tokenizer->encode(std::string("a\0b", 3))), std::string("a\0b", 3));
        QCOMPARE(tokenizer->decode(tokenizer->encode("\xFF")), std::string("\xEF\xBF\xBD"));
    }

    void what_has_no_token_is_refused_in_words() {
        QTemporaryDir temporary;
        Json json = small();
        json["model"] = Json::parse(R"({"type": "WordLevel", "vocab": {"a": 0}, "unk_token": "[UNK]"})");
        const auto tokenizer = load(temporary, json);
        try {
            (void)tokenizer->encode("b");
            QFAIL("encoded");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Data));
            QVERIFY(QString::fromStdString(error.message()).contains("[UNK]"));
        }
    }

    void dropout_joins_less_and_the_same_each_time() {
        QTemporaryDir none, half, all;
        Json json = tiny("byte-bpe");
        const std::string text = "Once upon a time there was a fisherman who lived with his wife";
        const auto whole = load(none, json)->encode(text);
        json["model"]["dropout"] = 1.0;
        QCOMPARE(load(all, json)->encode(text).size(), text.size());
        json["model"]["dropout"] = 0.5;
        const auto tokenizer = load(half, json);
        const auto ids = tokenizer->encode(text);
        QVERIFY(ids.size() > whole.size() && ids.size() < text.size());
        QCOMPARE(tokenizer->encode(text), ids);
        QCOMPARE(loadTokenizer(pathOf(half))->encode(text), ids);
        QCOMPARE(tokenizer->decode(ids), text);
    }

    void threads_give_the_same_ids() {
        const auto tokenizer = loadTokenizer(kTiny / "byte-bpe-llama3");
        std::mt19937 random(3);
        std::vector<std::string> texts(400);
        for (auto& text : texts) text = randomText(random);
        std::vector<std::vector<TokenId>> expected;
        for (const auto& text : texts) expected.push_back(tokenizer->encode(text));
        std::array<bool, 4> same{};
        {
            std::vector<std::jthread> threads;
            for (auto& good : same)
                threads.emplace_back([&] {
                    good = true;
                    for (std::size_t i = 0; i < texts.size(); ++i) good = good && tokenizer->encode(texts[i]) == expected[i];
                });
        }
        QVERIFY(std::all_of(same.begin(), same.end(), [](bool good) { return good; }));
    }

    void vocabulary_files_give_what_tokenizer_json_gives() {
        QTemporaryDir bytes, words;
        const Json bpe = tiny("byte-bpe"), piece = tiny("word-piece");
        std::ofstream(pathOf(bytes) / "vocab.json") << bpe["model"]["vocab"].dump();
        {
            std::ofstream merges(pathOf(bytes) / "merges.txt");
            merges << "#version: 0.2\n";
            for (const auto& merge : bpe["model"]["merges"])
                merges << merge[0].get<std::string>() << ' ' << merge[1].get<std::string>() << '\n';
            std::vector<std::string> lines(piece["model"]["vocab"].size());
            for (const auto& [token, id] : piece["model"]["vocab"].items()) lines[id.get<std::size_t>()] = token;
            std::ofstream vocabulary(pathOf(words) / "vocab.txt");
            for (const auto& line : lines) vocabulary << line << '\n';
        }
        Json plain = bpe;
        plain["added_tokens"].erase(plain["added_tokens"].begin() + 1, plain["added_tokens"].end());
        QTemporaryDir temporary;
        const auto fromJson = load(temporary, plain), fromFiles = loadTokenizer(pathOf(bytes));
        const auto pieceJson = loadTokenizer(kTiny / "word-piece"), pieceFiles = loadTokenizer(pathOf(words));
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) {
            const std::string text = randomText(random) + (i % 5 == 0 ? "<|endoftext|>[MASK]" : "");
            QVERIFY(fromFiles->encode(text) == fromJson->encode(text));
            QVERIFY(pieceFiles->encode(text) == pieceJson->encode(text));
            QCOMPARE(pieceFiles->decode(pieceFiles->encode(text)), pieceJson->decode(pieceJson->encode(text)));
        }
        std::ofstream(pathOf(bytes) / "merges.txt", std::ios::app) << "one two three\n";
        QVERIFY_EXCEPTION_THROWN((void)loadTokenizer(pathOf(bytes)), core::Error);
        fs::remove(pathOf(bytes) / "merges.txt");
        QVERIFY_EXCEPTION_THROWN((void)loadTokenizer(pathOf(bytes)), core::Error);
    }

    void ranks_of_tiktoken_are_read() {
        // Every byte, and "ab" before "bc", so that "abc" is "ab" and "c" whatever "bc" would be.
        const auto write = [](const fs::path& file, const std::string& more) {
            std::ofstream out(file);
            for (int byte = 0; byte < 256; ++byte)
                out << QByteArray(1, static_cast<char>(byte)).toBase64().toStdString() << ' ' << byte << '\n';
            out << "YWI= 256\nYmM= 257\n" << more;
        };
        QTemporaryDir temporary;
        const fs::path file = pathOf(temporary) / "gpt2.tiktoken";
        write(file, "");
        const auto tokenizer = loadTokenizer(pathOf(temporary));
        QCOMPARE(tokenizer->encode("abc bcb<|endoftext|>"), (std::vector<TokenId>{256, 'c', ' ', 257, 'b', 50256}));
        QCOMPARE(tokenizer->decode({256, 'c', 0xC3, 0xA9}), std::string("abcé"));
        for (const char* bad : {"YWI= 300\n", "YWJj 256\n", "YWJj\n", "!!!! 300\n", "YWJj x\n", "YWJj -1\n"}) {
            write(file, bad);
            QVERIFY_EXCEPTION_THROWN((void)loadTokenizer(pathOf(temporary)), core::Error);
        }
        fs::rename(file, pathOf(temporary) / "mine.tiktoken");
        QVERIFY_EXCEPTION_THROWN((void)loadTokenizer(pathOf(temporary)), core::Error);
        QCOMPARE(tokenizerFiles(pathOf(temporary)), std::vector<std::string>{"mine.tiktoken"});
    }

    void tokenizer_json_counts_where_both_kinds_lie_in_a_folder() {
        QTemporaryDir temporary;
        fs::copy_file(kRoot / "resources/models/stories260K/tokenizer.model", pathOf(temporary) / "tokenizer.model");
        QVERIFY(loadTokenizer(pathOf(temporary))->facts().kind.starts_with("SentencePiece"));
        QCOMPARE(load(temporary, small())->facts().kind, std::string("BPE"));
    }

    void rules_that_make_a_text_enormous_are_refused() {
        QTemporaryDir temporary;
        Json json = small();
        Json step = Json::parse(R"({"type": "Replace", "pattern": {"String": "a"}, "content": "aaaaaaaaaaaaaaaa"})");
        json["normalizer"] = {{"type", "Sequence"}, {"normalizers", Json::array({step, step, step, step, step, step, step, step})}};
        const auto tokenizer = load(temporary, json);
        QVERIFY_EXCEPTION_THROWN((void)tokenizer->encode("a"), core::Error);
        json["normalizer"] = nullptr;
        json["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(?:a+)+$|(?:a|aa)+c"}}}, {"behavior", "Isolated"}};
        try {
            (void)load(temporary, json)->encode(std::string(5000, 'a') + "b");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Data));
        }
    }

    void the_hash_changes_with_what_decides_ids() {
        QTemporaryDir one, two;
        Json json = small();
        const auto hash = load(one, json)->facts().hash;
        QCOMPARE(load(two, json)->facts().hash, hash);
        json["model"]["merges"] = Json::array();
        QVERIFY(load(two, json)->facts().hash != hash);
    }
};

QTEST_APPLESS_MAIN(TestTokenizerJson)
#include "test_tokenizer_json.moc"
