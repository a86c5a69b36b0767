#include "core/gguf/families.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"
#include "core/gguf/metadata_reader.h"

#include <algorithm>
#include <array>

namespace core::gguf {

namespace {

/// Lists one behind the other.
template <std::size_t... N> constexpr auto together(const std::array<NamePair, N>&... lists) {
    std::array<NamePair, (N + ...)> out{};
    std::size_t at = 0;
    const auto add = [&](const auto& list) {
        for (const auto& pair : list) out[at++] = pair;
    };
    (add(lists), ...);
    return out;
}

constexpr std::array kAround = {NamePair{"token_embd", "model.embed_tokens"}, NamePair{"output", "lm_head"}};
constexpr std::array kValues = {NamePair{"blk.{}.attn_v", "model.layers.{}.self_attn.v_proj"},
                                NamePair{"blk.{}.attn_output", "model.layers.{}.self_attn.o_proj"}};
constexpr std::array kQueries = {NamePair{"blk.{}.attn_q", "model.layers.{}.self_attn.q_proj"},
                                 NamePair{"blk.{}.attn_k", "model.layers.{}.self_attn.k_proj"}};
constexpr std::array kLacedQueries = {NamePair{"blk.{}.attn_q", "model.layers.{}.self_attn.q_proj", Layout::RotaryQueries},
                                      NamePair{"blk.{}.attn_k", "model.layers.{}.self_attn.k_proj", Layout::RotaryKeys}};
constexpr std::array kInner = {NamePair{"blk.{}.ffn_gate", "model.layers.{}.mlp.gate_proj"},
                               NamePair{"blk.{}.ffn_up", "model.layers.{}.mlp.up_proj"},
                               NamePair{"blk.{}.ffn_down", "model.layers.{}.mlp.down_proj"}};
constexpr std::array kNorms = {NamePair{"output_norm", "model.norm"}, NamePair{"blk.{}.attn_norm", "model.layers.{}.input_layernorm"},
                               NamePair{"blk.{}.ffn_norm", "model.layers.{}.post_attention_layernorm"}};
constexpr std::array kHeadNorms = {NamePair{"blk.{}.attn_q_norm", "model.layers.{}.self_attn.q_norm"},
                                   NamePair{"blk.{}.attn_k_norm", "model.layers.{}.self_attn.k_norm"}};
constexpr std::array kGemmaNorms = {NamePair{"output_norm", "model.norm", Layout::NormPlusOne},
                                    NamePair{"blk.{}.attn_norm", "model.layers.{}.input_layernorm", Layout::NormPlusOne}};
constexpr std::array kGemmaFeedForwardNorm = {NamePair{"blk.{}.ffn_norm", "model.layers.{}.post_attention_layernorm", Layout::NormPlusOne}};
constexpr std::array kGemma2Norms = {
    NamePair{"blk.{}.post_attention_norm", "model.layers.{}.post_attention_layernorm", Layout::NormPlusOne},
    NamePair{"blk.{}.ffn_norm", "model.layers.{}.pre_feedforward_layernorm", Layout::NormPlusOne},
    NamePair{"blk.{}.post_ffw_norm", "model.layers.{}.post_feedforward_layernorm", Layout::NormPlusOne},
    NamePair{"blk.{}.attn_q_norm", "model.layers.{}.self_attn.q_norm", Layout::NormPlusOne},
    NamePair{"blk.{}.attn_k_norm", "model.layers.{}.self_attn.k_norm", Layout::NormPlusOne}};
constexpr std::array kOlmo2Norms = {NamePair{"output_norm", "model.norm"},
                                    NamePair{"blk.{}.post_attention_norm", "model.layers.{}.post_attention_layernorm"},
                                    NamePair{"blk.{}.post_ffw_norm", "model.layers.{}.post_feedforward_layernorm"}};
constexpr std::array kPhi3Matrices = {
    NamePair{"blk.{}.attn_qkv", "model.layers.{}.self_attn.qkv_proj"}, NamePair{"blk.{}.attn_output", "model.layers.{}.self_attn.o_proj"},
    NamePair{"blk.{}.ffn_up", "model.layers.{}.mlp.gate_up_proj"}, NamePair{"blk.{}.ffn_down", "model.layers.{}.mlp.down_proj"}};
constexpr std::array kFalconMatrices = {NamePair{"token_embd", "transformer.word_embeddings"},
                                        NamePair{"output_norm", "transformer.ln_f"},
                                        NamePair{"output", "lm_head"},
                                        NamePair{"blk.{}.attn_qkv", "transformer.h.{}.self_attention.query_key_value", Layout::Groups},
                                        NamePair{"blk.{}.attn_output", "transformer.h.{}.self_attention.dense"},
                                        NamePair{"blk.{}.ffn_up", "transformer.h.{}.mlp.dense_h_to_4h"},
                                        NamePair{"blk.{}.ffn_down", "transformer.h.{}.mlp.dense_4h_to_h"}};
constexpr std::array kFalconNorm = {NamePair{"blk.{}.attn_norm", "transformer.h.{}.input_layernorm"}};
/// The norm of the feed-forward part is called attn_norm, as in files of models that have one norm.
constexpr std::array kFalconNorms = {NamePair{"blk.{}.attn_norm", "transformer.h.{}.ln_mlp"},
                                     NamePair{"blk.{}.attn_norm_2", "transformer.h.{}.ln_attn"}};

constexpr auto kLaced = together(kAround, kNorms, kLacedQueries, kValues, kInner);
constexpr auto kPlain = together(kAround, kNorms, kQueries, kValues, kInner, kHeadNorms);
constexpr auto kGemma = together(kAround, kGemmaNorms, kGemmaFeedForwardNorm, kQueries, kValues, kInner);
constexpr auto kGemma2 = together(kAround, kGemmaNorms, kGemma2Norms, kQueries, kValues, kInner);
constexpr auto kOlmo2 = together(kAround, kOlmo2Norms, kHeadNorms, kQueries, kValues, kInner);
constexpr auto kPhi3 = together(kAround, kNorms, kPhi3Matrices);
constexpr auto kFalcon = together(kFalconMatrices, kFalconNorm);
constexpr auto kFalconTwoNorms = together(kFalconMatrices, kFalconNorms);
constexpr std::array kGpt2 = {NamePair{"token_embd", "transformer.wte"},
                              NamePair{"position_embd", "transformer.wpe"},
                              NamePair{"output_norm", "transformer.ln_f"},
                              NamePair{"output", "lm_head"},
                              NamePair{"blk.{}.attn_norm", "transformer.h.{}.ln_1"},
                              NamePair{"blk.{}.attn_qkv", "transformer.h.{}.attn.c_attn", Layout::Turned},
                              NamePair{"blk.{}.attn_output", "transformer.h.{}.attn.c_proj", Layout::Turned},
                              NamePair{"blk.{}.ffn_norm", "transformer.h.{}.ln_2"},
                              NamePair{"blk.{}.ffn_up", "transformer.h.{}.mlp.c_fc", Layout::Turned},
                              NamePair{"blk.{}.ffn_down", "transformer.h.{}.mlp.c_proj", Layout::Turned}};
constexpr std::array kNeoX = {NamePair{"token_embd", "gpt_neox.embed_in"},
                              NamePair{"output_norm", "gpt_neox.final_layer_norm"},
                              NamePair{"output", "embed_out"},
                              NamePair{"blk.{}.attn_norm", "gpt_neox.layers.{}.input_layernorm"},
                              NamePair{"blk.{}.attn_qkv", "gpt_neox.layers.{}.attention.query_key_value", Layout::Groups},
                              NamePair{"blk.{}.attn_output", "gpt_neox.layers.{}.attention.dense"},
                              NamePair{"blk.{}.ffn_norm", "gpt_neox.layers.{}.post_attention_layernorm"},
                              NamePair{"blk.{}.ffn_up", "gpt_neox.layers.{}.mlp.dense_h_to_4h"},
                              NamePair{"blk.{}.ffn_down", "gpt_neox.layers.{}.mlp.dense_4h_to_h"}};

constexpr std::string_view kFalconSecondNorm = "transformer.h.0.ln_attn.weight";

/// Of families that share `architecture`, `variantOf` chooses.
constexpr std::array kFamilies = {
    Family{"llama", "llama", "LlamaForCausalLM", kLaced},
    Family{"llama", "mistral", "MistralForCausalLM", kLaced},
    Family{"qwen2", "qwen2", "Qwen2ForCausalLM", kPlain},
    Family{"qwen3", "qwen3", "Qwen3ForCausalLM", kPlain},
    Family{"gemma", "gemma", "GemmaForCausalLM", kGemma},
    Family{"gemma2", "gemma2", "Gemma2ForCausalLM", kGemma2},
    Family{"gemma3", "gemma3_text", "Gemma3ForCausalLM", kGemma2},
    Family{"phi3", "phi3", "Phi3ForCausalLM", kPhi3},
    Family{"gpt2", "gpt2", "GPT2LMHeadModel", kGpt2},
    Family{"gptneox", "gpt_neox", "GPTNeoXForCausalLM", kNeoX},
    Family{"falcon", "falcon", "FalconForCausalLM", kFalcon},
    Family{"falcon", "falcon", "FalconForCausalLM", kFalconTwoNorms},
    Family{"olmo2", "olmo2", "Olmo2ForCausalLM", kOlmo2},
    Family{"olmo2", "olmo3", "Olmo3ForCausalLM", kOlmo2},
    Family{"stablelm", "stablelm", "StableLmForCausalLM", kPlain},
    Family{"granite", "granite", "GraniteForCausalLM", kLaced},
    Family{"smollm3", "smollm3", "SmolLM3ForCausalLM", kLaced},
};

/// Which of the families of an architecture a file is of: the second where what only that one has is there.
bool isSecondVariant(const Header& header, std::string_view architecture) {
    if (architecture == "falcon") return header.tensor("blk.0.attn_norm_2.weight") != nullptr;
    const Value* window = header.find(std::string(architecture) + ".attention.sliding_window");
    const auto* number = window != nullptr ? std::get_if<std::uint64_t>(&window->data) : nullptr;
    return (architecture == "llama" || architecture == "olmo2") && number != nullptr && *number > 0;
}

/// `name` by a pattern with `{}` for a number: the number and what follows ("", ".weight" …), else nothing.
struct Matched {
    std::string_view number, rest;
};
std::optional<Matched> matched(std::string_view pattern, std::string_view name) {
    const auto gap = pattern.find("{}");
    const auto begin = pattern.substr(0, gap);
    if (!name.starts_with(begin)) return std::nullopt;
    name.remove_prefix(begin.size());
    if (gap == std::string_view::npos) return Matched{"", name};
    std::size_t digits = 0;
    while (digits < name.size() && name[digits] >= '0' && name[digits] <= '9') ++digits;
    const auto end = pattern.substr(gap + 2);
    const bool isNumber = digits > 0 && digits < 10 && (digits == 1 || name[0] != '0');
    if (!isNumber || !name.substr(digits).starts_with(end)) return std::nullopt;
    return Matched{name.substr(0, digits), name.substr(digits + end.size())};
}

std::optional<MappedName> mapped(const Family& family, std::string_view name, std::string_view NamePair::*from,
                                 std::string_view NamePair::*to) {
    for (const auto& pair : family.names) {
        const auto found = matched(pair.*from, name);
        if (!found || (found->rest != ".weight" && found->rest != ".bias")) continue;
        std::string out(pair.*to);
        if (const auto gap = out.find("{}"); gap != std::string::npos) out.replace(gap, 2, found->number);
        const bool isBias = found->rest == ".bias";
        const bool ofRows = pair.layout == Layout::RotaryQueries || pair.layout == Layout::RotaryKeys || pair.layout == Layout::Groups;
        return MappedName{out + std::string(found->rest), isBias && !ofRows ? Layout::AsIs : pair.layout};
    }
    return std::nullopt;
}

} // namespace

const Family& familyOf(const Header& header, std::string_view where) {
    const MetadataReader metadata(header, where);
    const std::string type = metadata.text("general.type", "model");
    if (type != "model")
        throw Error(ErrorKind::Model, std::string(where) + ": it holds \"" + base::shortened(type, 40) +
                                          "\" (general.type), no language model; choose the model's own file");
    const std::string architecture = metadata.text("general.architecture");
    bool second = isSecondVariant(header, architecture);
    const Family* found = nullptr;
    std::vector<std::string> known;
    for (const auto& family : kFamilies) {
        if (known.empty() || known.back() != family.architecture) known.emplace_back(family.architecture);
        if (family.architecture != architecture) continue;
        found = &family;
        if (!second) break;
        second = false; // the next one
    }
    if (found != nullptr) return *found;
    const auto nearest = base::nearestWord(architecture, known);
    throw Error(ErrorKind::Model, std::string(where) + ": models of the architecture \"" + base::shortened(architecture, 40) +
                                      "\" cannot be read; " +
                                      (nearest ? "the nearest known one is " + *nearest : "known are " + base::joined(known, ", ")));
}

const Family* findFamily(std::string_view modelType, const std::vector<std::string>& names) {
    const bool second = std::find(names.begin(), names.end(), kFalconSecondNorm) != names.end();
    for (const auto& family : kFamilies)
        if (family.modelType == modelType && (family.names.data() == kFalconTwoNorms.data()) == second) return &family;
    return nullptr;
}

std::optional<MappedName> folderName(const Family& family, std::string_view name) {
    return mapped(family, name, &NamePair::gguf, &NamePair::folder);
}

std::optional<MappedName> ggufName(const Family& family, std::string_view name) {
    return mapped(family, name, &NamePair::folder, &NamePair::gguf);
}

bool isRotaryTensor(std::string_view name) noexcept {
    return name == "rope_freqs.weight" || name == "rope_factors_long.weight" || name == "rope_factors_short.weight" ||
           name.ends_with(".attn_rot_embd") || name.ends_with(".attn_rot_embd.weight") || name.ends_with(".rope_freqs.weight");
}

} // namespace core::gguf
