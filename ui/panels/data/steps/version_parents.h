#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/store/project.h"
#endif

#include <vector>

namespace ui::panels {

/// The version that another one was made of by its plan; null where it was imported, or where the parent is gone.
[[nodiscard]] const core::store::DatasetEntry* parentOf(const core::store::DatasetEntry& version,
                                                        const std::vector<core::store::DatasetEntry>& versions);

} // namespace ui::panels
