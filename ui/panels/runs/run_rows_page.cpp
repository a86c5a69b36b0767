#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/runs/run_folder.h"
#include "core/runs/significance.h"
#include "core/store/project.h"
#endif
#include "ui/panels/runs/run_rows_page.h"

#include "ui/panels/runs/run_feed.h"
#include "ui/tables/cell.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/loss_units.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QSortFilterProxyModel>

#include <filesystem>
#include <map>
#include <optional>

namespace ui::panels {

using itemmodels::RowLosses;
using itemmodels::RowLossModel;
using theme::px;

namespace {

constexpr std::size_t kMostRows = 20'000; ///< of a large validation set; the first ones
constexpr std::size_t kMostRuns = 3;      ///< columns that a narrow inspector can hold

/// The evaluation that stands for a run: of the best step, else the newest that is there.
std::int64_t evaluatedStep(const core::runs::RunFolder& run, std::int64_t best) {
    if (best > 0 && std::filesystem::exists(run.evaluationFile(best))) return best;
    std::int64_t newest = 0;
    std::error_code error;
    const auto folder = run.evaluationFile(1).parent_path();
    for (std::filesystem::directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
        const QString name = QString::fromStdString(file->path().stem().string());
        if (name.startsWith(QStringLiteral("step-"))) newest = std::max<std::int64_t>(newest, name.mid(5).toLongLong());
    }
    return newest;
}

QString rowText(const core::data::Dataset& dataset, std::int64_t row) {
    const auto read = dataset.read(row, 1);
    if (read.empty()) return {};
    QStringList parts;
    for (const auto& cell : read.front())
        if (!cell.text.empty()) parts << QString::fromStdString(cell.text);
    return parts.join(QStringLiteral("\n\n"));
}

/// The dataset of the rows that were validated on, whole, since losses name its rows, not those of a split; where it can still be read: a run may have come
/// from another machine.
core::data::DatasetPtr validationRows(const core::runs::RunSpec& spec, const std::filesystem::path& project,
                                      const std::filesystem::path& cache) {
    try {
        const core::base::JobContext quiet;
        core::data::ImportOptions options;
        options.format = spec.data.format;
        const std::string& argument = spec.data.validation.empty() ? spec.data.train : spec.data.validation;
        return core::store::resolveDataset(argument, project, cache, options, quiet).dataset;
    } catch (const core::Error&) { // the losses are shown without the words
        return nullptr;
    }
}

} // namespace

RunRowsPage::RunRowsPage(RunFeed& feed, QWidget* parent)
    : QWidget(parent), feed_(feed), words_(widgets::wrappedLabel()), nothing_(widgets::wrappedLabel()), rows_(new RowLossModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      table_(new tables::TableView(QStringLiteral("runs.rows"), tr("Validation rows of the runs"))),
      row_(new widgets::TextEdit(QStringLiteral("runs.row"), tr("The chosen row and what the runs answered"))) {
    sorted_->setSourceModel(rows_);
    sorted_->setSortRole(tables::kSortRole);
    table_->setModel(sorted_);
    table_->head()->setTwoLines(true);
    table_->setSortingEnabled(true);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    row_->setReadOnly(true);
    row_->setLines(7);
    words_->setObjectName(QStringLiteral("runs.rows.words"));
    nothing_->setObjectName(QStringLiteral("runs.rows.problem"));
    words_->setContentsMargins(px(16), px(8), px(16), px(8));
    nothing_->setContentsMargins(px(16), px(12), px(16), px(12));
    widgets::fillColumn(this, {words_, nothing_, {table_, 1}, widgets::horizontalLine(), widgets::row({{row_, 1}}, 0, {16, 12, 16, 12})},
                        0);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunRowsPage::showRow);
    show({}, {});
}

void RunRowsPage::setRuns(const InspectedRuns& runs) {
    std::vector<Asked> asked;
    QStringList labels;
    QString key;
    for (const auto& run : runs) {
        if (asked.size() == kMostRuns) break;
        asked.push_back({run.folder.toStdString(), run.entry.bestStep});
        labels << run.label;
        key += run.folder + QStringLiteral("@%1:%2\n").arg(run.entry.bestStep).arg(run.entry.lastValidationLoss.value_or(0.0));
    }
    if (key == asked_) return;
    asked_ = key;
    const auto project = feed_.project();
    if (!project || asked.empty()) return show({}, {});
    feed_.readAside<Answer>([asked, folder = project->folder(), cache = project->cacheFolder()] { return look(asked, folder, cache); },
                            [this, key, labels](Answer answer) {
                                if (key == asked_) show(labels, std::move(answer));
                            });
}

RunRowsPage::Answer RunRowsPage::look(const std::vector<Asked>& runs, const std::filesystem::path& project,
                                      const std::filesystem::path& cache) {
    Answer answer;
    std::map<std::int64_t, RowLosses> rows;
    core::data::DatasetPtr dataset;
    std::optional<core::runs::Validated> first;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        answer.steps.push_back(0);
        try {
            const auto run = core::runs::RunFolder::open(runs[i].folder);
            answer.steps.back() = evaluatedStep(run, runs[i].bestStep);
            if (answer.steps.back() == 0) continue;
            const core::runs::Validated kind{core::runs::lossUnitOf(run.spec().task), run.origin().validationHash, {}};
            if (!first) {
                first = kind;
                answer.unit = kind.unit;
                dataset = validationRows(run.spec(), project, cache);
            } else if (const std::string why = core::runs::whyNotComparable(*first, kind); !why.empty()) {
                answer.steps.back() = 0; // its rows have the same numbers and are others
                answer.problem = QString::fromStdString(why);
                continue;
            }
            for (const auto& loss : core::runs::loadRowLosses(run.evaluationFile(answer.steps.back()))) {
                if (rows.size() >= kMostRows && !rows.contains(loss.row)) continue;
                RowLosses& row = rows[loss.row];
                row.row = loss.row;
                if (row.tokens == 0) row.tokens = loss.tokens;
                row.losses.resize(runs.size());
                row.losses[i] = loss.loss;
                while (row.answers.size() < static_cast<qsizetype>(runs.size())) row.answers << QString();
                row.answers[static_cast<qsizetype>(i)] = QString::fromStdString(loss.answer);
            }
        } catch (const core::Error& error) { // said above the table; the other runs are shown
            answer.problem = QString::fromStdString(error.message());
        }
    }
    for (auto& [number, row] : rows) {
        if (dataset && number < dataset->info().rows) row.text = rowText(*dataset, number);
        answer.rows.push_back(std::move(row));
    }
    return answer;
}

void RunRowsPage::show(const QStringList& labels, Answer answer) {
    QStringList at;
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (const auto step = answer.steps[static_cast<std::size_t>(i)]; step > 0)
            at << (labels.size() > 1 ? tr("%1 at step %2").arg(labels[i], text::count(step)) : tr("at step %1").arg(text::count(step)));
    words_->setText(tr("Loss of each validation row, %1: %2").arg(text::rowLossUnit(answer.unit), at.join(QStringLiteral(", "))));
    const bool any = !answer.rows.empty();
    nothing_->setText(!answer.problem.isEmpty() ? answer.problem
                      : labels.isEmpty()        ? tr("Select a run to see its validation rows.")
                                                : tr("No rows were evaluated yet. They appear with the first evaluation of a run."));
    nothing_->setVisible(!any || !answer.problem.isEmpty());
    words_->setVisible(any);
    for (QWidget* part : {static_cast<QWidget*>(table_), row_->parentWidget()}) part->setVisible(any);
    // One run needs no name above its numbers; three leave no room for the tokens.
    rows_->setRows(labels.size() == 1 ? QStringList{tr("Loss")} : labels, std::move(answer.rows), answer.unit);
    QList<int> widths{40, 0, 64};
    for (qsizetype i = 0; i < labels.size(); ++i) widths << (labels.size() == 1 ? 66 : 56);
    if (labels.size() > 1) widths << 70;
    table_->setColumnWidths(widths, 64);
    table_->setColumnHidden(RowLossModel::Tokens, labels.size() > 2 || answer.unit != core::runs::LossUnit::NatsPerToken);
    const int column = labels.size() > 1 ? rows_->columnCount() - 1 : static_cast<int>(RowLossModel::FirstLoss);
    if (any) {
        table_->sortByColumn(column, Qt::DescendingOrder); // where the run is worst, or worse than the other
        table_->setCurrentIndex(sorted_->index(0, 0));
    }
    showRow();
}

void RunRowsPage::showRow() {
    const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
    if (!index.isValid()) return row_->setPlainText({});
    const RowLosses& row = rows_->at(index.row());
    QString words = row.text.isEmpty() ? tr("The words of this row cannot be read here: its dataset is not in reach.") : row.text;
    for (qsizetype i = 0; i < row.answers.size(); ++i)
        if (!row.answers[i].isEmpty()) words += QStringLiteral("\n\n— %1 —\n%2").arg(rows_->runs()[i], row.answers[i]);
    row_->setPlainText(words);
}

} // namespace ui::panels
