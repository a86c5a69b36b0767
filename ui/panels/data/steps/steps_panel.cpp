#include "ui/panels/data/steps/steps_panel.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/forms/form_state.h"
#include "ui/itemmodels/row_changes_model.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/tables/list_delegate.h"
#include "ui/tables/list_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>

#include <utility>

namespace ui::panels {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

constexpr int kExampleLines = 60;
constexpr int kExamplesFrom = 420; ///< a lower panel leaves out what the chosen step did
constexpr std::uint64_t kLongestPlan = 16U << 20U;
const QString kBase = QStringLiteral("base");

QString planFilter() { return StepsPanel::tr("Plans (*.json);;All files (*)"); }

/// Where the plan begins: a file, or a version that was made otherwise.
QString baseTitle(const PlanDraft& draft) {
    const auto& info = draft.base()->info();
    if (info.parent.empty() && !info.sourceFiles.empty()) {
        const QString file = QString::fromStdString(std::filesystem::path(info.sourceFiles.front()).filename().string());
        return info.sourceFiles.size() == 1
                   ? StepsPanel::tr("Import %1").arg(file)
                   : StepsPanel::tr("Import %1 and %Ln more", nullptr, static_cast<int>(info.sourceFiles.size()) - 1).arg(file);
    }
    return StepsPanel::tr("Version %1").arg(text::count(draft.baseVersion()));
}

} // namespace

StepsPanel::StepsPanel(Context& context, PlanDraft& draft, QWidget* parent)
    : Region(&Theme::sunken, parent), context_(context), draft_(draft),
      list_(new tables::ListView(QStringLiteral("data.steps"), tr("Steps"))), changes_(new itemmodels::RowChangesModel(this)) {
    list_->look()->setDense(true);
    list_->setMovable(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    widgets::fillColumn(this, {{makeHead()}, {list_, 1}, {makeExamples()}, {widgets::horizontalLine()}, {makeFoot()}}, 0);
    connect(list_, &tables::ListView::chosenChanged, this, [this] {
        showExamples();
        Q_EMIT stepChosen(chosen());
    });
    connect(list_, &QAbstractItemView::activated, this, [this] { Q_EMIT pageWanted(chosen()); });
    connect(list_, &QWidget::customContextMenuRequested, this, &StepsPanel::showContextMenu);
    connect(list_->items(), &tables::ListModel::checkedChanged, this, [this](const QString& id, bool on) { draft_.setOn(id.toInt(), on); });
    connect(list_, &tables::ListView::moveWanted, this, [this](const QString& id, int before) {
        const int from = id.toInt(), to = std::max(0, before - 1) - (before - 1 > from ? 1 : 0); // row 0 is the base
        wanted_ = to;
        draft_.move(from, to);
    });
    connect(list_, &tables::ListView::removeWanted, this, [this](const QString& id) { draft_.remove(id.toInt()); });
    connect(&draft_, &PlanDraft::planChanged, this, &StepsPanel::showPlan);
    connect(&draft_, &PlanDraft::rowsChanged, this, &StepsPanel::showPlan);
    connect(&context_.undo(), &QUndoStack::canUndoChanged, undo_, &QWidget::setEnabled);
    showPlan();
}

QWidget* StepsPanel::makeHead() {
    state_ = new widgets::ElidedLabel({}, Type::Secondary, &Theme::text2);
    undo_ = new widgets::IconButton(QStringLiteral("steps.undo"), QStringLiteral("undo"), tr("Undo the last change"));
    undo_->setEnabled(context_.undo().canUndo());
    connect(undo_, &QAbstractButton::clicked, &context_.undo(), &QUndoStack::undo);
    add_ = new widgets::IconButton(QStringLiteral("steps.add"), QStringLiteral("plus"), tr("Add a step"));
    auto* kinds = new QMenu(this);
    kinds->setToolTipsVisible(true);
    fillAddMenu(*kinds);
    add_->setPopup(kinds);
    more_ = new widgets::IconButton(QStringLiteral("steps.more"), QStringLiteral("more"), tr("More about the plan"));
    auto* plan = new QMenu(this);
    fillPlanMenu(*plan);
    more_->setPopup(plan);
    return widgets::bar(36, {{widgets::headLabel(tr("Steps"))}, {state_, 1}, {undo_}, {add_}, {more_}}, 4, {16, 0, 8, 0});
}

QWidget* StepsPanel::makeExamples() {
    sentence_ = widgets::wrappedLabel({}, Type::Section, &Theme::text);
    all_ = new widgets::LinkButton(QStringLiteral("steps.all"), tr("Show all"));
    connect(all_, &QAbstractButton::clicked, this, [this] { Q_EMIT pageWanted(chosen()); });
    lines_ = new tables::TableView(QStringLiteral("steps.lines"), tr("What the step did"));
    lines_->setModel(changes_);
    lines_->horizontalHeader()->hide();
    lines_->verticalHeader()->setDefaultSectionSize(px(23));
    lines_->setColumnHidden(itemmodels::RowChangesModel::Why, true);
    lines_->setColumnWidths({56, 22, 0}, 60);
    lines_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines_->setPlain(&Theme::sunken);
    lines_->setFixedHeight(px(144));
    examples_ = widgets::column({{widgets::horizontalLine()}, {widgets::row({{sentence_, 1}, {all_}}, 8, {16, 7, 12, 7})}, {lines_}}, 0);
    return examples_;
}

QWidget* StepsPanel::makeFoot() {
    replay_ = new widgets::Button(QStringLiteral("steps.replay"), tr("Replay on new data…"), QStringLiteral("reset"));
    replay_->setToolTip(tr("Choose a file; it is imported and goes through the same steps"));
    save_ = new widgets::Button(QStringLiteral("steps.save"), tr("Save"), QStringLiteral("save"), widgets::Button::Kind::Primary);
    connect(replay_, &QAbstractButton::clicked, this, &StepsPanel::replayWanted);
    connect(save_, &QAbstractButton::clicked, &draft_, &PlanDraft::save);
    return widgets::bar(48, {{replay_}, Item::grow(), {save_}}, 8, {16, 0, 12, 0});
}

void StepsPanel::fillAddMenu(QMenu& menu) {
    menu.setObjectName(QStringLiteral("steps.add.menu"));
    menu.addSection(tr("Cleaning"));
    bool augments = false;
    for (const auto* kind : stepKinds()) {
        if (kind->augments && !std::exchange(augments, true)) menu.addSection(tr("Augmentation"));
        auto* action = menu.addAction(forms::fieldText(kind->label));
        action->setObjectName(QStringLiteral("steps.add.") + QString::fromLatin1(kind->key));
        action->setToolTip(forms::fieldText(kind->help));
        connect(action, &QAction::triggered, this, [this, key = std::string(kind->key)] { addStep(key); });
    }
}

void StepsPanel::fillPlanMenu(QMenu& menu) {
    const auto add = [&](const QString& id, const QString& words, auto act) {
        auto* action = menu.addAction(words);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("steps.plan.save"), tr("Save the plan as a file…"), [this] { savePlanAs(); });
    add(QStringLiteral("steps.plan.load"), tr("Load a plan…"), [this] { loadPlan(); });
    add(QStringLiteral("steps.plan.command"), tr("Copy as command"), [this] {
        QGuiApplication::clipboard()->setText(draft_.command(QStringLiteral("plan.json")));
        context_.announce(tr("The command is in the clipboard; save the plan as plan.json beside it"));
    });
    menu.addSeparator();
    add(QStringLiteral("steps.plan.clear"), tr("Remove all steps"), [this] { draft_.replace({}, tr("Remove all steps")); });
}

void StepsPanel::askAdd() { add_->openPopup(); }

void StepsPanel::showContextMenu(const QPoint& at) {
    const auto index = list_->indexAt(at);
    const int step = index.row() - 1; // row 0 is the base
    if (!index.isValid() || step < 0 || step >= draft_.steps()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, bool enabled, auto act) {
        auto* action = menu->addAction(words);
        action->setEnabled(enabled && draft_.canChange());
        connect(action, &QAction::triggered, this, act);
    };
    const bool on = draft_.plan().steps[static_cast<std::size_t>(step)].on;
    add(tr("Change…"), true, [this, step] { Q_EMIT pageWanted(step); });
    add(on ? tr("Switch off") : tr("Switch on"), true, [this, step, on] { draft_.setOn(step, !on); });
    add(tr("Move up"), step > 0, [this, step] {
        wanted_ = step - 1;
        draft_.move(step, step - 1);
    });
    add(tr("Move down"), step + 1 < draft_.steps(), [this, step] {
        wanted_ = step + 1;
        draft_.move(step, step + 1);
    });
    add(tr("Remove"), true, [this, step] { draft_.remove(step); });
    menu->popup(list_->viewport()->mapToGlobal(at));
}

int StepsPanel::chosen() const {
    const QString id = list_->chosen();
    return id.isEmpty() || id == kBase ? -1 : id.toInt();
}

void StepsPanel::choose(int step) { list_->choose(step < 0 ? kBase : QString::number(step)); }

void StepsPanel::addStep(const std::string& kind) {
    wanted_ = draft_.steps();
    draft_.add(kind, {});
    Q_EMIT pageWanted(draft_.steps() - 1);
}

void StepsPanel::showPlan() {
    QList<tables::ListItem> items;
    if (draft_.isOpen()) {
        tables::ListItem base;
        base.id = kBase;
        base.title = baseTitle(draft_);
        base.icon = QStringLiteral("download");
        base.right = text::count(draft_.base()->info().rows);
        base.foreign = true;
        items << base;
    }
    for (int i = 0; i < draft_.steps(); ++i) {
        const auto& step = draft_.plan().steps[static_cast<std::size_t>(i)];
        const auto& known = draft_.outcome(i);
        tables::ListItem item;
        item.id = QString::number(i);
        item.title = stepTitle(step);
        item.foreign = item.title != stepTitle({step.step, true, {}}); // its pattern stands in it
        item.checkable = item.grip = true;
        item.checked = step.on;
        item.dim = !step.on;
        const bool wrong = step.on && !known.problem.isEmpty();
        if (wrong) {
            item.pill = tr("cannot run");
            item.tone = theme::Tone::Error;
            item.tooltip = known.problem;
        } else if (known.report) {
            item.right = stepFigure(*known.report);
        } else if (step.on) {
            item.right = QStringLiteral("…");
        }
        items << item;
    }
    list_->setItems(items);
    if (wanted_ >= -1 && wanted_ < draft_.steps()) choose(std::exchange(wanted_, -2));
    else if (!items.isEmpty() && list_->items()->rowOf(list_->chosen()) < 0) list_->choose(items.back().id);
    showState();
    showExamples();
}

void StepsPanel::showState() {
    const bool open = draft_.isOpen();
    if (!open) state_->clear();
    else if (!draft_.problem().isEmpty()) state_->setText(tr("lead nowhere"));
    else if (draft_.isBusy()) state_->setText(tr("working…"));
    else if (draft_.isBrowsing()) state_->setText(tr("v%1, older").arg(text::count(draft_.seenVersion())));
    else state_->setText(draft_.isSaved() ? tr("v%1, saved").arg(text::count(draft_.newestVersion())) : tr("not saved"));
    state_->setColor(!draft_.problem().isEmpty()                     ? &Theme::err
                     : open && !draft_.isSaved() && !draft_.isBusy() ? &Theme::warn
                                                                     : &Theme::text2);
    state_->setToolTip(draft_.problem());
    const bool change = draft_.canChange();
    add_->setEnabled(change);
    more_->setEnabled(open);
    replay_->setEnabled(change && draft_.steps() > 0);
    save_->setVisible(change && !draft_.isSaved());
    save_->setLabel(tr("Save v%1").arg(text::count(draft_.newestVersion() + 1)));
    save_->setToolTip(tr("Write the rows that these steps leave as a version"));
    save_->setEnabled(draft_.problem().isEmpty());
    replay_->setLabel(save_->isHidden() ? tr("Replay on new data…") : tr("Replay…"));
}

void StepsPanel::showExamples() {
    const int step = chosen();
    const bool known = step >= 0 && step < draft_.steps() && draft_.outcome(step).report;
    if (known) {
        const auto& report = *draft_.outcome(step).report;
        sentence_->setText(stepSentence(step + 1, report));
        changes_->setReport(report, draft_.base(), kExampleLines);
    } else {
        const QString problem = step >= 0 && step < draft_.steps() ? draft_.outcome(step).problem : QString();
        sentence_->setText(!problem.isEmpty() ? problem : step < 0 ? tr("The rows as they came") : tr("Not known yet"));
        changes_->clear();
    }
    all_->setVisible(step >= 0);
    lines_->setVisible(changes_->rowCount() > 0);
}

void StepsPanel::resizeEvent(QResizeEvent* event) {
    Region::resizeEvent(event);
    examples_->setVisible(event->size().height() >= px(kExamplesFrom));
}

void StepsPanel::savePlanAs() {
    auto* dialog = new QFileDialog(this, tr("Save the plan"), QStringLiteral("plan.json"), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        try {
            core::base::saveFile(file.toStdString(), core::data::toJson(draft_.plan()) + "\n");
            context_.announce(tr("The plan is saved in %1").arg(file));
        } catch (const core::Error& error) {
            context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        }
    });
    dialog->open();
}

void StepsPanel::loadPlan() {
    auto* dialog = new QFileDialog(this, tr("Load a plan"), QString(), planFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        try {
            draft_.replace(core::data::planFrom(core::base::loadFile(file.toStdString(), kLongestPlan), file.toStdString()),
                           tr("Load a plan"));
        } catch (const core::Error& error) {
            context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        }
    });
    dialog->open();
}

} // namespace ui::panels
