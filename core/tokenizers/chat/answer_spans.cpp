#include "core/tokenizers/chat/answer_spans.h"

#include "core/base/error.h"
#include "core/tokenizers/jinja/values/characters.h"

#include <algorithm>
#include <optional>

namespace core::tokenizers::chat {
namespace {

std::size_t sharedBegin(std::string_view a, std::string_view b) {
    const auto most = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin());
}

std::size_t sharedEnd(std::string_view a, std::string_view b) {
    const auto most = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()));
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rbegin() + most, b.rbegin()).first - a.rbegin());
}

/// The end without white space behind the last mark; where all of it is white space, nothing is left.
std::size_t trimmedEnd(std::string_view text, std::size_t begin, std::size_t end) {
    return begin + jinja::stripped(text.substr(begin, end - begin), nullptr, false, true).size();
}

class Finder {
public:
    Finder(const ChatTemplate& chat, const Conversation& conversation, const std::string& whole)
        : chat_(chat), conversation_(conversation), whole_(whole) {}

    std::optional<ByteSpan> spanOf(std::size_t turn) const {
        const auto prompt = rendered(conversation_, true, turn), upTo = turn + 1 == conversation_.messages.size()
                                                                            ? std::optional<std::string>(whole_)
                                                                            : rendered(conversation_, false, turn + 1);
        if (prompt && upTo && whole_.starts_with(*prompt) && whole_.starts_with(*upTo) && prompt->size() <= upTo->size())
            return ByteSpan{prompt->size(), trimmedEnd(whole_, prompt->size(), upTo->size())};
        return byChange(turn, prompt, upTo);
    }

private:
    /// A template may refuse a part of a conversation; then there is nothing to compare with.
    std::optional<std::string> rendered(const Conversation& conversation, bool generationPrompt, std::size_t turns) const {
        try {
            return chat_.render(conversation, generationPrompt, static_cast<std::ptrdiff_t>(turns)).text;
        } catch (const Error&) { // this way does not work for this template
            return std::nullopt;
        }
    }

    /// What changes with the turn's content is the content; what stands behind it up to where the turn alone would end is its end-of-turn mark.
    std::optional<ByteSpan> byChange(std::size_t turn, const std::optional<std::string>& prompt,
                                     const std::optional<std::string>& upTo) const {
        static constexpr const char* kOther = "\xEE\x80\x81"; // U+E001, which no text holds
        const jinja::Dict* const old = conversation_.messages[turn].dict();
        if (old == nullptr) return std::nullopt;
        auto changed = std::make_shared<jinja::Dict>();
        for (const auto& [key, value] : old->entries) {
            const bool content = key.text() != nullptr && (*key.text() == "content");
            changed->entries.emplace_back(key, content ? jinja::Value(kOther) : value);
        }
        Conversation other = conversation_;
        other.messages[turn] = jinja::Value(std::shared_ptr<const jinja::Dict>(std::move(changed)));
        const auto otherWhole = rendered(other, false, other.messages.size());
        if (!otherWhole || *otherWhole == whole_) return std::nullopt;
        const std::size_t mark = otherWhole->find(kOther);
        if (mark == std::string::npos) return std::nullopt;
        const std::size_t begin = sharedBegin(whole_, *otherWhole);
        const std::size_t end = whole_.size() - std::min(sharedEnd(whole_, *otherWhole), whole_.size() - begin);
        ByteSpan span{begin, std::max(begin, end)};
        if (prompt) { // reasoning that stays in front of the content is the model's own, too
            const std::size_t opened = sharedBegin(whole_, *prompt);
            const auto head = std::string_view(whole_).substr(opened, begin > opened ? begin - opened : 0);
            if (opened < begin && (whole_.starts_with(*prompt) || head.starts_with("<think>"))) span.begin = opened;
        }
        if (const auto otherUpTo = rendered(other, false, turn + 1); otherUpTo && upTo) {
            const std::size_t tail = otherUpTo->rfind(kOther);
            const std::string_view behind = tail == std::string::npos ? std::string_view() : std::string_view(*otherUpTo).substr(tail + 3);
            const std::size_t same = wholeMarks(span.end, sharedBegin(std::string_view(whole_).substr(span.end), behind));
            const std::size_t marked = trimmedEnd(whole_, span.end, span.end + same);
            if (marked > span.end) span.end = marked;
        }
        return span;
    }

    /// A last turn may end with another mark than those before it: what both share is then no whole mark, so it goes on to the mark's end.
    std::size_t wholeMarks(std::size_t begin, std::size_t same) const {
        const std::string_view text = std::string_view(whole_).substr(begin);
        const std::string& end = chat_.endText();
        if (!end.empty() && text.starts_with(end)) return std::max(same, end.size());
        const std::size_t open = text.substr(0, same).find_last_of("<[");
        if (open == std::string_view::npos) return same;
        const std::size_t close = text.find(text[open] == '<' ? '>' : ']', open);
        constexpr std::size_t kLongestMark = 60;
        return close == std::string_view::npos || close < same || close - open > kLongestMark ? same : close + 1;
    }

    const ChatTemplate& chat_;
    const Conversation& conversation_;
    const std::string& whole_;
};

} // namespace

std::vector<ByteSpan> answerSpans(const ChatTemplate& chat, const Conversation& conversation, const std::vector<AnswerTurn>& turns,
                                  const RenderedChat& whole) {
    const auto assistants =
        static_cast<std::size_t>(std::count_if(turns.begin(), turns.end(), [](const AnswerTurn& t) { return t.assistant; }));
    const bool all = std::all_of(turns.begin(), turns.end(), [](const AnswerTurn& t) { return !t.assistant || t.counts; });
    std::vector<ByteSpan> spans;
    if (!whole.generated.empty() && (all || whole.generated.size() == assistants)) {
        if (all) return whole.generated;
        std::size_t at = 0;
        for (const AnswerTurn& turn : turns)
            if (turn.assistant) {
                if (turn.counts) spans.push_back(whole.generated[at]);
                ++at;
            }
        return spans;
    }
    const Finder finder(chat, conversation, whole.text);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (!turns[i].counts) continue;
        const auto span = finder.spanOf(i);
        if (!span)
            throw Error(ErrorKind::Data, "the model's chat template does not tell where answer " + std::to_string(i + 1) +
                                             " begins and ends. Choose another data.template, for instance chatml");
        if (span->end > span->begin) spans.push_back(*span);
    }
    return spans;
}

} // namespace core::tokenizers::chat
