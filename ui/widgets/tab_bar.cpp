#include "ui/widgets/tab_bar.h"

#include "ui/theme/type.h"

namespace ui::widgets {

TabBar::TabBar(const QString& id, const QString& accessibleName, const QStringList& tabs, QWidget* parent) : QTabBar(parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFont(theme::font(theme::Type::BodyStrong));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    for (const QString& tab : tabs)
        addTab(tab);
    setFixedHeight(theme::px(36));
}

QSize TabBar::tabSizeHint(int index) const {
    return {QTabBar::tabSizeHint(index).width(), theme::px(36)};
}

QSize TabBar::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

} // namespace ui::widgets
