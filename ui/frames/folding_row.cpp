#include "ui/frames/folding_row.h"

#include "ui/theme/type.h"

#include <QEvent>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace ui::frames {

namespace {

constexpr int kGap = 8, kLineGap = 2;

/// What the words of a part want on one line; a label that wraps would say less.
int naturalWidth(const QWidget* part) {
    if (part->isHidden()) return 0;
    const auto* label = qobject_cast<const QLabel*>(part);
    if (!label || !label->wordWrap()) return part->sizeHint().width();
    const QMargins around = label->contentsMargins();
    return label->fontMetrics().horizontalAdvance(label->text()) + around.left() + around.right() + 2;
}

} // namespace

FoldingRow::FoldingRow(QWidget* first, QWidget* second, QMargins margins, QWidget* parent)
    : QWidget(parent), first_(first), second_(second),
      margins_(theme::px(margins.left()), theme::px(margins.top()), theme::px(margins.right()), theme::px(margins.bottom())) {
    first_->setParent(this);
    second_->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it at the height of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FoldingRow::widthOfRow() const {
    const bool both = !first_->isHidden() && !second_->isHidden();
    return margins_.left() + margins_.right() + naturalWidth(first_) + (both ? theme::px(kGap) : 0) + naturalWidth(second_);
}

int FoldingRow::heightOf(const QWidget* part, int width) const {
    if (part->isHidden()) return 0;
    return part->hasHeightForWidth() ? part->heightForWidth(width) : part->sizeHint().height();
}

QSize FoldingRow::sizeHint() const { return {widthOfRow(), heightForWidth(widthOfRow())}; }

QSize FoldingRow::minimumSizeHint() const {
    const int least =
        std::max(first_->isHidden() ? 0 : first_->minimumSizeHint().width(), second_->isHidden() ? 0 : second_->minimumSizeHint().width());
    return {least + margins_.left() + margins_.right(), margins_.top() + margins_.bottom() + first_->sizeHint().height()};
}

int FoldingRow::heightForWidth(int width) const {
    const int inside = std::max(1, width - margins_.left() - margins_.right()), around = margins_.top() + margins_.bottom();
    if (width >= widthOfRow()) return around + std::max(heightOf(first_, naturalWidth(first_)), heightOf(second_, naturalWidth(second_)));
    const int one = heightOf(first_, inside), two = heightOf(second_, inside);
    return around + one + two + (one > 0 && two > 0 ? theme::px(kLineGap) : 0);
}

void FoldingRow::fold() {
    const QRect inside = rect().marginsRemoved(margins_);
    folded_ = width() < widthOfRow();
    if (!folded_) {
        const int right = naturalWidth(second_);
        first_->setGeometry(inside.left(), inside.top(), inside.width() - right - (right > 0 ? theme::px(kGap) : 0), inside.height());
        second_->setGeometry(inside.right() + 1 - right, inside.top(), right, inside.height());
        return;
    }
    const int high = heightOf(first_, inside.width());
    first_->setGeometry(inside.left(), inside.top(), inside.width(), high);
    const int top = inside.top() + high + (high > 0 ? theme::px(kLineGap) : 0);
    second_->setGeometry(inside.left(), top, inside.width(), inside.bottom() + 1 - top);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) { // a part has other words
        updateGeometry();
        fold();
    }
    return QWidget::event(event);
}

} // namespace ui::frames
