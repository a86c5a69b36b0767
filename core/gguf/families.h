#pragma once

#include "core/gguf/header.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What families of models are called in GGUF files, and their weights, in both directions: the other names are those of Hugging Face's folders.
namespace core::gguf {

/// How a matrix lies in a GGUF file where it does not lie as in a folder.
enum class Layout {
    AsIs,
    RotaryQueries, ///< the halves of each head, which turn together, are laced: row 2 i beside row 2 i + 1
    RotaryKeys,
    Groups,     ///< all queries, all keys, all values; in folders group by group
    Turned,     ///< [out, in]; in folders [in, out]
    NormPlusOne ///< weights of norms with 1 added
};

/// Names of modules; `{}` stands for the number of the block. ".weight" and ".bias" follow.
struct NamePair {
    std::string_view gguf, folder;
    Layout layout = Layout::AsIs;
};

struct Family {
    std::string_view architecture; ///< "general.architecture"
    std::string_view modelType;    ///< "model_type" of config.json
    std::string_view className;    ///< in "architectures" of config.json
    std::span<const NamePair> names;
};

struct MappedName {
    std::string name;
    Layout layout = Layout::AsIs;
};

/// The family of a file. Throws Error{Model}: unknown ones with the nearest, and kinds of files that are no language model.
[[nodiscard]] const Family& familyOf(const Header& header, std::string_view where);
/// The family of a folder's model. `names` are those of its weights, of which the layouts of some families follow. Null: GGUF has no place for it.
[[nodiscard]] const Family* findFamily(std::string_view modelType, const std::vector<std::string>& names);
/// "blk.3.attn_q.weight" → "model.layers.3.self_attn.q_proj.weight". Nothing for names that the family does not have.
[[nodiscard]] std::optional<MappedName> folderName(const Family& family, std::string_view name);
[[nodiscard]] std::optional<MappedName> ggufName(const Family& family, std::string_view name);
/// Tensors that are no weights but speak of rotary angles: read with the configuration.
[[nodiscard]] bool isRotaryTensor(std::string_view name) noexcept;

} // namespace core::gguf
