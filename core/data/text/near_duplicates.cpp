#include "core/data/text/near_duplicates.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>

namespace core::data {
namespace {

constexpr std::size_t kShingle = 5; ///< characters
constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kLargestBucket = 500; ///< more texts than that alike in a band: neighbours in it are compared, not all pairs

std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 33;
    x *= 0xff51afd7ed558ccdULL;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

/// Lower case (ASCII) and single spaces; the bytes at which characters begin.
std::string plainText(std::string_view text, std::vector<std::uint32_t>& starts) {
    std::string plain;
    plain.reserve(text.size());
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = !plain.empty();
            continue;
        }
        if (space) {
            starts.push_back(static_cast<std::uint32_t>(plain.size()));
            plain.push_back(' ');
            space = false;
        }
        if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) starts.push_back(static_cast<std::uint32_t>(plain.size()));
        plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return plain;
}

} // namespace

std::vector<std::uint32_t> shinglesOf(std::string_view text) {
    std::vector<std::uint32_t> starts, shingles;
    const std::string plain = plainText(text, starts);
    if (starts.size() < kShingle) return shingles;
    shingles.reserve(starts.size());
    for (std::size_t i = 0; i + kShingle <= starts.size(); ++i) {
        const std::size_t end = i + kShingle < starts.size() ? starts[i + kShingle] : plain.size();
        std::uint64_t hash = 0xcbf29ce484222325ULL;
        for (std::size_t at = starts[i]; at < end; ++at) hash = (hash ^ static_cast<unsigned char>(plain[at])) * 0x100000001b3ULL;
        shingles.push_back(static_cast<std::uint32_t>(mixed(hash) >> 32));
    }
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double jaccard(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    if (a.empty() || b.empty()) return 0.0;
    std::size_t shared = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) ++shared, ++i, ++k;
        else if (a[i] < b[k]) ++i;
        else ++k;
    }
    return static_cast<double>(shared) / static_cast<double>(a.size() + b.size() - shared);
}

void NearDuplicates::add(std::string_view text) {
    const std::vector<std::uint32_t> shingles = shinglesOf(text);
    counts_.push_back(static_cast<std::uint32_t>(shingles.size()));
    std::array<std::uint32_t, kBins> bins;
    bins.fill(kEmpty);
    for (const std::uint32_t shingle : shingles) {
        const std::uint64_t hash = mixed(shingle + 0x51ed270b9f0c3e11ULL);
        std::uint32_t& bin = bins[hash % kBins];
        bin = std::min(bin, static_cast<std::uint32_t>(hash >> 33));
    }
    // An empty bin borrows from another one, chosen by its own number alone, so that equal sets borrow alike.
    std::array<std::uint32_t, kBins> full = bins;
    if (!shingles.empty())
        for (std::size_t i = 0; i < kBins; ++i)
            for (std::uint64_t attempt = 1; full[i] == kEmpty; ++attempt) full[i] = bins[mixed(i * 1000003ULL + attempt) % kBins];
    signatures_.insert(signatures_.end(), full.begin(), full.end());
}

std::vector<std::pair<std::int64_t, std::int64_t>> NearDuplicates::pairs(const std::function<std::string(std::int64_t)>& textOf,
                                                                         const std::function<bool(std::int64_t, std::int64_t)>& wanted,
                                                                         const base::JobContext& ctx) const {
    std::vector<std::pair<std::int64_t, std::int64_t>> candidates;
    std::vector<std::pair<std::uint64_t, std::int64_t>> keys;
    for (std::size_t band = 0; band < kBins / kRowsOfBand; ++band) {
        ctx.throwIfStopped();
        keys.clear();
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            if (counts_[i] == 0) continue;
            std::uint64_t key = band;
            for (std::size_t r = 0; r < kRowsOfBand; ++r)
                key = mixed(key ^ (signatures_[i * kBins + band * kRowsOfBand + r] + 0x9e3779b97f4a7c15ULL * (r + 1)));
            keys.emplace_back(key, static_cast<std::int64_t>(i));
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t from = 0, to = 0; from < keys.size(); from = to) {
            while (to < keys.size() && keys[to].first == keys[from].first) ++to;
            const std::size_t reach = to - from > kLargestBucket ? 8 : to - from;
            for (std::size_t a = from; a < to; ++a)
                for (std::size_t b = a + 1; b < std::min(to, a + reach); ++b)
                    if (wanted(keys[a].second, keys[b].second)) candidates.emplace_back(keys[a].second, keys[b].second);
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    std::int64_t last = -1;
    std::vector<std::uint32_t> left;
    std::size_t measured = 0;
    for (const auto& [a, b] : candidates) {
        if (++measured % 64 == 0) ctx.throwIfStopped();
        const double smaller = std::min(counts_[static_cast<std::size_t>(a)], counts_[static_cast<std::size_t>(b)]);
        const double larger = std::max(counts_[static_cast<std::size_t>(a)], counts_[static_cast<std::size_t>(b)]);
        if (smaller < threshold_ * larger) continue; // cannot be that alike
        if (a != last) left = shinglesOf(textOf(a)), last = a;
        if (jaccard(left, shinglesOf(textOf(b))) >= threshold_) found.emplace_back(a, b);
    }
    return found;
}

std::vector<std::vector<std::int64_t>> groupsOfPairs(const std::vector<std::pair<std::int64_t, std::int64_t>>& pairs) {
    std::map<std::int64_t, std::int64_t> parent;
    const auto rootOf = [&](std::int64_t x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    };
    for (const auto& [a, b] : pairs) {
        parent.try_emplace(a, a);
        parent.try_emplace(b, b);
        const std::int64_t rootA = rootOf(a), rootB = rootOf(b);
        parent[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }
    std::map<std::int64_t, std::vector<std::int64_t>> groups;
    std::vector<std::int64_t> members;
    for (const auto& [member, up] : parent) members.push_back(member);
    for (const std::int64_t member : members) groups[rootOf(member)].push_back(member);
    std::vector<std::vector<std::int64_t>> found;
    for (auto& [root, group] : groups) found.push_back(std::move(group));
    return found;
}

} // namespace core::data
