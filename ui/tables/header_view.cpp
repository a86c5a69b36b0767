#include "ui/tables/header_view.h"

#include "ui/text/tooltips.h"
#include "ui/theme/icons.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"

#include <QHelpEvent>
#include <QPainter>

#include <utility>

namespace ui::tables {

using theme::color;
using theme::Theme;
using theme::Type;

namespace {
constexpr int kFilterRow = 31;
constexpr int kArrow = 12;
} // namespace

HeaderView::HeaderView(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setMinimumSectionSize(theme::px(24));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setAttribute(Qt::WA_Hover);
    setFont(theme::font(Type::SecondaryStrong));
    connect(this, &QHeaderView::sectionResized, this, &HeaderView::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &HeaderView::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &HeaderView::placeFields);
}

void HeaderView::setTwoLines(bool two) {
    twoLines_ = two;
    updateGeometry();
    placeFields();
}

int HeaderView::titleHeight() const { return theme::px(twoLines_ ? 40 : 32); }

QSize HeaderView::sizeHint() const { return {QHeaderView::sizeHint().width(), titleHeight() + theme::px(fieldHeight_)}; }

QSize HeaderView::sectionSizeFromContents(int logicalIndex) const {
    const HeaderCell head = headOf(logicalIndex);
    const int title = QFontMetrics(theme::font(Type::SecondaryStrong)).horizontalAdvance(head.title) + theme::px(kArrow + 3);
    const int unit = QFontMetrics(theme::font(Type::Small)).horizontalAdvance(head.unit);
    return {std::max(title, unit) + 2 * theme::px(8), titleHeight() + theme::px(fieldHeight_)};
}

HeaderCell HeaderView::headOf(int logicalIndex) const {
    if (!model()) return {};
    const QVariant own = model()->headerData(logicalIndex, Qt::Horizontal, kHeaderRole);
    if (own.canConvert<HeaderCell>()) return own.value<HeaderCell>();
    HeaderCell head;
    head.title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    head.alignRight = (model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return head;
}

void HeaderView::addFilter(int column, const QString& placeholder) {
    auto* field = new widgets::LineEdit(QStringLiteral("filter.%1").arg(column), tr("Filter %1").arg(headOf(column).title), {}, this);
    field->setPlaceholderText(placeholder.isEmpty() ? tr("any") : placeholder);
    field->setFont(theme::font(Type::Secondary));
    field->setFixedHeight(theme::px(25));
    field->setProperty("small", true);
    field->setProperty("filter", QStringLiteral("off"));
    if (headOf(column).alignRight) field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(field, &QLineEdit::textChanged, this, [this, field, column](const QString& text) {
        field->setProperty("filter", text.isEmpty() ? QStringLiteral("off") : QStringLiteral("on"));
        field->update();
        Q_EMIT filterChanged(column, text);
    });
    setColumnWidget(column, field, kFilterRow);
}

void HeaderView::setFilterText(int column, const QString& text) {
    if (auto* field = qobject_cast<QLineEdit*>(fields_.value(column))) field->setText(text);
}

QString HeaderView::filterText(int column) const {
    const auto* field = qobject_cast<QLineEdit*>(fields_.value(column));
    return field ? field->text() : QString();
}

void HeaderView::clearFilters() {
    for (QWidget* widget : std::as_const(fields_))
        if (auto* field = qobject_cast<QLineEdit*>(widget)) field->clear();
}

void HeaderView::setColumnWidget(int column, QWidget* widget, int rowHeight) {
    if (QWidget* before = fields_.take(column)) {
        before->hide();
        before->deleteLater(); // it may be what is being clicked
    }
    fields_.insert(column, widget);
    fieldHeight_ = std::max(fieldHeight_, rowHeight);
    widget->setParent(this);
    widget->show();
    updateGeometry();
    placeFields();
}

void HeaderView::removeColumnWidgets() {
    const auto before = std::exchange(fields_, {});
    for (QWidget* widget : before) {
        widget->hide();
        widget->deleteLater(); // it may be what is being clicked
    }
    fieldHeight_ = 0;
    updateGeometry();
}

void HeaderView::updateGeometries() {
    QHeaderView::updateGeometries();
    placeFields();
}

bool HeaderView::event(QEvent* event) {
    const bool handled = QHeaderView::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) placeFields();
    return handled;
}

bool HeaderView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !model()) return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    text::showTooltip(help->globalPos(), column < 0 ? QString() : model()->headerData(column, orientation(), Qt::ToolTipRole).toString(),
                      this);
    return true;
}

void HeaderView::placeFields() {
    for (auto it = fields_.constBegin(); it != fields_.constEnd(); ++it) {
        QWidget* field = it.value();
        field->setVisible(!isSectionHidden(it.key()) && sectionSize(it.key()) > 0);
        const int room = theme::px(fieldHeight_);
        const int height = field->minimumHeight() > 0 ? field->minimumHeight() : field->sizeHint().height();
        field->setGeometry(sectionViewportPosition(it.key()) + theme::px(4), titleHeight() + (room - height) / 2 - 1,
                           std::max(0, sectionSize(it.key()) - theme::px(8)), height);
    }
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    painter->save();
    painter->fillRect(rect, color(&Theme::sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(&Theme::line));
    const HeaderCell head = headOf(logicalIndex);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex && !head.title.isEmpty();
    const int padding = theme::px(8), arrow = theme::px(kArrow);
    const QRect whole(rect.left() + padding, rect.top(), rect.width() - 2 * padding, titleHeight());
    const QRect first = head.unit.isEmpty() ? whole : QRect(whole.left(), whole.top() + theme::px(5), whole.width(), theme::px(16));
    const Qt::Alignment side = head.alignRight ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(theme::font(Type::SecondaryStrong));
    painter->setPen(color(sorted ? &Theme::text : &Theme::text2));
    const int room = first.width() - (sorted ? arrow + 3 : 0);
    const QString title = painter->fontMetrics().elidedText(head.title, Qt::ElideRight, room);
    const QRect words(first.left(), first.top(), room, first.height());
    const theme::Mirror mirror(*painter, rect);
    painter->drawText(mirror(words), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, title);
    if (sorted) {
        const int x = head.alignRight ? first.right() - arrow + 1 : first.left() + painter->fontMetrics().horizontalAdvance(title) + 3;
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        painter->drawPixmap(mirror(QPoint(x, first.center().y() - arrow / 2 + 1), arrow),
                            theme::iconPixmap(name, color(&Theme::text), arrow, devicePixelRatioF()));
    }
    if (!head.unit.isEmpty()) {
        painter->setFont(theme::font(Type::Small));
        painter->setPen(color(&Theme::text3));
        painter->drawText(QRect(whole.left(), whole.top() + theme::px(20), whole.width(), theme::px(15)),
                          static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(head.unit, Qt::ElideRight, whole.width()));
    }
    painter->restore();
}

} // namespace ui::tables
