#pragma once

#include "core/runs/run_spec.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/// A specification in words: what a group says in one line, what one optimiser step is.
namespace ui::panels {

/// What the doctor found in the rows.
struct DataFinding {
    enum class Weight { Note, Warning, Serious };
    Weight weight = Weight::Warning;
    QString message;
};

/// What is known of the training rows once they were read with this recipe.
struct RecipeFacts {
    std::int64_t sequences = 0, tokens = 0, counted = 0; ///< training part, one epoch
    std::int64_t validationSequences = 0;
    std::int64_t truncatedRows = 0, droppedRows = 0;
    std::int64_t maxLength = 0;
    QString promptTemplate; ///< what `auto` became
    QString problem;        ///< why these rows cannot be used, in one line
};

/// "AdamW, 4e-3" for a group of the form; the key as in run.json, empty for the top.
[[nodiscard]] QString groupSummary(const core::runs::RunSpec& spec, const QString& group);
/// "grimm, v3" from "dataset:grimm@3"; the file name of a path.
[[nodiscard]] QString dataName(const std::string& argument);
[[nodiscard]] QString modelName(const std::string& argument);
/// "8 sequences × 2 accumulated = <b>16 sequences</b>, about 1,020 counted tokens. 10 epochs are <b>1,270 steps</b>." Rich text of our own words.
[[nodiscard]] QString stepInWords(const core::runs::RunSpec& spec, const std::optional<RecipeFacts>& facts);
/// Steps of the run, where they can be known.
[[nodiscard]] std::optional<std::int64_t> plannedSteps(const core::runs::RunSpec& spec, const std::optional<RecipeFacts>& facts);

} // namespace ui::panels
