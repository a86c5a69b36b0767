#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/json/models/model.h"
#include "core/tokenizers/json/trie.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace core::tokenizers::json {

namespace {

constexpr double kUnknownPenalty = 10.0; ///< below the worst piece, as in SentencePiece

/// The score as Hugging Face's reader has it: its JSON library rounds twice, first the digits as a whole number and then that over a power of ten, so a score
/// may be off by one in the last place. That decides between ways to cut a word whose sums are equal, such as runs of one character.
double asTheirsIsRead(const Value& score) {
    std::uint64_t digits = 0;
    int exponent = 0;
    bool fraction = false;
    for (std::size_t i = 0; i < score.text.size(); ++i) {
        const char c = score.text[i];
        if (c == '.') fraction = true;
        else if (c == 'e' || c == 'E') {
            exponent += std::atoi(std::string(score.text.substr(i + 1)).c_str());
            break;
        } else if (c >= '0' && c <= '9') {
            if (digits > (std::numeric_limits<std::uint64_t>::max() - 9) / 10) return score.real; // longer than either writes them
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
            exponent -= fraction ? 1 : 0;
        }
    }
    if (score.kind != Value::Kind::Real || score.text.empty() || std::abs(exponent) > 300) return score.real;
    const double power = std::strtod(("1e" + std::to_string(std::abs(exponent))).c_str(), nullptr);
    const double read = exponent < 0 ? static_cast<double>(digits) / power : static_cast<double>(digits) * power;
    return score.text.front() == '-' ? -read : read;
}

/// Of all ways to cut a word into pieces the one whose scores sum to most (Kudo 2018; Viterbi over bytes).
class Unigram final : public Model {
public:
    Unigram(Vocabulary vocabulary, std::vector<double> scores, TokenId unknown, bool byteFallback)
        : vocabulary_(std::move(vocabulary)), scores_(std::move(scores)), unknown_(unknown) {
        for (TokenId id = 0; id < vocabulary_.end(); ++id)
            if (vocabulary_.has(id) && !vocabulary_.text(id).empty() && !trie_.add(vocabulary_.text(id), id))
                throw Error(ErrorKind::Model, "the tokenizer's vocabulary is too large");
        double worst = std::numeric_limits<double>::infinity();
        for (const double score : scores_) worst = std::min(worst, score);
        unknownScore_ = worst - kUnknownPenalty;
        if (byteFallback) findByteTokens();
    }

    void encode(std::string_view word, std::vector<TokenId>& ids) const override {
        struct End {
            double score = 0;
            std::uint32_t begin = kNone;
            TokenId id = kNoToken;
        };
        thread_local std::vector<End> ends;
        ends.assign(word.size() + 1, End{});
        for (std::size_t at = 0; at < word.size();) {
            const unsigned length = unicode::lengthOf(word[at]);
            const double before = ends[at].score;
            const auto offer = [&](std::size_t end, double score, TokenId id) {
                End& known = ends[end];
                if (known.begin == kNone || score > known.score) known = {score, static_cast<std::uint32_t>(at), id};
            };
            bool single = false;
            Trie::Node node = Trie::kRoot;
            for (std::size_t i = at; i < word.size(); ++i) {
                node = trie_.step(node, word[i]);
                if (node == Trie::kNowhere) break;
                const TokenId id = trie_.number(node);
                if (id < 0) continue;
                offer(i + 1, scores_[static_cast<std::size_t>(id)] + before, id);
                single = single || i + 1 == at + length;
            }
            if (!single) {
                if (unknown_ == kNoToken) failWithoutUnknown();
                offer(at + length, unknownScore_ + before, unknown_);
            }
            at += length;
        }
        const std::size_t first = ids.size();
        // Backwards: pieces come out last first, and neighbours that are unknown as one.
        std::size_t unknownEnd = 0;
        const auto flush = [&](std::size_t begin) {
            if (unknownEnd > 0) addFused(word.substr(begin, unknownEnd - begin), ids);
            unknownEnd = 0;
        };
        for (std::size_t end = word.size(); end > 0; end = ends[end].begin) {
            const TokenId id = ends[end].id;
            if (id == unknown_) {
                if (unknownEnd == 0) unknownEnd = end;
                continue;
            }
            flush(end);
            ids.push_back(id);
        }
        flush(0);
        std::reverse(ids.begin() + static_cast<std::ptrdiff_t>(first), ids.end());
    }

    const Vocabulary& vocabulary() const noexcept override { return vocabulary_; }
    std::string kind() const override { return "Unigram"; }
    TokenId unknown() const noexcept override { return unknown_; }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    [[noreturn]] static void failWithoutUnknown() {
        throw Error(ErrorKind::Data,
                    "a character of the text is not in the tokenizer's vocabulary, and it has no token for what is unknown");
    }

    void findByteTokens() {
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::string token{'<', '0', 'x', kDigits[byte >> 4], kDigits[byte & 15], '>'};
            byteIds_[byte] = vocabulary_.find(token);
        }
        hasBytes_ = true;
    }

    /// Ids in reverse order, as the caller collects them.
    void addFused(std::string_view text, std::vector<TokenId>& ids) const {
        if (const TokenId id = vocabulary_.find(text); id != kNoToken) return ids.push_back(id);
        const bool asBytes =
            hasBytes_ && std::all_of(text.begin(), text.end(), [&](char c) { return byteIds_[static_cast<unsigned char>(c)] != kNoToken; });
        if (!asBytes) return ids.push_back(unknown_);
        for (std::size_t i = text.size(); i-- > 0;) ids.push_back(byteIds_[static_cast<unsigned char>(text[i])]);
    }

    Vocabulary vocabulary_;
    std::vector<double> scores_; ///< by id
    Trie trie_;
    TokenId unknown_;
    double unknownScore_ = 0;
    std::array<TokenId, 256> byteIds_{};
    bool hasBytes_ = false;
};

} // namespace

ModelPtr readUnigram(const Node& node) {
    const Node list = node.at("vocab").list();
    const Value& all = list.value();
    if (all.count == 0) list.fail("holds no tokens");
    if (static_cast<std::int64_t>(all.count) > kLargestId) list.fail("holds too many tokens");
    Vocabulary vocabulary;
    vocabulary.reserve(all.count);
    std::vector<double> scores;
    scores.reserve(all.count);
    for (std::size_t i = 0; i < all.count; ++i) {
        const Value& one = all.items[i];
        if (one.kind != Value::Kind::List || one.count != 2 || one.items[0].kind != Value::Kind::Text)
            list.item(i).fail("must be a token and its score");
        const Value& score = one.items[1];
        if (score.kind != Value::Kind::Real && score.kind != Value::Kind::Integer) (void)list.item(i).item(1).number();
        if (!vocabulary.add(one.items[0].text, static_cast<TokenId>(i)))
            list.item(i).fail("is the token \"" + base::shortened(one.items[0].text, 60) + "\", which stands twice; remove one");
        scores.push_back(asTheirsIsRead(score));
    }
    const auto unknown = node.integer("unk_id", 0, static_cast<std::int64_t>(all.count) - 1, kNoToken);
    return std::make_unique<Unigram>(std::move(vocabulary), std::move(scores), static_cast<TokenId>(unknown),
                                     node.boolean("byte_fallback", false));
}

} // namespace core::tokenizers::json
