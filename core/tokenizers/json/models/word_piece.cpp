#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/json/models/model.h"
#include "core/tokenizers/json/trie.h"

#include <algorithm>

namespace core::tokenizers::json {

namespace {

/// The longest piece first, from left to right; a word that does not come out is unknown as a whole.
class WordPieceModel final : public Model {
public:
    explicit WordPieceModel(WordPieceRules rules) : rules_(std::move(rules)) {
        const auto& vocabulary = rules_.vocabulary;
        for (TokenId id = 0; id < vocabulary.end(); ++id)
            if (vocabulary.has(id) && !trie_.add(vocabulary.text(id), id))
                throw Error(ErrorKind::Model, "the tokenizer's vocabulary is too large");
        continued_ = trie_.walk(rules_.prefix);
        unknownId_ = vocabulary.find(rules_.unknown);
    }

    void encode(std::string_view word, std::vector<TokenId>& ids) const override {
        if (static_cast<std::int64_t>(word.size()) > rules_.longestWord) {
            if (static_cast<std::int64_t>(base::countCharacters(word)) > rules_.longestWord) return addUnknown(word, ids);
        }
        const std::size_t begin = ids.size();
        for (std::size_t at = 0; at < word.size();) {
            Trie::Node node = at == 0 ? Trie::kRoot : continued_;
            std::size_t end = at;
            TokenId best = kNoToken;
            for (std::size_t i = at; i < word.size() && node != Trie::kNowhere; ++i) {
                node = trie_.step(node, word[i]);
                if (node == Trie::kNowhere) break;
                if (trie_.number(node) >= 0) {
                    best = trie_.number(node);
                    end = i + 1;
                }
            }
            if (best == kNoToken) {
                ids.resize(begin);
                return addUnknown(word, ids);
            }
            ids.push_back(best);
            at = end;
        }
    }

    const Vocabulary& vocabulary() const noexcept override { return rules_.vocabulary; }
    std::string kind() const override { return "WordPiece"; }
    TokenId unknown() const noexcept override { return unknownId_; }

private:
    void addUnknown(std::string_view word, std::vector<TokenId>& ids) const {
        if (unknownId_ == kNoToken)
            throw Error(ErrorKind::Data, "the word \"" + base::shortened(word, 60) +
                                             "\" has no pieces in the tokenizer's vocabulary, and its \"" +
                                             base::shortened(rules_.unknown, 40) + "\" is not there either");
        ids.push_back(unknownId_);
    }

    WordPieceRules rules_;
    Trie trie_;
    Trie::Node continued_ = Trie::kNowhere;
    TokenId unknownId_ = kNoToken;
};

} // namespace

ModelPtr wordPieceModel(WordPieceRules rules) { return std::make_unique<WordPieceModel>(std::move(rules)); }

ModelPtr readWordPiece(const Node& node) {
    WordPieceRules rules;
    rules.vocabulary = readVocabulary(node.at("vocab"));
    rules.unknown = node.at("unk_token").text();
    rules.prefix = node.text("continuing_subword_prefix", "##");
    rules.longestWord = node.integer("max_input_chars_per_word", 0, std::int64_t{1} << 40, 100);
    return wordPieceModel(std::move(rules));
}

} // namespace core::tokenizers::json
