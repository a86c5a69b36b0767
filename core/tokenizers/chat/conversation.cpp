#include "core/base/error.h"
#include "core/base/json_parse.h"
#include "core/tokenizers/chat/chat_template.h"
#include "core/tokenizers/jinja/values/json_values.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace core::tokenizers::chat {
namespace {

using Json = nlohmann::ordered_json;

/// Keys without a value go, and reasoning is found under each of its names.
jinja::Value normalized(const Json& turn, std::string_view where) {
    if (!turn.is_object()) throw Error(ErrorKind::Data, std::string(where) + ": a turn is no object with role and content");
    static constexpr std::array kReasoning = {"reasoning_content", "thinking", "reasoning"};
    Json kept = Json::object();
    const Json* reasoning = nullptr;
    for (const char* const name : kReasoning)
        if (const auto found = turn.find(name); reasoning == nullptr && found != turn.end() && !found->is_null()) reasoning = &*found;
    if (reasoning != nullptr) kept["thinking"] = *reasoning;
    for (const auto& [key, value] : turn.items())
        if (!value.is_null()) kept[key] = value;
    if (reasoning != nullptr) kept["reasoning_content"] = *reasoning;
    return jinja::valueOf(kept);
}

jinja::Value toolsOf(const Json& tools, std::string_view where) {
    if (tools.is_null()) return jinja::None{};
    if (!tools.is_array() || !std::all_of(tools.begin(), tools.end(), [](const Json& tool) { return tool.is_object(); }))
        throw Error(ErrorKind::Data, std::string(where) + ": \"tools\" is no list of objects");
    return jinja::valueOf(tools);
}

} // namespace

jinja::Value message(std::string_view role, std::string_view content) {
    auto dict = std::make_shared<jinja::Dict>();
    dict->entries.emplace_back(jinja::Value("role"), jinja::Value(role));
    dict->entries.emplace_back(jinja::Value("content"), jinja::Value(content));
    return {std::shared_ptr<const jinja::Dict>(std::move(dict))};
}

jinja::Value messageFromJson(std::string_view json) { return normalized(base::parseJson(json, "a turn"), "a turn"); }

jinja::Value toolsFromJson(std::string_view json, std::string_view where) { return toolsOf(base::parseJson(json, where), where); }

ChatRequest requestFromJson(std::string_view json, std::string_view where) {
    const Json parsed = base::parseJson(json, where);
    ChatRequest request;
    const Json* const messages = parsed.is_array()                                   ? &parsed
                                 : parsed.is_object() && parsed.contains("messages") ? &parsed["messages"]
                                                                                     : nullptr;
    if (messages == nullptr || !messages->is_array())
        throw Error(ErrorKind::Data, std::string(where) + R"(: a JSON list of turns is expected, or an object with "messages")");
    if (messages->empty()) throw Error(ErrorKind::Data, std::string(where) + ": the conversation is empty; at least one turn is needed");
    for (const Json& turn : *messages) request.conversation.messages.push_back(normalized(turn, where));
    if (parsed.is_array()) return request;
    for (const auto& [key, value] : parsed.items()) {
        if (key == "messages") continue;
        if (key == "tools") request.conversation.tools = toolsOf(value, where);
        else if (key == "add_generation_prompt") {
            if (!value.is_boolean()) throw Error(ErrorKind::Data, std::string(where) + ": \"add_generation_prompt\" must be true or false");
            request.generationPrompt = value.get<bool>();
        } else request.conversation.variables.emplace_back(key, jinja::valueOf(value));
    }
    return request;
}

} // namespace core::tokenizers::chat
