#include "ui/widgets/choices/tab_bar.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/mirror.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QCursor>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ui::widgets {

using theme::color;
using theme::px;
using theme::Theme;

namespace {
constexpr int kSide = 12;
constexpr int kLeastSide = 5;
constexpr int kFirstLeft = 6; ///< more at the left of the first, so that its words stand on the grid
} // namespace

TabBar::TabBar(const QString& id, const QString& accessibleName, const QStringList& tabs, QWidget* parent)
    : QTabBar(parent), side_(px(kSide)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFont(theme::font(theme::Type::BodyStrong));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    for (const QString& tab : tabs) addTab(tab);
    setFixedHeight(px(36));
}

QSize TabBar::tabSizeHint(int index) const {
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * side_ + (index == 0 ? px(kFirstLeft) : 0), px(36)};
}

void TabBar::resizeEvent(QResizeEvent* event) {
    int words = px(kFirstLeft);
    for (int i = 0; i < count(); ++i) words += fontMetrics().horizontalAdvance(tabText(i));
    const int side = count() == 0 ? px(kSide) : std::clamp((event->size().width() - words) / (2 * count()), px(kLeastSide), px(kSide));
    if (side != side_) {
        side_ = side;
        if (count() > 0) setTabText(0, tabText(0)); // lays the tabs out anew
    }
    QTabBar::resizeEvent(event);
}

QSize TabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

QRect TabBar::wordsRect(int index) const {
    const QRect tab = tabRect(index);
    return theme::Mirror(layoutDirection(), tab)(tab.adjusted(side_ - px(2) + (index == 0 ? px(kFirstLeft) : 0), 0, -(side_ - px(2)), 0));
}

void TabBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect words = wordsRect(i);
        const bool current = i == currentIndex();
        const bool hover = underMouse() && tabRect(i).contains(pointer);
        painter.setPen(color(!isTabEnabled(i) ? &Theme::text3 : current || hover ? &Theme::text : &Theme::text2));
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (current) painter.fillRect(QRect(words.left(), height() - 2, words.width(), 2), color(&Theme::accent));
        if (current && hasFocus()) theme::paintFocusRing(painter, words.adjusted(-px(2), px(4), px(2), -px(4)));
    }
}

} // namespace ui::widgets
