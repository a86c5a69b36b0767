#include "ui/panels/data/steps/step_page.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "ui/forms/form_row.h"
#include "ui/forms/form_state.h"
#include "ui/itemmodels/row_changes_model.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <set>

namespace ui::panels {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

constexpr int kMostLines = 400;
constexpr int kRowHeight = 36;
constexpr int kMostRows = 6; ///< of a form before it scrolls

/// Fields that name one column of the dataset.
bool namesAColumn(const std::string& path) {
    static const std::set<std::string> names{"column", "stratify", "group", "hash_column"};
    return names.contains(path);
}

} // namespace

/// The settings of the step under edit. The form state points at the object.
struct StepPage::Form {
    std::string kind;
    const core::data::CleaningLeaf* leaf = nullptr;
    std::shared_ptr<void> object;
    std::unique_ptr<forms::FormState> state;
    QWidget* host = nullptr;
    QList<forms::FormRow*> rows;
    bool reading = false; ///< settings go from the plan into the form, not back
    [[nodiscard]] std::string settings() const { return core::base::toJson(*leaf->fields, object.get(), -1); }
};

StepPage::StepPage(PlanDraft& draft, QWidget* parent)
    : QWidget(parent), draft_(draft), changes_(new itemmodels::RowChangesModel(this)), pages_(new QStackedWidget) {
    scroll_ = widgets::named(new QScrollArea, QStringLiteral("step.form"), tr("Settings of the step"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* step = widgets::column({{makeHead()}, {makeProblem()}, {scroll_}, {widgets::horizontalLine()}, {makeChanges(), 1}}, 0);
    pages_->addWidget(makeBase());
    pages_->addWidget(step);
    widgets::fillColumn(this, {{pages_, 1}}, 0);
    connect(&draft_, &PlanDraft::planChanged, this, &StepPage::refresh);
    connect(&draft_, &PlanDraft::rowsChanged, this, &StepPage::refresh);
    refresh();
}

StepPage::~StepPage() = default;

QWidget* StepPage::makeHead() {
    title_ = new widgets::ElidedLabel({}, Type::ItemTitle);
    on_ = new widgets::CheckBox(QStringLiteral("step.on"), tr("On"));
    up_ = new widgets::IconButton(QStringLiteral("step.up"), QStringLiteral("chevron-up"), tr("Move the step up"));
    down_ = new widgets::IconButton(QStringLiteral("step.down"), QStringLiteral("chevron-down"), tr("Move the step down"));
    remove_ = new widgets::IconButton(QStringLiteral("step.remove"), QStringLiteral("bin"), tr("Remove the step"));
    connect(on_, &QAbstractButton::clicked, this, [this](bool on) { draft_.setOn(step_, on); });
    connect(up_, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(down_, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(remove_, &QAbstractButton::clicked, this, [this] { draft_.remove(step_); });
    help_ = widgets::wrappedLabel();
    auto* words = widgets::column({{help_}}, 0, {16, 0, 16, 8});
    return widgets::column({{widgets::bar(44, {{title_, 1}, {on_}, {up_}, {down_}, {remove_}}, 8, {16, 0, 12, 0})}, {words}}, 0);
}

QWidget* StepPage::makeProblem() {
    problem_ = new widgets::Region(&Theme::errBg);
    problemWords_ =
        widgets::named(widgets::wrappedLabel({}, Type::Body, &Theme::text), QStringLiteral("step.problem"), tr("Why the step cannot run"));
    widgets::fillRow(problem_, {{new widgets::IconLabel(QStringLiteral("error"), &Theme::err)}, {problemWords_, 1}}, 8, {16, 8, 16, 8});
    problem_->hide();
    return problem_;
}

QWidget* StepPage::makeChanges() {
    sentence_ = new widgets::ElidedLabel({}, Type::Section);
    shown_ = widgets::dimLabel();
    table_ = new tables::TableView(QStringLiteral("step.changes"), tr("Rows before and after the step"));
    table_->setModel(changes_);
    table_->setSortingEnabled(false);
    table_->setColumnWidths({80, 28, 0, 240});
    return widgets::column({{widgets::bar(36, {{sentence_, 1}, {shown_}})}, {table_, 1}}, 0);
}

/// Where the plan begins: the file that was imported, or a version.
QWidget* StepPage::makeBase() {
    facts_ = new widgets::Facts;
    facts_->setMaximumWidth(px(520));
    auto* add = new widgets::Button(QStringLiteral("step.add"), tr("Add a step"), QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this, &StepPage::addWanted);
    auto* words = widgets::wrappedLabel(
        tr("Steps change the rows in this order: each sees what the ones before it leave. They can be switched off, moved "
           "and taken back; the rows below stay as they came."));
    return widgets::column({{widgets::headLabel(tr("Where the plan begins"))},
                            {words},
                            {widgets::row({{facts_, 1}, Item::grow()})},
                            {widgets::row({{add}, Item::grow()})},
                            Item::grow()},
                           12, {16, 16, 16, 16});
}

void StepPage::showStep(int step) {
    step_ = step;
    refresh();
}

void StepPage::focusForm() {
    if (form_ && !form_->rows.isEmpty()) form_->rows.front()->focusEditor();
}

void StepPage::move(int by) {
    const int to = step_ + by;
    if (to < 0 || to >= draft_.steps()) return;
    const int from = std::exchange(step_, to);
    draft_.move(from, to);
    Q_EMIT stepWanted(to);
}

void StepPage::refresh() {
    if (step_ >= draft_.steps()) step_ = draft_.steps() - 1;
    pages_->setCurrentIndex(step_ < 0 ? 0 : 1);
    if (step_ < 0) return showBase();
    const auto& planned = draft_.plan().steps[static_cast<std::size_t>(step_)];
    const auto* leaf = stepKind(planned.step);
    if (leaf == nullptr) return;
    title_->setText(tr("%1. %2").arg(text::count(step_ + 1), forms::fieldText(leaf->label)));
    help_->setText(forms::fieldText(leaf->help));
    on_->setChecked(planned.on);
    if (!form_ || form_->kind != planned.step) makeForm(planned.step);
    readForm();
    const QString& problem = draft_.outcome(step_).problem;
    problemWords_->setText(problem);
    problem_->setVisible(planned.on && !problem.isEmpty());
    const bool change = draft_.canChange();
    for (QWidget* part : std::initializer_list<QWidget*>{on_, remove_, scroll_}) part->setEnabled(change);
    up_->setEnabled(change && step_ > 0);
    down_->setEnabled(change && step_ + 1 < draft_.steps());
    showChanges();
}

void StepPage::makeForm(const std::string& kind) {
    auto form = std::make_unique<Form>();
    form->kind = kind;
    form->leaf = stepKind(kind);
    form->object = form->leaf->object();
    form->state = std::make_unique<forms::FormState>(*form->leaf->fields, form->object.get());
    form->host = new QWidget;
    auto* column = widgets::fillColumn(form->host, {}, 0);
    int height = 0;
    for (const auto& field : form->state->fields()) {
        auto* row = new forms::FormRow(*form->state, field);
        column->addWidget(row);
        form->rows << row;
        height += std::max(px(kRowHeight), row->sizeHint().height());
        if (field.path == "columns")
            for (auto* line : row->findChildren<QLineEdit*>()) line->setPlaceholderText(tr("all that hold text"));
        if (!namesAColumn(field.path) || !draft_.base()) continue;
        QStringList names;
        for (const auto& name : draft_.base()->info().columns) names << QString::fromStdString(name);
        for (auto* line : row->findChildren<QLineEdit*>()) line->setCompleter(new QCompleter(names, line));
    }
    column->addStretch(1);
    scroll_->setWidget(form->host); // deletes the one before
    form->host->setAutoFillBackground(false);
    scroll_->setFixedHeight(std::min(height, px(kRowHeight * kMostRows)) + px(8));
    connect(form->state.get(), &forms::FormState::changed, this, [this] {
        if (!form_ || form_->reading || step_ < 0) return;
        for (auto* row : form_->rows) row->setVisible(form_->state->isVisible(row->path()));
        if (form_->state->problems().isEmpty()) draft_.setSettings(step_, form_->settings());
    });
    form_ = std::move(form);
}

/// The plan may have changed behind the form: an undo, another step of the same kind.
void StepPage::readForm() {
    const auto& settings = draft_.plan().steps[static_cast<std::size_t>(step_)].settings;
    auto fresh = form_->leaf->object();
    try {
        core::base::fromJson(*form_->leaf->fields, fresh.get(), settings, "settings");
    } catch (const core::Error&) { // the draft says it as the step's problem
        return;
    }
    const std::string whole = core::base::toJson(*form_->leaf->fields, fresh.get(), -1);
    for (auto* row : form_->rows) row->setVisible(form_->state->isVisible(row->path()));
    if (whole == form_->settings()) return;
    form_->reading = true;
    core::base::fromJson(*form_->leaf->fields, form_->object.get(), whole, "settings");
    form_->state->reload();
    form_->reading = false;
}

void StepPage::showBase() {
    if (!draft_.isOpen()) return facts_->setFacts({});
    const auto& info = draft_.base()->info();
    std::vector<widgets::Fact> facts{{tr("Version"), text::count(draft_.baseVersion())}, {tr("Rows"), text::count(info.rows)}};
    if (info.rejectedRows > 0) facts.push_back({tr("Rejected rows"), text::count(info.rejectedRows), &Theme::warn});
    for (const auto& file : info.sourceFiles) facts.push_back({tr("File"), QString::fromStdString(file)});
    QStringList columns;
    for (const auto& name : info.columns) columns << QString::fromStdString(name);
    facts.push_back({tr("Columns"), columns.join(QStringLiteral(", "))});
    facts.push_back({tr("Made"), QString::fromStdString(info.created)});
    facts_->setFacts(facts);
}

void StepPage::showChanges() {
    const auto& outcome = draft_.outcome(step_);
    const bool on = draft_.plan().steps[static_cast<std::size_t>(step_)].on;
    if (!outcome.report) {
        changes_->clear();
        sentence_->setText(!outcome.problem.isEmpty() ? tr("Nothing yet") : on ? tr("Working it out over all rows…") : tr("Switched off"));
        shown_->clear();
        return;
    }
    const auto& report = *outcome.report;
    changes_->setReport(report, draft_.base(), kMostLines);
    QString sentence = stepSentence(step_ + 1, report);
    for (const auto& warning : report.warnings) sentence += QLatin1Char(' ') + QString::fromStdString(warning);
    sentence_->setText(on ? sentence : tr("Switched off; %1").arg(sentence));
    const auto all = report.changed + report.dropped + report.added;
    const auto some = static_cast<std::int64_t>(report.examples.size());
    shown_->setText(some < all ? tr("the first %L1 of %L2").arg(some).arg(all) : QString());
}

} // namespace ui::panels
