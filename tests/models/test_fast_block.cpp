// The fast interpreter held against the reference: every gradient, for every kind of block and batch.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/models/blocks/fast/fast_stack.h"
#include "core/models/blocks/reference_block.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#endif

#include <QTest>

using namespace core::models;

namespace {

struct Shape {
    std::int64_t heads = 4, kvHeads = 2, headDim = 16, width = 48, inner = 100, layers = 2;
    bool biases = false;
};

struct Adapter {
    std::int64_t rank = 0; ///< 0: everything is trained
    double dropout = 0.0;
    bool queryAndValueOnly = false;
};

BlockSpec specOf(const Shape& shape) {
    BlockSpec spec;
    spec.layers = shape.layers;
    spec.width = shape.width;
    spec.inner = shape.inner;
    spec.heads = shape.heads;
    spec.kvHeads = shape.kvHeads;
    spec.headDim = shape.headDim;
    spec.vocabulary = 32;
    spec.context = 4096;
    spec.normEps = 1e-5;
    spec.attentionInBias = spec.attentionOutBias = spec.feedForwardBias = shape.biases;
    return spec;
}

torch::Tensor random(std::vector<std::int64_t> sizes, double deviation, std::uint64_t seed) {
    return torch::empty(sizes, torch::kFloat32).normal_(0.0, deviation, at::detail::createCPUGenerator(seed));
}

/// The same numbers every time it is called, in tensors of their own.
std::vector<BlockWeights> weightsOf(const Shape& shape, const Adapter& adapter) {
    const BlockSpec spec = specOf(shape);
    std::vector<BlockWeights> blocks(static_cast<std::size_t>(spec.layers));
    std::uint64_t seed = 1;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto& b = blocks[i];
        b.attentionNorm = 1.0 + random({spec.width}, 0.1, seed++);
        b.feedForwardNorm = 1.0 + random({spec.width}, 0.1, seed++);
        const std::vector<std::int64_t> outs{spec.queryWidth(), spec.keyWidth(), spec.keyWidth(), spec.width,
                                             spec.inner,        spec.inner,      spec.width};
        const std::vector<std::int64_t> ins{spec.width, spec.width, spec.width, spec.queryWidth(), spec.width, spec.width, spec.inner};
        const auto linears = b.linears();
        for (std::size_t l = 0; l < linears.size(); ++l) {
            auto& linear = *linears[l];
            linear.name = "layer." + std::to_string(i) + "." + std::to_string(l);
            linear.weight = random({outs[l], ins[l]}, 1.0 / std::sqrt(static_cast<double>(ins[l])), seed++);
            if (shape.biases) linear.bias = random({outs[l]}, 0.1, seed++);
            if (adapter.rank > 0 && (!adapter.queryAndValueOnly || l == 0 || l == 2))
                linear.lowRank = LowRank{random({adapter.rank, ins[l]}, 0.2, seed++), random({outs[l], adapter.rank}, 0.2, seed++), 0.5,
                                         adapter.dropout};
        }
        const auto train = [](torch::Tensor& tensor) {
            if (tensor.defined()) tensor.set_requires_grad(true);
        };
        if (adapter.rank == 0) {
            train(b.attentionNorm);
            train(b.feedForwardNorm);
        }
        for (auto* linear : linears) {
            if (adapter.rank == 0) {
                train(linear->weight);
                train(linear->bias);
            } else if (linear->lowRank) {
                train(linear->lowRank->a);
                train(linear->lowRank->b);
            }
        }
    }
    return blocks;
}

struct Outcome {
    std::vector<std::pair<std::string, torch::Tensor>> tensors; ///< the output, the input's gradient, every weight's
};

Outcome walk(BlockStack& stack, std::vector<BlockWeights> blocks, const Shape& shape, const Segments& segments, const Pass& pass,
             int rounds = 1) {
    Outcome out;
    for (int round = 0; round < rounds; ++round) { // later rounds find the buffers of the first
        auto x = random({segments.tokens(), shape.width}, 1.0, 77).set_requires_grad(true);
        const auto y = stack.forward(x, blocks, segments, pass);
        (y * random(y.sizes().vec(), 1.0, 78)).sum().backward();
        out.tensors.clear();
        out.tensors.emplace_back("output", y.detach().clone());
        out.tensors.emplace_back("input", x.grad());
        for (auto& block : blocks) {
            const auto add = [&](const std::string& name, torch::Tensor& tensor) {
                if (!tensor.defined() || !tensor.requires_grad()) return;
                out.tensors.emplace_back(name, tensor.grad());
                tensor.mutable_grad().reset();
            };
            add("attention norm", block.attentionNorm);
            add("feed-forward norm", block.feedForwardNorm);
            for (auto* linear : block.linears()) {
                add(linear->name + ".weight", linear->weight);
                add(linear->name + ".bias", linear->bias);
                if (!linear->lowRank) continue;
                add(linear->name + ".a", linear->lowRank->a);
                add(linear->name + ".b", linear->lowRank->b);
            }
        }
    }
    return out;
}

/// The largest difference of any number, relative to the largest number of its tensor (at least 0.3: a query that sees one key has no gradient, only noise).
void compare(const Outcome& got, const Outcome& expected, double limit) {
    QCOMPARE(got.tensors.size(), expected.tensors.size());
    double worst = 0.0;
    for (std::size_t i = 0; i < got.tensors.size(); ++i) {
        const auto& [name, tensor] = got.tensors[i];
        QVERIFY2(tensor.defined(), name.c_str());
        const auto reference = expected.tensors[i].second.to(torch::kFloat64);
        const double difference =
            (tensor.to(torch::kFloat64) - reference).abs().max().item<double>() / std::max(0.3, reference.abs().max().item<double>());
        QVERIFY2(difference < limit, qPrintable(QString::fromStdString(name) + " differs by " + QString::number(difference)));
        worst = std::max(worst, difference);
    }
    qInfo("at most %.1e apart", worst);
}

Segments segmentsOf(const std::vector<std::int64_t>& lengths) {
    std::vector<std::int64_t> offsets{0};
    for (const auto length : lengths) offsets.push_back(offsets.back() + length);
    return Segments::of(offsets);
}

const std::vector<std::int64_t> kMixed{1, 7, 130, 1, 33, 64, 2};

struct Case {
    Shape shape;
    Adapter adapter;
    std::vector<std::int64_t> lengths;
};

const std::vector<std::pair<const char*, Case>>& cases() {
    static const std::vector<std::pair<const char*, Case>> all{
        {"full", {{}, {}, kMixed}},
        {"one head a group", {{4, 4, 16}, {}, kMixed}},
        {"one group", {{6, 1, 8}, {}, kMixed}},
        {"heads of ten", {{3, 3, 10, 30, 34}, {}, kMixed}},
        {"heads of 64", {{2, 1, 64, 128, 352}, {}, {65, 1, 200}}},
        {"biases", {{4, 2, 16, 48, 100, 2, true}, {}, kMixed}},
        {"one long segment", {{4, 2, 16}, {}, {700}}},
        {"single tokens", {{}, {}, {1, 1, 1}}},
        {"an empty segment", {{}, {}, {5, 0, 9}}},
        {"adapters", {{}, {4}, kMixed}},
        {"adapters with dropout", {{}, {4, 0.3}, kMixed}},
        {"adapters beside biases", {{4, 2, 16, 48, 100, 2, true}, {3, 0.1}, kMixed}},
        {"adapters on query and value", {{}, {4, 0.0, true}, kMixed}},
    };
    return all;
}

const Case& caseOf(const char* name) {
    for (const auto& [key, value] : cases())
        if (QString(key) == name) return value;
    return cases().front().second;
}

class Threads {
public:
    explicit Threads(int count) : before_(at::get_num_threads()) { at::set_num_threads(count); }
    ~Threads() { at::set_num_threads(before_); }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

private:
    int before_;
};

} // namespace

class TestFastBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_gradient_equals_the_reference_data();
    void every_gradient_equals_the_reference();
    void recomputation_changes_no_number_data();
    void recomputation_changes_no_number();
    void a_thread_more_changes_no_number_of_norms_and_attention();
    void bfloat16_stays_near_float32_data();
    void bfloat16_stays_near_float32();
    void a_frozen_input_below_trained_blocks_needs_no_gradient();
    void a_changed_weight_is_seen_by_the_next_pass();
    void two_passes_may_be_open_at_once();
    void what_it_lacks_is_said();
    void the_next_token_equals_a_whole_pass();
};

void TestFastBlock::every_gradient_equals_the_reference_data() {
    QTest::addColumn<QString>("name");
    for (const auto& entry : cases()) QTest::newRow(entry.first) << entry.first;
}

void TestFastBlock::every_gradient_equals_the_reference() {
    QFETCH(QString, name);
    const Case& c = caseOf(qPrintable(name));
    const auto segments = segmentsOf(c.lengths);
    const Pass pass{Precision::Float32, true, 99};
    for (const int threads : {1, 2}) {
        const Threads count(threads);
        ReferenceStack reference(specOf(c.shape), torch::kFloat32);
        fast::FastStack stack(specOf(c.shape));
        compare(walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, pass, 2),
                walk(reference, weightsOf(c.shape, c.adapter), c.shape, segments, pass), 1e-5);
    }
}

void TestFastBlock::recomputation_changes_no_number_data() { every_gradient_equals_the_reference_data(); }

void TestFastBlock::recomputation_changes_no_number() {
    QFETCH(QString, name);
    const Case& c = caseOf(qPrintable(name));
    const auto segments = segmentsOf(c.lengths);
    std::vector<Outcome> outcomes;
    for (const auto recompute : {Recompute::None, Recompute::Selective, Recompute::Full}) {
        Pass pass{Precision::Float32, true, 99};
        pass.recompute = recompute;
        fast::FastStack stack(specOf(c.shape));
        outcomes.push_back(walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, pass, 2));
    }
    for (std::size_t mode = 1; mode < outcomes.size(); ++mode)
        for (std::size_t i = 0; i < outcomes[0].tensors.size(); ++i)
            QVERIFY2(torch::equal(outcomes[0].tensors[i].second, outcomes[mode].tensors[i].second), outcomes[0].tensors[i].first.c_str());
}

void TestFastBlock::a_thread_more_changes_no_number_of_norms_and_attention() {
    // Products are a library's affair; all else is cut in pieces that do not depend on the threads. Repeated with the same threads, all is the same bits.
    const Case& c = caseOf("full");
    const auto segments = segmentsOf(c.lengths);
    const Pass pass{Precision::Float32, true, 99};
    const Threads count(2);
    fast::FastStack stack(specOf(c.shape));
    const auto first = walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, pass);
    for (int round = 0; round < 5; ++round) {
        const auto again = walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, pass);
        for (std::size_t i = 0; i < first.tensors.size(); ++i)
            QVERIFY2(torch::equal(first.tensors[i].second, again.tensors[i].second), first.tensors[i].first.c_str());
    }
}

void TestFastBlock::bfloat16_stays_near_float32_data() { every_gradient_equals_the_reference_data(); }

void TestFastBlock::bfloat16_stays_near_float32() {
    QFETCH(QString, name);
    const Case& c = caseOf(qPrintable(name));
    const auto segments = segmentsOf(c.lengths);
    ReferenceStack reference(specOf(c.shape), torch::kFloat32);
    fast::FastStack stack(specOf(c.shape));
    const auto exact = walk(reference, weightsOf(c.shape, c.adapter), c.shape, segments, {Precision::Float32, true, 99});
    compare(walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, {Precision::BFloat16, true, 99}, 2), exact, 0.04);
}

void TestFastBlock::a_frozen_input_below_trained_blocks_needs_no_gradient() {
    const Case& c = caseOf("adapters");
    fast::FastStack stack(specOf(c.shape));
    auto blocks = weightsOf(c.shape, c.adapter);
    const auto x = random({9, c.shape.width}, 1.0, 5);
    const auto y = stack.forward(x, blocks, segmentsOf({9}), {});
    QVERIFY(y.requires_grad());
    y.sum().backward();
    QVERIFY(blocks[0].query.lowRank->b.grad().defined());
    QVERIFY(!blocks[0].query.weight.grad().defined());
    QVERIFY(!x.grad().defined());
    torch::NoGradGuard noGradient;
    QVERIFY(!stack.forward(x, blocks, segmentsOf({9}), {}).requires_grad());
}

void TestFastBlock::a_changed_weight_is_seen_by_the_next_pass() {
    const Case& c = caseOf("full");
    const auto segments = segmentsOf({12});
    for (const auto precision : {Precision::Float32, Precision::BFloat16}) {
        fast::FastStack stack(specOf(c.shape));
        auto blocks = weightsOf(c.shape, c.adapter);
        torch::NoGradGuard noGradient;
        const auto x = random({12, c.shape.width}, 1.0, 5);
        const auto before = stack.forward(x, blocks, segments, {precision});
        blocks[1].gate.weight.mul_(2.0);
        QVERIFY(!torch::equal(before, stack.forward(x, blocks, segments, {precision})));
    }
}

void TestFastBlock::two_passes_may_be_open_at_once() {
    const Case& c = caseOf("full");
    const auto blocks = weightsOf(c.shape, c.adapter);
    fast::FastStack stack(specOf(c.shape));
    auto first = random({20, c.shape.width}, 1.0, 5).set_requires_grad(true),
         second = random({31, c.shape.width}, 1.0, 6).set_requires_grad(true);
    const auto together =
        stack.forward(first, blocks, segmentsOf({20}), {}).sum() + stack.forward(second, blocks, segmentsOf({31}), {}).sum();
    together.backward();
    const auto one = first.grad().clone(), other = second.grad().clone();
    first.mutable_grad().reset();
    second.mutable_grad().reset();
    stack.forward(first, blocks, segmentsOf({20}), {}).sum().backward();
    stack.forward(second, blocks, segmentsOf({31}), {}).sum().backward();
    QVERIFY(torch::equal(one, first.grad()));
    QVERIFY(torch::equal(other, second.grad()));
}

void TestFastBlock::what_it_lacks_is_said() {
    BlockSpec spec = specOf({});
    QVERIFY(fast::FastStack::lacks(spec, {Precision::Float32}).empty());
    QVERIFY(fast::FastStack::lacks(spec, {Precision::BFloat16}).empty());
    QVERIFY(!fast::FastStack::lacks(spec, {Precision::Float64}).empty());
    spec.activation = Activation::Relu;
    QVERIFY(!fast::FastStack::lacks(spec, {Precision::Float32}).empty());
    // Who is asked through the interface falls back without a word.
    const Shape shape;
    const auto stack = makeStack(spec, torch::kFloat32);
    ReferenceStack reference(spec, torch::kFloat32);
    QVERIFY(!stack->slowBecause({}).empty());
    compare(walk(*stack, weightsOf(shape, {}), shape, segmentsOf({9}), {}),
            walk(reference, weightsOf(shape, {}), shape, segmentsOf({9}), {}), 1e-12);
}

void TestFastBlock::the_next_token_equals_a_whole_pass() {
    torch::NoGradGuard noGradient;
    for (const char* name : {"full", "one group", "biases", "adapters"}) {
        const Case& c = caseOf(name);
        const BlockSpec spec = specOf(c.shape);
        fast::FastStack stack(spec);
        const auto blocks = weightsOf(c.shape, c.adapter);
        const auto x = random({14, c.shape.width}, 1.0, 5);
        const auto whole = stack.forward(x, blocks, segmentsOf({14}), {});
        KeyValueCache cache;
        cache.capacity = 20;
        for (std::int64_t i = 0; i < spec.layers; ++i)
            for (auto* part : {&cache.keys, &cache.values}) part->push_back(torch::empty({spec.kvHeads, 20, spec.headDim}));
        std::vector<torch::Tensor> parts{stack.forwardNext(x.narrow(0, 0, 9), blocks, cache, {})};
        for (std::int64_t at = 9; at < 14; ++at) parts.push_back(stack.forwardNext(x.narrow(0, at, 1), blocks, cache, {}));
        QCOMPARE(cache.length, std::int64_t{14});
        QVERIFY((torch::cat(parts) - whole).abs().max().item<double>() < 1e-5 * whole.abs().max().item<double>());
    }
}

QTEST_APPLESS_MAIN(TestFastBlock)
#include "test_fast_block.moc"
