#include "core/tokenizers/json/patterns/pattern.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/json/patterns/regex_syntax.h"
#include "core/tokenizers/json/pre_tokenizers/splitters.h"
#include "core/tokenizers/unicode/utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace core::tokenizers::json {

namespace {

constexpr std::uint32_t kMostSteps = 10'000'000, kMostDepth = 100'000, kMostHeapKib = 64 << 10;
constexpr std::size_t kLongestExpression = 65'536;

class FixedPattern final : public Pattern {
public:
    explicit FixedPattern(std::string text) : text_(std::move(text)) {}
    void cut(std::string_view text, const MatchSink& sink) const override {
        if (text_.empty()) return cutBetweenCharacters(text, sink);
        std::size_t done = 0;
        for (auto at = text.find(text_); at != std::string_view::npos; at = text.find(text_, done)) {
            if (at > done) sink(text.substr(done, at - done), false);
            sink(text.substr(at, text_.size()), true);
            done = at + text_.size();
        }
        if (done < text.size()) sink(text.substr(done), false);
    }

private:
    /// The empty text matches before and after every character.
    static void cutBetweenCharacters(std::string_view text, const MatchSink& sink) {
        sink(text.substr(0, 0), true);
        for (std::size_t at = 0; at < text.size();) {
            const unsigned length = unicode::lengthOf(text[at]);
            sink(text.substr(at, length), false);
            at += length;
            sink(text.substr(at, 0), true);
        }
    }
    std::string text_;
};

std::string wordsFor(int code) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    pcre2_get_error_message(code, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

/// Match data of this thread: its size fits every pattern of which only the whole match counts.
pcre2_match_data* matchData() {
    struct Free {
        void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
    };
    thread_local const std::unique_ptr<pcre2_match_data, Free> data(pcre2_match_data_create(1, nullptr));
    return data.get();
}

/// The compiled pattern's stack: one a thread, made when it is first needed.
pcre2_jit_stack* jitStack(void*) {
    struct Free {
        void operator()(pcre2_jit_stack* stack) const { pcre2_jit_stack_free(stack); }
    };
    constexpr std::size_t kLeast = 64 << 10, kMost = 8 << 20;
    thread_local const std::unique_ptr<pcre2_jit_stack, Free> stack(pcre2_jit_stack_create(kLeast, kMost, nullptr));
    return stack.get();
}

/// The expressions that match all of a text, by hand.
class KnownPattern final : public Pattern {
public:
    explicit KnownPattern(KnownSplitter splitter) : splitter_(splitter) {}
    void cut(std::string_view text, const MatchSink& sink) const override {
        splitKnown(splitter_, text, [&](std::string_view word) { sink(word, true); });
    }

private:
    KnownSplitter splitter_;
};

class RegexPattern final : public Pattern {
public:
    RegexPattern(std::string_view expression, const Node& place) : expression_(expression) {
        if (expression.size() > kLongestExpression) place.fail("is a regular expression of more than 65,536 bytes");
        const std::string translated = inPcre2(expression);
        int problem = 0;
        PCRE2_SIZE at = 0;
        // Patterns from others must not match a byte of a character. ^ and $ are those of lines, as in Oniguruma.
        constexpr std::uint32_t kOptions = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_MULTILINE;
        code_ = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(), kOptions, &problem, &at, nullptr);
        if (code_ == nullptr)
            place.fail("is no regular expression that can be read: " + wordsFor(problem) + ", at character " + std::to_string(at + 1));
        pcre2_jit_compile(code_, PCRE2_JIT_COMPLETE); // where it cannot, the interpreter matches the same
        limits_ = pcre2_match_context_create(nullptr);
        pcre2_set_match_limit(limits_, kMostSteps);
        pcre2_set_depth_limit(limits_, kMostDepth);
        pcre2_set_heap_limit(limits_, kMostHeapKib);
        pcre2_jit_stack_assign(limits_, jitStack, nullptr);
    }
    ~RegexPattern() override {
        pcre2_match_context_free(limits_);
        pcre2_code_free(code_);
    }
    RegexPattern(const RegexPattern&) = delete;
    RegexPattern& operator=(const RegexPattern&) = delete;

    void cut(std::string_view text, const MatchSink& sink) const override {
        std::size_t done = 0, from = 0, lastEnd = std::string_view::npos;
        pcre2_match_data* const data = matchData();
        while (from <= text.size()) {
            const int result =
                pcre2_match(code_, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, PCRE2_NO_UTF_CHECK, data, limits_);
            if (result == PCRE2_ERROR_NOMATCH) break;
            if (result < 0) fail(result);
            const auto* const ends = pcre2_get_ovector_pointer(data);
            const std::size_t begin = ends[0], end = ends[1];
            if (end < begin || begin < done) { // \K in a look-ahead: nothing to rely on
                from = from < text.size() ? from + unicode::lengthOf(text[from]) : from + 1;
                continue;
            }
            // An empty match right after a match is passed over.
            const bool counts = end > begin || begin != lastEnd;
            if (counts) {
                if (begin > done) sink(text.substr(done, begin - done), false);
                sink(text.substr(begin, end - begin), true);
                done = lastEnd = end;
            }
            from = end > begin ? end : end < text.size() ? end + unicode::lengthOf(text[end]) : end + 1;
        }
        if (done < text.size()) sink(text.substr(done), false);
    }

private:
    [[noreturn]] void fail(int result) const {
        throw Error(ErrorKind::Data,
                    "the tokenizer's pattern '" + base::shortened(expression_, 80) + "' cannot be applied to a text: " + wordsFor(result));
    }
    std::string expression_;
    pcre2_code* code_ = nullptr;
    pcre2_match_context* limits_ = nullptr;
};

} // namespace

std::unique_ptr<const Pattern> fixedPattern(std::string text) { return std::make_unique<FixedPattern>(std::move(text)); }

std::unique_ptr<const Pattern> regexPattern(std::string_view expression, const Node& place) {
    if (const auto known = knownSplitter(expression)) return std::make_unique<KnownPattern>(*known);
    return std::make_unique<RegexPattern>(expression, place);
}

std::string_view expressionOf(const Node& node) {
    if (node.value().kind != Value::Kind::Object) return {};
    const auto regex = node.find("Regex");
    return regex ? regex->text() : std::string_view{};
}

std::unique_ptr<const Pattern> readPattern(const Node& node) {
    if (node.value().kind == Value::Kind::Text) return fixedPattern(std::string(node.text()));
    if (const auto regex = node.object().find("Regex")) return regexPattern(regex->text(), *regex);
    if (const auto text = node.find("String")) return fixedPattern(std::string(text->text()));
    node.fail(R"(must hold "String" or "Regex")");
}

} // namespace core::tokenizers::json
