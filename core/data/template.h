#pragma once

#include "core/data/record.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Prompt templates (CONTRACT 3): how the fields of a row become text, and which part of it is the answer.
namespace core::data {

struct Span {
    std::size_t begin = 0, end = 0; ///< bytes of the chunk's text
};

/// Text that is tokenized in one go.
struct Chunk {
    std::string text;
    std::vector<Span> answers; ///< what the loss counts
    std::vector<Span> fields;  ///< what comes from the row; the rest is the template's
    bool endToken = false;     ///< the tokenizer's end token follows, and belongs to the answer where there is one
    bool answerAtEnd = false;  ///< the end token counts
};

struct Rendered {
    std::vector<Chunk> chunks;
    bool controlTexts = false; ///< the template writes control pieces as text, to be recognised
    bool promptOnly = false;
};

/// "plain", "alpaca", "chatml" … in the order of menus, without "auto".
[[nodiscard]] const std::vector<std::string>& templateNames();
/// The family that a model's Jinja chat template belongs to by the marks that it writes, or empty.
[[nodiscard]] std::string templateFamily(std::string_view jinja);
/// The pieces that a template writes as control text ("<|im_start|>"), for the doctor.
[[nodiscard]] std::vector<std::string> templateMarks(const std::string& name);

struct RenderOptions {
    std::string promptTemplate = "plain"; ///< never "auto"
    std::string endText = "</s>";         ///< how the tokenizer writes its end and start tokens
    std::string startText = "<s>";
    bool generationPrompt = false; ///< end where the answer begins
};
/// A text or labelled row is its text (and pair); instruction, chat, preference and rated rows go through the template. `answer`: for preference and
/// rated rows, the turns that follow the prompt.
[[nodiscard]] Rendered render(const Record& record, const RenderOptions& options, const std::vector<Message>* answer = nullptr);

} // namespace core::data
