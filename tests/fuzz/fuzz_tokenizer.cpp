// tokenizer.model comes from strangers, and the SentencePiece library trusts the tables inside: our check must catch what it would read past.
#include "core/base/error.h"
#include "core/tokenizers/sentencepiece.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string>

std::vector<std::string> fuzzWords() {
    return {"<unk>",
            "<s>",
            "</s>",
            "<0x00>",
            "<0xFF>",
            "\xE2\x96\x81",
            "nmt_nfkc",
            std::string("\x0a\x04\x0a\x02", 4),
            std::string("\x18\x06", 2)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        // There is no folder of that name, so nothing lies beside the vocabulary.
        const auto tokenizer =
            core::tokenizers::loadSentencePiece(std::string(reinterpret_cast<const char*>(data), size), "/nonexistent/tokenizer.model");
        for (const char* text : {"Once upon a time", "naïve 😀 ﬁ\t\n  ２", "", "<s></s><unk>"}) {
            const auto ids = tokenizer->encode(text);
            (void)tokenizer->encode(text, {.addSpecial = true, .recogniseControl = true});
            for (const auto id : ids)
                if (id < 0 || id >= tokenizer->facts().vocabulary) std::abort();
            (void)tokenizer->decode(ids);
        }
        for (int id = -1; id < 300; ++id) (void)tokenizer->display(id);
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
