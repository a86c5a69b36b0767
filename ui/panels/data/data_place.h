#pragma once

#include "core/data/dataset.h"
#include "core/store/project.h"
#include "ui/panels/place.h"

#include <QPointer>

#include <filesystem>
#include <functional>
#include <vector>

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
class RowsView;

/// Datasets of the project: the list, the rows of the chosen one, what is known about it, and the way in (files dropped or chosen).
class DataPlace : public Place {
    Q_OBJECT
public:
    explicit DataPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] QWidget* searchField() const override;

    void openImport(const QStringList& files);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeEmpty();
    void makeCommands();
    void reload();
    void showList();
    void choose(const QString& name);
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
    QPointer<ImportSheet> sheet_;
    quint64 importing_ = 0; ///< the job of the sheet
    widgets::Button *use_, *bin_, *check_;
    QList<QAction*> commands_;
    std::vector<core::store::DatasetEntry> datasets_;
    QStringList waiting_; ///< files dropped together that have no sheet yet
    QString chosen_;
};

} // namespace ui::panels
