#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/file_error.h"
#include "core/tokenizers/json/parts.h"
#include "core/tokenizers/json/patterns/pattern.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>

namespace core::tokenizers::json {

namespace fs = std::filesystem;

namespace {

/// Lines without their line ends; one at the end of the file begins no other.
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

void addSpecial(Parts& parts, std::string_view text, bool lstrip = false) {
    const TokenId id = parts.model->vocabulary().find(text);
    const bool known = std::any_of(parts.added.begin(), parts.added.end(), [&](const auto& token) { return token.content == text; });
    if (id == kNoToken || known) return;
    parts.added.push_back({id, std::string(text), false, lstrip, false, false, true});
}

void readMergeLines(std::string_view text, const fs::path& file, BpeRules& rules) {
    std::size_t number = 0;
    std::string problem;
    for (const auto line : linesOf(text)) {
        ++number;
        if (line.starts_with("#version") || (line.empty() && number > 1)) continue;
        const auto space = line.find(' ');
        const std::string place = "line " + std::to_string(number);
        if (space == std::string_view::npos || line.find(' ', space + 1) != std::string_view::npos)
            failFile(file, place + " must be two tokens with a space between");
        if (!findMerged(rules, line.substr(0, space), line.substr(space + 1), problem)) failFile(file, place + " " + problem);
    }
}

bool isOf(const TokenizerConfig& config, std::initializer_list<std::string_view> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return config.className == name || config.className == std::string(name) + "Fast"; });
}

} // namespace

void addConfiguredTokens(Parts& parts, const TokenizerConfig& config, const fs::path& folder) {
    for (const auto& token : config.added) {
        const TokenId known = parts.model->vocabulary().find(token.text);
        if (known != kNoToken && known != token.id)
            failFile(folder / "tokenizer_config.json", "the added token \"" + base::shortened(token.text, 60) + "\" has the id " +
                                                           std::to_string(token.id) + ", but " + std::to_string(known) +
                                                           " in the vocabulary");
        parts.added.push_back({token.id, token.text, token.singleWord, token.lstrip, token.rstrip, token.normalized, token.special});
    }
    for (const auto* text : {&config.bos, &config.eos, &config.unknown, &config.pad})
        if (*text) addSpecial(parts, **text);
}

Parts partsOfByteBpe(const VocabularyFiles& files, const TokenizerConfig& config, const fs::path& folder) {
    const bool roberta = isOf(config, {"RobertaTokenizer", "BartTokenizer", "LongformerTokenizer", "LEDTokenizer"});
    const bool qwen = isOf(config, {"Qwen2Tokenizer"});
    if (!roberta && !qwen && !config.className.empty() &&
        !isOf(config, {"GPT2Tokenizer", "CodeGenTokenizer", "GPTNeoXTokenizer", "PreTrainedTokenizer", "TokenizersBackend"}))
        failFile(folder, "vocab.json of the class " + base::shortened(config.className, 60) +
                             " is not known; save the model once with its own tools, so that there is a tokenizer.json");
    const std::string where = (folder / "vocab.json").string();
    const Document document(files.vocabulary, where);
    BpeRules rules;
    rules.vocabulary = readVocabulary(Node(document));
    readMergeLines(files.merges, folder / "merges.txt", rules);
    Parts parts;
    parts.model = bpeModel(std::move(rules));
    parts.decoder = byteLevelDecoder();
    parts.byteLevel = true;
    if (qwen) { // Qwen's own splitter and normal form
        const std::string json =
            R"({"n": {"type": "NFC"}, "p": {"type": "Sequence", "pretokenizers": [{"type": "Split", "pattern": {"Regex": "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"}, "behavior": "Isolated", "invert": false}, {"type": "ByteLevel", "add_prefix_space": false, "use_regex": false}]}})";
        const Document known(json, where);
        parts.normalizer = readNormalizer(Node(known).at("n"));
        parts.preTokenizer = readPreTokenizer(Node(known).at("p"));
    } else {
        parts.preTokenizer = byteLevelPreTokenizer(config.addPrefixSpace, true);
    }
    addConfiguredTokens(parts, config, folder);
    if (roberta) {
        for (const char* text : {"<s>", "</s>", "<unk>", "<pad>"}) addSpecial(parts, text);
        addSpecial(parts, "<mask>", true);
        const TokenId begin = parts.model->vocabulary().find("<s>"), end = parts.model->vocabulary().find("</s>");
        if (begin == kNoToken || end == kNoToken)
            failFile(folder / "vocab.json", "it has no \"<s>\" or no \"</s>\", which this class of tokenizer puts around texts");
        parts.postProcessor = PostProcessor({begin}, {end});
    } else {
        addSpecial(parts, "<|endoftext|>");
    }
    return parts;
}

Parts partsOfWordPiece(const VocabularyFiles& files, const TokenizerConfig& config, const fs::path& folder) {
    const fs::path file = folder / "vocab.txt";
    if (const auto bad = base::firstInvalidUtf8(files.vocabulary))
        failFile(file, "not valid UTF-8 at byte " + std::to_string(*bad) + "; fetch the file again");
    WordPieceRules rules;
    TokenId id = 0;
    for (const auto line : linesOf(files.vocabulary)) {
        if (!line.empty() && !rules.vocabulary.add(line, id))
            failFile(file, "line " + std::to_string(id + 1) + " holds the token \"" + base::shortened(line, 60) + "\" again");
        ++id;
    }
    if (rules.vocabulary.size() == 0) failFile(file, "it holds no tokens");
    rules.unknown = config.unknown.value_or("[UNK]");
    Parts parts;
    parts.model = wordPieceModel(std::move(rules));
    parts.normalizer = bertNormalizer({.chineseCharacters = config.tokenizeChinese,
                                       .stripAccents = config.stripAccents.value_or(config.lowercase),
                                       .lowercase = config.lowercase});
    parts.preTokenizer = bertPreTokenizer();
    parts.decoder = wordPieceDecoder("##", true);
    addConfiguredTokens(parts, config, folder);
    for (const char* text : {"[UNK]", "[SEP]", "[PAD]", "[CLS]", "[MASK]"}) addSpecial(parts, text);
    const TokenId begin = parts.model->vocabulary().find("[CLS]"), end = parts.model->vocabulary().find("[SEP]");
    if (begin == kNoToken || end == kNoToken)
        failFile(file, "it has no \"[CLS]\" or no \"[SEP]\", which this kind of tokenizer puts around texts");
    parts.postProcessor = PostProcessor({begin}, {end});
    return parts;
}

} // namespace core::tokenizers::json
