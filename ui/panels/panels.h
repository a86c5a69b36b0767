#pragma once

#include "ui/panels/place.h"

#include <memory>
#include <vector>

namespace ui::panels {

class Context;

#define X(name) [[nodiscard]] std::unique_ptr<Place> make##name##Place(Context& context);
#include "ui/panels/panels.def"
#undef X

/// All places, in the order of the rail.
[[nodiscard]] std::vector<std::unique_ptr<Place>> makePlaces(Context& context);

} // namespace ui::panels
