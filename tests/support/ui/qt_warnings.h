#pragma once

#include <QStringList>

namespace tests {

/// Collects what Qt warns about while it lives; a test ends with `QCOMPARE(warnings.taken(), QStringList())`.
class QtWarnings {
public:
    QtWarnings();
    ~QtWarnings();
    QtWarnings(const QtWarnings&) = delete;
    QtWarnings& operator=(const QtWarnings&) = delete;
    [[nodiscard]] QStringList taken() const;
};

} // namespace tests
