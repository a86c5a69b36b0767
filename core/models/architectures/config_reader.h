#pragma once

#include "core/models/block_spec.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Checked access to the keys of a config.json: each error names key, value and what is needed. A null is a missing key, as Transformers has it.
namespace core::models {

class ConfigReader {
public:
    ConfigReader(const nlohmann::ordered_json& object, std::string where);

    [[nodiscard]] bool has(const char* key) const;
    /// The key is there and is null: where a default is not meant.
    [[nodiscard]] bool isNull(const char* key) const;
    /// Without `otherwise` the key must be there.
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t min, std::int64_t max,
                                       std::optional<std::int64_t> otherwise = {}) const;
    [[nodiscard]] double real(const char* key, double min, double max, std::optional<double> otherwise = {}) const;
    [[nodiscard]] bool boolean(const char* key, bool otherwise) const;
    [[nodiscard]] std::string text(const char* key, const std::string& otherwise) const;
    /// A list of numbers, or of texts; nothing where it is missing.
    [[nodiscard]] std::optional<std::vector<double>> reals(const char* key, double min, double max) const;
    [[nodiscard]] std::optional<std::vector<std::string>> texts(const char* key) const;
    /// The object below a key; nothing where it is missing.
    [[nodiscard]] std::optional<ConfigReader> object(const char* key) const;
    [[nodiscard]] const nlohmann::ordered_json& json() const noexcept { return *object_; }

    /// "config.json: "KEY" WHAT"
    [[noreturn]] void fail(const char* key, const std::string& what) const;

private:
    [[nodiscard]] const nlohmann::ordered_json* find(const char* key) const;
    const nlohmann::ordered_json* object_; ///< outlives the reader
    std::string where_;
};

/// A value of a configuration in an error message.
[[nodiscard]] std::string inWords(const nlohmann::ordered_json& value);

} // namespace core::models
