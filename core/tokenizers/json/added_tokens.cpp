#include "core/tokenizers/json/added_tokens.h"

#include "core/tokenizers/json/vocabulary.h"
#include "core/tokenizers/unicode/classes.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

bool endsWithWord(std::string_view text) {
    return !text.empty() && uc::classes().is(uc::decode(uc::before(text.data() + text.size())).code, uc::kWord);
}
bool beginsWithWord(std::string_view text) { return !text.empty() && uc::classes().is(uc::decode(text.data()).code, uc::kWord); }

} // namespace

std::vector<SpecialText> readAddedTokens(const Node& node) {
    std::vector<SpecialText> out;
    node.list();
    for (std::size_t i = 0; i < node.count(); ++i) {
        const Node one = node.item(i);
        SpecialText token;
        token.id = static_cast<TokenId>(one.object().at("id").integer(0, kLargestId));
        token.content = one.at("content").text();
        token.singleWord = one.at("single_word").boolean();
        token.lstrip = one.at("lstrip").boolean();
        token.rstrip = one.at("rstrip").boolean();
        token.normalized = one.at("normalized").boolean();
        token.special = one.at("special").boolean();
        out.push_back(std::move(token));
    }
    return out;
}

bool AddedTokens::add(const SpecialText& token, std::string_view text) {
    if (text.empty()) return true;
    // Of tokens that look the same the first one counts.
    if (const auto node = trie_.walk(text); node != Trie::kNowhere && node != Trie::kRoot && trie_.number(node) >= 0) return true;
    if (!trie_.add(text, static_cast<std::int32_t>(tokens_.size()))) return false;
    tokens_.push_back(token);
    begins_[static_cast<unsigned char>(text.front())] = true;
    return true;
}

std::size_t AddedTokens::matchAt(std::string_view text, std::size_t at, std::int32_t& token) const {
    std::size_t length = 0;
    Trie::Node node = Trie::kRoot;
    for (std::size_t i = at; i < text.size(); ++i) {
        node = trie_.step(node, text[i]);
        if (node == Trie::kNowhere) break;
        if (trie_.number(node) >= 0) {
            token = trie_.number(node);
            length = i + 1 - at;
        }
    }
    return length;
}

void AddedTokens::cut(std::string_view text, const Sink& sink) const {
    const auto& classes = uc::classes();
    std::size_t done = 0;
    for (std::size_t at = 0; !tokens_.empty() && at < text.size();) {
        std::int32_t number = -1;
        const std::size_t length = begins_[static_cast<unsigned char>(text[at])] ? matchAt(text, at, number) : 0;
        if (length == 0) {
            ++at;
            continue;
        }
        const SpecialText& token = tokens_[static_cast<std::size_t>(number)];
        std::size_t begin = at, end = at + length;
        at = end;
        if (token.singleWord && (endsWithWord(text.substr(0, begin)) || beginsWithWord(text.substr(end)))) continue;
        // A match among blanks that the token before took along counts, but what it takes along itself begins after them.
        if (token.lstrip) begin = std::max(begin, done);
        while (token.lstrip && begin > done) {
            const char* const last = uc::before(text.data() + begin);
            if (!classes.is(uc::decode(last).code, uc::kSpace)) break;
            begin = static_cast<std::size_t>(last - text.data());
        }
        while (token.rstrip && end < text.size()) {
            const auto [code, size] = uc::decode(text.data() + end);
            if (!classes.is(code, uc::kSpace)) break;
            end += size;
        }
        if (begin > done) sink(text.substr(done, begin - done), nullptr);
        if (end > begin) sink(text.substr(begin, end - begin), &token);
        done = token.lstrip ? std::max(done, end) : end;
    }
    if (done < text.size()) sink(text.substr(done), nullptr);
}

} // namespace core::tokenizers::json
