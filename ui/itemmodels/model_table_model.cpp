#include "ui/itemmodels/model_table_model.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/tables/cell.h"

#include <QLocale>

namespace ui::itemmodels {

using core::engine::ModelFacts;
using tables::Cell;

namespace {

/// "260,032", "135 M", "1.24 B": as the field writes parameter counts.
QString parametersInWords(std::int64_t count) {
    const QLocale locale;
    const auto n = static_cast<double>(count);
    if (n >= 1e9) return locale.toString(n / 1e9, 'f', 2) + QStringLiteral(" B");
    if (n >= 1e6) return locale.toString(n / 1e6, 'f', 1) + QStringLiteral(" M");
    return locale.toString(static_cast<qlonglong>(count));
}

QString bytesText(std::uint64_t bytes) { return QString::fromStdString(core::base::bytesInWords(bytes)); }

Cell fitsCell(const ModelFacts& model, std::uint64_t memory) {
    if (!model.problem.empty())
        return tables::stateCell(QStringLiteral("error"), ModelTableModel::tr("cannot be opened"), theme::Tone::Error);
    if (memory >= model.fullBytes) return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Ok);
    if (memory >= model.loraBytes) return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Accent);
    return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Error);
}

} // namespace

void ModelTableModel::setModels(std::vector<ModelFacts> models, std::uint64_t memoryBytes) {
    beginResetModel();
    models_ = std::move(models);
    memoryBytes_ = memoryBytes;
    endResetModel();
}

QString ModelTableModel::fits(const ModelFacts& model, std::uint64_t memoryBytes) {
    if (!model.problem.empty()) return {};
    if (memoryBytes >= model.fullBytes) return tr("Full");
    return memoryBytes >= model.loraBytes ? tr("LoRA") : tr("No");
}

int ModelTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(models_.size()); }

int ModelTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant ModelTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& model = this->model(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Name ? QString::fromStdString(model.problem.empty() ? model.path.string() : model.problem).toHtmlEscaped()
                                      : QVariant();
    if (role == tables::kSortRole) return sortValue(index);
    if (role != Qt::DisplayRole && role != tables::kCellRole) return {};
    const QLocale locale;
    Cell cell;
    const bool known = model.problem.empty();
    switch (index.column()) {
    case Name:
        cell = tables::textCell(QString::fromStdString(model.name));
        cell.strong = true;
        break;
    case Architecture: cell = tables::textCell(QString::fromStdString(model.architecture)); break;
    case Parameters: cell = tables::numberCell(known ? parametersInWords(model.parameters) : QString()); break;
    case Context: cell = tables::numberCell(known ? locale.toString(static_cast<qlonglong>(model.context)) : QString()); break;
    case Size: cell = tables::numberCell(model.bytes > 0 ? bytesText(model.bytes) : QString()); break;
    case Licence: {
        const auto licence = core::base::licenceOf(model.licence);
        cell = tables::pillCell(model.licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), licenceTone(licence));
        break;
    }
    case Fits: cell = fitsCell(model, memoryBytes_); break;
    default: break;
    }
    if (role == tables::kCellRole) return QVariant::fromValue(cell);
    return cell.kind == Cell::Kind::Pills ? cell.pills.join(QStringLiteral(", ")) : cell.text;
}

QVariant ModelTableModel::sortValue(const QModelIndex& index) const {
    const auto& model = this->model(index.row());
    switch (index.column()) {
    case Parameters: return static_cast<qlonglong>(model.parameters);
    case Context: return static_cast<qlonglong>(model.context);
    case Size: return static_cast<qulonglong>(model.bytes);
    default: return data(index, Qt::DisplayRole);
    }
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto head = [&]() -> tables::HeaderCell {
        switch (section) {
        case Name: return {tr("Name"), {}, false};
        case Architecture: return {tr("Architecture"), {}, false};
        case Parameters: return {tr("Parameters"), {}, true};
        case Context: return {tr("Context"), tr("tokens"), true};
        case Size: return {tr("Size"), tr("on disk"), true};
        case Licence: return {tr("Licence"), {}, false};
        default: return {tr("Fits here"), memoryBytes_ > 0 ? tr("in %1").arg(bytesText(memoryBytes_)) : QString(), false};
        }
    }();
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    return {};
}

} // namespace ui::itemmodels
