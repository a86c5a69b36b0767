#include "core/data/text/personal_data.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace core::data {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isWordByte(char c) { return isDigit(c) || isLetter(c) || c == '_' || static_cast<signed char>(c) < 0; }

bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }
char before(std::string_view text, std::size_t i) { return i > 0 ? text[i - 1] : '\0'; }

/// "(030)": digits in parentheses of their own, not a number that happens to stand in parentheses.
bool isAreaCode(std::string_view text, std::size_t first) {
    if (text[first] != '(') return false;
    std::size_t i = first + 1;
    while (i - first < 7 && isDigit(at(text, i))) ++i;
    return i > first + 1 && at(text, i) == ')';
}

/// At an '@': local part before it, domain with a top level of letters behind it.
std::optional<PersonalSpan> emailAt(std::string_view text, std::size_t sign) {
    std::size_t begin = sign;
    while (begin > 0 && sign - begin < 64 &&
           (isDigit(text[begin - 1]) || isLetter(text[begin - 1]) ||
            std::string_view("._%+-'").find(text[begin - 1]) != std::string_view::npos))
        --begin;
    while (begin < sign && (text[begin] == '.' || text[begin] == '\'' || text[begin] == '-')) ++begin;
    if (begin == sign || text[sign - 1] == '.' || text.substr(begin, sign - begin).find("..") != std::string_view::npos) return {};
    if (before(text, begin) == '/' || before(text, begin) == ':') // user:password@host of a URL
        if (text.substr(0, begin).rfind("://") != std::string_view::npos && begin - text.substr(0, begin).rfind("://") < 64) return {};
    std::size_t end = sign + 1, label = end, labels = 0, last = 0;
    for (;; ++end) {
        const char c = at(text, end);
        if (isDigit(c) || isLetter(c) || c == '-') continue;
        if (end == label || text[label] == '-' || text[end - 1] == '-' || end - label > 63) break;
        ++labels;
        last = label;
        if (c != '.' || !(isDigit(at(text, end + 1)) || isLetter(at(text, end + 1)))) break;
        label = end + 1;
    }
    if (labels < 2) return {};
    const std::string_view top = text.substr(last, end - last);
    if (top.size() < 2 || top.size() > 24 || !std::all_of(top.begin(), top.end(), isLetter) || at(text, end) == '@') return {};
    // "icon@2x.png" is a picture for fine screens.
    for (const std::string_view picture : {"png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js"})
        if (top == picture) return {};
    return PersonalSpan{PersonalKind::Email, begin, end};
}

/// Digits with the separators between them, as numbers for people are written.
struct DigitRun {
    std::size_t begin = 0, end = 0;
    std::string digits;
    std::vector<std::size_t> groups; ///< digits between separators
    std::string separators;
    bool plus = false, parenthesis = false;
};

DigitRun runAt(std::string_view text, std::size_t first) {
    DigitRun run;
    run.begin = first;
    std::size_t i = first;
    if (at(text, i) == '+') run.plus = true, ++i;
    std::size_t group = 0;
    for (; i < text.size() && run.digits.size() < 40; ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            run.digits.push_back(c);
            ++group;
            run.end = i + 1;
            continue;
        }
        const bool separator = c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
        const char next = at(text, i + 1);
        const bool pair = (c == ')' && (next == ' ' || next == '-')) || (c == ' ' && next == '(') || (c == '(' && isDigit(next));
        if (!separator || (!isDigit(next) && !pair)) break;
        if (group > 0) run.groups.push_back(group), run.separators.push_back(c);
        run.parenthesis = run.parenthesis || c == '(';
        group = 0;
    }
    if (group > 0) run.groups.push_back(group);
    return run;
}

bool passesLuhn(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// The issuers' number ranges with the lengths that they use.
bool isIssuedCard(std::string_view d) {
    const auto prefix = [&](std::size_t n) { return std::stoi(std::string(d.substr(0, n))); };
    const std::size_t n = d.size();
    if (d[0] == '4') return n == 13 || n == 16 || n == 19;
    if (prefix(2) >= 51 && prefix(2) <= 55) return n == 16;
    if (prefix(4) >= 2221 && prefix(4) <= 2720) return n == 16;
    if (prefix(2) == 34 || prefix(2) == 37) return n == 15;
    if (prefix(4) == 6011 || prefix(2) == 65 || (prefix(3) >= 644 && prefix(3) <= 649) || prefix(2) == 62) return n >= 16 && n <= 19;
    if (prefix(4) >= 3528 && prefix(4) <= 3589) return n >= 16 && n <= 19;
    if (prefix(2) == 36 || prefix(2) == 38 || (prefix(3) >= 300 && prefix(3) <= 305)) return n == 14;
    if (prefix(2) == 50 || prefix(2) == 56 || prefix(2) == 57 || prefix(2) == 58) return n >= 13 && n <= 19;
    return false;
}

bool isCard(const DigitRun& run) {
    if (run.plus || run.parenthesis || run.digits.size() < 13 || run.digits.size() > 19) return false;
    for (const char c : run.separators)
        if (c != run.separators.front() || (c != ' ' && c != '-')) return false;
    if (!run.separators.empty())
        for (std::size_t i = 0; i < run.groups.size(); ++i)
            if (run.groups[i] < 3 || run.groups[i] > 6) return false;
    if (std::all_of(run.digits.begin(), run.digits.end(), [&](char c) { return c == run.digits[0]; })) return false;
    return isIssuedCard(run.digits) && passesLuhn(run.digits);
}

bool endsWithWord(std::string_view text, std::size_t end, std::initializer_list<std::string_view> words) {
    std::string tail;
    for (std::size_t i = end > 24 ? end - 24 : 0; i < end; ++i)
        tail.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(text[i]))));
    while (!tail.empty() && (tail.back() == ' ' || tail.back() == ':' || tail.back() == '.' || tail.back() == '#' || tail.back() == '='))
        tail.pop_back();
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::string_view(tail).ends_with(word) && (tail.size() == word.size() || !isLetter(tail[tail.size() - word.size() - 1]));
    });
}

/// Whether one of the last three words on the line says that a telephone number follows, and none that something else does.
bool isCalledPhone(std::string_view text, std::size_t end) {
    static constexpr std::string_view kCues[] = {"phone", "tel",      "telephone", "telefon",  "mobile",   "cell", "fax",
                                                 "call",  "whatsapp", "handy",     "ring",     "dial",     "text", "sms",
                                                 "reach", "móvil",    "tél",       "telefono", "teléfono", "mobil"};
    static constexpr std::string_view kOthers[] = {"isbn", "issn",   "order", "invoice", "version", "ref",
                                                   "sku",  "serial", "part",  "account", "ticket"};
    std::string word;
    bool called = false;
    int words = 0;
    for (std::size_t i = end; i > 0 && end - i < 48 && words < 3; --i) {
        const char c = text[i - 1];
        if (c == '\n' || isDigit(c)) break;
        if (isLetter(c) || static_cast<signed char>(c) < 0)
            word.insert(word.begin(), static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        if (word.empty() || (i > 1 && (isLetter(text[i - 2]) || static_cast<signed char>(text[i - 2]) < 0))) continue;
        ++words;
        if (std::find(std::begin(kOthers), std::end(kOthers), word) != std::end(kOthers)) return false;
        called = called || std::find(std::begin(kCues), std::end(kCues), word) != std::end(kCues);
        word.clear();
    }
    return called;
}

bool looksLikeDate(const DigitRun& run) {
    if (run.groups.size() != 3 || run.parenthesis) return false;
    const bool yearFirst = run.groups[0] == 4 && run.groups[1] <= 2 && run.groups[2] <= 2;
    const bool yearLast = run.groups[0] <= 2 && run.groups[1] <= 2 && (run.groups[2] == 4 || run.groups[2] == 2);
    return yearFirst || yearLast;
}

bool isPhone(std::string_view text, const DigitRun& run) {
    const std::size_t n = run.digits.size();
    const std::string& d = run.digits;
    const bool called = isCalledPhone(text, run.begin);
    if (endsWithWord(text, run.begin,
                     {"isbn", "issn", "order", "invoice", "no", "nr", "number", "id", "version", "ref", "sku", "serial", "part"}) &&
        !called)
        return false;
    if (looksLikeDate(run)) return false;
    if (run.plus) return n >= 8 && n <= 15 && d[0] != '0';
    const bool evenPairs =
        run.groups.size() > 5 && std::all_of(run.groups.begin(), run.groups.end(), [](std::size_t group) { return group == 2; });
    if (evenPairs && !called) return false; // a list of numbers
    // From abroad: two zeros, the country's code, its number.
    if (d.starts_with("00") && d[2] != '0' && n >= 11 && n <= 16 && run.groups.size() >= 2 && run.groups[0] <= 5) return true;
    // An area code in parentheses.
    if (text[run.begin] == '(' && run.groups.size() >= 2 && run.groups[0] >= 2 && run.groups[0] <= 4 && n >= 8 && n <= 12) {
        const bool rest = std::all_of(run.groups.begin() + 1, run.groups.end(), [](std::size_t group) { return group >= 2 && group <= 9; });
        const bool american = run.groups == std::vector<std::size_t>{3, 3, 4} && n == 10;
        return rest && (!american || (d[0] >= '2' && d[3] >= '2'));
    }
    for (const std::size_t group : run.groups)
        if (group > 8 && !called) return false;
    const bool one = n == 11 && d[0] == '1';
    const std::string national = one ? d.substr(1) : d;
    const std::vector<std::size_t> groups(run.groups.begin() + (one && run.groups.size() == 4 ? 1 : 0), run.groups.end());
    const bool american = groups == std::vector<std::size_t>{3, 3, 4} && national.size() == 10 && national[0] >= '2' && national[3] >= '2';
    if (american && (n == 10 || one)) return run.separators.find('/') == std::string::npos;
    const bool fivePairs = run.groups == std::vector<std::size_t>{2, 2, 2, 2, 2};
    if (fivePairs && d[0] == '0' && d[1] != '0') return true; // as the French write it, also with points
    const bool dotted = run.separators.find('.') != std::string::npos;
    if (d[0] == '0' && n >= 9 && n <= 13 && (run.groups.size() >= 2 || called) && !dotted)
        return run.groups.size() <= 6 && run.groups[0] >= 2 && run.groups[0] <= 6 && (d[1] != '0' || n >= 11);
    return called && n >= 7 && n <= 15 && !dotted;
}

std::optional<PersonalSpan> ipAt(std::string_view text, std::size_t first) {
    std::size_t i = first;
    for (int octet = 0; octet < 4; ++octet) {
        std::size_t digits = 0;
        int value = 0;
        while (isDigit(at(text, i)) && digits < 4) value = value * 10 + (text[i] - '0'), ++i, ++digits;
        if (digits == 0 || digits > 3 || value > 255 || (digits > 1 && text[i - digits] == '0')) return {};
        if (octet < 3) {
            if (at(text, i) != '.') return {};
            ++i;
        }
    }
    if (at(text, i) == '.' && isDigit(at(text, i + 1))) return {}; // a version of five parts
    if (isWordByte(at(text, i)) || at(text, i) == '-') return {};
    if (endsWithWord(text, first, {"version", "v", "release", "build", "section", "ver", "chapter", "firmware", "clause"})) return {};
    return PersonalSpan{PersonalKind::IpAddress, first, i};
}

/// Whether a colon follows a few hexadecimal digits: most words and numbers are passed over with this look.
bool mayBeIp6(std::string_view text, std::size_t first) {
    std::size_t i = first;
    while (i - first < 5 && isHexDigit(at(text, i))) ++i;
    return at(text, i) == ':';
}

/// IPv6 as RFC 4291 writes it. `a::b` of programs and slices of lists are none: where groups are left out, the first one is of three digits
/// or more, or there are three groups.
std::optional<PersonalSpan> ip6At(std::string_view text, std::size_t first) {
    std::size_t i = first, groups = 0, digits = 0, firstDigits = 0;
    bool gap = false, decimal = false;
    for (;;) {
        const char c = at(text, i);
        if (isHexDigit(c)) {
            decimal = decimal || isDigit(c);
            if (++digits > 4) return {};
            if (digits == 1) ++groups;
            if (groups == 1) firstDigits = digits;
            ++i;
            continue;
        }
        if (c != ':' || digits == 0) break;
        const char next = at(text, i + 1);
        if (next == ':') {
            if (gap) return {};
            gap = true;
            i += 2;
        } else if (isDigit(next) || isLetter(next)) {
            ++i;
        } else {
            break;
        }
        digits = 0;
    }
    if (isWordByte(at(text, i)) || !decimal) return {};
    if (gap ? groups > 7 || (groups < 3 && firstDigits < 3) || groups < 2 : groups != 8) return {};
    return PersonalSpan{PersonalKind::IpAddress, first, i};
}

constexpr std::pair<std::string_view, std::size_t> kIbanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22}, {"BR", 29}, {"BY", 28},
    {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18},
    {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22},
    {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20},
    {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18}, {"NO", 15},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24}, {"SE", 24}, {"SI", 19}, {"SK", 24},
    {"SM", 27}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}};

std::optional<PersonalSpan> ibanAt(std::string_view text, std::size_t first) {
    const std::string country{static_cast<char>(std::toupper(static_cast<unsigned char>(text[first]))),
                              static_cast<char>(std::toupper(static_cast<unsigned char>(text[first + 1])))};
    const auto known =
        std::find_if(std::begin(kIbanLengths), std::end(kIbanLengths), [&](const auto& entry) { return entry.first == country; });
    if (known == std::end(kIbanLengths)) return {};
    std::string plain;
    std::size_t i = first;
    for (; i < text.size() && plain.size() < known->second; ++i) {
        if (isDigit(text[i]) || isLetter(text[i])) plain.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(text[i]))));
        else if ((text[i] != ' ' && text[i] != '-') || plain.size() % 4 != 0) return {};
    }
    if (plain.size() != known->second || isWordByte(at(text, i))) return {};
    int remainder = 0;
    for (std::size_t k = 0; k < plain.size(); ++k) {
        const char c = plain[(k + 4) % plain.size()];
        remainder = isDigit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    if (remainder != 1) return {};
    return PersonalSpan{PersonalKind::Iban, first, i};
}

std::optional<PersonalSpan> urlAt(std::string_view text, std::size_t first) {
    std::size_t i = first;
    const auto isScheme = [&](std::string_view scheme) {
        const std::string_view there = text.substr(first, scheme.size());
        return std::equal(there.begin(), there.end(), scheme.begin(), scheme.end(),
                          [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
    };
    for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://"), std::string_view("www.")})
        if (isScheme(scheme)) {
            i = first + scheme.size();
            break;
        }
    if (i == first) return {};
    const std::size_t from = i;
    while (i < text.size() && static_cast<unsigned char>(text[i]) > ' ' &&
           std::string_view("<>\"'`{}|\\^").find(text[i]) == std::string_view::npos)
        ++i;
    while (i > from && std::string_view(".,;:!?)]").find(text[i - 1]) != std::string_view::npos) --i;
    if (i - from < 3 || text.substr(from, i - from).find('.') == std::string_view::npos) return {};
    return PersonalSpan{PersonalKind::Url, first, i};
}

std::optional<PersonalSpan> numberAt(std::string_view text, std::size_t first) {
    if (isDigit(text[first]))
        if (auto ip = ipAt(text, first)) return ip;
    const DigitRun run = runAt(text, first);
    if (run.digits.size() < 7 || isWordByte(at(text, run.end))) return {};
    if (isCard(run)) return PersonalSpan{PersonalKind::Card, run.begin, run.end};
    if (run.digits.size() <= 15 && isPhone(text, run)) return PersonalSpan{PersonalKind::Phone, run.begin, run.end};
    return {};
}

} // namespace

const char* nameOf(PersonalKind kind) {
    switch (kind) {
    case PersonalKind::Email: return "e-mail address";
    case PersonalKind::Phone: return "telephone number";
    case PersonalKind::Iban: return "IBAN";
    case PersonalKind::Card: return "card number";
    case PersonalKind::IpAddress: return "IP address";
    case PersonalKind::Url: return "web address";
    }
    return "";
}

std::vector<PersonalSpan> findPersonalData(std::string_view text, bool urls) {
    std::vector<PersonalSpan> found;
    std::size_t done = 0; ///< behind the last span
    const auto take = [&](const std::optional<PersonalSpan>& span) {
        if (!span || span->begin < done) return false;
        found.push_back(*span);
        done = span->end;
        return true;
    };
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const char previous = before(text, i);
        bool taken = false;
        if (c == '@') {
            taken = take(emailAt(text, i));
        } else if (urls && (c == 'h' || c == 'w' || c == 'H' || c == 'W') && !isWordByte(previous)) {
            taken = take(urlAt(text, i));
        } else if (isHexDigit(c) && !isWordByte(previous) && previous != ':' && mayBeIp6(text, i) && take(ip6At(text, i))) {
            taken = true;
        } else if (isLetter(c) && isLetter(at(text, i + 1)) && isDigit(at(text, i + 2)) && isDigit(at(text, i + 3)) &&
                   !isWordByte(previous)) {
            taken = take(ibanAt(text, i));
        } else if ((isDigit(c) || (c == '+' && isDigit(at(text, i + 1))) || isAreaCode(text, i)) && !isWordByte(previous) &&
                   previous != '.' && previous != '-' && previous != '+' && previous != '$' && previous != '#') {
            taken = take(numberAt(text, i));
            if (const DigitRun run = taken ? DigitRun{} : runAt(text, i);
                run.digits.size() > 15) { // nor is any part of a number that long one
                i = run.end;
                continue;
            }
            if (!taken) { // the rest of this number is no start of another
                while (i < text.size() && isDigit(text[i])) ++i;
                i += i < text.size() && !isDigit(c);
            }
            if (!taken && i < text.size() && isDigit(c)) continue;
            if (!taken) continue;
        }
        i = taken ? done : i + 1;
    }
    return found;
}

} // namespace core::data
