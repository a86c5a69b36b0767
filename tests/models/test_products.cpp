// Matrix products: every path gives the same numbers, and a choice once made stays.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/models/products/choice.h"
#include "core/models/products/product.h"

#include <ATen/CPUGeneratorImpl.h>
#endif

#include <QTest>

using namespace core::models::products;

namespace {

torch::Tensor random(std::int64_t rows, std::int64_t columns, std::uint64_t seed) {
    return torch::empty({rows, columns}).normal_(0.0, 1.0, at::detail::createCPUGenerator(seed));
}

/// Columns of a wider matrix: rows with a gap between them.
torch::Tensor wide(std::int64_t rows, std::int64_t columns, std::uint64_t seed) {
    return random(rows, columns + 7, seed).narrow(1, 3, columns);
}

double apart(const torch::Tensor& got, const torch::Tensor& expected) {
    return (got.to(torch::kFloat64) - expected).abs().max().item<double>() / expected.abs().max().item<double>();
}

} // namespace

class TestProducts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_path_gives_the_same_numbers_data();
    void every_path_gives_the_same_numbers();
    void choices_are_written_and_taken_over();
    void three_calls_of_a_layer_equal_autograd();
};

void TestProducts::every_path_gives_the_same_numbers_data() {
    QTest::addColumn<int>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("half");
    for (const Path path : kPaths)
        for (const Kind kind : kKinds)
            for (const bool half : {false, true})
                if (exists(path, half ? torch::kBFloat16 : torch::kFloat32))
                    QTest::addRow("%s %s %s", nameOf(path).data(), nameOf(kind).data(), half ? "bfloat16" : "float32")
                        << static_cast<int>(path) << static_cast<int>(kind) << half;
}

void TestProducts::every_path_gives_the_same_numbers() {
    QFETCH(int, path);
    QFETCH(int, kind);
    QFETCH(bool, half);
    const auto k = static_cast<Kind>(kind);
    const auto type = half ? torch::kBFloat16 : torch::kFloat32;
    for (const bool gaps : {false, true})
        for (const bool add : {false, true})
            for (const std::int64_t rows : {1, 2, 37})
                for (const auto out : half ? std::vector{torch::kFloat32, torch::kBFloat16} : std::vector{torch::kFloat32}) {
                    const auto make = [&](std::int64_t r, std::int64_t c, std::uint64_t seed) {
                        const auto m = gaps ? wide(r, c, seed) : random(r, c, seed);
                        return half ? (gaps ? wide(r, c, seed).to(type) : m.to(type)) : m;
                    };
                    constexpr std::int64_t kColumns = 24, kDepth = 40;
                    const auto a = k == Kind::Weight ? make(kDepth, rows, 1) : make(rows, kDepth, 1);
                    const auto b = k == Kind::Forward ? make(kColumns, kDepth, 2) : make(kDepth, kColumns, 2);
                    const auto c =
                        (gaps ? torch::ones({rows, kColumns + 5}, out).narrow(1, 2, kColumns) : torch::ones({rows, kColumns}, out));
                    const auto left = (k == Kind::Weight ? a.t() : a).to(torch::kFloat64),
                               right = (k == Kind::Forward ? b.t() : b).to(torch::kFloat64);
                    const auto expected = torch::mm(left, right) + (add ? 1.0 : 0.0);
                    compute(static_cast<Path>(path), k, a, b, c, add);
                    const bool rounds = out == torch::kBFloat16 || (half && static_cast<Path>(path) == Path::Torch);
                    const double limit = rounds ? 1e-2 : 1e-5;
                    QVERIFY2(apart(c, expected) < limit, qPrintable(QString::number(apart(c, expected))));
                }
}

void TestProducts::choices_are_written_and_taken_over() {
    useChoices({});
    const auto x = random(64, 48, 1), weight = random(96, 48, 2), y = torch::empty({64, 96});
    forward(x, weight, y);
    const auto text = choices();
    QVERIFY2(text.find("fp32-fp32-forward-small") != std::string::npos, text.c_str());
    useChoices("fp32-fp32-forward-small torch\nfp32-fp32-input-small nonsense\n");
    QCOMPARE(chosen(Kind::Forward, x, weight, y), Path::Torch);
    QCOMPARE(choices(), std::string("fp32-fp32-forward-small torch\n"));
    useChoices({});
    forward(x, weight, y);
    QCOMPARE(choices().find("nonsense"), std::string::npos);
}

void TestProducts::three_calls_of_a_layer_equal_autograd() {
    auto x = random(50, 32, 3).set_requires_grad(true), weight = random(20, 32, 4).set_requires_grad(true);
    const auto slopes = random(50, 20, 5);
    const auto y = torch::linear(x, weight);
    (y * slopes).sum().backward();
    torch::NoGradGuard noGradient;
    const auto own = torch::empty({50, 20}), dx = torch::empty({50, 32}), dWeight = torch::ones({20, 32});
    forward(x.detach(), weight.detach(), own);
    inputGradient(slopes, weight.detach(), dx);
    weightGradient(slopes, x.detach(), dWeight);
    QVERIFY(apart(own, y.detach().to(torch::kFloat64)) < 1e-5);
    QVERIFY(apart(dx, x.grad().to(torch::kFloat64)) < 1e-5);
    QVERIFY(apart(dWeight, (weight.grad() + 1.0).to(torch::kFloat64)) < 1e-5);
}

QTEST_APPLESS_MAIN(TestProducts)
#include "test_products.moc"
