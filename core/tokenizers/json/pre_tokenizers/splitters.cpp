#include "core/tokenizers/json/pre_tokenizers/splitters.h"

#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

constexpr std::uint32_t kUpperish = uc::kUpper | uc::kTitle | uc::kModifier | uc::kOtherLetter | uc::kMark;
constexpr std::uint32_t kLowerish = uc::kLower | uc::kModifier | uc::kOtherLetter | uc::kMark;
constexpr std::uint32_t kNotSigns = uc::kSpace | uc::kLetter | uc::kNumber;

const uc::ClassTable& table() {
    static const uc::ClassTable& shared = uc::classes();
    return shared;
}

/// The classes of ASCII lie together in half a kilobyte.
const std::array<std::uint32_t, 128>& ascii() {
    static const auto made = [] {
        std::array<std::uint32_t, 128> classes{};
        for (std::size_t i = 0; i < classes.size(); ++i) classes[i] = table().of(static_cast<char32_t>(i));
        return classes;
    }();
    return made;
}

/// Reads classes of characters; holds the tables so that a loop does not ask for them.
struct Reader {
    const std::array<std::uint32_t, 128>& small = ascii();
    const uc::ClassTable& large = table();

    [[nodiscard]] std::uint32_t at(const char* place, unsigned& length) const {
        const auto byte = static_cast<unsigned char>(*place);
        if (byte < 0x80) {
            length = 1;
            return small[byte];
        }
        const auto [code, size] = uc::decode(place);
        length = size;
        return large.of(code);
    }
    /// Past the run of characters that have one of the classes.
    [[nodiscard]] const char* pastRun(const char* place, const char* end, std::uint32_t classes) const {
        unsigned length = 0;
        while (place < end && (at(place, length) & classes) != 0) place += length;
        return place;
    }
    [[nodiscard]] const char* pastSigns(const char* place, const char* end) const {
        unsigned length = 0;
        while (place < end && (at(place, length) & kNotSigns) == 0) place += length;
        return place;
    }
};

/// Past 's 't 're 've 'm 'll 'd, or `begin` itself.
const char* pastContraction(const char* begin, const char* end, bool anyCase) {
    if (end - begin < 2 || *begin != '\'') return begin;
    const auto letter = [&](std::ptrdiff_t i) {
        const char c = begin[i];
        return anyCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    };
    const char first = letter(1);
    if (first == 's' || first == 't' || first == 'm' || first == 'd') return begin + 2;
    if (end - begin >= 3) {
        const char second = letter(2);
        if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l')) return begin + 3;
        if (anyCase && begin[1] == '\xC5' && begin[2] == '\xBF') return begin + 3; // U+017F is an s
    }
    return begin;
}

/// The end of a run of blanks as `\s+(?!\S)|\s+` matches it: the last blank before a word stays with it.
const char* blanksEnd(const char* begin, const char* runEnd, const char* end) {
    if (runEnd == end) return runEnd;
    const char* const last = uc::before(runEnd);
    return last > begin ? last : runEnd;
}

/// As above, but where the run has line ends, all to the last of them.
const char* blanksEndWithLines(const char* begin, const char* runEnd, const char* end) {
    for (const char* at = runEnd; at > begin; --at)
        if (at[-1] == '\n' || at[-1] == '\r') return at;
    return blanksEnd(begin, runEnd, end);
}

const char* numberEnd(const Reader& reader, const char* at, const char* end, unsigned most) {
    unsigned length = 0;
    for (unsigned i = 0; i < most && at < end && (reader.at(at, length) & uc::kNumber) != 0; ++i) at += length;
    return at;
}

/// `U*W+` with U capitals and what has no case, W small letters and what has no case; `begin` where it does not match.
const char* mixedWordEnd(const Reader& reader, const char* begin, const char* end) {
    const char* const capitals = reader.pastRun(begin, end, kUpperish);
    const char* const word = reader.pastRun(capitals, end, kLowerish);
    if (word > capitals) return word;
    // Capitals are given back until one of them may stand in the second part; it alone then does.
    for (const char* at = capitals; at > begin;) {
        const char* const last = uc::before(at);
        unsigned length = 0;
        if ((reader.at(last, length) & kLowerish) != 0) return at;
        at = last;
    }
    return begin;
}

} // namespace

const char* gpt2WordEnd(const char* begin, const char* end) {
    const Reader reader;
    if (const char* const past = pastContraction(begin, end, false); past > begin) return past;
    unsigned length = 0;
    const char* word = begin;
    std::uint32_t kind = reader.at(begin, length);
    if (*begin == ' ' && begin + 1 < end) {
        const std::uint32_t next = reader.at(begin + 1, length);
        if ((next & uc::kSpace) == 0) {
            word = begin + 1;
            kind = next;
        } else length = 1;
    }
    if ((kind & uc::kLetter) != 0) return reader.pastRun(word + length, end, uc::kLetter);
    if ((kind & uc::kNumber) != 0) return reader.pastRun(word + length, end, uc::kNumber);
    if ((kind & uc::kSpace) == 0) return reader.pastSigns(word + length, end);
    return blanksEnd(begin, reader.pastRun(begin, end, uc::kSpace), end);
}

const char* gpt4WordEnd(const char* begin, const char* end, unsigned digits) {
    const Reader reader;
    if (const char* const past = pastContraction(begin, end, true); past > begin) return past;
    unsigned length = 0;
    const std::uint32_t kind = reader.at(begin, length);
    if ((kind & uc::kLetter) != 0) return reader.pastRun(begin + length, end, uc::kLetter);
    if ((kind & uc::kNumber) != 0) return numberEnd(reader, begin, end, digits);
    unsigned nextLength = 0;
    const std::uint32_t next = begin + length < end ? reader.at(begin + length, nextLength) : uc::kSpace;
    if (*begin != '\r' && *begin != '\n' && (next & uc::kLetter) != 0) return reader.pastRun(begin + length, end, uc::kLetter);
    const bool signsAfterSpace = *begin == ' ' && (next & kNotSigns) == 0;
    if ((kind & uc::kSpace) == 0 || signsAfterSpace) {
        const char* at = reader.pastSigns(signsAfterSpace ? begin + 1 : begin, end);
        while (at < end && (*at == '\r' || *at == '\n')) ++at;
        return at;
    }
    return blanksEndWithLines(begin, reader.pastRun(begin, end, uc::kSpace), end);
}

const char* gpt4oWordEnd(const char* begin, const char* end, const KnownSplitter& splitter) {
    const Reader reader;
    unsigned length = 0;
    const std::uint32_t kind = reader.at(begin, length);
    const auto withContraction = [&](const char* at) { return splitter.contractions ? pastContraction(at, end, true) : at; };
    const bool mayLead = *begin != '\r' && *begin != '\n' && (kind & (uc::kLetter | uc::kNumber)) == 0;
    const char* const afterLead = begin + length;
    // First alternative, with a leading sign and without it, then the second: words of capitals alone.
    if (mayLead)
        if (const char* const past = mixedWordEnd(reader, afterLead, end); past > afterLead) return withContraction(past);
    if (const char* const past = mixedWordEnd(reader, begin, end); past > begin) return withContraction(past);
    if (mayLead)
        if (const char* const past = reader.pastRun(afterLead, end, kUpperish); past > afterLead)
            return withContraction(reader.pastRun(past, end, kLowerish));
    if (const char* const past = reader.pastRun(begin, end, kUpperish); past > begin)
        return withContraction(reader.pastRun(past, end, kLowerish));
    if ((kind & uc::kNumber) != 0) return numberEnd(reader, begin, end, splitter.digits);
    unsigned nextLength = 0;
    const bool signsAfterSpace = *begin == ' ' && afterLead < end && (reader.at(afterLead, nextLength) & kNotSigns) == 0;
    if ((kind & uc::kSpace) == 0 || signsAfterSpace) {
        const char* at = reader.pastSigns(signsAfterSpace ? afterLead : begin, end);
        while (at < end && (*at == '\r' || *at == '\n' || (splitter.slashes && *at == '/'))) ++at;
        return at;
    }
    return blanksEndWithLines(begin, reader.pastRun(begin, end, uc::kSpace), end);
}

std::optional<KnownSplitter> knownSplitter(std::string_view expression) {
    using Family = KnownSplitter::Family;
    constexpr std::string_view kGpt4oWord = R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)";
    constexpr std::string_view kGpt4oCapitals = R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*)";
    static const std::vector<std::pair<std::string, KnownSplitter>> known = [&] {
        const std::string short4 = R"((?i:'s|'t|'re|'ve|'m|'ll|'d))", word = std::string(kGpt4oWord),
                          capitals = std::string(kGpt4oCapitals);
        const std::string tail4 = R"(| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)",
                          tail4o = R"(| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
        const std::string tiktoken =
            R"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+)";
        return std::vector<std::pair<std::string, KnownSplitter>>{
            {R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)", {.family = Family::Gpt2}},
            {short4 + R"(|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3})" + tail4, {.family = Family::Gpt4, .digits = 3}},
            {short4 + R"(|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N})" + tail4, {.family = Family::Gpt4, .digits = 1}},
            {tiktoken, {.family = Family::Gpt4, .digits = 3}},
            {word + short4 + "?|" + capitals + short4 + R"(?|\p{N}{1,3})" + tail4o, {.family = Family::Gpt4o, .digits = 3}},
            {word + short4 + "?|" + capitals + short4 + R"(?|\p{N})" + tail4o, {.family = Family::Gpt4o, .digits = 1}},
            {word + "|" + capitals + R"(|\p{N}{1,3})" + tail4o, {.family = Family::Gpt4o, .digits = 3, .contractions = false}},
            {word + "|" + capitals + R"(|\p{N})" + tail4o, {.family = Family::Gpt4o, .digits = 1, .contractions = false}},
        };
    }();
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.first == expression; });
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

} // namespace core::tokenizers::json
