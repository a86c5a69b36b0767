#include "ui/theme/resources.h"

#include <qglobal.h>

// Q_INIT_RESOURCE declares a function and so must stand outside a namespace.
static void initWindowResources() { Q_INIT_RESOURCE(window); }

namespace ui::theme {

void initResources() { initWindowResources(); }

} // namespace ui::theme
