#include "tests/fuzz/driver/harness.h"

#include <fstream>
#include <unistd.h>

namespace fuzz {

std::filesystem::path scratchFolder() {
    static const auto folder = [] {
        const std::filesystem::path memory = "/dev/shm";
        const auto parent = std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        auto made = parent / ("anneal-fuzz-" + std::to_string(getpid()));
        std::filesystem::create_directories(made);
        return made;
    }();
    return folder;
}

std::filesystem::path scratchFile(const std::string& name, const std::uint8_t* data, std::size_t size) {
    auto path = scratchFolder() / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    return path;
}

} // namespace fuzz
