#include "ui/panels/export/export_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/panels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>

namespace ui::panels {

std::unique_ptr<Place> makeExportPlace(Context& context) {
    return std::make_unique<ExportPlace>(context);
}

ExportPlace::ExportPlace(Context&)
    : Place(QStringLiteral("export"), tr("Export"), QStringLiteral("export")), frame_(new frames::PlaceFrame(QStringLiteral("export"), tr("Export"))) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{new frames::EmptyState(QStringLiteral("export"), tr("There is no checkpoint to export yet"), tr("A finished or stopped run can be written as a Hugging Face folder or as an adapter, and is checked against its checkpoint.")), 1}}, 0, {40, 24, 40, 32});
    frame_->setMain(main);
}

} // namespace ui::panels
