#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/store/project.h"
#endif
#include "ui/main_window.h"

#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

/// Stops the test where a step of a walk failed, with its words.
#define WALK(step) \
    do { \
        const QString failure = (step); \
        QVERIFY2(failure.isEmpty(), qPrintable(failure)); \
    } while (false)

namespace tests {

inline constexpr int kWalkLimitMs = 60'000; ///< other programs may hold the processor

/// The real window over a fresh project on the real engine, with a file of rows beside it; what came of a step is looked up in the project, not in the
/// window.
class Walk {
public:
    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;

    /// Before anything is made; `name` keeps the settings of programs that run at once apart.
    static void prepare(const char* name);
    /// Opens the window as the program does that was started with a folder.
    void begin();
    [[nodiscard]] QString rowsFile() const;
    [[nodiscard]] std::shared_ptr<core::store::Project> project() const;
    [[nodiscard]] QString place() const;
    /// The rows of the newest version, or -1.
    [[nodiscard]] std::int64_t rows(std::int64_t version) const;
    [[nodiscard]] bool waitForVersion(std::int64_t version) const;
    [[nodiscard]] bool idle() const;
    [[nodiscard]] bool waitForIdle() const;
    [[nodiscard]] bool waitForFinishedRuns(std::size_t count) const;
    /// What the models have written, once all are done.
    [[nodiscard]] QStringList waitForAnswers(int models) const;
    /// The folder that something was exported to, with its check; empty where none is.
    [[nodiscard]] std::filesystem::path waitForExport() const;
};

} // namespace tests
