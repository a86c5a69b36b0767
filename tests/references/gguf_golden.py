#!/usr/bin/env python3
"""Writes tests/fixtures/gguf/: the tiny models of tests/fixtures/families as GGUF files, by llama.cpp's own Python package `gguf` and by the rules of its
converter (which names and layouts each family has), so that what Transformers computes with the folders (tests/golden/families) is what the files must give;
blocks of every number type with what the package makes of them; and files of tokenizers alone."""
import json
import math
import sys

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Type
from safetensors.numpy import load_file, save_file

from places import FIXTURES

OUT = FIXTURES / "gguf"
FAMILIES = FIXTURES / "families"
# Families of which GGUF's architecture says all that the tiny model has; the others are what an export must refuse.
ARCHITECTURES = {"llama-linear": "llama", "llama-yarn": "llama", "llama-yarn-mscale": "llama", "mistral": "llama", "qwen2": "qwen2", "qwen3": "qwen3",
                 "gemma": "gemma", "gemma2": "gemma2", "gemma3": "gemma3", "phi3": "phi3", "phi3-long": "phi3", "phi4-mini": "phi3", "gpt2": "gpt2",
                 "gpt_neox": "gptneox", "gpt_neox-sequential": "gptneox", "falcon": "falcon", "falcon-new": "falcon", "falcon-one-norm": "falcon",
                 "olmo2": "olmo2", "olmo3": "olmo2", "stablelm": "stablelm", "stablelm-parallel": "stablelm", "granite": "granite"}
LACED = {"llama", "granite"}
TEMPLATE = "{% for message in messages %}<s>{{ message['role'] }}: {{ message['content'] }}</s>{% endfor %}"


def laced(weights: np.ndarray, heads: int) -> np.ndarray:
    """The converter's permutation of queries and keys."""
    return weights.reshape(heads, 2, weights.shape[0] // heads // 2, *weights.shape[1:]).swapaxes(1, 2).reshape(weights.shape)


def groups_apart(weights: np.ndarray, groups: int, per_group: int, head: int) -> np.ndarray:
    """Queries, keys and values of each group, as NeoX and Falcon store them, one kind after the other."""
    rest = weights.shape[1:]
    grouped = weights.reshape(groups, per_group + 2, head, *rest)
    parts = [grouped[:, :per_group].reshape(-1, *rest), grouped[:, per_group].reshape(-1, *rest), grouped[:, per_group + 1].reshape(-1, *rest)]
    return np.concatenate(parts)


def converted(name: str, config: dict, architecture: str, key: str, value: np.ndarray) -> np.ndarray:
    heads = config.get("num_attention_heads", config.get("n_head"))
    kv_heads = config.get("num_key_value_heads", heads)
    width = config.get("hidden_size", config.get("n_embd"))
    head = config.get("head_dim", width // heads)
    if architecture in LACED and ".q_proj." in key:
        return laced(value, heads)
    if architecture in LACED and ".k_proj." in key:
        return laced(value, kv_heads)
    if architecture.startswith("gemma") and key.endswith("norm.weight"):
        return value + np.float32(1)
    if architecture == "gpt2" and key.endswith((".c_attn.weight", ".c_proj.weight", ".c_fc.weight")):
        return value.T
    if "query_key_value" in key and architecture == "gptneox":
        return groups_apart(value, heads, 1, head)
    if "query_key_value" in key and architecture == "falcon":
        groups = config.get("num_kv_heads", heads) if config.get("new_decoder_architecture") else 1 if config.get("multi_query", True) else heads
        return groups_apart(value, groups, heads // groups, head)
    return value


def add_scaling(writer, config: dict, head_dim: int) -> None:
    scaling = config.get("rope_scaling") or config.get("rope_parameters")
    if not scaling:
        return
    kind = scaling.get("rope_type", scaling.get("type"))
    if kind == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(scaling["factor"])
    elif kind == "yarn":
        usual = 0.1 * math.log(scaling["factor"]) + 1.0
        amplitude = scaling.get("attention_factor")
        if amplitude is None and scaling.get("mscale") and scaling.get("mscale_all_dim"):
            stretched = lambda by: 0.1 * by * math.log(scaling["factor"]) + 1.0
            amplitude = stretched(scaling["mscale"]) / stretched(scaling["mscale_all_dim"])
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(scaling["factor"])
        writer.add_rope_scaling_orig_ctx_len(scaling["original_max_position_embeddings"])
        for key in ("beta_fast", "beta_slow"):
            if key in scaling:
                writer.add_float32(f"{writer.arch}.rope.scaling.yarn_{key}", scaling[key])
        if amplitude is not None:
            writer.add_rope_scaling_attn_factors(amplitude / usual)
    elif kind == "longrope":
        context, first = config["max_position_embeddings"], config["original_max_position_embeddings"]
        writer.add_rope_scaling_orig_ctx_len(first)
        writer.add_rope_scaling_attn_factors(math.sqrt(1 + math.log(context / first) / math.log(first)))
        writer.add_tensor("rope_factors_long.weight", np.array(scaling["long_factor"], dtype=np.float32))
        writer.add_tensor("rope_factors_short.weight", np.array(scaling["short_factor"], dtype=np.float32))
    elif kind == "llama3":
        factors = []
        for i in range(head_dim // 2):
            wavelength = 2 * math.pi * scaling["rope_theta"] ** (2 * i / head_dim)
            share = (scaling["original_max_position_embeddings"] / wavelength - scaling["low_freq_factor"]) / (scaling["high_freq_factor"] - scaling["low_freq_factor"])
            smooth = min(max(share, 0.0), 1.0)
            factors.append(1 / ((1 - smooth) / scaling["factor"] + smooth))
        writer.add_tensor("rope_freqs.weight", np.array(factors, dtype=np.float32))
    else:
        raise SystemExit(f"error: {kind} has no place in GGUF")


def add_settings(writer, config: dict, architecture: str, feed_forward: int) -> None:
    heads = config.get("num_attention_heads", config.get("n_head"))
    width = config.get("hidden_size", config.get("n_embd"))
    head = config.get("head_dim", width // heads)
    writer.add_context_length(config.get("max_position_embeddings", config.get("n_positions", 2048)))
    writer.add_embedding_length(width)
    writer.add_block_count(config.get("num_hidden_layers", config.get("n_layer")))
    writer.add_feed_forward_length(feed_forward)
    writer.add_head_count(heads)
    if architecture == "falcon":
        writer.add_head_count_kv(config.get("num_kv_heads", heads) if config.get("new_decoder_architecture") else 1 if config.get("multi_query", True) else heads)
    elif "num_key_value_heads" in config:
        writer.add_head_count_kv(config["num_key_value_heads"])
    if head * heads != width or "head_dim" in config:
        writer.add_key_length(head)
        writer.add_value_length(head)
    if "rms_norm_eps" in config:
        writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    else:
        writer.add_layer_norm_eps(config.get("layer_norm_eps", config.get("layer_norm_epsilon", 1e-5)))
    if architecture == "gpt2":
        return
    share = config.get("partial_rotary_factor", config.get("rotary_pct", 0.25 if architecture in ("gptneox", "stablelm") else 1.0))
    writer.add_rope_dimension_count(int(share * head))
    base = config.get("rope_theta", config.get("rotary_emb_base", config.get("rope_parameters", {}).get("rope_theta", 10000.0)))
    writer.add_rope_freq_base(base)
    add_scaling(writer, config, int(share * head))
    if config.get("sliding_window"):
        writer.add_sliding_window(config["sliding_window"])
    if architecture in ("gptneox", "stablelm"):
        writer.add_parallel_residual(config.get("use_parallel_residual", architecture == "gptneox"))
    if architecture == "gemma2":
        writer.add_attn_logit_softcapping(config["attn_logit_softcapping"])
        writer.add_final_logit_softcapping(config["final_logit_softcapping"])
    if architecture in ("gemma2", "gemma3"):
        writer.add_float32(f"{writer.arch}.attention.scale", config["query_pre_attn_scalar"] ** -0.5)
    if architecture == "gemma3":
        writer.add_uint32(f"{writer.arch}.attention.sliding_window_pattern", config["sliding_window_pattern"])
        writer.add_float32(f"{writer.arch}.rope.freq_base_swa", config["rope_local_base_freq"])
    if "layer_types" in config:
        writer.add_array(f"{writer.arch}.attention.sliding_window_pattern", [kind == "sliding_attention" for kind in config["layer_types"]])
    if architecture == "granite":
        writer.add_attention_scale(config["attention_multiplier"])
        writer.add_embedding_scale(config["embedding_multiplier"])
        writer.add_residual_scale(config["residual_multiplier"])
        writer.add_logit_scale(config["logits_scaling"])


def add_small_tokenizer(writer, size: int) -> None:
    """As many pieces as the tiny models have."""
    writer.add_tokenizer_model("llama")
    texts = ["<unk>", "<s>", "</s>"] + ["▁", *"abcdefghijklmnopqrstuvwxyz.,", "▁a", "▁b", "ab"]
    texts += [f"p{i}" for i in range(size - len(texts))]
    writer.add_token_list(texts[:size])
    writer.add_token_scores([-float(i) for i in range(size)])
    writer.add_token_types([2, 3, 3] + [1] * (size - 3))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)


def finish(writer) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def family(name: str, architecture: str) -> None:
    folder = FAMILIES / name
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = load_file(folder / "model.safetensors")
    writer = gguf.GGUFWriter(OUT / f"{name}.gguf", architecture)
    writer.add_type("model")
    writer.add_name(name)
    writer.add_license("mit")
    inner = next(value for key, value in weights.items() if key.endswith(("down_proj.weight", "dense_4h_to_h.weight", "mlp.c_proj.weight")))
    add_settings(writer, config, architecture, inner.shape[0] if architecture == "gpt2" else inner.shape[1])
    kind = next(key for key, value in gguf.MODEL_ARCH_NAMES.items() if value == architecture)
    names = gguf.get_tensor_name_map(kind, config.get("num_hidden_layers", config.get("n_layer")))
    for key, value in weights.items():
        mapped = names.get_name(key, try_suffixes=(".weight", ".bias"))
        if mapped is None:
            raise SystemExit(f"error: gguf has no name for {key} of {name}")
        writer.add_tensor(mapped, np.ascontiguousarray(converted(name, config, architecture, key, value)))
    add_small_tokenizer(writer, config["vocab_size"])
    finish(writer)


def llama3_scaling() -> None:
    """A Llama with the scaling of 3.1, whose effect stands in the file as factors; golden values: tests/golden/forward/tiny-llama-scaled."""
    folder = FIXTURES / "tiny-llama-scaled"
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = load_file(folder / "model.safetensors")
    writer = gguf.GGUFWriter(OUT / "llama-scaled.gguf", "llama")
    add_settings(writer, config, "llama", config["intermediate_size"])
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config["num_hidden_layers"])
    for key, value in weights.items():
        writer.add_tensor(names.get_name(key, try_suffixes=(".weight", ".bias")), np.ascontiguousarray(converted("", config, "llama", key, value)))
    add_small_tokenizer(writer, config["vocab_size"])
    finish(writer)


def pieces() -> None:
    """The tokenizer of tiny-llama, which is a SentencePiece model, as the converter writes it; no tensors."""
    from sentencepiece import SentencePieceProcessor
    library = SentencePieceProcessor(str(FIXTURES / "tiny-llama" / "tokenizer.model"))
    size = library.vocab_size()
    kinds = [2 if library.is_unknown(i) else 3 if library.is_control(i) else 5 if library.is_unused(i) else 6 if library.is_byte(i) else 1 for i in range(size)]
    writer = gguf.GGUFWriter(OUT / "tokenizer-pieces.gguf", "llama")
    writer.add_tokenizer_model("llama")
    writer.add_token_list([library.id_to_piece(i) for i in range(size)])
    writer.add_token_scores([library.get_score(i) for i in range(size)])
    writer.add_token_types(kinds)
    writer.add_bos_token_id(library.bos_id())
    writer.add_eos_token_id(library.eos_id())
    writer.add_unk_token_id(library.unk_id())
    writer.add_chat_template(TEMPLATE)
    finish(writer)


def byte_pairs(name: str, pre: str) -> None:
    folder = FIXTURES / "tiny-tokenizers" / name
    tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
    texts, kinds = {}, {}
    for text, number in tokenizer["model"]["vocab"].items():
        texts[number], kinds[number] = text, 1
    for token in tokenizer["added_tokens"]:
        texts[token["id"]], kinds[token["id"]] = token["content"], 3 if token["special"] else 4
    writer = gguf.GGUFWriter(OUT / f"tokenizer-{name}.gguf", "llama")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(pre)
    writer.add_token_list([texts[i] for i in range(len(texts))])
    writer.add_token_types([kinds[i] for i in range(len(kinds))])
    writer.add_token_merges([" ".join(merge) for merge in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(0)
    writer.add_add_bos_token(False)
    finish(writer)


def blocks() -> None:
    """Seeded blocks of every type: of those that the package can write, its rounding of random numbers; of the others random bytes with sane factors."""
    random = np.random.default_rng(7)
    writer = gguf.GGUFWriter(OUT / "blocks.gguf", "llama")
    expected = {}
    numbers = (random.standard_normal((4, 256)) * np.array([[0.02], [1.0], [30.0], [1e-4]])).astype(np.float32)
    numbers[1, :32] = 0
    numbers[2, 5] = 100.0
    writer.add_tensor("numbers", numbers)
    expected["numbers"] = numbers
    for kind in (Type.F16, Type.BF16, Type.Q8_0, Type.Q4_0, Type.Q4_1, Type.Q5_0, Type.Q5_1):
        data = gguf.quants.quantize(numbers, kind)
        writer.add_tensor(kind.name, data, raw_dtype=kind)
        expected[kind.name] = gguf.quants.dequantize(data, kind).astype(np.float32)
    for kind in (Type.Q4_K, Type.Q5_K, Type.Q6_K):
        size = gguf.GGML_QUANT_SIZES[kind][1]
        data = random.integers(0, 256, (3, size), dtype=np.uint8)
        halves = random.uniform(-2, 2, (3, 2)).astype(np.float16).view(np.uint8).reshape(3, 4)
        if kind == Type.Q6_K:
            data[:, 208:210] = halves[:, :2]
        else:
            data[:, :4] = halves
        writer.add_tensor(kind.name, data, raw_dtype=kind)
        expected[kind.name] = gguf.quants.dequantize(data, kind).astype(np.float32)
    finish(writer)
    save_file({key: np.ascontiguousarray(value) for key, value in expected.items()}, OUT / "blocks.safetensors")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, architecture in ARCHITECTURES.items():
        family(name, architecture)
    llama3_scaling()
    pieces()
    for name, pre in (("byte-bpe", "gpt-2"), ("byte-bpe-llama3", "llama-bpe"), ("byte-bpe-gpt4o", "gpt-4o")):
        byte_pairs(name, pre)
    blocks()
    for path in sorted(OUT.iterdir()):
        path.chmod(0o644)
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    sys.exit(main())
