#pragma once

#include <filesystem>
#include <system_error>
#include <utility>

namespace core::data {

/// A folder that need not be there yet, and that others make on the way: where it was not there before and nothing came to lie in it, it goes with the
/// object. So an import that fails leaves no empty dataset behind.
class MadeFolder {
public:
    explicit MadeFolder(std::filesystem::path folder) {
        std::error_code ignored;
        if (!folder.empty() && !std::filesystem::exists(folder, ignored)) folder_ = std::move(folder);
    }
    ~MadeFolder() {
        std::error_code filled; // removes empty folders only
        if (!folder_.empty()) std::filesystem::remove(folder_, filled);
    }
    MadeFolder(const MadeFolder&) = delete;
    MadeFolder& operator=(const MadeFolder&) = delete;

private:
    std::filesystem::path folder_; ///< empty: it was there
};

} // namespace core::data
