#include "ui/itemmodels/runs/run_table_model.h"

#include "core/store/project.h"
#include "ui/itemmodels/runs/run_fields.h"

#include <algorithm>
#include <cmath>

namespace ui::itemmodels {

using core::store::RunEntry;
using tables::Cell;
using Kind = RunColumn::Kind;

namespace {

QString folderOf(const RunEntry& run) { return QString::fromStdString(run.folder.string()); }

bool isSame(const RunEntry& a, const RunEntry& b) {
    return a.folder == b.folder && a.steps == b.steps && a.seconds == b.seconds && a.tokens == b.tokens && a.state.state == b.state.state &&
           a.state.error == b.state.error && a.notes.name == b.notes.name && a.notes.notes == b.notes.notes &&
           a.notes.tags == b.notes.tags && a.notes.starred == b.notes.starred && a.notes.binned == b.notes.binned &&
           a.lastValidationLoss == b.lastValidationLoss && a.bestValidationLoss == b.bestValidationLoss &&
           a.lastTrainLoss == b.lastTrainLoss && a.sparkline.size() == b.sparkline.size();
}

QList<double> finiteOnly(const std::vector<double>& values) {
    QList<double> series;
    for (const double value : values)
        if (std::isfinite(value)) series.append(value);
    return series;
}

} // namespace

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) { setColumns(standardRunColumns()); }
RunTableModel::~RunTableModel() = default;

void RunTableModel::setColumns(const QStringList& keys) {
    beginResetModel();
    columns_.clear();
    for (const QString& key : keys) columns_.append(runColumn(key));
    sortKeys_.clear();
    endResetModel();
}

QStringList RunTableModel::columnKeys() const {
    QStringList keys;
    for (const auto& column : columns_) keys << column.key;
    return keys;
}

void RunTableModel::setStyles(const plots::RunStyles& styles, const QSet<QString>& shown) {
    // Only what looks different is told: a proxy filters and sorts again for every row that it hears of.
    QSet<QString> touched = shown;
    touched.unite(shown_);
    const plots::RunStyles before = std::exchange(styles_, styles);
    const QSet<QString> shownBefore = std::exchange(shown_, shown);
    for (const QString& where : std::as_const(touched)) {
        const int row = rowOf(where);
        if (row < 0 || (shownBefore.contains(where) == shown_.contains(where) && before.of(where) == styles_.of(where))) continue;
        for (auto it = sortKeys_.begin(); it != sortKeys_.end(); ++it)
            (*it)[static_cast<std::size_t>(row)] = makeSortKey(runs_[static_cast<std::size_t>(row)], columns_[it.key()]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {tables::kCellRole});
    }
}

void RunTableModel::reindex() {
    rows_.clear();
    folders_.clear();
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        folders_.push_back(folderOf(runs_[i]));
        rows_.insert(folders_.back(), static_cast<int>(i));
    }
}

void RunTableModel::setRuns(std::vector<RunEntry> runs) {
    if (runs.size() == runs_.size() &&
        std::equal(runs.begin(), runs.end(), runs_.begin(), [](const RunEntry& a, const RunEntry& b) { return a.folder == b.folder; })) {
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (!isSame(runs_[i], runs[i])) replaceRow(static_cast<int>(i), std::move(runs[i]));
        return;
    }
    QHash<QString, int> wanted;
    for (std::size_t i = 0; i < runs.size(); ++i) wanted.insert(folderOf(runs[i]), static_cast<int>(i));
    // Rows that stay must stand in the same order; else the list is another one.
    int before = -1;
    bool ordered = true;
    qsizetype kept = 0;
    for (const QString& where : folders_)
        if (const auto found = wanted.constFind(where); found != wanted.constEnd()) {
            ordered = ordered && *found > before;
            before = *found;
            ++kept;
        }
    const qsizetype changes = static_cast<qsizetype>(runs_.size()) - kept + static_cast<qsizetype>(runs.size()) - kept;
    if (!ordered || changes > 50) {
        beginResetModel();
        runs_ = std::move(runs);
        reindex();
        sortKeys_.clear();
        endResetModel();
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(folder(row))) continue;
        beginRemoveRows({}, row, row);
        runs_.erase(runs_.begin() + row);
        reindex();
        sortKeys_.clear();
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(runs.size()); ++row) {
        auto& run = runs[static_cast<std::size_t>(row)];
        if (row < rowCount() && runs_[static_cast<std::size_t>(row)].folder == run.folder) {
            if (!isSame(runs_[static_cast<std::size_t>(row)], run)) replaceRow(row, std::move(run));
            continue;
        }
        beginInsertRows({}, row, row);
        runs_.insert(runs_.begin() + row, std::move(run));
        reindex();
        sortKeys_.clear();
        endInsertRows();
    }
}

void RunTableModel::replaceRow(int row, RunEntry run) {
    runs_[static_cast<std::size_t>(row)] = std::move(run);
    for (auto it = sortKeys_.begin(); it != sortKeys_.end(); ++it)
        (*it)[static_cast<std::size_t>(row)] = makeSortKey(runs_[static_cast<std::size_t>(row)], columns_[it.key()]);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RunTableModel::updateRun(const RunEntry& run) {
    if (const int row = rowOf(folderOf(run)); row >= 0) replaceRow(row, run);
}

const RunEntry& RunTableModel::run(int row) const { return runs_[static_cast<std::size_t>(row)]; }
QString RunTableModel::folder(int row) const { return folders_[static_cast<std::size_t>(row)]; }
int RunTableModel::rowOf(const QString& folder) const { return rows_.value(folder, -1); }
int RunTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(runs_.size()); }
int RunTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns_.size()); }

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RunEntry& entry = run(index.row());
    const RunColumn& shown = columns_[index.column()];
    switch (role) {
    case tables::kCellRole: return QVariant::fromValue(cell(entry, shown));
    case Qt::DisplayRole: return runColumnText(shown, entry);
    case Qt::ToolTipRole: return tooltip(entry, shown);
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::UserRole: return folderOf(entry);
    case tables::kForeignRole: return shown.kind == Kind::Name || shown.kind == Kind::Tags || shown.kind == Kind::Text;
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(shown.words, runColumnText(shown, entry));
    default: return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns_.size()) return {};
    const RunColumn& shown = columns_[section];
    if (role == tables::kHeaderRole) return QVariant::fromValue(tables::HeaderCell{shown.title, shown.unit, shown.isNumber()});
    if (role == Qt::DisplayRole) return shown.unit.isEmpty() ? shown.title : shown.title + QLatin1Char(' ') + shown.unit;
    if (role == Qt::ToolTipRole) return shown.words;
    return {};
}

Cell RunTableModel::cell(const RunEntry& entry, const RunColumn& shown) const {
    const QString where = folderOf(entry);
    const bool isShown = shown_.contains(where);
    const plots::RunStyle style = styles_.of(where);
    Cell made;
    switch (shown.kind) {
    case Kind::Swatch:
        made.kind = Cell::Kind::Swatch;
        if (isShown && style.shown()) {
            made.color = style.color();
            made.pen = style.line();
        }
        return made;
    case Kind::Star:
        made.kind = Cell::Kind::Star;
        made.fraction = entry.notes.starred ? 1.0 : 0.0;
        return made;
    case Kind::State: made = runStateCell(QString::fromStdString(entry.state.state)); return made;
    case Kind::Sparkline:
        made.kind = Cell::Kind::Sparkline;
        made.series = finiteOnly(entry.sparkline);
        if (isShown && style.shown()) made.color = style.color();
        if (entry.state.plannedSteps > 0)
            made.fraction = std::clamp(static_cast<double>(entry.steps) / static_cast<double>(entry.state.plannedSteps), 0.05, 1.0);
        return made;
    case Kind::Tags:
        made.kind = Cell::Kind::Pills;
        for (const auto& tag : entry.notes.tags) made.pills << QString::fromStdString(tag);
        return made;
    default: break;
    }
    made = shown.isNumber() ? tables::numberCell(runColumnText(shown, entry)) : tables::textCell(runColumnText(shown, entry));
    made.strong = isShown && (shown.kind == Kind::Name || shown.key == QStringLiteral("best"));
    if (shown.key == QStringLiteral("notes")) made.text = made.text.simplified();
    return made;
}

QString RunTableModel::tooltip(const RunEntry& entry, const RunColumn& shown) const {
    if (shown.kind == Kind::State && entry.state.error) return QString::fromStdString(*entry.state.error);
    if (shown.kind == Kind::Swatch)
        return shown_.contains(folderOf(entry)) ? tr("Shown in the plots; click to hide") : tr("Click to show in the plots");
    if (shown.kind == Kind::Star) return entry.notes.starred ? tr("Starred; click to take the star away") : tr("Click to star");
    if (shown.kind == Kind::Tags || shown.key == QStringLiteral("notes")) return runColumnText(shown, entry);
    return {};
}

RunTableModel::SortKey RunTableModel::makeSortKey(const RunEntry& entry, const RunColumn& shown) const {
    switch (shown.kind) {
    case Kind::Swatch:
        return {true, true, static_cast<double>(shown_.contains(folderOf(entry)) ? styles_.of(folderOf(entry)).place : 1000), {}};
    case Kind::Star: return {true, true, entry.notes.starred ? 0.0 : 1.0, {}};
    case Kind::Sparkline: {
        const auto best = entry.bestValidationLoss;
        return {best.has_value(), true, best.value_or(0.0), {}};
    }
    default: break;
    }
    const RunValue found = runValue(entry, shown.key);
    if (!found.has()) return {};
    if (found.isNumber()) return {true, true, found.value.toDouble(), {}};
    QString text = found.value.toString().toLower();
    return {!text.isEmpty(), false, 0.0, text};
}

const RunTableModel::SortKey& RunTableModel::sortKey(int row, int columnIndex) const {
    auto& keys = sortKeys_[columnIndex];
    if (keys.size() != runs_.size()) {
        keys.clear();
        keys.reserve(runs_.size());
        for (const auto& entry : runs_) keys.push_back(makeSortKey(entry, columns_[columnIndex]));
    }
    return keys[static_cast<std::size_t>(row)];
}

} // namespace ui::itemmodels
