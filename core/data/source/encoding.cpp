#include "core/data/source/encoding.h"

#include "core/base/error.h"
#include "core/data/source/legacy_encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <simdjson.h>
#include <unicode/ucnv.h>
#include <vector>

namespace core::data {
namespace {

/// windows-1252 above 0x7f (WHATWG's index, but undefined bytes stay undefined); 0xa0 … 0xff equal Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                                   0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                                   0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

class SingleByteDecoder final : public Decoder {
public:
    explicit SingleByteDecoder(bool windows) {
        for (std::size_t i = 0; i < 256; ++i) {
            char32_t point = static_cast<char32_t>(i);
            if (windows && i >= 0x80 && i < 0xa0) point = kWindows1252[i - 0x80];
            if (windows && i >= 0x80 && i < 0xa0 && point == 0) text_[i].assign(1, kNoCharacter);
            else appendUtf8(point, text_[i]);
        }
    }
    void decode(std::string_view bytes, bool, std::string& out) override {
        out.reserve(out.size() + bytes.size() + bytes.size() / 8);
        for (const char c : bytes) {
            if (static_cast<signed char>(c) >= 0) out.push_back(c);
            else out.append(text_[static_cast<unsigned char>(c)]);
        }
    }

private:
    std::array<std::string, 256> text_;
};

class Utf16Decoder final : public Decoder {
public:
    explicit Utf16Decoder(bool big) : big_(big) {}
    void decode(std::string_view bytes, bool last, std::string& out) override {
        out.reserve(out.size() + bytes.size());
        for (const char c : bytes) {
            if (!half_) {
                first_ = static_cast<unsigned char>(c);
                half_ = true;
                continue;
            }
            half_ = false;
            const unsigned second = static_cast<unsigned char>(c);
            unit(static_cast<char32_t>(big_ ? first_ << 8 | second : second << 8 | first_), out);
        }
        if (last && (half_ || high_ != 0)) {
            out.push_back(kNoCharacter);
            half_ = false;
            high_ = 0;
        }
    }

private:
    void unit(char32_t u, std::string& out) {
        if (high_ != 0) {
            if (u >= 0xdc00 && u < 0xe000) {
                appendUtf8(0x10000 + ((high_ - 0xd800) << 10) + (u - 0xdc00), out);
                high_ = 0;
                return;
            }
            out.push_back(kNoCharacter);
            high_ = 0;
        }
        if (u >= 0xd800 && u < 0xdc00) high_ = u;
        else if (u >= 0xdc00 && u < 0xe000) out.push_back(kNoCharacter);
        else appendUtf8(u, out);
    }
    bool big_, half_ = false;
    unsigned first_ = 0;
    char32_t high_ = 0;
};

/// Every other encoding that ICU knows.
class IcuDecoder final : public Decoder {
public:
    explicit IcuDecoder(const std::string& name) {
        UErrorCode code = U_ZERO_ERROR;
        converter_ = ucnv_open(name.c_str(), &code);
        if (U_FAILURE(code)) throw Error(ErrorKind::Usage, "the encoding '" + name + "' is not known");
    }
    ~IcuDecoder() override { ucnv_close(converter_); }
    IcuDecoder(const IcuDecoder&) = delete;
    IcuDecoder& operator=(const IcuDecoder&) = delete;
    void decode(std::string_view bytes, bool last, std::string& out) override {
        std::array<UChar, 4096> units;
        const char* source = bytes.data();
        const char* const end = source + bytes.size();
        for (;;) {
            UErrorCode code = U_ZERO_ERROR;
            UChar* target = units.data();
            ucnv_toUnicode(converter_, &target, units.data() + units.size(), &source, end, nullptr, last ? 1 : 0, &code);
            for (const UChar* u = units.data(); u != target; ++u) {
                // ICU writes U+FFFD where there is no character.
                if (*u == 0xfffd) out.push_back(kNoCharacter);
                else pair_.decode(std::string_view(reinterpret_cast<const char*>(u), 2), false, out);
            }
            if (code != U_BUFFER_OVERFLOW_ERROR) break;
        }
    }

private:
    UConverter* converter_ = nullptr;
    Utf16Decoder pair_{false}; // UChar is little-endian on the machines that we build for
};

struct HighBytes {
    std::size_t invalid = 0, multibyte = 0, high = 0, plausible = 0, undefined = 0;
    std::size_t ascii = 0; ///< letters, on lines that hold high bytes
};

HighBytes countHighBytes(std::string_view head) {
    HighBytes found;
    std::size_t letters = 0, highBefore = 0;
    const auto endLine = [&] {
        if (found.high > highBefore) found.ascii += letters;
        letters = 0;
        highBefore = found.high;
    };
    for (std::size_t at = 0; at < head.size();) {
        if (static_cast<signed char>(head[at]) >= 0) {
            letters += std::isalpha(static_cast<unsigned char>(head[at])) != 0;
            if (head[at] == '\n') endLine();
            ++at;
            continue;
        }
        const auto byte = static_cast<unsigned char>(head[at]);
        const std::size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (byte >= 0xc2 && at + length <= head.size() && firstInvalidUtf8(head.substr(at, length)) == length) {
            ++found.multibyte;
            at += length;
            continue;
        }
        ++found.invalid;
        ++found.high;
        if (byte < 0xa0 && kWindows1252[byte - 0x80] == 0) ++found.undefined;
        // Letters stand beside letters; quotation marks, dashes and the euro sign stand anywhere.
        const bool letter = (byte >= 0xc0 && byte != 0xd7 && byte != 0xf7) || byte == 0x8a || byte == 0x8c || byte == 0x8e ||
                            byte == 0x9a || byte == 0x9c || byte == 0x9e || byte == 0x9f;
        const auto isText = [&](std::size_t i) {
            return i < head.size() &&
                   (std::isalpha(static_cast<unsigned char>(head[i])) != 0 || static_cast<unsigned char>(head[i]) >= 0xc0);
        };
        const bool beside = (at > 0 && isText(at - 1)) || isText(at + 1);
        const bool mark = byte == 0x80 || (byte >= 0x82 && byte <= 0x8b) || (byte >= 0x91 && byte <= 0x99) || byte == 0x9b ||
                          (byte >= 0xa0 && byte < 0xc0);
        if ((letter && beside) || mark) ++found.plausible;
        ++at;
    }
    endLine();
    return found;
}

/// UTF-16 without a byte order mark: text that is mostly Latin has a zero in every other byte.
Guess guessWide(std::string_view head) {
    std::size_t even = 0, odd = 0;
    const std::size_t pairs = std::min<std::size_t>(head.size(), 4096) / 2;
    for (std::size_t i = 0; i < pairs; ++i) {
        even += head[2 * i] == 0;
        odd += head[2 * i + 1] == 0;
    }
    if (pairs < 2) return {"", 0.0, ""};
    const double evenShare = static_cast<double>(even) / static_cast<double>(pairs),
                 oddShare = static_cast<double>(odd) / static_cast<double>(pairs);
    if (oddShare > 0.4 && evenShare < 0.05)
        return {"utf-16le", std::min(0.98, 0.5 + oddShare / 2), "every other byte is zero, as in UTF-16"};
    if (evenShare > 0.4 && oddShare < 0.05)
        return {"utf-16be", std::min(0.98, 0.5 + evenShare / 2), "every other byte is zero, as in UTF-16"};
    return {"", 0.0, ""};
}

} // namespace

void appendUtf8(char32_t c, std::string& out) {
    const auto push = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) push(c);
    else if (c < 0x800) push(0xc0 | c >> 6), push(0x80 | (c & 0x3f));
    else if (c < 0x10000) push(0xe0 | c >> 12), push(0x80 | (c >> 6 & 0x3f)), push(0x80 | (c & 0x3f));
    else push(0xf0 | c >> 18), push(0x80 | (c >> 12 & 0x3f)), push(0x80 | (c >> 6 & 0x3f)), push(0x80 | (c & 0x3f));
}

std::size_t firstInvalidUtf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xc0) == 0x80; };
    std::size_t i = 0;
    while (i < text.size()) {
        const unsigned char c = byte(i);
        if (c < 0x80) {
            ++i;
        } else if (c >= 0xc2 && c < 0xe0 && follows(i + 1)) {
            i += 2;
        } else if (c >= 0xe0 && c < 0xf0 && follows(i + 1) && follows(i + 2) && (c != 0xe0 || byte(i + 1) >= 0xa0) &&
                   (c != 0xed || byte(i + 1) < 0xa0)) {
            i += 3;
        } else if (c >= 0xf0 && c < 0xf5 && follows(i + 1) && follows(i + 2) && follows(i + 3) && (c != 0xf0 || byte(i + 1) >= 0x90) &&
                   (c != 0xf4 || byte(i + 1) < 0x90)) {
            i += 4;
        } else {
            return i;
        }
    }
    return text.size();
}

bool isValidUtf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

std::string validUtf8(std::string_view text, std::size_t limit) {
    std::string out;
    while (!text.empty() && out.size() < limit) {
        const std::size_t good = firstInvalidUtf8(text);
        out.append(text.substr(0, good));
        text.remove_prefix(good);
        if (text.empty()) break;
        out.append("\xef\xbf\xbd");
        text.remove_prefix(1);
    }
    if (out.size() > limit) {
        std::size_t cut = limit;
        while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xc0) == 0x80) --cut;
        out.resize(cut);
    }
    return out;
}

std::size_t byteOrderMark(std::string_view head, const std::string& encoding) {
    const auto starts = [&](std::string_view mark) { return head.substr(0, mark.size()) == mark; };
    using namespace std::string_view_literals;
    if (encoding == "utf-8") return starts("\xef\xbb\xbf"sv) ? 3 : 0;
    if (encoding == "utf-16le") return starts("\xff\xfe"sv) ? 2 : 0;
    if (encoding == "utf-16be") return starts("\xfe\xff"sv) ? 2 : 0;
    if (encoding == "utf-32le") return starts("\xff\xfe\0\0"sv) ? 4 : 0;
    if (encoding == "utf-32be") return starts("\0\0\xfe\xff"sv) ? 4 : 0;
    return 0;
}

Guess guessEncoding(std::string_view head, bool complete, bool mustBeUnicode) {
    using namespace std::string_view_literals;
    for (const char* name : {"utf-8", "utf-32le", "utf-32be", "utf-16le", "utf-16be"})
        if (byteOrderMark(head, name) > 0) return {name, 1.0, "the file begins with its byte order mark"};
    if (Guess wide = guessWide(head); !wide.value.empty()) return wide;
    // A piece may end inside a character.
    std::string_view body = head;
    if (!complete) {
        const std::size_t bad = firstInvalidUtf8(body);
        if (bad < body.size() && body.size() - bad < 4) body = body.substr(0, bad);
    }
    if (isValidUtf8(body)) {
        const bool ascii = std::all_of(body.begin(), body.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
        if (ascii) return {"utf-8", complete ? 1.0 : 0.95, complete ? "only ASCII characters" : "only ASCII characters so far"};
        return {"utf-8", 0.99, "every character beyond ASCII is valid UTF-8"};
    }
    const HighBytes found = countHighBytes(body);
    const std::string counts = std::to_string(found.invalid) + (found.invalid == 1 ? " byte is" : " bytes are") + " not UTF-8";
    if (mustBeUnicode) return {"utf-8", 0.6, counts + ", but the format allows Unicode only"};
    const double plausible = static_cast<double>(found.plausible) / static_cast<double>(std::max<std::size_t>(1, found.high));
    if (found.multibyte > 2 * found.invalid) return {"utf-8", 0.8, counts + ", but " + std::to_string(found.multibyte) + " characters are"};
    if (std::optional<Guess> legacy = guessLegacyEncoding(body, counts)) return *std::move(legacy);
    if (found.undefined == 0 && plausible >= 0.8) {
        const double sure = found.high > found.ascii ? 0.5 : 0.5 + 0.45 * plausible; // no Latin text is mostly accents
        return {"windows-1252", sure, counts + "; as windows-1252 they are letters and marks where such stand"};
    }
    if (found.undefined > 0 && plausible >= 0.8) return {"latin-1", 0.4, counts + "; some are not windows-1252 either"};
    return {"utf-8", 0.3, counts + "; no other encoding fits better"};
}

std::string canonicalEncoding(const std::string& name) {
    std::string plain;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            plain.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    if (plain == "utf8" || plain == "utf8sig" || plain == "ascii" || plain == "usascii") return "utf-8";
    if (plain == "utf16le" || plain == "utf16") return "utf-16le";
    if (plain == "utf16be") return "utf-16be";
    if (plain == "utf32le" || plain == "utf32") return "utf-32le";
    if (plain == "utf32be") return "utf-32be";
    if (plain == "windows1252" || plain == "cp1252" || plain == "ansi") return "windows-1252";
    if (plain == "latin1" || plain == "iso88591" || plain == "l1") return "latin-1";
    UErrorCode code = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name.c_str(), &code);
    if (U_FAILURE(code) || converter == nullptr)
        throw Error(ErrorKind::Usage,
                    "the encoding '" + name +
                        "' is not known. Known are utf-8, utf-16le, utf-16be, windows-1252, latin-1 and the names of ICU.");
    ucnv_close(converter);
    return name;
}

std::unique_ptr<Decoder> makeDecoder(const std::string& encoding) {
    if (encoding == "utf-8") return nullptr;
    if (encoding == "utf-16le") return std::make_unique<Utf16Decoder>(false);
    if (encoding == "utf-16be") return std::make_unique<Utf16Decoder>(true);
    if (encoding == "windows-1252") return std::make_unique<SingleByteDecoder>(true);
    if (encoding == "latin-1") return std::make_unique<SingleByteDecoder>(false);
    return std::make_unique<IcuDecoder>(encoding == "utf-32le" ? "UTF-32LE" : encoding == "utf-32be" ? "UTF-32BE" : encoding);
}

} // namespace core::data
