#pragma once

#include "core/base/job.h"
#include "core/engine/engine.h"
#include "ui/itemmodels/model_measure.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace ui::panels {

/// Texts of a dataset for measuring models on: the first rows, at most `kMeasuredBytes` of them. On a job thread. Throws Error{Data}.
[[nodiscard]] std::vector<std::string> textsToMeasure(const std::string& dataset, const std::filesystem::path& project,
                                                      const std::filesystem::path& cache, const core::base::JobContext& ctx);
inline constexpr std::size_t kMeasuredBytes = 24'000, kMeasuredText = 1'000; ///< of all texts, of one

/// Loss and speed of one model on the texts. The first text is read once before, so that opening the model does not count as slowness.
/// On a job thread of the compute lane; throws what the engine throws.
[[nodiscard]] itemmodels::ModelMeasure measureModel(core::engine::Engine& engine, const std::string& model,
                                                    const std::vector<std::string>& texts, core::base::JobContext& ctx);

} // namespace ui::panels
