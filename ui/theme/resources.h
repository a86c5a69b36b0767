#pragma once

namespace ui::theme {

/// Makes the files compiled into the library (`:/fonts`, `:/icons`) visible; needed because the linker drops a static library's own start-up.
void initResources();

} // namespace ui::theme
