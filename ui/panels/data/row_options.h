#pragma once

#include "core/data/token_rows.h"

#include <string>

namespace ui::panels {

/// How a row of this dataset would be tokenized for the task that its shape suggests.
[[nodiscard]] inline core::data::TokenizeOptions rowOptions(const core::data::DatasetInfo& info, const std::string& promptTemplate) {
    core::data::TokenizeOptions options;
    options.promptTemplate = promptTemplate;
    options.task = info.shape == core::data::Shape::Text       ? "pretrain"
                   : info.shape == core::data::Shape::Labelled ? "classification"
                                                               : "sft";
    options.map = info.map;
    return options;
}

} // namespace ui::panels
