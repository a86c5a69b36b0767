#pragma once

#include "core/tokenizers/jinja/values/rendering.h"
#include "core/tokenizers/jinja/values/value.h"
#include "core/tokenizers/tokenizer.h"

#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A model's own chat template (Jinja), rendered as Transformers' apply_chat_template renders it.
namespace core::tokenizers::chat {

/// What a template is given. Made by the functions below; values are shared, so copies are cheap.
struct Conversation {
    jinja::Items messages;
    jinja::Value tools = jinja::None{};                          ///< a list, or None
    std::vector<std::pair<std::string, jinja::Value>> variables; ///< further ones, for instance enable_thinking
};
/// A plain turn.
[[nodiscard]] jinja::Value message(std::string_view role, std::string_view content);
/// A turn as JSON, as its author wrote it; keys that are null are left out, and reasoning goes by all its names, as in Transformers. Throws Error{Data}.
[[nodiscard]] jinja::Value messageFromJson(std::string_view json);
/// A JSON list of turns, or {"messages", "tools", "add_generation_prompt"} where every other key is a variable. Throws Error{Data}.
struct ChatRequest {
    Conversation conversation;
    bool generationPrompt = false;
};
[[nodiscard]] ChatRequest requestFromJson(std::string_view json, std::string_view where);
/// A JSON list of tools. Throws Error{Data}.
[[nodiscard]] jinja::Value toolsFromJson(std::string_view json, std::string_view where);

struct ByteSpan {
    std::size_t begin = 0, end = 0;
};
struct RenderedChat {
    std::string text;
    std::vector<ByteSpan> generated; ///< what {% generation %} blocks wrote, in order
};

/// Immutable; any thread may render.
class ChatTemplate {
public:
    /// `special`: "bos_token" … with their texts. `toolSource`: the template for conversations with tools, where there is one of its own. Throws
    /// Error{Model} in one line.
    ChatTemplate(
        std::string_view source, std::string_view toolSource, std::vector<std::pair<std::string, std::string>> special,
        const jinja::Limits& limits = {}, std::function<std::time_t()> now = [] { return std::time(nullptr); });
    ~ChatTemplate();
    ChatTemplate(ChatTemplate&&) noexcept;
    ChatTemplate(const ChatTemplate&) = delete;
    ChatTemplate& operator=(const ChatTemplate&) = delete;

    /// The first `messages` turns of the conversation (-1: all). Throws Error{Data} "the model's chat template, line N: …".
    [[nodiscard]] RenderedChat render(const Conversation& conversation, bool generationPrompt, std::ptrdiff_t messages = -1) const;
    /// Whether it marks what the assistant says by {% generation %}.
    [[nodiscard]] bool marksAnswers() const noexcept;
    /// The text of "eos_token", or an empty one.
    [[nodiscard]] const std::string& endText() const noexcept;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The tokenizer's own; nothing where it has none. Throws Error{Model}.
[[nodiscard]] std::shared_ptr<const ChatTemplate> chatTemplateOf(const Tokenizer& tokenizer);

} // namespace core::tokenizers::chat
