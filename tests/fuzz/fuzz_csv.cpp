// Delimited text in any encoding: rows or reasons, never a crash. The first byte chooses format and encoding.
#include "tests/fuzz/data_invariants.h"
#include "tests/fuzz/driver/harness.h"

#include <array>

std::vector<std::string> fuzzWords() {
    return {",",  ";",    "\t",   "\"",           "\"\"",     "\r\n",         "\r",
            "\n", "\n\n", ", \"", "\xef\xbb\xbf", "\xff\xfe", "text,label\n", std::string(1, '\0')};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    static const std::array<const char*, 6> encodings = {"utf-8", "utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis"};
    fuzz::readAs(data[0] & 1 ? "csv" : "tsv", std::string(reinterpret_cast<const char*>(data) + 1, size - 1),
                 encodings[(data[0] >> 1) % encodings.size()]);
    return 0;
}
