#include "core/tokenizers/tokenizer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/gguf/file.h"
#include "core/gguf/model_folder.h"
#include "core/tokenizers/json/tokenizer_json.h"
#include "core/tokenizers/sentencepiece.h"

#include <algorithm>
#include <array>

namespace core::tokenizers {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestModel = std::uint64_t{512} << 20;
constexpr std::array kFiles = {"tokenizer.model",   "tokenizer.json",      "tokenizer_config.json", "special_tokens_map.json",
                               "added_tokens.json", "chat_template.jinja", "chat_template.json",    "vocab.json",
                               "merges.txt",        "vocab.txt",           "spiece.model"};

/// Names of the folder's tiktoken files, sorted.
std::vector<std::string> ranksFiles(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".tiktoken") names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

std::shared_ptr<const Tokenizer> loadTokenizer(const fs::path& modelFolder) {
    std::error_code ignored;
    if (fs::is_regular_file(modelFolder, ignored) && gguf::beginsAsGguf(modelFolder)) return loadTokenizer(gguf::folderOfFile(modelFolder));
    if (!fs::is_directory(modelFolder, ignored)) throw Error(ErrorKind::Model, modelFolder.string() + ": there is no such folder");
    try {
        if (const fs::path file = modelFolder / "tokenizer.json"; fs::exists(file, ignored))
            return json::loadTokenizerJson(base::loadFile(file, kLargestModel), file);
        for (const char* name : {"tokenizer.model", "spiece.model"})
            if (const fs::path file = modelFolder / name; fs::exists(file, ignored))
                return loadSentencePiece(base::loadFile(file, kLargestModel), file);
        if (fs::exists(modelFolder / "vocab.txt", ignored) ||
            (fs::exists(modelFolder / "vocab.json", ignored) && fs::exists(modelFolder / "merges.txt", ignored)))
            return json::loadVocabularyFiles(modelFolder);
        if (const auto files = ranksFiles(modelFolder); files.size() == 1) return json::loadRanks(modelFolder / files.front());
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Data) throw Error(ErrorKind::Model, error.message());
        throw;
    }
    throw Error(ErrorKind::Model, modelFolder.string() + ": there is no tokenizer; a tokenizer.json, a SentencePiece tokenizer.model, "
                                                         "vocab.json with merges.txt, or vocab.txt is needed");
}

std::vector<std::string> tokenizerFiles(const fs::path& modelFolder) {
    std::vector<std::string> out;
    std::error_code ignored;
    for (const char* name : kFiles)
        if (fs::is_regular_file(modelFolder / name, ignored)) out.emplace_back(name);
    for (auto& name : ranksFiles(modelFolder)) out.push_back(std::move(name));
    return out;
}

} // namespace core::tokenizers
