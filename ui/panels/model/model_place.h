#pragma once

#include "core/engine/engine.h"
#include "ui/itemmodels/model_measure.h"
#include "ui/panels/place.h"

#include <filesystem>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::itemmodels {
class ModelTableModel;
class ShownModels;
} // namespace ui::itemmodels
namespace ui::plots {
class CandidatePlot;
}
namespace ui::tables {
class TableView;
} // namespace ui::tables
namespace ui::widgets {
class Button;
class ComboBox;
class Label;
class LinkButton;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class ModelFilters;
class ModelInspector;

/// Models at hand: where they lie, what they are, under which licence, whether they fit this machine, and how they take a person's rows. The list is read as a job when the place is
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
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makePlot();
    void makeCommands();
    void reload();
    void showModels(std::vector<core::engine::ModelFacts> models);
    void filterChanged();
    void currentChanged();
    void addModels(const QStringList& models);
    void chooseFolder();
    void chooseFile();
    void useChosen();
    void offerDatasets();
    // model_measures.cpp
    void measure();
    void measureNext();
    void measured(const QString& path, const itemmodels::ModelMeasure& measure);
    void showMeasures();
    void loadMeasures();
    void keepMeasures();
    [[nodiscard]] QString dataset() const;
    [[nodiscard]] const core::engine::ModelFacts* chosen() const;
    [[nodiscard]] std::filesystem::path chosenPath() const;
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;

    Context& context_;
    frames::PlaceFrame* frame_;
    ModelFilters* filters_;
    tables::TableView* table_;
    widgets::SearchEdit* search_;
    widgets::LinkButton* clear_;
    widgets::ComboBox* data_;
    itemmodels::ModelTableModel* models_;
    itemmodels::ShownModels* shown_;
    ModelInspector* inspector_;
    widgets::Button *use_, *measure_;
    widgets::Label* problem_;
    QStackedWidget* pages_;
    QSplitter* splitter_;
    QWidget* plotPart_;
    plots::CandidatePlot* plot_;
    QList<QAction*> commands_;
    QStringList addedFolders_;
    itemmodels::ModelMeasures measures_; ///< on the dataset that is chosen
    QStringList waiting_;                ///< folders of models to be measured
    std::vector<std::string> texts_;     ///< what they are measured on
    quint64 job_ = 0;
    bool loaded_ = false;
    bool loading_ = false;
};

} // namespace ui::panels
