// The stand-in for NVIDIA's runtime: no device by itself, the user's own library once that is opened.
#include <QtTest>

#include <dlfcn.h>

class TestCudaStandIn : public QObject {
    Q_OBJECT

    void* standIn_ = nullptr;

    template <class Function> Function function(const char* name) { return reinterpret_cast<Function>(dlsym(standIn_, name)); }
    int (*count_)(int*) = nullptr;
    const char* (*words_)(int) = nullptr;

private Q_SLOTS:
    void initTestCase() {
        standIn_ = dlopen(ANNEAL_BUILD_DIR "/stand-in/libcudart.so.13", RTLD_NOW | RTLD_LOCAL);
        QVERIFY2(standIn_, dlerror());
        count_ = function<int (*)(int*)>("cudaGetDeviceCount");
        words_ = function<const char* (*)(int)>("cudaGetErrorString");
        QVERIFY(count_ && words_);
    }

    void without_the_real_library_there_is_no_device() {
        int count = 7;
        QCOMPARE(count_(&count), 100);
        QCOMPARE(count, 0);
        QVERIFY(QByteArray(words_(100)).contains("stand-in"));
        int version = 7;
        QCOMPARE(function<int (*)(int*)>("cudaDriverGetVersion")(&version), 35);
        QCOMPARE(version, 0);
    }

    void once_the_real_library_is_opened_calls_go_there() {
        void* real = dlopen(ANNEAL_BUILD_DIR "/tests/cards/libcudart.so.13", RTLD_NOW | RTLD_LOCAL);
        QVERIFY2(real, dlerror());
        int count = 0;
        QCOMPARE(count_(&count), 0);
        QCOMPARE(count, 3);
        int properties = 0;
        QCOMPARE(function<int (*)(int*, int)>("cudaGetDeviceProperties")(&properties, 2), 0);
        QCOMPARE(properties, 102);
        QCOMPARE(QByteArray(words_(100)), QByteArray("an error of the real library"));
        // the stand-in keeps it open
        QCOMPARE(dlclose(real), 0);
        QCOMPARE(count_(&count), 0);
    }

    void what_the_real_library_lacks_is_answered_as_before() { QCOMPARE(function<int (*)()>("cudaDeviceSynchronize")(), 100); }
};

QTEST_APPLESS_MAIN(TestCudaStandIn)
#include "test_cuda_stand_in.moc"
