#include "core/tokenizers/json/tokenizer_json.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/tokenizers/json/byte_alphabet.h"
#include "core/tokenizers/json/parts.h"
#include "core/tokenizers/json/word_cache.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace core::tokenizers::json {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSpaceMark = "\xE2\x96\x81";
constexpr std::uint64_t kLargestFile = std::uint64_t{512} << 20;

class JsonTokenizer final : public Tokenizer {
public:
    JsonTokenizer(Parts parts, const TokenizerConfig& config, const std::string& hash, const fs::path& file) : parts_(std::move(parts)) {
        if (parts_.preTokenizer && parts_.preTokenizer->writesBytes() && parts_.model->readBytes()) {
            parts_.preTokenizer->keepBytes();
            parts_.byteLevel = true;
        }
        wordMark_ = parts_.model->wordMark();
        addTokens(file);
        facts_.kind = parts_.model->kind();
        facts_.bos = idOf(config.bos, "bos_token", file);
        facts_.eos = idOf(config.eos, "eos_token", file);
        facts_.pad = config.pad ? find(*config.pad) : kNoToken;
        facts_.unknown = parts_.model->unknown();
        if (facts_.unknown == kNoToken && config.unknown) facts_.unknown = find(*config.unknown);
        front_ = parts_.postProcessor.front();
        behind_ = parts_.postProcessor.behind();
        plainTemplate_ = parts_.postProcessor.isPlain();
        facts_.addsBos = facts_.bos >= 0 && !front_.empty() && front_.front() == facts_.bos;
        facts_.addsEos = facts_.eos >= 0 && !behind_.empty() && behind_.back() == facts_.eos;
        facts_.chatTemplate = config.chatTemplate;
        facts_.toolTemplate = config.toolTemplate;
        facts_.specialTexts = config.specialTexts;
        facts_.hash = base::sha256(hash + config.fingerprint);
    }

    const TokenizerFacts& facts() const noexcept override { return facts_; }

    std::vector<TokenId> encode(std::string_view text, EncodeOptions options) const override {
        std::string repaired;
        text = unicode::validText(text, repaired);
        std::vector<TokenId> ids;
        ids.reserve(text.size() / 3 + 8);
        const bool plain = options.addSpecial && plainTemplate_;
        if (plain) ids.insert(ids.end(), front_.begin(), front_.end());
        encodeText(text, ids);
        if (plain) ids.insert(ids.end(), behind_.begin(), behind_.end());
        return options.addSpecial && !plain ? parts_.postProcessor.applied(std::move(ids)) : ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        std::vector<std::string> texts;
        texts.reserve(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const TokenId id = ids[i];
            if (id < 0 || id >= facts_.vocabulary)
                throw Error(ErrorKind::Data, "token " + std::to_string(id) + " at place " + std::to_string(i) +
                                                 " is not in the vocabulary of " + std::to_string(facts_.vocabulary) + " tokens");
            if (const auto added = decodedAdded_.find(id); added != decodedAdded_.end()) {
                if (!added->second.leftOut) texts.push_back(added->second.text);
            } else if (hasText(id)) texts.emplace_back(textOf(id));
        }
        std::string out;
        if (parts_.decoder) parts_.decoder->apply(texts);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!parts_.decoder && i > 0) out += ' ';
            out += texts[i];
        }
        return out;
    }

    std::string display(TokenId id) const override {
        if (id < 0 || id >= facts_.vocabulary || !hasText(id)) return "⟨" + std::to_string(id) + "⟩";
        std::string text(textOf(id));
        if (added_.has(id)) return text;
        if (parts_.byteLevel) {
            if (const auto bytes = byteAlphabet().bytesOf(text)) return base::repairedUtf8(*bytes);
            return text;
        }
        for (auto at = text.find(kSpaceMark); at != std::string::npos; at = text.find(kSpaceMark, at + 1))
            text.replace(at, kSpaceMark.size(), " ");
        return text;
    }

    bool isSpecial(TokenId id) const override {
        return id >= 0 && static_cast<std::size_t>(id) < special_.size() && special_[static_cast<std::size_t>(id)];
    }

private:
    [[nodiscard]] TokenId find(std::string_view text) const {
        const TokenId id = added_.find(text);
        return id != kNoToken ? id : parts_.model->vocabulary().find(text);
    }
    [[nodiscard]] bool hasText(TokenId id) const { return added_.has(id) || parts_.model->vocabulary().has(id); }
    [[nodiscard]] std::string_view textOf(TokenId id) const {
        return added_.has(id) ? added_.text(id) : parts_.model->vocabulary().text(id);
    }

    TokenId idOf(const std::optional<std::string>& text, const char* key, const fs::path& file) const {
        if (!text || text->empty()) return kNoToken;
        const TokenId id = find(*text);
        if (id == kNoToken)
            throw Error(ErrorKind::Model, file.parent_path().string() + "/tokenizer_config.json: the \"" + key + "\" \"" +
                                              base::shortened(*text, 60) + "\" is not in the vocabulary of " + file.filename().string());
        return id;
    }

    void addTokens(const fs::path& file) {
        facts_.vocabulary = parts_.model->vocabulary().end();
        bool fits = true;
        // Special tokens come first: of tokens that look the same theirs counts.
        for (const bool special : {true, false})
            for (const auto& token : parts_.added) {
                if (token.special != special || token.content.empty()) continue;
                facts_.vocabulary = std::max<std::int64_t>(facts_.vocabulary, std::int64_t{token.id} + 1);
                added_.add(token.content, token.id);
                decodedAdded_[token.id] = {token.content, false};
                if (special) {
                    if (special_.size() <= static_cast<std::size_t>(token.id)) special_.resize(static_cast<std::size_t>(token.id) + 1);
                    special_[static_cast<std::size_t>(token.id)] = true;
                }
                if (!token.normalized) {
                    fits = rawAdded_.add(token, token.content) && fits;
                    continue;
                }
                std::string normal = token.content;
                if (parts_.normalizer) parts_.normalizer->apply(normal);
                decodedAdded_[token.id].text = normal;
                fits = normalizedAdded_.add(token, normal) && fits;
            }
        if (!fits) throw Error(ErrorKind::Model, file.string() + ": it has too many added tokens");
        // A token that is looked for in the normalized text is decoded to what it is there, and a special one that then looks otherwise is not left out:
        // so Hugging Face's code has it.
        for (auto& [id, decoded] : decodedAdded_) {
            const TokenId same = added_.find(decoded.text);
            decoded.leftOut = same != kNoToken && isSpecial(same);
        }
    }

    void encodeText(std::string_view text, std::vector<TokenId>& ids) const {
        WordCache& cache = cacheOf(number_);
        rawAdded_.cut(text, [&](std::string_view part, const SpecialText* token) {
            if (token != nullptr) ids.push_back(token->id);
            else encodePart(Piece{part, part.data() == text.data()}, cache, ids);
        });
    }

    void encodePart(Piece part, WordCache& cache, std::vector<TokenId>& ids) const {
        std::string normal;
        if (parts_.normalizer) {
            normal = part.text;
            parts_.normalizer->apply(normal);
            part.text = normal;
        }
        const auto words = [&](Piece piece) {
            if (!parts_.preTokenizer) return encodeWords(piece.text, cache, ids);
            parts_.preTokenizer->cut(piece, [&](Piece word) { encodeWords(word.text, cache, ids); });
        };
        if (normalizedAdded_.empty()) {
            if (!part.text.empty()) words(part);
            return;
        }
        normalizedAdded_.cut(part.text, [&](std::string_view piece, const SpecialText* token) {
            if (token != nullptr) ids.push_back(token->id);
            else words(Piece{piece, part.first && piece.data() == part.text.data()});
        });
    }

    /// A word, cut where that changes nothing, so that its parts are found in the cache.
    void encodeWords(std::string_view text, WordCache& cache, std::vector<TokenId>& ids) const {
        while (!wordMark_.empty() && text.size() > WordCache::kLongestWord) {
            std::size_t at = text.find(wordMark_, 1);
            while (at != std::string_view::npos && at >= wordMark_.size() &&
                   text.substr(at - wordMark_.size(), wordMark_.size()) == wordMark_)
                at = text.find(wordMark_, at + 1);
            if (at == std::string_view::npos) break;
            encodeWord(text.substr(0, at), cache, ids);
            text.remove_prefix(at);
        }
        encodeWord(text, cache, ids);
    }

    void encodeWord(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const {
        if (word.size() > WordCache::kLongestWord) return parts_.model->encode(word, ids);
        const auto key = WordCache::keyOf(word);
        const WordCache::Entry* found = nullptr;
        const std::size_t set = cache.find(key, found);
        if (found != nullptr) {
            ids.insert(ids.end(), found->ids.begin(), found->ids.begin() + found->count);
            return;
        }
        const std::size_t begin = ids.size();
        parts_.model->encode(word, ids);
        cache.store(set, key, std::span(ids).subspan(begin));
    }

    Parts parts_;
    TokenizerFacts facts_;
    Vocabulary added_;
    struct DecodedAdded {
        std::string text;
        bool leftOut = false;
    };
    std::unordered_map<TokenId, DecodedAdded> decodedAdded_;
    std::vector<bool> special_; ///< by id
    AddedTokens rawAdded_, normalizedAdded_;
    std::vector<TokenId> front_, behind_;
    bool plainTemplate_ = true;
    std::string_view wordMark_;
    std::uint64_t number_ = nextTokenizerNumber();
};

std::string loadBytes(const fs::path& file) {
    try {
        return base::loadFile(file, kLargestFile);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Data) throw Error(ErrorKind::Model, error.message());
        throw;
    }
}

} // namespace

std::shared_ptr<const Tokenizer> loadTokenizerJson(const std::string& bytes, const fs::path& file) {
    Parts parts = readParts(bytes, file.string());
    const TokenizerConfig config = loadTokenizerConfigWithMap(file.parent_path());
    addMissingTokens(parts, config);
    return std::make_shared<JsonTokenizer>(std::move(parts), config, base::sha256(bytes), file);
}

std::shared_ptr<const Tokenizer> loadRanks(const fs::path& file) {
    const TokenizerConfig config = loadTokenizerConfigWithMap(file.parent_path());
    const std::string bytes = loadBytes(file);
    return std::make_shared<JsonTokenizer>(partsOfRanks(bytes, config, file), config, base::sha256(bytes), file);
}

std::shared_ptr<const Tokenizer> loadVocabularyFiles(const fs::path& folder) {
    const TokenizerConfig config = loadTokenizerConfigWithMap(folder);
    std::error_code ignored;
    const bool bpe = fs::exists(folder / "vocab.json", ignored);
    VocabularyFiles files;
    files.vocabulary = loadBytes(folder / (bpe ? "vocab.json" : "vocab.txt"));
    if (bpe) files.merges = loadBytes(folder / "merges.txt");
    Parts parts = bpe ? partsOfByteBpe(files, config, folder) : partsOfWordPiece(files, config, folder);
    const fs::path file = folder / (bpe ? "vocab.json" : "vocab.txt");
    return std::make_shared<JsonTokenizer>(std::move(parts), config, base::sha256(files.vocabulary) + base::sha256(files.merges), file);
}

} // namespace core::tokenizers::json
