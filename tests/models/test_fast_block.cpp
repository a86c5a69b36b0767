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
    void (*change)(BlockSpec&) = nullptr; ///< what else is particular
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
    spec.rotaries.front().dims = shape.headDim;
    if (shape.change != nullptr) shape.change(spec);
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
    const auto train = [](torch::Tensor& tensor) {
        if (tensor.defined()) tensor.set_requires_grad(true);
    };
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (const auto& part : blockParts(spec)) {
            if (!part.isLinear()) {
                auto& norm = blocks[i].norm(part.place);
                norm.weight = 1.0 - spec.normOffset + random({part.columns}, 0.1, seed++);
                if (part.bias) norm.bias = random({part.columns}, 0.1, seed++);
                if (adapter.rank == 0) train(norm.weight), train(norm.bias);
                continue;
            }
            auto& linear = blocks[i].linear(part.place);
            linear.name = "layer." + std::to_string(i) + "." + std::to_string(static_cast<int>(part.place));
            linear.weight = random({part.rows, part.columns}, 1.0 / std::sqrt(static_cast<double>(part.columns)), seed++);
            if (part.bias) linear.bias = random({part.rows}, 0.1, seed++);
            if (adapter.rank == 0) train(linear.weight), train(linear.bias);
            else if (!adapter.queryAndValueOnly || part.place == Place::Query || part.place == Place::Value) {
                linear.lowRank = LowRank{random({adapter.rank, part.columns}, 0.2, seed++), random({part.rows, adapter.rank}, 0.2, seed++),
                                         0.5, adapter.dropout};
                train(linear.lowRank->a), train(linear.lowRank->b);
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
            for (auto* norm : {&block.attentionNorm, &block.attentionOutNorm, &block.feedForwardNorm, &block.feedForwardOutNorm,
                               &block.queryNorm, &block.keyNorm}) {
                add("a norm's weight", norm->weight);
                add("a norm's bias", norm->bias);
            }
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

Shape with(void (*change)(BlockSpec&), bool biases = false, std::int64_t headDim = 16) {
    return {4, 2, headDim, 48, 100, 2, biases, change};
}

// What families have beyond Llama.
void windows(BlockSpec& spec) { spec.particulars = {{.window = 24}, {.window = 5}}; }
void noPlaces(BlockSpec& spec) { spec.particulars = {{.rotary = -1}, {}}; }
void twoRotaries(BlockSpec& spec) {
    auto& second = spec.rotaries.emplace_back();
    second.base = 100.0;
    second.dims = 8;
    spec.particulars = {{.window = 40, .rotary = 1}, {}};
}
void lengths(BlockSpec& spec) {
    spec.rotaries.front().scaling.kind = RotaryScaling::Kind::Dynamic;
    spec.rotaries.front().scaling.factor = 2.0;
    spec.rotaries.front().scaling.firstContext = 32;
}
void headNorms(BlockSpec& spec) { spec.headNorm = HeadNorm::EachHead; }
void normOfAllHeads(BlockSpec& spec) { spec.headNorm = HeadNorm::AllHeads; }
void joined(BlockSpec& spec) {
    spec.joining = Joining::InOrder;
    spec.gateUpJoined = true;
}
void byGroup(BlockSpec& spec) { spec.joining = Joining::ByGroup; }
void normsAfter(BlockSpec& spec) { spec.normPlace = NormPlace::After; }
void gemma(BlockSpec& spec) {
    spec.normPlace = NormPlace::Around;
    spec.normOffset = 1.0;
    spec.headNorm = HeadNorm::EachHead;
    spec.activation = Activation::GeluTanh;
    spec.attentionScale = 0.2;
    windows(spec);
}
void softCap(BlockSpec& spec) {
    spec.attentionSoftCap = 1.5;
    windows(spec);
}
void granite(BlockSpec& spec) {
    spec.residualScale = 0.3;
    spec.attentionScale = 0.1;
}
void layerNorms(BlockSpec& spec) {
    spec.norm = NormKind::Layer;
    spec.normBias = true;
}
void gpt(BlockSpec& spec) {
    layerNorms(spec);
    spec.gated = false;
    spec.activation = Activation::Gelu;
    spec.joining = Joining::InOrder;
}
void neox(BlockSpec& spec) {
    gpt(spec);
    spec.joining = Joining::ByGroup;
    spec.rotaries.front().dims = 4;
    spec.parallel = true;
}
void falcon(BlockSpec& spec) {
    neox(spec);
    spec.parallelNorm = true;
    spec.activation = Activation::Relu;
}

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
        {"windows", {with(windows), {}, kMixed}},
        {"windows and small heads", {with(windows, false, 8), {}, {200, 3}}},
        {"layers without places", {with(noPlaces), {}, kMixed}},
        {"two kinds of angles", {with(twoRotaries), {}, kMixed}},
        {"angles by length", {with(lengths), {}, kMixed}},
        {"norms of heads", {with(headNorms), {}, kMixed}},
        {"norms of heads and adapters", {with(headNorms), {4}, kMixed}},
        {"norms over all heads", {with(normOfAllHeads, false, 10), {}, kMixed}},
        {"joined matrices", {with(joined), {}, kMixed}},
        {"joined matrices and adapters", {with(joined, true), {4, 0.2}, kMixed}},
        {"matrices by group", {with(byGroup, true), {}, kMixed}},
        {"norms after the parts", {with(normsAfter), {}, kMixed}},
        {"as Gemma", {with(gemma), {}, kMixed}},
        {"as Gemma with adapters", {with(gemma), {4}, kMixed}},
        {"soft cap", {with(softCap), {}, kMixed}},
        {"as Granite", {with(granite), {}, kMixed}},
        {"LayerNorm", {with(layerNorms, true), {}, kMixed}},
        {"as GPT-2", {with(gpt, true), {}, kMixed}},
        {"as GPT-NeoX", {with(neox, true), {}, kMixed}},
        {"as GPT-NeoX with adapters", {with(neox, true), {4}, kMixed}},
        {"as Falcon", {with(falcon), {}, kMixed}},
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
    // The slope of ReLU jumps: a number near zero that falls on its other side changes a gradient as a whole.
    const double limit = specOf(c.shape).activation == Activation::Relu ? 0.25 : 0.04;
    compare(walk(stack, weightsOf(c.shape, c.adapter), c.shape, segments, {Precision::BFloat16, true, 99}, 2), exact, limit);
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
    const BlockSpec plain = specOf({});
    QVERIFY(fast::FastStack::lacks(plain, {Precision::Float32}).empty());
    QVERIFY(fast::FastStack::lacks(plain, {Precision::BFloat16}).empty());
    QVERIFY(!fast::FastStack::lacks(plain, {Precision::Float64}).empty());
    const Shape shape = with([](BlockSpec& spec) {
        headNorms(spec);
        byGroup(spec);
    });
    const BlockSpec spec = specOf(shape);
    QVERIFY(!fast::FastStack::lacks(spec, {Precision::Float32}).empty());
    // Who is asked through the interface falls back without a word.
    const auto stack = makeStack(spec, torch::kFloat32);
    ReferenceStack reference(spec, torch::kFloat32);
    QVERIFY(!stack->slowBecause({}).empty());
    compare(walk(*stack, weightsOf(shape, {}), shape, segmentsOf({9}), {}),
            walk(reference, weightsOf(shape, {}), shape, segmentsOf({9}), {}), 1e-12);
}

void TestFastBlock::the_next_token_equals_a_whole_pass() {
    torch::NoGradGuard noGradient;
    for (const char* name :
         {"full", "one group", "biases", "adapters", "windows", "layers without places", "two kinds of angles", "norms of heads",
          "norms over all heads", "joined matrices", "matrices by group", "as Gemma", "soft cap", "as GPT-NeoX"}) {
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
