#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace core::base {

/// SHA-256 (FIPS 180-4), incremental. Hardware instructions where the processor has them.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void update(const void* bytes, std::size_t size);
    void update(std::string_view text) { update(text.data(), text.size()); }
    [[nodiscard]] std::string hex(); ///< 64 lower-case digits; ends the computation

private:
    struct State;
    std::unique_ptr<State> state_;
};
[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& path);

} // namespace core::base
