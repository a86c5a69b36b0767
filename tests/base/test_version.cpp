#include "core/base/version.h"

#include <QTest>

class TestVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void has_three_numbers() {
        const auto version = core::base::version();
        QCOMPARE(std::count(version.begin(), version.end(), '.'), 2);
    }
};

QTEST_APPLESS_MAIN(TestVersion)
#include "test_version.moc"
