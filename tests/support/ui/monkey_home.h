#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

namespace tests {

/// All that the monkey may touch: a temporary folder that is home, settings, data, cache and working folder of the process, with a project of datasets and
/// runs and files to drop. It keeps account of what was ever seen there, and no writing of the core leaves it. Made before the application.
class MonkeyHome {
public:
    /// Changes the environment of the process: for programs that do nothing else.
    MonkeyHome();
    ~MonkeyHome();

    /// Two datasets, three runs of which one was truly trained, models, and files to drop.
    void furnish();
    [[nodiscard]] QString path() const { return folder_.path(); }
    [[nodiscard]] QString project() const { return folder_.filePath(QStringLiteral("work/project")); }
    [[nodiscard]] QStringList filesToDrop() const { return drops_; }
    [[nodiscard]] bool holds(const QString& file) const;

    /// What is wrong with what lies there: datasets and runs that were there and are gone or cannot be opened, a project that cannot be, writing outside.
    /// Looks at everything new, and at all of the old where `thorough`.
    [[nodiscard]] QStringList problems(bool thorough);
    [[nodiscard]] qsizetype datasetVersions() const { return rows_.size(); }
    [[nodiscard]] qsizetype runs() const { return runs_.size(); }

private:
    struct Confined;
    void look(bool thorough, QStringList& found);
    void lookAtProjects(QStringList& found);

    QTemporaryDir folder_;
    QStringList drops_;
    QHash<QString, std::int64_t> rows_; ///< of each dataset version that was ever seen, by its folder
    QHash<QString, qsizetype> runs_;    ///< of each run, the events that it had
    std::unique_ptr<Confined> confined_;
};

} // namespace tests
