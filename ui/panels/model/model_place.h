#pragma once

#include "core/engine/engine.h"
#include "ui/panels/place.h"

#include <filesystem>
#include <vector>

class QSortFilterProxyModel;
class QStackedWidget;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::itemmodels {
class ModelTableModel;
}
namespace ui::tables {
class ListView;
class TableView;
} // namespace ui::tables
namespace ui::widgets {
class Button;
class Label;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class ModelInspector;

/// Models at hand: where they lie, what they are, under which licence, and whether they fit this machine. The list is read as a job when the place is
/// first shown (it opens the engine) and again when a folder is added.
class ModelPlace : public Place {
    Q_OBJECT
public:
    explicit ModelPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] QWidget* searchField() const override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeTable();
    void reload();
    void showModels(std::vector<core::engine::ModelFacts> models);
    void filterChanged();
    void currentChanged();
    void addFolder(const QString& folder);
    void chooseFolder();
    void useChosen();
    [[nodiscard]] const core::engine::ModelFacts* chosen() const;
    [[nodiscard]] std::filesystem::path chosenPath() const;
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;

    Context& context_;
    frames::PlaceFrame* frame_;
    tables::ListView* where_;
    tables::TableView* table_;
    widgets::SearchEdit* search_;
    itemmodels::ModelTableModel* models_;
    QSortFilterProxyModel* shown_;
    ModelInspector* inspector_;
    widgets::Button* use_;
    widgets::Label* problem_;
    QStackedWidget* pages_;
    QList<QAction*> commands_;
    QStringList addedFolders_;
    bool loaded_ = false;
    bool loading_ = false;
};

} // namespace ui::panels
