#include "ui/panels/data/data_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>

namespace ui::panels {

std::unique_ptr<Place> makeDataPlace(Context& context) {
    return std::make_unique<DataPlace>(context);
}

DataPlace::DataPlace(Context&)
    : Place(QStringLiteral("data"), tr("Data"), QStringLiteral("data")), frame_(new frames::PlaceFrame(QStringLiteral("data"), tr("Data"))) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{new frames::EmptyState(QStringLiteral("data"), tr("There are no rows here yet"), tr("CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported.")), 1}}, 0, {40, 24, 40, 32});
    frame_->setMain(main);
}

} // namespace ui::panels
