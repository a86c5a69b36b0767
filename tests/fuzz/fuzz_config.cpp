// config.json and adapter_config.json come from strangers: senseless numbers are refused, what is taken can be computed with.
// sources: core/models/model_config.cpp core/models/block_spec.cpp core/models/block_parts.cpp core/models/architectures/*.cpp core/models/adapters/adapter_config.cpp
#include "core/base/error.h"
#include "core/models/adapters/adapter_config.h"
#include "core/models/model_config.h"
#include "tests/fuzz/driver/harness.h"

#include <cmath>
#include <cstdlib>
#include <string_view>

using namespace core::models;

std::vector<std::string> fuzzWords() {
    return {"\"hidden_size\"",
            "\"intermediate_size\"",
            "\"num_hidden_layers\"",
            "\"num_attention_heads\"",
            "\"num_key_value_heads\"",
            "\"head_dim\"",
            "\"vocab_size\"",
            "\"rope_scaling\"",
            "\"rope_parameters\"",
            "\"rope_type\"",
            "\"llama3\"",
            "\"linear\"",
            "\"factor\"",
            "\"architectures\"",
            "\"LlamaForCausalLM\"",
            "\"LlamaForSequenceClassification\"",
            "\"Qwen2ForCausalLM\"",
            "\"Gemma3ForCausalLM\"",
            "\"Phi3ForCausalLM\"",
            "\"GPT2LMHeadModel\"",
            "\"FalconForCausalLM\"",
            "\"layer_types\"",
            "\"sliding_window\"",
            "\"longrope\"",
            "\"yarn\"",
            "\"dynamic\"",
            "\"partial_rotary_factor\"",
            "\"id2label\"",
            "\"eos_token_id\"",
            "\"peft_type\"",
            "\"LORA\"",
            "\"target_modules\"",
            "\"r\"",
            "null",
            "1e308",
            "9223372036854775807"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        const auto config = parseModelConfig(text, "input");
        const auto& spec = config.spec;
        if (spec.heads % spec.kvHeads != 0 || spec.layers < 1 || spec.vocabulary < 1) std::abort();
        for (const auto id : config.eos)
            if (id < 0 || id >= spec.vocabulary) std::abort();
        for (const auto& rotary : spec.rotaries) {
            if (rotary.dims < 2 || rotary.dims % 2 != 0 || rotary.dims > spec.headDim) std::abort();
            if (spec.headDim > 4096) continue;
            for (const std::int64_t length : {std::int64_t{0}, 2 * spec.context})
                for (const double frequency : rotaryFrequencies(rotary, length))
                    if (!std::isfinite(frequency)) std::abort();
        }
        if (!spec.particulars.empty() && std::ssize(spec.particulars) != spec.layers) std::abort();
        if (spec.layers <= 100)
            for (const auto& weight : weightShapes(config)) {
                std::int64_t numbers = 1;
                for (const auto length : weight.shape)
                    if (length < 1 || __builtin_mul_overflow(numbers, length, &numbers)) std::abort();
            }
    } catch (const core::Error&) { // refused in words
    }
    try {
        const auto adapter = parseAdapterConfig(text, "input");
        if (adapter.rank < 1 || !std::isfinite(adapter.scaleOf("")) || adapter.targets.empty()) std::abort();
        (void)parseAdapterConfig(formatAdapterConfig(adapter, adapter.targets), "written");
    } catch (const core::Error&) { // refused in words
    }
    return 0;
}
