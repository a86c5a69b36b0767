#!/usr/bin/env python3
"""Writes a model of the speed bar: a Llama shape with seeded random weights and the 32,000-piece Mistral tokenizer, and the run specification for it.

make_bench_model.py full|lora FOLDER [--dtype float32|bfloat16] [--steps N] [--batch N] [--max-length N] [--precision P]

FOLDER/model is the model, FOLDER/rows.jsonl the Alpaca rows, FOLDER/start (lora) the adapter that both sides begin from, FOLDER/spec.json what
`anneal-cli train` runs and peer_full.py or peer_lora.py reads.
"""
import argparse
import json
import shutil
import sys
from pathlib import Path

import torch
from transformers import LlamaConfig, LlamaForCausalLM

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "references"))
from places import shared_assets  # noqa: E402 - needs the path above

SHAPES = {
    "full": {"hidden_size": 512, "num_hidden_layers": 8, "num_attention_heads": 8, "num_key_value_heads": 8, "intermediate_size": 1376},
    "lora": {"hidden_size": 576, "num_hidden_layers": 30, "num_attention_heads": 9, "num_key_value_heads": 3, "intermediate_size": 1536},
}
LINEAR_LAYERS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workload", choices=sorted(SHAPES))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32")
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--max-length", type=int, default=512)
    parser.add_argument("--precision", default="auto")
    return parser.parse_args()


def write_model(options, folder: Path) -> LlamaForCausalLM:
    config = LlamaConfig(**SHAPES[options.workload], vocab_size=32000, max_position_embeddings=2048, rms_norm_eps=1e-5, tie_word_embeddings=True,
                         bos_token_id=1, eos_token_id=2)
    torch.manual_seed(11)
    model = LlamaForCausalLM(config).to(getattr(torch, options.dtype))
    model.save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)
    shutil.copyfile(shared_assets() / "tokenizers" / "mistral" / "tokenizer.model.v1", folder / "tokenizer.model")
    tokenizer = {"tokenizer_class": "LlamaTokenizer", "add_bos_token": True, "add_eos_token": False, "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>",
                 "model_max_length": 2048, "legacy": True, "clean_up_tokenization_spaces": False}
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=2) + "\n", encoding="utf-8")
    return model


def write_adapter(model, folder: Path) -> None:
    from peft import LoraConfig, get_peft_model
    torch.manual_seed(12)
    config = LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, lora_dropout=0.0, target_modules=LINEAR_LAYERS, bias="none")
    get_peft_model(model.float(), config).save_pretrained(folder)
    written = json.loads((folder / "adapter_config.json").read_text())
    written["base_model_name_or_path"] = "../model"
    (folder / "adapter_config.json").write_text(json.dumps(written, indent=2, sort_keys=True) + "\n")


def main() -> None:
    options = arguments()
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    model = write_model(options, folder / "model")
    parameters = sum(parameter.numel() for parameter in model.parameters())
    rows = json.loads((shared_assets() / "datasets" / "llama-factory-demo" / "alpaca_en_demo.json").read_text(encoding="utf-8"))
    keys = ("instruction", "input", "output")
    lines = [json.dumps({key: row.get(key) or "" for key in keys}, ensure_ascii=False) for row in rows]
    (folder / "rows.jsonl").write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    spec = {"name": f"bench-{options.workload}", "task": "sft", "model": {"path": "model", "max_length": options.max_length},
            "data": {"train": "rows.jsonl", "validation_fraction": 0.0, "template": "alpaca", "shuffle": False}, "method": {"kind": "full"},
            "optimizer": {"kind": "adamw", "lr": 5e-5, "weight_decay": 0.0}, "schedule": {"kind": "linear", "warmup_ratio": 0.0},
            "trainer": {"max_steps": options.steps, "batch_size": options.batch, "precision": options.precision, "checkpoint_minutes": 0.0}}
    if options.workload == "lora":
        write_adapter(model, folder / "start")
        spec["model"]["adapter"] = "start"
        spec["method"] = {"kind": "lora", "rank": 16, "alpha": 32.0, "dropout": 0.0, "targets": ["all-linear"]}
        spec["optimizer"]["lr"] = 2e-4
    (folder / "spec.json").write_text(json.dumps(spec, indent=2) + "\n", encoding="utf-8")
    print(f"{folder}: {parameters:,} parameters, {len(rows)} rows")


if __name__ == "__main__":
    main()
