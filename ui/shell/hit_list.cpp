#include "ui/shell/hit_list.h"

#include "ui/tables/cell.h"
#include "ui/theme/icons.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ui::shell {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

void HitModel::setHits(const QList<Hit>& hits) {
    beginResetModel();
    lines_.clear();
    QString section;
    for (const Hit& hit : hits) {
        if (hit.section != section) {
            section = hit.section;
            lines_.append({section, {}});
        }
        lines_.append({{}, hit});
    }
    endResetModel();
}

const Hit* HitModel::hitAt(int row) const {
    return row >= 0 && row < lines_.size() && lines_[row].head.isEmpty() ? &lines_[row].hit : nullptr;
}

int HitModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lines_[index.row()];
    if (role == Qt::DisplayRole) return line.head.isEmpty() ? line.hit.name : line.head;
    if (role == Qt::AccessibleTextRole)
        return line.head.isEmpty() ? QString(line.hit.name + QLatin1Char(' ') + line.hit.detail + QLatin1Char(' ') + line.hit.right)
                                   : line.head;
    if (role == tables::kForeignRole) return line.head.isEmpty();
    if (role == Qt::ToolTipRole)
        return line.head.isEmpty() ? QString(line.hit.name + QLatin1Char('\n') + line.hit.detail).trimmed() : QString();
    return {};
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const {
    return hitAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const HitModel*>(index.model());
    return {px(200), px(model && model->hitAt(index.row()) ? 32 : 24)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const HitModel*>(index.model());
    const Hit* hit = model ? model->hitAt(index.row()) : nullptr;
    const QRect area = option.rect;
    const theme::Mirror mirror(*painter, area);
    painter->save();
    if (!hit) {
        painter->setFont(theme::font(Type::SecondaryStrong));
        painter->setPen(color(&Theme::text2));
        painter->drawText(area.adjusted(px(16), px(4), -px(16), 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(area, color(selected ? &Theme::select : &Theme::hover));
    if (selected) painter->fillRect(mirror(QRect(area.left(), area.top(), 3, area.height())), color(&Theme::accent));
    const int side = px(16);
    painter->drawPixmap(
        mirror(QPoint(area.left() + px(16), area.center().y() - side / 2 + 1), side),
        theme::iconPixmap(hit->icon, color(selected ? &Theme::accent : &Theme::text2), side, painter->device()->devicePixelRatioF()));
    painter->setFont(theme::numberFont(Type::Secondary));
    painter->setPen(color(&Theme::text2));
    const int rightWidth =
        hit->right.isEmpty() ? 0 : std::min(painter->fontMetrics().horizontalAdvance(hit->right), area.width() / 3) + px(12);
    painter->drawText(mirror(area.adjusted(0, 0, -px(12), 0)), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(hit->right, Qt::ElideRight, area.width() / 3));
    int x = area.left() + px(44);
    const int end = area.right() - rightWidth - px(12);
    const auto part = [&](const QString& words, bool matched) {
        QFont font = theme::font(matched ? Type::Section : selected ? Type::BodyStrong : Type::Body);
        painter->setFont(font);
        painter->setPen(color(matched ? &Theme::accent : &Theme::text));
        const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, end - x));
        painter->drawText(mirror(QRect(x, area.top(), std::max(0, end - x), area.height())),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        x += painter->fontMetrics().horizontalAdvance(shown);
    };
    const qsizetype at = query_.isEmpty() ? -1 : hit->name.indexOf(query_, 0, Qt::CaseInsensitive);
    if (at < 0) {
        part(hit->name, false);
    } else {
        part(hit->name.left(at), false);
        part(hit->name.mid(at, query_.size()), true);
        part(hit->name.mid(at + query_.size()), false);
    }
    x += px(10);
    if (!hit->detail.isEmpty() && end - x > px(24)) {
        painter->setFont(
            theme::font(hit->detail.contains(QLatin1Char('.')) && !hit->detail.contains(QLatin1Char(' ')) ? Type::Mono : Type::Secondary));
        painter->setPen(color(selected ? &Theme::text2 : &Theme::text3));
        painter->drawText(mirror(QRect(x, area.top(), end - x, area.height())), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(hit->detail, Qt::ElideRight, end - x));
    }
    painter->restore();
}

} // namespace ui::shell
