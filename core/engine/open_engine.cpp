#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/version.h"
#include "core/engine/engine.h"

#include <atomic>
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>
#include <string>

namespace core::engine {

namespace {

namespace fs = std::filesystem;

constexpr const char* kLibrary = "libanneal_engine.so";
constexpr const char* kTorchFolder = "libtorch-" ANNEAL_TORCH_VERSION;
// What core/engine/library/entry.h declares.
constexpr const char* kEntryName = "annealOpenEngine";
constexpr const char* kVersionName = "annealEngineVersion";

std::atomic<Engine*> opened{nullptr};

std::string lastLoaderError() {
    const char* text = dlerror();
    return text == nullptr ? "no reason given" : text;
}

bool speaksOfTorch(const std::string& problem) {
    return problem.find("libtorch") != std::string::npos || problem.find("libc10") != std::string::npos;
}

/// How LibTorch comes to this machine: the script of an installation, or the one of the source tree.
std::string howToFetch() {
    const auto script = base::programFolder().parent_path() / "lib" / "anneal" / "fetch" / "fetch-libtorch";
    std::error_code ignored;
    return fs::exists(script, ignored) ? script.string() : "./dev setup";
}

[[noreturn]] void refuse(const std::string& problem) {
    if (speaksOfTorch(problem)) {
        throw Error(ErrorKind::Internal,
                    "LibTorch is not in " + (base::userCacheFolder() / kTorchFolder).string() + "; fetch it with: " + howToFetch());
    }
    throw Error(ErrorKind::Internal, std::string("the engine ") + kLibrary + " cannot be opened: " + problem + "; install Anneal again");
}

/// An installation's engine does not know where the user's cache is. Once LibTorch is loaded, the loader takes it by its name.
bool loadTorchFromTheCache() {
    const auto folder = base::userCacheFolder() / kTorchFolder / "lib";
    return dlopen((folder / "libc10.so").c_str(), RTLD_LAZY | RTLD_GLOBAL) != nullptr &&
           dlopen((folder / "libtorch_cpu.so").c_str(), RTLD_LAZY | RTLD_GLOBAL) != nullptr;
}

void* openLibrary() {
    // Found beside libanneal_core.so, whose run path is its own folder.
    if (void* library = dlopen(kLibrary, RTLD_LAZY | RTLD_LOCAL)) return library;
    const auto problem = lastLoaderError();
    if (!speaksOfTorch(problem) || !loadTorchFromTheCache()) refuse(problem);
    if (void* library = dlopen(kLibrary, RTLD_LAZY | RTLD_LOCAL)) return library;
    refuse(lastLoaderError());
}

Engine* openEngine() {
    void* library = openLibrary();
    const auto version = reinterpret_cast<const char* (*)()>(dlsym(library, kVersionName));
    const auto entry = reinterpret_cast<Engine* (*)()>(dlsym(library, kEntryName));
    if (version == nullptr || entry == nullptr) refuse(std::string("it lacks ") + kEntryName);
    if (version() != base::version())
        refuse(std::string("it is of version ") + version() + ", this program of " + std::string(base::version()));
    return entry();
}

} // namespace

void prepareProcess() noexcept {
    // Threads of a parallel region spin while they wait for each other. GNU's library spins for milliseconds, which is dear where the
    // processor is shared: a busy machine trained three times slower for it. A thousand turns are some microseconds, then they sleep.
    setenv("GOMP_SPINCOUNT", "1000", 0);
}

Engine& engine() {
    if (Engine* known = opened.load()) return *known;
    static std::mutex opening;
    const std::lock_guard lock(opening);
    // A failure leaves nothing behind: the next call tries again, for instance after LibTorch was fetched.
    if (opened.load() == nullptr) opened.store(openEngine());
    return *opened.load();
}

bool engineIsOpen() noexcept { return opened.load() != nullptr; }

} // namespace core::engine
