#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/data/cleaning/cleaning.h"
#include "core/store/project.h"
#endif

#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace ui::panels {

class Context;

/// The steps of one dataset while a person works on them: an ordered plan over a version of the dataset (its base), what it leaves of the rows, and
/// whether the newest version holds just that. Every change goes onto the undo stack and is kept in the project, so that it survives a restart; the rows
/// are worked out as a job on the data lane and shown when they are there. Nothing becomes a version before `save`. Owned by the Data place; GUI thread.
class PlanDraft : public QObject {
    Q_OBJECT
public:
    /// What is known of a step.
    struct Outcome {
        std::optional<core::data::StepReport> report; ///< of the last time that it ran
        QString problem;                              ///< why it cannot run
    };

    explicit PlanDraft(Context& context, QObject* parent = nullptr);
    ~PlanDraft() override;

    /// Works on the dataset whose versions these are, oldest first. Throws core::Error where the newest cannot be opened.
    void open(const std::vector<core::store::DatasetEntry>& versions);
    void close();
    [[nodiscard]] bool isOpen() const { return base_ != nullptr; }
    [[nodiscard]] const QString& name() const { return name_; }

    /// Looks at an older version instead, with the plan that made it: its rows can be read, not changed. What is asked for below then is of that
    /// version; the draft stays as it is, and comes back with the newest version (or 0). Throws core::Error where it cannot be opened.
    void browse(std::int64_t version);
    [[nodiscard]] bool isBrowsing() const { return browsed_ != nullptr; }
    /// The version that is seen: the one that is looked at, else the newest.
    [[nodiscard]] std::int64_t seenVersion() const;
    [[nodiscard]] const std::filesystem::path& seenFolder() const;
    /// All versions, oldest first.
    [[nodiscard]] const std::vector<core::store::DatasetEntry>& versions() const { return versions_; }
    /// Why an older version cannot become the newest again now; empty: it can.
    [[nodiscard]] QString whyNoRestore() const;
    /// Makes an older version the newest again: a further version with its rows and its plan. Nothing is lost.
    void restore(std::int64_t version);

    /// What the plan begins with, and what it leaves. `rows` is the last known answer: while a job runs, that of the plan before.
    [[nodiscard]] const core::data::DatasetPtr& base() const;
    [[nodiscard]] const core::data::DatasetPtr& rows() const;
    [[nodiscard]] std::int64_t baseVersion() const;
    [[nodiscard]] std::int64_t newestVersion() const { return newestVersion_; }
    /// For each row of `rows` its row of the base; null: row for row.
    using RowNumbers = std::shared_ptr<const std::vector<std::int64_t>>;
    [[nodiscard]] RowNumbers numbers() const { return isBrowsing() ? nullptr : numbers_; }
    /// False between the opening of a version and the first answer about its plan: its rows can be looked at, not changed.
    [[nodiscard]] bool knowsOrigins() const { return knowsOrigins_ && !isBrowsing(); }
    /// The row of the base that a row of `rows` came from, and the other way round (-1: it is not there).
    [[nodiscard]] std::int64_t originOf(std::int64_t row) const;
    [[nodiscard]] std::int64_t rowOf(std::int64_t origin) const;

    [[nodiscard]] const core::data::Plan& plan() const;
    [[nodiscard]] int steps() const { return static_cast<int>(plan().steps.size()); }
    [[nodiscard]] const Outcome& outcome(int step) const;
    /// Whether the version that is seen was made by this plan.
    [[nodiscard]] bool isSaved() const;
    [[nodiscard]] bool isBusy() const { return !isBrowsing() && (job_ != 0 || waits_); }
    /// Why the plan as a whole leads nowhere; empty: it does not.
    [[nodiscard]] QString problem() const { return isBrowsing() ? QString() : problem_; }
    [[nodiscard]] bool canChange() const;

    // Changes; each can be undone.
    void add(const std::string& step, const std::string& settings, int at = -1);
    void remove(int step);
    void move(int from, int to); ///< so that the step then stands at `to`
    void setOn(int step, bool on);
    /// Changes of one step's settings in a row become one.
    void setSettings(int step, const std::string& settings);
    void replace(core::data::Plan plan, const QString& words);
    struct CellEdit {
        std::int64_t origin = 0; ///< a row of the base
        std::string column, text;
    };
    /// Cells written by hand.
    void edit(const std::vector<CellEdit>& cells);
    void exclude(const std::vector<std::int64_t>& origins);
    /// Takes a mended line in: before all other steps, so that it goes through them as if the import had kept it.
    void takeIn(std::int64_t line, const core::data::Row& row);
    /// Undoes what belongs to this dataset no matter where its last change stands; for `PlanDraft`'s own commands.
    void take(const QString& dataset, const core::data::Plan& plan);

    /// Writes what the plan leaves as the next version.
    void save();
    /// The plan as it would be run without the window.
    [[nodiscard]] QString command(const QString& planFile) const;

Q_SIGNALS:
    /// Steps came, went, moved, were switched or changed.
    void planChanged();
    /// `rows`, the reports or `isBusy` are others.
    void rowsChanged();
    void saved(const QString& dataset, qint64 version);
    /// A change of another dataset was undone or made again: it should be shown.
    void datasetWanted(const QString& name);

private:
    struct Ran;
    /// An older version that is looked at.
    struct Browsed {
        std::int64_t version = 0, baseVersion = 0;
        std::filesystem::path folder;
        core::data::DatasetPtr base, rows;
        core::data::Plan plan;
        std::vector<Outcome> outcomes; ///< nothing is known: its plan is not run again
    };
    void change(core::data::Plan plan, const QString& words, int mergeStep = -1);
    void keep();
    void runSoon();
    void run();
    void ran(Ran result, std::filesystem::path folder);
    void failed(const QString& problem);
    void useRows(core::data::DatasetPtr rows, std::vector<std::int64_t> origins, std::filesystem::path folder);
    void dropFolder();
    [[nodiscard]] std::filesystem::path draftFolder() const;

    Context& context_;
    QString name_;
    std::vector<core::store::DatasetEntry> versions_;
    std::unique_ptr<const Browsed> browsed_;
    core::data::DatasetPtr base_, newest_, rows_;
    std::int64_t baseVersion_ = 0, newestVersion_ = 0;
    std::filesystem::path newestFolder_;
    core::data::Plan plan_, savedPlan_;
    std::vector<Outcome> outcomes_;
    RowNumbers numbers_;           ///< of rows_
    std::filesystem::path folder_; ///< of rows_ where it is no version
    QString problem_;
    QTimer* soon_;
    quint64 job_ = 0, asked_ = 0;
    bool knowsOrigins_ = false;
    bool waits_ = false; ///< a run is due
};

} // namespace ui::panels
