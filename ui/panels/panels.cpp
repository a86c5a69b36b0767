#include "ui/panels/panels.h"

namespace ui::panels {

std::vector<std::unique_ptr<Place>> makePlaces(Context& context) {
    std::vector<std::unique_ptr<Place>> places;
#define X(name) places.push_back(make##name##Place(context));
#include "ui/panels/panels.def"
#undef X
    return places;
}

} // namespace ui::panels
