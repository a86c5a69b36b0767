#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/hashing.h"
#include "core/tokenizers/json/models/bpe_merging.h"
#include "core/tokenizers/json/models/model.h"
#include "core/tokenizers/json/models/neighbour_bytes.h"
#include "core/tokenizers/unicode/utf8.h"

#include <array>

namespace core::tokenizers::json {

namespace {

constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁, how SentencePiece's vocabularies write a space

std::string byteToken(char byte) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {'<', '0', 'x', kDigits[value >> 4U], kDigits[value & 15U], '>'};
}

class Bpe final : public Model {
public:
    explicit Bpe(BpeRules rules) : rules_(std::move(rules)) {
        merges_.reserve(rules_.pairs.size());
        for (std::size_t i = 0; i < rules_.pairs.size(); ++i)
            merges_.add(rules_.pairs[i].first, rules_.pairs[i].second,
                        {rules_.ranks.empty() ? static_cast<std::uint32_t>(i) : rules_.ranks[i], rules_.merged[i]});
        if (!rules_.unknown.empty()) unknownId_ = rules_.vocabulary.find(rules_.unknown);
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            byteIds_[byte] = rules_.byteFallback ? rules_.vocabulary.find(byteToken(c)) : kNoToken;
            asciiIds_[byte] = byte < 0x80 ? rules_.vocabulary.find({&c, 1}) : kNoToken;
        }
        adorned_ = !rules_.continuingPrefix.empty() || !rules_.endSuffix.empty();
        findWordMark();
    }

    void encode(std::string_view word, std::vector<TokenId>& ids) const override {
        if (rules_.ignoreMerges && rules_.dropout <= 0)
            if (const TokenId whole = readsBytes_ ? rawVocabulary_.find(word) : rules_.vocabulary.find(word); whole != kNoToken) {
                ids.push_back(whole);
                return;
            }
        if (cutsBytes_ && encodeCut(word, ids)) return;
        const std::size_t begin = ids.size();
        if (readsBytes_) addBytes(word, ids);
        else addCharacters(word, ids);
        if (rules_.dropout <= 0) return mergeWord(merges_, ids, begin);
        // Equal words get equal ids, so that a text's tokens can be made again.
        std::uint64_t state = hashOf(word.data(), word.size());
        mergeWordWithDropout(merges_, rules_.dropout, state, ids, begin);
    }

    const Vocabulary& vocabulary() const noexcept override { return rules_.vocabulary; }
    std::string kind() const override {
        return readsBytes_ ? "byte-level BPE" : rules_.byteFallback ? "BPE with bytes for the rest" : "BPE";
    }
    TokenId unknown() const noexcept override { return unknownId_; }
    std::string_view wordMark() const noexcept override { return wordMark_; }

    bool readBytes() override {
        if (adorned_ || rules_.byteFallback) return false;
        const auto& alphabet = byteAlphabet();
        for (std::size_t byte = 0; byte < 256; ++byte) byteIds_[byte] = rules_.vocabulary.find(alphabet.of(static_cast<char>(byte)));
        if (rules_.ignoreMerges)
            for (TokenId id = 0; id < rules_.vocabulary.end(); ++id)
                if (rules_.vocabulary.has(id))
                    if (const auto bytes = alphabet.bytesOf(rules_.vocabulary.text(id))) rawVocabulary_.add(*bytes, id);
        readsBytes_ = true;
        wordMark_ = {};
        findNeighbours();
        return true;
    }

private:
    /// Where no token has the mark after another character, a word that is cut before such a mark keeps its ids.
    void findWordMark() {
        if (rules_.vocabulary.find(kSpaceMark) == kNoToken || adorned_ || rules_.ignoreMerges || rules_.dropout > 0) return;
        for (const TokenId id : rules_.merged) {
            const auto text = rules_.vocabulary.text(id);
            for (std::size_t at = text.find(kSpaceMark, 1); at != std::string_view::npos; at = text.find(kSpaceMark, at + 1))
                if (at < kSpaceMark.size() || text.substr(at - kSpaceMark.size(), kSpaceMark.size()) != kSpaceMark) return;
        }
        wordMark_ = kSpaceMark;
    }

    /// For `encodeCut`.
    void findNeighbours() {
        if (rules_.dropout > 0) return;
        for (const TokenId id : rules_.merged) {
            const auto bytes = byteAlphabet().bytesOf(rules_.vocabulary.text(id));
            if (!bytes) return;
            neighbours_.add(*bytes);
        }
        cutsBytes_ = true;
    }

    /// False, and nothing is added, where a byte has no token: what becomes of it depends on what stands beside it.
    bool encodeCut(std::string_view word, std::vector<TokenId>& ids) const {
        const std::size_t first = ids.size();
        std::size_t begin = first;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (i > 0 && neighbours_.maySeparate(word, i)) {
                mergeWord(merges_, ids, begin);
                begin = ids.size();
            }
            const TokenId id = byteIds_[static_cast<unsigned char>(word[i])];
            if (id == kNoToken) {
                ids.resize(first);
                return false;
            }
            ids.push_back(id);
        }
        mergeWord(merges_, ids, begin);
        return true;
    }

    [[noreturn]] void failWithoutUnknown() const {
        throw Error(ErrorKind::Data, "a character of the text is not in the tokenizer's vocabulary, and neither is its unknown token \"" +
                                         base::shortened(rules_.unknown, 40) + "\"");
    }

    /// Unknown symbols in a row: one token where they are fused, else one each. None where there is no token for them: they are left out.
    struct Unknowns {
        std::size_t waiting = 0;
    };
    void addUnknown(Unknowns& unknowns, std::vector<TokenId>& ids) const {
        if (rules_.unknown.empty()) return;
        if (unknownId_ == kNoToken) failWithoutUnknown();
        if (unknowns.waiting > 0 && !rules_.fuseUnknown) ids.push_back(unknownId_);
        unknowns.waiting = 1;
    }
    void flush(Unknowns& unknowns, std::vector<TokenId>& ids) const {
        if (unknowns.waiting > 0) ids.push_back(unknownId_);
        unknowns.waiting = 0;
    }

    void addBytes(std::string_view word, std::vector<TokenId>& ids) const {
        Unknowns unknowns;
        for (const char byte : word) {
            const TokenId id = byteIds_[static_cast<unsigned char>(byte)];
            if (id == kNoToken) {
                addUnknown(unknowns, ids);
                continue;
            }
            flush(unknowns, ids);
            ids.push_back(id);
        }
        flush(unknowns, ids);
    }

    void addCharacters(std::string_view word, std::vector<TokenId>& ids) const {
        Unknowns unknowns;
        std::string dressed;
        for (std::size_t at = 0; at < word.size();) {
            const unsigned length = unicode::lengthOf(word[at]);
            std::string_view symbol = word.substr(at, length);
            TokenId id = kNoToken;
            if (adorned_) {
                dressed = at > 0 ? rules_.continuingPrefix : std::string();
                dressed += symbol;
                if (at + length == word.size()) dressed += rules_.endSuffix;
                symbol = dressed;
                id = rules_.vocabulary.find(symbol);
            } else id = length == 1 ? asciiIds_[static_cast<unsigned char>(symbol.front())] : rules_.vocabulary.find(symbol);
            at += length;
            if (id != kNoToken) {
                flush(unknowns, ids);
                ids.push_back(id);
            } else if (!addFallback(symbol, ids)) {
                addUnknown(unknowns, ids);
            }
        }
        flush(unknowns, ids);
    }

    /// The symbol's bytes, where all of them have a token. Unknown symbols before them stay waiting, as in Hugging Face's code.
    bool addFallback(std::string_view symbol, std::vector<TokenId>& ids) const {
        if (!rules_.byteFallback) return false;
        const std::size_t begin = ids.size();
        for (const char byte : symbol) {
            const TokenId id = byteIds_[static_cast<unsigned char>(byte)];
            if (id == kNoToken) {
                ids.resize(begin);
                return false;
            }
            ids.push_back(id);
        }
        return true;
    }

    BpeRules rules_;
    MergeTable merges_;
    Vocabulary rawVocabulary_; ///< texts as bytes, where whole words are looked up
    std::array<TokenId, 256> byteIds_{}, asciiIds_{};
    TokenId unknownId_ = kNoToken;
    std::string_view wordMark_;
    NeighbourBytes neighbours_;
    bool adorned_ = false, readsBytes_ = false, cutsBytes_ = false;
};

void readMerges(const Node& node, BpeRules& rules) {
    const Node merges = node.at("merges").list();
    const Value& all = merges.value();
    rules.pairs.reserve(all.count);
    rules.merged.reserve(all.count);
    std::string problem;
    for (std::size_t i = 0; i < all.count; ++i) {
        const Value& one = all.items[i];
        std::string_view left, right;
        if (one.kind == Value::Kind::List && one.count == 2 && one.items[0].kind == Value::Kind::Text &&
            one.items[1].kind == Value::Kind::Text) {
            left = one.items[0].text;
            right = one.items[1].text;
        } else if (one.kind == Value::Kind::Text) {
            if (one.text.starts_with("#version")) continue;
            const auto space = one.text.find(' ');
            if (space == std::string_view::npos || one.text.find(' ', space + 1) != std::string_view::npos)
                merges.item(i).fail("must be two tokens with a space between");
            left = one.text.substr(0, space);
            right = one.text.substr(space + 1);
        } else merges.item(i).fail("must be two tokens");
        if (!findMerged(rules, left, right, problem)) merges.item(i).fail(problem);
    }
}

} // namespace

bool findMerged(BpeRules& rules, std::string_view left, std::string_view right, std::string& problem) {
    const auto missing = [&](std::string_view token) {
        problem = "names the token \"" + base::shortened(token, 60) + "\", which is not in the vocabulary";
        return false;
    };
    const TokenId leftId = rules.vocabulary.find(left), rightId = rules.vocabulary.find(right);
    if (leftId == kNoToken) return missing(left);
    if (rightId == kNoToken) return missing(right);
    if (right.size() < rules.continuingPrefix.size()) {
        problem = "has a second token that is shorter than the prefix of continued words";
        return false;
    }
    const std::string joined = std::string(left) + std::string(right.substr(rules.continuingPrefix.size()));
    const TokenId id = rules.vocabulary.find(joined);
    if (id == kNoToken) return missing(joined);
    rules.pairs.emplace_back(leftId, rightId);
    rules.merged.push_back(id);
    return true;
}

ModelPtr bpeModel(BpeRules rules) { return std::make_unique<Bpe>(std::move(rules)); }

ModelPtr readBpe(const Node& node) {
    BpeRules rules;
    rules.vocabulary = readVocabulary(node.at("vocab"));
    rules.unknown = node.text("unk_token", "");
    rules.continuingPrefix = node.text("continuing_subword_prefix", "");
    rules.endSuffix = node.text("end_of_word_suffix", "");
    rules.fuseUnknown = node.boolean("fuse_unk", false);
    rules.byteFallback = node.boolean("byte_fallback", false);
    rules.ignoreMerges = node.boolean("ignore_merges", false);
    if (const auto dropout = node.find("dropout")) {
        rules.dropout = dropout->number();
        if (rules.dropout < 0 || rules.dropout > 1) dropout->fail("must be a number from 0 to 1");
    }
    readMerges(node, rules);
    return bpeModel(std::move(rules));
}

} // namespace core::tokenizers::json
