#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What an adapter is, in the words of PEFT's adapter_config.json, both ways. No torch here.
namespace core::models {

struct AdapterConfig {
    std::int64_t rank = 16;
    double alpha = 32.0;
    double dropout = 0.0;
    std::vector<std::string> targets = {"all-linear"}; ///< or module names as they end: "q_proj"
    bool rsScaling = false;
    std::string base; ///< base_model_name_or_path
    bool classHead =
        false; ///< the head for classes is trained as a whole and lies in the adapter's file: PEFT's modules_to_save of such a task
    bool turned = false; ///< the base stores its matrices as [in, out]: PEFT's fan_in_fan_out
    /// What the adapter's output is multiplied by: alpha / rank, or alpha / √rank.
    [[nodiscard]] double scale() const;
};

/// Throws Error{Model}: another kind of adapter, or a setting that cannot be honoured, by its key.
[[nodiscard]] AdapterConfig parseAdapterConfig(std::string_view text, std::string_view where);
[[nodiscard]] AdapterConfig loadAdapterConfig(const std::filesystem::path& folder);
/// `modules` are the endings that the targets resolved to.
[[nodiscard]] std::string formatAdapterConfig(const AdapterConfig& config, const std::vector<std::string>& modules);

/// Whether a module is meant: its whole name, or what stands after its last point, or a longer ending of whole parts.
[[nodiscard]] bool isTarget(const std::vector<std::string>& targets, std::string_view module);

constexpr const char* kAdapterConfigFile = "adapter_config.json";
constexpr const char* kAdapterWeightsFile = "adapter_model.safetensors";

} // namespace core::models
