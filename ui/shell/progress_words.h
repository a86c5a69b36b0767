#pragma once

#include <QString>

namespace core::base {
struct Progress;
}

namespace ui::shell {

/// What the job bar says of a job, in the language of the window: jobs count in words of the engine ("steps", "tokenizing").
/// "step 742 of 1,270", "10,003 rows", "comparing"; what has no translation stays as the engine said it.
[[nodiscard]] QString progressDetail(const core::base::Progress& progress);
/// "7,180 tokens/s"; empty where no rate is known.
[[nodiscard]] QString progressRate(const core::base::Progress& progress);

} // namespace ui::shell
