#pragma once

#include <QString>

namespace ui::text {

/// Words as the text of a button, a menu or an action: there `&` marks a letter and a tab begins the shortcut, also where a name has them. Shortened to
/// `longest` letters, since a menu is as wide as its longest line and a button as its words.
[[nodiscard]] QString asActionText(const QString& words, int longest = 100);
/// The words of such a text, without its marks.
[[nodiscard]] QString wordsOfAction(const QString& text);

} // namespace ui::text
