#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/data/cleaning/cleaning.h"
#include "core/store/project.h"
#endif
#include "ui/panels/place.h"

#include <QHash>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Button;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class DatasetInspector;
class ImportSheet;
class PlanDraft;
class RowsView;
class StepsPanel;

/// Datasets of the project: the list, the rows of the chosen one, what is known about it, and the way in (files dropped or chosen).
class DataPlace : public Place {
    Q_OBJECT
public:
    explicit DataPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] bool holdsUnkept() const override { return !sheet_.isNull(); }
    [[nodiscard]] QWidget* searchField() const override;

    void openImport(const QStringList& files);

private:
    [[nodiscard]] QWidget* makeList();
    void makeHeader();
    void connectParts();
    [[nodiscard]] QWidget* makeEmpty();
    void makeCommands();
    void reload();
    void showList();
    void choose(const QString& name);
    void showDraft();
    void showFindings();
    void showBadge();
    void mend(const QString& step, const std::vector<std::int64_t>& rows);
    void showSplits();
    void trainOn(qint64 version);
    void replay();
    void fillMenu(QMenu& menu);
    [[nodiscard]] QList<shell::Hit> hits() const override;
    void chooseFile();
    void openNextSheet();
    void cancelImport();
    void importFromSheet(const std::filesystem::path& file, const core::data::ImportOptions& options);
    /// Imports as a job and lists what came of it; returns the job, 0 without a project.
    quint64 importFile(const std::filesystem::path& file, const core::data::ImportOptions& options, std::function<void()> done = {},
                       std::function<void(const QString& problem)> failed = {});
    void imported(const core::data::DatasetPtr& dataset, double seconds);
    void binChosen();
    void importBundled();

    Context& context_;
    frames::PlaceFrame* frame_;
    tables::ListView* list_;
    widgets::SearchEdit* filter_;
    QStackedWidget* main_;
    RowsView* rows_;
    DatasetInspector* inspector_;
    PlanDraft* draft_;
    StepsPanel* steps_;
    QPointer<ImportSheet> sheet_;
    quint64 importing_ = 0; ///< the job of the sheet
    widgets::Button *use_, *export_, *splits_, *check_;
    QList<QAction*> commands_;
    std::vector<core::store::DatasetEntry> datasets_;
    QStringList waiting_; ///< files dropped together that have no sheet yet
    QString chosen_, trainsOnceSaved_;
    struct Found {
        int findings = 0;
        bool serious = false;
    };
    QHash<QString, Found> found_;              ///< of the datasets that were checked, by name
    std::optional<core::data::Plan> replayed_; ///< steps that the next import goes through
};

} // namespace ui::panels
