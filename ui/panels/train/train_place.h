#pragma once

#include "ui/panels/place.h"
#include "ui/panels/train/checks.h"

#include <memory>
#include <optional>
#include <string>

class QStackedWidget;
class QTimer;

namespace ui::forms {
class FormView;
}
namespace ui::frames {
class PlaceFrame;
}
namespace ui::widgets {
class Button;
class Label;
class Segmented;
} // namespace ui::widgets

namespace ui::panels {

class BeforeStart;
class Context;
class JsonView;
class Recipe;
class RecipeList;

/// Train: the recipe as a form or as run.json, what is known before the start, Start and Queue.
class TrainPlace : public Place {
    Q_OBJECT
public:
    explicit TrainPlace(Context& context);
    ~TrainPlace() override;

    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QList<shell::Hit> hits() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] QWidget* searchField() const override;

    [[nodiscard]] Recipe& recipe() { return *recipe_; }
    [[nodiscard]] forms::FormView& form() { return *form_; }

private:
    void buildHeader();
    [[nodiscard]] QWidget* makeMain();
    void buildCommands();
    void connectContext();
    void connectParts();

    void recipeChanged();
    void refresh();
    [[nodiscard]] bool isReadOnly() const;
    void offerSources();
    void readFacts();
    void askDoctor();
    void countParameters();
    void measureForecast();
    void showPresets();
    void usePreset(const QString& id);
    void askPresetName();
    /// Keeps the draft; false, with the reason announced, where something stands in the way.
    [[nodiscard]] bool canStartNow();
    void start(bool show);
    void startIsolated();
    void copyCommand();
    void copyFigures();

    Context& context_;
    std::unique_ptr<Recipe> recipe_;
    frames::PlaceFrame* frame_;
    RecipeList* list_;
    forms::FormView* form_;
    JsonView* json_;
    QStackedWidget* views_;
    widgets::Segmented* switch_;
    BeforeStart* before_;
    widgets::Button* isolated_;
    widgets::Button* queue_;
    widgets::Button* start_;
    QList<QAction*> commands_;
    QTimer* settle_;

    std::optional<RecipeFacts> facts_;
    std::optional<QList<DataFinding>> findings_;
    std::string factsKey_, parametersKey_;
    std::string forecastKey_; ///< the recipe that was measured, or is
    quint64 factsJob_ = 0, doctorJob_ = 0, forecastJob_ = 0;
    QList<Check> checks_;
    QString presetInUse_;
    bool active_ = false;
};

} // namespace ui::panels
