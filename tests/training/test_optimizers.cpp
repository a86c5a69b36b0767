#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/training/optimizers/optimizer.h"

#include <torch/torch.h>

#endif

#include <QtTest>

using namespace core;

namespace {

/// Shapes that are no multiple of a vector, one beyond a piece, and one norm.
std::vector<training::TrainedTensor> tensors() {
    torch::manual_seed(5);
    std::vector<training::TrainedTensor> made;
    for (const auto& [name, shape] :
         std::vector<std::pair<std::string, std::vector<std::int64_t>>>{{"matrix", {37, 53}}, {"large", {300, 331}}, {"norm", {61}}})
        made.push_back({name, torch::randn(shape), torch::zeros(shape), shape.size() > 1});
    return made;
}

/// The same weights for torch's own optimiser, decayed and not in two groups.
template <class Options>
std::vector<torch::optim::OptimizerParamGroup> groupsOf(const std::vector<torch::Tensor>& copies, const Options& base) {
    Options decayed(base), kept(base);
    kept.weight_decay(0.0);
    return {torch::optim::OptimizerParamGroup({copies[0], copies[1]}, std::make_unique<Options>(decayed)),
            torch::optim::OptimizerParamGroup({copies[2]}, std::make_unique<Options>(kept))};
}

double furthest(const std::vector<training::TrainedTensor>& ours, const std::vector<torch::Tensor>& theirs) {
    double most = 0.0;
    for (std::size_t i = 0; i < ours.size(); ++i) most = std::max(most, (ours[i].value - theirs[i]).abs().max().item<double>());
    return most;
}

/// 30 steps with growing gradients beside torch's optimiser, clipped by torch's own function.
double apart(training::Optimizer& optimizer, const training::TensorPieces& pieces, torch::optim::Optimizer& reference,
             const std::vector<torch::Tensor>& copies, double lr) {
    for (std::int64_t t = 1; t <= 30; ++t) {
        for (std::size_t i = 0; i < copies.size(); ++i) {
            const torch::Tensor gradient = torch::randn_like(copies[i]) * 0.02 * static_cast<double>(t);
            copies[i].mutable_grad() = gradient.clone();
            torch::Tensor into = pieces.tensors()[i].gradient;
            into.copy_(gradient);
        }
        const double theirs = torch::nn::utils::clip_grad_norm_(copies, 1.5);
        const double norm = pieces.gradientNorm();
        if (std::abs(norm / theirs - 1.0) > 1e-5) return std::abs(norm / theirs - 1.0) * 1e6; // torch sums in float
        reference.step();
        optimizer.update(t, lr, training::clippingFactor(norm, 1.5));
    }
    return furthest(pieces.tensors(), copies);
}

std::vector<torch::Tensor> copiesOf(const training::TensorPieces& pieces) {
    std::vector<torch::Tensor> copies;
    for (const auto& t : pieces.tensors()) copies.push_back(t.value.clone().set_requires_grad(true));
    return copies;
}

} // namespace

class TestOptimizers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adamw_steps_as_torch_does();
    void sgd_steps_as_torch_does();
    void an_update_leaves_the_gradients_at_zero();
    void the_norm_is_the_same_for_any_number_of_threads();
    void state_put_back_gives_the_same_bits_data();
    void state_put_back_gives_the_same_bits();
    void a_rate_of_its_own_is_as_another_learning_rate_data() { state_put_back_gives_the_same_bits_data(); }
    void a_rate_of_its_own_is_as_another_learning_rate();
    void updates_are_the_same_for_any_number_of_threads_data() { state_put_back_gives_the_same_bits_data(); }
    void updates_are_the_same_for_any_number_of_threads();
    void state_of_another_run_is_refused();
    void a_kind_that_is_not_there_is_named();
};

void TestOptimizers::adamw_steps_as_torch_does() {
    runs::OptimizerSpec spec;
    spec.weightDecay = 0.1;
    spec.beta2 = 0.99;
    const training::TensorPieces pieces(tensors());
    const auto copies = copiesOf(pieces);
    torch::optim::AdamW reference(groupsOf(copies, torch::optim::AdamWOptions(3e-3).betas({0.9, 0.99}).eps(1e-8).weight_decay(0.1)));
    const auto optimizer = training::buildOptimizer(spec, pieces);
    const double most = apart(*optimizer, pieces, reference, copies, 3e-3);
    QVERIFY2(most < 5e-6, qPrintable(QString::number(most)));
}

void TestOptimizers::sgd_steps_as_torch_does() {
    runs::OptimizerSpec spec;
    spec.kind = "sgd";
    spec.weightDecay = 0.05;
    const training::TensorPieces pieces(tensors());
    const auto copies = copiesOf(pieces);
    torch::optim::SGD reference(groupsOf(copies, torch::optim::SGDOptions(0.1).weight_decay(0.05)), torch::optim::SGDOptions(0.1));
    const auto optimizer = training::buildOptimizer(spec, pieces);
    const double most = apart(*optimizer, pieces, reference, copies, 0.1);
    QVERIFY2(most < 5e-6, qPrintable(QString::number(most)));
}

void TestOptimizers::an_update_leaves_the_gradients_at_zero() {
    for (const char* kind : {"adamw", "sgd", "lion", "adafactor", "adamw8bit"}) {
        runs::OptimizerSpec spec;
        spec.kind = kind;
        const training::TensorPieces pieces(tensors());
        for (const auto& t : pieces.tensors()) t.gradient.fill_(0.5);
        training::buildOptimizer(spec, pieces)->update(1, 1e-3, 1.0);
        QCOMPARE(pieces.gradientNorm(), 0.0);
    }
}

void TestOptimizers::the_norm_is_the_same_for_any_number_of_threads() {
    const training::TensorPieces pieces(tensors());
    for (const auto& t : pieces.tensors()) t.gradient.copy_(torch::randn_like(t.gradient));
    const int before = torch::get_num_threads();
    torch::set_num_threads(1);
    const double one = pieces.gradientNorm();
    torch::set_num_threads(4);
    const double four = pieces.gradientNorm();
    torch::set_num_threads(before);
    QCOMPARE(one, four); // the same bits
}

void TestOptimizers::state_put_back_gives_the_same_bits_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"adamw", "sgd", "lion", "adafactor", "adamw8bit"}) QTest::newRow(kind) << QString(kind);
}

void TestOptimizers::a_rate_of_its_own_is_as_another_learning_rate() {
    QFETCH(QString, kind);
    runs::OptimizerSpec spec;
    spec.kind = kind.toStdString();
    spec.weightDecay = 0.1;
    auto slower = tensors();
    for (auto& tensor : slower) tensor.rate = 0.25;
    const training::TensorPieces plain(tensors()), shared(slower);
    const auto a = training::buildOptimizer(spec, plain), b = training::buildOptimizer(spec, shared);
    for (std::int64_t t = 1; t <= 3; ++t) {
        for (const auto* pieces : {&plain, &shared}) {
            torch::manual_seed(static_cast<std::uint64_t>(t));
            for (const auto& tensor : pieces->tensors()) tensor.gradient.copy_(torch::randn_like(tensor.gradient));
        }
        a->update(t, 0.25e-2, 0.5);
        b->update(t, 1e-2, 0.5);
    }
    for (std::size_t i = 0; i < plain.tensors().size(); ++i) QVERIFY(torch::equal(plain.tensors()[i].value, shared.tensors()[i].value));
}

void TestOptimizers::updates_are_the_same_for_any_number_of_threads() {
    QFETCH(QString, kind);
    runs::OptimizerSpec spec;
    spec.kind = kind.toStdString();
    const int before = torch::get_num_threads();
    std::vector<torch::Tensor> found;
    for (const int threads : {1, 4}) {
        torch::set_num_threads(threads);
        const training::TensorPieces pieces(tensors());
        const auto optimizer = training::buildOptimizer(spec, pieces);
        for (std::int64_t t = 1; t <= 3; ++t) {
            torch::manual_seed(static_cast<std::uint64_t>(t));
            for (const auto& tensor : pieces.tensors()) tensor.gradient.copy_(torch::randn_like(tensor.gradient));
            optimizer->update(t, 1e-2, 1.0);
        }
        for (const auto& tensor : pieces.tensors()) found.push_back(tensor.value);
    }
    torch::set_num_threads(before);
    for (std::size_t i = 0; i < found.size() / 2; ++i) QVERIFY(torch::equal(found[i], found[i + found.size() / 2]));
}

void TestOptimizers::state_put_back_gives_the_same_bits() {
    QFETCH(QString, kind);
    runs::OptimizerSpec spec;
    spec.kind = kind.toStdString();
    const training::TensorPieces first(tensors()), second(tensors());
    const auto a = training::buildOptimizer(spec, first), b = training::buildOptimizer(spec, second);
    const auto gradients = [](const training::TensorPieces& pieces, std::int64_t t) {
        torch::manual_seed(static_cast<std::uint64_t>(t));
        for (const auto& tensor : pieces.tensors()) tensor.gradient.copy_(torch::randn_like(tensor.gradient));
    };
    for (std::int64_t t = 1; t <= 3; ++t) {
        gradients(first, t);
        a->update(t, 1e-2, 1.0);
    }
    for (std::size_t i = 0; i < first.tensors().size(); ++i) second.tensors()[i].value.copy_(first.tensors()[i].value);
    training::restoreState(*b, a->state());
    gradients(first, 4);
    gradients(second, 4);
    a->update(4, 1e-2, 1.0);
    b->update(4, 1e-2, 1.0);
    for (std::size_t i = 0; i < first.tensors().size(); ++i) QVERIFY(torch::equal(first.tensors()[i].value, second.tensors()[i].value));
}

void TestOptimizers::state_of_another_run_is_refused() {
    const runs::OptimizerSpec spec;
    const training::TensorPieces pieces(tensors());
    const auto optimizer = training::buildOptimizer(spec, pieces);
    auto state = optimizer->state();
    state.back().second = torch::zeros({3});
    QVERIFY_EXCEPTION_THROWN(training::restoreState(*optimizer, state), Error);
    state.pop_back();
    QVERIFY_EXCEPTION_THROWN(training::restoreState(*optimizer, state), Error);
}

void TestOptimizers::a_kind_that_is_not_there_is_named() {
    runs::OptimizerSpec spec;
    spec.kind = "muon";
    const training::TensorPieces pieces(tensors());
    try {
        (void)training::buildOptimizer(spec, pieces);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.exitStatus(), 2);
        QVERIFY(error.message().find("muon") != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestOptimizers)
#include "test_optimizers.moc"
