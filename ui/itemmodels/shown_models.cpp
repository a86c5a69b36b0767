#include "ui/itemmodels/shown_models.h"

#include "core/base/about/licences.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/tables/cell.h"

namespace ui::itemmodels {

bool ModelFilter::takes(const core::engine::ModelFacts& model, std::uint64_t memoryBytes) const {
    if (where == Where::Bundled && !model.bundled) return false;
    if (where == Where::Folders && model.bundled) return false;
    const std::string kind = core::base::licenceOf(model.licence).kind;
    const bool permissive = kind == "permissive", restricted = kind == "restricted", noncommercial = kind == "noncommercial";
    if (commercial && !permissive && !restricted) return false;
    if (sharing && !permissive && !restricted && !noncommercial) return false;
    if (anyPurpose && !permissive) return false;
    const bool usable = model.problem.empty();
    if (full && (!usable || memoryBytes < model.fullBytes)) return false;
    if (lora && (!usable || memoryBytes < model.loraBytes)) return false;
    return QString::fromStdString(model.name + ' ' + model.architecture + ' ' + model.licence).contains(words, Qt::CaseInsensitive);
}

ShownModels::ShownModels(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(tables::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ShownModels::setFilter(const ModelFilter& filter, std::uint64_t memoryBytes) {
    filter_ = filter;
    memoryBytes_ = memoryBytes;
    invalidateFilter();
}

bool ShownModels::filterAcceptsRow(int row, const QModelIndex&) const {
    return filter_.takes(static_cast<ModelTableModel*>(sourceModel())->model(row), memoryBytes_);
}

} // namespace ui::itemmodels
