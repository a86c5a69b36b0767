#!/usr/bin/env python3
"""Writes the tiny Llama models of tests/fixtures: seeded random weights, the tokenizer of stories260K, a few kilobytes each.

tiny-llama           F32, untied head, grouped heads
tiny-llama-tied      F32, tied embeddings
tiny-llama-bf16      the same weights as tiny-llama rounded to BF16 and stored so
tiny-llama-f16       the same, F16
tiny-llama-sharded   the same weights as tiny-llama in three shards with model.safetensors.index.json
tiny-llama-scaled    biases in attention and feed-forward, head_dim unlike hidden/heads, llama3 rotary scaling, Transformers 5's config keys
tiny-llama-classify  LlamaForSequenceClassification with eight labels: score.weight, no head
tiny-llama-regress   the same with one output
"""
import json
import shutil

import torch
from safetensors.torch import save_file

from places import FIXTURES, STORIES

SEED = 20240607
BASE = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
    "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 512, "max_position_embeddings": 128, "hidden_act": "silu",
    "rms_norm_eps": 1e-05, "rope_theta": 10000.0, "rope_scaling": None, "attention_bias": False, "mlp_bias": False,
    "tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 2, "initializer_range": 0.02, "torch_dtype": "float32", "use_cache": True,
}
LABELS = ["activate_my_card", "age_limit", "card_arrival", "card_linking", "change_pin", "exchange_rate", "lost_or_stolen_card", "top_up_failed"]


def weights(config: dict, seed: int = SEED) -> dict:
    """Larger than a usual initialisation, so that every gradient is well above rounding; norms differ from one."""
    generator = torch.Generator().manual_seed(seed)
    width, inner = config["hidden_size"], config["intermediate_size"]
    head = config.get("head_dim") or width // config["num_attention_heads"]
    query, key = head * config["num_attention_heads"], head * config["num_key_value_heads"]

    def normal(*shape, scale=0.15):
        return torch.randn(*shape, generator=generator, dtype=torch.float32) * scale

    out = {"model.embed_tokens.weight": normal(config["vocab_size"], width, scale=0.5)}
    for layer in range(config["num_hidden_layers"]):
        at = f"model.layers.{layer}."
        shapes = {"self_attn.q_proj": (query, width), "self_attn.k_proj": (key, width), "self_attn.v_proj": (key, width),
                  "self_attn.o_proj": (width, query), "mlp.gate_proj": (inner, width), "mlp.up_proj": (inner, width), "mlp.down_proj": (width, inner)}
        for name, shape in shapes.items():
            out[f"{at}{name}.weight"] = normal(*shape)
            if config["attention_bias" if name.startswith("self_attn") else "mlp_bias"]:
                out[f"{at}{name}.bias"] = normal(shape[0], scale=0.1)
        for name in ("input_layernorm", "post_attention_layernorm"):
            out[f"{at}{name}.weight"] = 1 + normal(width, scale=0.1)
    out["model.norm.weight"] = 1 + normal(width, scale=0.1)
    if config["architectures"] == ["LlamaForSequenceClassification"]:
        out["score.weight"] = normal(len(config["id2label"]), width)
    elif not config["tie_word_embeddings"]:
        out["lm_head.weight"] = normal(config["vocab_size"], width)
    return out


def begin(name: str, config: dict):
    folder = FIXTURES / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    shutil.copyfile(STORIES / "tokenizer.model", folder / "tokenizer.model")
    tokenizer = json.loads((STORIES / "tokenizer_config.json").read_text(encoding="utf-8"))
    tokenizer["model_max_length"] = config["max_position_embeddings"]
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=2) + "\n", encoding="utf-8")
    return folder


def write(name: str, config: dict, tensors: dict) -> None:
    folder = begin(name, config)
    save_file(tensors, str(folder / "model.safetensors"), metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    print(f"{name}: {sum(path.stat().st_size for path in folder.iterdir())} bytes")


def write_sharded(name: str, config: dict, tensors: dict, count: int) -> None:
    folder = begin(name, config)
    names = list(tensors)
    size = (len(names) + count - 1) // count
    index = {"metadata": {"total_size": sum(value.numel() * value.element_size() for value in tensors.values())}, "weight_map": {}}
    for shard in range(count):
        file = f"model-{shard + 1:05d}-of-{count:05d}.safetensors"
        part = names[shard * size:(shard + 1) * size]
        save_file({key: tensors[key] for key in part}, str(folder / file), metadata={"format": "pt"})
        (folder / file).chmod(0o644)
        index["weight_map"].update({key: file for key in part})
    index["weight_map"] = dict(sorted(index["weight_map"].items()))
    (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
    print(f"{name}: {sum(path.stat().st_size for path in folder.iterdir())} bytes")


def main() -> None:
    plain = weights(BASE)
    write("tiny-llama", BASE, plain)
    tied = BASE | {"tie_word_embeddings": True}
    write("tiny-llama-tied", tied, weights(tied, SEED + 1))
    write("tiny-llama-bf16", BASE | {"torch_dtype": "bfloat16"}, {key: value.bfloat16() for key, value in plain.items()})
    write("tiny-llama-f16", BASE | {"torch_dtype": "float16"}, {key: value.half() for key, value in plain.items()})
    write_sharded("tiny-llama-sharded", BASE, plain, 3)

    scaled = {key: value for key, value in BASE.items() if key not in ("rope_theta", "rope_scaling", "torch_dtype")}
    scaled |= {"attention_bias": True, "mlp_bias": True, "head_dim": 12, "dtype": "float32",
               "rope_parameters": {"rope_type": "llama3", "rope_theta": 500000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                                   "original_max_position_embeddings": 32}}
    write("tiny-llama-scaled", scaled, weights(scaled, SEED + 2))

    classify = BASE | {"architectures": ["LlamaForSequenceClassification"], "id2label": {str(i): label for i, label in enumerate(LABELS)},
                       "label2id": {label: i for i, label in enumerate(LABELS)}, "pad_token_id": 0}
    write("tiny-llama-classify", classify, weights(classify, SEED + 3))
    regress = classify | {"id2label": {"0": "LABEL_0"}, "label2id": {"LABEL_0": 0}, "problem_type": "regression"}
    write("tiny-llama-regress", regress, weights(regress, SEED + 4))


if __name__ == "__main__":
    main()
