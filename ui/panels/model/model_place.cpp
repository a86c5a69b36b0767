#include "ui/panels/model/model_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>

namespace ui::panels {

std::unique_ptr<Place> makeModelPlace(Context& context) {
    return std::make_unique<ModelPlace>(context);
}

ModelPlace::ModelPlace(Context&)
    : Place(QStringLiteral("model"), tr("Model"), QStringLiteral("model")), frame_(new frames::PlaceFrame(QStringLiteral("model"), tr("Model"))) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{new frames::EmptyState(QStringLiteral("model"), tr("No model is listed yet"), tr("Models in a folder of your own appear here beside the bundled one, with size, licence and what fits this machine.")), 1}}, 0, {40, 24, 40, 32});
    frame_->setMain(main);
}

} // namespace ui::panels
