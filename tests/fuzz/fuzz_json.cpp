// JSON and JSON Lines: what is kept is JSON, what is not has a reason. The first byte chooses format and encoding.
#include "tests/fuzz/data_invariants.h"
#include "tests/fuzz/driver/harness.h"

std::vector<std::string> fuzzWords() {
    return {"{\"text\": \"a\"}\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\u",
            "\\ud83d\\ude00",
            "\\ud800",
            "null",
            "true",
            "1e5",
            "-0.5",
            "\n",
            "[{\"a\":1},{\"a\":2}]",
            "{\"data\":[{\"a\":1}]}",
            "\xef\xbb\xbf"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    fuzz::readAs(data[0] & 1 ? "json" : "jsonl", std::string(reinterpret_cast<const char*>(data) + 1, size - 1),
                 data[0] & 2 ? "utf-16le" : "utf-8");
    return 0;
}
