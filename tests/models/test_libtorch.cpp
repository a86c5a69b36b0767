// The pinned LibTorch with our two stand-ins for NVIDIA's libraries: links, has no CUDA, trains.
#include <QTest>
#include <torch/torch.h>

class TestLibtorch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trains_one_step_on_the_processor() {
        torch::manual_seed(1);
        const auto weight = torch::randn({4, 3}, torch::requires_grad());
        const auto input = torch::randn({8, 4});
        const auto target = torch::randn({8, 3});
        torch::optim::AdamW optimizer({weight}, torch::optim::AdamWOptions(0.05));
        const auto lossNow = [&] { return torch::mse_loss(input.mm(weight), target); };
        const double before = lossNow().item<double>();
        lossNow().backward();
        optimizer.step();
        QVERIFY(lossNow().item<double>() < before);
    }

    void finds_no_cuda_device_and_does_not_crash_asking() { QVERIFY(!torch::cuda::is_available()); }
};

QTEST_APPLESS_MAIN(TestLibtorch)
#include "test_libtorch.moc"
