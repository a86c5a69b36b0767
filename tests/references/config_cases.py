#!/usr/bin/env python3
"""Writes tests/cases/config (config.json alone) and tests/cases/model_folder (tiny whole folders), broken in one way each, and good ones.

NAME/config.json or NAME/… with expected.txt (refused: the one-line message contains, in any case, at least one of its lines) or, for good ones,
expected.json: what the configuration means.
"""
import json
import shutil
import struct

from places import CASES

GOOD = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 8, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
        "num_key_value_heads": 1, "vocab_size": 16, "max_position_embeddings": 32, "hidden_act": "silu", "rms_norm_eps": 1e-05, "rope_theta": 10000.0,
        "tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 2, "torch_dtype": "float32"}
MEANT = {"layers": 1, "width": 8, "heads": 2, "kv_heads": 1, "head_dim": 4, "feed_forward": 16, "vocabulary": 16, "context": 32, "norm_eps": 1e-05, "rope_theta": 10000.0,
         "rope_scaling": None, "tied": False, "attention_bias": False, "mlp_bias": False}
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 16}


def having(**changes) -> str:
    return json.dumps(GOOD | changes, indent=1)


def without(*keys, **changes) -> str:
    return json.dumps({key: value for key, value in (GOOD | changes).items() if key not in keys}, indent=1)


def literally(key: str, text: str) -> str:
    return without(key)[:-2] + f',\n "{key}": {text}\n}}'


def broken_configs() -> dict:
    size = "{}|must be|whole number|positive|too large|range"

    def about(key: str) -> str:
        return size.format(key)

    cases = {
        "empty_file": ("", "JSON|empty"),
        "only_spaces": ("  \n", "JSON|empty"),
        "not_json": ("hidden_size = 8\n", "JSON"),
        "cut_short": (having()[:80], "JSON"),
        "trailing_comma": (having()[:-2] + ",\n}", "JSON"),
        "text_after_the_end": (having() + "\nxyz", "JSON"),
        "an_array": ("[]", "object"),
        "a_string": ('"llama"', "object"),
        "null": ("null", "object"),
        "empty_object": ("{}", "model_type|architecture"),
        "a_page": ("<!DOCTYPE html><html></html>", "web page"),
        "a_large_file_pointer": ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 538\n", "Git LFS"),
        "nested_a_hundred_thousand_deep": ('{"model_type": "llama", "x": ' + "[" * 100_000, "JSON|deep|nest"),
        "not_a_number": (literally("rms_norm_eps", "NaN"), "JSON|rms_norm_eps"),
        "model_type_missing": (without("model_type", "architectures"), "model_type|architecture"),
        "model_type_unknown": (having(model_type="gpt9", architectures=["Gpt9ForCausalLM"]), "gpt9"),
        "model_type_a_number": (having(model_type=7), "model_type"),
        "model_type_null": (having(model_type=None, architectures=None), "model_type|architecture"),
        "of_another_kind": (having(model_type="resnet", architectures=["ResNetForImageClassification"]), "resnet"),
        "heads_do_not_divide": (having(num_attention_heads=3, num_key_value_heads=3), "heads|hidden_size|head_dim"),
        "groups_do_not_divide": (having(num_attention_heads=4, num_key_value_heads=3), "num_key_value_heads|heads"),
        "more_groups_than_heads": (having(num_key_value_heads=4), "num_key_value_heads|heads"),
        "head_dim_odd": (having(head_dim=3), "head_dim|odd|even"),
        "head_dim_odd_by_division": (having(hidden_size=6), "head_dim|odd|even|hidden_size"),
        "activation_unknown": (having(hidden_act="swishy"), "swishy|hidden_act|activation"),
        "activation_a_number": (having(hidden_act=1), "hidden_act|activation"),
        "norm_eps_negative": (having(rms_norm_eps=-1e-5), "rms_norm_eps"),
        "norm_eps_as_text": (having(rms_norm_eps="1e-5"), "rms_norm_eps"),
        "norm_eps_over_all_numbers": (literally("rms_norm_eps", "1e999"), "rms_norm_eps|JSON|range"),
        "rope_theta_zero": (having(rope_theta=0), "rope_theta"),
        "rope_theta_negative": (having(rope_theta=-10000.0), "rope_theta"),
        "rope_theta_as_text": (having(rope_theta="10000"), "rope_theta"),
        "rope_scaling_unknown": (having(rope_scaling={"rope_type": "spiral", "factor": 2.0}), "spiral|rope_scaling"),
        "rope_scaling_a_number": (having(rope_scaling=2.0), "rope_scaling"),
        "rope_scaling_without_a_type": (having(rope_scaling={"factor": 2.0}), "rope_scaling|type"),
        "rope_scaling_without_a_factor": (having(rope_scaling={"type": "linear"}), "rope_scaling|factor"),
        "rope_scaling_factor_zero": (having(rope_scaling={"type": "linear", "factor": 0.0}), "rope_scaling|factor"),
        "rope_scaling_llama3_incomplete": (having(rope_scaling={"rope_type": "llama3", "factor": 8.0}), "rope_scaling|low_freq_factor|factor|original_max_position_embeddings"),
        "rope_scaling_llama3_equal_factors": (having(rope_scaling=LLAMA3 | {"high_freq_factor": 1.0}), "rope_scaling|freq_factor"),
        "tie_as_text": (having(tie_word_embeddings="yes"), "tie_word_embeddings"),
        "bias_as_text": (having(attention_bias="no"), "attention_bias"),
        "quantised": (having(quantization_config={"quant_method": "gptq", "bits": 4}), "quant"),
        "tensor_parallel_pretraining": (having(pretraining_tp="two"), "pretraining_tp"),
    }
    for key in ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "vocab_size"):
        cases[f"{key}_missing"] = (without(key), key)
        cases[f"{key}_zero"] = (having(**{key: 0}), about(key))
    cases |= {
        "hidden_size_negative": (having(hidden_size=-8), about("hidden_size")),
        "hidden_size_a_fraction": (having(hidden_size=8.5), about("hidden_size")),
        "hidden_size_as_text": (having(hidden_size="8"), about("hidden_size")),
        "hidden_size_null": (having(hidden_size=None), about("hidden_size")),
        "hidden_size_a_list": (having(hidden_size=[8]), about("hidden_size")),
        "hidden_size_two_to_the_forty": (having(hidden_size=2**40), about("hidden_size")),
        "hidden_size_over_64_bits": (literally("hidden_size", "123456789012345678901234567890"), about("hidden_size") + "|JSON"),
        "layers_a_thousand_million": (having(num_hidden_layers=10**9), about("num_hidden_layers")),
        "vocabulary_over_32_bits": (having(vocab_size=2**33), about("vocab_size")),
        "sizes_whose_product_overflows": (having(hidden_size=2**31 - 2, vocab_size=2**31 - 1, num_attention_heads=1, num_key_value_heads=1), "hidden_size|too large|vocab_size|range|overflow"),
        "context_zero": (having(max_position_embeddings=0), about("max_position_embeddings")),
        "context_negative": (having(max_position_embeddings=-1), about("max_position_embeddings")),
        "groups_zero": (having(num_key_value_heads=0), about("num_key_value_heads")),
    }
    return cases


def good_configs() -> dict:
    scaled = {key: LLAMA3[key] for key in LLAMA3}
    return {
        "good": (having(), {}),
        "good_further_keys": (having(some_future_key={"x": [1]}, transformers_version="9.9.9", use_cache=False), {}),
        "good_groups_missing": (without("num_key_value_heads"), {"kv_heads": 2}),
        "good_groups_null": (having(num_key_value_heads=None), {"kv_heads": 2}),
        "good_defaults_of_llama": (without("rope_theta", "rms_norm_eps", "tie_word_embeddings", "hidden_act", "max_position_embeddings"), {"norm_eps": 1e-06, "context": 2048}),
        "good_head_dim_said": (having(head_dim=6), {"head_dim": 6}),
        "good_head_dim_null": (having(head_dim=None), {}),
        "good_rope_theta_whole": (having(rope_theta=500000), {"rope_theta": 500000.0}),
        "good_rope_scaling_null": (having(rope_scaling=None), {}),
        "good_rope_scaling_default": (having(rope_scaling={"rope_type": "default"}), {}),
        "good_rope_scaling_linear": (having(rope_scaling={"type": "linear", "factor": 2.0}), {"rope_scaling": {"type": "linear", "factor": 2.0}}),
        "good_rope_scaling_llama3": (having(rope_scaling=scaled), {"rope_scaling": {"type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_context": 16}}),
        "good_keys_of_transformers_5": (without("rope_theta", "torch_dtype", dtype="bfloat16", rope_parameters={"rope_type": "default", "rope_theta": 20000.0}), {"rope_theta": 20000.0}),
        "good_tied": (having(tie_word_embeddings=True), {"tied": True}),
        "good_biases": (having(attention_bias=True, mlp_bias=True), {"attention_bias": True, "mlp_bias": True}),
        "good_several_end_tokens": (having(eos_token_id=[2, 3]), {}),
        "good_no_special_tokens": (without("bos_token_id", "eos_token_id"), {}),
    }


def tensors() -> dict:
    at = "model.layers.0."
    return {"model.embed_tokens.weight": (16, 8), f"{at}self_attn.q_proj.weight": (8, 8), f"{at}self_attn.k_proj.weight": (4, 8), f"{at}self_attn.v_proj.weight": (4, 8),
            f"{at}self_attn.o_proj.weight": (8, 8), f"{at}mlp.gate_proj.weight": (16, 8), f"{at}mlp.up_proj.weight": (16, 8), f"{at}mlp.down_proj.weight": (8, 16),
            f"{at}input_layernorm.weight": (8,), f"{at}post_attention_layernorm.weight": (8,), "model.norm.weight": (8,), "lm_head.weight": (16, 8)}


def weights(shapes: dict, dtype: str = "F32") -> bytes:
    """All values 0.125; integers are bytes of one."""
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, shape in shapes.items():
        count = 1
        for side in shape:
            count *= side
        part = struct.pack("<f", 0.125) * count if dtype == "F32" else b"\1" * count
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    raw = json.dumps(header, separators=(",", ":")).encode()
    return struct.pack("<Q", len(raw)) + raw + data


def index(names, file: str, **more) -> str:
    return json.dumps({"metadata": {"total_size": 1}, "weight_map": {name: file for name in names}} | more)


def folders() -> dict:
    """NAME: (files, words)"""
    shapes, whole, config = tensors(), weights(tensors()), having()
    names = list(shapes)
    half = {name: shapes[name] for name in names[:6]}
    rest = {name: shapes[name] for name in names[6:]}
    shard = "model-00001-of-00002.safetensors"

    return {
        "good": ({"config.json": config, "model.safetensors": whole}, None),
        "good_tied_without_a_head": ({"config.json": having(tie_word_embeddings=True), "model.safetensors": weights({name: shapes[name] for name in names[:-1]})}, None),
        "good_two_shards": ({"config.json": config, shard: weights(half), "b.safetensors": weights(rest),
                             "model.safetensors.index.json": json.dumps({"metadata": {}, "weight_map": {n: shard for n in half} | {n: "b.safetensors" for n in rest}})}, None),
        "good_old_rotary_buffers": ({"config.json": config, "model.safetensors": weights(shapes | {"model.layers.0.self_attn.rotary_emb.inv_freq": (2,)})}, None),
        "good_tied_and_stored_twice": ({"config.json": having(tie_word_embeddings=True), "model.safetensors": whole}, None),
        "config_missing": ({"model.safetensors": whole}, "config.json"),
        "weights_missing": ({"config.json": config}, "safetensors|weights"),
        "only_a_pickle": ({"config.json": config, "pytorch_model.bin": b"\x80\x02}q\x00."}, "pickle|pytorch_model.bin"),
        "only_a_sharded_pickle": ({"config.json": config, "pytorch_model-00001-of-00002.bin": b"\x80\x02}q\x00.", "pytorch_model.bin.index.json": "{}"}, "pickle|pytorch_model"),
        "only_other_formats": ({"config.json": config, "tf_model.h5": b"\x89HDF", "flax_model.msgpack": b"\x80"}, "safetensors|weights"),
        "weights_empty": ({"config.json": config, "model.safetensors": b""}, "model.safetensors"),
        "weights_a_large_file_pointer": ({"config.json": config, "model.safetensors": b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"}, "model.safetensors|Git LFS"),
        "tensor_missing": ({"config.json": config, "model.safetensors": weights({name: shapes[name] for name in names if "v_proj" not in name})}, "v_proj"),
        "head_missing_and_not_tied": ({"config.json": config, "model.safetensors": weights({name: shapes[name] for name in names[:-1]})}, "lm_head"),
        "tensor_too_many": ({"config.json": config, "model.safetensors": weights(shapes | {"model.layers.1.mlp.up_proj.weight": (16, 8)})}, "model.layers.1"),
        "tensor_of_another_shape": ({"config.json": config, "model.safetensors": weights(shapes | {"model.norm.weight": (9,)})}, "model.norm.weight|shape"),
        "tensor_transposed": ({"config.json": config, "model.safetensors": weights(shapes | {"model.layers.0.mlp.down_proj.weight": (16, 8)})}, "down_proj|shape"),
        "tensor_of_more_dimensions": ({"config.json": config, "model.safetensors": weights(shapes | {"model.norm.weight": (1, 8)})}, "model.norm.weight|shape"),
        "tensors_of_whole_numbers": ({"config.json": config, "model.safetensors": weights(shapes, "I8")}, "I8|dtype|type"),
        "vocabulary_unlike_the_weights": ({"config.json": having(vocab_size=17), "model.safetensors": whole}, "embed_tokens|shape|vocab"),
        "layers_unlike_the_weights": ({"config.json": having(num_hidden_layers=2), "model.safetensors": whole}, "model.layers.1"),
        "index_not_json": ({"config.json": config, "model.safetensors.index.json": "{", shard: whole}, "index"),
        "index_without_a_map": ({"config.json": config, "model.safetensors.index.json": "{}", shard: whole}, "weight_map|index"),
        "index_map_a_list": ({"config.json": config, "model.safetensors.index.json": '{"weight_map": []}', shard: whole}, "weight_map|index"),
        "index_file_a_number": ({"config.json": config, "model.safetensors.index.json": index(names, 3), shard: whole}, "weight_map|index"),
        "index_names_a_missing_file": ({"config.json": config, "model.safetensors.index.json": index(names, "gone.safetensors"), shard: whole}, "gone.safetensors"),
        "index_names_a_missing_tensor": ({"config.json": config, "model.safetensors.index.json": index(names, shard), shard: weights(half)}, names[6] + "|" + shard + "|lm_head|mlp"),
        "index_leaves_the_folder": ({"config.json": config, "model.safetensors.index.json": index(names, "../good/model.safetensors")}, "outside|folder|index|../"),
        "index_names_an_absolute_path": ({"config.json": config, "model.safetensors.index.json": index(names, "/etc/passwd")}, "outside|folder|index|/etc"),
        "index_names_a_pickle": ({"config.json": config, "model.safetensors.index.json": index(names, "pytorch_model.bin"), "pytorch_model.bin": b"\x80\x02}q\x00."}, "pytorch_model.bin|pickle|safetensors"),
        "index_duplicate_tensor": ({"config.json": config, "model.safetensors.index.json": '{"weight_map": {"lm_head.weight": "%s", "lm_head.weight": "x.safetensors"}}' % shard, shard: whole}, "duplicate|twice|index|x.safetensors"),
    }


def main() -> None:
    for kind in ("config", "model_folder"):
        shutil.rmtree(CASES / kind, ignore_errors=True)
    for name, (text, words) in broken_configs().items():
        put(CASES / "config" / name, {"config.json": text}, words)
    put(CASES / "config" / "bad_utf8", {"config.json": having().encode().replace(b"silu", b"sil\xff")}, "UTF-8|JSON|hidden_act")
    put(CASES / "config" / "nul_bytes", {"config.json": b"\0" * 64}, "JSON")
    for name, (text, changes) in good_configs().items():
        put(CASES / "config" / name, {"config.json": text, "expected.json": json.dumps(MEANT | changes, indent=1) + "\n"}, None)
    for name, (files, words) in folders().items():
        put(CASES / "model_folder" / name, files, words)
    print(f"{len(broken_configs()) + 2} broken and {len(good_configs())} good configurations, {len(folders())} model folders")


def put(folder, files: dict, words: str | None) -> None:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    if words is not None:
        (folder / "expected.txt").write_text(words.replace("|", "\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
