#include "ui/tables/list_view.h"

#include "ui/tables/list_delegate.h"
#include "ui/tables/view_keys.h"
#include "ui/theme/type.h"

#include <QKeyEvent>

namespace ui::tables {

ListView::ListView(const QString& id, const QString& accessibleName, QWidget* parent)
    : QListView(parent), model_(new ListModel(this)), delegate_(new ListDelegate(this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setProperty("ground", QStringLiteral("sunken"));
    setModel(model_);
    setItemDelegate(delegate_);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(model_, &ListModel::moveWanted, this, &ListView::moveWanted);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!filling_ && current.isValid()) Q_EMIT chosenChanged(current.data(kListIdRole).toString());
    });
}

void ListView::setItems(const QList<ListItem>& items) {
    const QString kept = chosen();
    filling_ = true;
    model_->setItems(items);
    if (const int row = model_->rowOf(kept); row >= 0 && row != currentIndex().row()) setCurrentIndex(model_->index(row));
    filling_ = false;
    if (fit_) updateGeometry();
}

QString ListView::chosen() const { return currentIndex().isValid() ? currentIndex().data(kListIdRole).toString() : QString(); }

void ListView::choose(const QString& id) {
    const int row = model_->rowOf(id);
    if (row < 0) clearSelection();
    else setCurrentIndex(model_->index(row));
}

void ListView::setFitToContents(bool fit) {
    fit_ = fit;
    setVerticalScrollBarPolicy(fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fit ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void ListView::setMovable(bool movable) {
    movable_ = movable;
    setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDropIndicatorShown(movable);
    setDragDropOverwriteMode(false);
}

bool ListView::event(QEvent* event) { return askMenuByKey(*this, *event) || QListView::event(event); }

void ListView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    paintEmptyFocus(*this);
}

void ListView::keyPressEvent(QKeyEvent* event) {
    const bool held = movable_ && currentIndex().isValid() && model_->items()[currentIndex().row()].grip;
    const int row = currentIndex().row();
    if (held && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up && row > 0 && model_->items()[row - 1].grip) {
        Q_EMIT moveWanted(chosen(), row - 1);
    } else if (held && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down && row + 1 < model_->rowCount()) {
        Q_EMIT moveWanted(chosen(), row + 2);
    } else if (held && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(chosen());
    } else {
        QListView::keyPressEvent(event);
    }
}

QSize ListView::sizeHint() const {
    if (!fit_) return {theme::px(232), theme::px(120)};
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row) height += delegate_->sizeHint({}, model_->index(row)).height();
    return {theme::px(232), height};
}

QSize ListView::minimumSizeHint() const { return fit_ ? QSize(theme::px(80), sizeHint().height()) : QSize(theme::px(80), theme::px(44)); }

} // namespace ui::tables
