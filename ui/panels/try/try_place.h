#pragma once

#include "ui/panels/place.h"

namespace ui::frames {
class PlaceFrame;
}

namespace ui::panels {

class Context;

class TryPlace : public Place {
    Q_OBJECT
public:
    explicit TryPlace(Context& context);

private:
    frames::PlaceFrame* frame_;
};

} // namespace ui::panels
