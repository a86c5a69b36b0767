#pragma once

#include "core/models/architectures/architecture.h"
#include "core/models/architectures/config_reader.h"

#include <functional>
#include <span>

/// Keys of config.json and names of weights that several families share, and their meaning. A leaf names those that are called otherwise in its files.
namespace core::models {

struct SizeKeys {
    const char* width = "hidden_size";
    const char* inner = "intermediate_size";
    const char* layers = "num_hidden_layers";
    const char* heads = "num_attention_heads";
    const char* kvHeads = "num_key_value_heads"; ///< null: as many as heads
    const char* context = "max_position_embeddings";
    std::int64_t usualContext = 2048;
    std::int64_t usualHeadDim = 0; ///< where "head_dim" is missing; 0: width / heads
    std::int64_t innerTimes = 0;   ///< where the inner width is missing: so many widths; 0: it must be there
    bool ownHeadDim = true;        ///< "head_dim" is read
};
/// Width, inner width, layers, heads and groups, width of a head, vocabulary, context.
void readSizes(const ConfigReader& config, BlockSpec& spec, const SizeKeys& keys = {});

struct RotaryKeys {
    const char* base = "rope_theta";
    double usualBase = 10000.0;
    const char* share = "partial_rotary_factor"; ///< of a head's dimensions, that turn
    double usualShare = 1.0;
    const char* layerType = nullptr; ///< rope_parameters hold an object for each type of layer, and this one is asked for
    bool scaled = true;              ///< false: rope_scaling is another type's
};
/// Base, share and scaling, as they stood before Transformers 5 or in its rope_parameters. Needs the sizes.
[[nodiscard]] RotarySpec readRotary(const ConfigReader& config, const BlockSpec& spec, const RotaryKeys& keys = {});

[[nodiscard]] Activation readActivation(const ConfigReader& config, const char* key, const std::string& otherwise);
/// The width of the window; 0: none. A null means none whatever is usual.
[[nodiscard]] std::int64_t readWindow(const ConfigReader& config, std::int64_t usual);
/// Which layers slide, by "layer_types"; nothing where that is missing.
[[nodiscard]] std::optional<std::vector<bool>> readSlidingLayers(const ConfigReader& config, const BlockSpec& spec);
/// A window on the layers that "layer_types" names, or where that is missing, on those of which `slides` is true; these turn by the rotary of number `rotary`.
void readWindows(const ConfigReader& config, BlockSpec& spec, std::int64_t window, const std::function<bool(std::int64_t)>& slides,
                 int rotary = 0);
/// Qwen's windows: layers from "max_window_layers" on slide where they are switched on, unless "layer_types" names each.
void readUpperWindows(const ConfigReader& config, BlockSpec& spec);
/// A soft cap; 0: none. A null means none whatever is usual.
[[nodiscard]] double readSoftCap(const ConfigReader& config, const char* key, double usual);
/// Refuses a switch that is on and that nobody here computes. `what` goes on after its name: "is on; …".
void refuse(const ConfigReader& config, const char* key, const std::string& what);

/// Norms of a family whose blocks norm what their parts give: what Llama calls post_attention_layernorm is one of these there, and the norm before the
/// feed-forward part, where there is one, is called otherwise.
[[nodiscard]] std::span<const ModuleName> outNormNames(const BlockSpec& spec);

} // namespace core::models
