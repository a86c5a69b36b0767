#pragma once

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// GGUF files byte by byte, sound or not, without the program's own writer.
namespace tests {

class GgufBytes {
public:
    GgufBytes& raw(const std::string& bytes) {
        out_ += bytes;
        return *this;
    }
    template <typename T> GgufBytes& number(T value) {
        char bytes[sizeof(T)];
        std::memcpy(bytes, &value, sizeof(T));
        out_.append(bytes, sizeof(T));
        return *this;
    }
    GgufBytes& u32(std::uint32_t value) { return number(value); }
    GgufBytes& u64(std::uint64_t value) { return number(value); }
    GgufBytes& text(const std::string& value) { return u64(value.size()).raw(value); }
    GgufBytes& start(std::uint64_t tensors, std::uint64_t entries, std::uint32_t version = 3) {
        return raw("GGUF").u32(version).u64(tensors).u64(entries);
    }
    GgufBytes& entry(const std::string& key, std::uint32_t type) { return text(key).u32(type); }
    GgufBytes& textEntry(const std::string& key, const std::string& value) { return entry(key, 8).text(value); }
    GgufBytes& numberEntry(const std::string& key, std::uint32_t value) { return entry(key, 4).u32(value); }
    GgufBytes& realEntry(const std::string& key, float value) { return entry(key, 6).number(value); }
    GgufBytes& truthEntry(const std::string& key, bool value) { return entry(key, 7).raw(std::string(1, value ? '\1' : '\0')); }
    GgufBytes& textsEntry(const std::string& key, const std::vector<std::string>& values) {
        entry(key, 9).u32(8).u64(values.size());
        for (const auto& value : values) text(value);
        return *this;
    }
    GgufBytes& realsEntry(const std::string& key, const std::vector<float>& values) {
        entry(key, 9).u32(6).u64(values.size());
        for (const float value : values) number(value);
        return *this;
    }
    GgufBytes& integersEntry(const std::string& key, const std::vector<std::int32_t>& values) {
        entry(key, 9).u32(5).u64(values.size());
        for (const auto value : values) number(value);
        return *this;
    }
    /// Sizes as the file has them: the shortest step first.
    GgufBytes& tensor(const std::string& name, const std::vector<std::uint64_t>& sizes, std::uint32_t type, std::uint64_t offset) {
        text(name).u32(static_cast<std::uint32_t>(sizes.size()));
        for (const auto size : sizes) u64(size);
        return u32(type).u64(offset);
    }
    GgufBytes& zeros(std::size_t count) { return raw(std::string(count, '\0')); }
    GgufBytes& align(std::size_t to = 32) { return zeros((to - out_.size() % to) % to); }
    [[nodiscard]] const std::string& bytes() const { return out_; }
    void save(const std::filesystem::path& file) const { std::ofstream(file, std::ios::binary) << out_; }

private:
    std::string out_;
};

} // namespace tests
