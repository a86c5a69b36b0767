// GGUF headers: what is sound is read, every lie is refused in one line that says what and where.
#include "core/base/error.h"
#include "core/gguf/file.h"
#include "core/gguf/header.h"
#include "tests/support/gguf_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace core::gguf;
using tests::GgufBytes;
namespace fs = std::filesystem;

namespace {

struct Broken {
    const char* name;
    std::function<void(GgufBytes&)> make;
    const char* message; ///< a part of it
};

/// Header of one entry that stands between.
std::function<void(GgufBytes&)> withEntry(const std::function<void(GgufBytes&)>& make) {
    return [make](GgufBytes& out) {
        out.start(0, 1);
        make(out);
        out.zeros(32);
    };
}

/// Header of one tensor, with so many bytes of numbers behind it.
std::function<void(GgufBytes&)> withTensor(const std::function<void(GgufBytes&)>& make, std::size_t numbers = 64) {
    return [make, numbers](GgufBytes& out) {
        out.start(1, 0);
        make(out);
        out.align().zeros(numbers);
    };
}

std::function<void(GgufBytes&)> withTwoTensors(std::uint64_t firstOffset, std::uint64_t secondOffset, const char* second = "b") {
    return [=](GgufBytes& out) { out.start(2, 0).tensor("a", {8}, 0, firstOffset).tensor(second, {8}, 0, secondOffset).align().zeros(64); };
}

constexpr std::uint64_t kHuge = 0xFFFFFFFFFFFFFFFFULL, kHalf = 0x8000000000000000ULL;

std::vector<Broken> brokenStarts() {
    return {
        {"empty", [](GgufBytes&) {}, "the file is empty"},
        {"one byte", [](GgufBytes& out) { out.raw("G"); }, "does not begin with \"GGUF\""},
        {"other mark", [](GgufBytes& out) { out.raw("GGML").u32(3).u64(0).u64(0); }, "does not begin with \"GGUF\""},
        {"lower case mark", [](GgufBytes& out) { out.raw("gguf").u32(3).u64(0).u64(0); }, "does not begin with \"GGUF\""},
        {"a web page", [](GgufBytes& out) { out.raw("<!DOCTYPE html><html></html>"); }, "does not begin with \"GGUF\""},
        {"safetensors", [](GgufBytes& out) { out.u64(2).raw("{}"); }, "does not begin with \"GGUF\""},
        {"mark alone", [](GgufBytes& out) { out.raw("GGUF"); }, "the version at byte 4 would need 4 bytes"},
        {"half a version", [](GgufBytes& out) { out.raw("GGUF").raw(std::string("\3\0", 2)); }, "the file has only 2 more"},
        {"version 0", [](GgufBytes& out) { out.start(0, 0, 0); }, "version 0 of GGUF"},
        {"version 1", [](GgufBytes& out) { out.start(0, 0, 1); }, "version 1 of GGUF"},
        {"version 4", [](GgufBytes& out) { out.start(0, 0, 4); }, "version 4 of GGUF"},
        {"version of all ones", [](GgufBytes& out) { out.start(0, 0, 0xFFFFFFFF); }, "version 4294967295"},
        {"big-endian", [](GgufBytes& out) { out.raw("GGUF").u32(0x03000000).u64(0).u64(0); }, "big-endian"},
        {"no counts", [](GgufBytes& out) { out.raw("GGUF").u32(3); }, "the number of tensors at byte 8"},
        {"one count", [](GgufBytes& out) { out.raw("GGUF").u32(3).u64(0); }, "the number of entries at byte 16"},
        {"more tensors than bytes", [](GgufBytes& out) { out.start(1000, 0).zeros(64); },
         "there are 1000 tensors, more than the file has room for"},
        {"tensors without end", [](GgufBytes& out) { out.start(kHuge, 0).zeros(64); }, "tensors, more than the 1000000 that are allowed"},
        {"more entries than bytes", [](GgufBytes& out) { out.start(0, 50).zeros(64); },
         "there are 50 metadata entries, more than the file has room for"},
        {"entries without end", [](GgufBytes& out) { out.start(0, kHuge).zeros(64); },
         "metadata entries, more than the 1000000 that are allowed"},
        {"entries negative", [](GgufBytes& out) { out.start(0, kHalf).zeros(64); }, "metadata entries, more than the 1000000"},
    };
}

std::vector<Broken> brokenEntries() {
    const auto list = [](std::uint32_t of, std::uint64_t count, const std::string& bytes) {
        return withEntry([=](GgufBytes& out) { out.entry("k", 9).u32(of).u64(count).raw(bytes); });
    };
    return {
        {"empty key", withEntry([](GgufBytes& out) { out.entry("", 4).u32(1); }), "entry 0 at byte 24 is empty"},
        {"key past the end", withEntry([](GgufBytes& out) { out.u64(5000).raw("key"); }),
         "the key of metadata entry 0 at byte 32 would need 5000 bytes"},
        {"key of all ones", withEntry([](GgufBytes& out) { out.u64(kHuge).raw("key"); }), "would need 18446744073709551615 bytes"},
        {"key too long", withEntry([](GgufBytes& out) { out.text(std::string(70'000, 'k')).u32(4).u32(1); }), "at most 65535 are allowed"},
        {"key not UTF-8", withEntry([](GgufBytes& out) { out.entry("k\xFF", 4).u32(1); }), "is not valid UTF-8"},
        {"key twice", [](GgufBytes& out) { out.start(0, 2).numberEntry("a.b", 1).numberEntry("a.b", 2); },
         "the metadata key \"a.b\" stands twice"},
        {"key without type", [](GgufBytes& out) { out.start(0, 1).text("a.key"); }, "the type of \"a.key\" at byte"},
        {"type 13", withEntry([](GgufBytes& out) { out.entry("k", 13).u32(1); }), "\"k\" is of the unknown type 13"},
        {"type of all ones", withEntry([](GgufBytes& out) { out.entry("k", 0xFFFFFFFF).u32(1); }), "unknown type 4294967295"},
        {"truth of 2", withEntry([](GgufBytes& out) { out.entry("k", 7).raw("\2"); }), "holds a truth that is 2"},
        {"truth of 255", withEntry([](GgufBytes& out) { out.entry("k", 7).raw("\xFF"); }), "holds a truth that is 255"},
        {"number cut off", [](GgufBytes& out) { out.start(0, 1).entry("kkkkkk", 10).raw("abc"); }, "\"kkkkkk\" at byte"},
        {"text cut off", [](GgufBytes& out) { out.start(0, 1).entry("k", 8).u64(100).raw("short"); },
         "would need 100 bytes, but the file has only 5 more"},
        {"text of all ones", [](GgufBytes& out) { out.start(0, 1).entry("k", 8).u64(kHuge).raw("short"); },
         "would need 18446744073709551615 bytes"},
        {"text without length", [](GgufBytes& out) { out.start(0, 1).entry("kkkk", 8).raw("abc"); }, "the length of \"kkkk\""},
        {"list of unknown type", list(13, 1, "x"), "the elements of \"k\" is of the unknown type 13"},
        {"list longer than the file", list(4, 1000, "xxxx"), "says that it has 1000 elements"},
        {"list of all ones", list(0, kHuge, "x"), "says that it has 18446744073709551615 elements"},
        {"list whose bytes overflow", list(12, kHalf, "x"), "says that it has 9223372036854775808 elements"},
        {"list of truths of 3", list(7, 2, std::string("\1\3", 2)), "holds a truth that is 3"},
        {"list of texts longer than the file", list(8, 1000, "x"), "says that it has 1000 elements"},
        {"list of a text past the end", list(8, 1, std::string("\xFF\xFF\0\0\0\0\0\0", 8)), "element 0 of \"k\""},
        {"list of lists longer than the file", list(9, 1000, "x"), "says that it has 1000 elements"},
        {"list of a list of an unknown type", list(9, 1, std::string("\x0D\0\0\0\1\0\0\0\0\0\0\0", 12)),
         "the elements of element 0 of \"k\""},
        {"lists too deep", withEntry([](GgufBytes& out) {
             out.entry("k", 9);
             for (int i = 0; i < 6; ++i) out.u32(9).u64(1);
             out.u32(0).u64(0);
         }),
         "nested more than 4 deep"},
        {"list of too many", [](GgufBytes& out) { out.start(0, 1).entry("k", 9).u32(0).u64(16'777'217).zeros(16'777'217); },
         "at most 16777216 are allowed"},
        {"list without a length", [](GgufBytes& out) { out.start(0, 1).entry("k", 9).u32(4).raw("xyz"); }, "the length of \"k\""},
        {"list without a type", [](GgufBytes& out) { out.start(0, 1).entry("kk", 9).raw("x"); }, "the type of the elements of \"kk\""},
        {"entries missing", [](GgufBytes& out) { out.start(0, 3).numberEntry("a", 1).zeros(26); }, "is empty"},
        {"alignment of 0", withEntry([](GgufBytes& out) { out.numberEntry("general.alignment", 0); }), "must be a power of two"},
        {"alignment of 3", withEntry([](GgufBytes& out) { out.numberEntry("general.alignment", 3); }), "must be a power of two"},
        {"alignment too large", withEntry([](GgufBytes& out) { out.numberEntry("general.alignment", 1 << 21); }), "must be a power of two"},
        {"alignment as text", withEntry([](GgufBytes& out) { out.textEntry("general.alignment", "32"); }), "must be a power of two"},
        {"alignment as U64", withEntry([](GgufBytes& out) { out.entry("general.alignment", 10).u64(32); }), "as U32"},
        {"alignment negative", withEntry([](GgufBytes& out) { out.entry("general.alignment", 5).number<std::int32_t>(-32); }),
         "must be a power of two"},
    };
}

std::vector<Broken> brokenTensors() {
    const auto one = [](std::vector<std::uint64_t> sizes, std::uint32_t type, std::uint64_t offset = 0, std::size_t numbers = 64) {
        return withTensor([=](GgufBytes& out) { out.tensor("a", sizes, type, offset); }, numbers);
    };
    return {
        {"name empty", withTensor([](GgufBytes& out) { out.tensor("", {8}, 0, 0); }), "the name of tensor 0 at byte 24 is empty"},
        {"name too long", withTensor([](GgufBytes& out) { out.tensor(std::string(65, 'n'), {8}, 0, 0); }), "at most 64 are allowed"},
        {"name past the end", withTensor([](GgufBytes& out) { out.u64(5000).raw("name"); }),
         "the name of tensor 0 at byte 32 would need 5000 bytes"},
        {"name of all ones", withTensor([](GgufBytes& out) { out.u64(kHuge).raw("name"); }), "would need 18446744073709551615 bytes"},
        {"name not UTF-8", withTensor([](GgufBytes& out) { out.tensor("a\xC0", {8}, 0, 0); }), "is not valid UTF-8"},
        {"name twice", withTwoTensors(0, 32, "a"), "the tensor \"a\" stands twice"},
        {"no dimensions", one({}, 0), "has 0 dimensions"},
        {"five dimensions", one({1, 1, 1, 1, 1}, 0), "has 5 dimensions"},
        {"dimensions of all ones", withTensor([](GgufBytes& out) { out.text("a").u32(0xFFFFFFFF).u64(8).u32(0).u64(0); }),
         "has 4294967295 dimensions"},
        {"size of 0", one({0}, 0), "has a size of 0"},
        {"second size of 0", one({8, 0}, 0), "has a size of 0"},
        {"size of all ones", one({kHuge}, 0), "does not fit in 63 bits"},
        {"sizes that overflow", one({kHalf / 2, 4}, 0), "does not fit in 63 bits"},
        {"sizes that wrap to a small number", one({kHalf, 2, 8}, 0), "does not fit in 63 bits"},
        {"bytes that overflow", one({kHalf / 2}, 28), "size in bytes that does not fit in 64 bits"},
        {"unknown type", one({8}, 40), "has the unknown number type 40"},
        {"type that was taken away", one({32}, 4), "has the unknown number type 4"},
        {"type of all ones", one({8}, 0xFFFFFFFF), "unknown number type 4294967295"},
        {"rows that do not fill Q8_0", one({40}, 8), "do not fill whole blocks of Q8_0 (32 numbers)"},
        {"rows that do not fill Q4_0", one({16, 2}, 2), "do not fill whole blocks of Q4_0"},
        {"rows that do not fill Q4_K", one({128, 2}, 12), "do not fill whole blocks of Q4_K (256 numbers)"},
        {"rows that do not fill Q6_K", one({32, 8}, 14), "do not fill whole blocks of Q6_K"},
        {"offset between", one({8}, 0, 8), "which is no multiple of 32"},
        {"offset past the end", one({8}, 0, 4096), "leaves a hole before it"},
        {"offset of all ones", one({8}, 0, kHuge), "which is no multiple of 32"},
        {"offset near the top", one({8}, 0, kHuge - 31), "leaves a hole before it"},
        {"first tensor not first", withTwoTensors(32, 64), "leaves a hole before it"},
        {"tensors on each other", withTwoTensors(0, 0), "overlaps the one before it"},
        {"hole between", withTwoTensors(0, 64), "leaves a hole before it: it begins at byte 64 of the numbers where 32 is due"},
        {"numbers cut off", one({64}, 0, 0, 64), "needs 256 bytes from byte 0 of the numbers on, of which the file holds only 64"},
        {"numbers missing", one({8}, 0, 0, 0), "of which the file holds only 0"},
        {"no padding", [](GgufBytes& out) { out.start(1, 0).tensor("a", {8}, 0, 0); }, "the numbers should begin at byte"},
        {"bytes behind", one({8}, 0, 0, 128), "96 bytes at the end belong to no tensor"},
        {"tensor cut off after its name", [](GgufBytes& out) { out.start(1, 0).text("a_long_enough_name_of_a_tensor"); },
         "the number of dimensions of tensor"},
        {"tensor cut off in its sizes", [](GgufBytes& out) { out.start(1, 0).text("some.name.weight").u32(2).u64(8); }, "a size of tensor"},
        {"tensor cut off before its type", [](GgufBytes& out) { out.start(1, 0).text("some.name.weight").u32(1).u64(8); },
         "the type of tensor"},
        {"tensor cut off before its offset", [](GgufBytes& out) { out.start(1, 0).text("some.name.weight").u32(1).u64(8).u32(0); },
         "the offset of tensor"},
        {"second tensor missing", [](GgufBytes& out) { out.start(2, 0).tensor("a", {8}, 0, 0).raw(std::string(31, 'x')); },
         "name of tensor 1"},
    };
}

} // namespace

class TestGgufHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_lie_is_refused_in_words_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        std::size_t count = 0;
        for (const auto& group : {brokenStarts(), brokenEntries(), brokenTensors()})
            for (const auto& one : group) {
                GgufBytes out;
                one.make(out);
                QTest::newRow(one.name) << QByteArray::fromStdString(out.bytes()) << QString::fromUtf8(one.message);
                ++count;
            }
        QVERIFY(count >= 80);
    }
    void every_lie_is_refused_in_words() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        try {
            (void)parseHeader({bytes.constData(), static_cast<std::size_t>(bytes.size())}, static_cast<std::uint64_t>(bytes.size()),
                              "m.gguf");
            QFAIL("accepted, though it is broken");
        } catch (const core::Error& error) {
            QCOMPARE(static_cast<int>(error.kind()), static_cast<int>(core::ErrorKind::Model));
            const auto said = QString::fromStdString(error.message());
            QVERIFY2(said.startsWith("m.gguf: "), qPrintable(said));
            QVERIFY2(said.contains(message), qPrintable(said));
            QVERIFY2(!said.contains('\n') && said.size() < 400, qPrintable(said));
        }
    }

    void every_kind_of_value_is_read() {
        GgufBytes out;
        out.start(1, 14);
        out.entry("u8", 0).number<std::uint8_t>(200).entry("i8", 1).number<std::int8_t>(-100);
        out.entry("u16", 2).number<std::uint16_t>(60'000).entry("i16", 3).number<std::int16_t>(-30'000);
        out.numberEntry("u32", 4'000'000'000U).entry("i32", 5).number<std::int32_t>(-2'000'000'000);
        out.realEntry("f32", 1.5F).truthEntry("bool", true).textEntry("text", "\xC3\xA4");
        out.textsEntry("texts", {"a", "", "c"}).entry("u64", 10).u64(kHuge).entry("i64", 11).number<std::int64_t>(INT64_MIN);
        out.entry("f64", 12).number<double>(-0.1);
        out.entry("lists", 9).u32(9).u64(2).u32(3).u64(2).number<std::int16_t>(-1).number<std::int16_t>(2).u32(8).u64(1).text("in");
        out.tensor("t", {3, 2}, 0, 0).align().zeros(32);
        const auto& bytes = out.bytes();
        const auto header = parseHeader(bytes, bytes.size(), "m.gguf");
        QVERIFY(header.has_value());
        const auto natural = [&](const char* key) { return std::get<std::uint64_t>(header->find(key)->data); };
        const auto whole = [&](const char* key) { return std::get<std::int64_t>(header->find(key)->data); };
        QCOMPARE(natural("u8"), std::uint64_t{200});
        QCOMPARE(whole("i8"), std::int64_t{-100});
        QCOMPARE(natural("u16"), std::uint64_t{60'000});
        QCOMPARE(whole("i16"), std::int64_t{-30'000});
        QCOMPARE(natural("u32"), std::uint64_t{4'000'000'000U});
        QCOMPARE(whole("i32"), std::int64_t{-2'000'000'000});
        QCOMPARE(natural("u64"), std::uint64_t{kHuge});
        QCOMPARE(whole("i64"), std::int64_t{INT64_MIN});
        QCOMPARE(std::get<double>(header->find("f32")->data), 1.5);
        QCOMPARE(std::get<double>(header->find("f64")->data), -0.1);
        QCOMPARE(std::get<bool>(header->find("bool")->data), true);
        QCOMPARE(std::get<std::string>(header->find("text")->data), std::string("\xC3\xA4"));
        QCOMPARE(std::get<Array>(header->find("texts")->data).texts, (std::vector<std::string>{"a", "", "c"}));
        const auto& lists = std::get<Array>(header->find("lists")->data);
        QCOMPARE(lists.size(), std::size_t{2});
        QCOMPARE(lists.arrays[0].real(0), -1.0);
        QCOMPARE(lists.arrays[1].texts.front(), std::string("in"));
        QCOMPARE(header->tensors.front().shape, (std::vector<std::int64_t>{2, 3})); // rows first
        // What is written of it is read back the same.
        auto tensors = header->tensors;
        const auto written = formatHeader(header->metadata, tensors);
        const auto again = parseHeader(written, written.size() + 32, "written");
        QVERIFY(again.has_value());
        QVERIFY(again->metadata == header->metadata);
        QCOMPARE(again->tensors.front().shape, header->tensors.front().shape);
    }

    void version_2_and_other_alignments_are_read() {
        GgufBytes out;
        out.start(2, 1, 2).numberEntry("general.alignment", 64).tensor("b", {4}, 0, 64).tensor("a", {4}, 1, 0).align(64).zeros(80);
        const auto& bytes = out.bytes();
        const auto header = parseHeader(bytes, bytes.size(), "m.gguf");
        QCOMPARE(header->version, 2U);
        QCOMPARE(header->alignment, std::uint64_t{64});
        QCOMPARE(header->tensors.front().name, std::string("a")); // by the order of their bytes
        QCOMPARE(header->dataStart % 64, std::uint64_t{0});
    }

    /// A header is read piece by piece: whichever part of it is at hand, it asks for more, and never reads past what it was given.
    void a_part_of_a_header_asks_for_more() {
        GgufBytes out;
        out.start(1, 3).textEntry("general.architecture", "llama").textsEntry("t", {"one", "two"}).realsEntry("r", {1, 2, 3});
        out.tensor("a", {8, 2}, 0, 0);
        const std::size_t header = out.bytes().size();
        out.align().zeros(64);
        const auto& bytes = out.bytes();
        for (std::size_t length = 0; length < header; ++length) {
            const std::vector<char> exact(bytes.begin(),
                                          bytes.begin() + static_cast<std::ptrdiff_t>(length)); // so that a sanitizer sees its end
            QVERIFY(!parseHeader({exact.data(), exact.size()}, bytes.size(), "m.gguf").has_value());
            QVERIFY_THROWS_EXCEPTION(core::Error, (void)parseHeader({exact.data(), exact.size()}, length, "m.gguf")); // the file ends there
        }
        QVERIFY(parseHeader(std::string_view(bytes).substr(0, header), bytes.size(), "m.gguf").has_value());
    }

    void a_file_that_shrinks_after_opening_is_refused_in_words() {
        QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "a.gguf";
        GgufBytes out;
        out.start(1, 0).tensor("a", {100'000}, 0, 0).align().zeros(400'000);
        out.save(path);
        const File file(path);
        fs::resize_file(path, 1000);
        try {
            (void)file.floats(file.header().tensors.front());
            QFAIL("read past the end");
        } catch (const core::Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains("longer when it was opened"));
        }
    }

    void long_headers_are_read_in_several_pieces() {
        QTemporaryDir folder;
        const fs::path path = fs::path(folder.path().toStdString()) / "a.gguf";
        std::vector<std::string> texts(200'000);
        for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = "token " + std::to_string(i);
        GgufBytes out;
        out.start(0, 1).textsEntry("tokenizer.ggml.tokens", texts);
        out.save(path);
        const File file(path);
        QVERIFY(std::get<Array>(file.header().find("tokenizer.ggml.tokens")->data).texts == texts);
    }

    void what_is_no_file_is_refused_in_words() {
        QTemporaryDir folder;
        for (const auto& path : {fs::path(folder.path().toStdString()), fs::path(folder.path().toStdString()) / "missing.gguf"})
            QVERIFY_THROWS_EXCEPTION(core::Error, (void)File(path));
        QVERIFY(!beginsAsGguf(folder.path().toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestGgufHeader)
#include "test_gguf_header.moc"
