#include "core/data/record.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/roles.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::data {
namespace {

using Json = nlohmann::ordered_json;

std::string roleNamed(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (name == "human" || name == "user" || name == "prompter") return "user";
    if (name == "gpt" || name == "assistant" || name == "model" || name == "bot" || name == "chatgpt" || name == "bard" ||
        name == "function_call")
        return "assistant";
    if (name == "system" || name == "developer") return "system";
    if (name == "tool" || name == "observation" || name == "function" || name == "ipython" || name == "function_response") return "tool";
    throw Error(ErrorKind::Data, "a turn has the role '" + name.substr(0, 40) + "', which is none of system, user, assistant and tool");
}

/// The text of a content: a text, or a list of parts of which texts and reasoning are kept.
std::string contentOf(const Json& content) {
    if (content.is_null()) return {};
    if (content.is_string()) return content.get<std::string>();
    if (!content.is_array()) return content.dump();
    std::string text;
    for (const Json& part : content) {
        if (part.is_string()) {
            text += part.get<std::string>();
            continue;
        }
        if (!part.is_object()) throw Error(ErrorKind::Data, "a part of a turn's content is neither text nor an object");
        const std::string type = part.contains("type") && part["type"].is_string() ? part["type"].get<std::string>() : "text";
        const char* const key = part.contains("text") ? "text" : part.contains("value") ? "value" : "content";
        if (!part.contains(key))
            throw Error(ErrorKind::Data, "a part of type '" + type.substr(0, 40) + "' holds no text; only text can be trained on");
        const std::string value = part[key].is_string() ? part[key].get<std::string>() : part[key].dump();
        text += type == "reasoning" || type == "thinking" ? "<think>\n" + value + "\n</think>\n\n" : value;
    }
    return text;
}

Message messageOf(const Json& turn) {
    if (!turn.is_object()) throw Error(ErrorKind::Data, "a turn is no object with role and content");
    const char* const role = turn.contains("role") ? "role" : "from";
    const char* const content = turn.contains("content") ? "content" : "value";
    if (!turn.contains(role) || !turn[role].is_string()) throw Error(ErrorKind::Data, "a turn has no role");
    Message message{roleNamed(turn[role].get<std::string>()), {}, true};
    if (turn.contains(content)) message.content = contentOf(turn[content]);
    else if (!turn.contains("tool_calls")) throw Error(ErrorKind::Data, "a turn has no content");
    if (turn.contains("tool_calls") && turn["tool_calls"].is_array())
        for (const Json& call : turn["tool_calls"])
            message.content +=
                (message.content.empty() ? "" : "\n") + (call.is_object() && call.contains("function") ? call["function"] : call).dump();
    if (turn.contains("loss_weight") && turn["loss_weight"].is_number() && turn["loss_weight"].get<double>() == 0.0) message.counts = false;
    return message;
}

std::vector<Message> messagesIn(const Json& json) {
    std::vector<Message> messages;
    if (json.is_object()) return {messageOf(json)};
    if (!json.is_array()) throw Error(ErrorKind::Data, "the messages are no list of turns");
    for (const Json& turn : json) messages.push_back(messageOf(turn));
    return messages;
}

/// Two whole conversations that begin alike: what they share is the prompt.
void splitSharedPrompt(Record& record) {
    std::size_t same = 0;
    while (same < record.chosen.size() && same < record.rejected.size() && record.chosen[same].role == record.rejected[same].role &&
           record.chosen[same].content == record.rejected[same].content)
        ++same;
    while (same > 0 && (same == record.chosen.size() || same == record.rejected.size())) --same;
    record.messages.insert(record.messages.end(), record.chosen.begin(), record.chosen.begin() + static_cast<std::ptrdiff_t>(same));
    record.chosen.erase(record.chosen.begin(), record.chosen.begin() + static_cast<std::ptrdiff_t>(same));
    record.rejected.erase(record.rejected.begin(), record.rejected.begin() + static_cast<std::ptrdiff_t>(same));
}

/// Self-Instruct's `instances`: a list of {input, output}, of which the first one is taken.
void readInstances(const std::string& text, Record& record) {
    const Json instances = Json::parse(text, nullptr, false);
    if (!instances.is_array() || instances.empty() || !instances.front().is_object() || !instances.front().contains("output")) return;
    const Json& first = instances.front();
    if (first["output"].is_string()) record.output = first["output"].get<std::string>();
    if (record.input.empty() && first.contains("input") && first["input"].is_string()) record.input = first["input"].get<std::string>();
}

std::vector<std::string> requiredRoles(Shape shape, bool conversation) {
    switch (shape) {
    case Shape::Text: return {"text"};
    case Shape::Instruction: return {"output"};
    case Shape::Chat: return {"messages"};
    case Shape::Labelled: return {"text", "label"};
    case Shape::Preference: return {"chosen", "rejected"};
    case Shape::Rated:
        return conversation ? std::vector<std::string>{"messages", "label"} : std::vector<std::string>{"prompt", "completion", "label"};
    case Shape::Unknown: break;
    }
    return {};
}

} // namespace

std::vector<Message> messagesOf(const Cell& cell, const std::string& roleOfText) {
    const std::size_t first = cell.text.find_first_not_of(" \t\r\n");
    const bool list = first != std::string::npos && (cell.text[first] == '[' || cell.text[first] == '{');
    if (cell.kind == Cell::Kind::Text && (!list || roleOfText == "assistant")) return {{roleOfText, cell.text, true}};
    const Json json = Json::parse(cell.text, nullptr, false);
    if (json.is_discarded()) {
        if (cell.kind == Cell::Kind::Text && !roleOfText.empty()) return {{roleOfText, cell.text, true}};
        throw Error(ErrorKind::Data, "the messages are not JSON");
    }
    if (cell.kind == Cell::Kind::Text && !roleOfText.empty()) {
        // a prompt may be JSON itself: only what says whose turn it is is a turn
        const auto isTurn = [](const Json& value) { return value.is_object() && (value.contains("role") || value.contains("from")); };
        const bool turns = isTurn(json) || (json.is_array() && !json.empty() && isTurn(json.front()));
        if (!turns) return {{roleOfText, cell.text, true}};
    }
    return messagesIn(json);
}

RecordReader::RecordReader(const DatasetInfo& info, const Mapping& map) {
    const Mapping& used = map.empty() ? info.map : map;
    checkMapping(used, info.columns);
    for (const auto& [role, column] : used)
        columns_[role] = static_cast<std::size_t>(std::find(info.columns.begin(), info.columns.end(), column) - info.columns.begin());
    shape_ = map.empty() ? info.shape : shapeOfMapping(used, info.columns, {});
}

const Cell* RecordReader::cell(const Row& row, const std::string& role) const {
    const auto found = columns_.find(role);
    if (found == columns_.end() || found->second >= row.size()) return nullptr;
    const Cell& at = row[found->second];
    return at.kind == Cell::Kind::Null ? nullptr : &at;
}

std::string RecordReader::textOf(const Row& row, const std::string& role) const {
    const Cell* const at = cell(row, role);
    return at == nullptr ? std::string() : at->text;
}

void RecordReader::readInstruction(const Row& row, Record& record) const {
    record.instruction = textOf(row, "instruction");
    record.input = textOf(row, "input");
    record.output = textOf(row, "output");
    if (const Cell* const output = cell(row, "output");
        output != nullptr && output->kind == Cell::Kind::Json && output->text.front() == '[')
        readInstances(output->text, record);
    const Cell* const history = cell(row, "history");
    if (history == nullptr || history->text.empty()) return;
    const Json pairs = Json::parse(history->text, nullptr, false);
    if (!pairs.is_array()) throw Error(ErrorKind::Data, "history is no list of [question, answer]");
    for (const Json& pair : pairs) {
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string()) {
            record.messages.push_back({"user", pair[0].get<std::string>(), false});
            record.messages.push_back({"assistant", pair[1].get<std::string>(), false});
        } else if (pair.is_object()) {
            record.messages.push_back(messageOf(pair));
            record.messages.back().counts = false;
        } else {
            throw Error(ErrorKind::Data, "history is no list of [question, answer]");
        }
    }
}

void RecordReader::readChat(const Row& row, Record& record) const {
    if (const Cell* const messages = cell(row, "messages")) record.messages = messagesOf(*messages, "");
}

void RecordReader::readPreference(const Row& row, Record& record) const {
    if (const Cell* const prompt = cell(row, "prompt")) record.messages = messagesOf(*prompt, "user");
    if (const Cell* const chosen = cell(row, "chosen")) record.chosen = messagesOf(*chosen, "assistant");
    if (const Cell* const rejected = cell(row, "rejected")) record.rejected = messagesOf(*rejected, "assistant");
    splitSharedPrompt(record);
}

void RecordReader::readRated(const Row& row, Record& record) const {
    record.label = textOf(row, "label");
    if (const Cell* const messages = cell(row, "messages")) {
        record.messages = messagesOf(*messages, "");
        while (!record.messages.empty() && record.messages.back().role != "assistant") record.messages.pop_back();
        if (record.messages.empty()) throw Error(ErrorKind::Data, "there is no assistant's turn to be rated");
        record.completion = {record.messages.back()};
        record.messages.pop_back();
        return;
    }
    if (const Cell* const prompt = cell(row, "prompt")) record.messages = messagesOf(*prompt, "user");
    if (const Cell* const completion = cell(row, "completion")) record.completion = messagesOf(*completion, "assistant");
}

std::optional<bool> ratingOf(std::string_view label) {
    std::string word{base::trimmed(label)};
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (word == "true" || word == "1" || word == "yes") return true;
    if (word == "false" || word == "0" || word == "no") return false;
    return std::nullopt;
}

Record RecordReader::read(const Row& row) const {
    Record record;
    record.shape = shape_;
    record.system = textOf(row, "system");
    record.tools = textOf(row, "tools");
    for (const std::string& role : requiredRoles(shape_, has("messages")))
        if (cell(row, role) == nullptr) record.missing.push_back(role);
    switch (shape_) {
    case Shape::Text:
    case Shape::Labelled:
        record.text = textOf(row, "text");
        record.textPair = textOf(row, "text_pair");
        record.label = textOf(row, "label");
        break;
    case Shape::Instruction: readInstruction(row, record); break;
    case Shape::Chat: readChat(row, record); break;
    case Shape::Preference: readPreference(row, record); break;
    case Shape::Rated: readRated(row, record); break;
    case Shape::Unknown: break;
    }
    return record;
}

} // namespace core::data
