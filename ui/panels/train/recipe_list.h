#pragma once

#include "ui/forms/form_view.h"
#include "ui/panels/train/presets.h"
#include "ui/widgets/region.h"

namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class CheckBox;
class IconLabel;
class IconButton;
class Label;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

/// The left side of Train: search, the groups with their values and counts, "only changed", presets, the recipe as a command.
class RecipeList : public widgets::Region {
    Q_OBJECT
public:
    explicit RecipeList(QWidget* parent = nullptr);
    void setRecipe(const core::runs::RunSpec& spec, const forms::FormView& form, const forms::FormState& state);
    void setCurrentGroup(const QString& key);
    void setPresets(const QList<Preset>& presets, const QString& inUse);
    [[nodiscard]] widgets::SearchEdit* search() const { return search_; }
    [[nodiscard]] forms::FormFilter filter() const;
    /// Without the command, for which there may be no room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupChosen(const QString& key);
    void filterChanged(const ui::forms::FormFilter& filter);
    void presetChosen(const QString& id);
    void presetSaveWanted();
    void presetDeleteWanted(const QString& id);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makePresets();
    [[nodiscard]] QWidget* makeCommand();

    widgets::SearchEdit* search_;
    tables::ListView* groups_;
    widgets::CheckBox* onlyChanged_;
    widgets::Label* count_;
    tables::ListView* presets_ = nullptr;
    widgets::IconButton* delete_ = nullptr;
    QWidget* commandPart_ = nullptr;
    widgets::Label* command_ = nullptr;
    widgets::IconLabel* failIcon_ = nullptr;
    widgets::Label* fails_ = nullptr;
    QStringList ownPresets_;
};

} // namespace ui::panels
