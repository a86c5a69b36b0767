#include "core/tokenizers/unicode/classes.h"

#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>

namespace core::tokenizers::unicode {

namespace {

constexpr std::size_t kCodes = 0x110000, kBlock = 256;

// CLASS(name, gap, length, gap, length …): runs of code points, each `gap` after the end of the one before. LOWER(gap, difference …).
// SCRIPT(gap, length, script …).
#define CLASS(name, ...) constexpr std::uint32_t name##Runs[] = {__VA_ARGS__};
#define LOWER(...) constexpr std::int32_t kLowerSteps[] = {__VA_ARGS__};
#define SCRIPT(...) constexpr std::uint32_t kScriptRuns[] = {__VA_ARGS__};
#include "core/tokenizers/unicode/tables.inc"
#undef CLASS
#undef LOWER
#undef SCRIPT

void mark(std::vector<std::uint32_t>& flat, std::span<const std::uint32_t> runs, std::uint32_t flag) {
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < runs.size(); i += 2) {
        at += runs[i];
        for (const std::size_t end = at + runs[i + 1]; at < end; ++at) flat[at] |= flag;
    }
}

const std::unordered_map<char32_t, char32_t>& lowerMap() {
    static const auto map = [] {
        std::unordered_map<char32_t, char32_t> made;
        std::int32_t code = 0;
        for (std::size_t i = 0; i + 1 < std::size(kLowerSteps); i += 2) {
            code += kLowerSteps[i];
            made.emplace(static_cast<char32_t>(code), static_cast<char32_t>(code + kLowerSteps[i + 1]));
        }
        return made;
    }();
    return map;
}

} // namespace

ClassTable::ClassTable() {
    std::vector<std::uint32_t> flat(kCodes, 0);
#define CLASS(name, ...) mark(flat, name##Runs, name);
#define LOWER(...)
#define SCRIPT(...)
#include "core/tokenizers/unicode/tables.inc"
#undef CLASS
#undef LOWER
#undef SCRIPT
    for (const auto& [code, lower] : lowerMap()) flat[code] |= kCased;
    std::map<std::vector<std::uint32_t>, std::uint16_t> known;
    for (std::size_t at = 0; at < kCodes; at += kBlock) {
        const auto begin = flat.begin() + static_cast<std::ptrdiff_t>(at);
        std::vector<std::uint32_t> block(begin, begin + static_cast<std::ptrdiff_t>(kBlock));
        const auto [place, isNew] = known.try_emplace(block, static_cast<std::uint16_t>(known.size()));
        if (isNew) values_.insert(values_.end(), block.begin(), block.end());
        blocks_.push_back(place->second);
    }
}

const ClassTable& classes() {
    static const ClassTable table;
    return table;
}

char32_t lowerOf(char32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    const auto found = lowerMap().find(code);
    return found == lowerMap().end() ? code : found->second;
}

int scriptOf(char32_t code) {
    struct Run {
        char32_t begin = 0, end = 0;
        int script = kAnyScript;
    };
    static const std::vector<Run> runs = [] {
        std::vector<Run> made;
        char32_t at = 0;
        for (std::size_t i = 0; i + 2 < std::size(kScriptRuns); i += 3) {
            at += kScriptRuns[i];
            made.push_back({at, at + kScriptRuns[i + 1], static_cast<int>(kScriptRuns[i + 2])});
            at = made.back().end;
        }
        return made;
    }();
    const auto after = std::upper_bound(runs.begin(), runs.end(), code, [](char32_t one, const Run& run) { return one < run.begin; });
    return after != runs.begin() && code < std::prev(after)->end ? std::prev(after)->script : kAnyScript;
}

} // namespace core::tokenizers::unicode
