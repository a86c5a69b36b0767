#include "ui/panels/train/recipe_list.h"

#include "ui/panels/train/recipe_words.h"
#include "ui/tables/list_delegate.h"
#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

namespace ui::panels {

using theme::px;
using theme::Theme;
using theme::Tone;
using theme::Type;
using widgets::Item;

namespace {

constexpr int kCommandLines = 4;
constexpr int kCommandFrom = 680; ///< lower windows keep the room for presets; the tool row copies the command too

/// The command over several lines, a setting each, as it can be pasted; at most four lines are shown.
QString commandLines(const core::runs::RunSpec& spec) {
    QStringList parts = QString::fromStdString(core::runs::asCommand(spec)).split(QStringLiteral(" --set "));
    const auto more = static_cast<int>(parts.size()) - kCommandLines;
    if (more > 1) parts = parts.mid(0, kCommandLines - 1);
    QString words = parts.join(QStringLiteral(" \\\n  --set "));
    if (more > 1) words += RecipeList::tr("\n  … and %Ln more", nullptr, more + 1);
    return words.replace(QStringLiteral("--"), QStringLiteral("-") + QChar(0x200C) + QStringLiteral("-")); // no ligature of the two dashes
}

} // namespace

RecipeList::RecipeList(QWidget* parent)
    : Region(&Theme::sunken, parent), search_(new widgets::SearchEdit(QStringLiteral("train.search"), tr("Find a setting"))),
      groups_(new tables::ListView(QStringLiteral("train.groups"), tr("Groups of settings"))),
      onlyChanged_(new widgets::CheckBox(QStringLiteral("train.onlyChanged"), tr("Only changed"))), count_(widgets::dimLabel()) {
    groups_->setFitToContents(true);
    groups_->look()->setTwoLineHeight(44);
    count_->setNumeric();
    widgets::fillColumn(this,
                        {widgets::row({{search_, 1}}, 4, {12, 10, 12, 10}),
                         widgets::horizontalLine(),
                         groups_,
                         widgets::horizontalLine(),
                         widgets::bar(36, {onlyChanged_, Item::grow(), count_}, 4),
                         widgets::horizontalLine(),
                         {makePresets(), 1},
                         makeCommand()},
                        0);
    const auto refilter = [this] { Q_EMIT filterChanged(filter()); };
    connect(search_, &QLineEdit::textChanged, this, refilter);
    connect(onlyChanged_, &QAbstractButton::toggled, this, refilter);
    connect(groups_, &QListView::clicked, this,
            [this](const QModelIndex& at) { Q_EMIT groupChosen(at.data(tables::kListIdRole).toString()); });
    connect(groups_, &tables::ListView::chosenChanged, this, [this](const QString& key) {
        if (groups_->hasFocus()) Q_EMIT groupChosen(key);
    });
}

forms::FormFilter RecipeList::filter() const { return {search_->text().trimmed(), onlyChanged_->isChecked()}; }

QWidget* RecipeList::makePresets() {
    auto* add = new widgets::IconButton(QStringLiteral("train.preset.save"), QStringLiteral("plus"), tr("Save these settings as a preset"));
    delete_ = new widgets::IconButton(QStringLiteral("train.preset.delete"), QStringLiteral("bin"), tr("Delete the chosen preset"));
    delete_->hide();
    presets_ = new tables::ListView(QStringLiteral("train.presets"), tr("Presets"));
    connect(add, &QAbstractButton::clicked, this, &RecipeList::presetSaveWanted);
    connect(delete_, &QAbstractButton::clicked, this, [this] { Q_EMIT presetDeleteWanted(presets_->chosen()); });
    connect(presets_, &QListView::clicked, this,
            [this](const QModelIndex& at) { Q_EMIT presetChosen(at.data(tables::kListIdRole).toString()); });
    connect(presets_, &QListView::activated, this,
            [this](const QModelIndex& at) { Q_EMIT presetChosen(at.data(tables::kListIdRole).toString()); });
    connect(presets_, &tables::ListView::chosenChanged, this, [this](const QString& id) { delete_->setVisible(ownPresets_.contains(id)); });
    return widgets::column(
        {widgets::bar(36, {widgets::headLabel(tr("Presets")), Item::grow(), delete_, add}, 4, {16, 0, 8, 0}), {presets_, 1}}, 0);
}

QWidget* RecipeList::makeCommand() {
    failIcon_ = new widgets::IconLabel(QStringLiteral("error"), &Theme::err);
    fails_ = new widgets::Label(tr("would fail"), Type::Secondary, &Theme::err);
    auto* copy = new widgets::IconButton(QStringLiteral("train.command.copy"), QStringLiteral("copy"), tr("Copy as command"));
    connect(copy, &QAbstractButton::clicked, this, &RecipeList::copyWanted);
    command_ = new widgets::Label({}, Type::MonoSmall);
    command_->setMinimumWidth(0);
    command_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    commandPart_ = widgets::column(
        {widgets::horizontalLine(),
         widgets::bar(36, {widgets::headLabel(tr("As a command")), Item::grow(), failIcon_, fails_, copy}, 4, {16, 0, 8, 0}),
         widgets::column({command_}, 0, {16, 0, 12, 14})},
        0);
    return commandPart_;
}

QSize RecipeList::minimumSizeHint() const {
    const QSize all = Region::minimumSizeHint();
    return {all.width(), all.height() - (commandPart_->isHidden() ? 0 : commandPart_->minimumSizeHint().height())}; // which goes first
}

void RecipeList::resizeEvent(QResizeEvent* event) {
    Region::resizeEvent(event);
    commandPart_->setVisible(height() >= px(kCommandFrom));
}

void RecipeList::setRecipe(const core::runs::RunSpec& spec, const forms::FormView& form, const forms::FormState& state) {
    QList<tables::ListItem> items;
    for (const forms::FormGroup* group : form.groups()) {
        tables::ListItem item;
        item.id = group->key();
        item.title = group->title();
        item.second = groupSummary(spec, group->key());
        const int wrong = state.problemCount(group->key()), changed = state.changedCount(group->key());
        if (wrong > 0) item.pill = tr("%Ln errors", nullptr, wrong);
        else if (changed > 0) item.pill = text::count(changed);
        item.tone = wrong > 0 ? Tone::Error : Tone::Accent;
        items.append(item);
    }
    groups_->setItems(items);
    count_->setText(tr("%1 of %2").arg(text::count(state.changedCount()), text::count(static_cast<std::int64_t>(state.fields().size()))));
    const QFontMetrics metrics(command_->font());
    QStringList lines;
    for (const QString& line : commandLines(spec).split(QLatin1Char('\n')))
        lines += metrics.elidedText(line, Qt::ElideRight, std::max(px(170), width() - px(28)));
    command_->setText(lines.join(QLatin1Char('\n')));
    const bool wrong = !state.problems().isEmpty();
    failIcon_->setVisible(wrong);
    fails_->setVisible(wrong);
}

void RecipeList::setCurrentGroup(const QString& key) { groups_->choose(key); }

void RecipeList::setPresets(const QList<Preset>& presets, const QString& inUse) {
    QList<tables::ListItem> items;
    ownPresets_.clear();
    for (const Preset& preset : presets) {
        tables::ListItem item;
        item.id = preset.id;
        item.foreign = true;
        item.title = preset.name;
        item.tooltip = preset.problem.isEmpty() ? preset.about : preset.problem;
        item.dim = !preset.problem.isEmpty();
        if (preset.id == inUse && !inUse.isEmpty()) {
            item.pill = tr("in use");
            item.tone = Tone::Accent;
        } else if (!preset.problem.isEmpty()) {
            item.pill = tr("damaged");
            item.tone = Tone::Warn;
        }
        if (preset.own) ownPresets_ += preset.id;
        items.append(item);
    }
    presets_->setItems(items);
    delete_->setVisible(ownPresets_.contains(presets_->chosen()));
}

} // namespace ui::panels
