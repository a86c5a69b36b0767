#!/usr/bin/env python3
"""Trains a tiny model, exports it as hf and as gguf in every number format, and opens the files with llama.cpp's reference reader, the Python package `gguf`.

gguf_check.py BIN   (BIN is the folder of anneal-cli)

Tensors must be those of the hf export by the rules of llama.cpp's converter: F32 bit for bit, F16 and BF16 rounded, Q8_0 and Q4_0 bit for bit what the package
rounds to, and Q8_0 within half a step of its blocks. Metadata must say what the model's files say. Status 0 or 1; 77 where the package is not there.
ANNEAL_REFERENCE_PYTHON may name a Python that has it.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import gguf
    import numpy as np
except ImportError:
    other = os.environ.get("ANNEAL_REFERENCE_PYTHON")
    if other and other != sys.executable:
        os.execv(other, [other, *sys.argv])
    print("the Python packages gguf and numpy are not there: skipped")
    sys.exit(77)

DTYPES = {"F32": gguf.GGMLQuantizationType.F32, "BF16": gguf.GGMLQuantizationType.BF16, "F16": gguf.GGMLQuantizationType.F16,
          "Q8_0": gguf.GGMLQuantizationType.Q8_0, "Q4_0": gguf.GGMLQuantizationType.Q4_0}


def run(binary: Path, *arguments: str) -> str:
    done = subprocess.run([binary / "anneal-cli", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"error: anneal-cli {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def safetensors(path: Path) -> dict:
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8:8 + length])
    header.pop("__metadata__", None)
    return {name: np.frombuffer(data, np.float32, offset=8 + length + entry["data_offsets"][0], count=int(np.prod(entry["shape"]))).reshape(entry["shape"])
            for name, entry in header.items()}


def laced(weights: np.ndarray, heads: int) -> np.ndarray:
    return weights.reshape(heads, 2, weights.shape[0] // heads // 2, *weights.shape[1:]).swapaxes(1, 2).reshape(weights.shape)


def expected_type(name: str, shape: tuple, wanted):
    if len(shape) < 2:
        return gguf.GGMLQuantizationType.F32
    if wanted == gguf.GGMLQuantizationType.Q4_0 and name.startswith(("token_embd", "output")):
        wanted = gguf.GGMLQuantizationType.Q8_0
    return gguf.GGMLQuantizationType.F16 if shape[-1] % gguf.GGML_QUANT_SIZES[wanted][0] else wanted


def check_tensors(reader, weights: dict, config: dict, wanted) -> None:
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config["num_hidden_layers"])
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    assert len(tensors) == len(weights), (len(tensors), len(weights))
    for name, value in weights.items():
        mapped = names.get_name(name, try_suffixes=(".weight", ".bias"))
        tensor = tensors[mapped]
        if ".q_proj." in name:
            value = laced(value, config["num_attention_heads"])
        if ".k_proj." in name:
            value = laced(value, config["num_key_value_heads"])
        kind = expected_type(mapped, value.shape, wanted)
        assert tensor.tensor_type == kind, (mapped, tensor.tensor_type, kind)
        assert list(reversed(tensor.shape.tolist())) == list(value.shape), mapped
        if kind == gguf.GGMLQuantizationType.F32:
            assert np.array_equal(tensor.data, value), mapped
        elif kind == gguf.GGMLQuantizationType.F16:
            assert np.array_equal(tensor.data, value.astype(np.float16)), mapped
        else:
            assert np.array_equal(tensor.data, gguf.quants.quantize(np.ascontiguousarray(value), kind)), mapped
        if kind == gguf.GGMLQuantizationType.Q8_0:
            step = np.abs(value.reshape(-1, 32)).max(axis=1, keepdims=True) / 127
            apart = np.abs(gguf.quants.dequantize(tensor.data, kind).reshape(-1, 32) - value.reshape(-1, 32))
            assert (apart <= step * 0.5 + np.abs(value).max() * 2.0 ** -11).all(), mapped


def check_metadata(reader, folder: Path, config: dict) -> None:
    value = lambda key: reader.fields[key].contents()
    assert value("general.architecture") == "llama" and value("general.name") == "checked" and value("general.license").lower() == "mit"
    for key, of in (("context_length", "max_position_embeddings"), ("embedding_length", "hidden_size"), ("block_count", "num_hidden_layers"),
                    ("feed_forward_length", "intermediate_size"), ("attention.head_count", "num_attention_heads"),
                    ("attention.head_count_kv", "num_key_value_heads"), ("vocab_size", "vocab_size")):
        assert value(f"llama.{key}") == config[of], key
    assert value("llama.attention.layer_norm_rms_epsilon") == np.float32(config["rms_norm_eps"])
    assert value("tokenizer.ggml.model") == "llama" and value("tokenizer.ggml.bos_token_id") == 1 and value("tokenizer.ggml.eos_token_id") == 2
    assert len(value("tokenizer.ggml.tokens")) == config["vocab_size"] == len(value("tokenizer.ggml.scores")) == len(value("tokenizer.ggml.token_type"))
    try:
        from sentencepiece import SentencePieceProcessor
    except ImportError:
        return
    library = SentencePieceProcessor(str(folder / "tokenizer.model"))
    assert value("tokenizer.ggml.tokens") == [library.id_to_piece(i) for i in range(library.vocab_size())]
    assert np.allclose(value("tokenizer.ggml.scores"), [library.get_score(i) for i in range(library.vocab_size())])


def main() -> int:
    binary = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "rows.txt").write_text("".join(f"Once upon a time there were {i} bears.\n\n" for i in range(40)), encoding="utf-8")
        (folder / "spec.json").write_text(json.dumps({"name": "checked", "task": "pretrain", "model": {"max_length": 32}, "data": {"train": "rows.txt"},
                                                      "trainer": {"max_steps": 2}}), encoding="utf-8")
        run(binary, "train", str(folder / "spec.json"), "--run", str(folder / "run"), "--project", str(folder / "project"), "--quiet")
        run(binary, "export", str(folder / "run"), "--to", "hf", "--out", str(folder / "hf"))
        weights, config = safetensors(folder / "hf" / "model.safetensors"), json.loads((folder / "hf" / "config.json").read_text(encoding="utf-8"))
        for dtype, kind in DTYPES.items():
            out = folder / dtype
            run(binary, "export", str(folder / "run"), "--to", "gguf", "--out", str(out), "--set", f"dtype={dtype}")
            reader = gguf.GGUFReader(out / "model.gguf")
            check_tensors(reader, weights, config, kind)
            check_metadata(reader, folder / "hf", config)
            print(f"{dtype}: {len(reader.tensors)} tensors and {len(reader.fields)} fields are as they should be")
        # A file that the package reads is a model here, too, and says the same as the folder.
        scores = [run(binary, "score", "--model", str(folder / place), "--text", str(folder / "rows.txt"), "--json").splitlines()[0] for place in ("hf", "F32/model.gguf")]
        assert abs(json.loads(scores[0])["nll"] - json.loads(scores[1])["nll"]) < 1e-6, scores
    return 0


if __name__ == "__main__":
    sys.exit(main())
