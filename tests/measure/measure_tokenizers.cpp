// What a tokenizer makes of texts, and how fast: for tests/measure/tokenizer_peers.py, which compares both with Hugging Face `tokenizers`.
//   measure_tokenizers ids MODEL TEXTS OUT     ids and decoded texts of all
//   measure_tokenizers time MODEL TEXTS ROUNDS THREADS
// TEXTS: for each text its length (32 bits, little endian) and its bytes. OUT: for each text the number of ids, the ids, the length of what they decode
// to, and that; a text that is refused has the number 0xFFFFFFFF and nothing else.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/tokenizers/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace core;

std::vector<std::string_view> textsOf(const std::string& bytes) {
    std::vector<std::string_view> texts;
    for (std::size_t at = 0; at + 4 <= bytes.size();) {
        std::uint32_t length = 0;
        std::memcpy(&length, bytes.data() + at, 4);
        texts.emplace_back(bytes.data() + at + 4, length);
        at += 4 + length;
    }
    return texts;
}

void append(std::string& out, std::uint32_t number) { out.append(reinterpret_cast<const char*>(&number), 4); }

void writeIds(const tokenizers::Tokenizer& tokenizer, const std::vector<std::string_view>& texts, const char* file) {
    std::string out;
    for (const auto text : texts) {
        try {
            const auto ids = tokenizer.encode(text);
            const auto decoded = tokenizer.decode(ids);
            append(out, static_cast<std::uint32_t>(ids.size()));
            out.append(reinterpret_cast<const char*>(ids.data()), ids.size() * sizeof(tokenizers::TokenId));
            append(out, static_cast<std::uint32_t>(decoded.size()));
            out += decoded;
        } catch (const Error& error) { // the other side must refuse it, too
            append(out, 0xFFFFFFFFU);
        }
    }
    std::ofstream(file, std::ios::binary) << out;
}

double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Seconds for all texts, of the clock and of the processor, the best of the rounds; each thread encodes all of them.
void printTime(const tokenizers::Tokenizer& tokenizer, const std::vector<std::string_view>& texts, int rounds, int threads) {
    double best = 1e300, bestProcessor = 1e300;
    std::size_t tokens = 0, bytes = 0;
    for (const auto text : texts) bytes += text.size();
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const double beginProcessor = processorSeconds();
        std::vector<std::size_t> counts(static_cast<std::size_t>(threads), 0);
        std::vector<std::jthread> workers;
        for (auto& count : counts)
            workers.emplace_back([&texts, &tokenizer, &count] {
                for (const auto text : texts) count += tokenizer.encode(text).size();
            });
        workers.clear();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        bestProcessor = std::min(bestProcessor, processorSeconds() - beginProcessor);
        tokens = counts.front();
    }
    std::printf("{\"seconds\": %.6f, \"processor\": %.6f, \"bytes\": %zu, \"tokens\": %zu, \"threads\": %d}\n", best, bestProcessor, bytes,
                tokens, threads);
}

} // namespace

int main(int count, char** arguments) {
    const std::string mode = count > 1 ? arguments[1] : "";
    if (!((mode == "ids" && count == 5) || (mode == "time" && count == 6))) {
        std::fputs("error: measure_tokenizers ids MODEL TEXTS OUT, or time MODEL TEXTS ROUNDS THREADS\n", stderr);
        return 2;
    }
    try {
        const auto tokenizer = tokenizers::loadTokenizer(arguments[2]);
        const std::string bytes = base::loadFile(arguments[3], std::uint64_t{4} << 30);
        const auto texts = textsOf(bytes);
        if (mode == "ids") writeIds(*tokenizer, texts, arguments[4]);
        else printTime(*tokenizer, texts, std::stoi(arguments[4]), std::stoi(arguments[5]));
    } catch (const Error& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return error.exitStatus();
    }
    return 0;
}
