// Cells of Parquet files that are no texts become JSON.
#include "core/data/readers/arrow_json.h"

#include <QTest>

#include <arrow/api.h>

#include <charconv>
#include <cmath>
#include <random>

using namespace core::data;

namespace {

std::shared_ptr<arrow::Array> texts(const std::vector<const char*>& values) {
    arrow::StringBuilder builder;
    for (const char* value : values) {
        const auto added = value ? builder.Append(value) : builder.AppendNull();
        if (!added.ok()) return nullptr;
    }
    return *builder.Finish();
}

std::shared_ptr<arrow::Array> numbers(const std::vector<std::int32_t>& values) {
    arrow::Int32Builder builder;
    if (!builder.AppendValues(values).ok()) return nullptr;
    return *builder.Finish();
}

/// One row with all the pairs.
arrow::MapArray mapOf(const std::shared_ptr<arrow::Array>& keys, const std::shared_ptr<arrow::Array>& items) {
    const auto offsets = numbers({0, static_cast<std::int32_t>(keys->length())});
    return {arrow::map(keys->type(), items->type()), 1, offsets->data()->buffers[1], keys, items};
}

std::string written(const arrow::Array& array) {
    std::string out;
    return appendJson(array, 0, out) ? out : "refused";
}

} // namespace

class TestArrowJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_map_of_texts_is_an_object() { QCOMPARE(written(mapOf(texts({"a", "b"}), numbers({1, 2}))), std::string(R"({"a":1,"b":2})")); }
    void other_keys_make_a_list_of_pairs() {
        QCOMPARE(written(mapOf(numbers({7, 8}), texts({"x", nullptr}))), std::string(R"([[7,"x"],[8,null]])"));
    }
    void a_name_inside_that_is_not_utf8_is_repaired() {
        const auto row = *arrow::StructArray::Make({numbers({1}), texts({"x"})}, std::vector<std::string>{"n\xfe", "t"});
        QCOMPARE(written(*row), std::string("{\"n\xef\xbf\xbd\":1,\"t\":\"x\"}"));
    }

    void numbers_have_the_shortest_digits() {
        std::mt19937_64 random(7);
        std::vector<double> values{0.0,          -0.0,          0.001,    0.1,       0.3,  1.0,          -1.0,
                                   99999.999999, 99999.9999999, 100000.0, 0.0009999, 1e-7, 12345.678901, 0.1 + 0.2};
        for (int i = 0; i < 20'000; ++i) {
            const auto scale = std::pow(10.0, static_cast<double>(random() % 9));
            values.push_back(static_cast<double>(static_cast<std::int64_t>(random() % 2'000'000'000) - 1'000'000'000) / scale);
            values.push_back(std::nextafter(values.back(), 1e9));
        }
        for (const double value : values) {
            arrow::DoubleBuilder builder;
            QVERIFY(builder.Append(value).ok());
            char expected[64];
            const std::string wanted(expected, std::to_chars(expected, expected + sizeof expected, value).ptr);
            QCOMPARE(written(**builder.Finish()), wanted);
        }
    }
};

QTEST_APPLESS_MAIN(TestArrowJson)
#include "test_arrow_json.moc"
