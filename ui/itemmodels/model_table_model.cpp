#include "ui/itemmodels/model_table_model.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/tables/cell.h"
#include "ui/text/numbers.h"

#include <QLocale>

#include <cmath>

namespace ui::itemmodels {

using core::engine::ModelFacts;
using tables::Cell;

namespace {

QString bytesText(std::uint64_t bytes) { return text::bytes(bytes); }

Cell fitsCell(const ModelFacts& model, std::uint64_t memory) {
    if (!model.problem.empty()) return tables::pillCell(ModelTableModel::tr("refused"), theme::Tone::Error);
    if (memory >= model.fullBytes) return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Ok);
    if (memory >= model.loraBytes) return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Accent);
    return tables::pillCell(ModelTableModel::fits(model, memory), theme::Tone::Error);
}

/// Not measured: nothing. Waiting, running and failed say so; numbers as they are.
Cell measuredCell(const ModelMeasure& measure, const QString& words, bool saysState) {
    using State = ModelMeasure::State;
    if (measure.state == State::Failed && saysState) {
        Cell cell = tables::textCell(ModelTableModel::tr("failed"));
        cell.alignRight = true;
        cell.textColor = &theme::Theme::err;
        return cell;
    }
    if (measure.state == State::Running && saysState) {
        Cell cell = tables::textCell(ModelTableModel::tr("measuring"));
        cell.alignRight = true;
        cell.textColor = &theme::Theme::text2;
        return cell;
    }
    return tables::numberCell(measure.done() ? words : QString());
}

} // namespace

void ModelTableModel::setMeasures(const ModelMeasures& measures) {
    measures_ = measures;
    if (!models_.empty()) Q_EMIT dataChanged(index(0, TokensPerWord), index(rowCount() - 1, Speed));
}

ModelMeasure ModelTableModel::measureOf(int row) const { return measures_.value(QString::fromStdString(model(row).path.string())); }

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
    const ModelMeasure measure = measureOf(index.row());
    if (role == Qt::ToolTipRole && index.column() >= TokensPerWord) return measure.problem;
    if (role == Qt::ToolTipRole)
        return index.column() == Name || index.column() == Fits
                   ? QString::fromStdString(model.problem.empty() ? model.path.string() : model.problem)
                   : QVariant();
    if (role == tables::kForeignRole) return index.column() == Name;
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
    case Parameters: cell = tables::numberCell(known ? text::parameters(model.parameters) : QString()); break;
    case Context: cell = tables::numberCell(known ? locale.toString(static_cast<qlonglong>(model.context)) : QString()); break;
    case Size: cell = tables::numberCell(model.bytes > 0 ? bytesText(model.bytes) : QString()); break;
    case Licence: {
        const auto licence = core::base::licenceOf(model.licence);
        cell = tables::pillCell(model.licence.empty() ? tr("unknown") : QString::fromStdString(licence.id), licenceTone(licence));
        break;
    }
    case Fits: cell = fitsCell(model, memoryBytes_); break;
    case TokensPerWord: cell = measuredCell(measure, text::fixed(measure.tokensPerWord, 2), false); break;
    case Loss: cell = measuredCell(measure, text::fixed(measure.bitsPerByte, 3), false); break;
    case Speed: cell = measuredCell(measure, text::count(std::llround(measure.tokensPerSecond)), true); break;
    default: break;
    }
    if (role == tables::kCellRole) return QVariant::fromValue(cell);
    return cell.kind == Cell::Kind::Pills ? cell.pills.join(QStringLiteral(", ")) : cell.text;
}

QVariant ModelTableModel::sortValue(const QModelIndex& index) const {
    const auto& model = this->model(index.row());
    const ModelMeasure measure = measureOf(index.row());
    constexpr double kLast = 1e300; ///< what was not measured stands behind what was
    switch (index.column()) {
    case TokensPerWord: return measure.done() ? measure.tokensPerWord : kLast;
    case Loss: return measure.done() ? measure.bitsPerByte : kLast;
    case Speed: return measure.done() ? measure.tokensPerSecond : -1.0;
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
        case TokensPerWord: return {tr("Tokens"), tr("per word"), true};
        case Loss: return {tr("Loss"), tr("bits/byte"), true};
        case Speed: return {tr("Reads here"), tr("tokens/s"), true};
        default: return {tr("Fits here"), memoryBytes_ > 0 ? tr("in %1").arg(bytesText(memoryBytes_)) : QString(), false};
        }
    }();
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    return {};
}

} // namespace ui::itemmodels
