#pragma once

#include "core/engine/engine.h"
#include "core/export/exporters/exporter.h"

#include <string>

/// README.md of an export: what it is, from what and how it was made, how good it is, and what the licences ask. Markdown with the front matter that
/// the Hugging Face hub reads. Foreign text in it is escaped.
namespace core::exporting {

/// `check` is nothing where the card is only shown beforehand.
[[nodiscard]] std::string modelCardText(const runs::RunFolder& run, const runs::CheckpointRef& checkpoint, const Exporter& exporter,
                                        const std::string& dtype, const engine::CheckResult* check);

/// Final figures of a run at a checkpoint, in the order in which they are shown.
[[nodiscard]] std::vector<std::pair<std::string, double>> metricsAt(const runs::RunFolder& run, std::int64_t step);

} // namespace core::exporting
