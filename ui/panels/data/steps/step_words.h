#pragma once

#include "core/data/cleaning/cleaning.h"

#include <QString>

#include <vector>

/// Steps in words, for lists and undo.
namespace ui::panels {

/// What a step does, in the words of the list: "Replace: colour", "Edit row 2,002".
[[nodiscard]] QString stepTitle(const core::data::PlannedStep& step);
/// What it did, for the right end of a list: "−31", "214 rows", "8,974 : 998"; empty while nothing is known.
[[nodiscard]] QString stepFigure(const core::data::StepReport& report);
/// The kind of step with this key, or null.
[[nodiscard]] const core::data::CleaningLeaf* stepKind(const std::string& key);
/// Why a step cannot run, in the words of its form: "'pattern' is empty" says "Find is empty".
[[nodiscard]] QString stepProblem(const std::string& step, const std::string& message);
/// Every kind of step that a person adds from a menu, cleaning first.
[[nodiscard]] std::vector<const core::data::CleaningLeaf*> stepKinds();
/// What it did as a sentence: "Step 4 removed 31 rows".
[[nodiscard]] QString stepSentence(int number, const core::data::StepReport& report);

} // namespace ui::panels
