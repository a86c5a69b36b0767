#include "core/tokenizers/sentencepiece.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/tokenizers/sentencepiece_check.h"
#include "core/tokenizers/tokenizer_config.h"

#include <algorithm>
#include <array>
#include <map>
#include <sentencepiece_processor.h>

namespace core::tokenizers {

namespace {

constexpr std::string_view kSpaceMark = "\xE2\x96\x81"; // ▁, how a piece writes a space

/// The library's one place of errors.
void check(const sentencepiece::util::Status& status, const std::string& what) {
    if (!status.ok()) throw Error(ErrorKind::Model, what + ": " + base::shortened(base::repairedUtf8(status.error_message()), 160));
}

class SentencePieceTokenizer final : public Tokenizer {
public:
    SentencePieceTokenizer(const std::string& bytes, const std::filesystem::path& file) {
        const auto shape = checkSentencePieceModel(bytes, file.string());
        load(bytes, file.string() + ": the SentencePiece library refuses it");
        config_ = loadTokenizerConfig(file.parent_path());
        pieces_ = library_.GetPieceSize();
        static constexpr std::array kKinds = {"SentencePiece", "SentencePiece Unigram", "SentencePiece BPE", "SentencePiece words",
                                              "SentencePiece characters"};
        facts_.kind = kKinds[static_cast<std::size_t>(shape.modelType)];
        addTokens(file);
        facts_.bos = idOf(config_.bos, library_.bos_id(), "bos_token", file);
        facts_.eos = idOf(config_.eos, library_.eos_id(), "eos_token", file);
        facts_.pad = idOf(config_.pad, library_.pad_id(), "pad_token", file);
        facts_.unknown = library_.unk_id();
        facts_.addsBos = config_.addBos && facts_.bos >= 0;
        facts_.addsEos = config_.addEos && facts_.eos >= 0;
        facts_.chatTemplate = config_.chatTemplate;
        facts_.toolTemplate = config_.toolTemplate;
        facts_.specialTexts = config_.specialTexts;
        facts_.hash = base::sha256(base::sha256(bytes) + config_.fingerprint);
        collectControl();
        if (config_.unknown) unknownLength_ = plain(*config_.unknown).size();
    }

    const TokenizerFacts& facts() const noexcept override { return facts_; }

    std::vector<TokenId> encode(std::string_view text, EncodeOptions options) const override {
        std::vector<TokenId> ids;
        if (options.addSpecial && facts_.addsBos) ids.push_back(facts_.bos);
        if (options.recogniseControl) encodeWithControl(text, ids);
        else append(ids, plain(text));
        if (options.addSpecial && facts_.addsEos) ids.push_back(facts_.eos);
        return ids;
    }

    std::string decode(const std::vector<TokenId>& ids) const override {
        std::string out;
        std::vector<int> run;
        const auto flush = [&] {
            if (run.empty()) return;
            std::string text;
            check(library_.Decode(run, &text), "these ids cannot be decoded");
            out += text;
            run.clear();
        };
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i] < 0 || ids[i] >= facts_.vocabulary || (ids[i] >= pieces_ && !addedById_.contains(ids[i])))
                throw Error(ErrorKind::Data, "token " + std::to_string(ids[i]) + " at place " + std::to_string(i) +
                                                 " is not in the vocabulary of " + std::to_string(facts_.vocabulary) + " tokens");
            if (ids[i] < pieces_) {
                run.push_back(ids[i]);
                continue;
            }
            flush();
            const auto& added = addedById_.at(ids[i]);
            if (!added.special) out += added.text;
        }
        flush();
        return out;
    }

    std::string display(TokenId id) const override {
        if (const auto added = addedById_.find(id); added != addedById_.end()) return added->second.text;
        if (id < 0 || id >= pieces_) return "⟨" + std::to_string(id) + "⟩";
        std::string piece = library_.IdToPiece(id);
        if (library_.IsControl(id) || library_.IsByte(id)) return piece;
        for (auto at = piece.find(kSpaceMark); at != std::string::npos; at = piece.find(kSpaceMark, at + 1))
            piece.replace(at, kSpaceMark.size(), " ");
        return base::repairedUtf8(piece);
    }

    bool isSpecial(TokenId id) const override {
        if (const auto added = addedById_.find(id); added != addedById_.end() && added->second.special) return true;
        return id >= 0 && id < pieces_ && (library_.IsControl(id) || library_.IsUnknown(id));
    }

private:
    /// The table builder inside the library throws, where everything else in it returns a status.
    void load(const std::string& bytes, const std::string& what) {
        try {
            check(library_.LoadFromSerializedProto(bytes), what);
        } catch (const Error&) {
            throw;
        } catch (const std::exception& error) {
            throw Error(ErrorKind::Model, what + ": " + base::shortened(base::repairedUtf8(error.what()), 160));
        }
    }

    static void append(std::vector<TokenId>& ids, const std::vector<int>& more) { ids.insert(ids.end(), more.begin(), more.end()); }

    std::vector<int> plain(std::string_view text) const {
        std::vector<int> ids;
        check(library_.Encode(text, &ids), "this text cannot be tokenized");
        return ids;
    }

    void addTokens(const std::filesystem::path& file) {
        facts_.vocabulary = pieces_;
        for (const auto& token : config_.added) {
            // Tokens below the size of the vocabulary name pieces that are there; a different text would silently shift ids.
            if (token.id < pieces_) {
                if (library_.IdToPiece(token.id) != token.text) continue;
            }
            if (token.id > pieces_ + 1'000'000)
                throw Error(ErrorKind::Model, file.parent_path().string() + ": the added token \"" + base::shortened(token.text, 60) +
                                                  "\" has the id " + std::to_string(token.id) + ", far past the vocabulary");
            addedById_.emplace(token.id, token);
            facts_.vocabulary = std::max<std::int64_t>(facts_.vocabulary, std::int64_t{token.id} + 1);
        }
    }

    TokenId idOf(const std::optional<std::string>& text, int otherwise, const char* key, const std::filesystem::path& file) const {
        if (!text) return otherwise;
        for (const auto& [id, token] : addedById_)
            if (token.text == *text) return id;
        const int id = library_.PieceToId(*text);
        if (id != library_.unk_id() || library_.IdToPiece(id) == *text) return id;
        if (text->empty()) return -1;
        if (std::string_view(key) == "pad_token") return -1;
        throw Error(ErrorKind::Model, file.parent_path().string() + "/tokenizer_config.json: the \"" + key + "\" \"" +
                                          base::shortened(*text, 60) + "\" is not in the vocabulary of " + file.filename().string());
    }

    /// Texts of control pieces by their first byte, longest first.
    void collectControl() {
        for (int id = 0; id < pieces_; ++id)
            if (library_.IsControl(id) && !library_.IdToPiece(id).empty()) control_.emplace_back(library_.IdToPiece(id), id);
        for (const auto& [id, token] : addedById_) control_.emplace_back(token.text, id);
        std::sort(control_.begin(), control_.end(),
                  [](const auto& a, const auto& b) { return a.first.size() != b.first.size() ? a.first.size() > b.first.size() : a < b; });
        control_.erase(std::unique(control_.begin(), control_.end()), control_.end());
        for (const auto& [text, id] : control_) beginsControl_[static_cast<unsigned char>(text.front())] = true;
    }

    /// Text after a control piece: with `legacy` as if it began a text, else without the space that the library puts in front. The library has
    /// no switch for that; Transformers' way is to put the unknown token's text before it and take its pieces off again.
    std::vector<int> continued(std::string_view text) const {
        if (config_.legacy || unknownLength_ == 0) return plain(text);
        auto ids = plain(*config_.unknown + std::string(text));
        if (ids.size() < unknownLength_) return plain(text);
        ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(unknownLength_));
        return ids;
    }

    void encodeWithControl(std::string_view text, std::vector<TokenId>& ids) const {
        std::size_t begin = 0;
        const auto take = [&](std::size_t end) {
            if (end > begin) append(ids, begin == 0 ? plain(text.substr(0, end)) : continued(text.substr(begin, end - begin)));
        };
        for (std::size_t at = 0; at < text.size();) {
            const std::pair<std::string, TokenId>* found = nullptr;
            if (beginsControl_[static_cast<unsigned char>(text[at])])
                for (const auto& candidate : control_)
                    if (text.substr(at, candidate.first.size()) == candidate.first) {
                        found = &candidate;
                        break;
                    }
            if (found == nullptr) {
                ++at;
                continue;
            }
            take(at);
            ids.push_back(found->second);
            at += found->first.size();
            begin = at;
        }
        take(text.size());
    }

    sentencepiece::SentencePieceProcessor library_;
    TokenizerConfig config_;
    TokenizerFacts facts_;
    int pieces_ = 0;
    std::map<TokenId, AddedToken> addedById_;
    std::vector<std::pair<std::string, TokenId>> control_;
    std::array<bool, 256> beginsControl_{};
    std::size_t unknownLength_ = 0;
};

} // namespace

std::shared_ptr<const Tokenizer> loadSentencePiece(const std::string& bytes, const std::filesystem::path& file) {
    return std::make_shared<SentencePieceTokenizer>(bytes, file);
}

} // namespace core::tokenizers
