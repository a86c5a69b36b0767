#include "core/data/text/pattern.h"

#include "core/base/error.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace core::data {
namespace {

constexpr std::uint32_t kMostSteps = 1000000, kMostDepth = 10000, kMostHeapKib = 20000;
constexpr std::size_t kLongestResult = std::size_t{64} << 20;

std::string wordsFor(int code) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    pcre2_get_error_message(code, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

struct MatchData {
    explicit MatchData(const pcre2_code* code) : data(pcre2_match_data_create_from_pattern(code, nullptr)) {}
    ~MatchData() { pcre2_match_data_free(data); }
    MatchData(const MatchData&) = delete;
    MatchData& operator=(const MatchData&) = delete;
    pcre2_match_data* data;
};

} // namespace

struct Pattern::Impl {
    pcre2_code* code = nullptr;
    pcre2_match_context* limits = nullptr;
    std::string expression;
    ~Impl() {
        pcre2_match_context_free(limits);
        pcre2_code_free(code);
    }
    [[noreturn]] void fail(int result) const {
        throw Error(ErrorKind::Data, "the pattern '" + expression.substr(0, 80) + "' cannot be applied to a text: " + wordsFor(result) +
                                         ". Make it simpler.");
    }
};

Pattern::Pattern(const std::string& expression, bool ignoreCase) : impl_(std::make_unique<Impl>()) {
    impl_->expression = expression;
    int problem = 0;
    PCRE2_SIZE at = 0;
    // Patterns from others must not run code of theirs or match a byte of a character.
    const std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (ignoreCase ? PCRE2_CASELESS : 0U);
    impl_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), options, &problem, &at, nullptr);
    if (impl_->code == nullptr)
        throw Error(ErrorKind::Usage, "the pattern '" + expression.substr(0, 80) + "' is no regular expression: " + wordsFor(problem) +
                                          ", at character " + std::to_string(at + 1));
    impl_->limits = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(impl_->limits, kMostSteps);
    pcre2_set_depth_limit(impl_->limits, kMostDepth);
    pcre2_set_heap_limit(impl_->limits, kMostHeapKib);
}

Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text) const {
    const MatchData match(impl_->code);
    const int result = pcre2_match(impl_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, match.data, impl_->limits);
    if (result < 0 && result != PCRE2_ERROR_NOMATCH) impl_->fail(result);
    return result >= 0;
}

void Pattern::checkReplacement(const std::string& replacement) const {
    // Made optional, the expression matches the empty text, and the replacement is read with its groups.
    const std::string optional = "(?:" + impl_->expression + ")?";
    int problem = 0;
    PCRE2_SIZE at = 0;
    pcre2_code* const code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(optional.data()), optional.size(), PCRE2_UTF | PCRE2_UCP, &problem, &at, nullptr);
    if (code == nullptr) return; // an expression that ends in a comment, say; what is wrong is then told where a text matches
    std::array<PCRE2_UCHAR, 4096> out{};
    PCRE2_SIZE size = out.size();
    const int result =
        pcre2_substitute(code, reinterpret_cast<PCRE2_SPTR>(""), 0, 0,
                         PCRE2_SUBSTITUTE_EXTENDED | PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_SUBSTITUTE_OVERFLOW_LENGTH, nullptr, nullptr,
                         reinterpret_cast<PCRE2_SPTR>(replacement.data()), replacement.size(), out.data(), &size);
    pcre2_code_free(code);
    if (result >= 0 || result == PCRE2_ERROR_NOMEMORY) return;
    throw Error(ErrorKind::Usage, "the replacement '" + replacement.substr(0, 80) + "' is faulty: " + wordsFor(result) +
                                      ". '$1' or '${name}' stands for a group of the pattern, '$$' for a '$', '\\\\' for a '\\'");
}

bool Pattern::replaceAll(std::string& text, const std::string& replacement) const {
    const std::uint32_t options =
        PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_EXTENDED | PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_SUBSTITUTE_OVERFLOW_LENGTH;
    std::string out(text.size() + 256, '\0');
    for (;;) {
        PCRE2_SIZE size = out.size();
        const int result = pcre2_substitute(impl_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, options, nullptr,
                                            impl_->limits, reinterpret_cast<PCRE2_SPTR>(replacement.data()), replacement.size(),
                                            reinterpret_cast<PCRE2_UCHAR*>(out.data()), &size);
        if (result == PCRE2_ERROR_NOMEMORY && size <= kLongestResult && size > out.size()) {
            out.resize(size);
            continue;
        }
        if (result < 0) impl_->fail(result);
        if (result == 0) return false;
        out.resize(size);
        const bool changed = out != text;
        text = std::move(out);
        return changed;
    }
}

} // namespace core::data
