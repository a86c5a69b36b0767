#include "ui/panels/try/chat_prompt.h"

#include "core/data/template.h"

namespace ui::panels {

std::string chatTemplateFor(const std::string& wanted, const std::string& trained, const core::tokenizers::Tokenizer& tokenizer) {
    if (!wanted.empty() && wanted != "auto") return wanted;
    if (!trained.empty() && trained != "auto" && trained != "plain") return trained;
    const std::string family = core::data::templateFamily(tokenizer.facts().chatTemplate);
    return family.empty() ? "alpaca" : family;
}

ChatPrompt chatPrompt(const QString& question, const QString& system, const std::string& templateName,
                      const core::tokenizers::Tokenizer& tokenizer) {
    const auto& facts = tokenizer.facts();
    core::data::Record record;
    record.shape = core::data::Shape::Instruction;
    record.instruction = question.toStdString();
    record.system = system.toStdString();
    core::data::RenderOptions options;
    options.promptTemplate = templateName;
    options.endText = facts.eos >= 0 ? tokenizer.display(facts.eos) : "";
    options.startText = facts.bos >= 0 ? tokenizer.display(facts.bos) : "";
    const auto rendered = core::data::render(record, options);
    const auto& chunk = rendered.chunks.front(); // one question: one piece, with the place of its (empty) answer
    ChatPrompt prompt;
    prompt.text = QString::fromStdString(chunk.answers.empty() ? chunk.text : chunk.text.substr(0, chunk.answers.back().begin));
    prompt.templateName = QString::fromStdString(templateName);
    prompt.controlTexts = rendered.controlTexts;
    return prompt;
}

} // namespace ui::panels
