#include "ui/panels/try/try_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>

namespace ui::panels {

std::unique_ptr<Place> makeTryPlace(Context& context) {
    return std::make_unique<TryPlace>(context);
}

TryPlace::TryPlace(Context&)
    : Place(QStringLiteral("try"), tr("Try"), QStringLiteral("try")), frame_(new frames::PlaceFrame(QStringLiteral("try"), tr("Try"))) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{new frames::EmptyState(QStringLiteral("try"), tr("Choose a model or a checkpoint to talk to"), tr("Write one prompt and read the answers of the base model and your checkpoints side by side.")), 1}}, 0, {40, 24, 40, 32});
    frame_->setMain(main);
}

} // namespace ui::panels
