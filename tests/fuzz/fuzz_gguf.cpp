// GGUF files come from strangers: header, configuration and tokenizer tables are taken by every rule or refused in words, and what is taken lies inside the
// file.
#include "core/base/error.h"
#include "core/gguf/blocks.h"
#include "core/gguf/config_text.h"
#include "core/gguf/header.h"
#include "core/gguf/tokenizer_files.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string_view>

using namespace core::gguf;

std::vector<std::string> fuzzWords() {
    return {"GGUF",
            "general.architecture",
            "general.alignment",
            "llama",
            "gpt2",
            "falcon",
            "gemma3",
            "tokenizer.ggml.tokens",
            "tokenizer.ggml.scores",
            "tokenizer.ggml.merges",
            "tokenizer.ggml.model",
            "llama.attention.head_count",
            "llama.rope.scaling.type",
            "token_embd.weight",
            "rope_freqs.weight",
            std::string("\x08\0\0\0", 4),
            std::string("\x09\0\0\0", 4),
            std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 8),
            std::string("\0\0\0\0\0\0\0\x80", 8)};
}

namespace {

/// Every byte of a tensor that the header lets through can be read.
void readAll(const Header& header, std::string_view file) {
    for (const auto& tensor : header.tensors) {
        const auto begin = header.dataStart + tensor.offset;
        if (begin < header.dataStart || begin > file.size() || tensor.bytes > file.size() - begin) std::abort();
        if (!tensor.type.readable) continue;
        std::vector<float> numbers(static_cast<std::size_t>(tensor.numbers()));
        readBlocks(static_cast<TensorType>(tensor.type.number),
                   {reinterpret_cast<const std::uint8_t*>(file.data()) + begin, static_cast<std::size_t>(tensor.bytes)}, numbers);
    }
}

void translate(const Header& header, std::string_view file) {
    try {
        (void)tokenizerTexts(header, "input");
    } catch (const core::Error&) { // refused in words
    }
    const Family& family = familyOf(header, "input");
    for (const auto& tensor : header.tensors)
        if (const auto there = folderName(family, tensor.name)) {
            const auto back = ggufName(family, there->name);
            if (!back || back->name != tensor.name) std::abort();
        }
    (void)headSizes(header, "input");
    (void)configText(
        header, family,
        [&](const Tensor& tensor) {
            std::vector<float> numbers(static_cast<std::size_t>(tensor.numbers()));
            if (!tensor.type.readable) return std::vector<float>{};
            readBlocks(static_cast<TensorType>(tensor.type.number),
                       {reinterpret_cast<const std::uint8_t*>(file.data()) + header.dataStart + tensor.offset,
                        static_cast<std::size_t>(tensor.bytes)},
                       numbers);
            return numbers;
        },
        "input");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    try {
        const auto header = parseHeader(file, size, "input");
        if (!header) std::abort(); // all of the file is there
        readAll(*header, file);
        auto tensors = header->tensors;
        const auto written = formatHeader(header->metadata, tensors);
        std::uint64_t bytes = 0;
        for (const auto& tensor : tensors) bytes = tensor.offset + tensor.bytes;
        const auto again = parseHeader(written, written.size() + bytes, "written");
        if (header->find("general.alignment") == nullptr && (!again || again->metadata.size() != header->metadata.size())) std::abort();
        translate(*header, file);
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
