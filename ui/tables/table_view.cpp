#include "ui/tables/table_view.h"

#include "ui/tables/cell_delegate.h"
#include "ui/tables/header_view.h"
#include "ui/tables/view_keys.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ui::tables {

TableView::TableView(const QString& id, const QString& accessibleName, QWidget* parent) : QTableView(parent), head_(new HeaderView(this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setHorizontalHeader(head_);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme::px(16));
    verticalHeader()->setDefaultSectionSize(theme::px(28));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(head_, &QHeaderView::sectionResized, this, [this](int column) {
        if (!stretching_) elastic_.removeOne(column); // dragged by hand: it stays as it is
    });
}

void TableView::setPlain(theme::ColorRole ground) {
    auto* cells = new CellDelegate(this);
    cells->setGround(ground);
    cells->setLines(false);
    delete itemDelegate();
    setItemDelegate(cells);
    setProperty("ground", QStringLiteral("sunken"));
}

void TableView::setColumnWidths(const QList<int>& widths, int elasticMinimum) {
    elastic_.clear();
    elasticMinimum_ = elasticMinimum;
    for (int i = 0; i < widths.size(); ++i)
        if (widths[i] > 0) setColumnWidth(i, std::max(theme::px(widths[i]), titleWidth(i)));
        else elastic_.append(i);
    stretchColumns();
}

/// What a title wants, so that none is shortened before a person makes its column narrower.
int TableView::titleWidth(int column) const {
    return model() && column < head_->count() && !head_->isHidden() ? head_->sectionSizeHint(column) : 0;
}

void TableView::updateGeometries() {
    QTableView::updateGeometries();
    stretchColumns();
}

// Not QHeaderView::Stretch: that squeezes its column to nothing where the others fill the view, and keeps the person from dragging it.
void TableView::stretchColumns() {
    if (stretching_ || elastic_.isEmpty() || !model()) return;
    stretching_ = true;
    int left = viewport()->width();
    for (int i = 0; i < head_->count(); ++i)
        if (!elastic_.contains(i)) left -= columnWidth(i);
    const int share = std::max(theme::px(elasticMinimum_), left / static_cast<int>(elastic_.size()));
    for (const int column : std::as_const(elastic_)) {
        const int each = std::max(share, titleWidth(column));
        if (column < head_->count() && columnWidth(column) != each) setColumnWidth(column, each);
    }
    stretching_ = false;
}

QString TableView::selectedText() const {
    if (!model() || !selectionModel()) return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    return textOf(rows);
}

QString TableView::allText() const {
    if (!model()) return {};
    QModelIndexList rows;
    for (int row = 0; row < model()->rowCount(); ++row) rows << model()->index(row, 0);
    return textOf(rows);
}

QString TableView::textOf(const QModelIndexList& rows) const {
    QList<int> columns;
    for (int visual = 0; visual < head_->count(); ++visual)
        if (const int logical = head_->logicalIndex(visual); !isColumnHidden(logical)) columns.append(logical);
    auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList titles;
    for (const int column : columns) titles += clean(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (const int column : columns) cells += clean(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QByteArray TableView::saveColumns() const { return head_->saveState(); }

void TableView::restoreColumns(const QByteArray& state) {
    if (!state.isEmpty()) head_->restoreState(state);
}

bool TableView::event(QEvent* event) { return askMenuByKey(*this, *event) || QTableView::event(event); }

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintEmptyFocus(*this);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && currentIndex().isValid()) {
        sortByKey(currentIndex().column(), event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// As clicks on the head do. A table that sorts by a job of its own listens to them and turns the order with each.
void TableView::sortByKey(int column, Qt::SortOrder order) {
    if (isSortingEnabled()) return sortByColumn(column, order);
    if (!head_->isSortIndicatorShown()) return;
    Q_EMIT head_->sectionClicked(column);
    if (head_->sortIndicatorSection() == column && head_->sortIndicatorOrder() != order) Q_EMIT head_->sectionClicked(column);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the accent bar stands in the first column, whatever column changed
}

} // namespace ui::tables
