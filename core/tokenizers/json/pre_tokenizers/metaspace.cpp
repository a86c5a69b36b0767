#include "core/base/text.h"
#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/unicode/utf8.h"

namespace core::tokenizers::json {

namespace {

enum class Prepend { Always, First, Never };

/// Spaces are written as a visible mark, with one put in front; words begin at marks.
class Metaspace final : public PreTokenizer {
public:
    Metaspace(std::string mark, Prepend prepend, bool split) : mark_(std::move(mark)), prepend_(prepend), split_(split) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        const bool wanted = prepend_ == Prepend::Always || (prepend_ == Prepend::First && piece.first);
        const bool prefix = wanted && !piece.text.empty() && piece.text.front() != ' ' && !piece.text.starts_with(mark_);
        std::string text;
        text.reserve(piece.text.size() + piece.text.size() / 2 + mark_.size());
        if (prefix) text += mark_;
        for (const char c : piece.text) {
            if (c == ' ') text += mark_;
            else text += c;
        }
        if (!split_) {
            if (!text.empty()) sink(Piece{text, piece.first});
            return;
        }
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t next =
                std::min(text.find(mark_, begin + (text.compare(begin, mark_.size(), mark_) == 0 ? mark_.size() : 0)), text.size());
            sink(Piece{std::string_view(text).substr(begin, next - begin), piece.first && begin == 0});
            begin = next;
        }
    }

private:
    std::string mark_;
    Prepend prepend_;
    bool split_;
};

} // namespace

PreTokenizerPtr readMetaspace(const Node& node) {
    std::string mark;
    unicode::append(mark, node.at("replacement").character());
    Prepend prepend = Prepend::Always;
    if (const auto scheme = node.find("prepend_scheme")) {
        const auto text = scheme->text();
        if (text == "always") prepend = Prepend::Always;
        else if (text == "first") prepend = Prepend::First;
        else if (text == "never") prepend = Prepend::Never;
        else scheme->fail("is \"" + base::shortened(text, 40) + "\"; known are always, first and never");
    } else if (!node.boolean("add_prefix_space", true)) { // how older files say it
        prepend = Prepend::Never;
    }
    return std::make_unique<Metaspace>(std::move(mark), prepend, node.boolean("split", true));
}

} // namespace core::tokenizers::json
