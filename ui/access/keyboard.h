#pragma once

class QApplication;

namespace ui::access {

/// True while the focus is to be seen in lists, tables and texts: the last input came from the keyboard. Who clicks sees where he is.
[[nodiscard]] bool showsFocus();

/// What the keyboard can do everywhere in the program, once per application: where the focus goes by keys is scrolled into view and gets a ring, if it
/// draws none itself; Enter presses the button that has the focus, as Space does, unless a dialog has one of its own for it; Shift+F10 opens the context
/// menu, for keyboards without the key.
void startKeyboard(QApplication& application);

} // namespace ui::access
