// A small coverage-guided fuzzer: fuzz_<name> [--seconds N] [--seed N] [--out FOLDER] [FILE_OR_FOLDER…]
// It keeps each input that takes a branch no other took, and tries changes of those. With --seconds 0 it runs the given inputs once.
#include "tests/fuzz/driver/coverage.h"
#include "tests/fuzz/driver/harness.h"
#include "tests/fuzz/driver/mutator.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sanitizer/common_interface_defs.h>
#include <unistd.h>

namespace {

constexpr std::size_t kMaxInput = 1U << 16;
constexpr unsigned kHangSeconds = 10;

struct Options {
    double seconds = 60.0;
    std::uint64_t seed = 1;
    std::filesystem::path out = "fuzz-out";
    std::vector<std::filesystem::path> seeds;
};

// What the last words of a dying process need; plain memory, because little else can be trusted then.
const std::uint8_t* currentData = nullptr;
std::size_t currentSize = 0;
std::array<char, 4096> crashPath{};

void keepCurrentInput() {
    const int file = open(crashPath.data(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) return;
    if (write(file, currentData, currentSize) < 0) return;
    close(file);
    dprintf(STDERR_FILENO, "\nfuzz: the input is kept in %s\n", crashPath.data());
}

void onHang(int) {
    dprintf(STDERR_FILENO, "fuzz: no answer in %u s\n", kHangSeconds);
    keepCurrentInput();
    _exit(70);
}

void onAbort(int signal) {
    keepCurrentInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

Options readOptions(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool hasValue = i + 1 < argc;
        if (word == "--seconds" && hasValue) options.seconds = std::stod(argv[++i]);
        else if (word == "--seed" && hasValue) options.seed = std::stoull(argv[++i]);
        else if (word == "--out" && hasValue) options.out = argv[++i];
        else options.seeds.emplace_back(word);
    }
    return options;
}

fuzz::Bytes readBytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

class Fuzzer {
public:
    explicit Fuzzer(const Options& options) : options_(options), mutator_(options.seed, fuzzWords()), seen_(fuzz::kMapSize, 0) {}

    void addSeeds() {
        for (const auto& path : options_.seeds) {
            if (std::filesystem::is_regular_file(path)) addSeed(path);
            if (!std::filesystem::is_directory(path)) continue;
            for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
                if (entry.is_regular_file()) addSeed(entry.path());
        }
        if (corpus_.empty()) corpus_.push_back({});
    }

    void fuzzUntilTheTimeIsUp() {
        const auto start = std::chrono::steady_clock::now();
        const auto limit = std::chrono::duration<double>(options_.seconds);
        while (std::chrono::steady_clock::now() - start < limit) {
            // Newer inputs lead to newer branches: half of the picks are among the last quarter.
            const auto size = corpus_.size();
            const auto pick = mutator_.below(2) == 0 ? mutator_.below(size) : size - 1 - mutator_.below((size + 3) / 4);
            auto input = mutator_.mutate(corpus_[pick], corpus_[mutator_.below(size)], kMaxInput);
            if (run(input)) corpus_.push_back(std::move(input));
        }
    }

    void saySummary(const char* program) const {
        std::printf("%s: %zu inputs tried, %zu kept, %zu branches, no failure\n", program, tried_, corpus_.size(), branches_);
    }

private:
    void addSeed(const std::filesystem::path& path) {
        auto bytes = readBytes(path);
        if (bytes.size() > kMaxInput) bytes.resize(kMaxInput);
        run(bytes);
        corpus_.push_back(std::move(bytes));
    }

    /// Whether the input took a branch, or took one so many more times, as none before.
    bool run(const fuzz::Bytes& input) {
        // A copy of exact size, so that the sanitizer sees a read past the end.
        const std::unique_ptr<std::uint8_t[]> exact(new std::uint8_t[input.size()]);
        std::copy(input.begin(), input.end(), exact.get());
        currentData = exact.get();
        currentSize = input.size();
        fuzz::clearHits();
        alarm(kHangSeconds);
        LLVMFuzzerTestOneInput(exact.get(), input.size());
        alarm(0);
        ++tried_;
        return remember();
    }

    bool remember() {
        bool isNew = false;
        const auto* hits = fuzz::hits();
        for (std::size_t i = 0; i < fuzz::kMapSize; ++i) {
            if (hits[i] == 0) continue;
            const auto bucket = static_cast<std::uint8_t>(hits[i] < 4     ? 1U << (hits[i] - 1U)
                                                          : hits[i] < 8   ? 8U
                                                          : hits[i] < 32  ? 16U
                                                          : hits[i] < 128 ? 32U
                                                                          : 64U);
            if (seen_[i] == 0) ++branches_;
            isNew = isNew || (seen_[i] & bucket) == 0;
            seen_[i] = static_cast<std::uint8_t>(seen_[i] | bucket);
        }
        return isNew;
    }

    const Options& options_;
    fuzz::Mutator mutator_;
    std::vector<fuzz::Bytes> corpus_;
    std::vector<std::uint8_t> seen_;
    std::size_t tried_ = 0, branches_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    const auto options = readOptions(argc, argv);
    const auto name = std::filesystem::path(argv[0]).filename().string();
    std::filesystem::create_directories(options.out);
    const auto crash = (options.out / (name + ".crash")).string();
    std::strncpy(crashPath.data(), crash.c_str(), crashPath.size() - 1);
    __sanitizer_set_death_callback(keepCurrentInput);
    std::signal(SIGALRM, onHang);
    std::signal(SIGABRT, onAbort);

    Fuzzer fuzzer(options);
    fuzzer.addSeeds();
    fuzzer.fuzzUntilTheTimeIsUp();
    fuzzer.saySummary(name.c_str());
    std::filesystem::remove_all(fuzz::scratchFolder());
    return 0;
}
