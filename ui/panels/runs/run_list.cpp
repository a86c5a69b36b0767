#ifndef Q_MOC_RUN
#include "core/store/project.h"
#endif
#include "ui/panels/runs/run_list.h"

#include "ui/itemmodels/runs/run_filter_model.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/mnemonics.h"
#include "ui/text/numbers.h"
#include "ui/text/translations.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>

namespace ui::panels {

using itemmodels::RunColumn;
using theme::px;
using widgets::Item;

namespace {
constexpr quint32 kStateVersion = 2;
constexpr int kFilterDelayMs = 150;
constexpr int kLeastName = 132, kMostName = 280, kLeastTags = 84;
constexpr int kMeasuredRows = 100; ///< whose names decide the width of their column
} // namespace

RunList::RunList(QWidget* parent)
    : QWidget(parent), model_(new itemmodels::RunTableModel(this)), proxy_(new itemmodels::RunFilterModel(*model_, this)),
      table_(new tables::TableView(QStringLiteral("runs.table"), tr("Runs"))), told_(new QTimer(this)) {
    language_ = text::shownLanguage();
    table_->setModel(proxy_);
    table_->head()->setTwoLines(true);
    table_->head()->setSectionsMovable(true);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->head()->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->viewport()->installEventFilter(this);
    problem_ = widgets::named(widgets::wrappedLabel({}, theme::Type::Secondary, &theme::Theme::err), QStringLiteral("runs.filter.problem"),
                              tr("What is wrong with the filter"));
    problem_->setContentsMargins(px(16), 0, px(16), px(8));
    problem_->hide();
    widgets::fillColumn(this, {makeTools(), problem_, widgets::horizontalLine(), {table_, 1}}, 0);
    applyWidths();
    connectTable();
    showCounts();
}

QWidget* RunList::makeTools() {
    filter_ = new widgets::SearchEdit(QStringLiteral("runs.filter"), tr("Such as best < 2.6"), QStringLiteral("filter"));
    filter_->setMinimumWidth(px(160));
    filter_->setMaximumWidth(px(300));
    filter_->setToolTip(tr("Words are searched in name, tags, notes, data, model and method.\nfield:text searches one field; =, !=, <, <=, "
                           ">, >= compare; and, or, not and brackets join.\n"
                           "Fields: name, state, task, data, model, method, tag, best, last, train, steps, time, tokens, every setting "
                           "(lr, trainer.seed) and metric (train/loss); is:starred."));
    columns_ = new widgets::Button(QStringLiteral("runs.columns"), tr("Columns"), QStringLiteral("columns"), widgets::Button::Kind::Ghost);
    binButton_ = new widgets::Button(QStringLiteral("runs.bin"), tr("Bin"), QStringLiteral("bin"), widgets::Button::Kind::Ghost);
    binButton_->setCheckable(true);
    counts_ = new widgets::ElidedLabel({}, theme::Type::Secondary, &theme::Theme::text2);
    counts_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    report_ = new widgets::IconButton(QStringLiteral("runs.report"), QStringLiteral("report"), tr("Write a report of the selected runs"));
    fork_ = new widgets::IconButton(QStringLiteral("runs.fork"), QStringLiteral("fork"), tr("Fork the current run with changes"));
    bin_ = new widgets::IconButton(QStringLiteral("runs.delete"), QStringLiteral("bin"), tr("Put the selected runs into the bin (Del)"));
    connect(report_, &QAbstractButton::clicked, this, &RunList::reportClicked);
    connect(fork_, &QAbstractButton::clicked, this, &RunList::forkClicked);
    connect(bin_, &QAbstractButton::clicked, this, &RunList::binClicked);
    connect(binButton_, &QAbstractButton::toggled, this, &RunList::showBin);
    connect(columns_, &QAbstractButton::clicked, this, [this] { showColumnMenu(columns_->mapToGlobal(QPoint(0, columns_->height()))); });
    return widgets::bar(44, {{filter_, 1}, columns_, binButton_, counts_, report_, fork_, bin_}, 8, {16, 0, 8, 0});
}

void RunList::connectTable() {
    auto* typed = new QTimer(this);
    typed->setSingleShot(true);
    typed->setInterval(kFilterDelayMs);
    connect(filter_, &QLineEdit::textChanged, typed, qOverload<>(&QTimer::start));
    connect(typed, &QTimer::timeout, this, [this] { filterTyped(filter_->text()); });
    // Told a moment later: while the filter takes rows away nobody may change the model.
    told_->setSingleShot(true);
    told_->setInterval(0);
    connect(told_, &QTimer::timeout, this, [this] {
        showCounts();
        Q_EMIT selectionChanged();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (selecting_) return;
        wanted_ = selected();
        told_->start();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, told_, qOverload<>(&QTimer::start));
    connect(table_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(folderOfRow(index.row())); });
    connect(table_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        Q_EMIT menuAboutToShow(menu);
        menu->popup(table_->viewport()->mapToGlobal(at));
    });
    connect(table_->head(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showColumnMenu(table_->head()->mapToGlobal(at)); });
    connect(proxy_, &QAbstractItemModel::modelReset, this, [this] { select(wanted_); });
}

bool RunList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) widenName();
    if (watched != table_->viewport() || event->type() != QEvent::MouseButtonPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QMouseEvent*>(event);
    const QModelIndex index = table_->indexAt(press->position().toPoint());
    if (press->button() != Qt::LeftButton || !index.isValid()) return false;
    switch (model_->column(index.column()).kind) {
    case RunColumn::Kind::Swatch:
        table_->selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    case RunColumn::Kind::Star: Q_EMIT starClicked(folderOfRow(index.row())); return true;
    default: return false;
    }
}

QString RunList::folderOfRow(int proxyRow) const { return proxy_->index(proxyRow, 0).data(Qt::UserRole).toString(); }

void RunList::setRuns(std::vector<core::store::RunEntry> runs) {
    selecting_ = true;
    model_->setRuns(std::move(runs));
    selecting_ = false;
    if (selected().isEmpty() && !wanted_.isEmpty()) select(wanted_);
    widenName();
    showCounts();
}

void RunList::setStyles(const plots::RunStyles& styles) {
    const QStringList shown = selected();
    model_->setStyles(styles, QSet<QString>(shown.begin(), shown.end()));
}

QStringList RunList::selected() const {
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    const int current = table_->currentIndex().row();
    std::sort(rows.begin(), rows.end(), [current](const QModelIndex& a, const QModelIndex& b) {
        if ((a.row() == current) != (b.row() == current)) return a.row() == current;
        return a.row() < b.row();
    });
    QStringList folders;
    for (const QModelIndex& row : rows) folders << folderOfRow(row.row());
    return folders;
}

void RunList::select(const QStringList& folders) {
    wanted_ = folders;
    QItemSelection selection;
    QModelIndex first;
    for (const QString& folder : folders) {
        const int row = model_->rowOf(folder);
        if (row < 0) continue;
        const QModelIndex index = proxy_->mapFromSource(model_->index(row, 0));
        if (!index.isValid()) continue;
        if (!first.isValid()) first = index;
        selection.select(index, index);
    }
    if (selection.isEmpty()) return;
    selecting_ = true;
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table_->scrollTo(first);
    selecting_ = false;
    told_->start();
}

const core::store::RunEntry* RunList::run(const QString& folder) const {
    const int row = model_->rowOf(folder);
    return row < 0 ? nullptr : &model_->run(row);
}

void RunList::filterTyped(const QString& text) {
    const QString problem = proxy_->setText(text);
    widgets::setFieldTone(filter_, problem.isEmpty() ? theme::Tone::Neutral : theme::Tone::Error);
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    showCounts();
}

void RunList::showCounts() {
    int binned = 0;
    for (int row = 0; row < model_->rowCount(); ++row) binned += model_->run(row).notes.binned ? 1 : 0;
    binButton_->setVisible(binned > 0 || proxy_->bin());
    binButton_->setText(tr("Bin (%1)").arg(text::count(binned)));
    const int all = proxy_->bin() ? binned : model_->rowCount() - binned;
    const int seen = proxy_->rowCount(), chosen = static_cast<int>(table_->selectionModel()->selectedRows().size());
    QString words = seen == all ? tr("%Ln runs", nullptr, all) : tr("%1 of %Ln runs", nullptr, all).arg(plots::countText(seen));
    if (all == 1) words = tr("1 run");
    if (chosen > 0) words += tr(", %1 selected").arg(plots::countText(chosen));
    counts_->setText(words);
    for (auto* button : {report_, fork_, bin_}) button->setEnabled(chosen > 0);
}

bool RunList::showsBin() const { return proxy_->bin(); }

void RunList::showBin(bool bin) {
    proxy_->setBin(bin);
    bin_->setIconName(bin ? QStringLiteral("undo") : QStringLiteral("bin"));
    bin_->setName(bin ? tr("Take the selected runs out of the bin") : tr("Put the selected runs into the bin (Del)"));
    told_->start();
}

void RunList::applyWidths() {
    for (int i = 0; i < model_->columnCount(); ++i) {
        const RunColumn& column = model_->column(i);
        const bool fixed = column.kind == RunColumn::Kind::Swatch || column.kind == RunColumn::Kind::Star;
        table_->head()->setSectionResizeMode(i, fixed ? QHeaderView::Fixed : QHeaderView::Interactive);
        table_->setColumnWidth(i, px(column.width > 0 ? column.width : 132));
    }
    table_->head()->setStretchLastSection(false);
    table_->head()->setMinimumSectionSize(px(28));
    widenName();
}

/// The name has the room that its words want, the tags have what is left; in a narrow window the table scrolls sideways instead of squeezing them.
void RunList::widenName() {
    int name = -1, tags = -1, others = 0;
    for (int i = 0; i < model_->columnCount(); ++i) {
        if (model_->column(i).kind == RunColumn::Kind::Name) name = i;
        else if (model_->column(i).kind == RunColumn::Kind::Tags) tags = i;
        else others += table_->columnWidth(i);
    }
    if (name < 0) return;
    const QFontMetrics metrics(theme::font(theme::Type::BodyStrong));
    int wanted = px(kLeastName);
    for (int row = 0; row < std::min(proxy_->rowCount(), kMeasuredRows); ++row)
        wanted = std::max(wanted, metrics.horizontalAdvance(proxy_->index(row, name).data().toString()) + 2 * px(8) + 2);
    const int left = table_->viewport()->width() - others;
    const int least = tags >= 0 ? px(kLeastTags) : 0;
    wanted = std::clamp(wanted, px(kLeastName), std::max(px(kLeastName), std::min(px(kMostName), left - least)));
    if (tags >= 0) table_->setColumnWidth(tags, std::max(least, left - wanted));
    else wanted = std::max(wanted, left);
    table_->setColumnWidth(name, wanted);
}

void RunList::showColumnMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList shown = model_->columnKeys();
    QHash<QString, QMenu*> groups;
    QStringList keys = itemmodels::allRunColumns();
    QSet<QString> metrics;
    for (int row = 0; row < std::min(model_->rowCount(), 200); ++row)
        for (const auto& [name, value] : model_->run(row).metrics) metrics.insert(QString::fromStdString(name));
    QStringList sorted(metrics.begin(), metrics.end());
    sorted.sort();
    for (const QString& name : sorted)
        if (!keys.contains(name)) keys << name;
    for (const QString& key : keys) {
        const RunColumn column = itemmodels::runColumn(key);
        QMenu* into = menu;
        if (metrics.contains(key) || key.contains(QLatin1Char('.'))) {
            const QString group = metrics.contains(key) ? tr("Metrics") : key.section(QLatin1Char('.'), 0, 0);
            if (!groups.contains(group)) {
                if (groups.isEmpty()) menu->addSeparator();
                groups.insert(group, menu->addMenu(group));
            }
            into = groups.value(group);
        }
        auto* action =
            into->addAction(text::asActionText(column.words), this, [this, key, on = !shown.contains(key)] { setColumnShown(key, on); });
        action->setCheckable(true);
        action->setChecked(shown.contains(key));
    }
    menu->addSeparator();
    menu->addAction(tr("Standard columns"), this, [this] {
        model_->setColumns(itemmodels::standardRunColumns());
        applyWidths();
        select(wanted_);
    });
    menu->popup(at);
}

void RunList::setColumnShown(const QString& key, bool shown) {
    QStringList keys = model_->columnKeys();
    if (shown) keys.insert(std::max<qsizetype>(keys.indexOf(QStringLiteral("tag")), 3), key);
    else keys.removeAll(key);
    const QStringList chosen = wanted_;
    table_->head()->restoreState({});
    model_->setColumns(keys);
    applyWidths();
    select(chosen);
}

QByteArray RunList::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << kStateVersion << language_ << model_->columnKeys() << table_->saveColumns() << filter_->text() << wanted_
        << static_cast<qint32>(proxy_->sortColumn()) << static_cast<qint32>(proxy_->sortOrder());
    return state;
}

void RunList::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QStringList keys, chosen;
    QByteArray columns;
    QString language, text;
    qint32 sort = -1, order = 0;
    in >> version;
    if (version != kStateVersion) return;
    in >> language >> keys >> columns >> text >> chosen >> sort >> order;
    if (in.status() != QDataStream::Ok || !keys.contains(QStringLiteral("name"))) return;
    model_->setColumns(keys);
    applyWidths();
    table_->restoreColumns(columns);
    if (language != language_) applyWidths(); // those that were kept fit other words
    if (sort >= -1 && sort < keys.size()) table_->sortByColumn(sort, order == 1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    filter_->setText(text);
    filterTyped(text);
    select(chosen);
}

} // namespace ui::panels
