#pragma once

#include "core/store/project.h"
#include "ui/plots/curves/run_series.h"
#include "ui/plots/run_style.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace ui::panels {

/// A selected run as the inspector shows it. Values; `series` is null until its events have been read.
struct InspectedRun {
    QString folder;
    core::store::RunEntry entry;
    QString label; ///< as short as the names of the others allow
    plots::RunStyle style;
    std::shared_ptr<const plots::RunSeries> series;
    [[nodiscard]] QString name() const {
        return QString::fromStdString(entry.notes.name.empty() ? entry.folder.filename().string() : entry.notes.name);
    }
};
using InspectedRuns = std::vector<InspectedRun>;

/// Names cut to what tells them apart: of "grimm-lora-r64", "grimm-lora-r16" and "grimm-full" it leaves r64, r16 and full.
[[nodiscard]] QStringList shortNames(const QStringList& names);

} // namespace ui::panels
