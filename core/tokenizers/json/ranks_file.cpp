#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/file_error.h"
#include "core/tokenizers/json/base64.h"
#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/parts.h"
#include "core/tokenizers/json/patterns/pattern.h"

#include <algorithm>
#include <charconv>

namespace core::tokenizers::json {

namespace fs = std::filesystem;

namespace {

/// What the file itself does not say.
struct KnownRanks {
    const char* name; ///< of the file, without its ending
    const char* expression;
    std::vector<std::pair<const char*, TokenId>> specials;
};

const std::vector<KnownRanks>& knownRanks() {
    static constexpr const char* kGpt2 = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
    // Blanks at the end of a text are one word here: the last but two alternatives of Llama 3's differ.
    static constexpr const char* kGpt4 =
        R"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+|\s++$|\s*[\r\n]|\s+(?!\S)|\s)";
    static constexpr const char* kQwen =
        R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
    static constexpr const char* kGpt4o =
        R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
    static const std::vector<KnownRanks> known = {
        {"gpt2", kGpt2, {{"<|endoftext|>", 50256}}},
        {"r50k_base", kGpt2, {{"<|endoftext|>", 50256}}},
        {"p50k_base", kGpt2, {{"<|endoftext|>", 50256}}},
        {"cl100k_base",
         kGpt4,
         {{"<|endoftext|>", 100257},
          {"<|fim_prefix|>", 100258},
          {"<|fim_middle|>", 100259},
          {"<|fim_suffix|>", 100260},
          {"<|endofprompt|>", 100276}}},
        {"o200k_base", kGpt4o, {{"<|endoftext|>", 199999}, {"<|endofprompt|>", 200018}}},
        {"qwen", kQwen, {{"<|endoftext|>", 151643}, {"<|im_start|>", 151644}, {"<|im_end|>", 151645}}}};
    return known;
}

class ByExpression final : public PreTokenizer {
public:
    explicit ByExpression(std::string_view expression, const fs::path& file)
        : document_("{}", file.string()), pattern_(regexPattern(expression, Node(document_))) {}
    void cut(Piece piece, const PieceSink& sink) const override {
        // tiktoken's expressions match all of a text.
        pattern_->cut(piece.text, [&](std::string_view word, bool) { sink(Piece{word, piece.first && word.data() == piece.text.data()}); });
    }
    bool writesBytes() const override { return true; } // the model reads bytes, always

private:
    Document document_;
    std::unique_ptr<const Pattern> pattern_;
};

void readRank(std::string_view line, std::size_t number, const fs::path& file, Vocabulary& vocabulary) {
    const auto place = "line " + std::to_string(number);
    const auto space = line.find(' ');
    const auto bytes = space == std::string_view::npos ? std::nullopt : fromBase64(line.substr(0, space));
    TokenId rank = kNoToken;
    if (bytes && !bytes->empty()) {
        const char* const end = line.data() + line.size();
        const auto [at, problem] = std::from_chars(line.data() + space + 1, end, rank);
        if (problem != std::errc() || at != end) rank = kNoToken;
    }
    if (rank < 0 || rank > kLargestId) failFile(file, place + " must be a token as base64, a space and its rank");
    if (vocabulary.has(rank)) failFile(file, place + " has the rank " + std::to_string(rank) + ", which another token has");
    if (!vocabulary.add(byteAlphabet().written(*bytes), rank)) failFile(file, place + " holds a token that stands there already");
}

/// A pair of tokens is joined where what comes out is a token, as early as that token's rank says.
void addPairs(BpeRules& rules) {
    for (TokenId id = 0; id < rules.vocabulary.end(); ++id) {
        const std::string_view whole = rules.vocabulary.text(id);
        for (std::size_t cut = 1; cut < whole.size(); ++cut) {
            if ((static_cast<unsigned char>(whole[cut]) & 0xC0U) == 0x80U) continue; // inside a character of the alphabet
            const TokenId left = rules.vocabulary.find(whole.substr(0, cut)), right = rules.vocabulary.find(whole.substr(cut));
            if (left == kNoToken || right == kNoToken) continue;
            rules.pairs.emplace_back(left, right);
            rules.merged.push_back(id);
            rules.ranks.push_back(static_cast<std::uint32_t>(id));
        }
    }
}

} // namespace

Parts partsOfRanks(const std::string& bytes, const TokenizerConfig& config, const fs::path& file) {
    const auto& all = knownRanks();
    const auto known = std::find_if(all.begin(), all.end(), [&](const KnownRanks& one) { return file.stem() == one.name; });
    if (known == all.end()) {
        std::vector<std::string> names;
        for (const auto& one : all) names.emplace_back(one.name);
        failFile(file, "how its words are cut is not known for a file of this name; known are " + base::joined(names, ", "));
    }
    BpeRules rules;
    rules.ignoreMerges = true;
    std::size_t number = 0;
    for (std::string_view rest = bytes; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        auto line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++number;
        if (!line.empty()) readRank(line, number, file, rules.vocabulary);
    }
    for (int byte = 0; byte < 256; ++byte)
        if (rules.vocabulary.find(byteAlphabet().of(static_cast<char>(byte))) == kNoToken)
            failFile(file, "it has no token for the byte " + std::to_string(byte) + "; the file is cut short");
    addPairs(rules);
    Parts parts;
    parts.model = bpeModel(std::move(rules));
    parts.preTokenizer = std::make_unique<ByExpression>(known->expression, file);
    parts.decoder = byteLevelDecoder();
    parts.byteLevel = true;
    addConfiguredTokens(parts, config, file.parent_path());
    for (const auto& [text, id] : known->specials) {
        const bool named = std::any_of(parts.added.begin(), parts.added.end(), [&](const auto& token) { return token.content == text; });
        if (!named && !parts.model->vocabulary().has(id)) parts.added.push_back({id, text, false, false, false, false, true});
    }
    return parts;
}

} // namespace core::tokenizers::json
