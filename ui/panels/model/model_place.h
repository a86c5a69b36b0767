#pragma once

#include "ui/panels/place.h"

namespace ui::frames {
class PlaceFrame;
}

namespace ui::panels {

class Context;

class ModelPlace : public Place {
    Q_OBJECT
public:
    explicit ModelPlace(Context& context);

private:
    frames::PlaceFrame* frame_;
};

} // namespace ui::panels
