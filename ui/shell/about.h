#pragma once

class QWidget;

namespace ui::shell {

/// Version, licence, and every part that the program is made of with the licence of each. A window of its own, not modal.
void showAbout(QWidget* window);

} // namespace ui::shell
