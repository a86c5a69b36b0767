#pragma once

#include "core/models/block_spec.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

/// Checked access to the keys of a config.json: each error names key, value and what is needed. A null is a missing key, as Transformers has it.
namespace core::models {

class ConfigReader {
public:
    ConfigReader(const nlohmann::ordered_json& object, std::string where);

    [[nodiscard]] bool has(const char* key) const;
    /// Without `otherwise` the key must be there.
    [[nodiscard]] std::int64_t integer(const char* key, std::int64_t min, std::int64_t max,
                                       std::optional<std::int64_t> otherwise = {}) const;
    [[nodiscard]] double real(const char* key, double min, double max, std::optional<double> otherwise = {}) const;
    [[nodiscard]] bool boolean(const char* key, bool otherwise) const;
    [[nodiscard]] std::string text(const char* key, const std::string& otherwise) const;
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

/// hidden_size, intermediate_size, num_hidden_layers, heads and groups, head_dim, vocab_size, max_position_embeddings: the same in most families.
void readSizes(const ConfigReader& config, BlockSpec& spec);
/// rope_theta and rope_scaling, or Transformers 5's rope_parameters.
void readRotary(const ConfigReader& config, BlockSpec& spec);
[[nodiscard]] Activation readActivation(const ConfigReader& config, const char* key, const std::string& otherwise);

} // namespace core::models
