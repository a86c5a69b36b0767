#include "core/tokenizers/tokenizer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/tokenizers/sentencepiece.h"

#include <array>

namespace core::tokenizers {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kLargestModel = std::uint64_t{512} << 20;
constexpr std::array kFiles = {"tokenizer.model",   "tokenizer.json",      "tokenizer_config.json", "special_tokens_map.json",
                               "added_tokens.json", "chat_template.jinja", "chat_template.json",    "vocab.json",
                               "merges.txt",        "vocab.txt",           "spiece.model"};

} // namespace

std::shared_ptr<const Tokenizer> loadTokenizer(const fs::path& modelFolder) {
    std::error_code ignored;
    if (!fs::is_directory(modelFolder, ignored)) throw Error(ErrorKind::Model, modelFolder.string() + ": there is no such folder");
    for (const char* name : {"tokenizer.model", "spiece.model"})
        if (const fs::path file = modelFolder / name; fs::exists(file, ignored)) {
            try {
                return loadSentencePiece(base::loadFile(file, kLargestModel), file);
            } catch (const Error& error) {
                if (error.kind() == ErrorKind::Data) throw Error(ErrorKind::Model, error.message());
                throw;
            }
        }
    if (fs::exists(modelFolder / "tokenizer.json", ignored))
        throw Error(ErrorKind::Model,
                    (modelFolder / "tokenizer.json").string() +
                        ": this form of tokenizer cannot be read yet; a SentencePiece tokenizer.model beside it is needed");
    throw Error(ErrorKind::Model, modelFolder.string() + ": there is no tokenizer.model; a SentencePiece tokenizer is needed");
}

std::vector<std::string> tokenizerFiles(const fs::path& modelFolder) {
    std::vector<std::string> out;
    std::error_code ignored;
    for (const char* name : kFiles)
        if (fs::is_regular_file(modelFolder / name, ignored)) out.emplace_back(name);
    return out;
}

} // namespace core::tokenizers
