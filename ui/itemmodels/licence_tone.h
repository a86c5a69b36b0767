#pragma once

#include "core/base/about/licences.h"
#include "ui/theme/theme.h"

namespace ui::itemmodels {

/// The badge of a licence: green where nearly everything is allowed, amber where one must read on, red where use is not commercial.
[[nodiscard]] inline theme::Tone licenceTone(const core::base::Licence& licence) {
    if (licence.kind == "permissive") return theme::Tone::Ok;
    if (licence.kind == "noncommercial") return theme::Tone::Error;
    return theme::Tone::Warn;
}

} // namespace ui::itemmodels
