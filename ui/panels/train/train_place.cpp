#include "ui/panels/train/train_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>

namespace ui::panels {

std::unique_ptr<Place> makeTrainPlace(Context& context) {
    return std::make_unique<TrainPlace>(context);
}

TrainPlace::TrainPlace(Context&)
    : Place(QStringLiteral("train"), tr("Train"), QStringLiteral("train")), frame_(new frames::PlaceFrame(QStringLiteral("train"), tr("Train"))) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{new frames::EmptyState(QStringLiteral("train"), tr("Nothing has been trained yet"), tr("A run appears here as soon as it starts: its curves, its settings and its checkpoints.")), 1}}, 0, {40, 24, 40, 32});
    frame_->setMain(main);
}

} // namespace ui::panels
