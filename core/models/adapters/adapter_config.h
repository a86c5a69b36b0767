#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What an adapter is, in the words of PEFT's adapter_config.json, both ways. No torch here.
namespace core::models {

/// What fresh matrices are: Zero changes nothing (A random, B zero). The others begin with the strongest part of the weight itself, which is taken away
/// from it, so that nothing changes either: its leading singular vectors (PiSSA, Meng et al. 2024) or the first columns of its QR factors (OLoRA,
/// Büyükakyüz 2024).
enum class AdapterStart { Zero, Pissa, Olora };

struct AdapterConfig {
    std::int64_t rank = 16;
    double alpha = 32.0;
    double dropout = 0.0;
    std::vector<std::string> targets = {"all-linear"}; ///< or module names as they end: "q_proj"
    bool rsScaling = false;
    std::string base; ///< base_model_name_or_path
    bool classHead =
        false; ///< the head for classes is trained as a whole and lies in the adapter's file: PEFT's modules_to_save of such a task
    bool turned = false;                            ///< the base stores its matrices as [in, out]: PEFT's fan_in_fan_out
    bool magnitude = false;                         ///< DoRA: each output's length is trained apart: PEFT's use_dora
    std::map<std::string, std::int64_t> ranks = {}; ///< of modules by their endings, where they differ: PEFT's rank_pattern
    AdapterStart start = AdapterStart::Zero;        ///< of fresh matrices; no matter of stored ones
    /// Of a module: what `ranks` says of it, by the first ending that fits, else `rank`.
    [[nodiscard]] std::int64_t rankOf(std::string_view module) const;
    /// What the adapter's output is multiplied by: alpha / rank, or alpha / √rank, with the module's own rank.
    [[nodiscard]] double scaleOf(std::string_view module) const;
};

/// Throws Error{Model}: another kind of adapter, or a setting that cannot be honoured, by its key.
[[nodiscard]] AdapterConfig parseAdapterConfig(std::string_view text, std::string_view where);
[[nodiscard]] AdapterConfig loadAdapterConfig(const std::filesystem::path& folder);
/// `modules` are the endings that the targets resolved to. Matrices that began with a part of the weight are written beside what they began with, so
/// with twice the rank and the same scale: PEFT needs no more than the base then.
[[nodiscard]] std::string formatAdapterConfig(const AdapterConfig& config, const std::vector<std::string>& modules);

/// Whether a module is meant: its whole name, or what stands after its last point, or a longer ending of whole parts.
[[nodiscard]] bool isTarget(const std::vector<std::string>& targets, std::string_view module);

constexpr const char* kAdapterConfigFile = "adapter_config.json";
constexpr const char* kAdapterWeightsFile = "adapter_model.safetensors";

} // namespace core::models
