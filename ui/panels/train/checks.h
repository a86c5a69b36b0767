#pragma once

#include "core/runs/run_spec.h"
#include "ui/forms/form_state.h"
#include "ui/panels/train/recipe_words.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui::panels {

/// One thing that was looked at before the start.
struct Check {
    theme::Tone tone = theme::Tone::Ok;
    QString words, second;
    QString link;         ///< what mends it: "Set 4", "Show"; empty: nothing to do
    QString path;         ///< the setting it is about; the link shows it
    QString value;        ///< where not empty the link sets it
    bool pending = false; ///< not known yet
    QString place;        ///< where the link leads instead of to a setting
};

/// Everything that can be said before a run starts: errors of the form first, then warnings, then what is in order.
/// `findings` are the doctor's; nothing: not examined yet.
[[nodiscard]] QList<Check> checksOf(const core::runs::RunSpec& spec, const forms::FormState& form, const std::optional<RecipeFacts>& facts,
                                    const std::optional<QList<DataFinding>>& findings, bool hasProject);
/// Nothing stands in the way.
[[nodiscard]] bool canStart(const QList<Check>& checks);

} // namespace ui::panels
