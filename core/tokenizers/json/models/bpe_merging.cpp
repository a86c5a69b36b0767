#include "core/tokenizers/json/models/bpe_merging.h"

#include <algorithm>
#include <array>
#include <queue>
#include <span>

namespace core::tokenizers::json {

namespace {

constexpr std::size_t kShort = 128; ///< up to here looking through all ranks is faster than a heap

/// Short words: ranks of all neighbours in one array, and the smallest is looked for each time.
std::size_t mergeShort(const MergeTable& merges, std::span<TokenId> ids) {
    std::array<std::uint32_t, kShort> ranks; // NOLINT: every place that is read is written before
    std::array<TokenId, kShort> becomes;     // NOLINT: likewise
    std::size_t count = ids.size();
    const auto look = [&](std::size_t i) {
        const auto merge = merges.find(ids[i], ids[i + 1]);
        ranks[i] = merge.rank;
        becomes[i] = merge.to;
    };
    for (std::size_t i = 0; i + 1 < count; ++i) look(i);
    while (count > 1) {
        std::size_t best = 0;
        for (std::size_t i = 1; i + 1 < count; ++i)
            if (ranks[i] < ranks[best]) best = i;
        if (ranks[best] == MergeTable::kNever) break;
        ids[best] = becomes[best];
        for (std::size_t i = best + 1; i + 1 < count; ++i) {
            ids[i] = ids[i + 1];
            ranks[i] = ranks[i + 1];
            becomes[i] = becomes[i + 1];
        }
        --count;
        if (best > 0) look(best - 1);
        if (best + 1 < count) look(best);
    }
    return count;
}

struct Symbol {
    TokenId id = kNoToken;
    std::int32_t before = -1, after = -1; ///< neighbours; -1: none
    bool gone = false;
};

struct Candidate {
    std::uint32_t rank = 0;
    std::int32_t place = 0;
    TokenId to = kNoToken;
};
struct Later {
    bool operator()(const Candidate& a, const Candidate& b) const { return a.rank != b.rank ? a.rank > b.rank : a.place > b.place; }
};

/// Long words: a list of symbols and a heap of possible joins, of which outdated ones are passed over.
class LongWord {
public:
    LongWord(const MergeTable& merges, std::span<const TokenId> ids) : merges_(merges), symbols_(ids.size()) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto place = static_cast<std::int32_t>(i);
            symbols_[i] = {ids[i], place - 1, i + 1 < ids.size() ? place + 1 : -1, false};
        }
        std::vector<Candidate> first;
        first.reserve(ids.size());
        for (std::size_t i = 0; i + 1 < ids.size(); ++i)
            if (const auto merge = merges.find(ids[i], ids[i + 1]); merge.rank != MergeTable::kNever)
                first.push_back({merge.rank, static_cast<std::int32_t>(i), merge.to});
        heap_ = std::priority_queue<Candidate, std::vector<Candidate>, Later>(Later{}, std::move(first));
    }

    /// `skips` says of each possible join whether it is passed over for now.
    template <class Skips> void merge(Skips&& skips) {
        std::vector<Candidate> skipped;
        while (!heap_.empty()) {
            const Candidate top = heap_.top();
            heap_.pop();
            if (skips()) {
                skipped.push_back(top);
                continue;
            }
            for (const auto& one : skipped) heap_.push(one);
            skipped.clear();
            join(top);
        }
    }

    std::size_t write(std::span<TokenId> ids) const {
        std::size_t count = 0;
        for (const auto& symbol : symbols_)
            if (!symbol.gone) ids[count++] = symbol.id;
        return count;
    }

private:
    Symbol& at(std::int32_t place) { return symbols_[static_cast<std::size_t>(place)]; }

    void join(const Candidate& top) {
        Symbol& left = at(top.place);
        if (left.gone || left.after < 0) return;
        Symbol& right = at(left.after);
        if (merges_.find(left.id, right.id).to != top.to) return;
        left.id = top.to;
        right.gone = true;
        left.after = right.after;
        if (left.after >= 0) at(left.after).before = top.place;
        if (left.before >= 0) propose(left.before);
        propose(top.place);
    }
    void propose(std::int32_t place) {
        const Symbol& symbol = at(place);
        if (symbol.after < 0) return;
        if (const auto merge = merges_.find(symbol.id, at(symbol.after).id); merge.rank != MergeTable::kNever)
            heap_.push({merge.rank, place, merge.to});
    }

    const MergeTable& merges_;
    std::vector<Symbol> symbols_;
    std::priority_queue<Candidate, std::vector<Candidate>, Later> heap_;
};

} // namespace

void mergeWord(const MergeTable& merges, std::vector<TokenId>& ids, std::size_t begin) {
    const auto word = std::span(ids).subspan(begin);
    if (word.size() < 2) return;
    std::size_t count = 0;
    if (word.size() <= kShort) {
        count = mergeShort(merges, word);
    } else {
        LongWord longWord(merges, word);
        longWord.merge([] { return false; });
        count = longWord.write(word);
    }
    ids.resize(begin + count);
}

void mergeWordWithDropout(const MergeTable& merges, double dropout, std::uint64_t& state, std::vector<TokenId>& ids, std::size_t begin) {
    const auto word = std::span(ids).subspan(begin);
    if (word.size() < 2) return;
    LongWord symbols(merges, word);
    symbols.merge([&] {
        // SplitMix64 (Steele, Lea, Flood 2014); 53 bits as a number from 0 to 1.
        state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        return static_cast<double>(z >> 11) * 0x1.0p-53 < dropout;
    });
    ids.resize(begin + symbols.write(word));
}

} // namespace core::tokenizers::json
