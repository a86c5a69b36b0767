#include "ui/frames/place_frame.h"

#include "ui/frames/inspector.h"
#include "ui/frames/place_header.h"
#include "ui/theme/type.h"
#include "ui/widgets/region.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::frames {

using theme::px;

namespace {
constexpr int kLowFrame = 720;
}

PlaceFrame::PlaceFrame(const QString& id, const QString& title, QWidget* parent)
    : QWidget(parent), header_(new PlaceHeader(title)), splitter_(new QSplitter(Qt::Horizontal)) {
    setObjectName(id);
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setObjectName(id + QStringLiteral(".splitter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(widgets::horizontalLine());
    column->addWidget(splitter_, 1);
    connect(splitter_, &QSplitter::splitterMoved, this, &PlaceFrame::placeSheet);
}

void PlaceFrame::setList(QWidget* list, int width) {
    list_ = list;
    listWidth_ = width;
    list->setMinimumWidth(px(std::min(width, 200)));
    splitter_->insertWidget(0, list);
    applyWidths();
}

void PlaceFrame::setMain(QWidget* main, int comfortable) {
    main_ = main;
    mainMinimum_ = comfortable;
    main->setMinimumWidth(px(280));
    main->installEventFilter(this);
    splitter_->insertWidget(list_ ? 1 : 0, main);
    applyWidths();
}

void PlaceFrame::setInspector(Inspector* inspector) {
    inspector_ = inspector;
    splitter_->addWidget(inspector);
    connect(inspector, &Inspector::foldedChanged, this, [this] {
        showListForWidth();
        applyWidths();
    });
    applyWidths();
}

void PlaceFrame::applyWidths() {
    QList<int> sizes;
    const int whole = std::max(width(), px(900));
    const int left = list_ && !list_->isHidden() ? px(listWidth_) : 0;
    const int right = inspector_ ? inspector_->sizeHint().width() : 0;
    for (int i = 0; i < splitter_->count(); ++i) {
        QWidget* part = splitter_->widget(i);
        splitter_->setStretchFactor(i, part == main_ ? 1 : 0);
        sizes.append(part == list_ ? left : part == inspector_ ? right : std::max(px(200), whole - left - right));
    }
    splitter_->setSizes(sizes);
    placeSheet();
}

void PlaceFrame::showSheet(QWidget* sheet, int top) {
    closeSheet();
    sheet_ = sheet;
    sheetTop_ = top;
    sheet->setParent(this);
    placeSheet();
    sheet->show();
    sheet->raise();
    sheet->setFocus();
}

void PlaceFrame::closeSheet() {
    if (!sheet_) return;
    sheet_->hide();
    sheet_->deleteLater();
    sheet_ = nullptr;
}

void PlaceFrame::placeSheet() {
    if (!sheet_ || !main_) return;
    const int left = main_->mapTo(this, QPoint(0, 0)).x();
    const bool low = height() < px(kLowFrame); // a small window has no room to show what lies behind
    const int top = header_->height() + 1 + (low ? 0 : px(sheetTop_));
    sheet_->setGeometry(left, top, width() - left, height() - top);
}

bool PlaceFrame::covers(const QWidget& part) const {
    if (!sheet_ || !sheet_->isVisible() || sheet_->isAncestorOf(&part) || &part == sheet_) return false;
    const QWidget* side = main_->isAncestorOf(&part) ? main_ : inspector_ && inspector_->isAncestorOf(&part) ? inspector_ : nullptr;
    if (!side) return false;
    // What is scrolled out of its side would be scrolled into it.
    const QRect room = side->rect();
    const QPoint middle = part.mapTo(side, part.rect().center());
    const QPoint seen(std::clamp(middle.x(), room.left(), room.right()), std::clamp(middle.y(), room.top(), room.bottom()));
    return sheet_->geometry().contains(side->mapTo(this, seen));
}

void PlaceFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    foldForWidth();
    placeSheet();
}

bool PlaceFrame::isNarrow() const { return width() < px((list_ ? listWidth_ : 0) + mainMinimum_) + inspector_->wideWidth(); }

/// Three regions have no room side by side in a narrow window: an inspector that is unfolded there takes the place of the list.
void PlaceFrame::showListForWidth() {
    if (!list_ || !inspector_) return;
    const bool shown = !isNarrow() || inspector_->isFolded();
    if (shown != list_->isHidden()) return;
    list_->setVisible(shown);
    applyWidths(); // the splitter would give it the least that it takes
}

void PlaceFrame::foldForWidth() {
    if (!inspector_) return;
    const bool narrow = isNarrow();
    if (narrow && !inspector_->isFolded()) {
        // Unfolded by hand since: as the person wants it.
        if (!foldedByWidth_) inspector_->setFolded(true);
        foldedByWidth_ = true;
    } else if (!narrow && foldedByWidth_) {
        foldedByWidth_ = false;
        inspector_->setFolded(false);
    }
    showListForWidth();
}

bool PlaceFrame::eventFilter(QObject* watched, QEvent* event) {
    if (watched == main_ && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) placeSheet();
    return QWidget::eventFilter(watched, event);
}

QByteArray PlaceFrame::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << splitter_->saveState() << (inspector_ && inspector_->isFolded() && !foldedByWidth_);
    return state;
}

void PlaceFrame::restoreState(const QByteArray& state) {
    if (state.isEmpty()) return;
    QDataStream in(state);
    QByteArray sizes;
    bool folded = false;
    in >> sizes >> folded;
    if (inspector_) inspector_->setFolded(folded);
    if (!folded) splitter_->restoreState(sizes);
}

} // namespace ui::frames
