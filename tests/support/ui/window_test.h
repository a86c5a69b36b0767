#pragma once

#include "core/engine/engine.h"

#include <QApplication>
#include <QObject>
#include <QString>

namespace tests {

/// Runs a test of the window within an application that exists already: whatever Qt warns about fails the function that it warns in, and what it warns
/// about outside of functions or on other threads fails the program at its end. Returns the number of failures.
[[nodiscard]] int runWindowTest(QObject& test, int count, char** arguments);
/// The test makes this warning come; it has to, and once.
void expectWarning(const QString& message);

} // namespace tests

/// The same where the engine is needed as the programs have it: `prepare` comes before the application.
#define ANNEAL_ENGINE_WINDOW_TEST(Test) \
    int main(int count, char** arguments) { \
        core::engine::prepareProcess(); \
        QApplication application(count, arguments); \
        Test test; \
        return tests::runWindowTest(test, count, arguments); \
    }

/// The `main` of a test of the window.
#define ANNEAL_WINDOW_TEST(Test) \
    int main(int count, char** arguments) { \
        QApplication application(count, arguments); \
        Test test; \
        return tests::runWindowTest(test, count, arguments); \
    }
