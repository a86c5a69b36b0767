#include "core/tokenizers/jinja/values/printing.h"

#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::tokenizers::jinja {
namespace {

std::string hexadecimal(std::uint32_t code, std::size_t digits) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out(digits, '0');
    for (std::size_t i = digits; i > 0; --i, code >>= 4U) out[i - 1] = kDigits[code & 0xFU];
    return out;
}

std::string inQuotes(std::string_view text) {
    const char quote = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string out(1, quote);
    for (const std::string_view character : charactersOf(text)) {
        const char32_t code = unicode::decode(character.data()).code;
        if (code == static_cast<unsigned char>(quote) || code == '\\') out += '\\', out += character;
        else if (code == '\n') out += "\\n";
        else if (code == '\r') out += "\\r";
        else if (code == '\t') out += "\\t";
        else if (isPrintable(code)) out += character;
        else if (code < 0x100) out += "\\x" + hexadecimal(code, 2);
        else if (code < 0x10000) out += "\\u" + hexadecimal(code, 4);
        else out += "\\U" + hexadecimal(code, 8);
    }
    return out + quote;
}

/// Writes containers; texts inside them are quoted.
class Printer {
public:
    explicit Printer(Rendering& rendering) : rendering_(rendering) {}
    std::string run(const Value& value) {
        print(value);
        return std::move(out_);
    }

private:
    void add(std::string_view text) {
        rendering_.step(1 + text.size() / 32);
        out_ += text;
        if (out_.size() > reserved_) { // checked each time that it has doubled
            reserved_ = std::max<std::size_t>(4096, out_.size() * 2);
            rendering_.reserveText(out_.size());
        }
    }
    template <class Items, class Print> void printAll(const char* open, const Items& items, const char* close, Print each) {
        add(open);
        bool first = true;
        for (const auto& item : items) {
            if (!first) add(", ");
            first = false;
            each(item);
        }
        add(close);
    }
    void printList(const List& list) {
        const auto each = [&](const Value& item) { print(item); };
        switch (list.form) {
        case ListForm::List: return printAll("[", list.items, "]", each);
        case ListForm::Tuple:
        case ListForm::Group: return printAll("(", list.items, list.items.size() == 1 ? ",)" : ")", each);
        case ListForm::View: return printAll("dict_items([", list.items, "])", each);
        case ListForm::Generator: rendering_.fail("what a filter gives must be made a list before it is printed: add |list");
        case ListForm::Range: break;
        }
        std::int64_t first = 0, second = 0;
        const std::size_t count = list.items.size();
        if (count > 0) list.items[0].isWhole(first);
        if (count > 1) list.items[1].isWhole(second);
        const std::int64_t step = count > 1 ? second - first : 1;
        add("range(" + std::to_string(first) + ", " + std::to_string(first + step * static_cast<std::int64_t>(count)) +
            (step == 1 ? "" : ", " + std::to_string(step)) + ")");
    }
    void print(const Value& value) {
        const Rendering::Level level(rendering_);
        if (const auto* const text = value.text()) return add(inQuotes(*text));
        if (const auto* const list = value.list()) return printList(*list);
        const auto pair = [&](const auto& entry) {
            print(entry.first);
            add(": ");
            print(entry.second);
        };
        if (const auto* const dict = value.dict()) return printAll("{", dict->entries, "}", pair);
        if (const auto* const space = value.space()) {
            const auto named = [&](const auto& entry) { add(inQuotes(entry.first) + ": "), print(entry.second); };
            return printAll("<Namespace {", space->entries, "}>", named);
        }
        if (const auto* const flag = value.as<bool>()) return add(*flag ? "True" : "False");
        if (const auto* const whole = value.as<std::int64_t>()) return add(std::to_string(*whole));
        if (const auto* const real = value.as<double>()) return add(reprOf(*real));
        if (value.isNone()) return add("None");
        if (value.isUndefined()) return add("Undefined");
        rendering_.fail("a function cannot be printed; call it: add ()");
    }
    Rendering& rendering_;
    std::string out_;
    std::size_t reserved_ = 0;
};

/// json.dumps.
class JsonWriter {
public:
    JsonWriter(Rendering& rendering, const JsonLayout& layout) : rendering_(rendering), layout_(layout) {}
    std::string run(const Value& value) {
        write(value);
        return std::move(out_);
    }

private:
    void add(std::string_view text) {
        rendering_.step(1 + text.size() / 32);
        out_ += text;
        if (out_.size() > reserved_) {
            reserved_ = std::max<std::size_t>(4096, out_.size() * 2);
            rendering_.reserveText(out_.size());
        }
    }
    void addText(std::string_view text) {
        std::string out = "\"";
        for (std::size_t i = 0; i < text.size();) {
            const auto [code, length] = unicode::decode(text.data() + i);
            static constexpr std::string_view kFrom = "\"\\\n\r\t\f\b", kTo = "\"\\nrtfb";
            const std::size_t at = code < 0x80 ? kFrom.find(static_cast<char>(code)) : std::string_view::npos;
            if (at != std::string_view::npos) out += '\\', out += kTo[at];
            else if (code < 0x20 || (layout_.ascii && code >= 0x7F && code < 0x10000)) out += "\\u" + hexadecimal(code, 4);
            else if (layout_.ascii && code >= 0x10000) {
                out += "\\u" + hexadecimal(0xD800U + ((code - 0x10000U) >> 10U), 4);
                out += "\\u" + hexadecimal(0xDC00U + ((code - 0x10000U) & 0x3FFU), 4);
            } else out.append(text, i, length);
            i += length;
        }
        add(out + '"');
    }
    void newLine() {
        if (!layout_.indent) return;
        add("\n");
        for (int i = 0; i < level_; ++i) add(*layout_.indent);
    }
    template <class Items, class Write> void writeAll(char open, const Items& items, char close, Write each) {
        const Rendering::Level level(rendering_);
        if (items.empty()) return add(std::string{open, close});
        add(std::string_view(&open, 1));
        ++level_;
        bool first = true;
        for (const auto& item : items) {
            if (!first) add(layout_.itemSeparator);
            first = false;
            newLine();
            each(item);
        }
        --level_;
        newLine();
        add(std::string_view(&close, 1));
    }
    std::string keyOf(const Value& key) {
        if (const auto* const text = key.text()) return *text;
        if (const auto* const flag = key.as<bool>()) return *flag ? "true" : "false";
        if (key.isNone()) return "null";
        double number = 0.0;
        if (!key.isNumber(number))
            rendering_.fail(std::string("an object with keys of type '") + key.typeName() + "' cannot be written as JSON");
        return textOf(rendering_, key);
    }
    void writeDict(const Dict& dict) {
        std::vector<std::pair<std::string, const Value*>> entries;
        for (const auto& [key, value] : dict.entries) entries.emplace_back(keyOf(key), &value);
        if (layout_.sorted)
            std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        writeAll('{', entries, '}', [&](const auto& entry) {
            addText(entry.first);
            add(layout_.keySeparator);
            write(*entry.second);
        });
    }
    void write(const Value& value) {
        if (const auto* const text = value.text()) return addText(*text);
        if (const auto* const dict = value.dict()) return writeDict(*dict);
        const auto* const list = value.list();
        if (list != nullptr && (list->form == ListForm::List || list->form == ListForm::Tuple || list->form == ListForm::Group))
            return writeAll('[', list->items, ']', [&](const Value& item) { write(item); });
        if (value.isNone()) return add("null");
        if (const auto* const flag = value.as<bool>()) return add(*flag ? "true" : "false");
        if (const auto* const whole = value.as<std::int64_t>()) return add(std::to_string(*whole));
        if (const auto* const real = value.as<double>())
            return add(std::isnan(*real) ? "NaN" : std::isinf(*real) ? (*real > 0 ? "Infinity" : "-Infinity") : reprOf(*real));
        if (value.isUndefined()) rendering_.fail("an undefined value cannot be written as JSON (" + *value.as<Undefined>()->why + ")");
        rendering_.fail(std::string("a value of type '") + value.typeName() + "' cannot be written as JSON");
    }
    Rendering& rendering_;
    const JsonLayout& layout_;
    std::string out_;
    int level_ = 0;
    std::size_t reserved_ = 0;
};

} // namespace

std::string reprOf(double number) {
    if (std::isnan(number)) return "nan";
    if (std::isinf(number)) return number > 0 ? "inf" : "-inf";
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific).ptr;
    const std::string_view shortest(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = shortest.find('e');
    int exponent = 0;
    const std::size_t sign = shortest[mark + 1] == '+' ? mark + 2 : mark + 1;
    std::from_chars(shortest.data() + sign, shortest.data() + shortest.size(), exponent);
    if (exponent < -4 || exponent >= 16) return std::string(shortest);
    const auto fixed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
    std::string out(buffer.data(), fixed);
    if (out.find('.') == std::string::npos) out += ".0";
    return out;
}

std::string textOf(Rendering& rendering, const Value& value) {
    if (const auto* const text = value.text()) return *text;
    if (value.isUndefined()) return {};
    return Printer(rendering).run(value);
}

std::string reprOf(Rendering& rendering, const Value& value) { return Printer(rendering).run(value); }

std::string jsonOf(Rendering& rendering, const Value& value, const JsonLayout& layout) { return JsonWriter(rendering, layout).run(value); }

} // namespace core::tokenizers::jinja
