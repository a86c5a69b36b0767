#include "core/data/template.h"

#include "core/base/error.h"

#include <algorithm>

namespace core::data {
namespace {

/// One family of chat templates, as its authors publish it. `{s}` and `{e}` stand for the tokenizer's start and end tokens.
struct ChatFormat {
    const char* name;
    const char* systemOpen;
    const char* systemClose;
    const char* userOpen;
    const char* userClose;
    const char* assistantOpen;
    const char* assistantEnd;   ///< end-of-turn, counted with the answer
    const char* assistantAfter; ///< behind it, not counted
    const char* toolOpen;
    const char* toolClose;
    const char* between; ///< before every user turn but the first
    const char* defaultSystem;
    bool systemInUser; ///< the system text stands inside the first user turn
};

constexpr ChatFormat kFormats[] = {
    {"chatml", "<|im_start|>system\n", "<|im_end|>\n", "<|im_start|>user\n", "<|im_end|>\n", "<|im_start|>assistant\n", "<|im_end|>", "\n",
     "<|im_start|>tool\n", "<|im_end|>\n", "", "", false},
    {"llama2", "<<SYS>>\n", "\n<</SYS>>\n\n", "[INST] ", " [/INST] ", "", " {e}", "", "[INST] ", " [/INST] ", "{s}", "", true},
    {"llama3", "<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>", "<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>",
     "<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>", "", "<|start_header_id|>ipython<|end_header_id|>\n\n", "<|eot_id|>",
     "", "", false},
    {"mistral", "", "\n\n", "[INST] ", " [/INST]", "", "{e}", "", "[TOOL_RESULTS] ", " [/TOOL_RESULTS]", "", "", true},
    {"gemma", "", "\n\n", "<start_of_turn>user\n", "<end_of_turn>\n", "<start_of_turn>model\n", "<end_of_turn>", "\n",
     "<start_of_turn>user\n", "<end_of_turn>\n", "", "", true},
    {"phi3", "<|system|>\n", "<|end|>\n", "<|user|>\n", "<|end|>\n", "<|assistant|>\n", "<|end|>", "\n", "<|tool|>\n", "<|end|>\n", "", "",
     false},
    {"vicuna", "", " ", "USER: ", " ", "ASSISTANT: ", "{e}", "", "TOOL: ", " ", "",
     "A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, and polite answers to "
     "the user's questions.",
     false},
};

const ChatFormat* formatOf(const std::string& name) {
    const auto found = std::find_if(std::begin(kFormats), std::end(kFormats), [&](const ChatFormat& f) { return name == f.name; });
    return found == std::end(kFormats) ? nullptr : &*found;
}

std::string withTokens(std::string text, const RenderOptions& options) {
    for (const auto& [mark, value] : {std::pair<std::string_view, const std::string&>{"{s}", options.startText}, {"{e}", options.endText}})
        if (const std::size_t at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), value);
    return text;
}

void addField(Chunk& chunk, const std::string& text) {
    if (text.empty()) return;
    chunk.fields.push_back({chunk.text.size(), chunk.text.size() + text.size()});
    chunk.text += text;
}

/// System text with the tools, where there are any.
std::string systemOf(const Record& record, const std::vector<Message>& turns, const char* byDefault) {
    std::string system = record.system;
    for (const Message& turn : turns)
        if (turn.role == "system") system += (system.empty() ? "" : "\n\n") + turn.content;
    if (system.empty()) system = byDefault;
    if (!record.tools.empty() && record.tools != "[]") system += (system.empty() ? "" : "\n\n") + std::string("Tools:\n") + record.tools;
    return system;
}

/// Every shape as turns, the answer last.
std::vector<Message> turnsOf(const Record& record, const std::vector<Message>* answer) {
    std::vector<Message> turns = record.messages;
    if (record.shape == Shape::Instruction) {
        turns.push_back(
            {"user", record.instruction + (record.input.empty() ? "" : (record.instruction.empty() ? "" : "\n\n") + record.input), true});
        turns.push_back({"assistant", record.output, true});
    }
    if (answer != nullptr) {
        for (Message& turn : turns) turn.counts = false;
        turns.insert(turns.end(), answer->begin(), answer->end());
    }
    return turns;
}

Rendered renderChat(const Record& record, const ChatFormat& format, const RenderOptions& options, const std::vector<Message>* answer) {
    Rendered rendered;
    rendered.controlTexts = true;
    Chunk& chunk = rendered.chunks.emplace_back();
    const std::vector<Message> turns = turnsOf(record, answer);
    const std::string system = systemOf(record, turns, format.defaultSystem);
    const auto addTemplate = [&](const char* text) { chunk.text += withTokens(text, options); };
    const auto addSystem = [&] {
        if (system.empty()) return;
        addTemplate(format.systemOpen);
        addField(chunk, system);
        addTemplate(format.systemClose);
    };
    if (!format.systemInUser) addSystem();
    bool first = true;
    for (const Message& turn : turns) {
        if (turn.role == "system") continue;
        if (turn.role == "assistant") {
            addTemplate(format.assistantOpen);
            const std::size_t begin = chunk.text.size();
            addField(chunk, turn.content);
            addTemplate(format.assistantEnd);
            if (turn.counts) chunk.answers.push_back({begin, chunk.text.size()});
            addTemplate(format.assistantAfter);
            continue;
        }
        const bool tool = turn.role == "tool";
        if (!first) addTemplate(format.between);
        addTemplate(tool ? format.toolOpen : format.userOpen);
        if (first && format.systemInUser) addSystem();
        addField(chunk, turn.content);
        addTemplate(tool ? format.toolClose : format.userClose);
        first = false;
    }
    return rendered;
}

constexpr const char* kAlpacaWithInput =
    "Below is an instruction that describes a task, paired with an input that provides further context. Write a response that "
    "appropriately completes the request.\n\n### Instruction:\n";
constexpr const char* kAlpaca =
    "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n### Instruction:\n";

/// Plain and alpaca: a chunk for each answer, closed by the end token.
Rendered renderTurns(const Record& record, bool alpaca, const std::vector<Message>* answer) {
    Rendered rendered;
    Chunk chunk;
    bool opened = false;
    const auto addUser = [&](const std::string& text, const std::string& input) {
        if (alpaca) {
            chunk.text += rendered.chunks.empty() && !opened ? (input.empty() ? kAlpaca : kAlpacaWithInput) : "\n\n### Instruction:\n";
            addField(chunk, text);
            if (!input.empty()) {
                chunk.text += "\n\n### Input:\n";
                addField(chunk, input);
            }
            chunk.text += "\n\n### Response:";
        } else {
            if (!chunk.text.empty()) chunk.text += "\n\n";
            addField(chunk, text);
            if (!input.empty()) {
                if (!text.empty()) chunk.text += "\n\n";
                addField(chunk, input);
            }
        }
        opened = true;
    };
    const auto addAnswer = [&](const Message& turn) {
        const std::size_t begin = chunk.text.size();
        addField(chunk, turn.content);
        if (turn.counts) chunk.answers.push_back({begin, chunk.text.size()});
        chunk.endToken = true;
        chunk.answerAtEnd = turn.counts;
        rendered.chunks.push_back(std::move(chunk));
        chunk = {};
    };
    std::vector<Message> turns = turnsOf(record, answer);
    if (const std::string system = systemOf(record, turns, ""); !system.empty()) {
        addField(chunk, system);
        if (alpaca) chunk.text += "\n\n";
    }
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const Message& turn = turns[i];
        if (turn.role == "system") continue;
        const bool question = record.shape == Shape::Instruction && answer == nullptr && i + 2 == turns.size();
        if (turn.role == "assistant") addAnswer(turn);
        else if (question) addUser(record.instruction, record.input);
        else addUser(turn.content, "");
    }
    if (!chunk.text.empty()) rendered.chunks.push_back(std::move(chunk));
    return rendered;
}

Rendered renderText(const Record& record) {
    Rendered rendered;
    Chunk& chunk = rendered.chunks.emplace_back();
    addField(chunk, record.text);
    if (!record.textPair.empty()) {
        if (!chunk.text.empty()) chunk.text += "\n";
        addField(chunk, record.textPair);
    }
    return rendered;
}

} // namespace

const std::vector<std::string>& templateNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> made{"plain", "alpaca"};
        for (const ChatFormat& format : kFormats) made.emplace_back(format.name);
        return made;
    }();
    return names;
}

std::string templateFamily(std::string_view jinja) {
    const auto has = [&](std::string_view mark) { return jinja.find(mark) != std::string_view::npos; };
    if (has("<|im_start|>")) return "chatml";
    if (has("<|start_header_id|>")) return "llama3";
    if (has("<<SYS>>")) return "llama2";
    if (has("<start_of_turn>")) return "gemma";
    if (has("<|assistant|>") && has("<|end|>")) return "phi3";
    if (has("[INST]")) return "mistral";
    if (has("ASSISTANT:")) return "vicuna";
    return {};
}

std::vector<std::string> templateMarks(const std::string& name) {
    if (name == "alpaca") return {"### Instruction:", "### Response:"};
    const ChatFormat* const format = formatOf(name);
    std::vector<std::string> marks;
    if (format == nullptr) return marks;
    for (const char* text : {format->systemOpen, format->userOpen, format->assistantOpen, format->assistantEnd}) {
        const std::string_view words(text);
        const std::size_t open = words.find_first_of("<["), close = words.find_first_of(">]", open == std::string_view::npos ? 0 : open);
        if (open != std::string_view::npos && close != std::string_view::npos) marks.emplace_back(words.substr(open, close - open + 1));
    }
    return marks;
}

Rendered render(const Record& record, const RenderOptions& options, const std::vector<Message>* answer) {
    if (record.shape == Shape::Text || record.shape == Shape::Labelled) return renderText(record);
    if (options.promptTemplate == "plain" || options.promptTemplate == "alpaca")
        return renderTurns(record, options.promptTemplate == "alpaca", answer);
    const ChatFormat* const format = formatOf(options.promptTemplate);
    if (format == nullptr) throw Error(ErrorKind::Usage, "there is no template '" + options.promptTemplate + "'");
    return renderChat(record, *format, options, answer);
}

} // namespace core::data
