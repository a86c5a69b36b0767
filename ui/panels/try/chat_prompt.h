#pragma once

#include "core/engine/engine.h"
#include "core/tokenizers/tokenizer.h"

#include <QString>

#include <string>

namespace ui::panels {

/// A question wrapped as a model was taught to read it, up to where the answer begins.
struct ChatPrompt {
    QString text;
    QString templateName;
    bool controlTexts = false; ///< it writes control pieces as text
};

/// Which template a model's questions go through: `wanted`, or for "auto" the one that the run was trained with, else the family of the model's own chat
/// template, else alpaca. `trained` is the run's `data.template`, or empty.
[[nodiscard]] std::string chatTemplateFor(const std::string& wanted, const std::string& trained,
                                          const core::tokenizers::Tokenizer& tokenizer);
[[nodiscard]] ChatPrompt chatPrompt(const QString& question, const QString& system, const std::string& templateName,
                                    const core::tokenizers::Tokenizer& tokenizer);

} // namespace ui::panels
