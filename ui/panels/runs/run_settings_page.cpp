#ifndef Q_MOC_RUN
#include "core/base/form.h"
#endif
#include "ui/panels/runs/run_settings_page.h"

#include "ui/itemmodels/runs/run_fields.h"
#include "ui/panels/runs/compare_table.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QCoreApplication>
#include <QSet>

namespace ui::panels {

namespace {

/// Notes of a person are no settings.
bool isSetting(const QString& path) {
    return path != QStringLiteral("name") && path != QStringLiteral("notes") && path != QStringLiteral("tags");
}

QString valueText(const core::store::RunEntry& run, const QString& path) {
    const auto found = itemmodels::runValue(run, path == QStringLiteral("task") ? QStringLiteral("task") : path);
    if (!found.has()) return {};
    if (found.isNumber()) return plots::shortText(found.value.toDouble());
    return path.startsWith(QStringLiteral("data.")) || path.startsWith(QStringLiteral("model."))
               ? itemmodels::shortSource(found.value.toString())
               : found.value.toString();
}

} // namespace

RunSettingsPage::RunSettingsPage(QWidget* parent)
    : QWidget(parent), different_(new CompareTable(QStringLiteral("runs.settings"), tr("Settings that differ"))),
      same_(new CompareTable(QStringLiteral("runs.sameSettings"), tr("Settings that are the same"))), nothing_(widgets::dimLabel()),
      fold_(new widgets::Button(QStringLiteral("runs.showSame"), {}, QStringLiteral("chevron-right"), widgets::Button::Kind::Ghost)) {
    nothing_->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(8));
    fold_->setCheckable(true);
    same_->hide();
    connect(fold_, &QAbstractButton::toggled, this, &RunSettingsPage::showSame);
    auto* foldRow = widgets::row({fold_, widgets::Item::grow()}, 0, {8, 4, 8, 4});
    widgets::fillColumn(this, {different_, nothing_, foldRow, same_, widgets::Item::grow()}, 0);
}

void RunSettingsPage::setRuns(const InspectedRuns& runs) {
    const auto& info = core::base::structInfo<core::runs::RunSpec>();
    const core::runs::RunSpec defaults;
    std::vector<const void*> objects;
    for (const auto& run : runs) objects.push_back(&run.entry.spec);
    if (runs.size() == 1) objects.push_back(&defaults);
    QSet<QString> differing;
    std::vector<CompareTable::Column> columns;
    for (const auto& run : runs) columns.push_back({run.label, run.style});
    std::vector<CompareTable::Row> rows, others;
    const auto rowFor = [&](const QString& path, const core::base::FieldInfo* field) {
        CompareTable::Row row{path,
                              {},
                              true,
                              -1,
                              QCoreApplication::translate("fields", field->label) + QStringLiteral(". ") +
                                  QCoreApplication::translate("fields", field->help)};
        for (const auto& run : runs) row.values << valueText(run.entry, path);
        return row;
    };
    if (objects.size() > 1)
        for (const auto& difference : core::base::differences(info, objects)) {
            const QString path = QString::fromStdString(difference.path);
            if (!isSetting(path)) continue;
            auto row = rowFor(path, difference.field);
            if (row.values.count(QString()) == row.values.size()) continue; // it matters for none of them
            rows.push_back(row);
            differing.insert(path);
        }
    for (const auto& field : core::base::formFields(info)) {
        const QString path = QString::fromStdString(field.path);
        if (isSetting(path) && !differing.contains(path) && !runs.empty()) {
            auto row = rowFor(path, field.info);
            row.values = {row.values.first()};
            others.push_back(row);
        }
    }
    different_->setTable(runs.size() == 1 ? tr("Changed from the defaults") : tr("Setting"), columns, rows);
    different_->setVisible(!rows.empty());
    nothing_->setText(runs.empty()       ? tr("Select a run to see its settings.")
                      : runs.size() == 1 ? tr("Every setting is the default.")
                                         : tr("All settings are the same."));
    nothing_->setVisible(rows.empty());
    same_->setTable({}, {{tr("all"), {}}}, others);
    sameCount_ = static_cast<qsizetype>(others.size());
    runCount_ = runs.size();
    fold_->setVisible(!others.empty());
    showSame();
}

void RunSettingsPage::showSame() {
    const bool open = fold_->isChecked();
    fold_->setIconName(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    const QString number = plots::countText(static_cast<double>(sameCount_));
    fold_->setLabel(runCount_ <= 1   ? tr("As the defaults: %1 settings").arg(number)
                    : runCount_ == 2 ? tr("Same in both: %1 settings").arg(number)
                                     : tr("Same in all: %1 settings").arg(number));
    same_->setVisible(open && sameCount_ > 0);
}

} // namespace ui::panels
