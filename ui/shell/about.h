#pragma once

class QWidget;

namespace ui::shell {

/// Version, licence and what the program is made of.
void showAbout(QWidget* window);

} // namespace ui::shell
