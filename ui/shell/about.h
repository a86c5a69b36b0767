#pragma once

#include <QString>

class QWidget;

namespace ui::panels {
class Context;
}

namespace ui::shell {

/// Opens the manual's page of a place in the desktop's viewer; says so where there is none.
void openManual(const QString& place, panels::Context& context);
/// Version, licence and what the program is made of.
void showAbout(QWidget* window);

} // namespace ui::shell
