#include "ui/widgets/gives_way.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

bool isWanted(const QWidget* part) {
    const auto* label = qobject_cast<const QLabel*>(part);
    return !label || !label->text().isEmpty();
}

/// What a part of the row needs to show all of its words; fields and views that stretch are content with their least.
int widthOf(const QWidget& part) {
    if (const auto* button = qobject_cast<const Button*>(&part)) return button->wideWidth();
    const bool stretches = part.sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    const int wanted = stretches ? part.minimumSizeHint().width() : part.sizeHint().width();
    return std::clamp(wanted, part.minimumWidth(), part.maximumWidth());
}

} // namespace

GivesWay::GivesWay(QWidget* row) : QObject(row), row_(row) { row->installEventFilter(this); }

void GivesWay::addPart(QWidget* mayGo) { parts_.append(mayGo); }

void GivesWay::addButton(Button* mayShrink) {
    mayShrink->setMayShrink(true);
    buttons_.append(mayShrink);
}

/// Of everything that is not hidden by others, with all words.
int GivesWay::wantedWidth() const {
    const QLayout* layout = row_->layout();
    int width = layout->contentsMargins().left() + layout->contentsMargins().right(), seen = 0;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (const QWidget* part = item->widget()) {
            if (parts_.contains(part) ? !isWanted(part) : part->isHidden()) continue;
            width += widthOf(*part);
        } else if (item->spacerItem()) {
            width += item->sizeHint().width();
            continue; // a gap has no spacing of its own
        }
        ++seen;
    }
    return width + std::max(0, seen - 1) * layout->spacing();
}

void GivesWay::arrange() {
    if (busy_ || !row_->layout()) return;
    busy_ = true;
    int over = wantedWidth() - row_->width();
    const int spacing = row_->layout()->spacing();
    for (QWidget* part : parts_) {
        const bool goes = over > 0 && isWanted(part);
        if (goes) over -= widthOf(*part) + spacing;
        part->setVisible(isWanted(part) && !goes);
    }
    for (Button* button : buttons_) {
        const bool shrinks = over > 0 && !button->isHidden() && button->canShrink();
        if (shrinks) over -= button->wideWidth() - button->narrowWidth();
        button->setCompact(shrinks);
    }
    busy_ = false;
}

bool GivesWay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace ui::widgets
