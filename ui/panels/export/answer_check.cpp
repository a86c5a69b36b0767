#include "ui/panels/export/answer_check.h"

#include "ui/itemmodels/cell_text.h"
#include "ui/panels/export/export_steps.h"
#include "ui/plots/points/check_plot.h"
#include "ui/tables/cell.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace ui::panels {

using theme::Theme;

void CheckModel::setPrompts(std::vector<core::engine::CheckedPrompt> prompts) {
    beginResetModel();
    prompts_ = std::move(prompts);
    std::stable_sort(prompts_.begin(), prompts_.end(),
                     [](const auto& a, const auto& b) { return a.largestDifference > b.largestDifference; });
    endResetModel();
}

int CheckModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(prompts_.size()); }

int CheckModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 5; }

QVariant CheckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::ToolTipRole && index.column() == 0)
        return QString::fromStdString(prompts_[static_cast<std::size_t>(index.row())].prompt);
    if (role == tables::kForeignRole) return index.column() == 0;
    if (role != Qt::DisplayRole && role != tables::kCellRole) return {};
    const auto& prompt = prompts_[static_cast<std::size_t>(index.row())];
    const QLocale locale;
    const bool same = prompt.firstDifference < 0;
    const auto cell = [&]() -> tables::Cell {
        switch (index.column()) {
        case 0: return tables::textCell(itemmodels::oneLine(prompt.prompt));
        case 1: return tables::numberCell(tr("%L1 of %L2").arg(prompt.sameTokens).arg(prompt.ofTokens));
        case 2: return tables::numberCell(same ? QString() : locale.toString(static_cast<qlonglong>(prompt.firstDifference + 1)));
        case 3: return tables::numberCell(text::significant(prompt.largestDifference, 2));
        default: return tables::pillCell(same ? tr("same") : tr("differs"), same ? theme::Tone::Ok : theme::Tone::Warn);
        }
    }();
    if (role == tables::kCellRole) return QVariant::fromValue(cell);
    return cell.kind == tables::Cell::Kind::Pills ? cell.pills.join(QLatin1Char(' ')) : cell.text;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section > 4) return {};
    const tables::HeaderCell heads[] = {{tr("Prompt"), {}, false},
                                        {tr("Same tokens"), tr("greedy"), true},
                                        {tr("First differs"), tr("at token"), true},
                                        {tr("Largest diff."), tr("of a probability"), true},
                                        {QString(), {}, false}};
    if (role == Qt::DisplayRole) return heads[section].title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(heads[section]);
    return {};
}

AnswerCheck::AnswerCheck(QWidget* parent) : QWidget(parent), prompts_(new CheckModel(this)) {
    icon_ = new widgets::IconLabel(QStringLiteral("shield"), &Theme::text2);
    words_ = new widgets::Label({}, theme::Type::Section);
    second_ = widgets::wrappedLabel();
    table_ = new tables::TableView(QStringLiteral("export.check"), tr("Answer check, prompt by prompt"));
    table_->head()->setTwoLines(true);
    table_->setModel(prompts_);
    table_->setSortingEnabled(false);
    table_->setColumnWidths({0, 110, 110, 120, 84});
    steps_ = new ExportSteps;
    steps_->setFixedWidth(theme::px(270));
    plot_ = new plots::CheckPlot(QStringLiteral("export.plot"), tr("Largest difference of a probability, a dot for each prompt"));
    plotPart_ = widgets::column({widgets::bar(34, {widgets::headLabel(tr("Answer check")),
                                                   widgets::dimLabel(tr("greedy, a dot for each prompt")), widgets::Item::grow()}),
                                 widgets::row({{plot_, 1}}, 0, {8, 0, 8, 4})},
                                0);
    top_ = widgets::column({widgets::row({steps_, widgets::verticalLine(), {plotPart_, 1}}, 0), widgets::horizontalLine()}, 0);
    auto* sentence = widgets::column({widgets::row({icon_, words_, widgets::Item::grow()}), second_}, 2, {16, 8, 16, 8});
    widgets::fillColumn(this, {top_, sentence, {widgets::horizontalLine()}, {table_, 1}}, 0);
    static_cast<QBoxLayout*>(layout())->addStretch(0);
    showNothing();
}

void AnswerCheck::say(const QString& icon, theme::ColorRole color, const QString& words, const QString& second) {
    icon_->setIcon(icon, color);
    words_->setText(words);
    second_->setText(second);
    second_->setToolTip(second);
}

void AnswerCheck::showNothing() {
    say(QStringLiteral("shield"), &Theme::text2, tr("Answer check"), tr("every export is read back and compared before it counts as done"));
    for (QWidget* part : {top_, static_cast<QWidget*>(table_)}) part->hide();
}

void AnswerCheck::showRunning(const QString& words, bool writes) {
    say(QStringLiteral("clock"), &Theme::text2, words, QString());
    table_->hide();
    top_->setVisible(writes);
    steps_->setVisible(writes);
    plotPart_->hide();
    if (writes) steps_->begin();
}

void AnswerCheck::showStep(int done) { steps_->setDone(done); }

void AnswerCheck::showProblem(const QString& problem) {
    say(QStringLiteral("error"), &Theme::err, tr("Nothing was written"), problem);
    table_->hide();
    plotPart_->hide();
    steps_->end(false);
}

void AnswerCheck::showResult(const core::engine::CheckResult& result, bool written) {
    say(result.passed ? QStringLiteral("ok") : QStringLiteral("error"), result.passed ? &Theme::ok : &Theme::err,
        result.passed ? tr("The export answers as the checkpoint does") : tr("The export does not answer as the checkpoint does"),
        QString::fromStdString(result.words));
    prompts_->setPrompts(result.prompts);
    const bool any = !result.prompts.empty();
    table_->setVisible(any);
    top_->setVisible(any);
    plotPart_->setVisible(any);
    QList<double> differences;
    for (const auto& prompt : result.prompts) differences << prompt.largestDifference;
    plot_->setDifferences(differences);
    if (written) steps_->end(true);
    else steps_->hide(); // it was written before: nothing is known of its steps
}

} // namespace ui::panels
