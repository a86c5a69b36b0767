#pragma once

#include "core/base/about/licences.h"

class QWidget;

namespace ui::panels {

/// What a licence lets one do, asks for, and forbids: one line each with its sign.
[[nodiscard]] QWidget* licenceInWords(const core::base::Licence& licence);

} // namespace ui::panels
