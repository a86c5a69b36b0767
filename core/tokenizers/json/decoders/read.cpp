#include "core/tokenizers/json/decoders/decoder.h"
#include "core/tokenizers/json/growth.h"
#include "core/tokenizers/json/patterns/pattern.h"
#include "core/tokenizers/unicode/utf8.h"

namespace core::tokenizers::json {

namespace {

class Sequence final : public Decoder {
public:
    explicit Sequence(std::vector<DecoderPtr> steps) : steps_(std::move(steps)) {}
    void apply(std::vector<std::string>& texts) const override {
        for (const auto& step : steps_) step->apply(texts);
    }

private:
    std::vector<DecoderPtr> steps_;
};

class Fuse final : public Decoder {
public:
    void apply(std::vector<std::string>& texts) const override {
        std::string whole;
        for (const auto& text : texts) whole += text;
        texts.assign(1, std::move(whole));
    }
};

class Replace final : public Decoder {
public:
    Replace(std::unique_ptr<const Pattern> pattern, std::string content) : pattern_(std::move(pattern)), content_(std::move(content)) {}
    void apply(std::vector<std::string>& texts) const override {
        std::size_t before = 0, after = 0;
        for (auto& text : texts) {
            std::string out;
            before += text.size();
            pattern_->cut(text, [&](std::string_view part, bool matches) {
                out += matches ? std::string_view(content_) : part;
                checkGrowth(before, after + out.size());
            });
            after += out.size();
            text = std::move(out);
        }
    }

private:
    std::unique_ptr<const Pattern> pattern_;
    std::string content_;
};

/// Takes so many of one character off either end of each text.
class Strip final : public Decoder {
public:
    Strip(char32_t content, std::int64_t start, std::int64_t stop) : start_(start), stop_(stop) { unicode::append(content_, content); }
    void apply(std::vector<std::string>& texts) const override {
        for (auto& text : texts) {
            std::size_t begin = 0, end = text.size();
            for (std::int64_t i = 0; i < start_ && text.compare(begin, content_.size(), content_) == 0; ++i) begin += content_.size();
            for (std::int64_t i = 0;
                 i < stop_ && end >= begin + content_.size() && text.compare(end - content_.size(), content_.size(), content_) == 0; ++i)
                end -= content_.size();
            text = text.substr(begin, end - begin);
        }
    }

private:
    std::string content_;
    std::int64_t start_, stop_;
};

/// Marks are spaces; those of the first token, where one was put in front of the text, are none.
class Metaspace final : public Decoder {
public:
    Metaspace(std::string mark, bool prefixed) : mark_(std::move(mark)), prefixed_(prefixed) {}
    void apply(std::vector<std::string>& texts) const override {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::string out;
            const std::string_view space = i == 0 && prefixed_ ? "" : " ";
            fixed_->cut(texts[i], [&](std::string_view part, bool matches) { out += matches ? space : part; });
            texts[i] = std::move(out);
        }
    }

private:
    std::string mark_;
    bool prefixed_;
    std::unique_ptr<const Pattern> fixed_ = fixedPattern(mark_);
};

/// A suffix at the end of words, which is a space but at the end of the text.
class Bpe final : public Decoder {
public:
    explicit Bpe(const std::string& suffix) : suffix_(fixedPattern(suffix)) {}
    void apply(std::vector<std::string>& texts) const override {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::string out;
            const std::string_view space = i + 1 == texts.size() ? "" : " ";
            suffix_->cut(texts[i], [&](std::string_view part, bool matches) { out += matches ? space : part; });
            texts[i] = std::move(out);
        }
    }

private:
    std::unique_ptr<const Pattern> suffix_;
};

DecoderPtr readSequence(const Node& node) {
    std::vector<DecoderPtr> steps;
    const Node list = node.at("decoders").list();
    for (std::size_t i = 0; i < list.count(); ++i) steps.push_back(readDecoder(list.item(i)));
    return std::make_unique<Sequence>(std::move(steps));
}

DecoderPtr readMetaspace(const Node& node) {
    std::string mark;
    unicode::append(mark, node.at("replacement").character());
    const auto scheme = node.find("prepend_scheme");
    const bool prefixed = scheme ? scheme->text() != "never" : node.boolean("add_prefix_space", true);
    return std::make_unique<Metaspace>(std::move(mark), prefixed);
}

} // namespace

DecoderPtr readDecoder(const Node& node) {
    const auto type = node.object().type();
    constexpr std::int64_t kMost = std::int64_t{1} << 20;
    if (type == "Sequence") return readSequence(node);
    if (type == "ByteLevel") return byteLevelDecoder();
    if (type == "WordPiece") {
        std::string prefix(node.at("prefix").text());
        return wordPieceDecoder(std::move(prefix), node.at("cleanup").boolean());
    }
    if (type == "Metaspace") return readMetaspace(node);
    if (type == "ByteFallback") return byteFallbackDecoder();
    if (type == "Fuse") return std::make_unique<Fuse>();
    if (type == "Strip")
        return std::make_unique<Strip>(node.at("content").character(), node.at("start").integer(0, kMost),
                                       node.at("stop").integer(0, kMost));
    if (type == "Replace") return std::make_unique<Replace>(readPattern(node.at("pattern")), std::string(node.at("content").text()));
    if (type == "BPEDecoder") return std::make_unique<Bpe>(std::string(node.at("suffix").text()));
    if (type == "CTC")
        return ctcDecoder(std::string(node.at("pad_token").text()), std::string(node.at("word_delimiter_token").text()),
                          node.at("cleanup").boolean());
    node.failUnknownType(
        {"BPEDecoder", "ByteFallback", "ByteLevel", "CTC", "Fuse", "Metaspace", "Replace", "Sequence", "Strip", "WordPiece"});
}

} // namespace core::tokenizers::json
