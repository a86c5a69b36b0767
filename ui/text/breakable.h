#pragma once

#include <QString>

namespace ui::text {

/// A path, an address or a name with places where a label may break its line: a label as wide as its longest word asks for more room than a side
/// region has, and the layout then counts its lines at the wrong width. The places are zero-width spaces: for showing only, never for copying.
[[nodiscard]] QString breakable(const QString& words);

} // namespace ui::text
