#pragma once

class QAbstractItemView;
class QEvent;

namespace ui::tables {

/// The menu key over a view that makes its context menu itself: asks for it at the current entry, as a click there would. Qt would name the middle of the
/// view, where there may be no entry at all. True where the event was such a key.
bool askMenuByKey(QAbstractItemView& view, QEvent& event);
/// Where a view without a current entry has the focus, a ring around all of it; the delegates draw the one around an entry.
void paintEmptyFocus(QAbstractItemView& view);

} // namespace ui::tables
