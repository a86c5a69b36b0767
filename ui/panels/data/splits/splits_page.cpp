#include "ui/panels/data/splits/splits_page.h"

#include "core/base/error.h"
#include "ui/frames/finding_row.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScrollArea>

namespace ui::panels {

using theme::px;
using theme::Theme;
using widgets::Item;

namespace {

constexpr int kLabel = 176;
constexpr std::int64_t kQuietRows = 5'000;

QWidget* formLine(const QString& label, QWidget* field, const QString& words, int width) {
    auto* name = widgets::wrappedLabel(label, theme::Type::Body, &Theme::text);
    name->setFixedWidth(px(kLabel));
    name->setBuddy(field);
    field->setFixedWidth(px(width));
    auto* line = widgets::row({{name}, {field}, {widgets::wrappedLabel(words), 1}});
    line->setMinimumHeight(px(36));
    return line;
}

void emptyLayout(QVBoxLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a link of it may be what was clicked
        }
        delete item;
    }
}

QString percentText(double share) { return text::significant(share * 100.0, 4); }

double shareOf(const QString& words) {
    const auto percent = text::readNumber(words);
    return percent ? *percent / 100.0 : -1.0;
}

} // namespace

SplitsPage::SplitsPage(Context& context, PlanDraft& draft, QWidget* parent) : QWidget(parent), context_(context), draft_(draft) {
    auto* inside = widgets::column(
        {{makeCounts()}, {widgets::horizontalLine()}, {makeForm()}, {widgets::horizontalLine()}, {makeLeaks()}, Item::grow()}, 0);
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("splits.page"), tr("Splits"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    widgets::fillColumn(this, {{scroll, 1}}, 0);
    connect(&draft_, &PlanDraft::planChanged, this, &SplitsPage::refresh);
    connect(&draft_, &PlanDraft::rowsChanged, this, &SplitsPage::refresh);
    refresh();
}

QWidget* SplitsPage::makeCounts() {
    words_ = widgets::wrappedLabel();
    auto* host = new QWidget;
    counts_ = new QVBoxLayout(host);
    counts_->setContentsMargins(0, 0, 0, 0);
    counts_->setSpacing(0);
    return widgets::column({{widgets::headLabel(tr("Rows of each split"))}, {words_}, {host}}, 8, {16, 16, 16, 16});
}

QWidget* SplitsPage::makeForm() {
    validation_ = new widgets::LineEdit(QStringLiteral("splits.validation"), tr("Validation, per cent"));
    test_ = new widgets::LineEdit(QStringLiteral("splits.test"), tr("Test, per cent"));
    seed_ = new widgets::LineEdit(QStringLiteral("splits.seed"), tr("Seed"));
    for (auto* line : {validation_, test_, seed_}) line->setNumeric();
    way_ = new widgets::ComboBox(QStringLiteral("splits.way"), tr("Way of splitting"));
    way_->addItem(tr("at random"), QString());
    way_->addItem(tr("values spread evenly"), QStringLiteral("stratify"));
    way_->addItem(tr("equal values together"), QStringLiteral("group"));
    way_->addItem(tr("by a hash of the row"), QStringLiteral("by_hash"));
    column_ = new widgets::ComboBox(QStringLiteral("splits.column"), tr("Column"));
    near_ = new widgets::CheckBox(QStringLiteral("splits.near"), tr("Keep near duplicates on one side"));
    split_ =
        new widgets::Button(QStringLiteral("splits.split"), tr("Split the rows"), QStringLiteral("split"), widgets::Button::Kind::Primary);
    problem_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err);
    connect(way_, &QComboBox::currentIndexChanged, this,
            [this] { column_->setEnabled(way_->currentIndex() == 1 || way_->currentIndex() == 2); });
    connect(split_, &QAbstractButton::clicked, this, &SplitsPage::split);
    for (auto* line : {validation_, test_, seed_}) connect(line, &QLineEdit::returnPressed, this, &SplitsPage::split);
    return widgets::column({{widgets::headLabel(tr("How the rows are handed out"))},
                            {formLine(tr("Validation"), validation_, tr("% of the rows, to measure the loss on while training"), 112)},
                            {formLine(tr("Test"), test_, tr("% of the rows, kept for the end"), 112)},
                            {formLine(tr("Rows are picked"), way_, {}, 240)},
                            {formLine(tr("By the column"), column_, tr("a label, a user, a document"), 240)},
                            {formLine(tr("Seed"), seed_, tr("the same seed gives the same rows"), 112)},
                            {widgets::bar(36, {Item::gap(kLabel + 8), {near_}, Item::grow()}, 8, {0, 0, 0, 0})},
                            {problem_},
                            {widgets::row({{split_}, Item::grow()})}},
                           2, {16, 16, 16, 16});
}

QWidget* SplitsPage::makeLeaks() {
    check_ = new widgets::Button(QStringLiteral("splits.check"), tr("Check for leaks"), QStringLiteral("shield"));
    connect(check_, &QAbstractButton::clicked, this, &SplitsPage::checkLeaks);
    leakWords_ = widgets::wrappedLabel();
    auto* host = new QWidget;
    leaks_ = new QVBoxLayout(host);
    leaks_->setContentsMargins(0, 0, 0, 0);
    leaks_->setSpacing(px(10));
    return widgets::column(
        {{widgets::row({{widgets::headLabel(tr("Leaks between splits"))}, Item::grow(), {check_}})}, {leakWords_}, {host}}, 8,
        {16, 16, 16, 16});
}

int SplitsPage::splitStep() const {
    for (int i = draft_.steps() - 1; i >= 0; --i)
        if (draft_.plan().steps[static_cast<std::size_t>(i)].step == "split") return i;
    return -1;
}

void SplitsPage::focusForm() { validation_->setFocus(Qt::ShortcutFocusReason); }

void SplitsPage::refresh() {
    const bool open = draft_.isOpen();
    QStringList names;
    if (open)
        for (const auto& name : draft_.base()->info().columns) names << QString::fromStdString(name);
    QStringList shown;
    for (int i = 0; i < column_->count(); ++i) shown << column_->itemText(i);
    if (names != shown) {
        column_->clear();
        column_->addItems(names);
    }
    const int step = splitStep();
    split_->setLabel(step < 0 ? tr("Split the rows") : tr("Split anew"));
    split_->setEnabled(draft_.canChange());
    const QString problem = step < 0 ? QString() : draft_.outcome(step).problem;
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    readStep();
    if (shown_ != draft_.rows()) {
        shown_ = draft_.rows();
        found_.reset();
        if (job_ != 0) context_.jobs().stop(job_);
        job_ = 0;
        showCounts();
        showLeaks();
    }
}

/// The fields say what the plan's split step says, or what would be a good start.
void SplitsPage::readStep() {
    for (const auto* line : {validation_, test_, seed_})
        if (line->hasFocus()) return; // not under the cursor
    const int step = splitStep();
    QJsonObject settings;
    if (step >= 0)
        settings =
            QJsonDocument::fromJson(QByteArray::fromStdString(draft_.plan().steps[static_cast<std::size_t>(step)].settings)).object();
    validation_->setText(percentText(settings.value(QLatin1String("validation")).toDouble(0.1)));
    test_->setText(percentText(settings.value(QLatin1String("test")).toDouble(0.0)));
    seed_->setText(text::localized(QString::number(settings.value(QLatin1String("seed")).toInteger(42))));
    QString stratify = settings.value(QLatin1String("stratify")).toString();
    const QString group = settings.value(QLatin1String("group")).toString();
    if (step < 0 && draft_.isOpen() && draft_.base()->info().shape == core::data::Shape::Labelled)
        if (const auto label = draft_.base()->info().map.find("label"); label != draft_.base()->info().map.end())
            stratify = QString::fromStdString(label->second);
    const bool byHash = settings.value(QLatin1String("by_hash")).toBool();
    way_->setCurrentIndex(byHash ? 3 : !stratify.isEmpty() ? 1 : !group.isEmpty() ? 2 : 0);
    near_->setChecked(settings.value(QLatin1String("near_together")).toBool());
    if (const int at = column_->findText(stratify.isEmpty() ? group : stratify); at >= 0) column_->setCurrentIndex(at);
    column_->setEnabled(way_->currentIndex() == 1 || way_->currentIndex() == 2);
}

std::string SplitsPage::settings() const {
    QJsonObject settings{{QStringLiteral("validation"), shareOf(validation_->text())},
                         {QStringLiteral("test"), shareOf(test_->text())},
                         {QStringLiteral("seed"), static_cast<qint64>(text::readNumber(seed_->text()).value_or(0.0))}};
    const QString way = way_->currentData().toString();
    if (way == QStringLiteral("by_hash")) settings.insert(way, true);
    else if (!way.isEmpty()) settings.insert(way, column_->currentText());
    if (near_->isChecked()) settings.insert(QStringLiteral("near_together"), true);
    return QJsonDocument(settings).toJson(QJsonDocument::Compact).toStdString();
}

void SplitsPage::split() {
    const auto* kind = stepKind("split");
    if (kind == nullptr || !draft_.canChange()) return;
    try {
        const std::string wanted = settings();
        kind->check(wanted, "split");
        problem_->hide();
        if (const int step = splitStep(); step >= 0) {
            auto plan = draft_.plan();
            plan.steps[static_cast<std::size_t>(step)] = {"split", true, wanted};
            draft_.replace(std::move(plan), tr("Split anew"));
        } else {
            draft_.add("split", wanted);
        }
    } catch (const core::Error& error) { // what a person typed is an expected outcome
        problem_->setText(stepProblem("split", error.message()));
        problem_->show();
    }
}

void SplitsPage::showCounts() {
    emptyLayout(counts_);
    const bool any = shown_ && !shown_->info().splits.empty();
    words_->setText(
        any ? QString()
            : tr("These rows are not split. Training then holds some of them out by itself; a split that is made here stays the "
                 "same for every run and can be checked for leaks."));
    words_->setVisible(!any);
    if (!any) return;
    const double all = static_cast<double>(std::max<std::int64_t>(1, shown_->info().rows));
    for (const auto& [name, rows] : shown_->info().splits) {
        auto* label = widgets::foreignLabel(QString::fromStdString(name));
        label->setFixedWidth(px(kLabel));
        auto* bar = new widgets::ProgressBar;
        bar->setFraction(static_cast<double>(rows) / all);
        bar->setFixedWidth(px(240));
        auto* count = new widgets::Label(text::count(rows));
        count->setNumeric();
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setFixedWidth(px(80));
        auto* share = widgets::dimLabel(text::percent(static_cast<double>(rows) / all, 1));
        counts_->addWidget(widgets::bar(28, {{label}, {bar}, {count}, {share}, Item::grow()}, 8, {0, 0, 0, 0}));
    }
}

void SplitsPage::checkLeaks() {
    if (!shown_ || shown_->info().splits.size() < 2 || job_ != 0) return;
    job_ = context_.jobs().compute<LeakCheck>(
        bridge::Lane::Data, tr("Leaks between the splits of %1").arg(QString::fromStdString(shown_->info().name)),
        [dataset = shown_](core::base::JobContext& ctx) { return findSplitLeaks(dataset, ctx); }, this,
        [this, dataset = shown_](const LeakCheck& found) {
            if (dataset != shown_) return;
            job_ = 0;
            found_ = found;
            showLeaks();
        },
        [this](const QString& problem) {
            job_ = 0;
            context_.announce(problem, theme::Tone::Error);
            showLeaks();
        },
        bridge::JobLook{QStringLiteral("shield"), {}, shown_->info().rows < kQuietRows});
    showLeaks();
}

void SplitsPage::showLeaks() {
    emptyLayout(leaks_);
    const bool possible = shown_ && shown_->info().splits.size() > 1;
    check_->setEnabled(possible && job_ == 0);
    leakWords_->setVisible(!found_);
    leakWords_->setText(!possible ? tr("There is nothing to compare before the rows are split.")
                        : job_ != 0
                            ? tr("Comparing every split with every other…")
                            : tr("Not checked yet: rows that stand in two splits, word for word or nearly, make the figures too good."));
    if (!found_) return;
    if (found_->leaks.empty())
        leaks_->addWidget(new frames::FindingRow(QStringLiteral("splits.leak.none"), theme::Tone::Ok, tr("No row stands on both sides"),
                                                 tr("Every split was compared with every other, word for word and nearly.")));
    for (std::size_t i = 0; i < found_->leaks.size(); ++i) {
        const auto& leak = found_->leaks[i];
        const int count = static_cast<int>(leak.groups.size());
        const QString from = QString::fromStdString(leak.from), into = QString::fromStdString(leak.into);
        const QString head = leak.exact ? tr("%Ln row(s) of %1 stand in %2 too", nullptr, count).arg(from, into)
                                        : tr("%Ln row(s) of %1 are nearly the same as one of %2", nullptr, count).arg(from, into);
        auto* row = new frames::FindingRow(QStringLiteral("splits.leak.%1").arg(i), leak.exact ? theme::Tone::Error : theme::Tone::Warn,
                                           head, tr("What is measured on %1 would be too good.").arg(into), tr("Show"));
        connect(row, &frames::FindingRow::linkClicked, this, [this, rows = leak.rows, head] { Q_EMIT rowsRequested(rows, head); });
        leaks_->addWidget(row);
        auto* out =
            new widgets::Button(QStringLiteral("splits.leak.%1.out").arg(i), tr("Take them out of %1").arg(from), QStringLiteral("minus"));
        out->setEnabled(draft_.canChange());
        connect(out, &QAbstractButton::clicked, this, [this, leak] { takeOut(leak); });
        leaks_->addWidget(widgets::row({Item::gap(16), {out}, Item::grow()}));
    }
}

/// The side that is measured on stays as it is.
void SplitsPage::takeOut(const SplitLeak& leak) {
    std::vector<std::int64_t> origins;
    for (const auto& pair : leak.groups) origins.push_back(draft_.originOf(pair.front()));
    draft_.exclude(origins);
}

} // namespace ui::panels
