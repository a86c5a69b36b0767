#include "ui/panels/train/train_place.h"

#include "core/base/error.h"
#include "core/runs/recipe_key.h"
#include "ui/forms/form_view.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/panels/train/before_start.h"
#include "ui/panels/train/forecast_section.h"
#include "ui/panels/train/json_view.h"
#include "ui/panels/train/presets.h"
#include "ui/panels/train/recipe.h"
#include "ui/panels/train/recipe_facts.h"
#include "ui/panels/train/recipe_list.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QInputDialog>
#include <QStackedWidget>
#include <QTimer>

namespace ui::panels {

using theme::Theme;
using theme::Tone;
using widgets::Button;
using widgets::Item;

namespace {
constexpr int kSettleMs = 400; ///< after the last edit the rows are read again
}

std::unique_ptr<Place> makeTrainPlace(Context& context) { return std::make_unique<TrainPlace>(context); }

TrainPlace::TrainPlace(Context& context)
    : Place(QStringLiteral("train"), tr("Train"), QStringLiteral("train")), context_(context), recipe_(std::make_unique<Recipe>(context)),
      frame_(new frames::PlaceFrame(QStringLiteral("train"), tr("Train"))), list_(new RecipeList),
      form_(new forms::FormView(QStringLiteral("train.form"), recipe_->form())), json_(new JsonView(*recipe_)), views_(new QStackedWidget),
      switch_(nullptr), before_(new BeforeStart), isolated_(nullptr), queue_(nullptr), start_(nullptr), settle_(new QTimer(this)) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    settle_->setSingleShot(true);
    settle_->setInterval(kSettleMs);
    buildHeader();
    frame_->setList(list_, 232);
    frame_->setMain(makeMain(), 660);
    frame_->setInspector(before_);
    buildCommands();
    connectParts();
    connectContext();
    recipe_->loadDraft();
    showPresets();
    refresh();
    list_->setCurrentGroup(QStringLiteral("data"));
}

TrainPlace::~TrainPlace() = default;

void TrainPlace::buildHeader() {
    isolated_ = new Button(QStringLiteral("train.isolated"), tr("Start isolated"), QStringLiteral("shield"));
    isolated_->setToolTip(tr("Trains in a process of its own, which goes on when this window is closed"));
    queue_ = new Button(QStringLiteral("train.queue"), tr("Queue"), QStringLiteral("queue"));
    start_ = new Button(QStringLiteral("train.start"), tr("Start"), QStringLiteral("play-filled"), Button::Kind::Primary);
    queue_->setToolTip(tr("Puts this recipe behind the running job and stays here"));
    start_->setToolTip(tr("Starts and shows the run (Ctrl+Return)"));
    for (Button* button : {isolated_, queue_, start_}) frame_->header()->addAction(button);
}

QWidget* TrainPlace::makeMain() {
    switch_ = new widgets::Segmented(QStringLiteral("train.view"), tr("Recipe as"), {tr("Form"), QStringLiteral("run.json")});
    auto* save = new Button(QStringLiteral("train.savePreset"), tr("Save preset"), QStringLiteral("star"), Button::Kind::Ghost);
    auto* copy = new Button(QStringLiteral("train.copy"), tr("Copy as command"), QStringLiteral("copy"), Button::Kind::Ghost);
    connect(save, &QAbstractButton::clicked, this, &TrainPlace::askPresetName);
    connect(copy, &QAbstractButton::clicked, this, &TrainPlace::copyCommand);
    views_->addWidget(form_);
    views_->addWidget(json_);
    connect(switch_, &widgets::Segmented::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    auto* main = new widgets::Region(&Theme::surface);
    widgets::fillColumn(
        main,
        {widgets::bar(44, {widgets::headLabel(tr("Recipe")), widgets::dimLabel(tr("draft, kept")), Item::grow(), switch_, save, copy}, 8,
                      {16, 0, 8, 0}),
         widgets::horizontalLine(),
         {views_, 1}},
        0);
    return main;
}

void TrainPlace::buildCommands() {
    const auto add = [this](const QString& id, const QString& icon, const QString& words, const QKeySequence& keys, auto act) {
        auto* action = new QAction(words, this);
        action->setObjectName(id);
        action->setProperty("iconName", icon);
        action->setProperty("place", title());
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        commands_.append(action);
    };
    add(QStringLiteral("train.command.start"), QStringLiteral("play"), tr("Start training"), {}, [this] { start(true); });
    setShortcutHere(*commands_.last(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    add(QStringLiteral("train.command.queue"), QStringLiteral("queue"), tr("Queue training"), {}, [this] { start(false); });
    add(QStringLiteral("train.command.isolated"), QStringLiteral("shield"), tr("Start training in a process of its own"), {},
        [this] { startIsolated(); });
    add(QStringLiteral("train.command.forecast"), QStringLiteral("measure"), tr("Measure a forecast"), {}, [this] {
        if (start_->isEnabled()) measureForecast();
    });
    add(QStringLiteral("train.command.copy"), QStringLiteral("copy"), tr("Copy recipe as command"), {}, [this] { copyCommand(); });
    add(QStringLiteral("train.command.preset"), QStringLiteral("star"), tr("Save recipe as preset…"), {}, [this] { askPresetName(); });
    add(QStringLiteral("train.command.reset"), QStringLiteral("undo"), tr("Reset all settings"), {},
        [this] { recipe_->form().resetAll(); });
}

void TrainPlace::connectParts() {
    connect(isolated_, &QAbstractButton::clicked, this, &TrainPlace::startIsolated);
    connect(queue_, &QAbstractButton::clicked, this, [this] { start(false); });
    connect(start_, &QAbstractButton::clicked, this, [this] { start(true); });
    connect(recipe_.get(), &Recipe::changed, this, &TrainPlace::recipeChanged);
    connect(json_, &JsonView::validChanged, this, &TrainPlace::refresh);
    connect(list_, &RecipeList::groupChosen, this, [this](const QString& key) {
        switch_->setCurrentIndex(0);
        form_->showGroup(key);
    });
    connect(list_, &RecipeList::filterChanged, form_, &forms::FormView::setFilter);
    connect(list_, &RecipeList::presetChosen, this, &TrainPlace::usePreset);
    connect(list_, &RecipeList::presetSaveWanted, this, &TrainPlace::askPresetName);
    connect(list_, &RecipeList::presetDeleteWanted, this, [this](const QString& id) {
        deletePreset(id);
        showPresets();
    });
    connect(list_, &RecipeList::copyWanted, this, &TrainPlace::copyCommand);
    connect(form_, &forms::FormView::currentGroupChanged, list_, &RecipeList::setCurrentGroup);
    const auto showField = [this](const QString& path) {
        switch_->setCurrentIndex(0);
        list_->search()->clear();
        form_->showField(path);
    };
    connect(before_, &BeforeStart::fieldWanted, this, showField);
    connect(before_, &BeforeStart::valueWanted, this,
            [this](const QString& path, const QString& value) { recipe_->form().setText(path, value); });
    connect(&before_->forecast(), &ForecastSection::measureWanted, this, &TrainPlace::measureForecast);
    connect(&before_->forecast(), &ForecastSection::stopWanted, this, [this] { context_.jobs().stop(forecastJob_); });
    connect(before_, &BeforeStart::placeWanted, &context_, &Context::showPlace);
    connect(before_, &BeforeStart::copyWanted, this, &TrainPlace::copyFigures);
    connect(frame_->header(), &frames::PlaceHeader::noticeClicked, this, [this, showField] {
        for (const Check& check : std::as_const(checks_))
            if (check.tone == Tone::Error && !check.path.isEmpty()) {
                showField(check.path);
                return;
            }
    });
    connect(settle_, &QTimer::timeout, this, [this] {
        readFacts();
        countParameters();
    });
}

void TrainPlace::connectContext() {
    connect(&context_, &Context::projectChanged, this, [this] {
        recipe_->loadDraft();
        offerSources();
    });
    connect(&context_, &Context::datasetsChanged, this, [this] {
        offerSources();
        factsKey_.clear();
        recipeChanged();
    });
    connect(&context_, &Context::trainDatasetRequested, this,
            [this](const QString& argument) { recipe_->form().setText(QStringLiteral("data.train"), argument); });
    connect(&context_, &Context::trainModelRequested, this, [this](const QString& path, const QString& adapter) {
        recipe_->form().setText(QStringLiteral("model.path"), path);
        recipe_->form().setText(QStringLiteral("model.adapter"), adapter);
    });
    connect(&context_, &Context::specRequested, this,
            [this](const core::runs::RunSpec& spec) { recipe_->setSpec(spec, tr("Take over a recipe")); });
}

void TrainPlace::activate() {
    active_ = true;
    offerSources();
    settle_->start();
}

QWidget* TrainPlace::searchField() const { return list_->search(); }

void TrainPlace::recipeChanged() {
    if (factsKey(recipe_->spec()) != factsKey_) {
        facts_.reset();
        findings_.reset();
    }
    if (active_) settle_->start();
    refresh();
}

void TrainPlace::refresh() {
    const auto& spec = recipe_->spec();
    checks_ = checksOf(spec, recipe_->form(), facts_, findings_, context_.project() != nullptr);
    list_->setRecipe(spec, *form_, recipe_->form());
    for (forms::FormGroup* group : form_->groups()) group->setSummary(groupSummary(spec, group->key()));
    before_->setRecipe(spec, recipe_->form(), facts_, checks_);
    const auto errors =
        static_cast<int>(std::count_if(checks_.begin(), checks_.end(), [](const Check& check) { return check.tone == Tone::Error; }));
    const bool ready = errors == 0 && json_->isValid() && !(context_.project() && isReadOnly());
    start_->setEnabled(ready);
    queue_->setEnabled(ready);
    isolated_->setEnabled(ready);
    before_->forecast().setPossible(ready);
    if (!forecastKey_.empty() && core::runs::recipeKey(spec) != forecastKey_) before_->forecast().setOutdated();
    const int wrong = static_cast<int>(recipe_->form().problems().size());
    frame_->header()->setNotice(wrong > 0 ? tr("%Ln settings need attention", nullptr, wrong) : QString());
    frame_->header()->setDetail(spec.data.train.empty() ? modelName(spec.model.path)
                                                        : tr("%1 on %2").arg(modelName(spec.model.path), dataName(spec.data.train)));
    Badge badge;
    if (wrong > 0) {
        badge.text = text::count(wrong);
        badge.tone = Tone::Error;
        badge.words = tr("%Ln settings need attention", nullptr, wrong);
    }
    Q_EMIT badgeChanged(badge);
}

void TrainPlace::showPresets() { list_->setPresets(presets(), presetInUse_); }

void TrainPlace::usePreset(const QString& id) {
    const QList<Preset> all = presets();
    for (const Preset& preset : all) {
        if (preset.id != id) continue;
        try {
            recipe_->setSpec(withPreset(recipe_->spec(), preset), tr("Use preset %1").arg(preset.name));
            presetInUse_ = id;
        } catch (const core::Error& error) { // a damaged file of the person's own: said, not fatal
            context_.announce(QString::fromStdString(error.message()), Tone::Error);
        }
    }
    showPresets();
}

void TrainPlace::askPresetName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save preset"));
    dialog->setLabelText(tr("Name of the preset (model and data are not part of it):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (name.trimmed().isEmpty()) return;
        try {
            presetInUse_ = savePreset(recipe_->spec(), name.trimmed());
            context_.announce(tr("Saved the preset %1").arg(name.trimmed()));
        } catch (const core::Error& error) { // a full disk or a folder without rights
            context_.announce(QString::fromStdString(error.message()), Tone::Error);
        }
        showPresets();
    });
    dialog->open();
}

bool TrainPlace::canStartNow() {
    refresh();
    if (start_->isEnabled()) {
        recipe_->saveDraft();
        return true;
    }
    for (const Check& check : std::as_const(checks_))
        if (check.tone == Tone::Error) {
            context_.announce(tr("Start waits: %1").arg(check.words), Tone::Warn);
            break;
        }
    return false;
}

void TrainPlace::startIsolated() {
    if (canStartNow()) context_.startIsolated(recipe_->spec());
}

void TrainPlace::start(bool show) {
    if (!canStartNow()) return;
    const bool busy = context_.jobs().front().has_value();
    context_.startRun(recipe_->spec());
    if (show) context_.showPlace(QStringLiteral("runs"));
    else context_.announce(busy ? tr("Queued behind the running job") : tr("Started"));
}

void TrainPlace::copyCommand() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(core::runs::asCommand(recipe_->spec())));
    context_.announce(tr("The command is on the clipboard"));
}

void TrainPlace::copyFigures() {
    QString words;
    for (const Check& check : std::as_const(checks_)) words += check.words + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(words);
    context_.announce(tr("The checks are on the clipboard"));
}

QByteArray TrainPlace::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << frame_->saveState() << form_->foldedGroups() << switch_->currentIndex();
    return state;
}

void TrainPlace::restoreState(const QByteArray& state) {
    if (state.isEmpty()) return;
    QDataStream in(state);
    QByteArray frame;
    QStringList folded;
    int view = 0;
    in >> frame >> folded >> view;
    frame_->restoreState(frame);
    form_->setFoldedGroups(folded);
    switch_->setCurrentIndex(view);
}

} // namespace ui::panels
