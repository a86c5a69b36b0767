#pragma once

#include "ui/widgets/region.h"

#include <QString>

class QMenu;

namespace ui::itemmodels {
class RowChangesModel;
}
namespace ui::tables {
class ListView;
class TableView;
} // namespace ui::tables
namespace ui::widgets {
class Button;
class ElidedLabel;
class IconButton;
class Label;
class LinkButton;
} // namespace ui::widgets

namespace ui::panels {

class Context;
class PlanDraft;

/// The steps of the chosen dataset, below the list of datasets: on or off, in order, with what each did; what the chosen one did to its first rows;
/// and what can be done with the plan as a whole. Works on a `PlanDraft` that it does not own.
class StepsPanel : public widgets::Region {
    Q_OBJECT
public:
    StepsPanel(Context& context, PlanDraft& draft, QWidget* parent = nullptr);
    /// The chosen step, -1 for where the plan begins.
    [[nodiscard]] int chosen() const;
    void choose(int step);
    /// Asks which kind of step to add, below the button.
    void askAdd();

Q_SIGNALS:
    void stepChosen(int step);
    /// The person wants to see or change the chosen step in full.
    void pageWanted(int step);
    void replayWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeExamples();
    [[nodiscard]] QWidget* makeFoot();
    void fillAddMenu(QMenu& menu);
    void fillPlanMenu(QMenu& menu);
    void showContextMenu(const QPoint& at);
    void showPlan();
    void showState();
    void showExamples();
    void addStep(const std::string& kind);
    void savePlanAs();
    void loadPlan();

    Context& context_;
    PlanDraft& draft_;
    tables::ListView* list_;
    widgets::ElidedLabel* state_;
    widgets::Label* sentence_;
    widgets::IconButton *undo_, *add_, *more_;
    widgets::LinkButton* all_;
    widgets::Button *replay_, *save_;
    itemmodels::RowChangesModel* changes_;
    tables::TableView* lines_;
    QWidget* examples_;
    int wanted_ = -2; ///< the step to choose once the plan has it; -2: none
};

} // namespace ui::panels
