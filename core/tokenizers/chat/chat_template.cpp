#include "core/tokenizers/chat/chat_template.h"

#include "core/base/error.h"
#include "core/tokenizers/jinja/evaluator.h"
#include "core/tokenizers/jinja/syntax/parser.h"

#include <algorithm>

namespace core::tokenizers::chat {
namespace {

constexpr std::size_t kLargestSource = std::size_t{1} << 20U;

jinja::Body parsed(std::string_view source) {
    if (source.size() > kLargestSource) throw Error(ErrorKind::Model, "the model's chat template is larger than 1 MiB");
    try {
        return jinja::parseTemplate(source);
    } catch (const Error& problem) { // the tree knows the line, not what was read
        throw Error(ErrorKind::Model, "the model's chat template, " + problem.message() + ". Choose another template, for instance chatml");
    }
}

bool holdsGeneration(const jinja::Body& body) {
    return std::any_of(body.begin(), body.end(), [](const jinja::Statement& statement) {
        if (statement.kind == jinja::Statement::Kind::Generation || holdsGeneration(statement.otherwise)) return true;
        return std::any_of(statement.bodies.begin(), statement.bodies.end(), holdsGeneration);
    });
}

} // namespace

struct ChatTemplate::Parts {
    jinja::Body body, toolBody;
    bool ownToolBody = false, marks = false;
    std::vector<std::pair<std::string, std::string>> special;
    jinja::Limits limits;
    std::function<std::time_t()> now;
};

ChatTemplate::ChatTemplate(std::string_view source, std::string_view toolSource, std::vector<std::pair<std::string, std::string>> special,
                           const jinja::Limits& limits, std::function<std::time_t()> now)
    : parts_(std::make_unique<Parts>()) {
    parts_->body = parsed(source);
    parts_->ownToolBody = !toolSource.empty();
    if (parts_->ownToolBody) parts_->toolBody = parsed(toolSource);
    parts_->marks = holdsGeneration(parts_->body);
    parts_->special = std::move(special);
    parts_->limits = limits;
    parts_->now = std::move(now);
}
ChatTemplate::~ChatTemplate() = default;
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;

bool ChatTemplate::marksAnswers() const noexcept { return parts_->marks; }

const std::string& ChatTemplate::endText() const noexcept {
    static const std::string none;
    const auto found =
        std::find_if(parts_->special.begin(), parts_->special.end(), [](const auto& one) { return one.first == "eos_token"; });
    return found == parts_->special.end() ? none : found->second;
}

RenderedChat ChatTemplate::render(const Conversation& conversation, bool generationPrompt, std::ptrdiff_t messages) const {
    jinja::Evaluator evaluator(parts_->limits, parts_->now);
    try {
        jinja::Items turns = conversation.messages;
        if (messages >= 0 && static_cast<std::size_t>(messages) < turns.size()) turns.resize(static_cast<std::size_t>(messages));
        std::vector<std::pair<std::string, jinja::Value>> variables;
        const auto add = [&](const std::string& name, jinja::Value value) { // what comes first counts
            const bool known = std::any_of(variables.begin(), variables.end(), [&](const auto& one) { return one.first == name; });
            if (!known) variables.emplace_back(name, std::move(value));
        };
        add("messages", evaluator.rendering().list(std::move(turns)));
        add("tools", conversation.tools);
        add("add_generation_prompt", jinja::Value(generationPrompt));
        for (const auto& [name, value] : conversation.variables) add(name, value);
        add("documents", jinja::None{});
        for (const auto& [name, text] : parts_->special) add(name, jinja::Value(text));
        const bool tools = parts_->ownToolBody && !conversation.tools.isNone();
        RenderedChat rendered;
        rendered.text = evaluator.run(tools ? parts_->toolBody : parts_->body, variables);
        for (const auto& [begin, end] : evaluator.generated()) rendered.generated.push_back({begin, end});
        return rendered;
    } catch (const Error& problem) { // as above
        throw Error(problem.kind(), "the model's chat template, " + problem.message());
    }
}

std::shared_ptr<const ChatTemplate> chatTemplateOf(const Tokenizer& tokenizer) {
    const TokenizerFacts& facts = tokenizer.facts();
    if (facts.chatTemplate.empty()) return nullptr;
    auto special = facts.specialTexts;
    const auto addMissing = [&](const char* name, TokenId id) {
        const bool known = std::any_of(special.begin(), special.end(), [&](const auto& one) { return one.first == name; });
        if (!known && id >= 0) special.emplace_back(name, tokenizer.display(id));
    };
    addMissing("bos_token", facts.bos);
    addMissing("eos_token", facts.eos);
    addMissing("unk_token", facts.unknown);
    return std::make_shared<const ChatTemplate>(facts.chatTemplate, facts.toolTemplate, std::move(special));
}

} // namespace core::tokenizers::chat
