#include "ui/panels/data/versions/versions_page.h"

#include "core/base/error.h"
#include "ui/itemmodels/version_table_model.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/panels/data/steps/version_parents.h"
#include "ui/panels/data/versions/version_words.h"
#include "ui/shell/recent_projects.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QDateTime>
#include <QItemSelectionModel>
#include <QLocale>

#include <algorithm>

namespace ui::panels {

using core::store::DatasetEntry;
using itemmodels::VersionLine;
using widgets::Button;
using widgets::Item;

namespace {

QString splitsText(const core::data::DatasetInfo& info) {
    QStringList parts;
    for (const auto& [name, rows] : info.splits) parts << QStringLiteral("%1 %2").arg(QString::fromStdString(name), text::count(rows));
    return parts.join(QStringLiteral(", "));
}

/// The steps that are on, a line each.
QStringList stepsOf(const DatasetEntry& version) {
    QStringList titles;
    try {
        if (!version.info.plan.empty())
            for (const auto& step : core::data::planFrom(version.info.plan, "plan").steps)
                if (step.on) titles << stepTitle(step);
    } catch (const core::Error&) { // made by a newer program
        titles << VersionsPage::tr("steps that this program does not know");
    }
    return titles;
}

VersionLine lineOf(const DatasetEntry& version, const std::vector<DatasetEntry>& all, std::int64_t seen) {
    VersionLine line;
    line.version = version.version;
    line.rows = version.info.rows;
    line.rejected = version.info.rejectedRows;
    line.current = &version == &all.back();
    line.seen = version.version == seen;
    line.splits = splitsText(version.info);
    const auto made = QDateTime::fromString(QString::fromStdString(version.info.created), Qt::ISODate).toLocalTime();
    line.made = made.isValid()
                    ? VersionsPage::tr("%1, %2").arg(shell::shortDay(made), QLocale().toString(made.time(), QLocale::ShortFormat))
                    : QString();
    const auto* parent = parentOf(version, all);
    const QStringList steps = stepsOf(version);
    if (!parent) {
        const auto& files = version.info.sourceFiles;
        line.madeFrom =
            files.empty()
                ? VersionsPage::tr("import")
                : VersionsPage::tr("import of %1").arg(QString::fromStdString(std::filesystem::path(files.front()).filename().string()));
        if (line.rejected > 0) line.madeFrom += VersionsPage::tr(", %Ln row(s) rejected", nullptr, static_cast<int>(line.rejected));
        line.steps = line.madeFrom;
        return line;
    }
    line.more = version.info.rows - parent->info.rows;
    line.madeFrom = steps.isEmpty() ? VersionsPage::tr("v%1").arg(text::count(parent->version))
                                    : VersionsPage::tr("v%1: %2").arg(text::count(parent->version)).arg(steps.join(QStringLiteral(", ")));
    line.steps = line.madeFrom;
    return line;
}

} // namespace

VersionsPage::VersionsPage(PlanDraft& draft, QWidget* parent)
    : QWidget(parent), draft_(draft), versions_(new itemmodels::VersionTableModel(this)),
      table_(new tables::TableView(QStringLiteral("versions.table"), tr("Versions of the dataset"))) {
    table_->setModel(versions_);
    table_->setSortingEnabled(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnWidths({112, 84, 72, 0, 180, 132}, 180);
    auto* words = widgets::wrappedLabel(tr("A version never changes: saving the steps makes the next one. Older ones can be looked at, "
                                           "trained on, and made the current one."));
    difference_ = widgets::named(widgets::wrappedLabel({}, theme::Type::Body, &theme::Theme::text), QStringLiteral("versions.difference"),
                                 tr("The chosen version beside the current one"));
    why_ = widgets::wrappedLabel();
    look_ = new Button(QStringLiteral("versions.look"), tr("Look at its rows"), QStringLiteral("eye"));
    restore_ = new Button(QStringLiteral("versions.restore"), tr("Make it the current one"), QStringLiteral("reset"));
    train_ = new Button(QStringLiteral("versions.train"), tr("Train on it"), QStringLiteral("train"));
    connect(look_, &QAbstractButton::clicked, this, [this] { Q_EMIT lookWanted(chosen()); });
    connect(restore_, &QAbstractButton::clicked, this, [this] { draft_.restore(chosen()); });
    connect(train_, &QAbstractButton::clicked, this, [this] { Q_EMIT trainWanted(chosen()); });
    connect(table_, &QAbstractItemView::activated, this, [this] { Q_EMIT lookWanted(chosen()); });
    auto* foot =
        widgets::column({{difference_}, {widgets::row({{look_}, {restore_}, {train_}, Item::grow()})}, {why_}}, 10, {16, 12, 16, 16});
    widgets::fillColumn(this, {{widgets::row({{words, 1}}, 0, {16, 9, 16, 9})}, {table_, 1}, {widgets::horizontalLine()}, {foot}}, 0);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsPage::showChosen);
    connect(&draft_, &PlanDraft::planChanged, this, &VersionsPage::refresh);
    connect(&draft_, &PlanDraft::rowsChanged, this, &VersionsPage::refresh);
    refresh();
}

std::int64_t VersionsPage::chosen() const {
    const int row = table_->currentIndex().row();
    return row < 0 || row >= versions_->rowCount() ? 0 : versions_->at(row).version;
}

void VersionsPage::refresh() {
    const auto& all = draft_.versions();
    const std::int64_t before = chosen(), seen = draft_.isBrowsing() ? draft_.seenVersion() : 0;
    std::vector<VersionLine> lines;
    for (auto version = all.rbegin(); version != all.rend(); ++version) lines.push_back(lineOf(*version, all, seen));
    versions_->setLines(std::move(lines));
    const int row = versions_->rowOf(before);
    if (versions_->rowCount() > 0) table_->setCurrentIndex(versions_->index(std::max(row, 0), 0));
    showChosen();
}

void VersionsPage::showChosen() {
    const int row = table_->currentIndex().row();
    const bool any = row >= 0 && row < versions_->rowCount();
    for (auto* button : {look_, restore_, train_}) button->setEnabled(any);
    if (!any) return difference_->clear();
    const VersionLine& line = versions_->at(row);
    difference_->setText(line.current
                             ? tr("Version %1 is the current one: %2 rows.").arg(text::count(line.version)).arg(text::count(line.rows))
                             : versionBesideCurrent(line.version, line.rows, versions_->at(0).version, versions_->at(0).rows));
    look_->setLabel(line.current && draft_.isBrowsing() ? tr("Back to its rows") : tr("Look at its rows"));
    const QString why = line.current ? QString() : draft_.whyNoRestore();
    restore_->setEnabled(!line.current && why.isEmpty());
    restore_->setToolTip(why);
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
}

} // namespace ui::panels
