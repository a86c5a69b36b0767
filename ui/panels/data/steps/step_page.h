#pragma once

#include <QWidget>

#include <memory>
#include <string>

class QScrollArea;
class QStackedWidget;

namespace ui::forms {
class FormState;
}
namespace ui::itemmodels {
class RowChangesModel;
}
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class CheckBox;
class ElidedLabel;
class Facts;
class IconButton;
class Label;
class Region;
} // namespace ui::widgets

namespace ui::panels {

class PlanDraft;

/// One step in full: its settings as a form made from its field list, and what it does to the rows, before and after. A change of a setting is worked out
/// over all rows while the person looks. Works on a `PlanDraft` that it does not own.
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(PlanDraft& draft, QWidget* parent = nullptr);
    ~StepPage() override;
    /// -1: where the plan begins.
    void showStep(int step);
    /// Puts the focus into the first setting.
    void focusForm();

Q_SIGNALS:
    void stepWanted(int step); ///< the step moved; it should stay chosen
    void addWanted();

private:
    struct Form;
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeProblem();
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeBase();
    void refresh();
    void makeForm(const std::string& kind);
    void readForm();
    void move(int by);
    void showBase();
    void showChanges();

    PlanDraft& draft_;
    int step_ = -1;
    std::unique_ptr<Form> form_;
    widgets::ElidedLabel *title_, *sentence_;
    widgets::Label *help_, *problemWords_, *shown_;
    widgets::CheckBox* on_;
    widgets::IconButton *up_, *down_, *remove_;
    widgets::Region* problem_;
    QScrollArea* scroll_;
    itemmodels::RowChangesModel* changes_;
    tables::TableView* table_;
    QStackedWidget* pages_;
    widgets::Facts* facts_;
};

} // namespace ui::panels
