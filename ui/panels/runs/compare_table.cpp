#include "ui/panels/runs/compare_table.h"

#include "ui/access/accessible_role.h"
#include "ui/text/numbers.h"
#include "ui/text/tooltips.h"
#include "ui/theme/appearance.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui::panels {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {
constexpr int kRow = 26, kHead = 40, kEdge = 16, kLeastValue = 52, kMostValue = 116, kLeastKey = 120;
} // namespace

CompareTable::CompareTable(const QString& id, const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    access::setAccessibleRole(this, QAccessible::StaticText);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::followTheme(this, [this] { update(); });
}

void CompareTable::setTable(const QString& head, const std::vector<Column>& columns, const std::vector<Row>& rows) {
    head_ = head;
    columns_ = columns;
    rows_ = rows;
    setAccessibleDescription(asText());
    first_ = std::clamp(first_, 0, std::max(0, static_cast<int>(columns.size()) - 1));
    updateGeometry();
    update();
}

int CompareTable::headHeight() const { return head_.isEmpty() ? 0 : px(kHead); }

int CompareTable::valueWidth() const {
    const QFontMetrics metrics(theme::numberFont(Type::BodyStrong));
    int widest = px(kLeastValue);
    for (const auto& column : columns_) widest = std::max(widest, metrics.horizontalAdvance(column.label) + px(12));
    for (const auto& row : rows_)
        for (const auto& value : row.values) widest = std::max(widest, metrics.horizontalAdvance(value) + px(12));
    // One run has room for long values, such as paths and lists.
    const int most = columns_.size() == 1 ? std::max(px(kMostValue), width() - px(kEdge * 2 + 150)) : px(kMostValue);
    return std::min(widest, most);
}

int CompareTable::fitting() const {
    const int room = width() - 2 * px(kEdge) - px(kLeastKey);
    return std::clamp(room / std::max(valueWidth(), 1), 1, std::max(1, static_cast<int>(columns_.size())));
}

QSize CompareTable::sizeHint() const { return {px(300), headHeight() + static_cast<int>(rows_.size()) * px(kRow)}; }

void CompareTable::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const int each = valueWidth(), seen = fitting();
    const int begin = std::min(first_, std::max(0, static_cast<int>(columns_.size()) - seen));
    const int left = width() - px(kEdge) - seen * each;
    const theme::Mirror mirror(painter, rect());
    const auto place = [&](int column, int top, int height) { return QRect(left + (column - begin) * each, top, each, height); };
    if (!head_.isEmpty()) {
        painter.setFont(theme::font(Type::SecondaryStrong));
        painter.setPen(color(&Theme::text2));
        // Where not all runs fit, the head says which are seen; Shift+wheel and the arrow keys bring the others.
        const bool all = seen >= static_cast<int>(columns_.size());
        const QString part =
            all ? QString()
                : tr("runs %1–%2 of %3 →")
                      .arg(text::count(static_cast<std::int64_t>(begin) + 1), text::count(static_cast<std::int64_t>(begin + seen)),
                           text::count(static_cast<std::int64_t>(columns_.size())));
        painter.drawText(mirror(QRect(px(kEdge), px(14), left - px(kEdge), headHeight() - px(14))), Qt::AlignVCenter | Qt::AlignLeft,
                         all ? head_ : part);
        for (int i = begin; i < begin + seen && i < static_cast<int>(columns_.size()); ++i) {
            const QRect area = place(i, 0, headHeight());
            if (columns_[static_cast<std::size_t>(i)].style.shown())
                plots::paintSwatch(painter, mirror(QRectF(area.right() - px(17), px(4), px(18), px(12))),
                                   columns_[static_cast<std::size_t>(i)].style);
            painter.setPen(color(&Theme::text));
            const QRect words = area.adjusted(px(4), px(14), 0, 0);
            painter.drawText(mirror(words), Qt::AlignVCenter | Qt::AlignRight,
                             painter.fontMetrics().elidedText(columns_[static_cast<std::size_t>(i)].label, Qt::ElideMiddle, words.width()));
        }
        painter.fillRect(QRect(0, headHeight() - 1, width(), 1), color(&Theme::line));
    }
    int y = headHeight();
    for (const auto& row : rows_) {
        const QRect line(0, y, width(), px(kRow));
        y += px(kRow);
        if (!event->rect().intersects(line)) continue;
        painter.fillRect(QRect(0, line.bottom(), width(), 1), color(&Theme::soft));
        painter.setFont(theme::font(row.mono ? Type::Mono : Type::Body));
        painter.setPen(color(&Theme::text));
        const int room = left - px(kEdge) - px(4);
        painter.drawText(mirror(QRect(px(kEdge), line.top(), room, line.height())), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.key, row.mono ? Qt::ElideLeft : Qt::ElideRight, room));
        for (int i = begin; i < begin + seen && i < row.values.size(); ++i) {
            const QString value = row.values[i];
            painter.setFont(theme::numberFont(i == row.best ? Type::BodyStrong : Type::Body));
            painter.setPen(color(value.isEmpty() ? &Theme::text3 : &Theme::text));
            const QRect words = place(i, line.top(), line.height()).adjusted(px(4), 0, 0, 0);
            painter.drawText(mirror(words), Qt::AlignVCenter | Qt::AlignRight,
                             value.isEmpty() ? QStringLiteral("—")
                                             : painter.fontMetrics().elidedText(value, Qt::ElideMiddle, words.width()));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(&Theme::accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

QString CompareTable::asText() const {
    QString text = head_;
    for (const auto& column : columns_) text += QLatin1Char('\t') + column.label;
    for (const auto& row : rows_) text += QLatin1Char('\n') + row.key + QLatin1Char('\t') + row.values.join(QLatin1Char('\t'));
    return text + QLatin1Char('\n');
}

void CompareTable::copy() const { QGuiApplication::clipboard()->setText(asText()); }

void CompareTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    const int last = std::max(0, static_cast<int>(columns_.size()) - fitting());
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const bool back = (event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
        first_ = std::clamp(first_ + (back ? -1 : 1), 0, last);
        return update();
    }
    QWidget::keyPressEvent(event);
}

void CompareTable::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy table"), this, [this] { copy(); });
    menu->popup(event->globalPos());
}

void CompareTable::wheelEvent(QWheelEvent* event) {
    const int last = std::max(0, static_cast<int>(columns_.size()) - fitting());
    const int sideways = event->angleDelta().x() != 0               ? event->angleDelta().x()
                         : (event->modifiers() & Qt::ShiftModifier) ? event->angleDelta().y()
                                                                    : 0;
    if (sideways == 0 || last == 0) return event->ignore();
    first_ = std::clamp(first_ + (sideways > 0 ? -1 : 1), 0, last);
    update();
}

bool CompareTable::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = (help->pos().y() - headHeight()) / px(kRow);
    if (help->pos().y() < headHeight() || row >= static_cast<int>(rows_.size())) {
        text::showTooltip({}, {}, this);
        return true;
    }
    const Row& shown = rows_[static_cast<std::size_t>(row)];
    QString words = shown.help.isEmpty() ? shown.key : shown.help;
    for (int i = 0; i < shown.values.size(); ++i)
        words += QStringLiteral("\n%1: %2").arg(columns_[static_cast<std::size_t>(i)].label, shown.values[i]);
    text::showTooltip(help->globalPos(), words, this);
    return true;
}

} // namespace ui::panels
