// Plain text, the guess of its encoding, and what is looked for in texts: passages, personal data, misread characters, near duplicates.
#include "core/data/text/mojibake.h"
#include "core/data/text/near_duplicates.h"
#include "core/data/text/personal_data.h"
#include "tests/fuzz/data_invariants.h"
#include "tests/fuzz/driver/harness.h"

std::vector<std::string> fuzzWords() {
    return {"\n\n",        "\r\n",        "\n\n\n\n",         "a@b.org", "+49 30 901820", "DE89370400440532013000", "4111 1111 1111 1111",
            "192.168.0.1", "https://a.b", "\xc3\x83\xc2\xa9", "\xff",    "\xe2\x80\x99"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const core::data::Guess guess = core::data::guessEncoding(text, true, false);
    if (guess.confidence < 0.0 || guess.confidence > 1.0 || guess.reason.empty()) std::abort();
    fuzz::readAs("text", text, guess.value);
    fuzz::readAs("lines", text, "utf-8");
    std::size_t last = 0;
    for (const auto& span : core::data::findPersonalData(text, true)) {
        if (span.begin < last || span.end <= span.begin || span.end > text.size()) std::abort();
        last = span.end;
    }
    (void)core::data::looksMisread(text);
    const auto shingles = core::data::shinglesOf(text);
    if (!shingles.empty() && core::data::jaccard(shingles, shingles) != 1.0) std::abort();
    if (core::data::firstInvalidUtf8(core::data::validUtf8(text, 50)) < core::data::validUtf8(text, 50).size()) std::abort();
    return 0;
}
