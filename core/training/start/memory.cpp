#include "core/training/start/memory.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace core::training {

namespace {

namespace fs = std::filesystem;

/// The number behind a key at the beginning of a line: "MemAvailable:   123 kB", "inactive_file 4096".
std::optional<std::uint64_t> numberAfter(const fs::path& file, std::string_view key) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(key) && (key.back() == ':' || line.substr(key.size(), 1) == " "))
            return std::strtoull(line.c_str() + key.size(), nullptr, 10);
    return std::nullopt;
}

std::optional<std::uint64_t> numberIn(const fs::path& file) {
    std::ifstream in(file);
    std::uint64_t number = 0;
    return in >> number ? std::optional(number) : std::nullopt; // "max" is no number: no limit
}

/// The names of a control group's files, which differ between the two versions.
struct Names {
    const char *limit, *used;
    const char* reclaimable[3]; ///< of memory.stat
};
constexpr Names kVersion2{"memory.max", "memory.current", {"inactive_file", "active_file", "slab_reclaimable"}};
constexpr Names kVersion1{"memory.limit_in_bytes", "memory.usage_in_bytes", {"total_inactive_file", "total_active_file", ""}};

constexpr std::uint64_t kNoLimit = std::numeric_limits<std::uint64_t>::max();

std::uint64_t leftIn(const fs::path& group, const Names& names) {
    const auto limit = numberIn(group / names.limit), used = numberIn(group / names.used);
    if (!limit || !used) return kNoLimit;
    std::uint64_t reclaimable = 0;
    for (const char* key : names.reclaimable)
        if (*key != '\0') reclaimable += numberAfter(group / "memory.stat", key).value_or(0);
    const std::uint64_t taken = *used - std::min(*used, reclaimable);
    return *limit > taken ? *limit - taken : 0;
}

/// The least that the group or any around it leaves. `mount` is where the groups are seen, `path` the group below it, "/" in a container.
std::uint64_t leftInAll(const fs::path& mount, const std::string& path, const Names& names) {
    std::uint64_t left = leftIn(mount, names);
    fs::path group = mount;
    for (const fs::path& part : fs::path(path).relative_path()) {
        if (part == "..") break; // the group lies outside of what this container sees
        group /= part;
        left = std::min(left, leftIn(group, names));
    }
    return left;
}

/// Whether a comma-separated list of controllers names "memory".
bool namesMemory(const std::string& controllers) { return ("," + controllers + ",").find(",memory,") != std::string::npos; }

std::uint64_t leftInControlGroups(const fs::path& root) {
    const fs::path mount = root / "sys/fs/cgroup";
    std::uint64_t left = std::min(leftIn(mount, kVersion2), leftIn(mount / "memory", kVersion1));
    std::ifstream in(root / "proc/self/cgroup");
    for (std::string line; std::getline(in, line);) { // "0::/user.slice/…", "5:memory:/docker/…"
        const auto first = line.find(':'), second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1), path = line.substr(second + 1);
        if (controllers.empty()) left = std::min(left, leftInAll(mount, path, kVersion2));
        else if (namesMemory(controllers)) left = std::min(left, leftInAll(mount / "memory", path, kVersion1));
    }
    return left;
}

} // namespace

std::uint64_t availableMemory(const fs::path& root) {
    const std::uint64_t group = leftInControlGroups(root);
    const auto machine = numberAfter(root / "proc/meminfo", "MemAvailable:");
    if (!machine) return group == kNoLimit ? 0 : group;
    return std::min(*machine * 1024, group);
}

std::uint64_t peakMemory() { return numberAfter("/proc/self/status", "VmHWM:").value_or(0) * 1024; }

void resetPeakMemory() { std::ofstream("/proc/self/clear_refs") << "5"; }

} // namespace core::training
