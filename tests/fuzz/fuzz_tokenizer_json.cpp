// tokenizer.json comes from strangers: whatever it says, texts are encoded with ids of its vocabulary or refused in words.
#include "core/base/error.h"
#include "core/tokenizers/json/tokenizer_json.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string>

std::vector<std::string> fuzzWords() {
    return {"\"type\":",
            "\"Sequence\"",
            "\"ByteLevel\"",
            "\"Split\"",
            "\"Metaspace\"",
            "\"Replace\"",
            "\"Precompiled\"",
            "\"BertNormalizer\"",
            "\"Unigram\"",
            "\"BPE\"",
            "\"WordPiece\"",
            "\"Regex\":",
            "\"String\":",
            "\"MergedWithNext\"",
            "\"lstrip\":true",
            "\"normalized\":true",
            "\"dropout\":0.5",
            "\"byte_fallback\":true",
            "\"fuse_unk\":true",
            "\"unk_id\":0",
            "\"TemplateProcessing\"",
            "\\\\p{L}+",
            "(a*)*",
            "\\u2581",
            "\"ByteFallback\"",
            "\"Strip\"",
            "null"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        // There is no folder of that name, so nothing lies beside it.
        const auto tokenizer = core::tokenizers::json::loadTokenizerJson(std::string(reinterpret_cast<const char*>(data), size),
                                                                         "/nonexistent/tokenizer.json");
        for (const char* text : {"Once upon  a time", "naïve 😀 ﬁ\t\n  ２ ½\u0301 it's CamelCase", "",
                                 "<s></s><unk>[CLS]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a\xFF\xC3"}) {
            try {
                const auto ids = tokenizer->encode(text);
                for (const auto id : ids)
                    if (id < 0 || id >= tokenizer->facts().vocabulary) std::abort();
                (void)tokenizer->decode(ids);
            } catch (const core::Error&) { // this text, in words
            }
        }
        for (int id = -1; id < 300; ++id) (void)tokenizer->display(id);
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
