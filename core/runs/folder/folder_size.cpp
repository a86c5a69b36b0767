#include "core/runs/folder/folder_size.h"

#include <system_error>

namespace core::runs::folder {

namespace fs = std::filesystem;

std::uint64_t bytesBelow(const fs::path& folder) {
    std::uint64_t bytes = 0;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) continue;
        const std::uintmax_t size = entry->file_size(ignored);
        if (!ignored) bytes += size;
    }
    return bytes;
}

} // namespace core::runs::folder
