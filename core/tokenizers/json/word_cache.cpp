#include "core/tokenizers/json/word_cache.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace core::tokenizers::json {

namespace {

constexpr std::size_t kMostCaches = 3;

} // namespace

WordCache& cacheOf(std::uint64_t tokenizer) {
    // The one that was used last stands first.
    thread_local std::vector<std::pair<std::uint64_t, std::unique_ptr<WordCache>>> caches;
    for (std::size_t i = 0; i < caches.size(); ++i)
        if (caches[i].first == tokenizer) {
            std::rotate(caches.begin(), caches.begin() + static_cast<std::ptrdiff_t>(i),
                        caches.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return *caches.front().second;
        }
    if (caches.size() == kMostCaches) caches.pop_back();
    caches.emplace(caches.begin(), tokenizer, std::make_unique<WordCache>());
    return *caches.front().second;
}

std::uint64_t nextTokenizerNumber() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

} // namespace core::tokenizers::json
