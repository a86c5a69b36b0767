#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/growth.h"
#include "core/tokenizers/json/normalizers/normalizer.h"
#include "core/tokenizers/json/patterns/pattern.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/normal_forms.h"
#include "core/tokenizers/unicode/utf8.h"

#include <vector>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

class Sequence final : public Normalizer {
public:
    explicit Sequence(std::vector<NormalizerPtr> steps) : steps_(std::move(steps)) {}
    void apply(std::string& text) const override {
        for (const auto& step : steps_) step->apply(text);
    }

private:
    std::vector<NormalizerPtr> steps_;
};

class ToNormalForm final : public Normalizer {
public:
    explicit ToNormalForm(uc::NormalForm form) : form_(form) {}
    void apply(std::string& text) const override { uc::normalize(form_, text); }

private:
    uc::NormalForm form_;
};

/// Each character as `change` wants it.
template <class Change> void rewrite(std::string& text, Change&& change) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = uc::decode(text.data() + at);
        change(out, code, std::string_view(text).substr(at, length));
        at += length;
    }
    text = std::move(out);
}

class Lowercase final : public Normalizer {
public:
    void apply(std::string& text) const override {
        rewrite(text, [](std::string& out, char32_t code, std::string_view) {
            if (code == 0x130) out += "i\xCC\x87";
            else uc::append(out, uc::lowerOf(code));
        });
    }
};

class StripAccents final : public Normalizer {
public:
    void apply(std::string& text) const override {
        if (uc::isAscii(text)) return;
        const auto& classes = uc::classes();
        rewrite(text, [&](std::string& out, char32_t code, std::string_view same) {
            if (!classes.is(code, uc::kCombining)) out += same;
        });
    }
};

/// The rules that Google's NMT had for blanks and invisible characters.
class Nmt final : public Normalizer {
public:
    void apply(std::string& text) const override {
        rewrite(text, [](std::string& out, char32_t code, std::string_view same) {
            if ((code >= 0x01 && code <= 0x08) || code == 0x0B || (code >= 0x0E && code <= 0x1F) || code == 0x7F || code == 0x8F ||
                code == 0x9F)
                return;
            const bool blank = code == 0x09 || code == 0x0A || code == 0x0C || code == 0x0D || code == 0x1680 ||
                               (code >= 0x200B && code <= 0x200F) || code == 0x2028 || code == 0x2029 || code == 0x2581 || code == 0xFEFF ||
                               code == 0xFFFD;
            if (blank) out += ' ';
            else out += same;
        });
    }
};

class Strip final : public Normalizer {
public:
    Strip(bool left, bool right) : left_(left), right_(right) {}
    void apply(std::string& text) const override {
        const auto& classes = uc::classes();
        std::size_t begin = 0, end = text.size();
        while (left_ && begin < end) {
            const auto [code, length] = uc::decode(text.data() + begin);
            if (!classes.is(code, uc::kSpace)) break;
            begin += length;
        }
        while (right_ && begin < end) {
            const char* const last = uc::before(text.data() + end);
            if (!classes.is(uc::decode(last).code, uc::kSpace)) break;
            end = static_cast<std::size_t>(last - text.data());
        }
        text = text.substr(begin, end - begin);
    }

private:
    bool left_, right_;
};

class Prepend final : public Normalizer {
public:
    explicit Prepend(std::string what) : what_(std::move(what)) {}
    void apply(std::string& text) const override {
        if (!text.empty()) text.insert(0, what_);
    }

private:
    std::string what_;
};

class Replace final : public Normalizer {
public:
    Replace(std::unique_ptr<const Pattern> pattern, std::string content) : pattern_(std::move(pattern)), content_(std::move(content)) {}
    void apply(std::string& text) const override {
        std::string out;
        out.reserve(text.size());
        pattern_->cut(text, [&](std::string_view part, bool matches) {
            out += matches ? std::string_view(content_) : part;
            checkGrowth(text.size(), out.size());
        });
        text = std::move(out);
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    std::string content_;
};

class ByteLevel final : public Normalizer {
public:
    void apply(std::string& text) const override { text = byteAlphabet().written(text); }
};

NormalizerPtr readBert(const Node& node) {
    BertRules rules;
    rules.cleanText = node.at("clean_text").boolean();
    rules.chineseCharacters = node.at("handle_chinese_chars").boolean();
    rules.lowercase = node.at("lowercase").boolean();
    rules.stripAccents = node.boolean("strip_accents", rules.lowercase);
    return bertNormalizer(rules);
}

NormalizerPtr readSequence(const Node& node) {
    std::vector<NormalizerPtr> steps;
    const Node list = node.at("normalizers").list();
    for (std::size_t i = 0; i < list.count(); ++i) steps.push_back(readNormalizer(list.item(i)));
    return std::make_unique<Sequence>(std::move(steps));
}

} // namespace

NormalizerPtr readNormalizer(const Node& node) {
    const auto type = node.object().type();
    if (type == "Sequence") return readSequence(node);
    if (type == "BertNormalizer") return readBert(node);
    if (type == "NFC") return std::make_unique<ToNormalForm>(uc::NormalForm::C);
    if (type == "NFD") return std::make_unique<ToNormalForm>(uc::NormalForm::D);
    if (type == "NFKC") return std::make_unique<ToNormalForm>(uc::NormalForm::KC);
    if (type == "NFKD") return std::make_unique<ToNormalForm>(uc::NormalForm::KD);
    if (type == "Lowercase") return std::make_unique<Lowercase>();
    if (type == "StripAccents") return std::make_unique<StripAccents>();
    if (type == "Strip") {
        const bool left = node.at("strip_left").boolean();
        return std::make_unique<Strip>(left, node.at("strip_right").boolean());
    }
    if (type == "Nmt") return std::make_unique<Nmt>();
    if (type == "Prepend") return std::make_unique<Prepend>(std::string(node.at("prepend").text()));
    if (type == "Replace") {
        auto pattern = readPattern(node.at("pattern"));
        return std::make_unique<Replace>(std::move(pattern), std::string(node.at("content").text()));
    }
    if (type == "ByteLevel") return std::make_unique<ByteLevel>();
    if (type == "Precompiled") return precompiledNormalizer(node);
    node.failUnknownType({"BertNormalizer", "ByteLevel", "Lowercase", "NFC", "NFD", "NFKC", "NFKD", "Nmt", "Precompiled", "Prepend",
                          "Replace", "Sequence", "Strip", "StripAccents"});
}

} // namespace core::tokenizers::json
