#include "ui/panels/model/model_filters.h"

#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::panels {

using itemmodels::ModelFilter;
using theme::Theme;
using widgets::Item;

ModelFilters::ModelFilters(QWidget* parent)
    : Region(&Theme::sunken, parent), where_(new tables::ListView(QStringLiteral("model.where"), tr("Where models lie"))) {
    where_->setFitToContents(true);
    connect(where_, &tables::ListView::chosenChanged, this, &ModelFilters::changed);
    addBox("commercial", tr("Commercial use"), &ModelFilter::commercial);
    addBox("sharing", tr("Sharing the result"), &ModelFilter::sharing);
    addBox("anyPurpose", tr("Any purpose"), &ModelFilter::anyPurpose);
    addBox("full", tr("Full fine-tuning"), &ModelFilter::full);
    addBox("lora", tr("LoRA"), &ModelFilter::lora);
    widgets::fillColumn(this,
                        {widgets::bar(36, {widgets::headLabel(tr("Where")), Item::grow()}), where_, widgets::horizontalLine(),
                         makeBoxes(tr("Licence allows"), {0, 1, 2}), widgets::horizontalLine(), makeBoxes(tr("Fits here"), {3, 4}),
                         widgets::horizontalLine(), Item::grow()},
                        0);
    setModels({}, 0);
}

void ModelFilters::addBox(const char* id, const QString& words, bool ModelFilter::*member) {
    Box made;
    made.box = new widgets::CheckBox(QStringLiteral("model.filter.") + QLatin1String(id), words);
    made.count = widgets::dimLabel();
    made.count->setNumeric();
    made.member = member;
    connect(made.box, &QAbstractButton::toggled, this, &ModelFilters::changed);
    boxes_.push_back(made);
}

QWidget* ModelFilters::makeBoxes(const QString& title, const std::vector<std::size_t>& boxes) {
    auto* host = widgets::column({widgets::bar(32, {widgets::headLabel(title), Item::grow()}, 0, {})}, 0, {16, 4, 16, 8});
    for (const std::size_t at : boxes) host->layout()->addWidget(widgets::bar(28, {boxes_[at].box, Item::grow(), boxes_[at].count}, 8, {}));
    return host;
}

ModelFilter ModelFilters::filter() const {
    ModelFilter filter;
    const QString where = where_->chosen();
    filter.where = where == QStringLiteral("bundled")   ? ModelFilter::Where::Bundled
                   : where == QStringLiteral("folders") ? ModelFilter::Where::Folders
                                                        : ModelFilter::Where::All;
    for (const Box& box : boxes_) filter.*box.member = box.box->isChecked();
    return filter;
}

void ModelFilters::setFilter(const ModelFilter& filter) {
    const QSignalBlocker once(this);
    where_->choose(filter.where == ModelFilter::Where::Bundled   ? QStringLiteral("bundled")
                   : filter.where == ModelFilter::Where::Folders ? QStringLiteral("folders")
                                                                 : QStringLiteral("all"));
    for (const Box& box : boxes_) box.box->setChecked(filter.*box.member);
}

void ModelFilters::clear() {
    setFilter({});
    Q_EMIT changed();
}

void ModelFilters::setModels(const std::vector<core::engine::ModelFacts>& models, std::uint64_t memoryBytes) {
    const auto count = [&](const ModelFilter& filter) {
        return text::count(
            std::count_if(models.begin(), models.end(), [&](const auto& model) { return filter.takes(model, memoryBytes); }));
    };
    const auto entry = [&](const char* id, const QString& title, const QString& icon, ModelFilter::Where where) {
        tables::ListItem item;
        item.id = QString::fromLatin1(id);
        item.title = title;
        item.icon = icon;
        ModelFilter filter;
        filter.where = where;
        item.right = count(filter);
        return item;
    };
    where_->setItems({entry("all", tr("All models"), QStringLiteral("model"), ModelFilter::Where::All),
                      entry("bundled", tr("Bundled"), QStringLiteral("shield"), ModelFilter::Where::Bundled),
                      entry("folders", tr("Folders"), QStringLiteral("folder"), ModelFilter::Where::Folders)});
    if (where_->chosen().isEmpty()) {
        const QSignalBlocker once(this);
        where_->choose(QStringLiteral("all"));
    }
    for (const Box& box : boxes_) {
        ModelFilter filter;
        filter.*box.member = true;
        box.count->setText(count(filter));
    }
}

} // namespace ui::panels
