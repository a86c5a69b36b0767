#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace ui::theme {

/// `resources/theme/window.qss` with the placeholders (`@surface`, `@accent` …) filled from a theme. Only buttons, fields, tabs, menus and
/// scroll bars are styled so; everything else paints itself.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace ui::theme
