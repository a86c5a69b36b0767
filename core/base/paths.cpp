#include "core/base/paths.h"

#include "core/base/clock.h"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <system_error>

namespace core::base {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 60;
/// A file name may have 255 bytes; a time in front and a suffix behind must still fit.
constexpr std::size_t kMostNameBytes = 180;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

bool holdsResources(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "models", ignored);
}

/// A folder of the XDG base directories: relative values are ignored, as that specification asks.
fs::path xdgFolder(const char* variable, const char* belowHome) {
    const fs::path configured = environment(variable);
    if (configured.is_absolute()) return configured / "anneal";
    const fs::path home = environment("HOME");
    if (home.is_absolute()) return home / belowHome / "anneal";
    return fs::temp_directory_path() / "anneal" / belowHome;
}

/// The UTF-8 sequence at the front of `text`: its length and code point, or length 0 where it is not well-formed.
struct Decoded {
    std::size_t length = 0;
    std::uint32_t codePoint = 0;
};

Decoded decodeFront(std::string_view text) {
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t lead = byteAt(0);
    if (lead < 0x80) return {1, lead};
    const std::size_t length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || text.size() < length) return {};
    std::uint32_t codePoint = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xC0U) != 0x80U) return {};
        codePoint = (codePoint << 6U) | (byteAt(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (codePoint < smallest[length] || codePoint > 0x10FFFF || surrogate) return {};
    return {length, codePoint};
}

/// Letters and digits of any script; beyond ASCII, the blocks of spaces, punctuation, marks of direction and private use are left out.
bool belongsInFileName(std::uint32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    const bool punctuation = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
                             (c >= 0xFE00 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF0F) || c == 0xD7 || c == 0xF7;
    const bool unassigned = (c >= 0xE000 && c <= 0xF8FF) || c == 0xFEFF || c >= 0xE0000 || (c & 0xFFFEU) == 0xFFFEU;
    return !punctuation && !unassigned;
}

} // namespace

fs::path programFolder() {
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::current_path() : program.parent_path();
}

fs::path resourcesFolder() {
    if (const std::string chosen = environment("ANNEAL_RESOURCES"); !chosen.empty()) return fs::absolute(chosen);
    const fs::path program = programFolder();
    if (holdsResources(program / "resources")) return program / "resources";
    const fs::path installed = program.parent_path() / "share" / "anneal";
    if (holdsResources(installed)) return installed;
    // A build folder lies somewhere below the source tree.
    for (fs::path folder = program; folder.has_relative_path(); folder = folder.parent_path())
        if (holdsResources(folder / "resources")) return folder / "resources";
    return installed;
}

fs::path userDataFolder() { return xdgFolder("XDG_DATA_HOME", ".local/share"); }

fs::path userCacheFolder() { return xdgFolder("XDG_CACHE_HOME", ".cache"); }

std::string safeFileName(const std::string& text) {
    std::string name;
    std::size_t characters = 0;
    bool gap = false; // a run of what cannot stand becomes one '-'
    std::string_view rest = text;
    while (!rest.empty() && characters < kLongestName && name.size() < kMostNameBytes) {
        const Decoded front = decodeFront(rest);
        const std::size_t length = front.length == 0 ? 1 : front.length;
        const bool leadingDot = name.empty() && front.codePoint == '.';
        if (front.length == 0 || !belongsInFileName(front.codePoint) || leadingDot) {
            gap = !name.empty();
        } else {
            if (gap && name.back() != '-') {
                name += '-';
                ++characters;
            }
            gap = false;
            name += rest.substr(0, length);
            ++characters;
        }
        rest.remove_prefix(length);
    }
    while (!name.empty() && (name.back() == '.' || name.back() == '-')) name.pop_back();
    return name.empty() ? "unnamed" : name;
}

std::string utcNow() {
    const auto now = static_cast<std::time_t>(unixTime());
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

} // namespace core::base
