#include "core/models/architectures/architecture.h"

#include "core/base/error.h"
#include "core/models/model_config.h"

#include <array>

namespace core::models {

#define X(name) const Architecture& name();
namespace leaves {
#include "core/models/architectures/architectures.def"
}
#undef X

namespace {

constexpr std::array kUsualNames = {
    ModuleName{Place::Embedding, "model.embed_tokens"},
    ModuleName{Place::AttentionNorm, "model.layers.{}.input_layernorm"},
    ModuleName{Place::Query, "model.layers.{}.self_attn.q_proj"},
    ModuleName{Place::Key, "model.layers.{}.self_attn.k_proj"},
    ModuleName{Place::Value, "model.layers.{}.self_attn.v_proj"},
    ModuleName{Place::QueryNorm, "model.layers.{}.self_attn.q_norm"},
    ModuleName{Place::KeyNorm, "model.layers.{}.self_attn.k_norm"},
    ModuleName{Place::AttentionOut, "model.layers.{}.self_attn.o_proj"},
    ModuleName{Place::FeedForwardNorm, "model.layers.{}.post_attention_layernorm"},
    ModuleName{Place::Gate, "model.layers.{}.mlp.gate_proj"},
    ModuleName{Place::Up, "model.layers.{}.mlp.up_proj"},
    ModuleName{Place::Down, "model.layers.{}.mlp.down_proj"},
    ModuleName{Place::FinalNorm, "model.norm"},
    ModuleName{Place::Head, "lm_head"},
    ModuleName{Place::ClassHead, "score"},
};

std::string_view find(std::span<const ModuleName> names, Place place) {
    for (const auto& module : names)
        if (module.place == place) return module.name;
    return {};
}

} // namespace

const std::vector<const Architecture*>& architectures() {
    static const std::vector<const Architecture*> table = {
#define X(name) &leaves::name(),
#include "core/models/architectures/architectures.def"
#undef X
    };
    return table;
}

std::string moduleName(const ModelConfig& config, Place place, std::int64_t block) {
    const auto& family = *config.architecture;
    auto found = family.names == nullptr ? std::string_view() : find(family.names(config.spec), place);
    if (found.empty()) found = find(kUsualNames, place);
    if (found.empty()) throw Error(ErrorKind::Internal, std::string(family.name) + " has no name for one of its weights");
    std::string name(found);
    if (const auto at = name.find("{}"); at != std::string::npos) name.replace(at, 2, std::to_string(block));
    return name;
}

} // namespace core::models
