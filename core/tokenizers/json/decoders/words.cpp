#include "core/tokenizers/json/decoders/decoder.h"

#include <algorithm>
#include <array>
#include <utility>

/// Tokens that are words and their parts.
namespace core::tokenizers::json {

namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
}

class WordPieceDecoder final : public Decoder {
public:
    WordPieceDecoder(std::string prefix, bool cleanUp) : prefix_(std::move(prefix)), cleanUp_(cleanUp) {}
    void apply(std::vector<std::string>& texts) const override {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::string& text = texts[i];
            if (i > 0) {
                if (text.starts_with(prefix_)) text.erase(0, prefix_.size());
                else text.insert(0, 1, ' ');
            }
            if (cleanUp_) cleanUpSpaces(text);
        }
    }

private:
    std::string prefix_;
    bool cleanUp_;
};

/// Connectionist temporal classification: a token that repeats stands once, the padding parts equal letters.
class Ctc final : public Decoder {
public:
    Ctc(std::string pad, std::string delimiter, bool cleanUp) : pad_(std::move(pad)), delimiter_(std::move(delimiter)), cleanUp_(cleanUp) {}
    void apply(std::vector<std::string>& texts) const override {
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        for (auto& text : texts) {
            if (!pad_.empty()) replaceAll(text, pad_, "");
            if (!cleanUp_) continue;
            cleanUpSpaces(text);
            if (!delimiter_.empty()) replaceAll(text, delimiter_, " ");
        }
        std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    }

private:
    std::string pad_, delimiter_;
    bool cleanUp_;
};

} // namespace

void cleanUpSpaces(std::string& text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kChanges{{{" .", "."},
                                                                                             {" ?", "?"},
                                                                                             {" !", "!"},
                                                                                             {" ,", ","},
                                                                                             {" ' ", "'"},
                                                                                             {" n't", "n't"},
                                                                                             {" 'm", "'m"},
                                                                                             {" do not", " don't"},
                                                                                             {" 's", "'s"},
                                                                                             {" 've", "'ve"},
                                                                                             {" 're", "'re"}}};
    if (text.find(' ') == std::string::npos) return;
    for (const auto& [what, with] : kChanges) replaceAll(text, what, with);
}

DecoderPtr wordPieceDecoder(std::string prefix, bool cleanUp) { return std::make_unique<WordPieceDecoder>(std::move(prefix), cleanUp); }
DecoderPtr ctcDecoder(std::string pad, std::string delimiter, bool cleanUp) {
    return std::make_unique<Ctc>(std::move(pad), std::move(delimiter), cleanUp);
}

} // namespace core::tokenizers::json
